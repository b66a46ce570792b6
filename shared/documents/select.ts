import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { DomzeroError } from "../errors/index.ts";
import { formatPath, type Step } from "./path.ts";
import type { YamlSource } from "./source.ts";

/** What holds a value: the document itself, an entry of a map, or an item of a list. */
export type Holder =
  | { kind: "document" }
  | { kind: "entry"; map: YAMLMap; pair: Pair; index: number }
  | { kind: "item"; list: YAMLSeq; index: number };

/** A value in a document, and where it is. */
export interface Spot {
  /** Steps that lead to it alone. */
  steps: Step[];
  holder: Holder;
  node: Node | undefined;
  /** Whether an alias was followed on the way, so that the same value stands elsewhere too. */
  isShared: boolean;
}

/** All values that a path leads to, in the order of the document; none is no error. */
export function select(source: YamlSource, steps: readonly Step[]): Spot[] {
  return steps.reduce((spots, step) => spots.flatMap((spot) => below(source, spot, step)), [root(source)]);
}

export function root({ document }: YamlSource): Spot {
  return { steps: [], holder: { kind: "document" }, node: document.contents ?? undefined, isShared: false };
}

/** What a value is called in a list of names: a key, a plain value, or for an item without either its place. */
export function nameOf({ holder, node, steps }: Spot): string {
  if (holder.kind === "entry") return keyText(holder.pair);
  return itemName(node) ?? formatPath(steps.slice(-1));
}

/** A plain value as it is written, so that `1.10` is not cut to `1.1`; undefined for maps and lists. */
export function plainText(node: Node | undefined): string | undefined {
  if (node === undefined) return "";
  if (!isScalar(node)) return undefined;
  if (typeof node.value === "string") return node.value;
  return node.value === null ? "" : (node.source ?? String(node.value));
}

/** @throws DomzeroError INVALID_INPUT where an alias leads nowhere */
export function follow(source: YamlSource, node: Node | undefined): Node | undefined {
  if (!isAlias(node)) return node;
  const target = node.resolve(source.document);
  if (target === undefined)
    throw new DomzeroError("INVALID_INPUT", `${source.name}: nothing is called &${node.source}`);
  return target;
}

function below(source: YamlSource, spot: Spot, step: Step): Spot[] {
  const node = follow(source, spot.node);
  const isShared = spot.isShared || isAlias(spot.node);
  if (isMap(node)) return entriesOf(node, { ...spot, isShared }).filter(({ holder }) => fitsEntry(holder, step));
  if (isSeq(node))
    return itemsOf(node, { ...spot, isShared }).flatMap((item, index) => fitItem(source, item, index, step));
  return step.kind === "choice" && plainText(node) === step.name ? [spot] : [];
}

function entriesOf(map: YAMLMap, { steps, isShared }: Spot): Spot[] {
  return map.items.map((pair, index) => ({
    steps: [...steps, { kind: "name", name: keyText(pair) }],
    holder: { kind: "entry", map, pair, index },
    node: nodeOf(pair.value),
    isShared,
  }));
}

function itemsOf(list: YAMLSeq, { steps, isShared }: Spot): Spot[] {
  return list.items.map((item, index) => ({
    steps: [...steps, { kind: "position", position: index + 1 }],
    holder: { kind: "item", list, index },
    node: nodeOf(item),
    isShared,
  }));
}

function fitsEntry(holder: Holder, step: Step): boolean {
  if (step.kind === "every") return true;
  return (
    (step.kind === "name" || step.kind === "choice") && holder.kind === "entry" && keyText(holder.pair) === step.name
  );
}

function fitItem(source: YamlSource, item: Spot, index: number, step: Step): Spot[] {
  if (step.kind === "every") return [item];
  if (step.kind === "position") return step.position === index + 1 ? [item] : [];
  const node = follow(source, item.node);
  if (itemName(node) !== step.name) return [];
  // `- gentoo: https://…` is a list's way to write an entry: what it is called leads to what it is.
  const isEntry = isMap(node) && node.items.length === 1 && !node.has("name");
  return isEntry ? entriesOf(node, item) : [item];
}

/** A key as it is written. */
export function keyText({ key }: Pair): string {
  return (isNode(key) ? plainText(key) : String(key)) ?? String(key);
}

function itemName(node: Node | undefined): string | undefined {
  if (!isMap(node)) return node === undefined ? undefined : plainText(node);
  const named = node.get("name", true);
  if (isScalar(named)) return plainText(named);
  const [first] = node.items;
  if (first === undefined) return undefined;
  if (node.items.length === 1) return keyText(first);
  return isScalar(first.value) ? plainText(first.value) : undefined;
}

/** The library leaves the type of what a collection holds open. */
export function nodeOf(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}
