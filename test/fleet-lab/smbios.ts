/** A memory module, as a firmware's SMBIOS table tells it. */
export interface MemoryModule {
  slot: string;
  sizeMib: number;
  speedMts: number;
  manufacturer: string;
  serial: string;
  partNumber: string;
}

const memoryDeviceType = 17;
const endOfTableType = 127;
const ddr4 = 0x1a;
const dimm = 0x09;
const memoryDeviceLength = 0x1b;

/** An SMBIOS structure table (SMBIOS 3.7, section 7.18) with these memory modules, as /sys/firmware/dmi/tables/DMI. */
export function smbiosTable(modules: readonly MemoryModule[]): Buffer {
  const structures = modules.map((module, index) => {
    const body = Buffer.alloc(memoryDeviceLength);
    const strings = [module.slot, module.manufacturer, module.serial, module.partNumber];
    body.writeUInt8(memoryDeviceType, 0);
    body.writeUInt8(memoryDeviceLength, 1);
    body.writeUInt16LE(0x1100 + index, 2);
    body.writeUInt16LE(module.sizeMib, 0x0c);
    body.writeUInt8(dimm, 0x0e);
    body.writeUInt8(1, 0x10);
    body.writeUInt8(ddr4, 0x12);
    body.writeUInt16LE(module.speedMts, 0x15);
    body.set([2, 3], 0x17);
    body.writeUInt8(4, 0x1a);
    return Buffer.concat([body, Buffer.from(`${strings.join("\0")}\0\0`, "latin1")]);
  });
  const end = Buffer.from([endOfTableType, 4, 0xff, 0x11, 0, 0]);
  return Buffer.concat([...structures, end]);
}
