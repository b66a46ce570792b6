import { buildCommand, buildRouteMap } from "@stricli/core";
import { domzero } from "../../../proto/gen/domzero.js";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { type HostView, hostRecordSchema, hostViewSchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { formatMinute, formatPairs, renderTable } from "../table.ts";

const { Decision } = domzero.v1.DecideHostRequest;

const hostPositional = { brief: "name or id of a host", parse: text, placeholder: "host" } as const;

const listCommand = buildCommand({
  docs: {
    brief: "List hosts",
    fullDescription: [
      "Lists the hosts that a selector takes; all without one.",
      "",
      "  dom0 hosts",
      "  dom0 hosts list --select 'status=active,label.site=attic'",
      "  dom0 hosts list --select 'name~web,presence!=online' --json",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      select: {
        kind: "parsed",
        parse: text,
        brief: "only hosts that this takes",
        default: "",
        placeholder: "selector",
      },
    },
  },
  async func(this: CliContext, flags: { json: boolean; select: string }) {
    const admin = await this.admin();
    const hosts: HostView[] = [];
    for await (const { value } of admin.list("hosts", flags.select, hostViewSchema)) {
      if (value !== undefined) hosts.push(value);
    }
    await this.stdout(flags.json ? `${JSON.stringify(hosts, null, 2)}\n` : hostTable(hosts, this.columns));
  },
});

function hostTable(hosts: readonly HostView[], columns: number): string {
  if (hosts.length === 0) return "no hosts; make a key for one with: dom0 cik create\n";
  return renderTable<HostView>(
    [
      { title: "HOST", value: (host) => host.name },
      { title: "STATUS", value: (host) => host.status },
      { title: "PRESENCE", value: (host) => host.presence.state },
      { title: "ADDRESS", value: (host) => host.address },
      { title: "ENROLLED", value: (host) => formatMinute(host.enrolledAt) },
      { title: "CIK", value: (host) => host.cik },
      { title: "LABELS", value: (host) => formatPairs(host.labels), shrink: true },
    ],
    hosts,
    columns,
  );
}

const showCommand = buildCommand({
  docs: { brief: "Show one host", fullDescription: "  dom0 hosts show jupiter\n  dom0 hosts show jupiter --json" },
  parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [hostPositional] } },
  async func(this: CliContext, flags: { json: boolean }, host: string) {
    const admin = await this.admin();
    const { value } = await admin.get("hosts", host, hostViewSchema);
    if (value === undefined) throw new DomzeroError("NOT_FOUND", `there is no host ${host}`);
    if (flags.json) return this.stdout(`${JSON.stringify(value, null, 2)}\n`);
    const rows: Array<[string, string]> = [
      ["name", value.name],
      ["id", value.id],
      ["status", value.reason === undefined ? value.status : `${value.status}: ${value.reason}`],
      ["presence", value.presence.state],
      ["last seen", value.presence.lastSeenAt ?? "not since Dom0 started"],
      ["clock skew", value.presence.clockSkewMs === undefined ? "unknown" : `${value.presence.clockSkewMs} ms`],
      ["address", `${value.address}  ${value.address6}`],
      ["certificate", value.certificateNotAfter === undefined ? "none" : `until ${value.certificateNotAfter}`],
      ["system UUID", value.identity.systemUuid ?? "none"],
      ["enrolled", `${value.enrolledAt} with ${value.cik}, ${value.enrolments} times`],
      ["template", value.template ?? "none"],
      ["labels", formatPairs(value.labels) || "none"],
    ];
    const columns = [
      { title: "FIELD", value: ([name]: [string, string]) => name },
      { title: "VALUE", value: ([, field]: [string, string]) => field, shrink: true },
    ];
    await this.stdout(renderTable(columns, rows, this.columns));
  },
});

/** A verb that decides about a host: approve, refuse, revoke differ only in the decision and its words. */
function decisionCommand(decision: domzero.v1.DecideHostRequest.Decision, docs: { brief: string; example: string }) {
  return buildCommand({
    docs: { brief: docs.brief, fullDescription: `${docs.brief}.\n\n  ${docs.example}` },
    parameters: {
      flags: {
        ...jsonFlag,
        reason: { kind: "parsed", parse: text, brief: "why, for the audit", default: "", placeholder: "text" },
      },
      positional: { kind: "array", minimum: 1, parameter: hostPositional },
    },
    async func(this: CliContext, flags: { json: boolean; reason: string }, ...hosts: string[]) {
      const admin = await this.admin();
      for (const host of hosts) {
        const reply = await admin.call(admin.methods.decideHost, { host, decision, reason: flags.reason });
        const { value } = admin.record(reply, hostRecordSchema);
        if (value === undefined) continue;
        await this.stdout(flags.json ? `${JSON.stringify(value)}\n` : `${value.name} is ${value.status}\n`);
      }
    },
  });
}

const labelCommand = buildCommand({
  docs: {
    brief: "Set or remove labels of a host",
    fullDescription:
      "  dom0 hosts label jupiter site=attic role=db\n  dom0 hosts label jupiter role-     (removes role)",
  },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "array",
      minimum: 2,
      parameter: { brief: "host, then key=value or key-", parse: text, placeholder: "host label..." },
    },
  },
  async func(this: CliContext, flags: { json: boolean }, host: string, ...changes: string[]) {
    const admin = await this.admin();
    const set: Record<string, string> = {};
    const unset: string[] = [];
    for (const change of changes) {
      const [, key, value] = /^([^=]+)=(.*)$/.exec(change) ?? [];
      if (key !== undefined && value !== undefined) set[key] = value;
      else if (change.endsWith("-")) unset.push(change.slice(0, -1));
      else throw new DomzeroError("USAGE", `"${change}" is not a label; write key=value to set, key- to remove`);
    }
    const { value } = admin.record(await admin.call(admin.methods.labelHost, { host, set, unset }), hostRecordSchema);
    if (value === undefined) return;
    await this.stdout(flags.json ? `${JSON.stringify(value)}\n` : `${value.name}: ${formatPairs(value.labels)}\n`);
  },
});

const historyCommand = buildCommand({
  docs: { brief: "Show all kept versions of a host's record", fullDescription: "  dom0 hosts history jupiter" },
  parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [hostPositional] } },
  async func(this: CliContext, flags: { json: boolean }, host: string) {
    const admin = await this.admin();
    for await (const version of admin.history("hosts", host, hostRecordSchema)) {
      const at = new Date(version.atMs).toISOString();
      const words = version.value === undefined ? "removed" : `${version.value.name} ${version.value.status}`;
      const line = flags.json ? JSON.stringify({ at, ...version }) : `${at}  ${version.revision}  ${words}`;
      await this.stdout(`${line}\n`);
    }
  },
});

const removeCommand = buildCommand({
  docs: {
    brief: "Forget hosts that were revoked or refused",
    fullDescription: [
      "Takes their records away. The name is free at once; the addresses only after hosts.quarantineDays of dom0.yml.",
      "",
      "  dom0 hosts revoke jupiter --reason scrapped && dom0 hosts remove jupiter",
    ].join("\n"),
  },
  parameters: { flags: jsonFlag, positional: { kind: "array", minimum: 1, parameter: hostPositional } },
  async func(this: CliContext, flags: { json: boolean }, ...hosts: string[]) {
    const admin = await this.admin();
    for (const host of hosts) {
      await admin.call(admin.methods.remove, { collection: "hosts", key: host });
      await this.stdout(flags.json ? `${JSON.stringify({ removed: host })}\n` : `${host} is removed\n`);
    }
  },
});

/** `dom0 hosts …` */
export const hostsRoutes = buildRouteMap({
  routes: {
    list: listCommand,
    show: showCommand,
    approve: decisionCommand(Decision.APPROVE, {
      brief: "Let parked or disputed hosts in",
      example: "dom0 hosts approve jupiter",
    }),
    refuse: decisionCommand(Decision.REFUSE, {
      brief: "Refuse parked hosts",
      example: "dom0 hosts refuse host-3f2a --reason 'not ours'",
    }),
    revoke: decisionCommand(Decision.REVOKE, {
      brief: "Cut hosts off at once, for good",
      example: "dom0 hosts revoke jupiter --reason stolen",
    }),
    remove: removeCommand,
    label: labelCommand,
    history: historyCommand,
  },
  defaultCommand: "list",
  docs: { brief: "Hosts of the domain: list, show, approve, refuse, revoke, remove, label" },
});
