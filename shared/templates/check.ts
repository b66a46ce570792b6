import { type DiskFacts, type Facts, type NicFacts, sized } from "../facts/index.ts";
import type { Count, Size, Template } from "./schema.ts";

/** Something that is not as the template says. */
export interface Mismatch {
  /** Where: `disks.bay 0-7`, `cpu.sockets`. */
  slot: string;
  expected: string;
  found: string;
}

const decimalUnits = new Map([
  ["", 1],
  ["K", 1e3],
  ["M", 1e6],
  ["G", 1e9],
  ["T", 1e12],
  ["P", 1e15],
  ["Ki", 2 ** 10],
  ["Mi", 2 ** 20],
  ["Gi", 2 ** 30],
  ["Ti", 2 ** 40],
  ["Pi", 2 ** 50],
]);

/** A size of a template in bytes. */
export function bytesOf(size: Size): number {
  if (typeof size === "number") return size;
  const [, amount, unit] = /^(\d+(?:\.\d+)?) ?(|[KMGTP]i?)B$/.exec(size) ?? [];
  return Number(amount) * (decimalUnits.get(unit ?? "") ?? 1);
}

/** Whether a text fits a pattern: `*` stands for any characters, case does not count. Linear in both. */
export function fits(pattern: string | undefined, value: string | undefined): boolean {
  if (pattern === undefined) return true;
  const text = (value ?? "").toLowerCase();
  const pieces = pattern.toLowerCase().split("*");
  const [first = "", ...rest] = pieces;
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  const last = rest.pop() ?? "";
  for (const piece of rest) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}

function range(count: Count): { min: number; max: number } {
  return typeof count === "number" ? { min: count, max: count } : count;
}

function rangeWords(count: Count): string {
  const { min, max } = range(count);
  if (min === max) return String(min);
  return max >= 65_536 ? `at least ${min}` : `${min} to ${max}`;
}

function counts(count: Count, found: number): boolean {
  const { min, max } = range(count);
  return found >= min && found <= max;
}

/** All that does not fit; empty where the machine is what the template says. */
export function checkTemplate(template: Template, facts: Facts): Mismatch[] {
  return [...checkValues(template, facts), ...checkMemory(template, facts), ...checkParts(template, facts)];
}

function* checkValues(template: Template, facts: Facts): Generator<Mismatch> {
  const { system, board, firmware, cpu } = template;
  const texts: Array<[string, string | undefined, string | undefined]> = [
    ["system.manufacturer", system?.manufacturer, facts.system.manufacturer],
    ["system.product", system?.product, facts.system.product],
    ["board.manufacturer", board?.manufacturer, facts.board.manufacturer],
    ["board.product", board?.product, facts.board.product],
    ["firmware.bootMode", firmware?.bootMode, facts.firmware.bootMode],
    ["cpu.architecture", cpu?.architecture, facts.cpu.architecture],
    ["cpu.model", cpu?.model, facts.cpu.model],
  ];
  for (const [slot, expected, found] of texts) {
    if (expected !== undefined && !fits(expected, found)) yield { slot, expected, found: found ?? "nothing" };
  }
  if (cpu?.sockets !== undefined && !counts(cpu.sockets, facts.cpu.sockets)) {
    yield { slot: "cpu.sockets", expected: rangeWords(cpu.sockets), found: String(facts.cpu.sockets) };
  }
  if (cpu?.cores !== undefined && !counts(cpu.cores, facts.cpu.cores)) {
    yield { slot: "cpu.cores", expected: rangeWords(cpu.cores), found: String(facts.cpu.cores) };
  }
  const missing = (cpu?.flags ?? []).filter((flag) => !facts.cpu.flags.includes(flag));
  if (missing.length > 0) yield { slot: "cpu.flags", expected: missing.join(" "), found: "a CPU without" };
}

function* checkMemory({ memory }: Template, facts: Facts): Generator<Mismatch> {
  if (memory === undefined) return;
  const { totalBytes, modules } = facts.memory;
  const found = sized(totalBytes);
  // Firmware and kernel keep a part for themselves, so a tenth less than what is plugged in is all of it.
  const tolerance = 0.9;
  if (memory.atLeast !== undefined && totalBytes < bytesOf(memory.atLeast) * tolerance) {
    yield { slot: "memory", expected: `at least ${memory.atLeast}`, found };
  }
  if (memory.atMost !== undefined && totalBytes > bytesOf(memory.atMost)) {
    yield { slot: "memory", expected: `at most ${memory.atMost}`, found };
  }
  if (memory.modules !== undefined && !counts(memory.modules, modules.length)) {
    yield { slot: "memory.modules", expected: rangeWords(memory.modules), found: String(modules.length) };
  }
  const other = modules.find((module) => !fits(memory.type, module.type));
  if (other !== undefined && memory.type !== undefined) {
    yield { slot: `memory.${other.slot}`, expected: memory.type, found: other.type ?? "nothing known" };
  }
}

function* checkParts(template: Template, facts: Facts): Generator<Mismatch> {
  yield* checkSlots(
    "disks",
    template.disks,
    facts.disks.filter((disk) => !disk.removable),
    diskFits,
    diskWords,
  );
  yield* checkSlots(
    "nics",
    template.nics,
    facts.nics.filter((nic) => nic.physical),
    nicFits,
    nicWords,
  );
  yield* checkSlots("pci", template.pci, facts.pci, pciFits, (slot) =>
    [slot.vendor, slot.device, slot.class, slot.driver].filter(Boolean).join(" "),
  );
}

type DiskSlot = NonNullable<Template["disks"]>[number];
type NicSlot = NonNullable<Template["nics"]>[number];
type PciSlot = NonNullable<Template["pci"]>[number];

function diskFits(slot: DiskSlot, disk: DiskFacts): boolean {
  if (slot.rotational !== undefined && slot.rotational !== disk.rotational) return false;
  if (slot.atLeast !== undefined && disk.sizeBytes < bytesOf(slot.atLeast)) return false;
  return fits(slot.transport, disk.transport) && fits(slot.model, disk.model);
}

function diskWords({ rotational, transport, model, atLeast }: DiskSlot): string {
  const kind = rotational === undefined ? "disk" : rotational ? "spinning disk" : "SSD";
  return [transport, model, kind, atLeast === undefined ? undefined : `of at least ${atLeast}`]
    .filter(Boolean)
    .join(" ");
}

function nicFits(slot: NicSlot, nic: NicFacts): boolean {
  if (slot.atLeastMbps !== undefined && nic.speedMbps !== undefined && nic.speedMbps < slot.atLeastMbps) return false;
  return fits(slot.driver, nic.driver);
}

function nicWords({ driver, atLeastMbps }: NicSlot): string {
  return [driver, "NIC", atLeastMbps === undefined ? undefined : `of at least ${atLeastMbps} Mbit/s`]
    .filter(Boolean)
    .join(" ");
}

function pciFits(slot: PciSlot, device: Facts["pci"][number]): boolean {
  if (slot.vendor !== undefined && slot.vendor !== device.vendor) return false;
  if (slot.device !== undefined && slot.device !== device.device) return false;
  return device.class.startsWith(slot.class ?? "") && fits(slot.driver, device.driver);
}

/** Slots take parts in their order; a part that one took is not there for the next. */
function* checkSlots<Slot extends { slot: string; count: Count }, Part>(
  list: string,
  slots: readonly Slot[] | undefined,
  parts: readonly Part[],
  partFits: (slot: Slot, part: Part) => boolean,
  words: (slot: Slot) => string,
): Generator<Mismatch> {
  const free = new Set(parts);
  for (const slot of slots ?? []) {
    const fitting = [...free].filter((part) => partFits(slot, part)).slice(0, range(slot.count).max);
    for (const part of fitting) free.delete(part);
    if (counts(slot.count, fitting.length)) continue;
    const found = fitting.length === 0 ? "none" : String(fitting.length);
    yield { slot: `${list}.${slot.slot}`, expected: `${rangeWords(slot.count)} ${words(slot)}`.trim(), found };
  }
}

/** A mismatch on one line. */
export function describeMismatch({ slot, expected, found }: Mismatch): string {
  return `${slot}: expected ${expected}, found ${found}`;
}
