import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDnsmasqLeases, parseLibvirtLeases } from "../../../agent/guests/leases.ts";
import { namedGuests, nextEndMs } from "../../../agent/guests/named-guests.ts";
import { hostNameSchema } from "../../../shared/records/index.ts";

const network = "192.168.122.0/24";
const status = JSON.stringify([
  { "ip-address": "192.168.122.76", "mac-address": "52:54:00:12:34:56", hostname: "me", "expiry-time": 1_795_890_649 },
  { "ip-address": "192.168.122.77", "mac-address": "52:54:00:12:34:57", "client-id": "01:52", "expiry-time": 0 },
  { "ip-address": "fd00::7", "mac-address": "52:54:00:12:34:56", iaid: "7", "expiry-time": 0 },
]);

describe("leases of libvirt's guests", () => {
  it("are of those that run, by its names for them", () => {
    const macs = JSON.stringify([{ domain: "Mail", macs: ["52:54:00:12:34:56", "52:54:00:aa:aa:aa"] }]);
    const leases = parseLibvirtLeases(status, macs);
    expect(leases.map(({ name, address }) => [name, address])).toEqual([
      ["Mail", "192.168.122.76"],
      ["Mail", "fd00::7"],
    ]);
    expect(parseLibvirtLeases(status, "[\n\n]\n")).toEqual([]);
  });

  it("are of all, by the names that they gave themselves, where libvirt does not tell who runs", () => {
    expect(parseLibvirtLeases(status, undefined).map(({ name }) => name)).toEqual(["me", "", ""]);
    expect(parseLibvirtLeases("", undefined)).toEqual([]);
  });

  it.each(["{}", '[{"ip-address": 7}]', "[{", `[{"ip-address": "192.168.122.7", "mac-address": "no"}]`])(
    "that cannot be read are an error: %s",
    (text) => {
      expect(() => parseLibvirtLeases(text, undefined)).toThrow();
    },
  );
});

describe("dnsmasq's own leases", () => {
  it("are read line by line, without those of IPv6 and what is no lease", () => {
    const text = [
      "1795890649 00:16:3e:12:34:56 10.1.2.3 db 01:00:16:3e:12:34:56",
      "0 00:16:3e:12:34:57 10.1.2.4 * *",
      "duid 00:01:00:01:2c:5d",
      "1795890649 7 fd00::8 db 00:01",
      "",
    ].join("\n");
    expect(parseDnsmasqLeases(text)).toEqual([
      { address: "10.1.2.3", name: "db", expiresAt: 1_795_890_649 },
      { address: "10.1.2.4", name: "", expiresAt: undefined },
    ]);
  });
});

describe("guests that Dom0 is told of", () => {
  const lease = (name: string, octet: number, expiresAt?: number) => ({
    address: `192.168.122.${octet}`,
    name,
    expiresAt,
  });

  it("have a label for a name; of two with the same it is the one with the lower address", () => {
    const leases = [lease("Ubuntu20.04", 9), lease("ubuntu20-04", 8), lease("--", 10), lease("my vm_1", 11)];
    expect(namedGuests(leases, network, 0)).toEqual([
      { name: "my-vm-1", address: "192.168.122.11" },
      { name: "ubuntu20-04", address: "192.168.122.8" },
    ]);
  });

  it("are behind the bridge, and have their lease still", () => {
    const elsewhere = { ...lease("far", 5), address: "192.168.100.5" };
    const leases = [elsewhere, lease("ended", 6, 10), lease("held", 7, 11)];
    expect(namedGuests(leases, network, 10_000).map(({ name }) => name)).toEqual(["held"]);
    expect(nextEndMs(leases, 10_000)).toBe(11_000);
    expect(nextEndMs(leases, 11_000)).toBeUndefined();
  });

  it("have names and addresses that are told once, whatever leases say", () => {
    const anyLease = fc.record({
      address: fc.oneof(
        fc.ipV4(),
        fc.string(),
        fc.nat(255).map((octet) => `192.168.122.${octet}`),
      ),
      name: fc.oneof(fc.string(), fc.constantFrom("a", "A", "b.c", "-")),
      expiresAt: fc.option(fc.nat(), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anyLease), (leases) => {
        const guests = namedGuests(leases, network, 0);
        for (const { name, address } of guests) {
          expect(hostNameSchema.safeParse(name).success).toBe(true);
          expect(address).toMatch(/^192\.168\.122\.\d+$/);
        }
        expect(new Set(guests.map(({ name }) => name)).size).toBe(guests.length);
        expect(new Set(guests.map(({ address }) => address)).size).toBe(guests.length);
      }),
    );
  });
});
