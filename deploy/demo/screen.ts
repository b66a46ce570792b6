import { styleText } from "node:util";
import type { HostProgress } from "./progress.ts";
import { progressTable } from "./progress.ts";

/** Where the demo shows what happens. */
export interface Screen {
  /** A line that stays. */
  say(line: string): void;
  /** A line that stays, as the title of what follows. */
  title(line: string): void;
  /** What happened; on a terminal above the table. */
  event(line: string): void;
  /** The table as it is now; drawn in place on a terminal that it fits on. */
  table(progress: readonly HostProgress[]): void;
  /** The table stays as it is, also where it was not drawn so far; lines go below it. */
  leaveTable(): void;
}

/** The part of a stream that a screen needs. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  rows?: number;
}

const usualRows = 24;
const eraseBelow = "\u001B[J";
const cursorUp = (lines: number) => `\u001B[${lines}A\r`;

/** A live table on a terminal; plain lines, one for each thing that happened, anywhere else. */
export function openScreen(output: Output, colour: boolean): Screen {
  let drawn: readonly string[] = [];
  let latest: readonly string[] = [];
  const live = output.isTTY === true;
  const paint = (format: "bold" | "dim", text: string) =>
    colour ? styleText(format, text, { validateStream: false }) : text;
  const erase = () => (drawn.length === 0 ? "" : `${cursorUp(drawn.length)}${eraseBelow}`);
  const draw = (above: string, lines: readonly string[]) => {
    output.write(`${erase()}${above}${lines.map((line) => `${line}\n`).join("")}`);
    drawn = lines;
  };
  const fits = (lines: readonly string[]) => lines.length < (output.rows || usualRows);
  return {
    say: (line) => draw(`${line}\n`, drawn),
    title: (line) => draw(`\n${paint("bold", line)}\n`, drawn),
    event: (line) => draw(`${paint("dim", line)}\n`, drawn),
    table(progress) {
      const [header = "", ...rows] = progressTable(progress);
      latest = ["", paint("bold", header), ...rows];
      if (live && fits(latest)) draw("", latest);
    },
    leaveTable() {
      if (drawn.length === 0) draw("", latest);
      drawn = [];
      latest = [];
    },
  };
}
