import { buildCommand } from "@stricli/core";
import * as z from "zod";
import { eventBodySchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { parseDuration } from "../duration.ts";
import { jsonFlag, text } from "../flags.ts";
import { printable } from "../table.ts";

const eventSchema = eventBodySchema.extend({ source: z.string().max(64), kind: z.string().max(128) });

interface EventFlags {
  json: boolean;
  follow: boolean;
  since: number;
  source: string;
  kind: string;
}

/** `dom0 events` */
export const eventsCommand = buildCommand({
  docs: {
    brief: "Tell what happened in the domain",
    fullDescription: [
      "Enrolments, presence, hardware changes, decisions (kind audit.*), problems.",
      "",
      "  dom0 events --since 1h",
      "  dom0 events -f --kind audit",
      "  dom0 events --source jupiter --json",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      follow: { kind: "boolean", brief: "go on with what happens from now", default: false },
      since: {
        kind: "parsed",
        parse: parseDuration,
        brief: "how far back, e.g. 10m, 2d",
        default: "1d",
        placeholder: "time",
      },
      source: { kind: "parsed", parse: text, brief: "only of this host, or of dom0", default: "", placeholder: "host" },
      kind: { kind: "parsed", parse: text, brief: "only kinds that begin so", default: "", placeholder: "kind" },
    },
    aliases: { f: "follow" },
  },
  async func(this: CliContext, flags: EventFlags) {
    const admin = await this.admin();
    const sinceMs = this.clock.nowMs() - flags.since;
    const { follow, source, kind } = flags;
    for await (const { json } of admin.stream(admin.methods.events, { sinceMs, follow, source, kind })) {
      const event = eventSchema.parse(JSON.parse(json));
      const line = `${event.at}  ${event.source}  ${event.kind}  ${event.summary}`;
      await this.stdout(`${flags.json ? json : printable(line)}\n`);
    }
  },
});
