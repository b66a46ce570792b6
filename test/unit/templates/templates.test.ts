import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../shared/config-file/index.ts";
import type { Facts } from "../../../shared/facts/index.ts";
import { bytesOf, fits } from "../../../shared/templates/check.ts";
import {
  checkTemplate,
  completeTemplate,
  describeMismatch,
  type Template,
  templateFromFacts,
  templateSchema,
} from "../../../shared/templates/index.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const gib = 2 ** 30;

/** A machine as a Dell PowerEdge R630 tells of itself. */
function r630(more: Partial<Facts> = {}): Facts {
  const module = (slot: string) => ({
    slot,
    sizeBytes: 16 * gib,
    type: "DDR4",
    speedMts: 2400,
    manufacturer: "Samsung",
  });
  const nic = (port: number) => ({ name: `eno${port}`, physical: true, driver: "tg3", speedMbps: 1000, addresses: [] });
  return machineFacts(1, {
    system: { manufacturer: "Dell Inc.", product: "PowerEdge R630", serial: "7XKQ1M2" },
    cpu: {
      architecture: "x64",
      model: "Intel(R) Xeon(R) CPU E5-2680 v4 @ 2.40GHz",
      vendor: "GenuineIntel",
      sockets: 2,
      cores: 28,
      threads: 56,
      flags: ["aes", "avx2"],
    },
    memory: { totalBytes: 63 * gib, modules: ["A1", "A2", "B1", "B2"].map(module) },
    disks: [
      { name: "sda", sizeBytes: 480e9, rotational: false, removable: false, transport: "sata", partitions: [] },
      { name: "sdb", sizeBytes: 480e9, rotational: false, removable: false, transport: "sata", partitions: [] },
    ],
    nics: [1, 2, 3, 4].map(nic),
    ...more,
  });
}

const shipped = globSync("deploy/templates/*.yml").sort();

function readTemplate(file: string): Template {
  return parseConfig(readFileSync(file, "utf8"), templateSchema, file);
}

describe("the templates that domzero ships", () => {
  it("are there for the machines of the notes, and are named as their files", () => {
    expect(shipped.map((file) => basename(file, ".yml"))).toEqual([
      "metal_dell_r630",
      "metal_dell_r730xd",
      "metal_dell_r930",
    ]);
    for (const file of shipped) expect(readTemplate(file).name).toBe(basename(file, ".yml"));
  });

  it("take an R630 for an R630 and for nothing else", () => {
    const taken = shipped.filter((file) => checkTemplate(readTemplate(file), r630()).length === 0);
    expect(taken.map((file) => basename(file))).toEqual(["metal_dell_r630.yml"]);
  });
});

describe("a template", () => {
  const template: Template = templateSchema.parse({
    version: 1,
    name: "storage",
    cpu: { sockets: 2, flags: ["aes", "sha_ni"] },
    memory: { atLeast: "128 GiB", type: "DDR4" },
    disks: [
      { slot: "bay 0-1", count: 2, rotational: false, atLeast: "400 GB" },
      { slot: "bay 2-7", count: 6, rotational: true },
    ],
    nics: [{ slot: "sfp+", count: 2, driver: "ixgbe" }],
  });

  it("names every slot that is not as it says", () => {
    expect(checkTemplate(template, r630()).map(describeMismatch)).toEqual([
      "cpu.flags: expected sha_ni, found a CPU without",
      "memory: expected at least 128 GiB, found 63 GiB",
      "disks.bay 2-7: expected 6 spinning disk, found none",
      "nics.sfp+: expected 2 ixgbe NIC, found none",
    ]);
  });

  it("is told from a bus that is missing and a peripheral that is one too few", () => {
    const one = r630({ disks: r630().disks.slice(0, 1) });
    expect(checkTemplate(template, one).map(({ slot }) => slot)).toContain("disks.bay 0-1");
  });

  it("that says nothing takes every machine, and its gaps are filled in from what was measured", () => {
    const empty: Template = { version: 1, name: "any" };
    expect(checkTemplate(empty, r630())).toEqual([]);
    const completed = completeTemplate(empty, r630());
    expect(completed).toMatchObject({
      cpu: { sockets: 2 },
      system: { product: "PowerEdge R630" },
      disks: [{ count: 2 }],
    });
    expect(completeTemplate({ ...empty, cpu: { sockets: 4 } }, r630()).cpu).toMatchObject({ sockets: 4, cores: 28 });
  });

  it("made from a machine takes that machine, and can be written and read", () => {
    const made = templateSchema.parse(JSON.parse(JSON.stringify(templateFromFacts(r630(), "attic"))));
    expect(checkTemplate(made, r630())).toEqual([]);
    expect(checkTemplate(made, r630({ disks: [] }))).not.toEqual([]);
  });

  it("made from a machine with nothing takes it too", () => {
    const nothing = machineFacts(2, { system: {}, board: {}, nics: [], disks: [] });
    expect(checkTemplate(templateFromFacts(nothing, "bare"), nothing)).toEqual([]);
  });
});

describe("sizes and patterns", () => {
  it("understand decimal and binary units", () => {
    expect(bytesOf("400 GB")).toBe(400e9);
    expect(bytesOf("64 GiB")).toBe(64 * gib);
    expect(bytesOf(7)).toBe(7);
  });

  it("match as a regular expression would", () => {
    const part = fc.stringMatching(/^[abc*]{0,6}$/);
    fc.assert(
      fc.property(part, fc.stringMatching(/^[abc]{0,8}$/), (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll("*", ".*")}$`, "i").test(text);
        expect(fits(pattern, text)).toBe(expected);
      }),
    );
  });
});
