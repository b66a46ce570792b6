import * as z from "zod";

const field = z.object({ field: z.string().max(256), data: z.string().max(16_384).nullable() });
// Newer versions put fields below others: lscpu(1) of util-linux 2.38 and later.
const nested = field.extend({ children: z.array(field.extend({ children: z.array(field).optional() })).optional() });
const lscpuSchema = z.object({ lscpu: z.array(nested).max(1024) });

/** What `lscpu --json` says, by field. It names what /proc/cpuinfo has as numbers only (ARM), and the hypervisor. */
export type LscpuFields = ReadonlyMap<string, string>;

/** Reads `lscpu --json`. @throws ZodError, SyntaxError */
export function parseLscpu(json: string): LscpuFields {
  const flat = lscpuSchema
    .parse(JSON.parse(json))
    .lscpu.flatMap((top) => [top, ...(top.children ?? []).flatMap((each) => [each, ...(each.children ?? [])])]);
  return new Map(flat.map(({ field, data }) => [field.replace(/:$/, ""), data ?? ""]));
}

/**
 * The CPU from /proc/cpuinfo (x86 names its fields so, others have fewer), with what lscpu knows beside. Missing
 * fields are 0 or empty.
 */
export function describeCpu(cpuinfo: string, lscpu: LscpuFields, architecture: string) {
  const blocks = cpuinfo
    .split(/\n\s*\n/)
    .map(parseBlock)
    .filter((block) => block.has("processor"));
  const [first] = blocks;
  const threads = blocks.length;
  const told = (name: string) => {
    const value = lscpu.get(name);
    return value === undefined || value === "-" || value === "" ? undefined : value;
  };
  const flags = first?.get("flags") ?? first?.get("Features") ?? told("Flags") ?? "";
  const sockets = distinct(blocks, ["physical id"]) || Number(told("Socket(s)")) || (threads > 0 ? 1 : 0);
  const cores = distinct(blocks, ["physical id", "core id"]) || sockets * Number(told("Core(s) per socket"));
  return {
    architecture,
    model: first?.get("model name") ?? told("Model name") ?? first?.get("CPU part") ?? "",
    vendor: first?.get("vendor_id") ?? told("Vendor ID") ?? first?.get("CPU implementer") ?? "",
    sockets,
    cores: cores || threads,
    threads,
    microcode: first?.get("microcode"),
    flags: [...new Set(flags.split(/\s+/).filter((flag) => flag !== ""))].sort(),
  };
}

/** How many different values there are; 0 where not every CPU tells. */
function distinct(blocks: ReadonlyArray<Map<string, string>>, names: readonly string[]): number {
  if (!blocks.every((block) => names.every((name) => block.has(name)))) return 0;
  return new Set(blocks.map((block) => names.map((name) => block.get(name)).join("/"))).size;
}

function parseBlock(block: string): Map<string, string> {
  const fields = block.split("\n").map((line) => line.split(":"));
  return new Map(fields.map(([name, ...value]) => [name?.trim() ?? "", value.join(":").trim()]));
}

/** Total memory in bytes from /proc/meminfo; 0 where it does not say. */
export function parseMemoryTotal(meminfo: string): number {
  return Number(/^MemTotal:\s+(\d+) kB/m.exec(meminfo)?.[1] ?? 0) * 1024;
}
