/**
 * Generates `proto/gen/domzero.js` and `.d.ts` from every .proto file, and `domzero-host.js` from those that hosts speak:
 * the agent's bundle has that one in place of the whole. With `--check` it writes nothing and fails where the committed
 * files are not what the .proto files say.
 */
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exec } from "../shared/exec/index.ts";

const outputs = ["domzero.js", "domzero.d.ts", "domzero-host.js"] as const;
/** What only operators speak. */
const operatorsOnly = "proto/domzero/v1/admin.proto";

async function generate(folder: string): Promise<void> {
  const sources = globSync("proto/domzero/**/*.proto").sort();
  if (sources.length === 0) throw new Error("no .proto files found; run this from the top of the repository");
  const format = [
    "-t",
    "static-module",
    "-w",
    "esm",
    "--force-number",
    "--dependency",
    "../protobuf.ts",
    "-p",
    "proto",
  ];
  const leaveOut = ["--no-service", "--no-verify", "--no-convert", "--no-delimited", "--no-typeurl"];
  const run = (target: string, files: readonly string[], ...more: string[]) =>
    exec("node_modules/.bin/pbjs", [...format, ...leaveOut, "-o", join(folder, target), ...more, ...files], {
      timeoutMs: 120_000,
    });
  await run("domzero.js", sources, "-d");
  await run(
    "domzero-host.js",
    sources.filter((file) => file !== operatorsOnly),
  );
  // The tool writes the same path into the types, where the package itself is meant.
  const types = join(folder, "domzero.d.ts");
  writeFileSync(types, readFileSync(types, "utf8").replace('"../protobuf.ts"', '"protobufjs/minimal.js"'));
}

async function check(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "domzero-proto-"));
  try {
    await generate(folder);
    const stale = outputs.filter(
      (name) => readFileSync(join(folder, name), "utf8") !== readFileSync(join("proto/gen", name), "utf8"),
    );
    if (stale.length > 0) throw new Error(`proto/gen is stale (${stale.join(", ")}): run npm run generate and commit`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await (process.argv[2] === "--check" ? check() : generate("proto/gen"));
