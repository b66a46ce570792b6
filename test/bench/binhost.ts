/**
 * Publishes one package into an index of 20,000, beside `emaint binhost --fix` of real Portage on the same packages in
 * the same run. Both begin with an index of the 20,000 that is right, and have to take in one more. Ours also checks
 * and signs it, and makes all of it durable. Prints one line of JSON last; exits 1 where ours costs more than 0.05.
 */
import { createHash } from "node:crypto";
import { link, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { indexEntry } from "../../controller/binhost/core/entry.ts";
import {
  type ListedPackage,
  listedPackage,
  parseIndex,
  renderHeader,
  renderPackages,
} from "../../controller/binhost/core/packages-index.ts";
import { readPackage } from "../../controller/binhost/package-file.ts";
import { Store } from "../../controller/binhost/store.ts";
import { binhostPaths } from "../../shared/binhost/index.ts";
import { addBytes, openBinhost } from "../support/binhost.ts";
import { makePackage } from "../support/gpkg.ts";
import { openPortageLab } from "../support/portage/index.ts";

const packageCount = 20_000;
const highestRatio = 0.05;
const rounds = 3;
const mtimeSeconds = 1_700_000_000;
const category = "app-domzero";
/** About what a package of Gentoo has. */
const dependencies = Array.from({ length: 8 }, (_, number) => `>=dev-libs/library${number}-1.2.3:0/${number}=`).join(
  " ",
);
const metadata = { RDEPEND: dependencies, DEPEND: dependencies, IUSE: "+doc test debug static-libs", HOMEPAGE: "x" };

/** Makes a package and puts it where Dom0 has it, and where Portage has it. */
async function makeNumbered(number: number): Promise<{ ours: ListedPackage; portages: ListedPackage }> {
  const name = `package${String(number).padStart(5, "0")}`;
  const bytes = makePackage({ category, pf: `${name}-1`, buildId: 1, metadata });
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest("hex");
  const sha256 = digest("sha256");
  const object = join(folder, "public", binhostPaths.object(sha256));
  const portagePath = join(category, name, `${name}-1-1.gpkg.tar`);
  await mkdir(dirname(object), { recursive: true });
  await mkdir(dirname(join(builder.packageFolder, portagePath)), { recursive: true });
  await writeFile(object, bytes);
  await utimes(object, mtimeSeconds, mtimeSeconds);
  await link(object, join(builder.packageFolder, portagePath));
  const path = binhostPaths.object(sha256);
  const file = { size: bytes.length, mtimeSeconds, md5: digest("md5"), sha1: digest("sha1"), path };
  const package_ = await readPackage(object);
  const entry = indexEntry(package_.metadata, package_.name, file);
  return { ours: listedPackage(entry), portages: listedPackage(new Map([...entry, ["PATH", portagePath]])) };
}

const note = (text: string) => process.stderr.write(`${text}\n`);
const folder = await mkdtemp(join(tmpdir(), "domzero-bench-binhost-"));
const lab = await openPortageLab();
const builder = await lab.builder("builder");
try {
  const ours: ListedPackage[] = [];
  const portages: ListedPackage[] = [];
  for (let number = 0; number < packageCount; number += 1) {
    const made = await makeNumbered(number);
    ours.push(made.ours);
    portages.push(made.portages);
  }
  const { store } = await Store.open(folder);
  const unsigned = async (text: string) => text;
  const header = { timestamp: mtimeSeconds };
  await store.publish({ domain: "test.example", ...header, packages: ours }, unsigned, () => undefined);
  const index = renderHeader(header, packageCount) + renderPackages(portages);
  await writeFile(join(builder.packageFolder, "Packages"), index);
  note(`${packageCount} packages made`);

  const binhost = await openBinhost(folder, 3);
  await binhost.key();
  const oursMs: number[] = [];
  const emaintMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const name = `added${round}`;
    const bytes = makePackage({ category, pf: `${name}-1`, buildId: 1, metadata });
    const target = join(builder.packageFolder, category, name, `${name}-1-1.gpkg.tar`);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);

    const startedMs = performance.now();
    await addBytes(binhost, [bytes]);
    oursMs.push(performance.now() - startedMs);
    note(`ours ${Math.round(oursMs.at(-1) ?? 0)} ms`);

    const emaintStartedMs = performance.now();
    await builder.must("emaint", "binhost", "--fix");
    emaintMs.push(performance.now() - emaintStartedMs);
    note(`emaint ${Math.round(emaintMs.at(-1) ?? 0)} ms`);
  }
  const theirs = parseIndex(await readFile(join(builder.packageFolder, "Packages"), "utf8")).packages;
  if (theirs.length !== packageCount + rounds || binhost.packages.length !== packageCount + rounds) {
    throw new Error(`emaint has ${theirs.length}, we have ${binhost.packages.length}`);
  }
  await binhost.close();
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const [oursMedianMs, emaintMedianMs] = [median(oursMs), median(emaintMs)];
  const ratio = oursMedianMs / emaintMedianMs;
  const measured = {
    ratio_to_emaint: Math.round(ratio * 10_000) / 10_000,
    ours_ms: Math.round(oursMedianMs),
    emaint_ms: Math.round(emaintMedianMs),
    packages: packageCount,
    bound: highestRatio,
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
  if (ratio > highestRatio) process.exitCode = 1;
} finally {
  await lab.remove();
  await rm(folder, { recursive: true, force: true });
}
