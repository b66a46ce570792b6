import { buildCommand } from "@stricli/core";
import { type Ban, banLines, parseBanLines } from "../../../shared/bastion/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { readFileLimited } from "../../../shared/files/index.ts";
import type { CliContext } from "../context.ts";
import { formatDuration, parseDuration } from "../duration.ts";
import { jsonFlag, text } from "../flags.ts";
import { renderTable } from "../table.ts";

const maxListBytes = 64 * 1024 * 1024;
const forEverSeconds = 0;

const sourcesPositional = {
  kind: "array",
  minimum: 1,
  parameter: { brief: "address, prefix, or a file with one on every line", parse: text, placeholder: "source" },
} as const;

/** Addresses and prefixes as they were given, or out of files. @throws DomzeroError NOT_FOUND, INVALID_INPUT */
async function readSources(sources: readonly string[], seconds: number): Promise<Ban[]> {
  const lists = await Promise.all(
    sources.map(async (source) => (isPrefix(source) ? [source] : prefixesIn(await readList(source), source))),
  );
  return lists.flat().map((prefix) => (seconds === forEverSeconds ? { prefix } : { prefix, seconds }));
}

async function readList(file: string): Promise<string> {
  const read = readFileLimited(file, maxListBytes).catch((error: unknown) => {
    const words = `"${file}" is no address, no prefix and no file that can be read`;
    throw new DomzeroError("INVALID_INPUT", words, { cause: error });
  });
  return (await read).toString("utf8");
}

/** As block-lists are written: comments after # or ;, one to a line. */
function prefixesIn(list: string, file: string): string[] {
  return list.split("\n").flatMap((line, index) => {
    const prefix = line.replace(/[#;].*/, "").trim();
    if (prefix === "") return [];
    if (!isPrefix(prefix)) {
      throw new DomzeroError("INVALID_INPUT", `${file}:${index + 1}: "${prefix}" is no address and no prefix`);
    }
    return [prefix];
  });
}

function isPrefix(source: string): boolean {
  try {
    return parseBanLines(`${source} 0`).length === 1;
  } catch {
    return false;
  }
}

/** `dom0 bastion ban` */
export const banCommand = buildCommand({
  docs: {
    brief: "Let nobody in from these sources, on all hosts with a policy",
    fullDescription: [
      "Takes at once, without touching the rules or what else is connected. Dom0 and keyholes cannot be banned.",
      "",
      "  dom0 bastion ban 198.51.100.7 2001:db8::/48 --for 12h",
      "  dom0 bastion ban drop.txt --reason 'weekly list'",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      for: {
        kind: "parsed",
        parse: text,
        brief: "how long, e.g. 1h; default: for ever",
        default: "",
        placeholder: "time",
      },
      reason: { kind: "parsed", parse: text, brief: "why, for the audit", default: "", placeholder: "text" },
    },
    positional: sourcesPositional,
  },
  async func(this: CliContext, flags: { json: boolean; for: string; reason: string }, ...sources: string[]) {
    const seconds = flags.for === "" ? forEverSeconds : Math.ceil(parseDuration(flags.for) / 1000);
    const banned = banLines(await readSources(sources, seconds));
    const admin = await this.admin();
    const { changed, bans } = await admin.call(admin.methods.ban, { banned, lifted: "", reason: flags.reason });
    await this.stdout(
      flags.json ? `${JSON.stringify({ changed, bans })}\n` : `${changed} banned; ${bans} bans in all\n`,
    );
  },
});

/** `dom0 bastion lift` */
export const liftCommand = buildCommand({
  docs: { brief: "End bans", fullDescription: "  dom0 bastion lift 198.51.100.7" },
  parameters: { flags: jsonFlag, positional: sourcesPositional },
  async func(this: CliContext, { json }: { json: boolean }, ...sources: string[]) {
    const lifted = banLines(await readSources(sources, forEverSeconds));
    const admin = await this.admin();
    const { changed, bans } = await admin.call(admin.methods.ban, { banned: "", lifted, reason: "" });
    await this.stdout(json ? `${JSON.stringify({ changed, bans })}\n` : `${changed} lifted; ${bans} bans are left\n`);
  },
});

/** `dom0 bastion bans` */
export const bansCommand = buildCommand({
  docs: { brief: "List bans", fullDescription: "  dom0 bastion bans\n  dom0 bastion bans --json" },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, { json }: { json: boolean }) {
    const admin = await this.admin();
    const bans: Ban[] = [];
    for await (const part of admin.stream(admin.methods.bans, {})) bans.push(...parseBanLines(part.text));
    if (json) return this.stdout(`${JSON.stringify(bans)}\n`);
    const columns = [
      { title: "SOURCE", value: ({ prefix }: Ban) => prefix },
      {
        title: "LEFT",
        value: ({ seconds }: Ban) => (seconds === undefined ? "for ever" : formatDuration(seconds * 1000)),
      },
    ];
    await this.stdout(bans.length === 0 ? "no bans\n" : renderTable(columns, bans, this.columns));
  },
});
