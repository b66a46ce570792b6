import { createHash } from "node:crypto";
import type { MemoryModule } from "./smbios.ts";

/** What the firmware of a machine says of it; file names as in /sys/class/dmi/id. */
export type FirmwareValues = Readonly<Record<string, string>>;

/** Files that the kernel lets only root read. */
export const secretFirmwareFiles: readonly string[] = [
  ...["board_serial", "chassis_serial", "product_serial", "product_uuid"],
];

/**
 * Values for a machine, always the same for the same seed: a machine whose disk is wiped says the same as before.
 * @param seed of the whole machine; another seed is another machine
 */
export function firmwareOf(seed: string): FirmwareValues {
  const serial = (part: string) => digest(`${part} of ${seed}`).slice(0, 10).toUpperCase();
  return {
    bios_date: "03/14/2026",
    bios_release: "1.7",
    bios_vendor: "domzero demo",
    bios_version: "1.7.2",
    board_asset_tag: "",
    board_name: "DZ-B4",
    board_serial: `DZB${serial("board")}`,
    board_vendor: "domzero demo",
    board_version: "A02",
    chassis_asset_tag: "",
    chassis_serial: `DZC${serial("chassis")}`,
    chassis_type: "23",
    chassis_vendor: "domzero demo",
    chassis_version: "",
    product_family: "Lab",
    product_name: "Namespace 2200",
    product_serial: `DZP${serial("product")}`,
    product_sku: "DZ-2200",
    product_uuid: uuidOf(seed),
    product_version: "1",
    sys_vendor: "domzero demo",
  };
}

/** The memory modules that the firmware tells of. */
export function memoryModulesOf(seed: string): MemoryModule[] {
  return ["A1", "B1"].map((slot) => ({
    slot,
    sizeMib: 16_384,
    speedMts: 3200,
    manufacturer: "domzero demo",
    serial: digest(`module ${slot} of ${seed}`).slice(0, 8).toUpperCase(),
    partNumber: "DZ-16G-3200",
  }));
}

/** A locally administered unicast address (IEEE 802: second-lowest bit of the first octet). */
export function macAddressOf(seed: string): string {
  return `02${digest(`network of ${seed}`)
    .slice(0, 10)
    .replace(/../g, (octet) => `:${octet}`)}`;
}

/** Serial number of a disk. */
export function diskSerialOf(seed: string, index: number): string {
  return `DZD${digest(`disk ${index} of ${seed}`).slice(0, 12).toUpperCase()}`;
}

/** A UUID of version 8 (RFC 9562: for uses like this one). */
export function uuidOf(seed: string): string {
  const hex = digest(`uuid of ${seed}`);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `9${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
