import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { factsSchema, machineIdentityOf } from "../../../shared/facts/index.ts";
import { factsToYaml } from "../../../shared/facts-yaml/index.ts";
import { goldenFacts, measureRecorded, recordedMachines } from "../../support/measured-machine.ts";

describe("measuring a machine", () => {
  it("knows the recordings", () => {
    expect(recordedMachines.toSorted()).toEqual(["arm-board", "dell-r630", "laptop", "nothing", "vm"]);
  });

  it.each(recordedMachines)("gives the facts of the recorded %s", async (machine) => {
    await expect(factsToYaml(await measureRecorded(machine))).toMatchFileSnapshot(goldenFacts(machine));
  });

  it.each(recordedMachines)("gives YAML of the %s that is its facts by the same schema", async (machine) => {
    const facts = await measureRecorded(machine);
    expect(factsSchema.parse(parse(factsToYaml(facts)))).toEqual(facts);
  });

  it("gives the same facts each time", async () => {
    expect(await measureRecorded("dell-r630")).toEqual(await measureRecorded("dell-r630"));
  });

  it("lets no secret of the kernel command line through", async () => {
    const text = JSON.stringify(await measureRecorded("dell-r630"));
    for (const secret of ["hunter2", "two words", "words", "abcdef", "pool.key"]) expect(text).not.toContain(secret);
    expect(text).toContain("root=ZFS=jupiter/g3@safe");
  });

  it("is no error on a machine without DMI, disks, NICs and tools; the gaps say so", async () => {
    const facts = await measureRecorded("nothing");
    expect(facts).toMatchObject({ disks: [], nics: [], pci: [], usb: [], cpu: { threads: 0 }, system: {} });
    expect(facts.gaps).toEqual([
      "cpu names: lscpu is not installed; install it",
      "cpu: /proc/cpuinfo tells of none",
      "disks: lsblk is not installed; install it",
      "nics: ip is not installed; install it",
      "system, board, chassis, firmware, memory modules: this machine has no DMI",
    ]);
  });
});

describe("the identity of a measured machine", () => {
  it("is firmware, burnt-in addresses of fixed NICs and serials of fixed disks", async () => {
    expect(machineIdentityOf(await measureRecorded("dell-r630"))).toEqual({
      systemUuid: "4c4c4544-0058-4b10-8032-b7c04f4d3532",
      systemSerial: "7XK2M52",
      boardSerial: ".7XK2M52.CN7475156S0A1B.",
      macAddresses: ["50:9a:4c:aa:bb:01", "50:9a:4c:aa:bb:03", "50:9a:4c:aa:bb:05", "50:9a:4c:aa:bb:07"],
      diskSerials: ["BTHC512305AA400VGN", "BTHC512305BB400VGN", "Z400ABCD"],
    });
  });

  it("takes the wireless card's own address, not the one of the day, and no adapter on USB", async () => {
    const { macAddresses, diskSerials } = machineIdentityOf(await measureRecorded("laptop"));
    expect(macAddresses).toEqual(["c8:f1:a2:b3:c4:d5"]);
    expect(diskSerials).toEqual(["S64KNX0R123456"]);
  });

  it("takes an adapter on USB where the machine has nothing else", async () => {
    expect(machineIdentityOf(await measureRecorded("arm-board"))).toEqual({
      macAddresses: ["b8:27:eb:01:02:03"],
      diskSerials: ["0x1a2b3c4d"],
    });
  });

  it("is empty where nothing is known", async () => {
    expect(machineIdentityOf(await measureRecorded("nothing"))).toEqual({ macAddresses: [], diskSerials: [] });
  });
});
