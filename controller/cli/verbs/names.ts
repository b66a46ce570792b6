import { buildCommand, buildRouteMap } from "@stricli/core";
import type { domzero } from "../../../proto/gen/domzero.js";
import { guestAddress } from "../../../shared/addresses/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import {
  guestsOf,
  type HostRecord,
  type HostView,
  hostRecordSchema,
  hostViewSchema,
} from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { renderTable } from "../table.ts";

const hostPositional = { brief: "name or id of a host", parse: text, placeholder: "host" } as const;
const namePositional = { brief: "name below the host's", parse: text, placeholder: "name" } as const;

interface NameRow {
  name: string;
  /** lease: a guest that was named by its DHCP server. */
  kind: "host" | "guest" | "lease" | "service";
  address: string;
  port: string;
}

const listCommand = buildCommand({
  docs: {
    brief: "List names of hosts, guests and services",
    fullDescription: [
      "Names are shown without the domain. Beside them there are i (Dom0 in the tunnel), HOST.i, and keyhole (all hubs).",
      "KIND guest and service were given here; lease is a guest whose host's DHCP server named it, which comes and goes.",
      "",
      "  dom0 names",
      "  dom0 names list jupiter --json",
    ].join("\n"),
  },
  parameters: {
    flags: jsonFlag,
    positional: { kind: "tuple", parameters: [{ ...hostPositional, optional: true }] },
  },
  async func(this: CliContext, { json }: { json: boolean }, host?: string) {
    const admin = await this.admin();
    const rows: NameRow[] = [];
    for await (const { value } of admin.list("hosts", "status=active", hostViewSchema)) {
      if (value !== undefined && (host === undefined || [value.name, value.id].includes(host)))
        rows.push(...rowsOf(value));
    }
    if (host !== undefined && rows.length === 0) throw new DomzeroError("NOT_FOUND", `no host ${host} has names`);
    if (json) return this.stdout(`${JSON.stringify(rows, null, 2)}\n`);
    const columns = [
      { title: "NAME", value: ({ name }: NameRow) => name },
      { title: "KIND", value: ({ kind }: NameRow) => kind },
      { title: "ADDRESS", value: ({ address }: NameRow) => address },
      { title: "PORT", value: ({ port }: NameRow) => port },
    ];
    await this.stdout(rows.length === 0 ? "no names\n" : renderTable(columns, rows, this.columns));
  },
});

function rowsOf(host: HostView): NameRow[] {
  const { name, address, machineNumber, guests = {}, services = {} } = host;
  const guestRows = guestsOf(host).map((guest): NameRow => {
    const at = guestAddress(machineNumber, guest.number);
    return { name: `${guest.name}.${name}`, kind: guest.by === "lease" ? "lease" : "guest", address: at, port: "" };
  });
  const serviceRows = Object.entries(services).map(([service, { protocol, port, guest }]) => {
    const number = guest === undefined ? undefined : guests[guest];
    const at = number === undefined ? address : guestAddress(machineNumber, number);
    return { name: `${service}.${name}`, kind: "service", address: at, port: `${protocol}/${port}` } as const;
  });
  return [{ name, kind: "host", address, port: "" }, ...guestRows, ...serviceRows];
}

async function setName(
  this: CliContext,
  json: boolean,
  request: domzero.v1.SetNameRequest.$Properties & { host: string; name: string },
  words: (host: HostRecord) => string,
): Promise<void> {
  const admin = await this.admin();
  const { value } = admin.record(await admin.call(admin.methods.setName, request), hostRecordSchema);
  if (value !== undefined) await this.stdout(json ? `${JSON.stringify(value)}\n` : `${words(value)}\n`);
}

const guestCommand = buildCommand({
  docs: {
    brief: "Name a guest of a host",
    fullDescription: [
      "NUMBER is the last octet of its address in the host's range of the tunnel, 1 to 254; behind a bridge of the host",
      "with a 192.168 network it is the last octet there.",
      "",
      "  dom0 names guest jupiter mail 10         mail.jupiter",
    ].join("\n"),
  },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "tuple",
      parameters: [hostPositional, namePositional, { brief: "1 to 254", parse: wholeNumber, placeholder: "number" }],
    },
  },
  func(this: CliContext, { json }: { json: boolean }, host: string, name: string, guestNumber: number) {
    const words = (value: HostRecord) => `${name}.${value.name} is ${guestAddress(value.machineNumber, guestNumber)}`;
    return setName.call(this, json, { host, name, guestNumber }, words);
  },
});

const serviceCommand = buildCommand({
  docs: {
    brief: "Name a service of a host or of its guest",
    fullDescription: [
      "It is found as NAME.HOST, and by kind (SRV) as _NAME._tcp.HOST and, for all hosts together, as _NAME._tcp.",
      "",
      "  dom0 names service jupiter git tcp/9418",
      "  dom0 names service jupiter imap tcp/143 --guest mail",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      guest: { kind: "parsed", parse: text, brief: "guest that has it", default: "", placeholder: "name" },
    },
    positional: {
      kind: "tuple",
      parameters: [hostPositional, namePositional, { brief: "tcp/443", parse: text, placeholder: "protocol/port" }],
    },
  },
  func(this: CliContext, { json, guest }: { json: boolean; guest: string }, host: string, name: string, where: string) {
    const [, protocol, port] = /^(tcp|udp)\/(\d{1,5})$/.exec(where) ?? [];
    if (protocol === undefined) throw new DomzeroError("USAGE", `"${where}" is no protocol and port, such as tcp/443`);
    const service = { protocol, port: Number(port), guest };
    return setName.call(this, json, { host, name, service }, (value) => `${name}.${value.name} has ${where}`);
  },
});

const removeCommand = buildCommand({
  docs: { brief: "Take names of guests or services away", fullDescription: "  dom0 names remove jupiter imap mail" },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "array",
      minimum: 2,
      parameter: { brief: "host, then names", parse: text, placeholder: "host name..." },
    },
  },
  async func(this: CliContext, { json }: { json: boolean }, host: string, ...names: string[]) {
    for (const name of names) {
      await setName.call(
        this,
        json,
        { host, name, none: true },
        (value) => `${name}.${value.name} is no name any more`,
      );
    }
  },
});

function wholeNumber(input: string): number {
  if (/^\d{1,9}$/.test(input)) return Number(input);
  throw new DomzeroError("USAGE", `"${input}" is no whole number`);
}

/** `dom0 names …` */
export const namesRoutes = buildRouteMap({
  routes: { list: listCommand, guest: guestCommand, service: serviceCommand, remove: removeCommand },
  defaultCommand: "list",
  docs: { brief: "Names in the domain: list, guest, service, remove" },
});
