import { buildCommand } from "@stricli/core";
import { stringify } from "yaml";
import type * as z from "zod";
import type { CliContext } from "./context.ts";
import { jsonFlag, text } from "./flags.ts";

/** Documents of an operator that Dom0 keeps by their name. */
export interface KeptDocuments {
  /** In the inventory. */
  collection: string;
  /** What one is called, e.g. `build spec`. */
  noun: string;
  /** The verb that has these, e.g. `dom0 build spec`. */
  verb: string;
  example: string;
  schema: z.ZodType;
}

/** The verbs that are the same for all of them. */
export function showAndRemove({ collection, noun, verb, example, schema }: KeptDocuments) {
  const positional = {
    kind: "tuple",
    parameters: [{ brief: `name of a ${noun}`, parse: text, placeholder: noun.split(" ").at(-1) ?? noun }],
  } as const;
  return {
    show: buildCommand({
      docs: { brief: `Show a ${noun}`, fullDescription: `  ${verb} show ${example}` },
      parameters: { flags: jsonFlag, positional },
      async func(this: CliContext, flags: { json: boolean }, name: string) {
        const admin = await this.admin();
        const { value } = await admin.get(collection, name, schema);
        await this.stdout(flags.json ? `${JSON.stringify(value, null, 2)}\n` : stringify(value));
      },
    }),
    remove: buildCommand({
      docs: { brief: `Remove a ${noun}`, fullDescription: `  ${verb} remove ${example}` },
      parameters: { flags: jsonFlag, positional },
      async func(this: CliContext, flags: { json: boolean }, name: string) {
        const admin = await this.admin();
        await admin.call(admin.methods.remove, { collection, key: name });
        await this.stdout(flags.json ? `${JSON.stringify({ removed: name })}\n` : `${noun} ${name} is removed\n`);
      },
    }),
  };
}
