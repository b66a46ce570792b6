import { arch } from "node:os";

/** Parses /proc/cpuinfo: x86 names its fields so, others have fewer. Missing fields are 0 or empty. */
export function parseCpuinfo(text: string) {
  const blocks = text
    .split(/\n\s*\n/)
    .map(parseBlock)
    .filter((block) => block.has("processor"));
  const [first] = blocks;
  const sockets = new Set(blocks.map((block) => block.get("physical id")).filter((id) => id !== undefined));
  const cores = new Set(
    blocks
      .filter((block) => block.has("core id"))
      .map((block) => `${block.get("physical id")}/${block.get("core id")}`),
  );
  const flags = first?.get("flags") ?? first?.get("Features") ?? "";
  return {
    architecture: arch(),
    model: first?.get("model name") ?? first?.get("CPU part") ?? "",
    vendor: first?.get("vendor_id") ?? first?.get("CPU implementer") ?? "",
    sockets: Math.max(sockets.size, blocks.length > 0 ? 1 : 0),
    cores: cores.size || blocks.length,
    threads: blocks.length,
    microcode: first?.get("microcode"),
    flags: flags
      .split(/\s+/)
      .filter((flag) => flag !== "")
      .sort(),
  };
}

function parseBlock(block: string): Map<string, string> {
  const fields = block.split("\n").map((line) => line.split(":"));
  return new Map(fields.map(([name, ...value]) => [name?.trim() ?? "", value.join(":").trim()]));
}

/** Total memory in bytes from /proc/meminfo; 0 where it does not say. */
export function parseMemoryTotal(meminfo: string): number {
  return Number(/^MemTotal:\s+(\d+) kB/m.exec(meminfo)?.[1] ?? 0) * 1024;
}
