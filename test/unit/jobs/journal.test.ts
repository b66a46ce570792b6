import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileJournal } from "../../../agent/jobs/journal.ts";
import type { EntryBody } from "../../../agent/jobs/journal-entry.ts";
import { systemClock } from "../../../shared/time/index.ts";

const bodies: EntryBody[] = [
  { type: "received", order: "b3JkZXI=" },
  { type: "started", steps: ["eins", "zwei, größer"] },
  { type: "step", step: 0, resumed: false },
  { type: "stepped", step: 0, note: "nöte\nof two lines" },
];
const typesOf = ({ entries }: FileJournal) => entries.map(({ type }) => type);
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "domzero-journal-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

async function write(path: string): Promise<void> {
  const [first, ...rest] = bodies;
  const journal = await FileJournal.create(path, first === undefined ? [] : [first], systemClock);
  for (const body of rest) await journal.append(body);
}

describe("the journal of a job", () => {
  it("is read as it was written", async () => {
    const path = join(dir, "whole.journal");
    await write(path);
    expect((await FileJournal.open(path, systemClock)).entries).toMatchObject(bodies);
  });

  it("cut off anywhere, has the entries that were whole, and goes on after them", async () => {
    const path = join(dir, "cut.journal");
    await write(path);
    const whole = await readFile(path);
    const ends = [...whole.entries()].flatMap(([index, byte]) => (byte === 10 ? [index + 1] : []));
    for (let length = ends[0] ?? 0; length <= whole.length; length += 1) {
      await writeFile(path, whole);
      await truncate(path, length);
      const kept = ends.filter((end) => end <= length).length;
      const journal = await FileJournal.open(path, systemClock);
      expect(typesOf(journal)).toEqual(bodies.slice(0, kept).map(({ type }) => type));
      // Each write waits for the disk: not after every byte.
      if (length % 97 !== 0) continue;
      await journal.append({ type: "cancel" });
      expect(typesOf(await FileJournal.open(path, systemClock))).toEqual(typesOf(journal));
    }
  }, 30_000);

  it("with rubbish behind the last entry, drops that", async () => {
    const path = join(dir, "rubbish.journal");
    await write(path);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from('{"at":"x"}\n\0\0\0')]));
    const journal = await FileJournal.open(path, systemClock);
    await journal.append({ type: "cancel" });
    expect(typesOf(await FileJournal.open(path, systemClock))).toHaveLength(bodies.length + 1);
  });

  it("takes nothing that it would not be read with", async () => {
    const path = join(dir, "unfit.journal");
    await write(path);
    const journal = await FileJournal.open(path, systemClock);
    const unfit: EntryBody = { type: "stepped", step: 0, note: "x".repeat(64 * 1024 + 1) };
    await expect(journal.append(unfit)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await journal.append({ type: "cancel" });
    expect((await FileJournal.open(path, systemClock)).entries).toEqual(journal.entries);
  });

  it("that is none is refused", async () => {
    const path = join(dir, "none.journal");
    await writeFile(path, "hello\n");
    await expect(FileJournal.open(path, systemClock)).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});
