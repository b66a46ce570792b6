/** Bundles each program into one file under dist/. */
import { chmodSync, mkdirSync } from "node:fs";
import { build } from "esbuild";
import { programs } from "./programs.ts";

mkdirSync("dist", { recursive: true });
for (const { name, entry } of programs) {
  const outfile = `dist/${name}.js`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node24",
    format: "esm",
    legalComments: "linked",
    // Node keeps the source in memory; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    // CommonJS packages inside an ES module bundle ask for these at run time.
    banner: {
      js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  chmodSync(outfile, 0o755);
}
