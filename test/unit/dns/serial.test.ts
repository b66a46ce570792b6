import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Serial } from "../../../controller/dns/index.ts";

let folder: string;
const file = () => join(folder, "serial.json");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "domzero-serial-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the serial of the zones", () => {
  it("grows over restarts, however many were given out, and over a clock that went back", async () => {
    let last = 0;
    for (const now of [1000, 1000, 5_000_000, 10]) {
      const serial = await Serial.open(file(), now);
      expect(serial.value).toBeGreaterThan(last);
      for (let count = 0; count < 3_000; count += 1) {
        last = serial.value;
        expect(await serial.next()).toBe(last + 1);
      }
      last = serial.value;
    }
  });

  it("is no smaller than the time, so that a state folder that was restored does no harm", async () => {
    expect((await Serial.open(file(), 1_800_000_000.5)).value).toBe(1_800_000_000);
  });

  it("is as it was where it cannot be kept", async () => {
    const serial = await Serial.open(file(), 1000);
    await rm(folder, { recursive: true });
    let failure: unknown;
    while (failure === undefined) await serial.next().catch((error: unknown) => (failure = error));
    const { value } = serial;
    await expect(serial.next()).rejects.toThrow();
    expect(serial.value).toBe(value);
  });
});
