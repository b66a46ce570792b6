import { randomBytes } from "node:crypto";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningDom0 } from "../../../controller/daemon/index.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";
import { makePackage } from "../../support/gpkg.ts";

let dom0: TestDom0;
let running: RunningDom0;

beforeAll(async () => {
  dom0 = await makeDom0();
  await dom0.configure((config) => config.replace("binhost: {", 'binhost: { addresses: ["127.0.0.1"],'));
  running = await dom0.start();
});
afterAll(async () => {
  await running.stop();
  await dom0.remove();
});

async function packageFile(pf: string, buildId: number, content?: Buffer): Promise<string> {
  const path = join(dom0.folder, `${pf}-${buildId}.gpkg.tar`);
  await writeFile(
    path,
    makePackage({ category: "app-test", pf, buildId, ...(content === undefined ? {} : { content }) }),
  );
  return path;
}

describe("dom0 binhost", () => {
  it("tells that there is nothing yet, makes the key and publishes an empty index", async () => {
    expect((await dom0.cli("binhost", "list")).stdout).toContain("dom0 binhost add");
    expect((await dom0.cli("binhost", "status")).stdout).toContain("nothing was published yet");
    expect(await dom0.json("binhost", "init")).toMatchObject({ packages: 0 });
    expect(await dom0.json("binhost", "status")).toMatchObject({
      packages: 0,
      fingerprint: expect.stringMatching(/^[0-9A-F]{40}$/),
    });
  });

  it("takes packages, also large ones by an operator from elsewhere, and lists them; the audit names who", async () => {
    const large = await packageFile("large-1", 1, randomBytes(9_000_000));
    const added = await dom0.operator(
      "binhost",
      "add",
      large,
      await packageFile("thing-1", 1),
      await packageFile("thing-2", 1),
    );
    expect(added).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("3 of 3: app-test/thing-2-1 signed") });
    expect(await dom0.json("binhost", "list")).toMatchObject([
      { package: "app-test/large-1", build: 1 },
      { package: "app-test/thing-1", build: 1 },
      { package: "app-test/thing-2", build: 1 },
    ]);
    expect((await dom0.cli("binhost", "list", "app-test/thing")).stdout.trim().split("\n")).toHaveLength(3);
    const { stdout } = await dom0.cli("events", "--kind", "audit.binhost");
    expect(stdout).toContain("admin published app-test/large-1-1, app-test/thing-1-1");
    expect((await dom0.cli("status")).stdout).toMatch(/^binhost +ok +3 packages, published /m);
  });

  it("publishes nothing where one of the files is not there, or no package", async () => {
    const before = await dom0.json("binhost", "status");
    const good = await packageFile("good-1", 1);
    const missing = await dom0.cli("binhost", "add", good, join(dom0.folder, "missing.gpkg.tar"));
    expect(missing).toMatchObject({ exitCode: 66, stderr: expect.stringContaining("missing.gpkg.tar") });
    const broken = join(dom0.folder, "broken.gpkg.tar");
    await writeFile(broken, (await readFile(good)).subarray(0, 3000));
    const refused = await dom0.cli("binhost", "add", good, broken);
    expect(refused).toMatchObject({
      exitCode: 65,
      stderr: expect.stringContaining("broken.gpkg.tar: the package's archive is broken"),
    });
    expect(await dom0.json("binhost", "status")).toEqual(before);
  });

  it("takes packages out, and knows which are not there", async () => {
    expect((await dom0.cli("binhost", "retire", "app-test/thing-1-1")).stdout).toContain("2 packages are left");
    expect(await dom0.cli("binhost", "retire", "app-test/thing-1")).toMatchObject({
      exitCode: 66,
      stderr: expect.stringContaining("there is no package app-test/thing-1"),
    });
  });

  it("finds what was changed on disk", async () => {
    expect((await dom0.cli("binhost", "verify")).stdout).toBe("3 checked\n");
    const [first] = JSON.parse((await dom0.cli("binhost", "list", "app-test/thing-2", "--json")).stdout);
    expect(first).toMatchObject({ build: 1 });
    const index = join(dom0.stateDir, "binhost/public/current/Packages.gz");
    const bytes = await readFile(index);
    await writeFile(index, bytes.subarray(0, bytes.length - 1));
    const { exitCode, stdout } = await dom0.cli("binhost", "verify");
    expect({ exitCode, stdout }).toEqual({
      exitCode: 77,
      stdout: expect.stringContaining("index: the index is not the one"),
    });
    await dom0.json("binhost", "init");
    expect((await dom0.cli("binhost", "verify")).exitCode).toBe(0);
  });

  it("writes what a host has to have below a folder", async () => {
    const root = join(dom0.folder, "gentoo");
    await mkdir(root);
    const { stdout } = await dom0.cli("binhost", "client-config", "--to", root);
    expect(stdout).toContain('PORTAGE_TRUST_HELPER="/etc/portage/domzero/trust"');
    expect((await stat(join(root, "etc/portage/domzero/fetch"))).mode & 0o777).toBe(0o755);
    expect(await readFile(join(root, "etc/portage/binrepos.conf/domzero.conf"), "utf8")).toContain(
      "verify-signature = true",
    );
  });

  it("tells which builds are left out, as newer ones are kept", async () => {
    const builds = await Promise.all([1, 2, 3, 4].map((build) => packageFile("counted-1", build)));
    await dom0.json("binhost", "add", ...builds);
    const { stdout, stderr } = await dom0.cli("binhost", "add", ...builds);
    expect(stderr).toContain("1 of 4: app-test/counted-1-1 is older than the builds that are kept, and was left out");
    expect(stderr).toContain("4 of 4: app-test/counted-1-4 is in already");
    expect(stdout).toContain("0 packages published");
  });

  it("has all of it again after a restart", async () => {
    const before = await dom0.json("binhost", "list");
    await running.stop();
    running = await dom0.start();
    expect(await dom0.json("binhost", "list")).toEqual(before);
    expect((await dom0.cli("binhost", "verify")).exitCode).toBe(0);
  });
});
