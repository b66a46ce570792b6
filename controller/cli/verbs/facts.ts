import { buildCommand, buildRouteMap } from "@stricli/core";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { describeChange, diffFacts, type Facts, factsSchema } from "../../../shared/facts/index.ts";
import { factsToYaml } from "../../../shared/facts-yaml/index.ts";
import type { AdminClient } from "../admin-client.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { paintFor } from "../style.ts";
import { printable } from "../table.ts";

const hostPositional = { brief: "name or id of a host", parse: text, placeholder: "host" } as const;

async function factsOf(admin: AdminClient, host: string): Promise<Facts> {
  const { value } = await admin.get("facts", host, factsSchema);
  if (value === undefined) throw new DomzeroError("NOT_FOUND", `there are no facts of ${host} yet`);
  return value;
}

const showCommand = buildCommand({
  docs: {
    brief: "Show what a host is made of",
    fullDescription: "  dom0 facts jupiter\n  dom0 facts jupiter --json",
  },
  parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [hostPositional] } },
  async func(this: CliContext, flags: { json: boolean }, host: string) {
    const facts = await factsOf(await this.admin(), host);
    await this.stdout(flags.json ? `${JSON.stringify(facts, null, 2)}\n` : factsToYaml(facts));
  },
});

const colours = { added: "green", removed: "red", changed: "yellow" } as const;

const diffCommand = buildCommand({
  docs: {
    brief: "Show how two hosts differ",
    fullDescription: "Exits with 0 where they are alike, with 1 where not.\n\n  dom0 facts diff jupiter saturn",
  },
  parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [hostPositional, hostPositional] } },
  async func(this: CliContext, flags: { json: boolean }, a: string, b: string) {
    const admin = await this.admin();
    const changes = diffFacts(await factsOf(admin, a), await factsOf(admin, b));
    if (changes.length > 0) this.process.exitCode = 1;
    if (flags.json) return this.stdout(`${JSON.stringify(changes, null, 2)}\n`);
    const paint = paintFor(this.colour);
    const lines = changes.map((change) => `${paint(colours[change.kind], printable(describeChange(change)))}\n`);
    await this.stdout(lines.join("") || `${a} and ${b} are alike\n`);
  },
});

/** `dom0 facts …` */
export const factsRoutes = buildRouteMap({
  routes: { show: showCommand, diff: diffCommand },
  defaultCommand: "show",
  docs: { brief: "What hosts are made of: show, diff" },
});
