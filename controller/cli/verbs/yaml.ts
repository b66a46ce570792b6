import { realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { buildCommand, buildRouteMap } from "@stricli/core";
import { stringify } from "yaml";
import {
  findValues,
  insertValue,
  modifyValue,
  parseSource,
  removeValue,
  resolveReferences,
  type YamlSource,
} from "../../../shared/documents/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { confinedReader, readYamlFile, standardInput, writeYamlFile } from "../yaml-files.ts";

const filePositional = { brief: "YAML file, or - for standard input", parse: text, placeholder: "file" } as const;
const pathPositional = { brief: "path such as server:pkgROOT/root", parse: text, placeholder: "path" } as const;
const valuePositional = { brief: "value, as YAML", parse: text, placeholder: "value" } as const;
const textFlag = {
  text: { kind: "boolean", brief: "take the value as text, whatever it looks like", default: false },
} as const;
const printFlag = {
  print: { kind: "boolean", brief: "print the new document instead of writing it", default: false },
} as const;

interface EditFlags {
  json: boolean;
  print: boolean;
}

/** What a value prints like: plain ones as they are, so that a shell can use them. */
function printed(value: unknown, plain: string | undefined): string {
  return plain === undefined ? stringify(value, { lineWidth: 0 }) : `${plain}\n`;
}

function givenValue(given: string, isText: boolean): unknown {
  if (isText) return given;
  const [found] = findValues(parseSource(given, "the value"), ".");
  return found?.value ?? null;
}

/** Writes an edited document to where it came from, or prints it. */
async function finish(context: CliContext, source: YamlSource, edited: string, flags: EditFlags, file: string) {
  const isPrinted = flags.print || file === standardInput;
  if (!isPrinted && edited !== source.text) await writeYamlFile(source, edited);
  if (flags.json) {
    const [whole] = findValues(parseSource(edited, source.name), ".");
    return context.stdout(`${JSON.stringify(whole?.value ?? null, null, 2)}\n`);
  }
  if (isPrinted) await context.stdout(edited);
}

const findCommand = buildCommand({
  docs: {
    brief: "Print the value at a path",
    fullDescription: [
      "Prints plain values as they are, one a line; maps and lists as YAML. A path that ends with /- lists the names of",
      "what is there. Exits with 66 where there is nothing. docs/yaml-paths.md describes paths.",
      "",
      "  dom0 yaml find host.cfg server:pkgROOT/root",
      "  dom0 yaml find host.cfg server:pkgROOT/repository/-",
      "  dom0 yaml find --json disks.yml disks/-/path",
    ].join("\n"),
  },
  parameters: { flags: jsonFlag, positional: { kind: "tuple", parameters: [filePositional, pathPositional] } },
  async func(this: CliContext, flags: { json: boolean }, file: string, path: string) {
    const found = findValues(await readYamlFile(file), path);
    if (flags.json)
      return this.stdout(
        `${JSON.stringify(
          found.map(({ path: at, value }) => ({ path: at, value })),
          null,
          2,
        )}\n`,
      );
    for (const { value, text: plain } of found) await this.stdout(printed(value, plain));
  },
});

const insertCommand = buildCommand({
  docs: {
    brief: "Add an entry or item",
    fullDescription: [
      "Makes the maps above it that are missing; refuses what is there already. /- adds to the end of a list.",
      "Comments, order and every line that does not change stay as they are.",
      "",
      "  dom0 yaml insert host.cfg server:pkgROOT/host jupiter.example.net",
      "  dom0 yaml insert host.cfg mirrors/- https://mirror.example.net",
      "  dom0 yaml insert host.cfg server:buildserver '{ host: io.example.net, port: 873 }'",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, ...textFlag, ...printFlag },
    positional: { kind: "tuple", parameters: [filePositional, pathPositional, valuePositional] },
  },
  async func(this: CliContext, flags: EditFlags & { text: boolean }, file: string, path: string, value: string) {
    const source = await readYamlFile(file);
    await finish(this, source, insertValue(source, path, givenValue(value, flags.text)), flags, file);
  },
});

const modifyCommand = buildCommand({
  docs: {
    brief: "Change the value at a path",
    fullDescription: [
      "The path has to lead to one value that is there. With :OLD at its end, only if the value is OLD.",
      "Comments, order and every line that does not change stay as they are.",
      "",
      "  dom0 yaml modify host.cfg server:pkgROOT/root /srv/portage",
      "  dom0 yaml modify host.cfg server:pkgROOT/host:jupiter.example.net io.example.net",
      "  dom0 yaml modify --print host.cfg version 1.10 --text",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, ...textFlag, ...printFlag },
    positional: { kind: "tuple", parameters: [filePositional, pathPositional, valuePositional] },
  },
  async func(this: CliContext, flags: EditFlags & { text: boolean }, file: string, path: string, value: string) {
    const source = await readYamlFile(file);
    await finish(this, source, modifyValue(source, path, givenValue(value, flags.text)), flags, file);
  },
});

const removeCommand = buildCommand({
  docs: {
    brief: "Take an entry or item away, with all below it",
    fullDescription: "  dom0 yaml remove host.cfg server:buildserver\n  dom0 yaml remove --print host.cfg mirrors/-1",
  },
  parameters: {
    flags: { ...jsonFlag, ...printFlag },
    positional: { kind: "tuple", parameters: [filePositional, pathPositional] },
  },
  async func(this: CliContext, flags: EditFlags, file: string, path: string) {
    const source = await readYamlFile(file);
    await finish(this, source, removeValue(source, path), flags, file);
  },
});

const resolveCommand = buildCommand({
  docs: {
    brief: "Print a value with all that it refers to",
    fullDescription: [
      "{host.cfg/server:pkgROOT/root} in a value stands for that value of host.cfg, which lies beside the file or, with",
      "folders in its name, below. Circles are refused, and files outside of the file's folder unless --root allows them.",
      "",
      "  dom0 yaml resolve repos.yml repositories",
      "  dom0 yaml resolve --root .. --json hosts/jupiter.yml",
    ].join("\n"),
  },
  parameters: {
    flags: {
      ...jsonFlag,
      root: {
        kind: "parsed",
        parse: text,
        brief: "folder that references may not leave",
        default: "",
        placeholder: "folder",
      },
    },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "YAML file", parse: text, placeholder: "file" },
        { ...pathPositional, default: "." },
      ],
    },
  },
  async func(this: CliContext, flags: { json: boolean; root: string }, file: string, path: string) {
    // Absolute and without links: a circle shows only where each document has one name.
    const name = await realpath(file).catch((error: unknown) => {
      throw new DomzeroError("NOT_FOUND", `there is no ${file}`, { cause: error });
    });
    const read = await confinedReader(flags.root === "" ? dirname(name) : flags.root);
    const value = await resolveReferences(await read(name, name), path, read);
    const isPlain = typeof value !== "object" || value === null;
    await this.stdout(
      flags.json ? `${JSON.stringify(value, null, 2)}\n` : printed(value, isPlain ? String(value ?? "") : undefined),
    );
  },
});

/** `dom0 yaml …` */
export const yamlRoutes = buildRouteMap({
  routes: {
    find: findCommand,
    insert: insertCommand,
    modify: modifyCommand,
    remove: removeCommand,
    resolve: resolveCommand,
  },
  docs: { brief: "Read and change YAML files by paths; needs no Dom0" },
});
