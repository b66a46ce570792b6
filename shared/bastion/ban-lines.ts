import * as z from "zod";
import { type Ban, maxBanSeconds, maxBans } from "./desired.ts";
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
      const ban = readLine(text.slice(start, end));
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

function readLine(line: string): Ban | undefined {
  const blank = line.indexOf(" ");
  const prefix = line.slice(0, blank);
  const seconds = Number(line.slice(blank + 1));
  if (blank < 0 || !isPrefix(prefix) || !Number.isInteger(seconds) || seconds < 0 || seconds > maxBanSeconds) {
    return undefined;
  }
  return seconds === 0 ? { prefix } : { prefix, seconds };
}
