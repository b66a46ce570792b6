import { stringify } from "yaml";

const style = { lineWidth: 0, blockQuote: "literal" } as const;

/** How new text has to look to fit into the text around it. */
export interface Surroundings {
  /** Columns before the key or the dash that holds the value. */
  indent: number;
  /** Whether it stands inside of `{ }` or `[ ]`. */
  isFlow: boolean;
  /** `\n`, or `\r\n`. */
  newline: string;
}

/** What comes after the colon of a key, or after the dash of an item. */
export function renderValue(value: unknown, surroundings: Surroundings): string {
  if (surroundings.isFlow) return ` ${renderFlow(value)}`;
  return indented(stringify({ k: value }, style).slice("k:".length), surroundings);
}

/** A value on one line, as inside of `{ }` and `[ ]`. */
export function renderFlow(value: unknown): string {
  const text = stringify([value], { ...style, collectionStyle: "flow", defaultStringType: "PLAIN" });
  return text.replace(/^\[\s*|\s*\]\s*$/g, "").replace(/\n\s*/g, " ");
}

/** One entry of a map in a block, from its key on. */
export function renderEntry(key: string, value: unknown, surroundings: Surroundings): string {
  return indented(stringify({ [key]: value }, style), surroundings);
}

/** One item of a list in a block, from its dash on. */
export function renderItem(value: unknown, surroundings: Surroundings): string {
  return indented(stringify([value], style), surroundings);
}

/** Without the last newline; the first line begins where it is put. */
function indented(text: string, { indent, newline }: Surroundings): string {
  const [first = "", ...others] = text.replace(/\n$/, "").split("\n");
  return [first, ...others.map((line) => (line === "" ? line : " ".repeat(indent) + line))].join(newline);
}
