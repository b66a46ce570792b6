import { describe, expect, it } from "vitest";
import { waitingFor } from "../../../agent/mesh/lanes.ts";
import { chooseHub, interfacesOf, routesOf } from "../../../agent/mesh/paths.ts";
import type { TunnelPlan } from "../../../agent/mesh/plan.ts";
import { wireguardKeyOf } from "../../support/host-record.ts";

const keyOf = (machineNumber: number, generation = 0) => ({
  generation,
  publicKey: wireguardKeyOf(machineNumber + 100 * generation),
});
const hubOf = (machineNumber: number) => ({
  machineNumber,
  keys: [keyOf(machineNumber)],
  endpoint: `192.0.2.${machineNumber}:51820`,
});
const plan: TunnelPlan = {
  globalId: "0123456789",
  own: { generation: 0, keys: [keyOf(3)] },
  hubs: [hubOf(1), hubOf(7)],
  neighbours: [{ machineNumber: 4, keys: [keyOf(4)], endpoints: [] }],
  probeMs: 400,
};
const viewOf = (up: Record<number, boolean>, hubBefore?: number) => ({
  ownMachineNumber: 3,
  isUp: (machineNumber: number) => up[machineNumber],
  hubBefore,
  working: new Set<string>(),
  hears: () => true,
  mtuTo: () => 1420,
});
/** Interface of the longest prefix that has an address, of those that the test uses. */
function deviceOf(routes: ReturnType<typeof routesOf>, ...prefixes: string[]): string | undefined {
  for (const prefix of prefixes) {
    const device = routes.get(prefix)?.device;
    if (device !== undefined) return device;
  }
  return undefined;
}
const toNeighbour = ["10.0.0.4/32", "10.0.0.0/17"];
const toOther = ["10.0.0.9/32", "10.0.0.0/17"];
const toKeyhole = ["10.0.0.7/32", "10.0.0.0/17"];

describe("the hub that all goes to", () => {
  it.each([
    ["the first, until something is known", {}, undefined, 1],
    ["the first that works", { 1: true, 7: true }, 7, 1],
    ["the next where the first does not", { 1: false, 7: true }, 1, 7],
    ["the one before where none does", { 1: false, 7: false }, 7, 7],
    ["the first where the one before is none any more", { 1: false, 7: false }, 99, 1],
  ])("is %s", (_when, up, before, expected) => {
    expect(chooseHub(plan, viewOf(up, before))).toBe(expected);
  });
});

describe("routes", () => {
  it("lead to a neighbour directly while that works, by IPv4, IPv6 and to its guests", () => {
    const routes = routesOf(plan, viewOf({ 1: true, 4: true }));
    for (const prefix of ["10.0.0.4/32", "10.128.4.0/24", "fd01:2345:6789:1::a00:4/128", "fd01:2345:6789:8004::/64"]) {
      expect(routes.get(prefix)?.device).toBe("dz2");
    }
    expect(deviceOf(routes, ...toOther)).toBe("dz1");
  });

  it("lead to it by the hub while it does not, or is not known to", () => {
    for (const up of [{ 1: true, 4: false }, { 1: true }]) {
      expect(deviceOf(routesOf(plan, viewOf(up)), ...toNeighbour)).toBe("dz1");
    }
  });

  it("lead to everybody by another hub when the first is down, and to a keyhole itself always directly", () => {
    expect(deviceOf(routesOf(plan, viewOf({ 1: true, 7: true })), ...toKeyhole)).toBe("dzk7");
    const failed = routesOf(plan, viewOf({ 1: false, 7: true }));
    expect(deviceOf(failed, ...toOther)).toBe("dzk7");
    expect(deviceOf(failed, "10.0.0.1/32", "10.0.0.0/17")).toBe("dzk7");
  });

  it("lead to the other end of each link by that link only, whatever works", () => {
    const routes = routesOf(plan, viewOf({ 1: false, 7: true, 4: false }));
    expect(routes.get("10.0.128.1/32")).toEqual({ device: "dz1", source: "10.0.128.3" });
    expect(routes.get("10.0.128.7/32")).toEqual({ device: "dzk7", source: "10.0.128.3" });
    expect(routes.get("10.0.128.4/32")).toEqual({ device: "dz2", source: "10.0.128.3", mtu: 1420 });
  });

  it("of a keyhole lead to its members by its own end", () => {
    const keyhole = { ...plan, neighbours: [], keyhole: { port: 51_820, members: [] } };
    expect(interfacesOf(keyhole)).toEqual(["dz0", "dz1", "dzk7"]);
    const routes = routesOf(keyhole, viewOf({ 1: true }));
    expect(deviceOf(routes, ...toOther)).toBe("dz0");
    expect(deviceOf(routes, "10.0.0.1/32")).toBe("dz1");
    expect(routes.get("10.0.128.0/17")?.device).toBe("dz0");
  });

  it("of a keyhole lead by the best hub to members that it does not hear", () => {
    const members = [9, 10].map((machineNumber) => ({ machineNumber, keys: [keyOf(machineNumber)] }));
    const keyhole = { ...plan, neighbours: [], keyhole: { port: 51_820, members } };
    const routes = routesOf(keyhole, { ...viewOf({ 1: true }), hears: (machineNumber) => machineNumber === 10 });
    expect(deviceOf(routes, "10.0.0.9/32", "10.0.0.0/17")).toBe("dz1");
    expect(deviceOf(routes, "10.0.0.10/32", "10.0.0.0/17")).toBe("dz0");
  });
});

describe("routes while keys are rotated", () => {
  const both = (machineNumber: number) => [keyOf(machineNumber), keyOf(machineNumber, 1)];
  const rotating: TunnelPlan = {
    ...plan,
    own: { generation: 1, keys: both(3) },
    hubs: [
      { ...hubOf(1), keys: both(1) },
      { ...hubOf(7), keys: [keyOf(7)] },
    ],
    neighbours: [{ machineNumber: 4, keys: both(4), endpoints: [] }],
  };
  const allUp = viewOf({ 1: true, 7: true, 4: true });
  const working = new Set([keyOf(1, 1).publicKey, keyOf(4, 1).publicKey]);

  it("need two interfaces for each end that has two keys", () => {
    expect(interfacesOf(rotating)).toEqual(["dz1", "dz1b", "dzk7", "dz2", "dz2b"]);
  });

  it("lead by the new link of each end as soon as that works, and by the old one until then", () => {
    const before = routesOf(rotating, allUp);
    const after = routesOf(rotating, { ...allUp, working });
    expect(deviceOf(before, ...toOther)).toBe("dz1");
    expect(deviceOf(after, ...toOther)).toBe("dz1b");
    expect(before.get("10.0.128.4/32")?.device).toBe("dz2");
    expect(after.get("10.0.128.4/32")?.device).toBe("dz2b");
    expect(deviceOf(after, ...toKeyhole)).toBe("dzk7");
  });

  it("are waited for by those ends that work, and by nobody else", () => {
    const isUp = (machineNumber: number) => machineNumber !== 4;
    expect(waitingFor(rotating, new Set(), () => true)).toEqual([1, 7, 4]);
    expect(waitingFor(rotating, working, () => true)).toEqual([7]);
    expect(waitingFor(rotating, new Set(), isUp)).toEqual([1, 7]);
  });

  it("of a keyhole lead to each member by the key that it uses", () => {
    const keyhole = {
      port: 51_820,
      members: [
        { machineNumber: 9, keys: [keyOf(9, 1), keyOf(9)] },
        { machineNumber: 10, keys: both(10) },
        { machineNumber: 11, keys: both(11) },
      ],
    };
    const routes = routesOf({ ...rotating, neighbours: [], keyhole }, viewOf({}));
    expect(routes.get("10.0.0.9/32")?.device).toBe("dz0b");
    expect(routes.get("10.0.0.0/17")?.device).toBe("dz0");
    expect(routes.get("10.0.0.10/32")).toBeUndefined();
  });

  it("lead nowhere by a hub that has no key in common, as after a long absence", () => {
    const away = { ...plan, hubs: [{ ...hubOf(1), keys: [keyOf(1, 1)] }], neighbours: [] };
    expect(interfacesOf(away)).toEqual([]);
    expect(routesOf(away, viewOf({})).size).toBe(0);
  });
});
