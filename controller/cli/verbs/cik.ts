import { generateKeyPair } from "node:crypto";
import { promisify } from "node:util";
import { buildCommand, buildRouteMap, numberParser } from "@stricli/core";
import { type CikKey, caDigest, sealKey } from "../../../shared/cik/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { readFileLimited } from "../../../shared/files/index.ts";
import { type CikRecord, cikRecordSchema } from "../../../shared/records/index.ts";
import { toTimestamp } from "../../../shared/time/index.ts";
import { defaultPartitionMib, KeyMedia } from "../../key-media/index.ts";
import type { CliContext } from "../context.ts";
import { parseDuration } from "../duration.ts";
import { jsonFlag, parsePairs, text } from "../flags.ts";
import { formatMinute, formatPairs, renderTable } from "../table.ts";

const generate = promisify(generateKeyPair);
const shortestPassphrase = 8;

interface CreateFlags {
  json: boolean;
  uses: number;
  expires: number;
  template: string;
  label: readonly string[];
  park: boolean;
  passphrase: boolean;
  passphraseFile: string;
  serial: string;
  erase: boolean;
  size: number;
}

const createCommand = buildCommand({
  docs: {
    brief: "Make a key (CIK) that lets machines join",
    fullDescription: [
      "Writes a key onto a USB stick, into an image file or into a folder (a new one's name ends with /).",
      "Its private half is made here and goes nowhere else. A stick gets a GPT with the key's partition, CIK;",
      "what is behind it stays free. A disk that is in use is refused, and one that is not removable too unless",
      "--serial names it.",
      "",
      "  dom0 cik create /dev/sdc --uses 20 --expires 30d",
      "  dom0 cik create key.img --park --label site=attic",
      "  dom0 cik create /dev/sdc --erase --template metal_dell_r630 --passphrase",
      "  dom0 cik create /root/keys/attic/ --expires 12h",
    ].join("\n"),
  },
  parameters: {
    positional: {
      kind: "tuple",
      parameters: [{ brief: "block device, image file or folder", parse: text, placeholder: "target" }],
    },
    flags: {
      ...jsonFlag,
      uses: {
        kind: "parsed",
        parse: numberParser,
        brief: "how many different machines it may enrol, at most 10000",
        default: "1",
        placeholder: "n",
      },
      expires: {
        kind: "parsed",
        parse: parseDuration,
        brief: "how long it is good, e.g. 12h, 30d; at most 3650d",
        default: "7d",
        placeholder: "time",
      },
      template: {
        kind: "parsed",
        parse: text,
        brief: "only machines whose hardware fits this template",
        default: "",
        placeholder: "name",
      },
      label: {
        kind: "parsed",
        parse: text,
        brief: "label that its machines get",
        variadic: true,
        default: [],
        placeholder: "key=value",
      },
      park: { kind: "boolean", brief: "machines wait for dom0 hosts approve", default: false },
      passphrase: { kind: "boolean", brief: "ask for a passphrase, without which the key is useless", default: false },
      passphraseFile: {
        kind: "parsed",
        parse: text,
        brief: "file with that passphrase",
        default: "",
        placeholder: "file",
      },
      serial: {
        kind: "parsed",
        parse: text,
        brief: "serial of the disk, to use one that is not removable",
        default: "",
        placeholder: "serial",
      },
      erase: { kind: "boolean", brief: "destroy what is on the target, an older key too", default: false },
      size: {
        kind: "parsed",
        parse: numberParser,
        brief: "MiB of the key's partition",
        default: String(defaultPartitionMib),
        placeholder: "mib",
      },
    },
  },
  async func(this: CliContext, flags: CreateFlags, path: string) {
    const media = new KeyMedia(exec);
    const target = { path, serial: flags.serial || undefined, erase: flags.erase, partitionMib: flags.size };
    await media.check(target);
    const passphrase = await passphraseFor(this, flags);
    const { publicKey, privateKey } = await generate("ec", { namedCurve: "P-256" });
    const admin = await this.admin();
    const material = await admin.call(admin.methods.createCik, {
      publicKey: publicKey.export({ format: "der", type: "spki" }),
      uses: flags.uses,
      expiresAtMs: this.clock.nowMs() + flags.expires,
      template: flags.template,
      labels: parsePairs(flags.label),
      park: flags.park,
      passphrase: passphrase !== undefined,
    });
    const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
    const key: CikKey = {
      version: 1,
      id: material.id,
      domain: material.domain,
      endpoints: material.endpoints,
      caPem: material.caCertificatePem,
      caSha256: caDigest(material.caCertificatePem),
      expiresAt: toTimestamp(material.expiresAtMs),
      privateKey: passphrase === undefined ? pem : await sealKey(pem, passphrase),
    };
    try {
      await media.write(target, key, material.token);
    } catch (error) {
      // A key that is nowhere must not stay good: somebody may have seen half of it.
      await admin.call(admin.methods.revokeCik, { id: material.id, reason: "it could not be written" }).catch(() => {
        this.stderr(`key ${material.id} is still good; run: dom0 cik revoke ${material.id}\n`);
      });
      throw error;
    }
    const { id, domain, expiresAt } = key;
    const words = `${path} is key ${id} of ${domain}, good for ${flags.uses} machines until ${expiresAt}\n`;
    await this.stdout(flags.json ? `${JSON.stringify({ id, domain, expiresAt, target: path })}\n` : words);
  },
});

async function passphraseFor(context: CliContext, flags: CreateFlags): Promise<string | undefined> {
  if (flags.passphraseFile === "" && !flags.passphrase) return undefined;
  const isAsked = flags.passphraseFile === "";
  // Machines read it from a file too, where a newline or blank at the end does not count.
  const ask = async (question: string) => (await context.askSecret(question)).trimEnd();
  const passphrase = isAsked
    ? await ask("Passphrase for the key: ")
    : (await readFileLimited(flags.passphraseFile, 1024)).toString("utf8").trimEnd();
  if (passphrase.length < shortestPassphrase) {
    throw new DomzeroError("USAGE", `a passphrase needs at least ${shortestPassphrase} characters`);
  }
  if (isAsked && (await ask("Once more: ")) !== passphrase) {
    throw new DomzeroError("USAGE", "the two passphrases differ; nothing was written");
  }
  return passphrase;
}

function stateOf(cik: CikRecord, nowMs: number): string {
  if (cik.revoked !== undefined) return "revoked";
  if (Date.parse(cik.expiresAt) < nowMs) return "expired";
  return cik.usedBy.length >= cik.maxUses ? "used up" : "good";
}

const listCommand = buildCommand({
  docs: { brief: "List keys", fullDescription: "  dom0 cik list\n  dom0 cik list --json" },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, flags: { json: boolean }) {
    const admin = await this.admin();
    const ciks: CikRecord[] = [];
    for await (const { value } of admin.list("ciks", "", cikRecordSchema)) if (value !== undefined) ciks.push(value);
    if (flags.json) return this.stdout(`${JSON.stringify(ciks, null, 2)}\n`);
    if (ciks.length === 0) return this.stdout("no keys; make one with: dom0 cik create\n");
    const nowMs = this.clock.nowMs();
    const columns = [
      { title: "CIK", value: (cik: CikRecord) => cik.id },
      { title: "STATE", value: (cik: CikRecord) => stateOf(cik, nowMs) },
      { title: "USED", value: (cik: CikRecord) => `${cik.usedBy.length}/${cik.maxUses}` },
      { title: "EXPIRES", value: (cik: CikRecord) => formatMinute(cik.expiresAt) },
      { title: "APPROVAL", value: (cik: CikRecord) => cik.approval },
      { title: "TEMPLATE", value: (cik: CikRecord) => cik.template ?? "any" },
      { title: "LABELS", value: (cik: CikRecord) => formatPairs(cik.labels), shrink: true },
    ];
    await this.stdout(renderTable(columns, ciks, this.columns));
  },
});

const cikPositional = { brief: "id of a key", parse: text, placeholder: "cik" } as const;

const showCommand = buildCommand({
  docs: { brief: "Show one key", fullDescription: "  dom0 cik show cabcdefghijklmnop" },
  parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [cikPositional] } },
  async func(this: CliContext, _flags: { json: boolean }, id: string) {
    const admin = await this.admin();
    const { value } = await admin.get("ciks", id, cikRecordSchema);
    await this.stdout(`${JSON.stringify(value, null, 2)}\n`);
  },
});

const revokeCommand = buildCommand({
  docs: { brief: "Make keys useless at once", fullDescription: "  dom0 cik revoke cabcdefghijklmnop --reason lost" },
  parameters: {
    flags: {
      ...jsonFlag,
      reason: { kind: "parsed", parse: text, brief: "why, for the audit", default: "", placeholder: "text" },
    },
    positional: { kind: "array", minimum: 1, parameter: cikPositional },
  },
  async func(this: CliContext, flags: { json: boolean; reason: string }, ...ids: string[]) {
    const admin = await this.admin();
    for (const id of ids) {
      const reply = await admin.call(admin.methods.revokeCik, { id, reason: flags.reason });
      const { value } = admin.record(reply, cikRecordSchema);
      await this.stdout(flags.json ? `${JSON.stringify(value)}\n` : `${id} is revoked; hosts that it enrolled stay\n`);
    }
  },
});

/** `dom0 cik …` */
export const cikRoutes = buildRouteMap({
  routes: { create: createCommand, list: listCommand, show: showCommand, revoke: revokeCommand },
  docs: { brief: "Crypto ignition keys: create, list, show, revoke" },
});
