import { describe, expect, it } from "vitest";
import { overlapsWithTunnel } from "../../../controller/facts/index.ts";
import { tunnelPrefixes } from "../../../shared/addresses/index.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const prefixes = tunnelPrefixes("0123456789");
const own = ["10.0.0.7", "fd01:2345:6789:1::a00:7"];
const overlapsOf = (...addresses: string[]) =>
  overlapsWithTunnel({ ...machineFacts(1), nics: [{ name: "eth0", physical: true, addresses }] }, own, prefixes);

describe("networks that overlap the tunnel", () => {
  it.each([
    ["10.0.5.1/24", "10.0.0.0/17"],
    ["10.3.0.1/8", "10.0.0.0/17"],
    ["10.200.0.1/16", "10.128.0.0/9"],
    ["fd01:2345:6789:9000::1/64", "fd01:2345:6789:8000::/49"],
  ])("are named: %s overlaps %s", (address, prefix) => {
    expect(overlapsOf(address)).toEqual([`eth0 has ${address}, which overlaps ${prefix}`]);
  });

  it.each([
    "10.90.1.2/24",
    "172.16.0.100/12",
    "192.168.1.2/24",
    "8.8.8.8/8",
    "fd99::1/64",
    "10.0.0.7/32",
    "fd01:2345:6789:1::a00:7/128",
  ])("are not those that are elsewhere, or its own: %s", (address) => {
    expect(overlapsOf(address)).toEqual([]);
  });
});
