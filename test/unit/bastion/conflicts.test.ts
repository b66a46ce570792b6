import { describe, expect, it } from "vitest";
import {
  buildModel,
  conflicts,
  type ForeignChain,
  foreignChainsOf,
  foreignDrop,
  rulesetSchema,
} from "../../../shared/bastion/index.ts";
import { machines } from "../../support/bastion-machines.ts";

const ip = { family: "ip", table: "filter" };
const meta = (key: string, right: unknown, op = "==") => ({ match: { op, left: { meta: { key } }, right } });
const payload = (protocol: string, field: string, right: unknown) => ({
  match: { op: "==", left: { payload: { protocol, field } }, right },
});
const rule = (chain: string, ...expr: object[]) => ({ rule: { ...ip, chain, expr } });
const chain = (name: string, more: object = {}) => ({ chain: { ...ip, name, ...more } });
const base = (name: string, hook: string, policy: string) => chain(name, { hook, policy });
const read = (...nftables: object[]): ForeignChain[] => foreignChainsOf(rulesetSchema.parse({ nftables }), "domzero");

const workstation = () => {
  const input = machines["workstation"];
  if (input === undefined) throw new Error("the machine is not there");
  return buildModel(input);
};
const web = { way: "forward", protocol: "tcp", port: 80, published: false } as const;
const packet = { ...web, source: "172.16.0.9", destination: "172.17.0.2", inLink: "eno1", outLink: "docker0" };

describe("conflicts", () => {
  it("are none where others drop nothing that is accepted here", () => {
    const open = read(base("FORWARD", "forward", "accept"), base("INPUT", "input", "accept"));
    expect(conflicts(workstation(), open)).toEqual([]);
    expect(conflicts(workstation(), [])).toEqual([]);
  });

  it("name the chain whose policy drops, once for each rule, and what to do", () => {
    const docker = read(base("FORWARD", "forward", "drop"), chain("DOCKER-USER"));
    const told = conflicts(workstation(), docker);
    expect(told.join("\n")).toMatch(/^ip filter FORWARD drops what is accepted here: accept it in DOCKER-USER/m);
    expect(told.join("\n")).toMatch(/\(forward\/guests-in, from dz1 to docker0\)/);
    expect(new Set(told).size).toBe(told.length);
  });

  it("name libvirt, which rejects what comes to its guests", () => {
    const xt = (type: string, name: string) => ({ xt: { type, name } });
    const libvirt = read(
      base("FORWARD", "forward", "accept"),
      chain("LIBVIRT_FWI"),
      rule("FORWARD", { counter: {} }, { jump: { target: "LIBVIRT_FWI" } }),
      rule("LIBVIRT_FWI", meta("oifname", "virbr0"), xt("match", "conntrack"), { accept: null }),
      rule("LIBVIRT_FWI", meta("oifname", "virbr0"), xt("target", "REJECT")),
    );
    expect(conflicts(workstation(), libvirt).join()).toMatch(/LIBVIRT_FWI drops .* mode open .*guests-in.* to virbr0/);
  });

  it("name firewalld", () => {
    const firewalld = read({ chain: { ...ip, family: "inet", table: "firewalld", name: "filter_INPUT" } });
    expect(conflicts(workstation(), firewalld).join()).toMatch(/firewalld is active/);
  });

  it("name a service that an input chain of somebody else does not know", () => {
    const closed = read(
      base("INPUT", "input", "drop"),
      rule("INPUT", payload("tcp", "dport", { set: [80, { range: [1, 22] }] }), { accept: null }),
    );
    const told = conflicts(workstation(), closed).join("\n");
    expect(told).toContain("service/ping, from ");
    expect(told).not.toContain("service/ssh");
  });
});

describe("what somebody else drops", () => {
  const dropped = (...rules: object[]) => foreignDrop(read(base("F", "forward", "accept"), ...rules), packet);

  it("is sure where every condition is known", () => {
    for (const match of [
      meta("iifname", "eno*"),
      meta("oifname", { set: ["docker0", "virbr0"] }),
      meta("l4proto", "udp", "!="),
      payload("ip", "saddr", { prefix: { addr: "172.16.0.0", len: 16 } }),
      payload("tcp", "dport", { range: [80, 90] }),
      { match: { op: "in", left: { ct: { key: "state" } }, right: ["invalid", "new"] } },
    ]) {
      expect(dropped(rule("F", match, { drop: null })), JSON.stringify(match)).toMatchObject({ sure: true });
    }
  });

  it("is none where one condition is not met", () => {
    for (const match of [
      meta("iifname", "wan0"),
      payload("ip6", "saddr", "fd00::1"),
      payload("udp", "dport", 80),
      { match: { op: "in", left: { ct: { key: "state" } }, right: ["established", "related"] } },
    ]) {
      const unknown = meta("mark", 7);
      expect(dropped(rule("F", unknown, match, { drop: null })), JSON.stringify(match)).toBeUndefined();
    }
  });

  it("is not sure behind what cannot be told", () => {
    const marked = meta("mark", 7);
    expect(dropped(rule("F", marked, { drop: null }))).toMatchObject({ sure: false });
    expect(dropped(rule("F", meta("iifname", "@others"), { accept: null }), rule("F", { drop: null }))).toMatchObject({
      sure: false,
    });
  });

  it("is found behind jumps, and not behind a way back", () => {
    const jump = rule("F", { jump: { target: "A" } });
    expect(dropped(chain("A"), jump, rule("A", { return: null }), rule("A", { drop: null }))).toBeUndefined();
    expect(dropped(chain("A"), jump, rule("A", { reject: null }))?.chain.chain).toBe("A");
    expect(dropped(chain("A"), jump, rule("A", { jump: { target: "A" } }))).toBeUndefined();
    const go = rule("F", { goto: { target: "A" } });
    expect(dropped(chain("A"), go, rule("F", { drop: null }))).toBeUndefined();
  });
});
