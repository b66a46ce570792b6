import { buildCommand, buildRouteMap } from "@stricli/core";
import { parseConfig } from "../../../shared/config-file/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { readFileLimited } from "../../../shared/files/index.ts";
import { type BuildSpec, buildSpecSchema } from "../../builds/index.ts";
import type { CliContext } from "../context.ts";
import { showAndRemove } from "../document-verbs.ts";
import { jsonFlag, text } from "../flags.ts";
import { renderTable } from "../table.ts";

const maxSpecBytes = 256 * 1024;
const collection = "builds";

/** The name of a build spec, as an argument. */
export const specPositional = { brief: "name of a build spec", parse: text, placeholder: "spec" } as const;

const putCommand = buildCommand({
  docs: {
    brief: "Add or replace a build spec from a file",
    fullDescription: "  dom0 build spec put deploy/builds/plasma.yml",
  },
  parameters: {
    flags: jsonFlag,
    positional: { kind: "array", minimum: 1, parameter: { brief: "YAML file", parse: text, placeholder: "file" } },
  },
  async func(this: CliContext, flags: { json: boolean }, ...files: string[]) {
    const admin = await this.admin();
    for (const file of files) {
      const content = (await readFileLimited(file, maxSpecBytes)).toString("utf8");
      const spec = parseConfig(content, buildSpecSchema, file);
      const current = await admin.get(collection, spec.name, buildSpecSchema).catch((error: unknown) => {
        if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
        throw error;
      });
      const revision = current?.revision ?? 0;
      await admin.call(admin.methods.put, { collection, key: spec.name, json: JSON.stringify(spec), revision });
      await this.stdout(flags.json ? `${JSON.stringify(spec)}\n` : `build spec ${spec.name} is written\n`);
    }
  },
});

const listCommand = buildCommand({
  docs: { brief: "List build specs", fullDescription: "  dom0 build spec list" },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, flags: { json: boolean }) {
    const admin = await this.admin();
    const specs: BuildSpec[] = [];
    for await (const { value } of admin.list(collection, "", buildSpecSchema))
      if (value !== undefined) specs.push(value);
    if (flags.json) return this.stdout(`${JSON.stringify(specs, null, 2)}\n`);
    if (specs.length === 0) return this.stdout("no build specs; add one with: dom0 build spec put FILE\n");
    const columns = [
      { title: "SPEC", value: (spec: BuildSpec) => spec.name },
      { title: "PROFILE", value: (spec: BuildSpec) => spec.profile },
      { title: "MARCH", value: (spec: BuildSpec) => spec.march },
      { title: "LIBC", value: (spec: BuildSpec) => spec.libc },
      { title: "PACKAGES", value: (spec: BuildSpec) => spec.packages.join(" "), shrink: true },
    ];
    await this.stdout(renderTable(columns, specs, this.columns));
  },
});

const { show, remove } = showAndRemove({
  collection,
  noun: "build spec",
  verb: "dom0 build spec",
  example: "plasma",
  schema: buildSpecSchema,
});

/** `dom0 build spec …` */
export const buildSpecRoutes = buildRouteMap({
  routes: { put: putCommand, list: listCommand, show, remove },
  docs: { brief: "What is to be built: put, list, show, remove" },
});
