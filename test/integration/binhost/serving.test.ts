import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Binhost, serveFiles } from "../../../controller/binhost/index.ts";
import { PatientDoors, startHttpsEdge } from "../../../controller/edge/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { addBytes, openBinhost } from "../../support/binhost.ts";
import { openTestEdge, type TestEdge } from "../../support/edge.ts";
import { makePackage } from "../../support/gpkg.ts";
import { httpsClient } from "../../support/https-get.ts";

let folder: string;
let binhost: Binhost;
let edge: TestEdge;
let door: Awaited<ReturnType<typeof startHttpsEdge>>;
let client: ReturnType<typeof httpsClient>;
let object: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "domzero-binhost-"));
  [edge, binhost] = await Promise.all([openTestEdge(), openBinhost(join(folder, "binhost"))]);
  await addBytes(binhost, [makePackage({ category: "app-test", pf: "thing-1", buildId: 1 })]);
  object = binhost.packages[0]?.path ?? "";
  const handle = serveFiles(binhost.publicDir, edge.logger);
  const bind = { address: "127.0.0.1", port: 0 };
  door = await startHttpsEdge({ bind, keys: () => edge.identity.keys, handle, logger: edge.logger });
  client = httpsClient(`https://127.0.0.1:${door.port}/binhost/`, edge.pki.rootPem);
});
afterAll(async () => {
  client.close();
  await door.stop();
  await Promise.all([edge.close(), binhost.close()]);
  await rm(folder, { recursive: true });
});

describe("the binhost by HTTPS", () => {
  it("sends a package whole, by part, and not again to who has it", async () => {
    const whole = await client.get(object);
    const sha256 = createHash("sha256").update(whole.body).digest("hex");
    expect(whole).toMatchObject({
      status: 200,
      headers: { etag: `"${sha256}"`, "accept-ranges": "bytes", "cache-control": expect.stringContaining("immutable") },
    });
    const part = await client.get(object, { range: "bytes=1000-1999" });
    expect(part.status).toBe(206);
    expect(part.headers["content-range"]).toBe(`bytes 1000-1999/${whole.body.length}`);
    expect(part.body).toEqual(whole.body.subarray(1000, 2000));
    expect(await client.get(object, { "if-none-match": `"${sha256}"` })).toMatchObject({
      status: 304,
      body: Buffer.alloc(0),
    });
    const head = await client.get(object, {}, "HEAD");
    expect(head).toMatchObject({
      status: 200,
      headers: { "content-length": String(whole.body.length) },
      body: Buffer.alloc(0),
    });
    // A range is of GET alone (RFC 9110, 14.2).
    expect(await client.get(object, { range: "bytes=1000-1999" }, "HEAD")).toMatchObject({
      status: 200,
      headers: { "content-length": String(whole.body.length) },
    });
    expect(await client.get(object, { range: "bytes=9999999-" })).toMatchObject({
      status: 416,
      headers: { "content-range": `bytes */${whole.body.length}` },
    });
  });

  it("gives the index the time by which Portage takes it for new", async () => {
    const { headers } = await client.get("Packages.gz");
    expect(Date.parse(headers["last-modified"] ?? "")).toBe(binhost.generation * 1000);
    const again = await client.get("Packages.gz", { "if-modified-since": headers["last-modified"] ?? "" });
    expect(again.status).toBe(304);
    await addBytes(binhost, [makePackage({ category: "app-test", pf: "other-1", buildId: 1 })]);
    const changed = await client.get("Packages.gz", { "if-none-match": headers.etag ?? "" });
    expect(changed.status).toBe(200);
  });

  it.each([
    ["the folder itself", "", 404],
    ["what is above it", "../gnupg/pubring.kbx", 404],
    ["what is above it, written otherwise", "..%2f..%2fgnupg/pubring.kbx", 404],
    ["the link", "current/Packages.gz", 404],
    ["a folder of objects", "objects/ab/", 404],
    ["an object that is not there", `objects/aa/${"a".repeat(64)}.gpkg.tar`, 404],
    ["an object in another's place", `objects/ab/${"a".repeat(64)}.gpkg.tar`, 404],
    ["a generation that is not there", "generations/1/Packages.gz", 404],
  ])("does not send %s", async (_what, path, status) => {
    expect((await client.get(path)).status).toBe(status);
  });

  it("is only read", async () => {
    expect(await client.get("Packages.gz", {}, "DELETE")).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD" },
    });
  });

  it("is there as soon as its address is free", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const bound = other.address();
    if (bound === null || typeof bound === "string") throw new Error("no port");
    const { port } = bound;
    const handle = serveFiles(binhost.publicDir, edge.logger);
    const keys = () => edge.identity.keys;
    const open = (address: string) => startHttpsEdge({ bind: { address, port }, keys, handle, logger: edge.logger });
    const doors = new PatientDoors(open, edge.logger);
    await doors.start(["127.0.0.1"]);
    expect(doors.problem).toContain(`127.0.0.1:${port}`);
    await new Promise((resolve) => other.close(resolve));
    await expect.poll(() => doors.problem, { timeout: 20_000 }).toBeUndefined();
    const later = httpsClient(`https://127.0.0.1:${port}/binhost/`, edge.pki.rootPem);
    expect((await later.get("Packages.gz")).status).toBe(200);
    later.close();
    await doors.stop();
  });

  it("goes on with a download that broke off, for wget, and is refused by who trusts others", async () => {
    const ca = join(edge.dir, "pki/root.crt");
    const url = `https://127.0.0.1:${door.port}/binhost/${object}`;
    const whole = (await client.get(object)).body;
    const target = join(folder, "download");
    await exec("sh", ["-c", 'head -c 4000 "$1" > "$2"', "sh", join(binhost.publicDir, object), target]);
    await exec("wget", ["--quiet", "--continue", `--ca-certificate=${ca}`, "-O", target, url]);
    const { stdout } = await exec("sha256sum", [target]);
    expect(stdout).toContain(createHash("sha256").update(whole).digest("hex"));
    await expect(exec("wget", ["--quiet", "--tries=1", "-O", "/dev/null", url])).rejects.toMatchObject({
      code: "EXEC_FAILED",
    });
  });
});
