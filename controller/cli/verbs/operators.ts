import { access, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createUser } from "@nats-io/nkeys";
import { buildCommand, buildRouteMap } from "@stricli/core";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { writeFileAtomic } from "../../../shared/files/index.ts";
import { hostNameSchema, type OperatorRecord, operatorRecordSchema } from "../../../shared/records/index.ts";
import { subjects } from "../../../shared/subjects.ts";
import { toTimestamp } from "../../../shared/time/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { makeOperatorKey, writeOperatorFolder } from "../operator-folder.ts";
import { formatMinute, renderTable } from "../table.ts";

const namePositional = { brief: "name of an operator", parse: text, placeholder: "operator" } as const;
const folderPositional = {
  brief: "folder to write, for the operator's machine",
  parse: text,
  placeholder: "folder",
} as const;

const listCommand = buildCommand({
  docs: { brief: "List operators", fullDescription: "  dom0 operators\n  dom0 operators list --json" },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, flags: { json: boolean }) {
    const admin = await this.admin();
    const operators: OperatorRecord[] = [];
    for await (const { value } of admin.list("operators", "", operatorRecordSchema))
      if (value !== undefined) operators.push(value);
    if (flags.json) return this.stdout(`${JSON.stringify(operators, null, 2)}\n`);
    const columns = [
      { title: "OPERATOR", value: ({ name }: OperatorRecord) => name },
      { title: "STATUS", value: ({ status }: OperatorRecord) => status },
      { title: "CERTIFICATE UNTIL", value: (each: OperatorRecord) => formatMinute(each.certificateNotAfter) },
      { title: "NATS", value: (each: OperatorRecord) => (each.natsPublicKey === undefined ? "" : "yes") },
      { title: "ADDED BY", value: ({ addedBy }: OperatorRecord) => addedBy },
      { title: "REASON", value: ({ reason }: OperatorRecord) => reason ?? "", shrink: true },
    ];
    await this.stdout(operators.length === 0 ? "no operators\n" : renderTable(columns, operators, this.columns));
  },
});

const addCommand = buildCommand({
  docs: {
    brief: "Add an operator, or replace a certificate",
    fullDescription: [
      "Makes a key and a certificate of a year, and writes them with an operator.yml into a folder. The private key goes",
      "nowhere else: move the folder to the operator's machine. --replace also lets a revoked operator in again.",
      "",
      "  dom0 operators add alice ./alice",
      "  dom0 operators add alice ./alice-2027 --replace",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      replace: { kind: "boolean", brief: "the old certificate is to be no good any more", default: false },
    },
    positional: { kind: "tuple", parameters: [namePositional, folderPositional] },
  },
  async func(this: CliContext, flags: { json: boolean; replace: boolean }, given: string, folder: string) {
    const name = hostNameSchema.parse(given);
    await requireFree(join(folder, "key.pem"));
    const admin = await this.admin();
    const key = await makeOperatorKey();
    const request = { name, publicKey: key.publicKey, replace: flags.replace };
    const material = await admin.call(admin.methods.addOperator, request);
    const config = await writeOperatorFolder(resolve(folder), name, key, material);
    await this.stdout(
      flags.json
        ? `${JSON.stringify({ name, config })}\n`
        : `${name} is an operator; move ${folder} to their machine, and there: dom0 --config operator.yml status\n`,
    );
  },
});

const revokeCommand = buildCommand({
  docs: {
    brief: "Cut operators off at once",
    fullDescription: "Live connections end too.\n\n  dom0 operators revoke alice --reason 'laptop lost'",
  },
  parameters: {
    flags: {
      ...jsonFlag,
      reason: { kind: "parsed", parse: text, brief: "why, for the audit", default: "", placeholder: "text" },
    },
    positional: { kind: "array", minimum: 1, parameter: namePositional },
  },
  async func(this: CliContext, flags: { json: boolean; reason: string }, ...names: string[]) {
    const admin = await this.admin();
    for (const name of names) {
      const reply = await admin.call(admin.methods.revokeOperator, { name, reason: flags.reason });
      const { value } = admin.record(reply, operatorRecordSchema);
      await this.stdout(flags.json ? `${JSON.stringify(value)}\n` : `${name} is revoked\n`);
    }
  },
});

const natsCommand = buildCommand({
  docs: {
    brief: "Make an operator's NATS user",
    fullDescription: [
      "Writes NAME.creds and ca.pem into a folder, for the nats command or programs of yours. The user reads events, logs and",
      "presence, and writes nothing. An older one of the same operator is no good any more.",
      "",
      "  dom0 operators nats alice ./alice",
    ].join("\n"),
  },
  parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [namePositional, folderPositional] } },
  async func(this: CliContext, flags: { json: boolean }, name: string, folder: string) {
    const file = join(resolve(folder), `${hostNameSchema.parse(name)}.creds`);
    await requireFree(file);
    const admin = await this.admin();
    const user = createUser();
    const request = { operator: name, natsPublicKey: user.getPublicKey() };
    const { jwt, servers, notAfterMs, caCertificatePem } = await admin.call(admin.methods.issueNatsUser, request);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFileAtomic(file, credentials(jwt, new TextDecoder().decode(user.getSeed())), 0o600);
    const caFile = join(resolve(folder), "ca.pem");
    await writeFileAtomic(caFile, caCertificatePem, 0o644);
    const inboxPrefix = subjects.inbox(name);
    const made = { name, file, caFile, servers, inboxPrefix, notAfter: toTimestamp(notAfterMs) };
    const command = `nats --server ${servers[0]} --creds ${file} --tlsca ${caFile} --inbox-prefix ${inboxPrefix}`;
    await this.stdout(
      flags.json
        ? `${JSON.stringify(made)}\n`
        : `${file} is good until ${made.notAfter}; e.g.\n  ${command} sub 'presence.*'\n`,
    );
  },
});

/** A private key that is there stays: nobody else may have it. */
async function requireFree(file: string): Promise<void> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new DomzeroError("ALREADY_EXISTS", `${file} exists already; name another folder`);
}

/** The file that NATS tools read (nats-io/nkeys, "creds"). */
function credentials(jwt: string, seed: string): string {
  return [
    "-----BEGIN NATS USER JWT-----",
    jwt,
    "------END NATS USER JWT------",
    "",
    "-----BEGIN USER NKEY SEED-----",
    seed,
    "------END USER NKEY SEED------",
    "",
  ].join("\n");
}

/** `dom0 operators …` */
export const operatorsRoutes = buildRouteMap({
  routes: { list: listCommand, add: addCommand, revoke: revokeCommand, nats: natsCommand },
  defaultCommand: "list",
  docs: { brief: "Operators of the domain: list, add, revoke, NATS users" },
});
