import { isDeepStrictEqual } from "node:util";
import { type Document, isAlias, isMap, isScalar, isSeq } from "yaml";
import { DomzeroError } from "../errors/index.ts";
import { deepest, foundValue, selectOne } from "./find.ts";
import { formatPath, parsePath, type Step } from "./path.ts";
import { type Spot, select } from "./select.ts";
import { documentValue, parseSource, type YamlSource } from "./source.ts";
import {
  appendEntrySplice,
  appendItemSplice,
  newlineOf,
  removeSplice,
  replaceSplice,
  type Splice,
  spliced,
} from "./splice.ts";

/**
 * Adds an entry, or with a path that ends with `/-` an item. Maps that are missing on the way are made.
 * @param value of JSON
 * @returns the text of the new document: comments, order and all lines that do not change stay
 * @throws DomzeroError ALREADY_EXISTS, NOT_FOUND, INVALID_INPUT
 */
export function insertValue(source: YamlSource, path: string, value: unknown): string {
  const steps = parsePath(path);
  const last = steps.at(-1);
  if (last === undefined)
    throw new DomzeroError("INVALID_INPUT", "name what is to be inserted: the whole document is there");
  if (last.kind !== "every" && select(source, steps).length > 0) {
    throw new DomzeroError("ALREADY_EXISTS", `${source.name} has ${formatPath(steps)} already; modify it instead`);
  }
  const { spot, rest } = last.kind === "every" ? appendPlace(source, steps) : deepest(source, steps);
  ownNode(source, spot);
  const [step, ...missing] = rest;
  if (step === undefined || rest.some(({ kind }) => kind === "position")) {
    const hint = "a path that ends with /- adds to the end of a list";
    throw new DomzeroError("INVALID_INPUT", `${formatPath(steps)} is no place for something new; ${hint}`);
  }
  return put(source, spot, step, nested(missing, value));
}

/**
 * Gives another value to what is there.
 * @returns the text of the new document, as {@link insertValue} does
 * @throws DomzeroError NOT_FOUND, INVALID_INPUT
 */
export function modifyValue(source: YamlSource, path: string, value: unknown): string {
  const spot = selectOne(source, parsePath(path));
  ownHolder(source, spot);
  return replace(source, spot, value);
}

/**
 * Takes an entry or item away, with all below it.
 * @returns the text of the new document, as {@link insertValue} does
 * @throws DomzeroError NOT_FOUND, INVALID_INPUT
 */
export function removeValue(source: YamlSource, path: string): string {
  const steps = parsePath(path);
  if (steps.length === 0) throw new DomzeroError("INVALID_INPUT", "a whole document is not removed; remove its file");
  const spot = selectOne(source, steps);
  ownHolder(source, spot);
  const splice = removeSplice(source, spot.holder);
  const change = (document: Document) => {
    const { holder } = sameSpot(source, document, spot);
    if (holder.kind === "entry") holder.map.items.splice(holder.index, 1);
    if (holder.kind === "item") holder.list.items.splice(holder.index, 1);
  };
  return edited(source, { splice, around: spot.steps.slice(0, -1), change });
}

/** An item goes behind the last one; a list that is missing is made. */
function appendPlace(source: YamlSource, steps: readonly Step[]): { spot: Spot; rest: Step[] } {
  const { spot, rest } = deepest(source, steps.slice(0, -1));
  return { spot, rest: [...rest, { kind: "every" }] };
}

/** What stands where nothing was: a value within the maps and lists that are missing above it. */
function nested(steps: readonly Step[], value: unknown): unknown {
  return steps.reduceRight<unknown>((inner, step) => {
    if (isEntry(step)) return { [step.name]: inner };
    return [itemOf(step, inner)];
  }, value);
}

function isEntry(step: Step): step is Step & { name: string } {
  return step.kind === "name" || step.kind === "choice";
}

/** In a list, what has a name is a map with that one entry. */
function itemOf(step: Step, value: unknown): unknown {
  return step.kind === "every" || step.kind === "position" ? value : { [step.name]: value };
}

function put(source: YamlSource, spot: Spot, step: Step, value: unknown): string {
  const { node } = spot;
  if (isMap(node) && isEntry(step)) {
    const splice = appendEntrySplice(source, node, step.name, value);
    const change = (document: Document) => {
      const { node: map } = sameSpot(source, document, spot);
      if (isMap(map)) map.add(document.createPair(step.name, value));
    };
    return edited(source, { splice, around: spot.steps, change });
  }
  if (isSeq(node)) {
    const item = itemOf(step, value);
    const splice = appendItemSplice(source, node, item);
    const change = (document: Document) => {
      const { node: list } = sameSpot(source, document, spot);
      if (isSeq(list)) list.add(document.createNode(item));
    };
    return edited(source, { splice, around: spot.steps, change });
  }
  const isEmpty = node === undefined || (isScalar(node) && node.value === null);
  if (isEmpty) return replace(source, spot, nested([step], value));
  const what = isMap(node) ? "a map" : isSeq(node) ? "a list" : "a plain value";
  throw new DomzeroError(
    "INVALID_INPUT",
    `${source.name}: ${formatPath(spot.steps)} is ${what}, nothing can be added there by ${formatPath([step])}`,
  );
}

function replace(source: YamlSource, spot: Spot, value: unknown): string {
  const change = (document: Document) => {
    const { holder } = sameSpot(source, document, spot);
    const node = document.createNode(value);
    if (holder.kind === "document") document.contents = node;
    if (holder.kind === "entry") holder.pair.value = node;
    if (holder.kind === "item") holder.list.items[holder.index] = node;
  };
  return edited(source, { splice: replaceSplice(source, spot, value), around: spot.steps.slice(0, -1), change });
}

interface Edit {
  /** The smallest change of the text. */
  splice: Splice | undefined;
  /** The map or list that holds what is changed. */
  around: readonly Step[];
  /** The same change, made to a parsed document. */
  change: (document: Document) => void;
}

/** Writes a whole map or list anew: where there are brackets, or nothing is left in it. */
function wholeSplice(source: YamlSource, changed: Document, around: readonly Step[]): Splice | undefined {
  const splice = replaceSplice(source, selectOne(source, around), valueAt(source, changed, around));
  if (splice === undefined) return undefined;
  // Comments, anchors and aliases would be lost.
  return /[#&*]/.test(source.text.slice(splice.start, splice.end)) ? undefined : splice;
}

function valueAt({ name, text }: YamlSource, document: Document, steps: readonly Step[]): unknown {
  const source = { name, text, document };
  return foundValue(source, selectOne(source, steps)).value;
}

/**
 * Changes the text where that is enough, and writes the whole document anew where it is not: that keeps comments and
 * order too, but not every blank.
 */
function edited(source: YamlSource, { splice, around, change }: Edit): string {
  const { document } = parseSource(source.text, source.name);
  change(document);
  const wanted = documentValue({ name: source.name, document });
  for (const candidate of [splice, wholeSplice(source, document, around)]) {
    const text = candidate === undefined ? undefined : spliced(source.text, candidate);
    if (text !== undefined && says(text, wanted)) return text;
  }
  const written = document.toString({ lineWidth: 0 }).replaceAll("\n", newlineOf(source.text));
  if (says(written, wanted)) return written;
  throw new DomzeroError("INTERNAL", `${source.name} could not be changed without harm to it; nothing was changed`);
}

function says(text: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(documentValue(parseSource(text, "")), wanted);
  } catch {
    return false;
  }
}

/** The same place in another parse of the same text. */
function sameSpot({ name, text }: YamlSource, document: Document, { steps }: Spot): Spot {
  return selectOne({ name, text, document }, steps);
}

function ownNode(source: YamlSource, spot: Spot): void {
  if (spot.isShared || isAlias(spot.node)) throw sharedValue(source, spot);
}

/** What an alias leads to stands elsewhere too; an alias itself may be replaced or removed. */
function ownHolder(source: YamlSource, spot: Spot): void {
  if (spot.isShared) throw sharedValue(source, spot);
}

function sharedValue(source: YamlSource, { steps }: Spot): DomzeroError {
  const place = `${source.name}: ${formatPath(steps)}`;
  return new DomzeroError(
    "INVALID_INPUT",
    `${place} is reached by an alias (*), so the same value stands elsewhere too; change it where its anchor (&) is`,
  );
}
