import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, machineIdentityOf, meaningful } from "../../../shared/facts/index.ts";
import { machineIdentitySchema } from "../../../shared/records/index.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const veth = { name: "eth0", macAddress: "02:00:00:00:00:09", physical: false, kind: "veth", addresses: [] };
const bare: Partial<Facts> = { system: {}, board: {}, nics: [veth] };

describe("what firmware says of a machine", () => {
  it.each([
    "",
    "  ",
    "To Be Filled By O.E.M.",
    "Default string",
    "None",
    "Not Specified",
    "0000000",
    "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF",
    "00000000-0000-0000-0000-000000000000",
    "........",
    "System Serial Number",
    "0123456789",
  ])("means nothing where it is %j", (value) => {
    expect(meaningful(value)).toBeUndefined();
  });

  it.each(["7XK2M52", "4c4c4544-0058-4b10-8032-b7c04f4d3532", " PF2ABCDE "])(
    "means something where it is %j",
    (value) => {
      expect(meaningful(value)).toBe(value.trim());
    },
  );
});

describe("the identity of a machine", () => {
  it("does not take UUIDs and serials that many machines share", () => {
    const facts = machineFacts(1, {
      ...bare,
      system: { uuid: "03000200-0400-0500-0006-000700080009", serial: "Default string" },
      board: { serial: "To be filled by O.E.M." },
    });
    expect(machineIdentityOf(facts)).toEqual({ macAddresses: ["02:00:00:00:00:09"], diskSerials: [] });
  });

  it("compares UUIDs without case", () => {
    const facts = machineFacts(1, { ...bare, system: { uuid: "6F9A1F1E-7A51-4D9C-9A62-0C4F7A5F1B2D" } });
    expect(machineIdentityOf(facts).systemUuid).toBe("6f9a1f1e-7a51-4d9c-9a62-0c4f7a5f1b2d");
  });

  it("takes a virtual NIC only on a machine that has nothing stronger", () => {
    expect(machineIdentityOf(machineFacts(1, bare)).macAddresses).toEqual(["02:00:00:00:00:09"]);
    expect(machineIdentityOf(machineFacts(1, { nics: [veth] })).macAddresses).toEqual([]);
    const fixed = { name: "eno1", macAddress: "50:9a:4c:aa:bb:01", physical: true, addresses: [] };
    expect(machineIdentityOf(machineFacts(1, { ...bare, nics: [veth, fixed] })).macAddresses).toEqual([
      "50:9a:4c:aa:bb:01",
    ]);
  });

  it("never takes an address that was drawn at boot, a bridge's or a filler", () => {
    const nics: Facts["nics"] = [
      { name: "a", macAddress: "0a:00:00:00:00:01", macAddressOrigin: "random", physical: true, addresses: [] },
      { name: "b", macAddress: "0a:00:00:00:00:02", physical: false, kind: "bridge", addresses: [] },
      { name: "c", macAddress: "00:00:00:00:00:00", physical: true, addresses: [] },
      { name: "d", macAddress: "ff:ff:ff:ff:ff:ff", physical: true, addresses: [] },
    ];
    expect(machineIdentityOf(machineFacts(1, { ...bare, nics })).macAddresses).toEqual([]);
  });

  it("takes the serials of fixed disks only, each once, sorted", () => {
    const disk = { name: "sda", sizeBytes: 1, rotational: false, removable: false, partitions: [] };
    const disks: Facts["disks"] = [
      { ...disk, serial: "Z2" },
      { ...disk, serial: "A1" },
      { ...disk, serial: "Z2" },
      { ...disk, serial: "STICK", removable: true },
      { ...disk, serial: "CASE", transport: "usb" },
      { ...disk, serial: "0000000000" },
      disk,
    ];
    expect(machineIdentityOf(machineFacts(1, { disks })).diskSerials).toEqual(["A1", "Z2"]);
  });

  it("always fits its schema, whatever firmware says", () => {
    const word = fc.string({ maxLength: 64 });
    fc.assert(
      fc.property(word, word, word, word, (uuid, serial, macAddress, disk) => {
        const facts = machineFacts(1, {
          system: { uuid, serial },
          board: { serial },
          nics: [{ name: "x", macAddress: macAddress.slice(0, 17), physical: true, addresses: [] }],
          disks: [{ name: "s", sizeBytes: 1, rotational: true, removable: false, serial: disk, partitions: [] }],
        });
        expect(machineIdentitySchema.safeParse(machineIdentityOf(facts)).success).toBe(true);
      }),
    );
  });
});
