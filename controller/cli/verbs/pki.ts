import { readFile } from "node:fs/promises";
import { buildCommand, buildRouteMap } from "@stricli/core";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { readDom0Config, stateLayout } from "../../config/index.ts";
import { openPki, rotateIntermediates } from "../../pki/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { renderTable } from "../table.ts";

async function pkiDir(configPath: string): Promise<string> {
  return stateLayout((await readDom0Config(configPath)).stateDir).pki;
}

const listCommand = buildCommand({
  docs: {
    brief: "List the intermediates of the certificate authority and when they end",
    fullDescription: "Reads Dom0's own folder, so it runs on Dom0 alone.\n\n  dom0 pki\n  dom0 pki list --json",
  },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, flags: { json: boolean }) {
    const pki = await openPki(await pkiDir(this.configPath));
    const slots = pki.intermediates();
    if (flags.json) return this.stdout(`${JSON.stringify(slots, null, 2)}\n`);
    const columns = [
      { title: "KIND", value: (slot: (typeof slots)[number]) => slot.kind },
      { title: "NAME", value: (slot: (typeof slots)[number]) => slot.name },
      { title: "SIGNS FROM", value: (slot: (typeof slots)[number]) => slot.activeFrom.slice(0, 16).replace("T", " ") },
      { title: "ENDS", value: (slot: (typeof slots)[number]) => slot.notAfter.slice(0, 16).replace("T", " ") },
    ];
    await this.stdout(renderTable(columns, slots, this.columns));
  },
});

interface RotateFlags {
  json: boolean;
  passphraseFile?: string;
  rootKey?: string;
}

const rotateCommand = buildCommand({
  docs: {
    brief: "Make the next intermediates, with the root's key",
    fullDescription: [
      "The new ones are trusted within a minute and sign after ten; certificates of the old ones stay good.",
      "Without --passphrase-file the passphrase is asked for.",
      "",
      "  dom0 pki rotate",
      "  dom0 pki rotate --root-key /mnt/safe/root.key --passphrase-file /mnt/safe/root.passphrase",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      passphraseFile: { kind: "parsed", parse: text, optional: true, brief: "file with the root's passphrase" },
      rootKey: { kind: "parsed", parse: text, optional: true, brief: "the root's key, where it was moved away" },
    },
  },
  async func(this: CliContext, { json, passphraseFile, rootKey }: RotateFlags) {
    const dir = await pkiDir(this.configPath);
    const passphrase = await passphraseOf(this, passphraseFile);
    const from = rootKey === undefined ? {} : { rootKeyFile: rootKey };
    await rotateIntermediates(dir, { passphrase, clock: this.clock, ...from });
    const slots = (await openPki(dir)).intermediates();
    const said = "the next intermediates are made; Dom0 signs with them in ten minutes\n";
    await this.stdout(json ? `${JSON.stringify(slots, null, 2)}\n` : said);
  },
});

async function passphraseOf(context: CliContext, file: string | undefined): Promise<string> {
  if (file === undefined) return (await context.askSecret("passphrase of the root's key: ")).trim();
  return readFile(file, "utf8").then(
    (content) => content.trim(),
    (error: unknown) => {
      throw new DomzeroError("NOT_FOUND", `cannot read ${file}: ${DomzeroError.from(error).message}`, { cause: error });
    },
  );
}

/** `dom0 pki …` */
export const pkiRoutes = buildRouteMap({
  routes: { list: listCommand, rotate: rotateCommand },
  defaultCommand: "list",
  docs: { brief: "The certificate authority on this machine" },
});
