import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { programs } from "./programs.ts";

/** Has a program with fewer messages: those that it does not speak would only take its memory. */
function inPlaceOfMessages(file: string): Plugin {
  return {
    name: "messages",
    setup: ({ onResolve }) => onResolve({ filter: /\/proto\/gen\/domzero\.js$/ }, () => ({ path: resolve(file) })),
  };
}

/** Bundles each program into one file in a folder, and puts beside them what they read. */
export async function bundlePrograms(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, entry, messages } of programs) {
    const outfile = join(folder, `${name}.cjs`);
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
  copyFileSync("deploy/bastion/meta.yml", join(folder, "bastion-meta.yml"));
  copyFileSync("controller/builds/portage-graph.py", join(folder, "portage-graph.py"));
}
