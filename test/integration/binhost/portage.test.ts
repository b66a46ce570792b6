import { createHash } from "node:crypto";
import { copyFile, cp, mkdir, readFile, rename, symlink, truncate, unlink, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { nameWithoutVersion } from "../../../controller/binhost/core/entry.ts";
import {
  entryOf,
  type ListedPackage,
  listedPackage,
  parseIndex,
} from "../../../controller/binhost/core/packages-index.ts";
import { measureFile } from "../../../controller/binhost/measure.ts";
import { readPackage } from "../../../controller/binhost/package-file.ts";
import { PackagingKey } from "../../../controller/binhost/packaging-key.ts";
import { signPackage } from "../../../controller/binhost/sign-package.ts";
import { Store } from "../../../controller/binhost/store.ts";
import type { RunningDom0 } from "../../../controller/daemon/index.ts";
import {
  type BinhostClient,
  binhostClientSchema,
  binhostPaths,
  clientFiles,
  makeConfParts,
} from "../../../shared/binhost/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";
import { builtPackages, openPortageLab, type PortageLab, type PortageNode } from "../../support/portage/index.ts";

const top = "app-domzero/top";
const install = ["emerge", "--getbinpkgonly", "--oneshot"] as const;
let lab: PortageLab;
let dom0: TestDom0;
let running: RunningDom0;
let builder: PortageNode;
let client: BinhostClient;
/** What Dom0 served when it had version 1 of base alone. */
let formerly: string;

beforeAll(async () => {
  [lab, dom0] = await Promise.all([openPortageLab(), makeDom0()]);
  await dom0.configure((config) => config.replace("binhost: {", 'binhost: { addresses: ["127.0.0.1"],'));
  running = await dom0.start();
  builder = await lab.builder("builder");
  await builder.must("emerge", "--oneshot", "=app-domzero/base-1");
  await dom0.json("binhost", "add", ...(await builtPackages(builder)));
  formerly = join(dom0.folder, "formerly");
  await cp(join(dom0.stateDir, "binhost/public"), join(formerly, "public"), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await builder.must("emerge", "--oneshot", "app-domzero/base", top);
  await dom0.json("binhost", "add", ...(await builtPackages(builder)));
  ({ client } = z.object({ client: binhostClientSchema }).parse(await dom0.json("binhost", "client-config")));
}, 120_000);
afterAll(async () => {
  await running.stop();
  await Promise.all([dom0.remove(), lab.remove()]);
});

/** A machine with what `dom0 binhost client-config` says. */
const guarded = (name: string) =>
  lab.client(name, (configRoot) => ({
    files: clientFiles(client, { configRoot }),
    makeConf: makeConfParts({ configRoot }),
  }));

/** A machine that fetches with Portage's own means, and has only Portage to look at what comes. */
const plain = (name: string) =>
  lab.client(name, (configRoot) => {
    const ca = `${configRoot}/etc/portage/domzero/ca.pem`;
    const files = clientFiles(client, { configRoot }).map((file) => ({
      ...file,
      content: file.path.endsWith("domzero.conf")
        ? file.content.replace(/^(fetch|resume)command.*\n/gm, "")
        : file.content,
    }));
    const fetch = `FETCHCOMMAND="wget --quiet --ca-certificate=${ca} -O \\"\\\${DISTDIR}/\\\${FILE}\\" \\"\\\${URI}\\""`;
    return { files, makeConf: `${makeConfParts({ configRoot })}${fetch}\n`, environment: { SSL_CERT_FILE: ca } };
  });

/** Has somebody else's folder served in place of Dom0's own, as who is between or has the disk could. */
async function whileServing<T>(folder: string, run: () => Promise<T>): Promise<T> {
  const own = join(dom0.stateDir, "binhost/public");
  await rename(own, `${own}.own`);
  await symlink(join(folder, "public"), own);
  try {
    return await run();
  } finally {
    await unlink(own);
    await rename(`${own}.own`, own);
  }
}

/** A copy of what Dom0 serves, in which one package is replaced; the index is mended, and signed by who did it. */
async function forgery(
  name: string,
  change: (path: string, listed: ListedPackage, key: PackagingKey) => Promise<void>,
) {
  const folder = join(dom0.folder, name);
  await mkdir(folder);
  await cp(join(dom0.stateDir, "binhost/public"), join(folder, "public"), { recursive: true, verbatimSymlinks: true });
  const { store, packages } = await Store.open(folder);
  const key = await PackagingKey.open(join(folder, "gnupg"), "evil.example", exec);
  const changed = await Promise.all(
    packages.map(async (listed) => {
      if (listed.cpv !== "app-domzero/base-2") return listed;
      const path = join(folder, "changed");
      await copyFile(join(folder, "public", listed.path), path);
      await change(path, listed, key);
      const { sha256, md5, sha1, size } = await measureFile(path);
      await store.placeObject(path, sha256, 1_700_000_000);
      const mended = {
        MD5: md5,
        SHA1: sha1,
        SIZE: String(size),
        _mtime_: "1700000000",
        PATH: binhostPaths.object(sha256),
      };
      return listedPackage(new Map([...entryOf(listed), ...Object.entries(mended)]));
    }),
  );
  const next = { domain: "test.example", timestamp: store.current + 10, packages: changed };
  await store.publish(
    next,
    (text) => key.clearSign(text),
    () => undefined,
  );
  await key.close();
  return folder;
}

describe("a real Portage client", () => {
  it("installs what a builder built and Dom0 signed, with all that it depends on", async () => {
    const host = await guarded("host");
    await host.must(...install, top);
    expect(await host.installed()).toEqual(["app-domzero/base-2", "app-domzero/middle-1", "app-domzero/top-1"]);
    const seen = await readFile(join(host.configRoot, "var/lib/portage/domzero-generation"), "utf8");
    expect(Number(seen)).toBeGreaterThan(1_700_000_000);
  });

  it("does so with Portage's own means as well", async () => {
    const host = await plain("plain");
    await host.must(...install, top);
    expect(await host.installed()).toHaveLength(3);
  });

  it("has the entries of the index that emaint makes of the same packages, field by field", async () => {
    const host = await guarded("indexer");
    await host.must("emerge", "--pretend", "--getbinpkgonly", top);
    await host.must("sh", join(host.configRoot, "etc/portage/domzero/trust"));
    const ours = parseIndex(
      gunzipSync(await readFile(join(dom0.stateDir, "binhost/public/current/Packages.gz"))).toString(),
    );
    for (const listed of ours.packages) {
      const file = `${nameWithoutVersion(listed.cpv)}/${listed.cpv.split("/")[1]}-${listed.buildId}.gpkg.tar`;
      const path = join(host.packageFolder, file);
      await mkdir(dirname(path), { recursive: true });
      await copyFile(join(dom0.stateDir, "binhost/public", listed.path), path);
      const mtimeSeconds = Number(entryOf(listed).get("_mtime_"));
      await utimes(path, mtimeSeconds, mtimeSeconds);
    }
    await host.must("emaint", "binhost", "--fix");
    const theirs = parseIndex(await readFile(join(host.packageFolder, "Packages"), "utf8"));
    const withoutPath = (listed: ListedPackage) =>
      Object.fromEntries([...entryOf(listed)].filter(([key]) => key !== "PATH").sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(ours.packages).toHaveLength(4);
    expect(ours.packages.map(withoutPath)).toEqual(theirs.packages.map(withoutPath));
  });

  it("refuses a package that another key signed, with an index to match", async () => {
    const folder = await forgery("re-signed", async (path, _listed, key) => {
      await signPackage(await readPackage(path), path, `${path}.new`, key, 1_700_000_000);
      await rename(`${path}.new`, path);
    });
    await expectRefusal(folder, /signature is not good/, /unknown key|NO_PUBKEY/);
  });

  it("refuses a package that was changed, with Manifest and index to match", async () => {
    const folder = await forgery("tampered", async (path) => {
      const { layout, records } = await readPackage(path);
      const bytes = await readFile(path);
      const image = bytes.subarray(layout.image.offset, layout.image.offset + layout.image.size);
      image.writeUInt8(image.readUInt8(image.length - 1) ^ 1, image.length - 1);
      const mend = (algorithm: string, before: string) =>
        bytes.write(createHash(algorithm).update(image).digest("hex"), bytes.indexOf(before));
      mend("sha512", records.image.SHA512);
      mend("blake2b512", records.image.BLAKE2B);
      await writeFile(path, bytes);
    });
    await expectRefusal(folder, /signature is not good/, /BADSIG|verification failed/);
  });

  it("refuses a package without a signature, with an index to match", async () => {
    const unsigned = (await builtPackages(builder)).find((path) => path.includes("base-2")) ?? "";
    const folder = await forgery("unsigned", (path) => copyFile(unsigned, path));
    await expectRefusal(folder, /signature is not good/, /NODATA|unsigned/);
  });

  it("refuses a package that was cut off, though the index is Dom0's own", async () => {
    const folder = join(dom0.folder, "truncated");
    await cp(join(dom0.stateDir, "binhost/public"), join(folder, "public"), {
      recursive: true,
      verbatimSymlinks: true,
    });
    const { packages } = await Store.open(folder);
    for (const { path, size } of packages) await truncate(join(folder, "public", path), size - 512);
    const host = await guarded("truncated");
    const { exitCode, output } = await whileServing(folder, () => host.run(...install, "app-domzero/base"));
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(/[Ss]ize|Digest/);
    expect(await host.installed()).toEqual([]);
  });

  it("takes no older index than it has seen, though Dom0 signed that one too", async () => {
    const host = await guarded("rollback");
    await host.must("emerge", "--pretend", "--getbinpkgonly", top);
    await host.must("rm", "-r", join(host.root, "var/cache/edb/binhost"));
    const { exitCode, output } = await whileServing(formerly, () => host.run(...install, "app-domzero/base"));
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(/somebody shows an old one/);
    expect(await host.installed()).toEqual([]);
  });

  it("goes on with the index that it has while Dom0 shows an old one, or is away", async () => {
    const host = await guarded("steady");
    await host.must("emerge", "--pretend", "--getbinpkgonly", top);
    const shown = await whileServing(formerly, () =>
      host.must("emerge", "--pretend", "--getbinpkgonly", "app-domzero/base"),
    );
    expect(shown).toContain("app-domzero/base-2");
    const away = await whileServing(join(dom0.folder, "nothing"), () =>
      host.must("emerge", "--pretend", "--getbinpkgonly", "app-domzero/base"),
    );
    expect(away).toContain("app-domzero/base-2");
  });
});

let refusals = 0;

/** Both kinds of client refuse it: one the index, the other, which takes any index, the package. */
async function expectRefusal(folder: string, ofIndex: RegExp, ofPackage: RegExp): Promise<void> {
  refusals += 1;
  for (const [host, why] of [
    [await guarded(`guarded-${refusals}`), ofIndex],
    [await plain(`plain-${refusals}`), ofPackage],
  ] as const) {
    const { exitCode, output } = await whileServing(folder, () => host.run(...install, "app-domzero/base"));
    expect(output).toMatch(why);
    expect(exitCode).not.toBe(0);
    expect(await host.installed()).toEqual([]);
  }
}
