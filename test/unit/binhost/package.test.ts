import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { indexEntry, packageName } from "../../../controller/binhost/core/entry.ts";
import { parseManifest, renderManifest } from "../../../controller/binhost/core/manifest.ts";
import { readPackage } from "../../../controller/binhost/package-file.ts";
import { makePackage } from "../../support/gpkg.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "domzero-package-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const given = { category: "app-test", pf: "thing-1.2-r3", buildId: 7 };
function readBytes(bytes: Buffer) {
  const path = join(folder, "package.gpkg.tar");
  writeFileSync(path, bytes);
  return readPackage(path);
}
const file = { size: 1, mtimeSeconds: 2, md5: "m", sha1: "s", path: "p" };

describe("a package", () => {
  it("tells its name and what the index has of it, blanks made one", async () => {
    const { name, metadata } = await readBytes(
      makePackage({ ...given, metadata: { RDEPEND: "  a/b \n\t c/d[x]  ", DESCRIPTION: "not in the index" } }),
    );
    expect(name).toEqual({ cpv: "app-test/thing-1.2-r3", buildId: 7 });
    const entry = indexEntry(metadata, name, file);
    expect(entry.get("RDEPEND")).toBe("a/b c/d[x]");
    expect(entry.get("repository")).toBe("domzero-test");
    expect(entry.has("DESCRIPTION")).toBe(false);
  });

  it("is refused where any of its bytes that count is another", async () => {
    const bytes = makePackage(given);
    const { layout } = await readBytes(bytes);
    const parts = [layout.metadata, layout.image, layout.manifest];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (part, at, change) => {
          const changed = Buffer.from(bytes);
          const place = part.offset + (at % part.size);
          changed.writeUInt8(changed.readUInt8(place) ^ change, place);
          await expect(readBytes(changed)).rejects.toMatchObject({ code: "INVALID_INPUT" });
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ["without a build number", { BUILD_ID: "" }, /BUILD_ID/],
    ["that calls itself otherwise than its files", { PF: "other-1" }, /calls itself other-1-7/],
    ["whose name ends as a version does", { PF: "thing-1-2" }, /CATEGORY or no PF/],
    ["of a category that is a path", { CATEGORY: "../etc" }, /CATEGORY/],
  ])("%s is refused", async (_what, metadata, message) => {
    await expect(readBytes(makePackage({ ...given, metadata }))).rejects.toThrow(message);
  });

  it.each([
    ["without a slot", { SLOT: "" }, /SLOT/],
    ["whose dependencies were not decided", { RDEPEND: "ssl? ( a/b )" }, /RDEPEND .* depends on USE/],
  ])("%s has no place in the index", async (_what, metadata, message) => {
    const read = await readBytes(makePackage({ ...given, metadata }));
    expect(() => indexEntry(read.metadata, packageName(read.metadata, "thing-1.2-r3-7"), file)).toThrow(message);
  });
});

describe("a Manifest", () => {
  const digest = fc.stringMatching(/^[0-9a-f]{128}$/);
  const record = fc.record({
    name: fc.stringMatching(/^[a-z.]{1,20}$/),
    size: fc.nat(),
    BLAKE2B: digest,
    SHA512: digest,
  });
  it("is read as it was written, with a signature around it or none, its digests in either order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ({ name }) => name, minLength: 1, maxLength: 5 }), (records) => {
        const text = renderManifest(records);
        const turned = text.replace(/BLAKE2B (\w+) SHA512 (\w+)/g, "SHA512 $2 BLAKE2B $1");
        const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${text}-----BEGIN PGP SIGNATURE-----\n\nabc\n`;
        for (const each of [text, turned, signed]) expect(parseManifest(each)).toEqual(records);
      }),
    );
  });

  it("is refused where it names a file twice, or a digest twice", () => {
    const line = `DATA a 1 BLAKE2B ${"0".repeat(128)} SHA512 ${"0".repeat(128)}\n`;
    expect(() => parseManifest(line + line)).toThrow(/twice/);
    expect(() => parseManifest(line.replace("SHA512", "BLAKE2B"))).toThrow(/line that is none/);
  });
});
