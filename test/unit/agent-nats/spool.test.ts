import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EventSpool } from "../../../agent/nats/spool.ts";

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "domzero-spool-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const event = (index: number, summary = String(index)) => ({
  id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  kind: "facts.changed",
  body: { at: "2026-01-01T00:00:00.000Z", summary, details: {} },
});

async function drain(spool: EventSpool): Promise<string[]> {
  const summaries: string[] = [];
  for (let next = await spool.oldest(); next !== undefined; next = await spool.oldest()) {
    summaries.push(next.event.body.summary);
    await next.done();
  }
  return summaries;
}

describe("the spool of events", () => {
  it("gives back what was put in, in order, after a restart too", async () => {
    const first = await EventSpool.open(dir);
    await first.add(event(1));
    await first.add(event(2));
    const second = await EventSpool.open(dir);
    await second.add(event(3));
    expect(await drain(second)).toEqual(["1", "2", "3"]);
    expect(await readdir(dir)).toEqual([]);
  });

  it("lets the oldest fall out at its bound, and counts them", async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `${String(index + 1).padStart(12, "0")}.json`);
    await Promise.all(names.map((name, index) => writeFile(join(dir, name), JSON.stringify(event(index + 1)))));
    const spool = await EventSpool.open(dir);
    await spool.add(event(1_001));
    expect(spool).toMatchObject({ size: 1_000, dropped: 1 });
    expect((await spool.oldest())?.event.body.summary).toBe("2");
  });

  it("passes over a file that is damaged, counts it, and clears what a killed writer left", async () => {
    await writeFile(join(dir, "000000000001.json"), "{");
    await writeFile(join(dir, "000000000009.json.ab.tmp"), "");
    const spool = await EventSpool.open(dir);
    await spool.add(event(2));
    expect(await drain(spool)).toEqual(["2"]);
    expect(spool.dropped).toBe(1);
    expect(await readdir(dir)).toEqual([]);
  });

  it("refuses an event that the stream would refuse", async () => {
    const spool = await EventSpool.open(dir);
    const details = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`k${index}`, "x".repeat(4_000)]));
    const large = { ...event(1), body: { ...event(1).body, details } };
    await expect(spool.add(large)).rejects.toMatchObject({ code: "TOO_LARGE" });
    await expect(spool.add({ ...event(1), kind: "a.>" })).rejects.toThrow();
    expect(spool.size).toBe(0);
  });
});
