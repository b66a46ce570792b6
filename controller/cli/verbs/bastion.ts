import { buildCommand, buildRouteMap } from "@stricli/core";
import { stringify } from "yaml";
import { bastionPolicySchema, bastionRecordSchema, domainPolicyKey } from "../../../shared/bastion/index.ts";
import { parseConfig } from "../../../shared/config-file/index.ts";
import { readFileLimited } from "../../../shared/files/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";

import { banCommand, bansCommand, liftCommand } from "./bastion-bans.ts";
import { bastionExplainCommand, bastionPlanCommand, bastionStatusCommand } from "./bastion-questions.ts";

const maxPolicyBytes = 1024 * 1024;
const collection = "bastion";

const hostFlag = {
  host: { kind: "parsed", parse: text, brief: "of this host only", default: domainPolicyKey, placeholder: "host" },
} as const;

interface PolicyFlags {
  json: boolean;
  host: string;
}

const applyCommand = buildCommand({
  docs: {
    brief: "Make a policy of the firewall count, for all hosts or for one",
    fullDescription: [
      "Every host compiles it for its own network, tries it, and goes back by itself where it does not reach Dom0 again over",
      "a new connection. A policy of its own replaces the domain's for a host. deploy/bastion/policy.yml is one to begin with.",
      "",
      "  dom0 bastion apply policy.yml",
      "  dom0 bastion apply gate.yml --host gate",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, ...hostFlag },
    positional: { kind: "tuple", parameters: [{ brief: "YAML file", parse: text, placeholder: "policy" }] },
  },
  async func(this: CliContext, { json, host }: PolicyFlags, file: string) {
    const source = (await readFileLimited(file, maxPolicyBytes)).toString("utf8");
    const policy = parseConfig(source, bastionPolicySchema, file);
    const admin = await this.admin();
    const request = { collection, key: host, json: JSON.stringify(policy), revision: 0 };
    const { value } = admin.record(await admin.call(admin.methods.put, request), bastionRecordSchema);
    if (json) return this.stdout(`${JSON.stringify(value)}\n`);
    const whom = host === domainPolicyKey ? "every host without one of its own" : host;
    await this.stdout(`the policy counts for ${whom}; dom0 events --kind bastion tells what hosts make of it\n`);
  },
});

const showCommand = buildCommand({
  docs: {
    brief: "Show the policy that counts",
    fullDescription: "  dom0 bastion show\n  dom0 bastion show --host gate",
  },
  parameters: { flags: { ...jsonFlag, ...hostFlag } },
  async func(this: CliContext, { json, host }: PolicyFlags) {
    const admin = await this.admin();
    const { value } = await admin.get(collection, host, bastionRecordSchema);
    if (value === undefined) return;
    await this.stdout(json ? `${JSON.stringify(value, null, 2)}\n` : stringify(value.policy));
  },
});

/** `dom0 bastion …` */
export const bastionRoutes = buildRouteMap({
  routes: {
    plan: bastionPlanCommand,
    apply: applyCommand,
    show: showCommand,
    status: bastionStatusCommand,
    explain: bastionExplainCommand,
    ban: banCommand,
    lift: liftCommand,
    bans: bansCommand,
  },
  docs: { brief: "The hosts' firewall: plan, apply, show, status, explain, ban, lift, bans" },
});
