/**
 * Makes test/fixtures/builds/debian-12.json.gz, the graph that bench:schedule runs on, from apt's lists of a Debian 12
 * whose sources.list has deb and deb-src: `node test/bench/support/read-debian-graph.ts SOURCES PACKAGES`, both
 * decompressed by `/usr/lib/apt/apt-helper cat-file`.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const packagesWanted = 7500;
const output = "test/fixtures/builds/debian-12.json.gz";

/** Stanzas of a control file, field by field (deb822). */
function stanzas(text: string): Array<Map<string, string>> {
  return text
    .split("\n\n")
    .filter(Boolean)
    .map((stanza) => {
      const fields = new Map<string, string>();
      for (const [, name, value] of stanza.matchAll(/^([A-Za-z][\w-]*):((?:.*)(?:\n[ \t].*)*)/gm)) {
        fields.set(name ?? "", (value ?? "").trim());
      }
      return fields;
    });
}

/** The first alternative of each dependency that holds on amd64 and outside of bootstraps. */
function names(dependencies: string | undefined): string[] {
  return (dependencies ?? "").split(",").flatMap((each) => {
    const first = each.split("|")[0]?.trim() ?? "";
    if (/<[^>]*>/.test(first) && !/<!(nocheck|nodoc|cross|stage1|nopython)/.test(first)) return [];
    const architectures = /\[([^\]]*)\]/.exec(first)?.[1]?.split(/\s+/) ?? [];
    const isNegated = architectures.some((one) => one.startsWith("!"));
    const holds = isNegated
      ? !architectures.includes("!amd64") && !architectures.includes("!linux-any")
      : architectures.length === 0 ||
        architectures.some((one) => ["amd64", "any", "any-amd64", "linux-any"].includes(one));
    const name = /^[a-z0-9][a-z0-9+.-]*/.exec(first)?.[0];
    return holds && name !== undefined ? [name] : [];
  });
}

interface Source {
  section: string;
  bytes: number;
  build: Set<string>;
  runtime: Set<string>;
}

function readSources(sourcesPath: string, packagesPath: string): Map<string, Source> {
  const sources = new Map<string, Source>();
  const sourceOf = new Map<string, string>();
  const builds = new Map<string, string[]>();
  for (const fields of stanzas(readFileSync(sourcesPath, "utf8"))) {
    const name = fields.get("Package") ?? "";
    const files = [...(fields.get("Files") ?? "").matchAll(/^\s*[0-9a-f]{32} (\d+) (.*)$/gm)];
    const bytes = files.reduce((sum, [, size, file]) => sum + (file?.endsWith(".dsc") ? 0 : Number(size)), 0);
    sources.set(name, {
      section: (fields.get("Section") ?? "misc").split("/").at(-1) ?? "misc",
      bytes,
      build: new Set(),
      runtime: new Set(),
    });
    builds.set(
      name,
      ["Build-Depends", "Build-Depends-Arch", "Build-Depends-Indep"].flatMap((field) => names(fields.get(field))),
    );
  }
  const runtimes: Array<[source: string, needed: string[]]> = [];
  for (const fields of stanzas(readFileSync(packagesPath, "utf8"))) {
    const name = fields.get("Package") ?? "";
    const source = (fields.get("Source") ?? name).split(" ")[0] ?? name;
    sourceOf.set(name, source);
    for (const provided of names(fields.get("Provides"))) if (!sourceOf.has(provided)) sourceOf.set(provided, source);
    runtimes.push([source, [...names(fields.get("Depends")), ...names(fields.get("Pre-Depends"))]]);
  }
  const add = (to: Set<string> | undefined, from: string, binary: string) => {
    const source = sourceOf.get(binary);
    if (source !== undefined && source !== from && sources.has(source)) to?.add(source);
  };
  for (const [name, needed] of builds) for (const binary of needed) add(sources.get(name)?.build, name, binary);
  for (const [name, needed] of runtimes) for (const binary of needed) add(sources.get(name)?.runtime, name, binary);
  return sources;
}

/** Packages by the hash of their names, each with all that it needs, until there are enough. */
function closed(sources: ReadonlyMap<string, Source>): string[] {
  const digest = (name: string) => createHash("sha256").update(name).digest("hex");
  const chosen = new Set<string>();
  for (const root of [...sources.keys()].sort((one, other) => (digest(one) < digest(other) ? -1 : 1))) {
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (chosen.has(next)) continue;
      chosen.add(next);
      const { build = [], runtime = [] } = sources.get(next) ?? {};
      open.push(...build, ...runtime);
    }
    if (chosen.size >= packagesWanted) break;
  }
  return [...chosen].sort();
}

const [sourcesPath = "", packagesPath = ""] = process.argv.slice(2);
const sources = readSources(sourcesPath, packagesPath);
const chosen = closed(sources);
const positions = new Map(chosen.map((name, position) => [name, position]));
const packages = chosen.flatMap((name) => {
  const source = sources.get(name);
  if (source === undefined) return [];
  const at = (needed: Set<string>) => [...needed].flatMap((each) => positions.get(each) ?? []).sort((a, b) => a - b);
  return [[`${source.section}/${name}`, Math.ceil(source.bytes / 1024), at(source.build), at(source.runtime)]];
});
writeFileSync(output, gzipSync(JSON.stringify(packages), { level: 9 }));
process.stdout.write(`${packages.length} packages in ${output}\n`);
