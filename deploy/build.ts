/** Bundles each program into one file under dist/. */
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { build } from "esbuild";
import { programs } from "./programs.ts";

mkdirSync("dist", { recursive: true });
for (const { name, entry } of programs) {
  const outfile = `dist/${name}.cjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node24",
    // Node keeps its loader of ES modules out of memory for it.
    format: "cjs",
    alias: { "@grpc/proto-loader": "./deploy/absent-proto-loader.ts" },
    // There are no modules in a bundle, so what is beside one is found as CommonJS does.
    define: { "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
    legalComments: "linked",
    // Node keeps the source in memory; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: "warning",
  });
  chmodSync(outfile, 0o755);
}
copyFileSync("deploy/bastion/meta.yml", "dist/bastion-meta.yml");
