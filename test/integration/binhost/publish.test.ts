import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageKey, parseIndex } from "../../../controller/binhost/core/packages-index.ts";
import { type Binhost, serveFiles } from "../../../controller/binhost/index.ts";
import { Store } from "../../../controller/binhost/store.ts";
import { startHttpsEdge } from "../../../controller/edge/index.ts";
import { generationSchema } from "../../../shared/binhost/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { addBytes, openBinhost } from "../../support/binhost.ts";
import { openTestEdge } from "../../support/edge.ts";
import { makePackage } from "../../support/gpkg.ts";
import { httpsClient } from "../../support/https-get.ts";
import { quietLogger } from "../../support/nats.ts";

const publisher = join(import.meta.dirname, "../../support/binhost-publisher.ts");
const killed = 137;
const thing = (buildId: number, content?: Buffer) =>
  makePackage({ category: "app-test", pf: "thing-1", buildId, ...(content === undefined ? {} : { content }) });
const other = makePackage({ category: "app-test", pf: "other-1", buildId: 1 });

let folder: string;
let binhost: Binhost | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "domzero-binhost-"));
});
afterEach(async () => {
  await binhost?.close();
  binhost = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function open(...options: [keepBuilds?: number, graceMs?: number]): Promise<Binhost> {
  binhost = await openBinhost(join(folder, "binhost"), ...options);
  return binhost;
}
const keysOf = (of: Binhost) => of.packages.map(packageKey);
async function problemsOf(of: Binhost): Promise<string[]> {
  const problems: string[] = [];
  for await (const { subject, problem } of of.verify())
    if (problem !== undefined) problems.push(`${subject}: ${problem}`);
  return problems;
}

describe("a publication", () => {
  it.each(["received", "verified", "signed", "stored", "prepared"])(
    "that is killed when a package is %s leaves what was before, and goes well when it is done again",
    async (step) => {
      const dir = join(folder, "binhost");
      await addBytes(await open(), [other]);
      await binhost?.close();
      const file = join(folder, "thing.gpkg.tar");
      await writeFile(file, thing(1));
      const run = () => exec(process.execPath, [publisher, dir, file, step], { okExitCodes: [0, killed] });
      expect((await run()).exitCode).toBe(killed);
      const after = await open();
      expect(keysOf(after)).toEqual(["app-test/other-1-1"]);
      expect(await problemsOf(after)).toEqual([]);
      expect(await readdir(join(dir, "staging"))).toEqual([]);
      expect(await readdir(join(dir, "public/generations"))).toEqual([String(after.generation)]);
      await addBytes(after, [thing(1)]);
      expect(keysOf(after)).toEqual(["app-test/other-1-1", "app-test/thing-1-1"]);
      expect(await problemsOf(after)).toEqual([]);
    },
  );

  it("that is killed at any moment leaves one that was told of, or the one that was under way", async () => {
    const dir = join(folder, "binhost");
    const seed = Date.now();
    process.stdout.write(`killed at moments drawn from seed ${seed}\n`);
    const moment = fc.record({ killAfter: fc.integer({ min: 1, max: 3 }), delayMs: fc.integer({ min: 0, max: 50 }) });
    for (const { killAfter, delayMs } of fc.sample(moment, { seed, numRuns: 8 })) {
      const child = spawn(process.execPath, [publisher, dir], { stdio: ["ignore", "pipe", "inherit"] });
      let told = 0;
      let count = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        told = Number(line);
        count += 1;
        // At some point of the next one, which takes some tens of milliseconds.
        if (count === killAfter) setTimeout(() => child.kill("SIGKILL"), delayMs);
      }
      const after = await open();
      expect(after.damage).toBeUndefined();
      expect(after.generation).toBeGreaterThanOrEqual(told);
      expect(await problemsOf(after)).toEqual([]);
      await after.close();
    }
  });

  it("that finds the disk full leaves what was before, and goes well when there is room", async () => {
    const dir = join(folder, "binhost");
    await mkdir(dir);
    await exec("mount", ["-t", "tmpfs", "-o", "size=1500k", "tmpfs", dir]);
    try {
      const small = await open();
      await addBytes(small, [other]);
      const generation = small.generation;
      await expect(addBytes(small, [thing(1, randomBytes(1_000_000))])).rejects.toThrow(/nothing was published|ENOSPC/);
      expect(small.generation).toBe(generation);
      expect(keysOf(small)).toEqual(["app-test/other-1-1"]);
      expect(await problemsOf(small)).toEqual([]);
      await addBytes(small, [thing(1)]);
      expect(keysOf(small)).toEqual(["app-test/other-1-1", "app-test/thing-1-1"]);
      await small.close();
      binhost = undefined;
    } finally {
      // GnuPG's agent was told to end, and may take a moment.
      await exec("umount", ["--lazy", dir]);
    }
  });

  it("that failed just before it counted leaves its number to the next one", async () => {
    const { store } = await Store.open(folder);
    const publish = (prepared: () => void) =>
      store.publish({ domain: "test.example", timestamp: 1_700_000_000, packages: [] }, async (text) => text, prepared);
    const fail = () => {
      throw new Error("no more");
    };
    await expect(publish(fail)).rejects.toMatchObject({ code: "IO" });
    expect(store.current).toBe(0);
    await publish(() => undefined);
    expect(store.current).toBe(1_700_000_000);
    await expect(publish(() => undefined)).rejects.toMatchObject({ code: "INTERNAL" });
    expect((await Store.open(folder)).store.current).toBe(1_700_000_000);
  });

  it("is of all packages or of none", async () => {
    const all = await open();
    await expect(
      addBytes(all, [other, Buffer.concat([thing(1), Buffer.from("x")]).subarray(100)]),
    ).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(all.generation).toBe(0);
    expect(await readdir(join(folder, "binhost/staging"))).toEqual([]);
  });

  it("takes the same package twice for one, and another of its name and build for a mistake", async () => {
    const all = await open();
    const first = await addBytes(all, [thing(1)]);
    expect(await addBytes(all, [thing(1)])).toMatchObject({ generation: first.generation, added: [] });
    await expect(addBytes(all, [thing(1, Buffer.from("another"))])).rejects.toThrow(/count on from build 2/);
  });

  it("has a time later than the one before, however fast they follow", async () => {
    const all = await open();
    const times: number[] = [];
    for (let build = 1; build <= 4; build += 1) times.push((await addBytes(all, [thing(build)])).generation);
    for (const [index, time] of times.entries()) expect(time).toBeGreaterThan(times[index - 1] ?? 0);
    const again = await all.republish();
    expect(again.generation).toBeGreaterThan(times.at(-1) ?? 0);
  });

  it("lets the oldest build go, whose file stays as long as it was promised", async () => {
    const strict = await open(1, 0);
    await addBytes(strict, [thing(1)]);
    const { removed } = await addBytes(strict, [thing(2)]);
    expect(removed).toEqual(["app-test/thing-1-1"]);
    await strict.close();
    const objects = async () =>
      (await readdir(join(folder, "binhost/public/objects"), { recursive: true })).filter((name) =>
        name.endsWith(".tar"),
      );
    expect(await objects()).toHaveLength(1);
    const patient = await open(1, 60_000);
    await addBytes(patient, [thing(3)]);
    await patient.close();
    expect(await objects()).toHaveLength(2);
  });

  it("leaves out a build that would be let go at once, however often it is added", async () => {
    const all = await open(1);
    const builds = [thing(1), thing(2)];
    const first = await addBytes(all, builds);
    expect(keysOf(all)).toEqual(["app-test/thing-1-2"]);
    const steps: string[] = [];
    const again = await addBytes(all, builds, ({ step }) => steps.push(step));
    expect(steps).toEqual(["received", "verified", "superseded", "received", "verified", "present"]);
    expect(again).toEqual({ generation: first.generation, packages: 1, added: [], removed: [] });
    expect(await addBytes(all, [thing(4), thing(3)])).toMatchObject({ added: ["app-test/thing-1-4"] });
  });

  it("clears nothing away that another one under way is about to publish", async () => {
    const strict = await open(1, 0);
    {
      await using slow = await strict.begin(() => undefined);
      const bytes = thing(1);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      await slow.add({ name: "slow", size: bytes.length, sha256 }, Readable.from([bytes]));
      await addBytes(strict, [other]);
      await strict.republish();
      await slow.publish();
    }
    expect(keysOf(strict)).toEqual(["app-test/other-1-1", "app-test/thing-1-1"]);
    expect(await problemsOf(strict)).toEqual([]);
  });

  it("refuses to let much go at once unless it is meant", async () => {
    const all = await open();
    const many = Array.from({ length: 12 }, (_, at) =>
      makePackage({ category: "app-test", pf: `p${at}x-1`, buildId: 1 }),
    );
    await addBytes(all, many);
    const names = all.packages.map(({ cpv }) => cpv);
    await expect(all.retire(names, false)).rejects.toMatchObject({ code: "CONFLICT" });
    await all.retire(names, true);
    expect(all.packages).toEqual([]);
  });

  it("has a key that only Dom0 reads", async () => {
    await addBytes(await open(), [thing(1)]);
    for (const path of ["binhost", "binhost/gnupg"]) expect((await stat(join(folder, path))).mode & 0o777).toBe(0o700);
  });

  it("whose index is damaged does not keep Dom0 from starting, which changes nothing before it is told to go on from the one before", async () => {
    const before = await open();
    await addBytes(before, [other]);
    const damaged = await addBytes(before, [thing(1)]);
    await before.close();
    await writeFile(join(folder, `binhost/public/generations/${damaged.generation}/Packages.gz`), "x");
    const after = await open();
    expect(after.damage).toContain(`generation ${damaged.generation} cannot be read`);
    expect(keysOf(after)).toEqual(["app-test/other-1-1"]);
    const refusal = { code: "CONFLICT", message: expect.stringContaining("see dom0 binhost list, then init") };
    await expect(addBytes(after, [thing(2)])).rejects.toMatchObject(refusal);
    await expect(after.retire(["app-test/other"], true)).rejects.toMatchObject(refusal);
    expect(after.damage).toContain(`generation ${damaged.generation} cannot be read`);
    const mended = await after.republish();
    expect(mended.generation).toBeGreaterThan(damaged.generation);
    expect(after.damage).toBeUndefined();
    await addBytes(after, [thing(1)]);
    expect(keysOf(after)).toEqual(["app-test/other-1-1", "app-test/thing-1-1"]);
    expect(await problemsOf(after)).toEqual([]);
  });

  it("that was damaged on disk is found out", async () => {
    const all = await open();
    await addBytes(all, [thing(1), other]);
    const [first] = all.packages;
    await writeFile(join(all.publicDir, first?.path ?? ""), "x");
    expect(await problemsOf(all)).toEqual([expect.stringContaining("app-test/other-1-1: its file was changed")]);
  });

  it.each([
    ["changed", (path: string) => writeFile(path, "x"), "its file was changed; add it again from its builder"],
    ["lost", (path: string) => rm(path), "its file is gone; add it again from its builder"],
  ])("that has a package whose file was %s is good again once that is added again", async (_what, damage, problem) => {
    const all = await open();
    const { generation } = await addBytes(all, [thing(1), other]);
    const [first] = all.packages;
    await damage(join(all.publicDir, first?.path ?? ""));
    expect(await problemsOf(all)).toEqual([`app-test/other-1-1: ${problem}`]);
    const mended = await addBytes(all, [thing(1), other]);
    expect(mended).toMatchObject({ packages: 2, added: ["app-test/other-1-1"], removed: [] });
    expect(mended.generation).toBeGreaterThan(generation);
    expect(keysOf(all)).toEqual(["app-test/other-1-1", "app-test/thing-1-1"]);
    expect(await problemsOf(all)).toEqual([]);
  });

  it("that has a damaged package which retention would let go lets it go once that is added again", async () => {
    const former = await open(2);
    await addBytes(former, [thing(1), thing(2)]);
    await former.close();
    const strict = await open(1);
    await rm(join(strict.publicDir, strict.packages[0]?.path ?? ""));
    expect(await addBytes(strict, [thing(1)])).toMatchObject({ packages: 1, removed: ["app-test/thing-1-1"] });
    expect(await problemsOf(strict)).toEqual([]);
    expect(await addBytes(strict, [thing(1)])).toMatchObject({ generation: strict.generation, added: [] });
  });

  it("that two mend at once has the package once, and good", async () => {
    const all = await open();
    await addBytes(all, [other]);
    await rm(join(all.publicDir, all.packages[0]?.path ?? ""));
    await using slow = await all.begin(() => undefined);
    const sha256 = createHash("sha256").update(other).digest("hex");
    await slow.add({ name: "slow", size: other.length, sha256 }, Readable.from([other]));
    await addBytes(all, [other]);
    // Made within one second, the two are byte for byte the same, and the later takes the place of the earlier.
    await slow.publish().catch((error: unknown) => expect(error).toMatchObject({ code: "ALREADY_EXISTS" }));
    expect(keysOf(all)).toEqual(["app-test/other-1-1"]);
    expect(await problemsOf(all)).toEqual([]);
  });
});

describe("looking whether all is good", () => {
  it("raises no alarm over what is published and cleared away meanwhile", async () => {
    const strict = await open(1, 0);
    await addBytes(strict, [thing(1), other]);
    const findings = strict.verify();
    expect(await findings.next()).toEqual({ done: false, value: { subject: "index" } });
    await strict.retire(["app-test/thing-1-1"], false);
    await strict.republish();
    const objects = () => readdir(join(strict.publicDir, "objects"), { recursive: true });
    await expect.poll(async () => (await objects()).filter((name) => name.endsWith(".tar"))).toHaveLength(1);
    const rest: unknown[] = [];
    for await (const finding of findings) rest.push(finding);
    expect(rest).toEqual([{ subject: "app-test/other-1-1" }]);
  });

  it("looks at one index, though another is published at that moment", async () => {
    const all = await open();
    await addBytes(all, [other]);
    const looking: Promise<string[]>[] = [];
    await addBytes(all, [thing(1)], ({ step }) => {
      if (step === "prepared") looking.push(problemsOf(all));
    });
    expect(await Promise.all(looking)).toEqual([[]]);
  });
});

describe("what another key signed", () => {
  it("is found out, index and packages", async () => {
    const all = await open();
    await addBytes(all, [thing(1)]);
    const foreign = await openBinhost(join(folder, "foreign"));
    await addBytes(foreign, [thing(1)]);
    await foreign.close();
    await all.close();
    await rm(all.publicDir, { recursive: true });
    await rename(foreign.publicDir, all.publicDir);
    expect(await problemsOf(await open())).toEqual([
      "index: the signature is not the one of the packaging key",
      "app-test/thing-1-1: the signature is not the one of the packaging key",
    ]);
  });
});

describe("a client that fetches while there are twenty publications", () => {
  it("finds every file that an index names, and every index as it was signed", { timeout: 60_000 }, async () => {
    const edge = await openTestEdge();
    const all = await open();
    const handle = serveFiles(all.publicDir, quietLogger);
    const bind = { address: "127.0.0.1", port: 0 };
    const door = await startHttpsEdge({ bind, keys: () => edge.identity.keys, handle, logger: quietLogger });
    const client = httpsClient(`https://127.0.0.1:${door.port}/binhost/`, edge.pki.rootPem);
    const fetched = async (path: string) => {
      const { status, body } = await client.get(path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
      return body;
    };
    await addBytes(all, [thing(1), other]);
    let isOver = false;
    const seen = new Set<number>();
    const read = async () => {
      while (!isOver) {
        const text = (await fetched("generation.json.asc")).toString();
        const generation = generationSchema.parse(JSON.parse(/^\{.*?^\}/ms.exec(text)?.[0] ?? ""));
        const index = await fetched(`generations/${generation.generation}/Packages.gz`);
        expect(createHash("sha256").update(index).digest("hex")).toBe(generation.indexSha256);
        const { packages } = parseIndex(gunzipSync(index).toString());
        for (const { path } of packages) {
          const object = await fetched(path);
          expect(path).toContain(createHash("sha256").update(object).digest("hex"));
        }
        const direct = parseIndex(gunzipSync(await fetched("Packages.gz")).toString());
        for (const { path } of direct.packages) await fetched(path);
        seen.add(generation.generation);
      }
    };
    try {
      const reading = Promise.all([read(), read(), read()]);
      for (let build = 2; build <= 21; build += 1) await addBytes(all, [thing(build)]);
      isOver = true;
      await reading;
      expect(seen.size).toBeGreaterThan(5);
    } finally {
      isOver = true;
      client.close();
      await door.stop();
      await edge.close();
    }
  });
});
