import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** Colours text, or leaves it as it is where colours are off. */
export type Paint = (format: Format, text: string) => string;

/** The paint for a command: `colour` is of its context. */
export function paintFor(colour: boolean): Paint {
  return colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_format, text) => text;
}
