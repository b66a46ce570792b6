import { promisify } from "node:util";
import { zstdCompress } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBatch, encodeBatch, type LogRun } from "../../../shared/logs/index.ts";

const line = fc.string({ unit: "binary", maxLength: 60 }).map((text) => text.toWellFormed().replaceAll("\n", "\x1e"));
const batch = fc
  .record({
    spool: fc.nat(),
    firstSequence: fc.integer({ min: 1, max: 2 ** 50 }),
    units: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 }),
    runs: fc.array(
      fc.record({
        lines: fc.array(line, { minLength: 1, maxLength: 20 }),
        unit: fc.nat(),
        severity: fc.nat({ max: 7 }),
        timeMs: fc.nat({ max: 2 ** 45 }),
      }),
      { minLength: 1, maxLength: 10 },
    ),
  })
  .map(({ runs, ...rest }) => ({
    ...rest,
    runs: runs.map((run): LogRun => ({ ...run, lines: run.lines.length, unit: run.unit % rest.units.length })),
    text: Buffer.from(runs.flatMap((run) => run.lines.map((each) => `${each}\n`)).join("")),
  }));

describe("a batch of log lines", () => {
  it("comes back as it was encoded", async () => {
    await fc.assert(
      fc.asyncProperty(batch, async (original) => {
        const { lines, ...decoded } = await decodeBatch(await encodeBatch(original));
        expect(decoded).toEqual({ ...original, runs: original.runs.map((run) => ({ ...run })) });
        expect(lines).toBe(original.runs.reduce((sum, run) => sum + run.lines, 0));
      }),
    );
  });

  it("is refused with a reason, and never crashes, whatever the bytes are", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, packed) => {
        const payload = packed ? await promisify(zstdCompress)(bytes) : bytes;
        await expect(decodeBatch(payload)).rejects.toMatchObject({ code: "INVALID_INPUT" });
      }),
    );
  });

  it("is refused where it would unpack to more than the limit", async () => {
    const bomb = await promisify(zstdCompress)(Buffer.alloc(64 * 1024 * 1024));
    await expect(decodeBatch(bomb)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });

  it("is refused where the text does not have the lines that it claims", async () => {
    const run = { unit: 0, severity: 6, timeMs: 1 };
    const base = { spool: 1, firstSequence: 1, units: ["syslog"] };
    const short = await encodeBatch({ ...base, runs: [{ ...run, lines: 3 }], text: Buffer.from("a\nb\n") });
    await expect(decodeBatch(short)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    const unended = await encodeBatch({ ...base, runs: [{ ...run, lines: 1 }], text: Buffer.from("a\nb") });
    await expect(decodeBatch(unended)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});
