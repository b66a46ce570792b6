import { buildCommand, buildRouteMap } from "@stricli/core";
import { stringify } from "yaml";
import {
  type BastionMeta,
  bastionMetaSchema,
  bastionRecordSchema,
  domainPolicyKey,
} from "../../../shared/bastion/index.ts";
import { parseConfig } from "../../../shared/config-file/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { readShippedMetaText } from "../../bastion/index.ts";
import type { AdminClient } from "../admin-client.ts";
import { type MetaFlags, metaFlag, readDocument } from "../bastion-files.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";

import { banCommand, bansCommand, liftCommand } from "./bastion-bans.ts";
import { bastionExplainCommand, bastionPlanCommand, bastionStatusCommand } from "./bastion-questions.ts";

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
      "Protections against broken and forged packets are those that domzero comes with (dom0 bastion show --meta), or of a file",
      "of your own; they stay until others are given.",
      "",
      "  dom0 bastion apply policy.yml",
      "  dom0 bastion apply policy.yml --meta meta.yml",
      "  dom0 bastion apply gate.yml --host gate",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, ...hostFlag, ...metaFlag },
    positional: { kind: "tuple", parameters: [{ brief: "YAML file", parse: text, placeholder: "policy" }] },
  },
  async func(this: CliContext, { json, host, meta }: PolicyFlags & MetaFlags, file: string) {
    const document = await readDocument(file, meta);
    const admin = await this.admin();
    const request = { collection, key: host, json: JSON.stringify(document), revision: 0 };
    const { value } = admin.record(await admin.call(admin.methods.put, request), bastionRecordSchema);
    if (json) return this.stdout(`${JSON.stringify(value)}\n`);
    const whom = host === domainPolicyKey ? "every host without one of its own" : host;
    await this.stdout(`the policy counts for ${whom}; dom0 events --kind bastion tells what hosts make of it\n`);
  },
});

const showCommand = buildCommand({
  docs: {
    brief: "Show the policy that counts, or the protections",
    fullDescription: "  dom0 bastion show\n  dom0 bastion show --host gate\n  dom0 bastion show --meta > meta.yml",
  },
  parameters: {
    flags: { ...jsonFlag, ...hostFlag, meta: { kind: "boolean", brief: "protections", default: false } },
  },
  async func(this: CliContext, { json, host, meta }: PolicyFlags & { meta: boolean }) {
    const admin = await this.admin();
    if (meta) {
      const own = await ownMeta(admin, host);
      const given = own === undefined ? await readShippedMetaText() : stringify(own);
      return this.stdout(json ? `${JSON.stringify(parseConfig(given, bastionMetaSchema, "meta"), null, 2)}\n` : given);
    }
    const { value } = await admin.get(collection, host, bastionRecordSchema);
    if (value === undefined) return;
    await this.stdout(json ? `${JSON.stringify(value, null, 2)}\n` : stringify(value.policy));
  },
});

/** Of a host, or of the domain; undefined where nobody gave any. */
async function ownMeta(admin: AdminClient, host: string): Promise<BastionMeta | undefined> {
  for (const key of new Set([host, domainPolicyKey])) {
    const found = await admin.get(collection, key, bastionRecordSchema).catch((error: unknown) => {
      if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
      throw error;
    });
    if (found?.value?.meta !== undefined) return found.value.meta;
  }
  return undefined;
}

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
