import { type Facts, sized } from "../facts/index.ts";
import type { Template } from "./schema.ts";

/** Groups equal parts, in the order of their first. */
function grouped<Part>(parts: readonly Part[], keyOf: (part: Part) => string): Part[][] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
  return [...groups.values()];
}

/** A size below which a disk of the same kind, of another make, still fits. */
function roundedDown(sizeBytes: number): string {
  const step = sizeBytes >= 1e12 ? 1e11 : 1e9;
  return `${Math.floor(sizeBytes / step) * (step / 1e9)} GB`;
}

/** What a template leaves open, filled in from what was measured; what it says stays as it is. */
export function completeTemplate(template: Template, facts: Facts): Template {
  const measured = templateFromFacts(facts, template.name);
  const { description } = template;
  return {
    ...measured,
    ...template,
    ...(description === undefined ? {} : { description }),
    system: { ...measured.system, ...template.system },
    board: { ...measured.board, ...template.board },
    firmware: { ...measured.firmware, ...template.firmware },
    cpu: { ...measured.cpu, ...template.cpu },
    memory: { ...measured.memory, ...template.memory },
  };
}

/** The template of machines like this one: what it is made of, without what is this one's alone. */
export function templateFromFacts(facts: Facts, name: string): Template {
  const { system, board, firmware, cpu, memory } = facts;
  const disks = grouped(
    facts.disks.filter((disk) => !disk.removable && disk.transport !== "usb"),
    (disk) => `${disk.transport} ${disk.rotational} ${disk.sizeBytes}`,
  );
  const nics = grouped(
    facts.nics.filter((nic) => nic.physical),
    (nic) => `${nic.driver}`,
  );
  const pci = grouped(
    facts.pci.filter((device) => !device.class.startsWith("06")),
    (device) => `${device.vendor}:${device.device}`,
  );
  return {
    version: 1,
    name,
    description: `made from ${facts.hostname}`,
    system: { ...optional("manufacturer", system.manufacturer), ...optional("product", system.product) },
    board: { ...optional("manufacturer", board.manufacturer), ...optional("product", board.product) },
    firmware: firmware.bootMode === "unknown" ? {} : { bootMode: firmware.bootMode },
    cpu: { architecture: cpu.architecture, sockets: cpu.sockets, cores: cpu.cores },
    memory: { atLeast: sized(memory.totalBytes) },
    disks: disks.map((group, index) => ({
      slot: `group ${index}`,
      count: group.length,
      ...optional("transport", group[0]?.transport),
      ...(group[0] === undefined ? {} : { rotational: group[0].rotational, atLeast: roundedDown(group[0].sizeBytes) }),
    })),
    nics: nics.map((group, index) => ({
      slot: `group ${index}`,
      count: group.length,
      ...optional("driver", group[0]?.driver),
    })),
    pci: pci.map((group) => ({
      slot: group[0]?.address ?? "",
      count: group.length,
      ...optional("vendor", group[0]?.vendor),
      ...optional("device", group[0]?.device),
    })),
  };
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  const result: { [K in Key]?: string } = {};
  if (value !== undefined && value !== "") result[key] = value;
  return result;
}
