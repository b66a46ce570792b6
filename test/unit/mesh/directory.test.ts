import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planChanged, planFromWire, type TunnelPlan } from "../../../agent/mesh/plan.ts";
import { MeshDirectory } from "../../../controller/mesh/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { hostRecord, wireguardKeyOf } from "../../support/host-record.ts";
import { MemoryCollection } from "../../support/memory-collection.ts";

const globalId = "0123456789";
const hubKey = { generation: 0, publicKey: wireguardKeyOf(200) };
const nextHubKey = { generation: 1, publicKey: wireguardKeyOf(201) };
const served = "192.0.2.1:7401";

/** A host at a site, by the network that it is in. */
function hostAt(number: number, site: number, more: Partial<HostRecord> = {}): HostRecord {
  const address = `172.16.${site}.${number + 10}`;
  const underlay = { addresses: [`${address}/24`], port: 51_821, seenFrom: address };
  return hostRecord(number, { underlay, ...more });
}

function domainOf(...records: HostRecord[]) {
  let hubKeys = [hubKey];
  const hub = { keys: () => hubKeys, port: 51_820 };
  const hosts = new MemoryCollection<HostRecord>();
  for (const each of records) hosts.put(each.id, each);
  const directory = new MeshDirectory({ hosts, hub, names: undefined, globalId });
  const haveHubKeys = (...keys: (typeof hubKey)[]) => {
    hubKeys = keys;
    directory.hubChanged();
  };
  return { hosts, directory, haveHubKeys, of: (record: HostRecord) => planFromWire(directory.of(record), served) };
}

describe("a host that joins", () => {
  const { hosts, directory } = domainOf(hostRecord(1), hostRecord(2));
  const underlay = { port: 51_821, addresses: ["172.16.1.2/24"], seenFrom: "192.0.2.9" };

  it("is recorded with its key and where it is", async () => {
    const record = hostRecord(1);
    await directory.join(record, { publicKey: wireguardKeyOf(9), underlay });
    expect(hosts.get(record.id)?.value).toMatchObject({ wireguardPublicKey: wireguardKeyOf(9), underlay });
  });

  it("changes nothing where it says the same again", async () => {
    const record = hosts.get(hostRecord(1).id) ?? expect.fail("there is no host");
    const again = { port: 51_821, seenFrom: "192.0.2.9", addresses: ["172.16.1.2/24"] };
    await directory.join(record.value, { publicKey: wireguardKeyOf(9), underlay: again });
    expect(hosts.get(record.key)?.revision).toBe(record.revision);
  });

  it("keeps both its keys while keys are rotated, whichever it says, and has one alone where it says a third", async () => {
    const { hosts: rotating, directory: told, haveHubKeys } = domainOf(hostRecord(1));
    const { id } = hostRecord(1);
    haveHubKeys(hubKey, nextHubKey);
    const otherKey = { generation: 1, publicKey: wireguardKeyOf(50) };
    rotating.put(id, hostRecord(1, { wireguardOtherKey: otherKey }));
    for (const publicKey of [wireguardKeyOf(1), wireguardKeyOf(50)]) {
      await told.join(hostRecord(1), { publicKey, underlay });
      expect(rotating.get(id)?.value).toMatchObject({
        wireguardPublicKey: wireguardKeyOf(1),
        wireguardOtherKey: otherKey,
      });
    }
    await told.join(hostRecord(1), { publicKey: wireguardKeyOf(51), underlay });
    expect(rotating.get(id)?.value.wireguardPublicKey).toBe(wireguardKeyOf(51));
    expect(rotating.get(id)?.value.wireguardOtherKey).toBeUndefined();
  });

  it.each([
    ["another host's", wireguardKeyOf(2)],
    ["the hub's", wireguardKeyOf(200)],
  ])("cannot take %s key", async (_whose, publicKey) => {
    await expect(directory.join(hostRecord(1), { publicKey, underlay })).rejects.toThrow(/another machine's/);
    expect(hosts.get(hostRecord(1).id)?.value.wireguardPublicKey).toBe(wireguardKeyOf(9));
  });

  it("cannot join with what is no key", async () => {
    await expect(directory.join(hostRecord(1), { publicKey: "AAAA\nPrivateKey = x", underlay })).rejects.toThrow();
  });
});

describe("what a host is told of the tunnel", () => {
  it("is Dom0 where it was reached, and the hosts of its site", () => {
    const [one, two, three] = [hostAt(1, 1), hostAt(2, 1), hostAt(3, 2)];
    const plan = domainOf(one, two, three).of(one);
    expect(plan.hubs).toEqual([{ machineNumber: 1, keys: [hubKey], endpoint: "192.0.2.1:51820" }]);
    expect(plan.neighbours).toEqual([
      {
        machineNumber: 4,
        keys: [{ generation: 0, publicKey: wireguardKeyOf(2) }],
        endpoints: ["172.16.1.12:51821"],
      },
    ]);
    expect(plan.own).toEqual({ generation: 0, keys: [{ generation: 0, publicKey: wireguardKeyOf(1) }] });
    expect(plan.keyhole).toBeUndefined();
  });

  it("names the keyholes too, and tries hubs more often then, but no hub more often than it bears", () => {
    const keyhole = hostAt(5, 3, { keyhole: "198.51.100.7:51820" });
    const one = hostAt(1, 1);
    const { of } = domainOf(one, keyhole);
    expect(of(one)).toMatchObject({
      hubs: [{ machineNumber: 1 }, { machineNumber: 7, endpoint: "198.51.100.7:51820" }],
    });
    expect(of(one).probeMs).toBe(400);
    expect(of(keyhole)).toMatchObject({
      hubs: [{ machineNumber: 1 }],
      keyhole: { port: 51_820, members: [{ machineNumber: 3, keys: [{ publicKey: wireguardKeyOf(1) }] }] },
    });
  });

  it("takes an operator's word for a site, and a common public address where there is none", () => {
    const behind = (number: number, seenFrom: string, labels: Record<string, string> = {}) =>
      hostAt(number, number, { underlay: { addresses: ["192.168.1.2/24"], port: 51_821, seenFrom }, labels });
    const records = [behind(1, "198.51.100.1"), behind(2, "198.51.100.1"), behind(3, "198.51.100.2")];
    const named = [behind(4, "198.51.100.1", { site: "attic" }), behind(5, "198.51.100.9", { site: "attic" })];
    const { of } = domainOf(...records, ...named);
    const numbersOf = (record: HostRecord) => of(record).neighbours.map(({ machineNumber }) => machineNumber);
    expect([...records, ...named].map(numbersOf)).toEqual([[4], [3], [], [7], [6]]);
  });

  it("follows every change: who puts all notices together knows what a new session would be told", () => {
    const state = fc.record({
      status: fc.constantFrom<HostRecord["status"]>("active", "active", "active", "revoked"),
      site: fc.integer({ min: 1, max: 2 }),
      key: fc.integer({ min: 0, max: 1 }),
      other: fc.constantFrom<"none" | "before" | "next">("none", "none", "before", "next"),
      keyhole: fc.constantFrom(undefined, undefined, undefined, "198.51.100.7:51820"),
      address: fc.integer({ min: 0, max: 1 }),
    });
    const hubKeys = fc.constantFrom(undefined, undefined, undefined, [hubKey], [hubKey, nextHubKey], [nextHubKey]);
    const change = fc.record({
      hubKeys,
      host: fc.integer({ min: 0, max: 4 }),
      to: fc.option(state, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const { hosts, directory, haveHubKeys } = domainOf();
        const plans = new Map<string, TunnelPlan>();
        const listening = (id: string) => hosts.get(id)?.value;
        directory.watch(({ to, change: told }) => {
          for (const id of to ?? plans.keys()) {
            const [record, plan] = [listening(id), plans.get(id)];
            if (record === undefined || plan === undefined) continue;
            plans.set(id, told === undefined ? planFromWire(directory.of(record), served) : planChanged(plan, told));
          }
        });
        for (const { host, to, hubKeys: keys } of changes) {
          if (keys !== undefined) haveHubKeys(...keys);
          const { id } = hostRecord(host);
          if (to === undefined) {
            plans.delete(id);
            hosts.remove(id);
          } else {
            const keys = keysWith(wireguardKeyOf(host * 2 + to.key), wireguardKeyOf(host * 2 + 100), to.other);
            const moved = hostAt(host + 100 * to.address, to.site).underlay;
            const keyhole = to.keyhole === undefined ? {} : { keyhole: to.keyhole };
            const more = { status: to.status, ...keys, ...(moved && { underlay: moved }), ...keyhole };
            const { value } = hosts.put(id, hostRecord(host, more));
            if (to.status === "active") {
              if (!plans.has(id)) plans.set(id, planFromWire(directory.of(value), served));
            } else plans.delete(id);
          }
          for (const [each, plan] of plans) {
            const record = listening(each) ?? expect.fail("a host that is gone is told of the tunnel");
            expect(sorted(plan)).toEqual(sorted(planFromWire(directory.of(record), served)));
          }
        }
      }),
    );
  });
});

/** Keys of a record: one, or while keys are rotated another beside it. */
function keysWith(wireguardPublicKey: string, publicKey: string, other: "none" | "before" | "next") {
  if (other === "none") return { wireguardPublicKey };
  if (other === "next") return { wireguardPublicKey, wireguardOtherKey: { generation: 1, publicKey } };
  return { wireguardPublicKey, wireguardGeneration: 1, wireguardOtherKey: { generation: 0, publicKey } };
}

/** Order among neighbours and members is of no account; so is how often hubs are tried, which a change leaves as it is. */
function sorted({ neighbours, keyhole, probeMs: _probeMs, ...plan }: TunnelPlan) {
  const byNumber = (one: { machineNumber: number }, other: { machineNumber: number }) =>
    one.machineNumber - other.machineNumber;
  return {
    ...plan,
    neighbours: neighbours.toSorted(byNumber),
    keyhole: keyhole && { ...keyhole, members: keyhole.members.toSorted(byNumber) },
  };
}
