import { isIP } from "node:net";
import { buildCommand } from "@stricli/core";
import {
  type BastionExplanation,
  type BastionQuestion,
  type BastionStatus,
  bastionExplanationSchema,
  bastionPlanSchema,
  bastionStatusSchema,
} from "../../../shared/bastion/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { type HostView, hostViewSchema } from "../../../shared/records/index.ts";
import { type MetaFlags, metaFlag, readDocument } from "../bastion-files.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { paintFor } from "../style.ts";
import { renderTable } from "../table.ts";

const hostPositional = { brief: "name or id of a host", parse: text, placeholder: "host" } as const;

async function ask(context: CliContext, host: string, question: BastionQuestion): Promise<unknown> {
  const admin = await context.admin();
  const json = JSON.stringify(question);
  return JSON.parse((await admin.call(admin.methods.askBastion, { host, json, policy: "" })).json);
}

async function activeHosts(context: CliContext): Promise<HostView[]> {
  const admin = await context.admin();
  const hosts: HostView[] = [];
  for await (const { value } of admin.list("hosts", "status=active", hostViewSchema)) {
    if (value !== undefined) hosts.push(value);
  }
  return hosts;
}

type HostStatus = { host: string } & ({ status: BastionStatus } | { problem: string });

/** `dom0 bastion status` */
export const bastionStatusCommand = buildCommand({
  docs: {
    brief: "Show the firewall of every host, or all about one",
    fullDescription: "  dom0 bastion status\n  dom0 bastion status gate\n  dom0 bastion status --json",
  },
  parameters: {
    flags: jsonFlag,
    positional: { kind: "tuple", parameters: [{ ...hostPositional, optional: true as const }] },
  },
  async func(this: CliContext, { json }: { json: boolean }, host?: string) {
    const names = host === undefined ? (await activeHosts(this)).map(({ name }) => name) : [host];
    const found: HostStatus[] = await Promise.all(
      names.map((name) =>
        ask(this, name, { kind: "status" }).then(
          (answer) => ({ host: name, status: bastionStatusSchema.parse(answer) }),
          (error: unknown) => ({ host: name, problem: DomzeroError.from(error).message }),
        ),
      ),
    );
    if (json) return this.stdout(`${JSON.stringify(found, null, 2)}\n`);
    const [only] = found;
    const isOne = host !== undefined && only !== undefined;
    if (isOne && "problem" in only) throw new DomzeroError("UNAVAILABLE", only.problem);
    await this.stdout(isOne && "status" in only ? oneText(only.status, this.columns) : allText(found, this.columns));
  },
});

function allText(found: readonly HostStatus[], width: number): string {
  if (found.length === 0) return "no hosts\n";
  const dropped = ({ counters }: BastionStatus) =>
    counters.filter(({ rule }) => rule.startsWith("drop/")).reduce((sum, { packets }) => sum + packets, 0);
  const column = (title: string, value: (status: BastionStatus) => string) => ({
    title,
    value: (each: HostStatus) => ("status" in each ? value(each.status) : ""),
  });
  const columns = [
    { title: "HOST", value: ({ host }: HostStatus) => host },
    column("STATE", ({ state }) => ({ none: "no policy", trial: "on trial", kept: "kept" })[state]),
    column("BANS", ({ bans }) => String(bans)),
    column("DROPPED", (status) => String(dropped(status))),
    { title: "", value: (each: HostStatus) => ("problem" in each ? each.problem : ""), shrink: true },
  ];
  return renderTable(columns, found, width);
}

function oneText({ state, bans, links, conflicts, counters }: BastionStatus, width: number): string {
  if (state === "none") return "no policy: the host is left as it is; make one count with: dom0 bastion apply\n";
  const linkTable = renderTable(
    [
      { title: "LINK", value: ({ name }) => name },
      { title: "CLASS", value: (link) => link.class ?? "own" },
      { title: "WHY", value: ({ why }) => why, shrink: true },
    ],
    links,
    width,
  );
  const counterTable = renderTable(
    [
      { title: "RULE", value: ({ rule }) => rule },
      { title: "PACKETS", value: ({ packets }) => String(packets) },
      { title: "BYTES", value: ({ bytes }) => String(bytes) },
    ],
    counters,
    width,
  );
  const head = state === "trial" ? "on trial: Dom0 has to be reached again" : "kept";
  const inTheWay = conflicts.map((conflict) => `in the way: ${conflict}\n`).join("");
  return `${head}; ${bans} bans\n${inTheWay}\n${linkTable}\n${counterTable}`;
}

/** `dom0 bastion plan` */
export const bastionPlanCommand = buildCommand({
  docs: {
    brief: "Show what a policy would change on hosts, and change nothing",
    fullDescription: [
      "Every host compiles it for its own network. Lines with + would come, lines with - would go.",
      "",
      "  dom0 bastion plan policy.yml",
      "  dom0 bastion plan gate.yml --host gate",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      ...metaFlag,
      host: { kind: "parsed", parse: text, brief: "on this host only", default: "", placeholder: "host" },
    },
    positional: { kind: "tuple", parameters: [{ brief: "YAML file", parse: text, placeholder: "policy" }] },
  },
  async func(this: CliContext, { json, host, meta }: { json: boolean; host: string } & MetaFlags, file: string) {
    const policy = JSON.stringify(await readDocument(file, meta));
    const names = host === "" ? (await activeHosts(this)).map(({ name }) => name) : [host];
    const admin = await this.admin();
    const paint = paintFor(this.colour);
    for (const name of names) {
      const reply = await admin.call(admin.methods.askBastion, { host: name, json: "", policy });
      const { added, removed } = bastionPlanSchema.parse(JSON.parse(reply.json));
      const lines = [
        ...removed.map((line) => paint("red", `- ${line}`)),
        ...added.map((line) => paint("green", `+ ${line}`)),
      ];
      const words = lines.length === 0 ? [`${name}: nothing would change`] : [`${name}:`, ...lines];
      await this.stdout(json ? `${JSON.stringify({ host: name, added, removed })}\n` : `${words.join("\n")}\n`);
    }
  },
});

/** `dom0 bastion explain` */
export const bastionExplainCommand = buildCommand({
  docs: {
    brief: "Tell which rule decides about a connection, and why",
    fullDescription: [
      "Source and destination are addresses or names of hosts; the host that is asked is the destination's, or --host. Port:",
      "22 or tcp/22, udp/53, ping.",
      "",
      "  dom0 bastion explain 198.51.100.7 gate 22",
      "  dom0 bastion explain jupiter saturn udp/53",
      "  dom0 bastion explain 192.168.1.5 1.1.1.1 443 --host gate",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      host: { kind: "parsed", parse: text, brief: "ask this host", default: "", placeholder: "host" },
      link: { kind: "parsed", parse: text, brief: "it comes by this link", default: "", placeholder: "link" },
    },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "source", parse: text, placeholder: "source" },
        { brief: "destination", parse: text, placeholder: "destination" },
        { brief: "22, tcp/22, udp/53 or ping", parse: text, placeholder: "port" },
      ],
    },
  },
  async func(
    this: CliContext,
    flags: { json: boolean; host: string; link: string },
    source: string,
    destination: string,
    port: string,
  ) {
    const hosts = await activeHosts(this);
    const to = addressOf(hosts, destination, isIP(source));
    const from = addressOf(hosts, source, isIP(to));
    const host = flags.host === "" ? hostAt(hosts, destination) : flags.host;
    const packet = {
      source: from,
      destination: to,
      ...protocolOf(port),
      ...(flags.link === "" ? {} : { link: flags.link }),
    };
    const said = bastionExplanationSchema.parse(await ask(this, host, { kind: "explain", packet }));
    await this.stdout(flags.json ? `${JSON.stringify({ host, ...said })}\n` : explanationText(host, said));
  },
});

/** @param family 4 or 6 as the other end's; 0 where it has none yet */
function addressOf(hosts: readonly HostView[], nameOrAddress: string, family: number): string {
  if (isIP(nameOrAddress) !== 0) return nameOrAddress;
  const host = hosts.find(({ name, id }) => name === nameOrAddress || id === nameOrAddress);
  if (host === undefined) {
    throw new DomzeroError("NOT_FOUND", `"${nameOrAddress}" is no address and no host; dom0 hosts lists them`);
  }
  return family === 6 ? host.address6 : host.address;
}

function hostAt(hosts: readonly HostView[], destination: string): string {
  const found = hosts.find(({ name, id, address, address6, underlay }) => {
    const own = [name, id, address, address6, ...(underlay?.addresses ?? []).map((each) => each.replace(/\/.*/, ""))];
    return own.includes(destination);
  });
  if (found !== undefined) return found.name;
  throw new DomzeroError("USAGE", `no host is known to have ${destination}; say which one is asked: --host HOST`);
}

function protocolOf(port: string): { protocol: "tcp" | "udp" | "ping"; port?: number } {
  if (port === "ping") return { protocol: "ping" };
  const [, protocol = "tcp", number] = /^(?:(tcp|udp)\/)?(\d{1,5})$/.exec(port) ?? [];
  if (number === undefined) throw new DomzeroError("USAGE", `"${port}" is no port; write 22, tcp/22, udp/53 or ping`);
  return { protocol: protocol === "udp" ? "udp" : "tcp", port: Number(number) };
}

function explanationText(host: string, said: BastionExplanation): string {
  const { verdict, way, rule, why, path, inLink, outLink, ban, conflict } = said;
  const links = [inLink === undefined ? "" : `in by ${inLink}`, outLink === undefined ? "" : `out by ${outLink}`];
  const where = [way, ...links.filter((each) => each !== "")].join(", ");
  const reason = ban === undefined ? `rule ${rule}: ${why}` : `its source is banned: ${ban}`;
  const through = path.length === 0 ? "" : `by way of ${path.join(", ")}\n`;
  const but = conflict === undefined ? "" : `but ${conflict}\n`;
  return `${host} would ${verdict} it (${where})\n${reason}\n${through}${but}`;
}
