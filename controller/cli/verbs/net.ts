import { writeFile } from "node:fs/promises";
import { buildCommand } from "@stricli/core";
import { type Net, type NetLink, type NetPath, netSchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { formatDuration } from "../duration.ts";
import { jsonFlag, text } from "../flags.ts";
import { netPicture } from "../net-picture.ts";
import { paintFor } from "../style.ts";
import { renderTable } from "../table.ts";

const kibibyte = 1024;
const stateColour = { up: "green", silent: "yellow", none: "reset" } as const;

interface NetFlags {
  json: boolean;
  paths: boolean;
  svg: string;
}

/** `dom0 net` */
export const netCommand = buildCommand({
  docs: {
    brief: "Show the tunnel: every host, its links, a picture",
    fullDescription: [
      "STATE: up, silent (no handshake with Dom0's hub for three minutes), none (its agent has not joined).",
      "HUB: which hub the host sends by, the round trip to it, and the share of probes that was lost.",
      "DIRECT: with how many hosts of its site it talks without a hub, of how many there are.",
      "",
      "  dom0 net",
      "  dom0 net --paths              every link of every host",
      "  dom0 net --svg net.svg        as a picture",
      "  dom0 net --json",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      paths: { kind: "boolean", brief: "list every link", default: false },
      svg: { kind: "parsed", parse: text, brief: "draw a picture into this file", default: "", placeholder: "file" },
    },
  },
  async func(this: CliContext, flags: NetFlags) {
    const admin = await this.admin();
    const { json } = await admin.call(admin.methods.net, {});
    const net = netSchema.parse(JSON.parse(json));
    if (flags.svg !== "") await writeFile(flags.svg, netPicture(net));
    if (flags.json) return this.stdout(`${JSON.stringify(net, null, 2)}\n`);
    if (flags.svg !== "") return this.stdout(`drew ${net.links.length} hosts into ${flags.svg}\n`);
    if (net.links.length === 0) return this.stdout("no hosts\n");
    const paint = paintFor(this.colour);
    const table = flags.paths ? pathTable(net, this.columns) : hostTable(net, this.columns);
    await this.stdout(table.replace(/ (up|silent|none|down) /g, (word) => paint(colourOf(word.trim()), word)));
  },
});

function hostTable(net: Net, width: number): string {
  const age = (at: string | undefined) =>
    at === undefined ? "" : formatDuration(Math.max(0, Date.parse(net.at) - Date.parse(at)));
  const columns = [
    { title: "HOST", value: ({ name }: NetLink) => name },
    { title: "ADDRESS", value: ({ address }: NetLink) => address },
    { title: "STATE", value: ({ state }: NetLink) => state },
    { title: "HUB", value: hubWords },
    { title: "DIRECT", value: directWords },
    { title: "HANDSHAKE", value: ({ lastHandshakeAt }: NetLink) => age(lastHandshakeAt) },
    { title: "RECEIVED", value: ({ receivedBytes }: NetLink) => formatSize(receivedBytes) },
    { title: "SENT", value: ({ sentBytes }: NetLink) => formatSize(sentBytes) },
    { title: "FROM", value: ({ endpoint }: NetLink) => endpoint ?? "", shrink: true },
  ];
  return renderTable(columns, net.links, width);
}

function hubWords({ hub, paths }: NetLink): string {
  if (hub === undefined) return "no answer";
  const path = paths.find(({ to, kind }) => kind === "hub" && to === hub);
  return path === undefined ? hub : `${hub} ${qualityWords(path)}`.trimEnd();
}

function directWords({ paths }: NetLink): string {
  const direct = paths.filter(({ kind }) => kind === "direct");
  return direct.length === 0 ? "" : `${direct.filter(({ state }) => state === "up").length}/${direct.length}`;
}

/** `12.3 ms`, `12.3 ms, 4 % lost`. */
function qualityWords({ roundTripMs, loss }: NetPath): string {
  if (roundTripMs === undefined) return "";
  const lost = loss > 0 ? `, ${Math.ceil(loss * 100)} % lost` : "";
  return `${roundTripMs.toFixed(1)} ms${lost}`;
}

function pathTable(net: Net, width: number): string {
  const rows = net.links.flatMap(({ name, paths }) => paths.map((path) => ({ name, ...path })));
  return renderTable(
    [
      { title: "HOST", value: ({ name }) => name },
      { title: "TO", value: ({ to }) => to },
      { title: "PATH", value: ({ kind }) => kind },
      { title: "STATE", value: ({ state }) => state },
      {
        title: "ROUND TRIP",
        value: ({ roundTripMs }) => (roundTripMs === undefined ? "" : `${roundTripMs.toFixed(1)} ms`),
      },
      { title: "LOST", value: ({ loss }) => `${Math.round(loss * 100)} %` },
    ],
    rows,
    width,
  );
}

/** Bytes for people, as a size of at most four digits. */
function formatSize(bytes: number): string {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let [rest, index] = [bytes, 0];
  while (rest >= 10_000 && index < units.length - 1) [rest, index] = [rest / kibibyte, index + 1];
  return `${Math.round(rest)} ${units[index]}`;
}

function colourOf(word: string) {
  if (word === "down") return "red";
  return word === "up" || word === "silent" || word === "none" ? stateColour[word] : "reset";
}
