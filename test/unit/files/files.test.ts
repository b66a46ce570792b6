import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { readFileLimited, readJsonFile, writeFileAtomic } from "../../../shared/files/index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "domzero-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("files", () => {
  it("are written whole, with the mode asked for and nothing beside them", async () => {
    const path = join(folder, "secret");
    await writeFileAtomic(path, "one", 0o600);
    await writeFileAtomic(path, "two", 0o600);
    expect(readFileSync(path, "utf8")).toBe("two");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(["secret"]);
  });

  it("are left as they were where writing fails", async () => {
    await expect(writeFileAtomic(join(folder, "no", "where"), "x", 0o600)).rejects.toMatchObject({ code: "IO" });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("are refused past their limit", async () => {
    const path = join(folder, "large");
    writeFileSync(path, "12345");
    expect((await readFileLimited(path, 5)).toString()).toBe("12345");
    await expect(readFileLimited(path, 4)).rejects.toMatchObject({ code: "TOO_LARGE" });
  });

  it("cost no more memory than they have bytes, and are read whole where they tell no size, as in /proc", async () => {
    const path = join(folder, "small");
    writeFileSync(path, "12345");
    expect((await readFileLimited(path, 1_000_000)).buffer.byteLength).toBeLessThan(100_000);
    const devices = readFileSync("/proc/devices");
    expect(await readFileLimited("/proc/devices", 1_000_000)).toEqual(devices);
    expect(await readFileLimited("/proc/devices", devices.length)).toEqual(devices);
    await expect(readFileLimited("/proc/devices", devices.length - 1)).rejects.toMatchObject({ code: "TOO_LARGE" });
  });

  it("say their name where they do not fit a schema", async () => {
    const path = join(folder, "record.json");
    writeFileSync(path, '{"a":1}');
    await expect(readJsonFile(path, z.strictObject({ a: z.string() }), 100)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringContaining(path),
    });
  });
});
