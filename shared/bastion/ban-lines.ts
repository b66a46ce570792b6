import * as z from "zod";
import { type Ban, maxBanSeconds, maxBans } from "./desired.ts";
import { wholeNumber } from "./ipv4.ts";
import { isPrefix } from "./names.ts";

/** Of a line: the longest prefix, a blank, a year in seconds. */
const maxLineLength = 72;

/** Bans as lines of prefix and seconds, 0 for ever: a tenth of what JSON of a hundred thousand takes to read. */
export function banLines(bans: readonly Ban[]): string {
  return bans.map(({ prefix, seconds = 0 }) => `${prefix} ${seconds}\n`).join("");
}

/** One schema for the whole text: one for each line takes longer than nft(8) to load them. */
const banLinesSchema = z
  .string()
  .max(maxBans * maxLineLength)
  .transform((text, context): Ban[] => {
    const bans: Ban[] = [];
    let start = 0;
    while (start < text.length) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const ban = readLine(text, start, end);
      if (ban === undefined || bans.length >= maxBans) {
        context.addIssue({ code: "custom", message: `line ${bans.length + 1} is no ban, or one too many` });
        return z.NEVER;
      }
      bans.push(ban);
      start = end + 1;
    }
    return bans;
  });

/** @throws ZodError */
export function parseBanLines(text: string): Ban[] {
  return banLinesSchema.parse(text);
}

function readLine(text: string, start: number, end: number): Ban | undefined {
  const blank = text.indexOf(" ", start);
  if (blank < 0 || blank >= end) return undefined;
  const seconds = wholeNumber(text, blank + 1, end);
  const prefix = text.slice(start, blank);
  if (seconds < 0 || seconds > maxBanSeconds || !isPrefix(prefix)) return undefined;
  return seconds === 0 ? { prefix } : { prefix, seconds };
}
