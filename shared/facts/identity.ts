import type { MachineIdentity } from "../records/index.ts";
import type { Facts } from "./schema.ts";

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
  "invalid",
  "1234567890",
  "123456789",
]);

/** A UUID that vendors ship on thousands of boards. */
const sharedUuids = new Set(["03000200-0400-0500-0006-000700080009", "fefefefe-fefe-fefe-fefe-fefefefefefe"]);

/** A value of the firmware, or undefined where it says nothing of this machine. */
export function meaningful(value: string | undefined): string | undefined {
  const trimmed = value?.trim();
  if (trimmed === undefined || placeholders.has(trimmed.toLowerCase())) return undefined;
  // One character again and again (000000, FFFF-FFFF, xxxxxxx, .......) is a filler.
  return new Set(trimmed.toLowerCase().replace(/[-:\s]/g, "")).size <= 1 ? undefined : trimmed;
}

/**
 * What tells this machine from another. Virtual NICs count only on a machine that has nothing stronger, because their
 * addresses are drawn anew at will.
 */
export function machineIdentityOf(facts: Facts): MachineIdentity {
  const uuid = meaningful(facts.system.uuid)?.toLowerCase();
  const systemUuid = uuid === undefined || sharedUuids.has(uuid) ? undefined : uuid;
  const systemSerial = meaningful(facts.system.serial);
  const boardSerial = meaningful(facts.board.serial);
  const fixed = facts.nics.filter((nic) => nic.physical);
  const burntIn = macAddresses(fixed.map((nic) => nic.permanentMacAddress ?? nic.macAddress));
  const hasStronger = burntIn.length > 0 || [systemUuid, systemSerial, boardSerial].some((each) => each !== undefined);
  const virtual = facts.nics.filter((nic) => nic.kind === "veth" || nic.kind === undefined);
  return {
    ...(systemUuid === undefined ? {} : { systemUuid }),
    ...(systemSerial === undefined ? {} : { systemSerial }),
    ...(boardSerial === undefined ? {} : { boardSerial }),
    macAddresses: hasStronger ? burntIn : macAddresses(virtual.map((nic) => nic.macAddress)),
    diskSerials: diskSerials(facts),
  };
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
