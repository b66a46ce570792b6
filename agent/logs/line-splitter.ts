import { isUtf8 } from "node:buffer";

const newline = 0x0a;
/** Put at the end of a line that was cut. */
export const cutMark = Buffer.from(" [cut here by dom0-agent: the line is longer than 64 KiB]\n");

/** Whole lines taken from a buffer. */
export interface SplitLines {
  /** Valid UTF-8; every line is ended by a newline. */
  text: Buffer;
  lines: number;
  /** How many bytes of the input are done with; what follows is the beginning of a line. */
  consumed: number;
  /** Whether the rest of a line that was cut has to be skipped, up to its newline. */
  skipping: boolean;
}

/**
 * Takes the whole lines from the start of `bytes`. Where all is well, as it nearly always is, the text is the input
 * itself and nothing is made per line.
 * @param skipping whether the input begins within a line that was cut
 * @param maxLineBytes longer lines are cut and marked
 */
export function splitLines(bytes: Buffer, skipping: boolean, maxLineBytes: number): SplitLines {
  let start = 0;
  if (skipping) {
    const end = bytes.indexOf(newline);
    if (end < 0) return { text: Buffer.alloc(0), lines: 0, consumed: bytes.length, skipping: true };
    start = end + 1;
  }
  const pieces: Buffer[] = [];
  let lines = 0;
  /** Where the text begins that is not in `pieces` yet. */
  let pending = start;
  let at = start;
  for (;;) {
    const end = bytes.indexOf(newline, at);
    if ((end < 0 ? bytes.length : end) - at > maxLineBytes) {
      pieces.push(bytes.subarray(pending, at), bytes.subarray(at, characterStart(bytes, at + maxLineBytes)), cutMark);
      lines += 1;
      if (end < 0) return { text: valid(Buffer.concat(pieces)), lines, consumed: bytes.length, skipping: true };
      pending = end + 1;
    } else if (end < 0) break;
    else lines += 1;
    at = end + 1;
  }
  const whole = bytes.subarray(pending, at);
  const text = pieces.length === 0 ? whole : Buffer.concat([...pieces, whole]);
  return { text: valid(text), lines, consumed: at, skipping: false };
}

/** The start of the character that `at` is in, so that a cut makes no half character. */
function characterStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > at - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

/** Bytes that are no UTF-8 become U+FFFD. */
function valid(text: Buffer): Buffer {
  return isUtf8(text) ? text : Buffer.from(text.toString("utf8"));
}

/** One line from somewhere that is not a file: newlines within it become the record separator that stands for them. */
export function lineOf(text: string, maxLineBytes: number): Buffer {
  const bytes = Buffer.from(`${text.trimEnd().replaceAll("\n", "\x1e")}\n`);
  return splitLines(bytes, false, maxLineBytes).text;
}
