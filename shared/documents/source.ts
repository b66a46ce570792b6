import { type Document, LineCounter, parseDocument } from "yaml";
import { DomzeroError } from "../errors/index.ts";

/** Longest document that is read, bytes. */
export const maxDocumentBytes = 1024 * 1024;
/** How often aliases may be followed before a document counts as an attack ("billion laughs"). */
export const maxAliases = 100;

/** A YAML document with the text that it was read from. */
export interface YamlSource {
  /** What messages call it: the name of its file. */
  name: string;
  text: string;
  document: Document;
}

/** @throws DomzeroError INVALID_INPUT with line and column, TOO_LARGE */
export function parseSource(text: string, name: string): YamlSource {
  if (Buffer.byteLength(text) > maxDocumentBytes) {
    throw new DomzeroError("TOO_LARGE", `${name} has more than ${maxDocumentBytes} bytes`);
  }
  const lineCounter = new LineCounter();
  const document = parse(text, name, lineCounter);
  const [problem] = document.errors;
  if (problem !== undefined) {
    if (problem.message.includes("call stack")) throw tooDeep(name);
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    throw new DomzeroError("INVALID_INPUT", `${name}:${line}:${col}: ${problem.message.split("\n")[0]}`);
  }
  return { name, text, document };
}

function parse(text: string, name: string, lineCounter: LineCounter): Document {
  try {
    return parseDocument(text, { lineCounter, keepSourceTokens: true, uniqueKeys: true, prettyErrors: false });
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) throw tooDeep(name);
    throw error;
  }
}

function tooDeep(name: string): DomzeroError {
  return new DomzeroError("INVALID_INPUT", `${name} is nested too deeply`);
}

/** The value of a whole document. @throws DomzeroError INVALID_INPUT where aliases lead nowhere or too far */
export function documentValue({ document, name }: Pick<YamlSource, "document" | "name">): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", `${name}: ${DomzeroError.from(error).message}`, { cause: error });
  }
}
