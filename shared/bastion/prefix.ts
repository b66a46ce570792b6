import { isIPv4, isIPv6 } from "node:net";
import { DomzeroError } from "../errors/index.ts";

/** A range of addresses; a single one has the full length. */
export interface Prefix {
  family: 4 | 6;
  bits: bigint;
  length: number;
}

const widths = { 4: 32, 6: 128 } as const;

function bitsOf4(address: string): bigint {
  return address.split(".").reduce((bits, octet) => (bits << 8n) | BigInt(Number(octet)), 0n);
}

/** RFC 4291, 2.2: groups, one `::`, and perhaps an IPv4 address at the end. */
function bitsOf6(address: string): bigint {
  const tail = /(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const low = tail?.[2] === undefined ? undefined : bitsOf4(tail[2]);
  const text = low === undefined ? address : `${tail?.[1]}${(low >> 16n).toString(16)}:${(low & 0xffffn).toString(16)}`;
  const [head = "", rest] = text.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const before = groups(head);
  const after = groups(rest ?? "");
  const gap = rest === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...gap, ...after].reduce((bits, group) => (bits << 16n) | BigInt(Number.parseInt(group, 16)), 0n);
}

function masked(bits: bigint, width: number, length: number): bigint {
  const host = BigInt(width - length);
  return (bits >> host) << host;
}

/**
 * Reads `address` or `address/length`; bits beyond the length are taken away.
 * @throws DomzeroError INVALID_INPUT
 */
export function parsePrefix(text: string): Prefix {
  const [address = "", lengthText] = text.split("/");
  const family = isIPv4(address) ? 4 : 6;
  const length = lengthText === undefined ? widths[family] : Number(lengthText);
  const isRight = family === 4 || (isIPv6(address) && !address.includes("%"));
  if (!isRight || !Number.isInteger(length) || length < 0 || length > widths[family] || lengthText === "") {
    throw new DomzeroError("INVALID_INPUT", `"${text}" is no address and no prefix`);
  }
  const bits = family === 4 ? bitsOf4(address) : bitsOf6(address);
  return { family, bits: masked(bits, widths[family], length), length };
}

function addressText({ family, bits }: Prefix): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((bits >> shift) & 0xffn)).join(".");
  const groups = Array.from({ length: 8 }, (_, i) => ((bits >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  return shortenZeros(groups);
}

/** RFC 5952: the first longest run of two zero groups or more becomes `::`. */
function shortenZeros(groups: readonly string[]): string {
  const runs = [...groups.join(":").matchAll(/(?<![0-9a-f])0(?::0)+(?![0-9a-f])/g)].map(([run]) => run);
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  const text = groups.join(":");
  if (longest === "") return text;
  const at = text.search(new RegExp(`(?<![0-9a-f])${longest}(?![0-9a-f])`));
  return `${text.slice(0, at).replace(/:$/, "")}::${text.slice(at + longest.length).replace(/^:/, "")}`;
}

/** As nft(8) writes it: a single address without a length. */
export function prefixText(prefix: Prefix): string {
  const address = addressText(prefix);
  return prefix.length === widths[prefix.family] ? address : `${address}/${prefix.length}`;
}

/** Whether all of `inner` is in `outer`. */
export function contains(outer: Prefix, inner: Prefix): boolean {
  if (outer.family !== inner.family || outer.length > inner.length) return false;
  return masked(inner.bits, widths[inner.family], outer.length) === outer.bits;
}

function compare(a: Prefix, b: Prefix): number {
  if (a.family !== b.family) return a.family - b.family;
  if (a.bits !== b.bits) return a.bits < b.bits ? -1 : 1;
  return a.length - b.length;
}

/** Without what is in another one, in order: the form in which the kernel takes a set of ranges. */
export function reducePrefixes(prefixes: readonly Prefix[]): Prefix[] {
  const reduced: Prefix[] = [];
  for (const prefix of [...prefixes].sort(compare)) {
    const last = reduced.at(-1);
    if (last === undefined || !contains(last, prefix)) reduced.push(prefix);
  }
  return reduced;
}

/** The mask of a length, as nft(8) takes it in `ip saddr & MASK`. */
export function maskText(family: 4 | 6, length: number): string {
  const width = widths[family];
  return addressText({ family, bits: masked((1n << BigInt(width)) - 1n, width, length), length: width });
}

/** How many bits an address of a family has. */
export function addressWidth(family: 4 | 6): number {
  return widths[family];
}
