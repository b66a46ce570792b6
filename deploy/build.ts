/** Bundles each program into one file under dist/. */
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { programs } from "./programs.ts";

/** Has a program with fewer messages: those that it does not speak would only take its memory. */
function inPlaceOfMessages(file: string): Plugin {
  return {
    name: "messages",
    setup: ({ onResolve }) => onResolve({ filter: /\/proto\/gen\/domzero\.js$/ }, () => ({ path: resolve(file) })),
  };
}

mkdirSync("dist", { recursive: true });
for (const { name, entry, messages } of programs) {
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
    plugins: messages === undefined ? [] : [inPlaceOfMessages(messages)],
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
copyFileSync("controller/builds/portage-graph.py", "dist/portage-graph.py");
