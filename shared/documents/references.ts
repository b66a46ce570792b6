import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { DomzeroError } from "../errors/index.ts";
import { selectOne } from "./find.ts";
import { formatPath, parsePath } from "./path.ts";
import { follow, keyText, nodeOf } from "./select.ts";
import type { YamlSource } from "./source.ts";

/** `{host.cfg/server:pkgROOT/root}`: a value of another document. */
interface Reference {
  /** As it is written: relative to the document that refers. */
  file: string;
  path: string;
}

/**
 * Reads a document that is referred to.
 * @param from name of the document that refers
 * @throws DomzeroError NOT_FOUND, PERMISSION_DENIED where it is out of bounds
 */
export type ReadDocument = (file: string, from: string) => Promise<YamlSource>;

/** A file's name ends where a part of the way has such an ending; what follows is a path inside of it. */
const fileName = /(?:[^\s{}"/]+\/)*?[^\s{}"/]+\.(?:ya?ml|cfg)/.source;
const innerPath = /(?:[^{}"]|"(?:[^"\\]|\\.)*")+/.source;
/** `${…}` is the shell's. */
const referencePattern = new RegExp(`(?<!\\$)\\{(${fileName})/(${innerPath})\\}`, "g");

const maxDepth = 64;
const maxValues = 100_000;

/**
 * The value at a path, with every reference in it replaced by what it refers to.
 * @throws DomzeroError NOT_FOUND, INVALID_INPUT for a cycle or a map within a text, TOO_LARGE, and what `read` throws
 */
export function resolveReferences(source: YamlSource, path: string, read: ReadDocument): Promise<unknown> {
  return new Resolver(read).valueAt(source, path);
}

class Resolver {
  readonly #read: ReadDocument;
  /** Values that are being resolved, outermost first. */
  readonly #open: Array<{ place: string; name: string }> = [];
  #values = 0;
  #depth = 0;

  constructor(read: ReadDocument) {
    this.#read = read;
  }

  async valueAt(source: YamlSource, path: string): Promise<unknown> {
    const { node } = selectOne(source, parsePath(path));
    if (node === undefined) return null;
    const name = `${source.name}/${formatPath(parsePath(path))}`;
    const place = `${source.name}@${node.range?.[0] ?? 0}`;
    const isCycle = this.#open.some((each) => each.place === place);
    const chain = [...this.#open.map((each) => each.name), name].join(" → ");
    if (isCycle) throw new DomzeroError("INVALID_INPUT", `these references go round in a circle: ${chain}`);
    if (this.#open.length >= maxDepth) throw new DomzeroError("TOO_LARGE", `references lead too far: ${chain}`);
    this.#open.push({ place, name });
    const value = await this.#resolve(source, node);
    this.#open.pop();
    return value;
  }

  async #resolve(source: YamlSource, given: Node | undefined): Promise<unknown> {
    this.#values += 1;
    if (this.#values > maxValues || this.#depth > maxDepth)
      throw new DomzeroError("TOO_LARGE", `${source.name} becomes too large with all that it refers to`);
    this.#depth += 1;
    const value = await this.#resolveNode(source, follow(source, given));
    this.#depth -= 1;
    return value;
  }

  async #resolveNode(source: YamlSource, node: Node | undefined): Promise<unknown> {
    if (isScalar(node)) return typeof node.value === "string" ? this.#resolveText(source, node.value) : node.value;
    if (isMap(node)) {
      const reference = unquotedReference(node.items);
      if (node.flow === true && reference !== undefined) return this.#refer(source, reference);
      const entries: Array<[string, unknown]> = [];
      for (const pair of node.items) entries.push([keyText(pair), await this.#resolve(source, nodeOf(pair.value))]);
      return Object.fromEntries(entries);
    }
    const items: unknown[] = [];
    if (isSeq(node)) for (const item of node.items) items.push(await this.#resolve(source, nodeOf(item)));
    return isSeq(node) ? items : null;
  }

  async #resolveText(source: YamlSource, text: string): Promise<unknown> {
    const found = referencesIn(text);
    if (found.length === 1 && found[0]?.text === text) return this.#refer(source, found[0]);
    let result = "";
    let done = 0;
    for (const { start, text: written, ...reference } of found) {
      const value = await this.#refer(source, reference);
      if (typeof value === "object" && value !== null)
        throw new DomzeroError("INVALID_INPUT", `${source.name}: ${written} is a map or list; it fits into no text`);
      result += text.slice(done, start) + String(value ?? "");
      done = start + written.length;
    }
    return result + text.slice(done);
  }

  async #refer(source: YamlSource, { file, path }: Reference): Promise<unknown> {
    return this.valueAt(await this.#read(file, source.name), path);
  }
}

/** The references within a text, with where they begin. */
function referencesIn(text: string): Array<Reference & { text: string; start: number }> {
  return [...text.matchAll(referencePattern)].map(({ 0: written, 1: file = "", 2: path = "", index }) => {
    return { file, path, text: written, start: index };
  });
}

/** Without quotes, YAML takes a reference for a map with one key. */
function unquotedReference(items: readonly Pair[]): Reference | undefined {
  const [pair, ...others] = items;
  if (pair === undefined || others.length > 0 || !isEmpty(pair.value)) return undefined;
  const written = `{${keyText(pair)}}`;
  const [reference] = referencesIn(written);
  return reference?.text === written ? reference : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && value.value === null);
}
