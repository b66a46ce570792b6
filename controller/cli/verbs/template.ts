import { buildCommand, buildRouteMap } from "@stricli/core";
import { stringify } from "yaml";
import * as z from "zod";
import { parseConfig } from "../../../shared/config-file/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { factsSchema } from "../../../shared/facts/index.ts";
import { readFileLimited } from "../../../shared/files/index.ts";
import { templateNameSchema } from "../../../shared/records/index.ts";
import { describeMismatch, type Template, templateFromFacts, templateSchema } from "../../../shared/templates/index.ts";
import type { AdminClient } from "../admin-client.ts";
import type { CliContext } from "../context.ts";
import { showAndRemove } from "../document-verbs.ts";
import { jsonFlag, text } from "../flags.ts";
import { printable, renderTable } from "../table.ts";

const maxTemplateBytes = 256 * 1024;
const collection = "templates";

const namePositional = { brief: "name of a template", parse: text, placeholder: "template" } as const;
const hostPositional = { brief: "name or id of a host", parse: text, placeholder: "host" } as const;

const checkReplySchema = z.object({
  mismatches: z.array(z.object({ slot: z.string(), expected: z.string(), found: z.string() })),
  completed: templateSchema,
});

const checkCommand = buildCommand({
  docs: {
    brief: "Tell whether a host is what a template says",
    fullDescription: [
      "Prints a line for each slot that does not fit and exits with 65; with 0 where all fits.",
      "--completed prints the template with its gaps filled in from what was measured.",
      "",
      "  dom0 template check jupiter metal_dell_r630",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, completed: { kind: "boolean", brief: "print the completed template", default: false } },
    positional: { kind: "tuple", parameters: [hostPositional, namePositional] },
  },
  async func(this: CliContext, flags: { json: boolean; completed: boolean }, host: string, template: string) {
    const admin = await this.admin();
    const reply = await admin.call(admin.methods.checkTemplate, { host, template });
    const { mismatches, completed } = checkReplySchema.parse(JSON.parse(reply.json));
    if (mismatches.length > 0) this.process.exitCode = new DomzeroError("TEMPLATE_MISMATCH", "").exitCode;
    if (flags.json) return this.stdout(`${JSON.stringify({ mismatches, completed }, null, 2)}\n`);
    if (flags.completed) return this.stdout(stringify(completed));
    const lines = mismatches.map((each) => `${printable(describeMismatch(each))}\n`);
    await this.stdout(lines.join("") || `${host} is a ${template}\n`);
  },
});

async function put(admin: AdminClient, template: Template): Promise<void> {
  const { name } = template;
  const current = await admin.get(collection, name, templateSchema).catch((error: unknown) => {
    if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
    throw error;
  });
  const json = JSON.stringify(template);
  await admin.call(admin.methods.put, { collection, key: name, json, revision: current?.revision ?? 0 });
}

const fromCommand = buildCommand({
  docs: {
    brief: "Make a template from a host",
    fullDescription: "  dom0 template from jupiter attic_server\n  dom0 template from jupiter attic_server --print",
  },
  parameters: {
    flags: { ...jsonFlag, print: { kind: "boolean", brief: "only print it", default: false } },
    positional: { kind: "tuple", parameters: [hostPositional, namePositional] },
  },
  async func(this: CliContext, flags: { json: boolean; print: boolean }, host: string, name: string) {
    const admin = await this.admin();
    const { value } = await admin.get("facts", host, factsSchema);
    if (value === undefined) throw new DomzeroError("NOT_FOUND", `there are no facts of ${host} yet`);
    const template = templateSchema.parse(templateFromFacts(value, templateNameSchema.parse(name)));
    if (!flags.print) await put(admin, template);
    if (flags.json) return this.stdout(`${JSON.stringify(template, null, 2)}\n`);
    await this.stdout(flags.print ? stringify(template) : `template ${name} is made from ${host}\n`);
  },
});

const putCommand = buildCommand({
  docs: {
    brief: "Add or replace a template from a file",
    fullDescription: "  dom0 template put deploy/templates/metal_dell_r630.yml",
  },
  parameters: {
    flags: jsonFlag,
    positional: { kind: "array", minimum: 1, parameter: { brief: "YAML file", parse: text, placeholder: "file" } },
  },
  async func(this: CliContext, flags: { json: boolean }, ...files: string[]) {
    const admin = await this.admin();
    for (const file of files) {
      const content = (await readFileLimited(file, maxTemplateBytes)).toString("utf8");
      const template = parseConfig(content, templateSchema, file);
      await put(admin, template);
      await this.stdout(flags.json ? `${JSON.stringify(template)}\n` : `template ${template.name} is written\n`);
    }
  },
});

const listCommand = buildCommand({
  docs: { brief: "List templates", fullDescription: "  dom0 template list" },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, flags: { json: boolean }) {
    const admin = await this.admin();
    const templates: Template[] = [];
    for await (const { value } of admin.list(collection, "", templateSchema))
      if (value !== undefined) templates.push(value);
    if (flags.json) return this.stdout(`${JSON.stringify(templates, null, 2)}\n`);
    if (templates.length === 0) return this.stdout("no templates; add one with: dom0 template put FILE\n");
    const columns = [
      { title: "TEMPLATE", value: (template: Template) => template.name },
      {
        title: "SYSTEM",
        value: ({ system }: Template) => [system?.manufacturer, system?.product].filter(Boolean).join(" "),
      },
      { title: "DESCRIPTION", value: (template: Template) => template.description?.trim() ?? "", shrink: true },
    ];
    await this.stdout(renderTable(columns, templates, this.columns));
  },
});

const { show, remove } = showAndRemove({
  collection,
  noun: "template",
  verb: "dom0 template",
  example: "metal_dell_r630",
  schema: templateSchema,
});

/** `dom0 template …` */
export const templateRoutes = buildRouteMap({
  routes: {
    check: checkCommand,
    from: fromCommand,
    put: putCommand,
    list: listCommand,
    show,
    remove,
  },
  docs: { brief: "What the hardware of a kind of host must be" },
});
