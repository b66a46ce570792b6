import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { buildCommand } from "@stricli/core";
import * as z from "zod";
import { DomzeroError } from "../../../shared/errors/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { publishedSchema } from "./binhost-published.ts";

const pieceBytes = 256 * 1024;

/** What became of a package, by the step that is its last. */
const outcomes: ReadonlyMap<string, string> = new Map([
  ["stored", "signed"],
  ["present", "is in already"],
  ["superseded", "is older than the builds that are kept, and was left out"],
]);

const stepSchema = z.object({ step: z.string(), package: z.string().optional() });

/** `dom0 binhost add` */
export const addCommand = buildCommand({
  docs: {
    brief: "Sign and publish packages that a builder made",
    fullDescription: [
      "Takes GPKG files, as Portage makes them with BINPKG_FORMAT=gpkg and FEATURES=binpkg-multi-instance, signed or not. Each",
      "is checked and signed with the domain's key; either all of them are published or none. What is in already is left,",
      "and so is a build where binhost.keepBuilds newer ones of its version are in.",
      "",
      "  dom0 binhost add /var/cache/binpkgs/app-editors/vim/vim-9.1.0-1.gpkg.tar",
      "  find /var/cache/binpkgs -name '*.gpkg.tar' -exec dom0 binhost add {} +",
    ].join("\n"),
  },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: "a package", parse: text, placeholder: "file" },
    },
  },
  async func(this: CliContext, { json }: { json: boolean }, ...files: string[]) {
    const admin = await this.admin();
    const call = admin.duplex(admin.methods.addPackages);
    // What goes wrong with a file here ends the call before Dom0 is told to publish.
    const told = this.isTerminal ? (text: string) => this.stderr(text) : () => undefined;
    const sending = call.sendAll(uploads(files, told)).catch((error: unknown) => {
      call.cancel();
      return DomzeroError.from(error);
    });
    try {
      let last: unknown;
      let done = 0;
      for await (const reply of call.replies) {
        last = JSON.parse(reply.json);
        const step = stepSchema.safeParse(last);
        const what = step.success ? outcomes.get(step.data.step) : undefined;
        if (!step.success || what === undefined) continue;
        done += 1;
        this.stderr(`${done} of ${files.length}: ${step.data.package} ${what}\n`);
      }
      const { generation, packages, added, removed } = publishedSchema.parse(last);
      if (json) return await this.stdout(`${JSON.stringify(last)}\n`);
      const gone = removed.length === 0 ? "" : `; older builds that went: ${removed.join(", ")}`;
      await this.stdout(`${added.length} packages published, ${packages} in all, generation ${generation}${gone}\n`);
    } catch (error) {
      throw (await sending) ?? error;
    }
  },
});

/** @param told of how far the file that is being sent has come */
async function* uploads(files: readonly string[], told: (text: string) => void) {
  for (const path of files) {
    await using handle = await open(path, "r").catch((error: unknown) => {
      throw new DomzeroError("NOT_FOUND", `cannot read ${path}: ${DomzeroError.from(error).message}`, { cause: error });
    });
    const { size } = await handle.stat();
    const hash = createHash("sha256");
    for await (const piece of handle.createReadStream({ start: 0, autoClose: false })) hash.update(piece);
    yield { file: { name: basename(path), size, sha256: hash.digest("hex") } };
    const content = handle.createReadStream({ start: 0, autoClose: false, highWaterMark: pieceBytes });
    let sent = 0;
    for await (const piece of content) {
      yield { content: bytesSchema.parse(piece) };
      sent += piece.length;
      told(`\r${basename(path)}: ${Math.floor((100 * sent) / size)} % sent `);
    }
    told("\r\x1b[K");
  }
  yield { publish: true };
}

const bytesSchema = z.instanceof(Buffer);
