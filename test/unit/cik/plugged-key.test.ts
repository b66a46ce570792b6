import { describe, expect, it } from "vitest";
import type { KeyMedium } from "../../../agent/cik/medium.ts";
import { PatientMedium } from "../../../agent/cik/patient-medium.ts";
import { readKey } from "../../../agent/cik/plugged-key.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { makeCik } from "../../support/cik.ts";

const reference = {
  version: 1,
  id: `h${"a".repeat(16)}`,
  name: "jupiter",
  domain: "example.org",
  enrolledAt: "2026-01-01T00:00:00.000Z",
} as const;
const next = Buffer.alloc(32, 7);
const [keyPath, tokenPath] = ["domzero/key.json", "domzero/token"];
const referencePath = `domzero/hosts/${reference.id}.json`;

/** A stick in memory, of which writing a file may fail. */
class MemoryMedium implements KeyMedium {
  files = new Map<string, string>();
  failOn: string | undefined;
  readonly written: string[] = [];

  constructor(letter = "a") {
    const { key, token } = makeCik(letter);
    this.files.set(keyPath, JSON.stringify(key)).set(tokenPath, token.toString("hex"));
  }

  read(path: string): Promise<string | undefined> {
    return Promise.resolve(this.files.get(path));
  }

  write(path: string, content: string): Promise<void> {
    if (path === this.failOn) return Promise.reject(new DomzeroError("IO", "no space left"));
    this.files.set(path, content);
    this.written.push(path);
    return Promise.resolve();
  }

  release(): Promise<void> {
    return Promise.resolve();
  }
}

describe("a plugged key", () => {
  it("gets the reference first and then the next token", async () => {
    const medium = new MemoryMedium();
    const key = await readKey("/dev/sdx1", medium, true);
    expect(await key.writeBack(next, reference)).toEqual({ token: "written", problem: "" });
    expect(medium.written).toEqual([referencePath, tokenPath]);
    expect(JSON.parse(medium.files.get(referencePath) ?? "")).toEqual(reference);
    expect((await readKey("/dev/sdx1", medium, true)).contents.token).toEqual(next);
  });

  it("that is full keeps its token, and says so", async () => {
    const medium = new MemoryMedium();
    medium.failOn = referencePath;
    const key = await readKey("/dev/sdx1", medium, true);
    expect(await key.writeBack(next, reference)).toEqual({ token: "kept", problem: "no space left" });
    expect(medium.written).toEqual([]);
  });

  it("that broke while the token was written may have either", async () => {
    const medium = new MemoryMedium();
    medium.failOn = tokenPath;
    const key = await readKey("/dev/sdx1", medium, true);
    expect(await key.writeBack(next, reference)).toEqual({ token: "unknown", problem: "no space left" });
  });

  it("is not written to when another key is in its place by then", async () => {
    const medium = new MemoryMedium("a");
    const key = await readKey("/dev/sdx1", medium, true);
    medium.files = new MemoryMedium("b").files;
    expect(await key.writeBack(next, reference)).toEqual({
      token: "kept",
      problem: expect.stringContaining("another key"),
    });
    expect(medium.written).toEqual([]);
  });

  it("is not written to when its token was changed meanwhile", async () => {
    const medium = new MemoryMedium();
    const key = await readKey("/dev/sdx1", medium, true);
    medium.files.set(tokenPath, "0".repeat(64));
    expect(await key.writeBack(next, reference)).toMatchObject({ token: "kept" });
  });

  it.each(["../../../etc/cron.d/x", "HAAAA", "", "haaaaaaaaaaaaaaa:"])(
    "never gets a file that is called after a host id like %j",
    async (id) => {
      const medium = new MemoryMedium();
      const key = await readKey("/dev/sdx1", medium, true);
      expect(await key.writeBack(next, { ...reference, id })).toMatchObject({ token: "kept" });
      expect(medium.written).toEqual([]);
    },
  );

  it("whose new token lost its right name in a cut is read all the same", async () => {
    const medium = new MemoryMedium();
    medium.files.delete(tokenPath);
    await expect(readKey("/dev/sdx1", medium, true)).rejects.toMatchObject({ code: "CIK_UNREADABLE" });
    medium.files.set(`${tokenPath}.new`, next.toString("hex"));
    expect((await readKey("/dev/sdx1", medium, true)).contents.token).toEqual(next);
  });

  it("without its key file is told as such", async () => {
    const medium = new MemoryMedium();
    medium.files.delete(keyPath);
    await expect(readKey("/dev/sdx1", medium, true)).rejects.toMatchObject({
      code: "CIK_UNREADABLE",
      message: expect.stringContaining("/dev/sdx1 has no key on it"),
    });
  });
});

describe("a key that does not answer", () => {
  const silent: KeyMedium = {
    read: () => new Promise(() => undefined),
    write: () => new Promise(() => undefined),
    release: () => new Promise(() => undefined),
  };

  it("is given up, and nothing more is asked of it", async () => {
    let asked = 0;
    const medium = new PatientMedium({ ...silent, read: () => silent.read(`${++asked}`) }, 5);
    await expect(readKey("/dev/sdx1", medium, true)).rejects.toMatchObject({ code: "TIMEOUT" });
    await expect(medium.read("more")).rejects.toMatchObject({ code: "TIMEOUT" });
    expect(asked).toBe(1);
  });

  it("is let go without waiting for it", async () => {
    await new PatientMedium(silent, 5).release();
  });

  it("passes on what an answering one says", async () => {
    const medium = new PatientMedium(new MemoryMedium(), 5_000);
    expect(await medium.read("nothing there")).toBeUndefined();
    await medium.write("file", "content");
    expect(await medium.read("file")).toBe("content");
  });
});
