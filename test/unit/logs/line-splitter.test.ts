import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutMark, lineOf, splitLines } from "../../../agent/logs/line-splitter.ts";

const maxLineBytes = 16;

/** Reads `bytes` in steps as a follower does: what was not consumed is seen again with more behind it. */
function follow(bytes: Buffer, steps: readonly number[]): { text: string; lines: number } {
  const texts: Buffer[] = [];
  let [lines, offset, end, skipping] = [0, 0, 0, false];
  for (const step of [...steps, bytes.length]) {
    end = Math.min(bytes.length, end + step);
    const split = splitLines(bytes.subarray(offset, end), skipping, maxLineBytes);
    texts.push(Buffer.from(split.text));
    lines += split.lines;
    offset += split.consumed;
    skipping = split.skipping;
  }
  return { text: Buffer.concat(texts).toString(), lines };
}

describe("the line splitter", () => {
  it("takes every whole line once, however the input arrives", () => {
    const line = fc.string({ unit: "grapheme-ascii", maxLength: maxLineBytes });
    fc.assert(
      fc.property(fc.array(line), line, fc.array(fc.integer({ min: 1, max: 20 })), (all, rest, steps) => {
        const whole = all.map((each) => `${each}\n`).join("");
        expect(follow(Buffer.from(whole + rest), steps)).toEqual({ text: whole, lines: all.length });
      }),
    );
  });

  it("cuts what is too long, marks it, and goes on with the next line", () => {
    fc.assert(
      fc.property(fc.integer({ min: 17, max: 90 }), fc.array(fc.integer({ min: 1, max: 20 })), (length, steps) => {
        const { text, lines } = follow(Buffer.from(`first\n${"x".repeat(length)}\nlast\n`), steps);
        expect(text).toBe(`first\n${"x".repeat(maxLineBytes)}${cutMark}last\n`);
        expect(lines).toBe(3);
      }),
    );
  });

  it("gives valid UTF-8 and as many newlines as lines for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, skipping) => {
        const { text, lines, consumed } = splitLines(Buffer.from(bytes), skipping, maxLineBytes);
        expect(Buffer.from(text.toString("utf8")).equals(text)).toBe(true);
        expect([...text].filter((byte) => byte === 0x0a).length).toBe(lines);
        expect(consumed).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  it("does not cut within a character", () => {
    const { text } = splitLines(Buffer.from(`${"ü".repeat(20)}\n`), false, maxLineBytes - 1);
    expect(text.toString()).toBe(`${"ü".repeat(7)}${cutMark}`);
  });

  it("keeps a text of several lines as one line", () => {
    expect(lineOf("a\nb\n", 100).toString()).toBe("a\x1eb\n");
  });
});
