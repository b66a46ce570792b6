import { buildCommand } from "@stricli/core";
import { type NetLink, netSchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { formatDuration } from "../duration.ts";
import { jsonFlag } from "../flags.ts";
import { paintFor } from "../style.ts";
import { renderTable } from "../table.ts";

const kibibyte = 1024;
const stateColour = { up: "green", silent: "yellow", none: "reset" } as const;

/** Bytes for people, as a size of at most four digits. */
function formatSize(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let [rest, index] = [bytes, 0];
  while (rest >= 10_000 && index < units.length - 1) [rest, index] = [rest / kibibyte, index + 1];
  return `${Math.round(rest)} ${units[index]}`;
}

/** `dom0 net` */
export const netCommand = buildCommand({
  docs: {
    brief: "Show the tunnel of every host",
    fullDescription: [
      "STATE: up, silent (no handshake for three minutes), none (its agent has not joined).",
      "",
      "  dom0 net",
      "  dom0 net --json",
    ].join("\n"),
  },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, flags: { json: boolean }) {
    const admin = await this.admin();
    const { json } = await admin.call(admin.methods.net, {});
    const net = netSchema.parse(JSON.parse(json));
    if (flags.json) return this.stdout(`${JSON.stringify(net, null, 2)}\n`);
    if (net.links.length === 0) return this.stdout("no hosts\n");
    const paint = paintFor(this.colour);
    const age = (at: string | undefined) =>
      at === undefined ? "" : formatDuration(Math.max(0, Date.parse(net.at) - Date.parse(at)));
    const columns = [
      { title: "HOST", value: ({ name }: NetLink) => name },
      { title: "ADDRESS", value: ({ address }: NetLink) => address },
      { title: "STATE", value: ({ state }: NetLink) => state },
      { title: "HANDSHAKE", value: ({ lastHandshakeAt }: NetLink) => age(lastHandshakeAt) },
      { title: "RECEIVED", value: ({ receivedBytes }: NetLink) => formatSize(receivedBytes) },
      { title: "SENT", value: ({ sentBytes }: NetLink) => formatSize(sentBytes) },
      { title: "FROM", value: ({ endpoint }: NetLink) => endpoint ?? "", shrink: true },
    ];
    const table = renderTable(columns, net.links, this.columns);
    await this.stdout(table.replace(/ (up|silent|none) /g, (word) => paint(colourOf(word.trim()), word)));
  },
});

function colourOf(word: string) {
  return word === "up" || word === "silent" || word === "none" ? stateColour[word] : "reset";
}
