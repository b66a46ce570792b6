import { describe, expect, it } from "vitest";
import { describeChange, diffFacts, type Facts, hardwareChanges } from "../../../shared/facts/index.ts";
import { machineFacts } from "../../support/machine-facts.ts";
import { measureRecorded } from "../../support/measured-machine.ts";

const lines = (before: Facts, after: Facts) => diffFacts(before, after).map(describeChange);
const r630 = await measureRecorded("dell-r630");

describe("the difference of two measurements", () => {
  it("is nothing for the same machine at another time", () => {
    expect(diffFacts(r630, { ...r630, measuredAt: "2026-01-01T00:00:00.000Z" })).toEqual([]);
  });

  it("knows a disk again by its serial, wherever it is plugged", () => {
    const disks = r630.disks.map((disk, index) => ({ ...disk, name: `sd${"xyz".charAt(index)}` }));
    expect(diffFacts(r630, { ...r630, disks })).toEqual([]);
  });

  it("tells disks, memory, NICs, PCI and USB devices that came and went", () => {
    const after: Facts = {
      ...r630,
      disks: r630.disks.slice(1),
      memory: { ...r630.memory, modules: r630.memory.modules.slice(0, -1) },
      nics: r630.nics.filter((nic) => nic.name !== "eno4"),
      pci: r630.pci.filter((device) => device.address !== "0000:06:00.1"),
      usb: [...r630.usb, { path: "1-1.4", vendor: "0951", product: "1666", name: "DataTraveler", drivers: [] }],
    };
    expect(hardwareChanges(r630, after).map(describeChange)).toEqual([
      "- disk BTHC512305AA400VGN: INTEL SSDSC2BX400G4R 372.6 GiB sata",
      "- NIC 50:9a:4c:aa:bb:07: igb",
      "- memory module A4: 64 GiB DDR4 M386A8K40BM1-CPB",
      "- PCI device 0000:06:00.1: 8086:1521",
      "+ USB device 1-1.4: 0951:1666 DataTraveler",
    ]);
    expect(hardwareChanges(after, r630).map((change) => change.kind)).toEqual([
      "added",
      "added",
      "added",
      "added",
      "removed",
    ]);
  });

  it("calls firmware hardware, and kernel, addresses, drivers, partitions and flags not", () => {
    const after: Facts = {
      ...r630,
      firmware: { ...r630.firmware, version: "2.20.0", secureBoot: true },
      kernel: { ...r630.kernel, release: "6.18.1-gentoo" },
      cpu: { ...r630.cpu, microcode: "0x50", flags: [...r630.cpu.flags.slice(1), "md_clear"] },
      pci: r630.pci.map((each) => (each.address === "0000:06:00.1" ? { ...each, driver: "vfio-pci" } : each)),
      nics: r630.nics.map((nic) => (nic.name === "bond0" ? { ...nic, addresses: ["172.16.1.11/24"] } : nic)),
      disks: r630.disks.map((disk) => ({ ...disk, partitions: [] })),
    };
    expect(hardwareChanges(r630, after).map(describeChange)).toEqual([
      "~ firmware: Dell Inc. 2.19.0 12/12/2023 -> Dell Inc. 2.20.0 12/12/2023",
      "~ secure boot: off -> on",
    ]);
    expect(lines(r630, after)).toEqual([
      "- partition 1 of BTHC512305AA400VGN: 512 MiB vfat boot 1234-ABCD",
      "- partition 10 of BTHC512305AA400VGN: 976.6 KiB",
      "- partition 2 of BTHC512305AA400VGN: 371.6 GiB zfs_member jupiter 9876543210987654321",
      "~ addresses of bond0: 172.16.1.10/24 fd00::10/64 -> 172.16.1.11/24",
      "~ driver of 0000:06:00.1: igb -> vfio-pci",
      "~ CPU microcode: 0x49 -> 0x50",
      "~ firmware: Dell Inc. 2.19.0 12/12/2023 -> Dell Inc. 2.20.0 12/12/2023",
      "~ secure boot: off -> on",
      "~ kernel release: 6.12.58-gentoo -> 6.18.1-gentoo",
      "+ CPU flags: md_clear",
      "- CPU flags: aes",
    ]);
  });

  it("takes the little that another kernel keeps for itself for no change of memory", () => {
    const memory = (totalBytes: number) => machineFacts(1, { memory: { totalBytes, modules: [] } });
    expect(diffFacts(memory(64e9), memory(63.5e9))).toEqual([]);
    expect(lines(memory(2 ** 36), memory(2 ** 35))).toEqual(["~ memory: 64 GiB -> 32 GiB"]);
  });

  it("tells parts apart that firmware gave one name", () => {
    const module = { slot: "DIMM", sizeBytes: 2 ** 33 };
    const facts = (count: number) =>
      machineFacts(1, { memory: { totalBytes: 2 ** 34, modules: Array.from({ length: count }, () => module) } });
    expect(lines(facts(2), facts(1))).toEqual(["- memory module DIMM (2): 8 GiB"]);
  });

  it("is told in every pair of machines in both directions alike", async () => {
    const vm = await measureRecorded("vm");
    const [there, back] = [diffFacts(r630, vm), diffFacts(vm, r630)];
    expect(there.map(({ what }) => what).sort()).toEqual(back.map(({ what }) => what).sort());
  });
});
