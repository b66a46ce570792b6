import { mkdtemp, readFile, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BanFile } from "../../../agent/bastion/ban-file.ts";

let folder: string;
let path: string;
let file: BanFile;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "domzero-bans-"));
  path = join(folder, "bans");
  file = new BanFile(path, { nowMs: () => 1_000_000 });
});
afterEach(() => rm(folder, { recursive: true }));

it("bans are read as they were added, lifted and made the only ones", async () => {
  await file.add([{ prefix: "203.0.113.9" }, { prefix: "198.51.100.0/24", seconds: 60 }]);
  await file.lift([{ prefix: "203.0.113.9" }]);
  expect(await file.read()).toEqual([{ prefix: "198.51.100.0/24", seconds: 60 }]);
  await file.replace([{ prefix: "2a0f::/48" }]);
  await file.add([{ prefix: "203.0.113.10" }]);
  expect(await file.read()).toEqual([{ prefix: "2a0f::/48" }, { prefix: "203.0.113.10" }]);
});

it("a line that was cut off anywhere takes no other ban with it, and none is made of two", async () => {
  await file.add([{ prefix: "203.0.113.9" }]);
  const whole = (await readFile(path)).length;
  for (let length = 0; length < whole; length += 1) {
    await rm(path);
    await file.add([{ prefix: "203.0.113.9" }]);
    await truncate(path, length);
    await file.add([{ prefix: "198.51.100.7" }]);
    const prefixes = (await file.read()).map(({ prefix }) => prefix);
    expect(prefixes).toContain("198.51.100.7");
    for (const prefix of prefixes) expect(["198.51.100.7", "203.0.113.9"]).toContain(prefix);
  }
});
