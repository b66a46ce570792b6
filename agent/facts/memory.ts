import { meaningful } from "../../shared/facts/index.ts";

/** SMBIOS 3.7, section 7.18: structure type of a memory device. */
const memoryDeviceType = 17;
const endOfTableType = 127;
const headerLength = 4;

const memoryTypes = new Map([
  [0x0f, "SDRAM"],
  [0x12, "DDR"],
  [0x13, "DDR2"],
  [0x14, "DDR2 FB-DIMM"],
  [0x18, "DDR3"],
  [0x1a, "DDR4"],
  [0x1b, "LPDDR"],
  [0x1c, "LPDDR2"],
  [0x1d, "LPDDR3"],
  [0x1e, "LPDDR4"],
  [0x20, "HBM"],
  [0x21, "HBM2"],
  [0x22, "DDR5"],
  [0x23, "LPDDR5"],
]);

/** One structure of the SMBIOS table: its formatted part and its strings. */
interface Structure {
  type: number;
  body: Buffer;
  strings: string[];
}

/** Walks an SMBIOS structure table (SMBIOS 3.7, section 6.1.2); stops at the first thing that does not fit. */
function* structures(table: Buffer): Generator<Structure> {
  let offset = 0;
  while (offset + headerLength <= table.length) {
    const type = table.readUInt8(offset);
    const length = table.readUInt8(offset + 1);
    if (length < headerLength || offset + length > table.length) return;
    const end = table.indexOf("\0\0", offset + length, "latin1");
    if (end < 0) return;
    const strings = table.toString("latin1", offset + length, end).split("\0");
    yield { type, body: table.subarray(offset, offset + length), strings };
    if (type === endOfTableType) return;
    offset = end + 2;
  }
}

/**
 * The memory modules in an SMBIOS table; empty slots are left out. Where firmware gives several slots one name, the bank
 * tells them apart. Field offsets: SMBIOS 3.7, table 76.
 */
export function parseMemoryModules(table: Buffer) {
  const modules = [...structures(table)]
    .filter(({ type, body }) => type === memoryDeviceType && body.length >= 0x1b)
    .flatMap(readModule);
  const names = modules.map(({ slot }) => slot);
  return modules.map(({ bank, ...module }) => {
    const isShared = names.indexOf(module.slot) !== names.lastIndexOf(module.slot);
    return isShared && bank !== undefined ? { ...module, slot: `${module.slot} ${bank}` } : module;
  });
}

function readModule({ body, strings }: Structure) {
  const sizeBytes = moduleSize(body);
  if (sizeBytes === 0) return [];
  const string = (offset: number) => strings[body.readUInt8(offset) - 1]?.trim() || undefined;
  const speed = moduleSpeed(body);
  return [
    {
      slot: string(0x10) ?? string(0x11) ?? "unknown",
      bank: meaningful(string(0x11)),
      sizeBytes,
      type: memoryTypes.get(body.readUInt8(0x12)),
      speedMts: speed === 0 ? undefined : speed,
      manufacturer: meaningful(string(0x17)),
      partNumber: meaningful(string(0x1a)),
      serial: meaningful(string(0x18)),
    },
  ];
}

/** Size in MiB, or KiB with the top bit; 0x7fff means "see the extended size"; 0xffff means unknown. */
function moduleSize(body: Buffer): number {
  const size = body.readUInt16LE(0x0c);
  if (size === 0 || size === 0xffff) return 0;
  if (size === 0x7fff && body.length >= 0x20) return (body.readUInt32LE(0x1c) & 0x7fffffff) * 1024 * 1024;
  return (size & 0x8000) === 0 ? size * 1024 * 1024 : (size & 0x7fff) * 1024;
}

/** Mega-transfers a second; 0xffff means "see the extended speed"; 0 means unknown. */
function moduleSpeed(body: Buffer): number {
  const speed = body.readUInt16LE(0x15);
  if (speed !== 0xffff) return speed;
  return body.length >= 0x58 ? body.readUInt32LE(0x54) & 0x7fffffff : 0;
}
