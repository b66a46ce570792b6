import { buildCommand, buildRouteMap } from "@stricli/core";
import * as z from "zod";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { formatMinute, renderTable } from "../table.ts";
import { addCommand } from "./binhost-add.ts";
import { clientConfigCommand } from "./binhost-client.ts";
import { publishedSchema } from "./binhost-published.ts";
import { verifyCommand } from "./binhost-verify.ts";

const packagesSchema = z.array(
  z.object({
    package: z.string(),
    build: z.int(),
    built: z.int(),
    published: z.int(),
    size: z.int(),
    slot: z.string(),
    use: z.string(),
    chost: z.string(),
    repository: z.string(),
  }),
);
type PackageRow = z.infer<typeof packagesSchema>[number];

const statusSchema = z.object({
  url: z.string(),
  fingerprint: z.string(),
  generation: z.int(),
  packages: z.int(),
  bytes: z.int(),
  problem: z.string().optional(),
});

const timestampOf = (seconds: number) => new Date(seconds * 1000).toISOString();
const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

const initCommand = buildCommand({
  docs: {
    brief: "Make the packaging key, and publish an index",
    fullDescription: [
      "The key is made once and stays on Dom0. Run again, it publishes what there is as a new generation: to be done after",
      "Dom0 was restored from a backup, since clients take no index that is older than one that they have seen.",
      "",
      "  dom0 binhost init",
    ].join("\n"),
  },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, { json }: { json: boolean }) {
    const admin = await this.admin();
    const reply = JSON.parse((await admin.call(admin.methods.initBinhost, {})).json);
    const { generation, packages } = publishedSchema.parse(reply);
    if (json) return this.stdout(`${JSON.stringify(reply)}\n`);
    await this.stdout(`generation ${generation} with ${packages} packages is published\n`);
  },
});

const listCommand = buildCommand({
  docs: {
    brief: "List what is published",
    fullDescription: [
      "All packages, or those of a name, with or without version and build.",
      "",
      "  dom0 binhost list",
      "  dom0 binhost list app-editors/vim --json",
    ].join("\n"),
  },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "tuple",
      parameters: [{ brief: "category/name", parse: text, placeholder: "package", optional: true }],
    },
  },
  async func(this: CliContext, { json }: { json: boolean }, name?: string) {
    const admin = await this.admin();
    const rows: PackageRow[] = [];
    for await (const part of admin.stream(admin.methods.listPackages, { name: name ?? "" })) {
      rows.push(...packagesSchema.parse(JSON.parse(part.json)));
    }
    if (json) return this.stdout(`${JSON.stringify(rows, undefined, 2)}\n`);
    const columns = [
      { title: "PACKAGE", value: (row: PackageRow) => row.package },
      { title: "BUILD", value: (row: PackageRow) => String(row.build) },
      { title: "SLOT", value: (row: PackageRow) => row.slot },
      { title: "SIZE", value: (row: PackageRow) => mebibytes(row.size) },
      { title: "PUBLISHED", value: (row: PackageRow) => formatMinute(timestampOf(row.published)) },
      { title: "USE", value: (row: PackageRow) => row.use, shrink: true },
    ];
    const none = "no packages; dom0 binhost add publishes some\n";
    await this.stdout(rows.length === 0 ? none : renderTable(columns, rows, this.columns));
  },
});

const retireCommand = buildCommand({
  docs: {
    brief: "Take packages out of the index",
    fullDescription: [
      "Their files stay for binhost.graceDays, for those who have the index of before. More than a fifth of all, and more than",
      "ten, needs --force.",
      "",
      "  dom0 binhost retire app-editors/vim-9.1.0-2        one build",
      "  dom0 binhost retire app-editors/vim-9.1.0          all builds of a version",
      "  dom0 binhost retire app-editors/vim --force",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, force: { kind: "boolean", brief: "also where much would be gone", default: false } },
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: "category/name, with version, with build", parse: text, placeholder: "package" },
    },
  },
  async func(this: CliContext, { json, force }: { json: boolean; force: boolean }, ...names: string[]) {
    const admin = await this.admin();
    const reply = JSON.parse((await admin.call(admin.methods.retirePackages, { names, force })).json);
    const { removed, packages } = publishedSchema.parse(reply);
    if (json) return this.stdout(`${JSON.stringify(reply)}\n`);
    await this.stdout(`${removed.join(", ")} went out of the index; ${packages} packages are left\n`);
  },
});

const statusCommand = buildCommand({
  docs: { brief: "Tell what is published, and where", fullDescription: "  dom0 binhost status" },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, { json }: { json: boolean }) {
    const admin = await this.admin();
    const reply = JSON.parse((await admin.call(admin.methods.binhostStatus, {})).json);
    const { url, fingerprint, generation, packages, bytes, problem } = statusSchema.parse(reply);
    if (json) return this.stdout(`${JSON.stringify(reply)}\n`);
    const when = generation === 0 ? "nothing was published yet" : `published ${timestampOf(generation)}`;
    const trouble = problem === undefined ? "" : `not served everywhere: ${problem}\n`;
    await this.stdout(
      `${url}\nsigned by ${fingerprint}\n${packages} packages, ${mebibytes(bytes)}; ${when}\n${trouble}`,
    );
  },
});

/** `dom0 binhost …` */
export const binhostRoutes = buildRouteMap({
  routes: {
    init: initCommand,
    add: addCommand,
    list: listCommand,
    verify: verifyCommand,
    retire: retireCommand,
    clientConfig: clientConfigCommand,
    status: statusCommand,
  },
  docs: { brief: "Binary packages for hosts: init, add, list, verify, retire, client-config, status" },
});
