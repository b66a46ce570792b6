import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { renderEntry, renderFlow, renderItem, renderValue, type Surroundings } from "./render.ts";
import type { Holder, Spot } from "./select.ts";
import type { YamlSource } from "./source.ts";

/** A change of text: everything outside of it stays byte for byte. */
export interface Splice {
  start: number;
  end: number;
  content: string;
}

export function spliced(text: string, { start, end, content }: Splice): string {
  return text.slice(0, start) + content + text.slice(end);
}

/** Puts a value in the place of another; undefined where the text cannot be cut there. */
export function replaceSplice(source: YamlSource, { holder, node }: Spot, value: unknown): Splice | undefined {
  if (holder.kind === "document" || node === undefined) return undefined;
  const range = rangeOf(node);
  if (range === undefined) return undefined;
  // What was in brackets stays in brackets.
  if (isCollection(node) && node.flow === true) return { ...range, content: renderFlow(value) };
  const content = renderValue(value, surroundingsOf(source, holder));
  const isOnOneLine = !content.includes("\n");
  if (isOnOneLine && !isBlock(node) && range.start < range.end) return { ...range, content: content.trimStart() };
  const start = markEnd(holder);
  if (start === undefined) return undefined;
  const comment = isBlock(node) ? commentOf(holder) : "";
  const end = range.start === range.end ? start : withoutNewline(source.text, range.end);
  return { start, end, content: content.startsWith("\n") ? comment + content : content + comment };
}

/** Puts an entry after the last one of a map in a block. */
export function appendEntrySplice(source: YamlSource, map: YAMLMap, key: string, value: unknown): Splice | undefined {
  const pair = map.items.at(-1);
  const start = pair === undefined ? undefined : keyStart(pair);
  if (map.flow === true || start === undefined) return undefined;
  const around = { indent: columnOf(source.text, start), isFlow: false, newline: newlineOf(source.text) };
  return appendSplice(source, map, renderEntry(key, value, around), around);
}

/** Puts an item after the last one of a list in a block. */
export function appendItemSplice(source: YamlSource, list: YAMLSeq, value: unknown): Splice | undefined {
  const dash = dashOf(list, list.items.length - 1);
  if (list.flow === true || dash === undefined) return undefined;
  const around = { indent: columnOf(source.text, dash), isFlow: false, newline: newlineOf(source.text) };
  return appendSplice(source, list, renderItem(value, around), around);
}

/** Takes an entry or item out of a block that keeps others. */
export function removeSplice(source: YamlSource, holder: Holder): Splice | undefined {
  if (holder.kind === "document") return undefined;
  const [from, next, last] =
    holder.kind === "entry" ? entryPlaces(holder.map, holder.index) : itemPlaces(holder.list, holder.index);
  if (from === undefined || last === undefined) return undefined;
  const { text } = source;
  const lineStart = from - columnOf(text, from);
  const end = endOfLine(text, last);
  if (text.slice(lineStart, from).trim() === "") return { start: lineStart, end, content: emptied(source, holder) };
  // It stands behind a dash: what is next takes its place.
  if (next === undefined || text.slice(last, next).includes("#")) return undefined;
  return { start: from, end: next, content: "" };
}

/** What stands for a whole document from which the last thing was taken. */
function emptied({ document, text }: YamlSource, holder: Exclude<Holder, { kind: "document" }>): string {
  const collection = holder.kind === "entry" ? holder.map : holder.list;
  if (collection !== document.contents || collection.items.length > 1) return "";
  return (holder.kind === "entry" ? "{}" : "[]") + newlineOf(text);
}

function appendSplice(
  { text }: YamlSource,
  collection: Node,
  content: string,
  around: Surroundings,
): Splice | undefined {
  const last = rangeOf(collection)?.end;
  if (last === undefined) return undefined;
  const end = endOfLine(text, last);
  const before = end > 0 && text[end - 1] !== "\n" ? around.newline : "";
  return { start: end, end, content: `${before}${" ".repeat(around.indent)}${content}${around.newline}` };
}

type Places = [from: number | undefined, next: number | undefined, lastEnd: number | undefined];

function entryPlaces(map: YAMLMap, index: number): Places {
  const [pair, next] = map.items.slice(index);
  if (map.flow === true || pair === undefined) return [undefined, undefined, undefined];
  const valueEnd = isNodeWithRange(pair.value) ? rangeOf(pair.value)?.end : undefined;
  return [keyStart(pair), next === undefined ? undefined : keyStart(next), valueEnd ?? colonOf(pair)];
}

function itemPlaces(list: YAMLSeq, index: number): Places {
  const item = list.items[index];
  if (list.flow === true || !isNodeWithRange(item)) return [undefined, undefined, undefined];
  return [dashOf(list, index), dashOf(list, index + 1), rangeOf(item)?.end];
}

/** Where the colon or dash before a value ends. */
function markEnd(holder: Exclude<Holder, { kind: "document" }>): number | undefined {
  const mark = holder.kind === "entry" ? colonOf(holder.pair) : dashOf(holder.list, holder.index);
  return mark === undefined ? undefined : mark + 1;
}

function colonOf(pair: Pair): number | undefined {
  return pair.srcToken?.sep?.find(({ type }) => type === "map-value-ind")?.offset;
}

/** The comment that stands on the line of a key, when its value begins below. */
function commentOf(holder: Holder): string {
  const tokens = (holder.kind === "entry" && holder.pair.srcToken?.sep) || [];
  const line = tokens.slice(0, tokens.findIndex(({ type }) => type === "newline") + 1);
  const comment = line.find(({ type }) => type === "comment");
  return comment === undefined ? "" : ` ${comment.source}`;
}

function keyStart({ key, srcToken }: Pair): number | undefined {
  const isExplicit = srcToken?.start.some(({ type }) => type === "explicit-key-ind") ?? true;
  return isExplicit || !isNodeWithRange(key) ? undefined : rangeOf(key)?.start;
}

function dashOf({ srcToken }: YAMLSeq, index: number): number | undefined {
  if (srcToken?.type !== "block-seq") return undefined;
  return srcToken.items[index]?.start.find(({ type }) => type === "seq-item-ind")?.offset;
}

function surroundingsOf(source: YamlSource, holder: Exclude<Holder, { kind: "document" }>): Surroundings {
  const collection = holder.kind === "entry" ? holder.map : holder.list;
  const start = holder.kind === "entry" ? keyStart(holder.pair) : dashOf(holder.list, holder.index);
  const newline = newlineOf(source.text);
  return { indent: columnOf(source.text, start ?? 0), isFlow: collection.flow === true, newline };
}

function isNodeWithRange(node: unknown): node is Node {
  return isScalar(node) || isMap(node) || isSeq(node);
}

function rangeOf(node: Node): { start: number; end: number } | undefined {
  if (!("range" in node) || !node.range) return undefined;
  const [start, end] = node.range;
  return { start, end };
}

function isBlock(node: Node): boolean {
  return isCollection(node)
    ? node.flow !== true
    : isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}

function endOfLine(text: string, offset: number): number {
  if (text[offset - 1] === "\n") return offset;
  const newline = text.indexOf("\n", offset);
  return newline === -1 ? text.length : newline + 1;
}

function withoutNewline(text: string, offset: number): number {
  if (text[offset - 1] !== "\n") return offset;
  return text[offset - 2] === "\r" ? offset - 2 : offset - 1;
}

export function newlineOf(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
