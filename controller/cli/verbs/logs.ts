import { stripVTControlCharacters } from "node:util";
import { buildCommand } from "@stricli/core";
import * as z from "zod";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { severities } from "../../../shared/logs/index.ts";
import { toTimestamp } from "../../../shared/time/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { parseMoment } from "../moment.ts";
import { type Paint, paintFor } from "../style.ts";
import { printable } from "../table.ts";

const linesByDefault = 200;
const linesBeforeFollowing = 20;
const maxLines = 1_000_000;

/** Its place in the list is what the wire says: one after the last severity takes all. */
const severityNames = [...severities, "all"] as const;
type SeverityName = (typeof severityNames)[number];

interface LogFlags {
  json: boolean;
  follow: boolean;
  unit?: readonly string[];
  since?: string;
  until?: string;
  severity: SeverityName;
  grep: string;
  lines?: string;
}

/** `dom0 logs` */
export const logsCommand = buildCommand({
  docs: {
    brief: "Show what hosts said",
    fullDescription: [
      "Shows the log lines of one host or of several, merged by time; also those from while a host was cut off, once it",
      `is back. Without --since and --lines: the last ${linesByDefault}, or ${linesBeforeFollowing} before following.`,
      "Times are of the hosts, in UTC.",
      "",
      "  dom0 logs jupiter -f",
      "  dom0 logs jupiter saturn --since 2h --severity warning",
      "  dom0 logs jupiter --unit 'nginx*' --since 2026-11-23 --until '2026-11-23 14:05' --grep timeout",
      "  dom0 logs jupiter --lines all --json",
      "",
      `Severities, gravest first: ${severities.join(", ")}.`,
    ].join("\n"),
  },
  parameters: {
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: "name or id of a host", parse: text, placeholder: "host" },
    },
    flags: {
      ...jsonFlag,
      follow: { kind: "boolean", brief: "go on with what is said from now", default: false },
      unit: {
        kind: "parsed",
        parse: text,
        brief: "only of this unit or log file; * and ? match, may be repeated",
        variadic: true,
        optional: true,
        placeholder: "unit",
      },
      since: {
        kind: "parsed",
        parse: text,
        brief: "from here on: 15m, 2026-11-23",
        optional: true,
        placeholder: "time",
      },
      until: { kind: "parsed", parse: text, brief: "up to here", optional: true, placeholder: "time" },
      severity: { kind: "enum", values: severityNames, brief: "this or graver", default: "all" },
      grep: {
        kind: "parsed",
        parse: text,
        brief: "only lines with this text in them",
        default: "",
        placeholder: "text",
      },
      lines: {
        kind: "parsed",
        parse: text,
        brief: "only so many of the last lines of each host, or all",
        optional: true,
        placeholder: "number",
      },
    },
    aliases: { f: "follow", n: "lines", u: "unit" },
  },
  async func(this: CliContext, flags: LogFlags, ...hosts: string[]) {
    const request = { hosts, ...requestOf(flags, this.clock.nowMs()) };
    const admin = await this.admin();
    const show = flags.json ? asJson : painter(hosts, paintFor(this.colour));
    for await (const { lines } of admin.stream(admin.methods.logs, request)) {
      await this.stdout(lines.map((line) => show(lineSchema.parse(line))).join(""));
    }
  },
});

function requestOf(flags: LogFlags, nowMs: number) {
  const { since, until, follow, grep } = flags;
  if (follow && until !== undefined) throw new DomzeroError("USAGE", "--follow has no end, so --until makes no sense");
  const sinceMs = since === undefined ? 0 : parseMoment(since, nowMs);
  const untilMs = until === undefined ? 0 : parseMoment(until, nowMs);
  const isBounded = since !== undefined || until !== undefined;
  const implied = follow ? linesBeforeFollowing : linesByDefault;
  const last = flags.lines === undefined ? (isBounded ? 0 : implied) : parseLines(flags.lines);
  const severity = severityNames.indexOf(flags.severity);
  return { units: [...(flags.unit ?? [])], sinceMs, untilMs, severity, grep, follow, last };
}

function parseLines(input: string): number {
  if (input === "all") return 0;
  const lines = z.coerce.number().int().min(1).max(maxLines).safeParse(input);
  if (lines.success) return lines.data;
  throw new DomzeroError("USAGE", `--lines takes a number from 1 to ${maxLines}, or all; not "${input}"`);
}

const lineSchema = z.object({
  host: z.string(),
  unit: z.string(),
  severity: z.int().min(0).max(7),
  timeMs: z.number(),
  sequence: z.number(),
  text: z.string(),
});
type Line = z.infer<typeof lineSchema>;

function asJson({ host, unit, severity, timeMs, sequence, text }: Line): string {
  const line = { time: toTimestamp(timeMs), host, unit, severity: severities[severity], sequence, text };
  return `${JSON.stringify(line)}\n`;
}

const hostColours = [
  "cyan",
  "magenta",
  "blue",
  "green",
  "yellow",
  "cyanBright",
  "magentaBright",
  "blueBright",
] as const;
const error = 3;
const warning = 4;

/** Lines for people: a colour for each host, graver lines stand out, the further lines of one are indented. */
function painter(hosts: readonly string[], paint: Paint): (line: Line) => string {
  const seen = new Map<string, (typeof hostColours)[number]>();
  const colourOf = (host: string) => {
    const colour = seen.get(host) ?? hostColours[seen.size % hostColours.length] ?? "cyan";
    seen.set(host, colour);
    return colour;
  };
  const width = Math.max(...hosts.map((host) => host.length));
  return ({ host, unit, severity, timeMs, text }) => {
    const head = `${paint("dim", toTimestamp(timeMs))} ${paint(colourOf(host), host.padEnd(width))} ${printable(unit)}: `;
    const shown = linesOf(text).join("\n    ");
    if (severity <= error) return `${head}${paint("red", shown)}\n`;
    return `${head}${severity === warning ? paint("yellow", shown) : shown}\n`;
  };
}

/** What was coloured for a terminal is shown without; nothing else may steer ours. */
function linesOf(text: string): string[] {
  return stripVTControlCharacters(text).replaceAll("\t", "    ").split("\n").map(printable);
}
