import { isNode, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import { DomzeroError } from "../errors/index.ts";
import { readFileLimited } from "../files/index.ts";

const maxConfigBytes = 256 * 1024;
const maxAliases = 16;

/**
 * Parses a YAML configuration through a schema; every problem is told at once, with line and column.
 * @param path named in messages
 * @throws DomzeroError CONFIG
 */
export function parseConfig<T>(text: string, schema: z.ZodType<T>, path: string): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const [syntaxError] = document.errors;
  if (syntaxError !== undefined) {
    throw new DomzeroError("CONFIG", `${at(syntaxError.pos[0])}: ${syntaxError.message.split("\n")[0]}`);
  }
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: maxAliases }) ?? {});
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => {
    const keyPath = issue.path.map(String);
    return `${at(offsetOf(document, keyPath))}: ${keyPath.join(".") || "document"}: ${issue.message}`;
  });
  throw new DomzeroError("CONFIG", problems.join("\n"), { cause: parsed.error });
}

/** Where the deepest existing part of a path begins. */
function offsetOf(document: ReturnType<typeof parseDocument>, keyPath: readonly string[]): number {
  for (let depth = keyPath.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? document.contents : document.getIn(keyPath.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Reads a YAML configuration file.
 * @throws DomzeroError CONFIG
 */
export async function readConfigFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const bytes = await readFileLimited(path, maxConfigBytes).catch((error: unknown) => {
    throw new DomzeroError("CONFIG", DomzeroError.from(error).message, { cause: error });
  });
  return parseConfig(bytes.toString("utf8"), schema, path);
}
