import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Brought, mergeByTime } from "../../../controller/logs/merge.ts";
import type { StoredLine } from "../../../controller/logs/query.ts";

const lineAt = (host: string, timeMs: number, sequence: number): StoredLine => ({
  host,
  unit: "app",
  severity: 6,
  timeMs,
  sequence,
  text: `${host} ${sequence}`,
});

async function* bring(parts: readonly Brought[]): AsyncGenerator<Brought> {
  for (const part of parts) {
    await Promise.resolve();
    yield part;
  }
}

/** A host's past: times that grow, in batches. */
const hostPast = fc.array(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 8 }), { maxLength: 5 });

describe("merging hosts by time", () => {
  it("shows the past of all in the order of time, every line once, each host's in its order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostPast, { minLength: 1, maxLength: 5 }), async (hosts) => {
        const pasts = hosts.map((batches, index) => {
          const times = batches.flat().sort((a, b) => a - b);
          const lines = times.map((timeMs, sequence) => lineAt(`host${index}`, timeMs, sequence));
          return batches.map((batch) => lines.splice(0, batch.length));
        });
        const merged: StoredLine[] = [];
        for await (const lines of mergeByTime(pasts.map((batches) => bring([...batches, "caught up"]))))
          merged.push(...lines);
        const times = merged.map(({ timeMs }) => timeMs);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const [index, batches] of pasts.entries()) {
          expect(merged.filter(({ host }) => host === `host${index}`)).toEqual(batches.flat());
        }
      }),
    );
  });

  it("shows a live line though another host says nothing", async () => {
    const { promise: never } = Promise.withResolvers<IteratorResult<Brought>>();
    const parts: Array<Promise<IteratorResult<Brought>>> = [
      Promise.resolve({ value: "caught up", done: false }),
      never,
    ];
    const silent: AsyncIterator<Brought> = { next: () => parts.shift() ?? never };
    const merged = mergeByTime([silent, bring(["caught up", [lineAt("b", 5, 1)]])]);
    expect((await merged.next()).value).toEqual([lineAt("b", 5, 1)]);
  });

  it("does not show a line while another host may still bring an older one", async () => {
    const late = Promise.withResolvers<IteratorResult<Brought>>();
    const slow: AsyncIterator<Brought> = { next: () => late.promise };
    const merged = mergeByTime([slow, bring([[lineAt("b", 5, 1)], "caught up"])]);
    const first = merged.next();
    late.resolve({ value: [lineAt("a", 1, 1)], done: false });
    expect((await first).value).toEqual([lineAt("a", 1, 1)]);
  });

  it("fails where a host's reader fails", async () => {
    const broken: AsyncIterator<Brought> = { next: () => Promise.reject(new Error("the stream is gone")) };
    await expect(mergeByTime([broken, bring([])]).next()).rejects.toThrow("the stream is gone");
  });
});
