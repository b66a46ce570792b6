import type { MachineIdentity } from "../records/index.ts";
import type { Facts, NicFacts } from "./schema.ts";

/** What vendors write where they should have written something of this machine. */
const placeholders = new Set([
  "",
  "0",
  "none",
  "n/a",
  "na",
  "unknown",
  "default",
  "default string",
  "not specified",
  "not applicable",
  "not available",
  "not settable",
  "no asset tag",
  "system serial number",
  "chassis serial number",
  "base board serial number",
  "serial number",
  "to be filled by o.e.m.",
  "to be filled by oem",
  "o.e.m.",
  "oem",
  "empty",
  "invalid",
  "not present",
  "standard",
  "to be filled by o.e.m",
  "type1productconfigid",
  "type2 - board serial number",
  "chassis serial",
  "board serial number",
  "0123456789",
  "01234567890123456789",
  "012345678",
  "1234567890",
  "123456789",
  "12345678",
  "1234567",
  "123456",
  "12345",
  "1234",
]);

/** UUIDs that vendors ship on thousands of boards, in both byte orders that firmware uses. */
const sharedUuids = new Set([
  "03000200-0400-0500-0006-000700080009",
  "00020003-0004-0005-0006-000700080009",
  "12345678-1234-5678-90ab-cddeefaabbcc",
  "78563412-3412-7856-90ab-cddeefaabbcc",
  // A Dell board whose service tag was never written.
  "4c4c4544-0000-2010-8020-80c04f202020",
]);

/** A value of the firmware, or undefined where it says nothing of this machine. */
export function meaningful(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  if (trimmed === undefined || placeholders.has(trimmed.toLowerCase())) return undefined;
  // One character again and again (000000, FFFF-FFFF, xxxxxxx, .......) is a filler.
  return new Set(trimmed.toLowerCase().replace(/[-:\s]/g, "")).size <= 1 ? undefined : trimmed;
}

/**
 * What tells this machine from another. A NIC counts by the address that is burnt in, never by one drawn at boot; one
 * on USB, which may be another machine's tomorrow, counts only where neither firmware nor a fixed NIC says anything,
 * and a virtual one only where no NIC counts at all, because its address is drawn anew at will.
 */
export function machineIdentityOf(facts: Facts): MachineIdentity {
  const uuid = meaningful(facts.system.uuid)?.toLowerCase();
  const systemUuid = uuid === undefined || sharedUuids.has(uuid) ? undefined : uuid;
  const systemSerial = meaningful(facts.system.serial);
  const boardSerial = meaningful(facts.board.serial);
  const hasFirmware = [systemUuid, systemSerial, boardSerial].some((each) => each !== undefined);
  return {
    ...(systemUuid === undefined ? {} : { systemUuid }),
    ...(systemSerial === undefined ? {} : { systemSerial }),
    ...(boardSerial === undefined ? {} : { boardSerial }),
    macAddresses: nicAddresses(facts, hasFirmware),
    diskSerials: diskSerials(facts),
  };
}

function nicAddresses({ nics }: Facts, hasFirmware: boolean): string[] {
  const physical = nics.filter((nic) => nic.physical);
  const fixed = macAddresses(physical.filter((nic) => nic.usbPath === undefined).map(burntIn));
  if (fixed.length > 0 || hasFirmware) return fixed;
  const onUsb = macAddresses(physical.filter((nic) => nic.usbPath !== undefined).map(burntIn));
  if (onUsb.length > 0) return onUsb;
  const virtual = nics.filter((nic) => !nic.physical && (nic.kind === "veth" || nic.kind === undefined));
  return macAddresses(virtual.map((nic) => nic.macAddress));
}

function burntIn(nic: NicFacts): string | undefined {
  return nic.permanentMacAddress ?? (nic.macAddressOrigin === "random" ? undefined : nic.macAddress);
}

function macAddresses(values: ReadonlyArray<string | undefined>): string[] {
  const known = values.filter((value) => value !== undefined).map((value) => value.toLowerCase());
  const real = known.filter((value) => /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/.test(value) && meaningful(value) !== undefined);
  return [...new Set(real)].sort().slice(0, 64);
}

function diskSerials(facts: Facts): string[] {
  const fixed = facts.disks.filter((disk) => !disk.removable && disk.transport !== "usb");
  const serials = fixed.map((disk) => meaningful(disk.serial)).filter((serial) => serial !== undefined);
  return [...new Set(serials)].sort().slice(0, 256);
}
