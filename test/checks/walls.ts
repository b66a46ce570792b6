/**
 * Checks who imports whom, from the import graph that the bundler itself resolves:
 * shared/ imports neither side, the sides do not import each other, and a capability is entered by its index.ts only.
 * Also compares the packages that each program carries with a golden list. Fails where it saw too little to judge.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { build } from "esbuild";
import { programs } from "../../deploy/programs.ts";

const sides = ["shared", "controller", "agent", "proto"] as const;
const fewestFiles = 40;
const fewestImports = 100;

interface Import {
  from: string;
  to: string;
}

/** `controller/enrolment/core/identify.ts` -> `controller/enrolment`; a file right under a side is its own unit. */
export function unitOf(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}

/** Why an import is not allowed, or undefined. */
export function violation({ from, to }: Import): string | undefined {
  const [fromSide] = from.split("/");
  const [toSide] = to.split("/");
  if (from === "proto/generate.ts" && to === "shared/exec/index.ts") return undefined;
  if (fromSide === "proto" || toSide === "test" || toSide === "deploy")
    return `${fromSide}/ must not import ${toSide}/`;
  if (fromSide === "shared" && (toSide === "controller" || toSide === "agent"))
    return `shared/ must not import ${toSide}/`;
  if (fromSide === "controller" && toSide === "agent") return "controller/ must not import agent/";
  if (fromSide === "agent" && toSide === "controller") return "agent/ must not import controller/";
  const entersInside = unitOf(from) !== unitOf(to) && toSide !== "proto" && to.split("/").length > 2;
  if (entersInside && !to.endsWith("/index.ts")) return `${unitOf(to)} is entered by its index.ts only`;
  return undefined;
}

/** All imports between the sources, type-only ones too. */
function sourceImports(files: readonly string[]): Import[] {
  const pattern = /(?:from|import)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;
  return files.flatMap((from) =>
    [...readFileSync(from, "utf8").matchAll(pattern)].map(([, path]) => ({
      from,
      to: normalize(join(dirname(from), path ?? "")),
    })),
  );
}

async function packagesOf(entry: string): Promise<string[]> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const names = Object.keys(result.metafile.inputs).map(
    (input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

async function main(update: boolean): Promise<void> {
  const files = sides.flatMap((side) => globSync(`${side}/**/*.ts`)).filter((file) => !file.endsWith(".d.ts"));
  const imports = sourceImports(files);
  if (files.length < fewestFiles || imports.length < fewestImports) {
    throw new Error(`walls: only ${files.length} files and ${imports.length} imports seen; the check itself is broken`);
  }
  const problems = imports.flatMap((each) => {
    const reason = violation(each);
    return reason === undefined ? [] : [`${each.from} -> ${each.to}: ${reason}`];
  });
  for (const { name, entry } of programs) {
    const golden = `test/checks/packages.${name}.golden.txt`;
    const packages = `${(await packagesOf(entry)).join("\n")}\n`;
    if (update) writeFileSync(golden, packages);
    else if (readFileSync(golden, "utf8") !== packages) {
      problems.push(`${name} carries other packages than ${golden} says: look at why, then npm run update:walls`);
    }
  }
  if (problems.length > 0) throw new Error(`walls:\n  ${problems.join("\n  ")}`);
  process.stdout.write(`walls: ${files.length} files, ${imports.length} imports, all allowed\n`);
}

if (import.meta.main) await main(process.argv.includes("--update"));
