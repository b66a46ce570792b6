import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buildCommand } from "@stricli/core";
import { binhostClientSchema, clientFiles, makeConfParts } from "../../../shared/binhost/index.ts";
import { writeFileAtomic } from "../../../shared/files/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";

interface ClientFlags {
  json: boolean;
  to?: string;
}

/** `dom0 binhost client-config` */
export const clientConfigCommand = buildCommand({
  docs: {
    brief: "Show what a host has to have in /etc/portage to install from here",
    fullDescription: [
      "Prints the files and what belongs into make.conf. With --to it writes the files below a folder, to be copied to / of",
      "the host, and prints only what belongs into make.conf.",
      "",
      "  dom0 binhost client-config",
      "  dom0 binhost client-config --to /mnt/gentoo >> /mnt/gentoo/etc/portage/make.conf",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      to: {
        kind: "parsed",
        parse: text,
        optional: true,
        brief: "write the files below this folder",
        placeholder: "folder",
      },
    },
  },
  async func(this: CliContext, { json, to }: ClientFlags) {
    const admin = await this.admin();
    const client = binhostClientSchema.parse(JSON.parse((await admin.call(admin.methods.binhostClient, {})).json));
    const places = { configRoot: "" };
    const files = clientFiles(client, places);
    const makeConf = makeConfParts(places);
    for (const { path, mode, content } of to === undefined ? [] : files) {
      const target = join(to ?? "", path);
      await mkdir(dirname(target), { recursive: true });
      await writeFileAtomic(target, content, mode);
    }
    if (json) return this.stdout(`${JSON.stringify({ client, files, makeConf }, undefined, 2)}\n`);
    if (to !== undefined) return this.stdout(makeConf);
    const shown = files.map(({ path, mode, content }) => `==> ${path} (mode ${mode.toString(8)})\n${content}\n`);
    await this.stdout(`${shown.join("")}==> into /etc/portage/make.conf\n${makeConf}`);
  },
});
