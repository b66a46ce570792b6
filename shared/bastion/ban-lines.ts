import { type Ban, banListSchema } from "./desired.ts";

/** Bans as lines of prefix and seconds, 0 for ever: a tenth of what JSON of a hundred thousand takes to read. */
export function banLines(bans: readonly Ban[]): string {
  return bans.map(({ prefix, seconds = 0 }) => `${prefix} ${seconds}\n`).join("");
}

/** @throws ZodError */
export function parseBanLines(text: string): Ban[] {
  const bans = text.split("\n").flatMap((line) => {
    if (line === "") return [];
    const [prefix = "", seconds = "0"] = line.split(" ");
    return [seconds === "0" ? { prefix } : { prefix, seconds: Number(seconds) }];
  });
  return banListSchema.parse(bans);
}
