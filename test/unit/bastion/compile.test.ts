import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type BastionInput,
  bastionMetaSchema,
  bastionPolicySchema,
  buildModel,
  compileBastion,
  desiredBastionSchema,
  explain,
} from "../../../shared/bastion/index.ts";
import { desired, facts, link, machines, shippedMeta, shippedPolicy } from "../../support/bastion-machines.ts";

const golden = join(import.meta.dirname, "golden");
const classes = ["wan", "lan", "mesh", "virtual", "quarantine"] as const;

const classList = fc.uniqueArray(fc.constantFrom(...classes), { minLength: 1 });
const anyService = fc.record({ from: classList, port: fc.integer({ min: 1, max: 65_535 }), rate: fc.boolean() });
const anyForward = fc.record({ from: classList, to: classList, published: fc.boolean() });

/** Any policy over any of the machines. */
const anyInput: fc.Arbitrary<BastionInput> = fc
  .record({
    machine: fc.constantFrom(...Object.values(machines)),
    services: fc.array(anyService, { maxLength: 4 }),
    forward: fc.array(anyForward, { maxLength: 3 }),
    override: fc.constantFrom(...classes),
    protections: fc.boolean(),
  })
  .map(({ machine, services, forward, override, protections }) => {
    const policy = bastionPolicySchema.parse({
      links: { eth0: override, wlan0: override, eno1: override },
      services: services.map(({ from, port, rate }, i) => ({
        name: `s${i}`,
        from,
        ports: [port],
        ...(rate && { rate: "3/minute" }),
      })),
      forward: forward.map((each, i) => ({ name: `f${i}`, ...each })),
    });
    const meta = protections ? shippedMeta : bastionMetaSchema.parse({});
    return { ...machine, desired: { ...machine.desired, policy, meta } };
  });

describe("the firewall of a machine", () => {
  it.each(Object.keys(machines))("%s", async (name) => {
    const input = machines[name];
    if (input === undefined) throw new Error("no such machine");
    await expect(compileBastion(input)).toMatchFileSnapshot(join(golden, `${name}.nft`));
  });

  it("that has no good rules yet is closed at boot but for what every host needs", async () => {
    const closed = compileBastion({ facts: { ...facts([]), links: [] }, desired: desiredBastionSchema.parse({}) });
    await expect(closed).toMatchFileSnapshot(join(import.meta.dirname, "../../../deploy/bastion/closed.nft"));
  });

  it("is the same for the same input, in whatever order the kernel tells it", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = { ...input, facts: { ...input.facts, links: [...input.facts.links].reverse() } };
        expect(compileBastion(turned)).toBe(compileBastion(input));
      }),
    );
  });

  it("touches no table but its own", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const lines = compileBastion(input).split("\n");
        const commands = lines.filter((line) => /^\S/.test(line) && line !== "}" && !line.startsWith("#"));
        expect(new Set(commands)).toEqual(new Set(["table inet domzero {", "flush table inet domzero"]));
      }),
    );
  });
});

describe("whatever the policy says", () => {
  it("Dom0 comes by the tunnel, and WireGuard by every link", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const model = buildModel(input);
        const tunnel = model.links.find(({ name }) => name === "dz1");
        const [own = "", own6 = ""] = tunnel?.addresses.map((each) => each.replace(/\/.*/, "")) ?? [];
        const dom0 = { protocol: "tcp", port: 22, link: "dz1" } as const;
        expect(explain(model, { ...dom0, source: "10.0.0.1", destination: own }).verdict).toBe("accept");
        const six = { ...dom0, source: "fd01:2345:6789:1::a00:1", destination: own6 };
        expect(explain(model, six).verdict).toBe("accept");
        for (const { name, class: found } of model.links) {
          if (found === undefined || found === "mesh") continue;
          const hub = { source: "45.33.1.9", destination: own, protocol: "udp", port: 51820, link: name } as const;
          expect(explain(model, hub).rule).toBe("management/wireguard");
        }
      }),
    );
  });

  it("what the machine begins itself goes out, and its answers come back", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const model = buildModel(input);
        const out = explain(model, { source: "127.0.0.1", destination: "9.9.9.9", protocol: "tcp", port: 443 });
        expect(out).toMatchObject({ verdict: "accept", way: "output" });
        const chain = compileBastion(input).split("  chain input {\n")[1]?.split("  }")[0]?.split("\n") ?? [];
        const established = chain.findIndex((line) => line.includes("ct state { established, related }"));
        expect(established).toBeGreaterThan(0);
        expect(chain.slice(0, established).every((line) => !line.includes(" drop"))).toBe(true);
        expect(compileBastion(input)).not.toMatch(/hook output/);
      }),
    );
  });

  it("the ICMPv6 that IPv6 needs is accepted before anything is dropped", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { rules } = buildModel(input);
        for (const chain of ["packets", "input", "forward"]) {
          const own = rules.filter((rule) => rule.chain === chain);
          const needed = own.findIndex(({ name }) => name === "icmpv6-needed");
          const first = own.findIndex(({ verdict }) => !["accept", "return"].includes(verdict));
          expect(needed).toBeGreaterThanOrEqual(0);
          expect(needed).toBeLessThan(first);
          const types = "{ 1-4, 130-136, 141-143, 148-149, 151-153 }";
          expect(compileBastion(input)).toContain(`icmpv6 type ${types} counter name "icmpv6-needed"`);
        }
      }),
    );
  });

  it("IPv6 is let in where IPv4 is, and nowhere else", () => {
    const both = facts([
      link("eth0", { addresses: ["62.2.3.4/29", "2a02:1::4/64"] }),
      link("eth1", { addresses: ["172.16.0.1/16", "fd77:1::1/64"] }),
      link("virbr0", { kind: "bridge", addresses: ["192.168.122.1/24", "fd77:2::1/64"] }),
    ]);
    const pairs = [
      ["eth0", "62.2.3.5", "62.2.3.4", "2a02:1::5", "2a02:1::4"],
      ["eth1", "172.16.0.5", "172.16.0.1", "fd77:1::5", "fd77:1::1"],
      ["virbr0", "192.168.122.5", "192.168.122.1", "fd77:2::5", "fd77:2::1"],
      ["eth1", "172.16.0.5", "192.168.122.5", "fd77:1::5", "fd77:2::5"],
    ] as const;
    fc.assert(
      fc.property(anyInput, fc.constantFrom("tcp", "udp", "ping"), anyService, (input, protocol, { port }) => {
        const model = buildModel({ ...input, facts: both });
        for (const [name, source, destination, source6, destination6] of pairs) {
          const asked = { protocol, port, link: name };
          const four = explain(model, { ...asked, source, destination });
          const six = explain(model, { ...asked, source: source6, destination: destination6 });
          expect([six.verdict, six.rule]).toEqual([four.verdict, four.rule]);
        }
      }),
    );
  });
});

describe("what Dom0 wants", () => {
  it("is closed but for what every host needs where nothing is said", () => {
    const model = buildModel({ facts: desiredFacts(), desired: desiredBastionSchema.parse({}) });
    const asked = { source: "192.168.1.7", destination: "192.168.1.5", protocol: "tcp", port: 22 } as const;
    expect(explain(model, asked)).toMatchObject({ verdict: "drop", rule: "drop/input-lan" });
  });

  it("cannot carry anything into nft that is no match", () => {
    for (const match of ["tcp dport 1 accept\n add rule", "tcp dport 1; drop", 'comment "x"', "$x"]) {
      const parsed = bastionMetaSchema.safeParse({ protections: [{ name: "x", why: "x", match }] });
      expect(parsed.success).toBe(false);
    }
    expect(bastionPolicySchema.safeParse({ links: { 'a" accept': "wan" } }).success).toBe(false);
  });

  it("has each protection for both families", () => {
    for (const half of [{ match4: "ip length < 20" }, { sources: ["10.0.0.0/8"] }]) {
      expect(bastionMetaSchema.safeParse({ protections: [{ name: "x", why: "x", ...half }] }).success).toBe(false);
    }
  });

  it("names services and forwardings once", () => {
    const twice = { services: [shippedPolicy.services[0], shippedPolicy.services[0]] };
    expect(bastionPolicySchema.safeParse(twice).success).toBe(false);
    expect(desired(2).policy).toEqual(shippedPolicy);
  });
});

function desiredFacts() {
  return facts([link("eth0", { addresses: ["192.168.1.5/24"] })]);
}
