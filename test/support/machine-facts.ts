import { type Facts, factsSchema } from "../../shared/facts/index.ts";

/** A made-up machine, of which a number tells one from another. */
export function machineFacts(machine: number, more: Partial<Facts> = {}): Facts {
  const two = machine.toString(16).padStart(4, "0");
  return factsSchema.parse({
    version: 1,
    measuredAt: "2026-01-01T00:00:00.000Z",
    system: {
      manufacturer: "Test",
      product: "Machine",
      serial: `SYS${machine}`,
      uuid: `4c4c4544-0000-1000-8000-00000000${two}`,
    },
    board: { serial: `BRD${machine}` },
    chassis: {},
    firmware: { bootMode: "uefi" },
    cpu: { architecture: "x64", model: "Test CPU", vendor: "Test", sockets: 1, cores: 4, threads: 8, flags: ["aes"] },
    memory: { totalBytes: 16 * 2 ** 30, modules: [] },
    pci: [],
    usb: [],
    disks: [],
    nics: [
      { name: "eth0", macAddress: `02:00:00:00:${two.slice(0, 2)}:${two.slice(2)}`, physical: true, addresses: [] },
    ],
    kernel: { release: "6.12", version: "#1", commandLine: "" },
    os: { id: "gentoo", name: "Gentoo" },
    initSystem: "openrc",
    virtualization: "none",
    hostname: "m",
    gaps: [],
    ...more,
  });
}
