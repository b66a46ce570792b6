import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeCpu, parseLscpu, parseMemoryTotal } from "../../../agent/facts/cpu.ts";
import { parseLsblk, parseSerialPage } from "../../../agent/facts/disks.ts";
import { parseMemoryModules } from "../../../agent/facts/memory.ts";
import { busOf, parseIpAddress } from "../../../agent/facts/nics.ts";
import { pciNamesFrom } from "../../../agent/facts/pci-names.ts";
import { parseOsRelease, virtualizationOf, withoutSecrets } from "../../../agent/facts/system.ts";

describe("parsers of what tools and the kernel say", () => {
  it("refuse output that is none of theirs, instead of guessing", () => {
    for (const parse of [parseLscpu, parseIpAddress, (json: string) => parseLsblk(json, () => true)]) {
      expect(() => parse("not JSON")).toThrow(SyntaxError);
      expect(() => parse('{"unexpected":1}')).toThrow();
    }
  });

  it("never fail on text and bytes of any kind", () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 400 }), (text, bytes) => {
        describeCpu(text, new Map(), "x64");
        parseMemoryTotal(text);
        parseOsRelease(text);
        withoutSecrets(text);
        pciNamesFrom(text, [{ class: "020000", vendor: "8086", device: "154d" }]);
        parseMemoryModules(Buffer.from(bytes));
        parseSerialPage(Buffer.from(bytes));
      }),
    );
  });

  it("never show the value of a parameter whose name sounds secret", () => {
    const name = fc.constantFrom("luks.key", "password", "WIFI_PASSWD", "token", "systemd.set_credential", "authKey");
    const quoted = fc.stringMatching(/^[a-z0-9]{12}( [a-z0-9]{12}){0,2}$/);
    fc.assert(
      fc.property(name, quoted, fc.boolean(), (parameter, secret, around) => {
        const word = around ? `"${parameter}=${secret}"` : `${parameter}="${secret}"`;
        const told = withoutSecrets(`root=/dev/sda1 ${word} quiet`);
        for (const part of secret.split(" ")) expect(told).not.toContain(part);
        expect(told).toMatch(/^root=\/dev\/sda1 .* quiet$/);
      }),
    );
  });

  it("find the bus that a NIC is on", () => {
    expect(busOf("/sys/devices/pci0000:00/0000:00:1c.0/0000:03:00.0")).toEqual({ pciAddress: "0000:03:00.0" });
    expect(busOf("/sys/devices/pci0000:00/0000:00:03.0/virtio0")).toEqual({ pciAddress: "0000:00:03.0" });
    expect(busOf("/sys/devices/pci0000:00/0000:00:14.0/usb2/2-2/2-2.1/2-2.1:1.0")).toEqual({ usbPath: "2-2.1" });
    expect(busOf("/sys/devices/platform/soc/ethernet")).toEqual({});
    expect(busOf("")).toEqual({});
  });

  it("read os-release as a shell would", () => {
    const text = `NAME='Void'\nID="void"\nVERSION_ID="1 \\"x\\""\nBUG=1\n# PRETTY_NAME=no\n`;
    expect(parseOsRelease(text)).toEqual({ id: "void", name: "Void", version: '1 "x"' });
  });

  it("tell what a machine runs in", () => {
    const x86 = (...flags: string[]) => ({ architecture: "x64", flags });
    const arm = { architecture: "arm64", flags: [] };
    const vendor = (name: string) => new Map([["Hypervisor vendor", name]]);
    expect(virtualizationOf(x86(), new Map(), { manufacturer: "Google", product: "Link" })).toBe("none");
    expect(virtualizationOf(x86("hypervisor"), vendor("KVM"), {})).toBe("kvm");
    expect(virtualizationOf(x86("hypervisor"), vendor("Microsoft"), {})).toBe("hyper-v");
    expect(virtualizationOf(x86("hypervisor"), vendor("KVM"), { manufacturer: "QEMU" })).toBe("qemu");
    expect(virtualizationOf(x86("hypervisor"), new Map(), {})).toBe("hypervisor");
    expect(virtualizationOf(arm, new Map(), { manufacturer: "QEMU" })).toBe("qemu");
    expect(virtualizationOf(arm, new Map(), { manufacturer: "Amazon EC2", product: "c6g.metal" })).toBe("none");
  });

  it("take a serial number out of a SCSI page, and nothing out of another page", () => {
    expect(parseSerialPage(Buffer.from("008000045a393931", "hex"))).toBe("Z991");
    expect(parseSerialPage(Buffer.from("008300045a393931", "hex"))).toBeUndefined();
    expect(parseSerialPage(Buffer.from("00800000", "hex"))).toBeUndefined();
  });
});
