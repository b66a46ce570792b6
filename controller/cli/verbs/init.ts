import { randomBytes } from "node:crypto";
import { access, mkdir } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { buildCommand, numberParser } from "@stricli/core";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { writeFileAtomic } from "../../../shared/files/index.ts";
import { domainNameSchema, hostNameSchema } from "../../../shared/records/index.ts";
import { toTimestamp } from "../../../shared/time/index.ts";
import { type InitialSettings, initialPlaces, renderDom0Config, stateLayout } from "../../config/index.ts";
import { initNats } from "../../nats/index.ts";
import { writeFirstOperator } from "../../operators/index.ts";
import { initPki, openPki } from "../../pki/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { makeOperatorKey, writeOperatorFolder } from "../operator-folder.ts";

const ulaGlobalIdBytes = 5;

interface InitFlags {
  json: boolean;
  domain: string;
  advertise: readonly string[];
  bind: string;
  port: number;
  operator: string;
  passphraseFile: string;
  mesh: boolean;
  natsBinary: string;
}

/** `dom0 init` */
export const initCommand = buildCommand({
  docs: {
    brief: "Make a new Dom0: configuration, certificate authority, address plan",
    fullDescription: [
      "Writes a commented dom0.yml (named by --config), the state folder with the domain's keys, beside it or for one in",
      "/etc in /var/lib/domzero, and a folder with the operator's certificate. Nothing that exists is overwritten.",
      "",
      "  dom0 init --domain hypokrites.net",
      "  dom0 --config ./dom0.yml init --domain example.net --advertise dom0.example.net --advertise 192.0.2.7",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      domain: { kind: "parsed", parse: text, brief: "DNS domain that this Dom0 rules", placeholder: "domain" },
      advertise: {
        kind: "parsed",
        parse: text,
        brief: "name or address by which machines reach it (default: dom0.DOMAIN)",
        variadic: true,
        default: [],
        placeholder: "name",
      },
      bind: { kind: "parsed", parse: text, brief: "address to listen on", default: "0.0.0.0", placeholder: "address" },
      port: {
        kind: "parsed",
        parse: numberParser,
        brief: "first of five ports in a row",
        default: "7400",
        placeholder: "port",
      },
      operator: {
        kind: "parsed",
        parse: text,
        brief: "name of the first operator",
        default: "admin",
        placeholder: "name",
      },
      passphraseFile: {
        kind: "parsed",
        parse: text,
        brief: "file with the root key's passphrase; made where it does not exist",
        default: "",
        placeholder: "file",
      },
      mesh: { kind: "boolean", brief: "join hosts and Dom0 by a tunnel (WireGuard)", default: true },
      natsBinary: { kind: "parsed", parse: text, brief: "nats-server to run", default: "", placeholder: "file" },
    },
  },
  async func(this: CliContext, flags: InitFlags) {
    const domain = domainNameSchema.parse(flags.domain);
    const operator = hostNameSchema.parse(flags.operator);
    const folder = dirname(this.configPath);
    const exists = await access(this.configPath).then(
      () => true,
      () => false,
    );
    if (exists) throw new DomzeroError("ALREADY_EXISTS", `${this.configPath} exists already; nothing was changed`);
    const settings: InitialSettings = {
      ...initialPlaces(this.configPath),
      domain,
      advertise: flags.advertise.length > 0 ? flags.advertise : [`dom0.${domain}`],
      ulaGlobalId: randomBytes(ulaGlobalIdBytes).toString("hex"),
      bindAddress: flags.bind,
      basePort: flags.port,
      mesh: flags.mesh,
      natsBinary: flags.natsBinary === "" ? undefined : resolve(flags.natsBinary),
    };
    const config = renderDom0Config(settings);
    const stateDir = resolve(folder, settings.stateDir);
    const layout = stateLayout(stateDir);
    await mkdir(folder, { recursive: true });
    await mkdir(stateDir, { recursive: true, mode: 0o700 });
    const passphraseFile =
      flags.passphraseFile === "" ? join(folder, "root-passphrase.txt") : resolve(flags.passphraseFile);
    const passphraseGenerated = await makePki(layout.pki, domain, passphraseFile);
    await initNats(layout.nats);
    const operatorFolder = join(folder, "operators", operator);
    await makeOperator(operatorFolder, operator, stateDir, `${settings.advertise[0]}:${flags.port + 2}`);
    // Last, so that a run that was cut off can be told from one that was not.
    await writeFileAtomic(this.configPath, config, 0o644);
    const result = { config: this.configPath, domain, operator: join(operatorFolder, "operator.yml"), passphraseFile };
    if (flags.json) return this.stdout(`${JSON.stringify(result)}\n`);
    const keep = `Move ${passphraseFile} and ${join(layout.pki, "root.key")} to a safe place off this machine (${hostname()}).`;
    await this.stdout(
      [
        `Dom0 of ${domain} is made: ${this.configPath}`,
        passphraseGenerated ? keep : "The root key is sealed with the passphrase that you gave.",
        `Start it: dom0 --config ${this.configPath} up`,
        "",
      ].join("\n"),
    );
  },
});

/** Makes the PKI, or takes the one that a run which was cut off has made for the same domain. */
async function makePki(dir: string, domain: string, passphraseFile: string): Promise<boolean> {
  try {
    return (await initPki(dir, { domain, passphraseFile })).passphraseGenerated;
  } catch (error) {
    const isThere = error instanceof DomzeroError && error.code === "ALREADY_EXISTS";
    if (!isThere || (await openPki(dir)).domain !== domain) throw error;
    return true;
  }
}

async function makeOperator(folder: string, name: string, stateDir: string, endpoint: string): Promise<void> {
  const pki = await openPki(stateLayout(stateDir).pki);
  const key = await makeOperatorKey();
  const { chainPem, notAfterMs } = await pki.issueOperator(name, key.publicKey);
  const tlsPublicKey = key.publicKey.toString("base64");
  await writeFirstOperator(stateDir, { name, tlsPublicKey, certificateNotAfter: toTimestamp(notAfterMs) });
  await writeOperatorFolder(folder, name, key, { chainPem, caCertificatePem: pki.rootPem, endpoint });
}
