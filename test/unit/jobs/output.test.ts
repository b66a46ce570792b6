import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptBytes, nextPart } from "../../../agent/jobs/output-parts.ts";
import { OutputReader } from "../../../controller/jobs/output.ts";

const output = Buffer.from(Array.from({ length: 800_000 }, (_, offset) => (offset * 31 + (offset >> 8)) & 0xff));

/** What Dom0 is sent of an output that grows, and what it reads of that. */
function transfer(growth: readonly number[], resends: readonly boolean[]) {
  let state = { sent: 0, size: 0 };
  const reader = new OutputReader();
  /** How often each byte was read. */
  const seen = new Uint8Array(output.length);
  let missing = 0;
  for (const [index, grown] of growth.entries()) {
    // Begun anew, an agent does not know what was sent.
    state = { sent: resends[index] === true ? 0 : state.sent, size: state.size + grown };
    for (let part = nextPart(state); part !== undefined; part = nextPart(state)) {
      const end = part.offset + part.length;
      const piece = reader.take({ offset: part.offset, data: output.subarray(part.offset, end) });
      state = { ...state, sent: end };
      if (piece === undefined) continue;
      missing += piece.missingBytes;
      const start = reader.position - piece.data.length;
      expect(Buffer.compare(piece.data, output.subarray(start, reader.position))).toBe(0);
      for (let at = start; at < reader.position; at += 1) seen[at] = (seen[at] ?? 0) + 1;
    }
  }
  return { size: state.size, seen, missing, position: reader.position };
}

const growths = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 });

describe("what a job put out", () => {
  it("comes whole where it is short, else its beginning and its end, each byte once", () => {
    fc.assert(
      fc.property(growths, fc.array(fc.boolean(), { maxLength: 8 }), (growth, resends) => {
        const { size, seen, missing, position } = transfer(growth, resends);
        expect(position).toBe(size);
        expect(seen.every((times) => times <= 1)).toBe(true);
        expect(seen.reduce((sum, times) => sum + times, 0) + missing).toBe(size);
        const kept = Math.min(size, keptBytes);
        expect(seen.subarray(0, kept).every((times) => times === 1)).toBe(true);
        expect(seen.subarray(size - kept, size).every((times) => times === 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
