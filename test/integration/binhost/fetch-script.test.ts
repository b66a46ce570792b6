import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Binhost, serveFiles } from "../../../controller/binhost/index.ts";
import { startHttpsEdge } from "../../../controller/edge/index.ts";
import { clientFiles } from "../../../shared/binhost/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { addBytes, openBinhost } from "../../support/binhost.ts";
import { openTestEdge, type TestEdge } from "../../support/edge.ts";
import { makePackage } from "../../support/gpkg.ts";

const forged = "PACKAGES: 0\nTIMESTAMP: 1\nVERSION: 0\n\nCPV: app-test/forged-1\n";
let folder: string;
let binhost: Binhost;
let edge: TestEdge;
let door: Awaited<ReturnType<typeof startHttpsEdge>>;
let url: string;
let target: string;
let lastGeneration: string;
/** What is served in place of Dom0's own, by path. */
const instead = new Map<string, RequestListener>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "domzero-fetch-"));
  [edge, binhost] = await Promise.all([openTestEdge(), openBinhost(join(folder, "binhost"))]);
  await addBytes(binhost, [makePackage({ category: "app-test", pf: "thing-1", buildId: 1 })]);
  const own = serveFiles(binhost.publicDir, edge.logger);
  door = await startHttpsEdge({
    bind: { address: "127.0.0.1", port: 0 },
    keys: () => edge.identity.keys,
    handle: (request, response) => (instead.get(request.url ?? "") ?? own)(request, response),
    logger: edge.logger,
  });
  url = `https://127.0.0.1:${door.port}/binhost`;
  const { fingerprint, publicKey } = await binhost.key();
  const client = { domain: "test.example", url, caPem: edge.pki.rootPem, fingerprint, publicKey };
  for (const { path, mode, content } of clientFiles(client, { configRoot: folder })) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { mode });
  }
  target = join(folder, "target");
  lastGeneration = join(folder, "var/lib/portage/domzero-generation");
});
afterAll(async () => {
  await door.stop();
  await Promise.all([edge.close(), binhost.close()]);
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  instead.clear();
  await Promise.all([rm(target, { force: true }), rm(lastGeneration, { force: true })]);
});

const fetch = (name: string) =>
  exec(join(folder, "etc/portage/domzero/fetch"), [`${url}/${name}`, target], { okExitCodes: [0, 1] });
const index = async () => gunzipSync(await readFile(target)).toString();

describe("what Portage fetches with", () => {
  it("fetches the index that Dom0 signed, and remembers which", async () => {
    expect(await fetch("Packages.gz")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await index()).toContain("CPV: app-test/thing-1\n");
    expect(await readFile(lastGeneration, "utf8")).toBe(`${binhost.generation}\n`);
  });

  it("fetches packages", async () => {
    const path = binhost.packages[0]?.path ?? "";
    expect(await fetch(path)).toMatchObject({ exitCode: 0 });
    expect(await readFile(target)).toEqual(await readFile(join(binhost.publicDir, path)));
  });

  it.each(["Packages", "Packages.xz", "Packages.gz?", "generations/1/Packages.gz"])(
    "does not fetch an index by the name %s, which has no signature",
    async (name) => {
      instead.set(`/binhost/${name}`, (_request, response) => void response.end(forged));
      expect(await fetch(name)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("is nothing that") });
      await expect(readFile(target)).rejects.toMatchObject({ code: "ENOENT" });
    },
  );

  it("takes no signed generation that does not end", async () => {
    instead.set("/binhost/generation.json.asc", (_request, response) => {
      Readable.from(withoutEnd()).pipe(response);
    });
    expect(await fetch("Packages.gz")).toMatchObject({ stderr: expect.stringContaining("its signature is not good") });
    expect(await index()).toContain("PACKAGES: 0\n");
  });

  it("takes no index while Dom0 is away", async () => {
    instead.set("/binhost/generation.json.asc", (_request, response) => void response.writeHead(404).end());
    expect(await fetch("Packages.gz")).toMatchObject({ stderr: expect.stringContaining("it cannot be reached") });
    expect(await index()).toContain("PACKAGES: 0\n");
  });

  it("takes no index older than one that it has seen", async () => {
    await mkdir(dirname(lastGeneration), { recursive: true });
    await writeFile(lastGeneration, `${binhost.generation + 1}\n`);
    expect(await fetch("Packages.gz")).toMatchObject({ stderr: expect.stringContaining("shows an old one") });
    expect(await index()).toContain("PACKAGES: 0\n");
  });

  it.each(["", "\n", "nonsense", "\0\0\0\0"])(
    "takes the index and says so where what it has seen before was lost: %j",
    async (content) => {
      await mkdir(dirname(lastGeneration), { recursive: true });
      await writeFile(lastGeneration, content);
      expect(await fetch("Packages.gz")).toMatchObject({ stderr: expect.stringContaining("is damaged") });
      expect(await index()).toContain("CPV: app-test/thing-1\n");
      expect(await readFile(lastGeneration, "utf8")).toBe(`${binhost.generation}\n`);
    },
  );
});

function* withoutEnd() {
  for (;;) yield Buffer.alloc(16_384, "x");
}
