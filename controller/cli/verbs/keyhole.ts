import { buildCommand, buildRouteMap } from "@stricli/core";
import { hostRecordSchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";

const hostPositional = { brief: "name or id of a host", parse: text, placeholder: "host" } as const;

async function setKeyhole(this: CliContext, json: boolean, host: string, endpoint: string): Promise<void> {
  const admin = await this.admin();
  const { value } = admin.record(await admin.call(admin.methods.setKeyhole, { host, endpoint }), hostRecordSchema);
  if (value === undefined) return;
  const words = value.keyhole === undefined ? "is no keyhole any more" : `is a keyhole at ${value.keyhole}`;
  await this.stdout(json ? `${JSON.stringify(value)}\n` : `${value.name} ${words}\n`);
}

/** `dom0 keyhole …` */
export const keyholeRoutes = buildRouteMap({
  routes: {
    add: buildCommand({
      docs: {
        brief: "Make a host a hub of the tunnel for all",
        fullDescription: [
          "A keyhole forwards between hosts as Dom0 does, and takes over where Dom0 is not reached. The endpoint is its",
          "public address and a UDP port, which everybody has to reach.",
          "",
          "  dom0 keyhole add gate 198.51.100.7:51820",
        ].join("\n"),
      },
      parameters: {
        flags: jsonFlag,
        positional: {
          kind: "tuple",
          parameters: [hostPositional, { brief: "host:port, UDP", parse: text, placeholder: "endpoint" }],
        },
      },
      func(this: CliContext, { json }: { json: boolean }, host: string, endpoint: string) {
        return setKeyhole.call(this, json, host, endpoint);
      },
    }),
    remove: buildCommand({
      docs: { brief: "Let a host be no keyhole any more", fullDescription: "  dom0 keyhole remove gate" },
      parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [hostPositional] } },
      func(this: CliContext, { json }: { json: boolean }, host: string) {
        return setKeyhole.call(this, json, host, "");
      },
    }),
  },
  docs: { brief: "Hubs of the tunnel beside Dom0: add, remove" },
});
