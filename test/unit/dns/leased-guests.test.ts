import { describe, expect, it } from "vitest";
import { readGuests } from "../../../controller/dns/leased-guests.ts";

const guest = (name: string, address: string) => ({ name, address });
const many = (count: number) => Array.from({ length: count }, (_, i) => guest(`vm-${i}`, `192.168.1.${(i % 254) + 1}`));

describe("what a host tells of its guests", () => {
  it("is the last octet of each address, by name", () => {
    expect(readGuests([guest("mail", "192.168.122.10"), guest("web", "192.168.122.254")])).toEqual({
      mail: 10,
      web: 254,
    });
    expect(readGuests([])).toEqual({});
    expect(Object.keys(readGuests(many(254)))).toHaveLength(254);
  });

  it.each([
    ["a name above its own", [guest("saturn.example.net", "192.168.122.10")]],
    ["a name of several labels", [guest("www.mail", "192.168.122.10")]],
    ["another's name by a dot at its end", [guest("saturn.", "192.168.122.10")]],
    ["a wildcard", [guest("*", "192.168.122.10")]],
    ["no name", [guest("", "192.168.122.10")]],
    ["large letters", [guest("Mail", "192.168.122.10")]],
    ["a name that is too long", [guest("a".repeat(64), "192.168.122.10")]],
    ["an address of the tunnel", [guest("mail", "10.128.2.10")]],
    ["an address of a site", [guest("mail", "172.16.0.10")]],
    ["an address of the Internet", [guest("mail", "11.0.0.1")]],
    ["the address of a network", [guest("mail", "192.168.122.0")]],
    ["a broadcast address", [guest("mail", "192.168.122.255")]],
    ["no address", [guest("mail", "")]],
    ["an IPv6 address", [guest("mail", "fd00::1")]],
    ["two networks", [guest("mail", "192.168.122.10"), guest("web", "192.168.123.11")]],
    ["a name twice", [guest("mail", "192.168.122.10"), guest("mail", "192.168.122.11")]],
    ["an address twice", [guest("mail", "192.168.122.10"), guest("web", "192.168.122.10")]],
    ["too many", many(255)],
  ])("is refused with %s", (_what, report) => {
    expect(() => readGuests(report)).toThrow();
  });
});
