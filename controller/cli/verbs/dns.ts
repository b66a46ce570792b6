import { buildCommand, buildRouteMap } from "@stricli/core";
import { type DnsState, dnsStateSchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { knotConfiguration } from "../knot-configuration.ts";
import { renderTable } from "../table.ts";

const secondaryPositional = { brief: "name of a secondary", parse: text, placeholder: "name" } as const;
const defaultPort = 53;

const showCommand = buildCommand({
  docs: {
    brief: "Show the domain's name server and its secondaries",
    fullDescription: "  dom0 dns\n  dom0 dns show --json",
  },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, { json }: { json: boolean }) {
    const admin = await this.admin();
    const state = dnsStateSchema.parse(JSON.parse((await admin.call(admin.methods.dns, {})).json));
    await this.stdout(json ? `${JSON.stringify(state, null, 2)}\n` : stateText(state, this.columns));
  },
});

function stateText(state: DnsState, width: number): string {
  const listen = state.listen.map(({ address, port }) => `${address} port ${port}`).join(", ");
  const zones = renderTable(
    [
      { title: "ZONE", value: ({ origin }) => origin },
      { title: "SERIAL", value: () => String(state.serial) },
      { title: "RECORDS", value: ({ records }) => String(records) },
    ],
    state.zones,
    width,
  );
  const secondaries = renderTable(
    [
      { title: "SECONDARY", value: ({ name }) => name },
      { title: "ADDRESS", value: ({ address, port }) => `${address} port ${port}` },
      { title: "HAS", value: ({ serial }) => secondaryWords(serial, state.serial) },
    ],
    state.secondaries,
    width,
  );
  const head = state.problem === undefined ? `answers at ${listen}` : state.problem;
  return [head, "", zones.trimEnd(), ...(state.secondaries.length === 0 ? [] : ["", secondaries.trimEnd()]), ""].join(
    "\n",
  );
}

function secondaryWords(serial: number | undefined, newest: number): string {
  if (serial === undefined) return "no answer";
  return serial === newest ? `${serial}, the newest` : `${serial}, an older one`;
}

const zoneCommand = buildCommand({
  docs: {
    brief: "Print a zone as name servers keep it in files",
    fullDescription: "  dom0 dns zone\n  dom0 dns zone 10.in-addr.arpa",
  },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "tuple",
      parameters: [{ brief: "default: the domain's own", parse: text, placeholder: "zone", optional: true as const }],
    },
  },
  async func(this: CliContext, { json }: { json: boolean }, origin?: string) {
    const admin = await this.admin();
    let zone = "";
    for await (const piece of admin.stream(admin.methods.dnsZone, { origin: origin ?? "" })) zone += piece.text;
    await this.stdout(json ? `${JSON.stringify({ zone })}\n` : zone);
  },
});

const addCommand = buildCommand({
  docs: {
    brief: "Let another name server have copies of the zones",
    fullDescription: [
      "Prints what its Knot DNS needs: a key made for it, where the zones come from, and that Dom0 tells it of changes. The",
      "name server has to be in the tunnel. Given again, the key stays; so a lost configuration can be printed again.",
      "",
      "  dom0 dns add jupiter 10.0.0.2 > /etc/knot/domzero.conf",
      "  dom0 dns add lab 10.0.0.3 --port 5353",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      port: {
        kind: "parsed",
        parse: Number,
        brief: "where it listens",
        default: String(defaultPort),
        placeholder: "port",
      },
    },
    positional: {
      kind: "tuple",
      parameters: [secondaryPositional, { brief: "its address in the tunnel", parse: text, placeholder: "address" }],
    },
  },
  async func(this: CliContext, { json, port }: { json: boolean; port: number }, name: string, address: string) {
    const admin = await this.admin();
    const key = await admin.call(admin.methods.addSecondary, { name, address, port });
    await this.stdout(json ? `${JSON.stringify(key)}\n` : knotConfiguration(key));
  },
});

const removeCommand = buildCommand({
  docs: { brief: "Give a name server no copies any more", fullDescription: "  dom0 dns remove jupiter" },
  parameters: { flags: jsonFlag, positional: { kind: "array", minimum: 1, parameter: secondaryPositional } },
  async func(this: CliContext, { json }: { json: boolean }, ...names: string[]) {
    const admin = await this.admin();
    for (const name of names) {
      await admin.call(admin.methods.removeSecondary, { name });
      await this.stdout(json ? `${JSON.stringify({ removed: name })}\n` : `${name} gets no copies any more\n`);
    }
  },
});

/** `dom0 dns …` */
export const dnsRoutes = buildRouteMap({
  routes: { show: showCommand, zone: zoneCommand, add: addCommand, remove: removeCommand },
  defaultCommand: "show",
  docs: { brief: "The domain's name server: show, zone, add and remove secondaries" },
});
