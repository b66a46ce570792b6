import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BastionNetwork, type Puppet, wanted } from "../../support/bastion-network.ts";

const soon = { timeout: 30_000, interval: 50 };
const table = ["list", "table", "inet", "domzero"];

/** Nobody but the guests' own services, and ping. */
const closed = { services: [], forward: [] };

describe("a bastion", () => {
  let network: BastionNetwork;
  beforeEach(async () => {
    network = await BastionNetwork.make();
  });
  afterEach(() => network[Symbol.asyncDispose]());

  const isBanned = async (key: string) => (await network.onHost("nft", table)).includes(key);
  const kinds = (bastion: Puppet) => bastion.events.map(({ event }) => event);

  it("leaves a host alone that was sent no policy", async () => {
    const bastion = await network.bastion(100);
    await network.onHost("ip", ["link", "add", "br7", "type", "bridge"]);
    await bastion.must({ facts: true });
    expect(await network.onHost("nft", ["list", "ruleset"])).toBe("");
  });

  it("fails no connection over a hundred reloads, and keeps bans and counters", { timeout: 180_000 }, async () => {
    const bastion = await network.bastion();
    await bastion.must({ take: wanted() });
    await bastion.must({
      ban: [{ prefix: "45.9.9.9" }, { prefix: "2a0f::/48", seconds: 3600 }, { prefix: "45.8.0.0/15" }],
    });
    await vi.waitFor(() => expect(kinds(bastion)).toContain("bastion.confirmed"), soon);
    let stop = false;
    const tries: boolean[] = [];
    const load = Array.from({ length: 4 }, async () => {
      while (!stop) tries.push(await network.reaches("lan", "172.16.0.1", 22, "tcp", 10_000));
    });
    for (let i = 0; i < 100; i += 1) {
      const isThere = i % 2 === 0;
      await network.onHost("ip", ["link", isThere ? "add" : "delete", "br7", "type", "bridge"]);
      const isFollowed = async () => expect((await network.onHost("nft", table)).includes('"br7"')).toBe(isThere);
      await vi.waitFor(isFollowed, { timeout: 10_000, interval: 20 });
    }
    await bastion.must({ take: wanted({ services: [{ name: "ssh", ports: [22, 23], from: ["lan"] }] }) });
    stop = true;
    await Promise.all(load);
    expect(tries.length).toBeGreaterThan(100);
    expect(tries.filter((reached) => !reached)).toEqual([]);
    for (const key of ["45.9.9.9", "2a0f::", "45.8.0.0"]) expect(await isBanned(key)).toBe(true);
    const counter = await network.onHost("nft", ["list", "counter", "inet", "domzero", "service/ssh"]);
    // Were it set back by reloads, what came since the last one would be left: a small part.
    expect(Number(/packets (\d+)/.exec(counter)?.[1])).toBeGreaterThan(0.9 * tries.length);
    expect(await network.onHost("nft", table)).not.toContain("service/mdns");
  });

  it("lets nothing in from who is banned, but Dom0 cannot be", async () => {
    const bastion = await network.bastion();
    await bastion.must({ take: wanted({ services: [{ name: "web", ports: [8080], from: ["wan"] }] }) });
    expect(await network.reaches("wan", "11.0.0.1", 8080)).toBe(true);
    await bastion.must({ ban: [{ prefix: "11.0.0.2" }, { prefix: "2a11::/64" }] });
    expect(await network.reaches("wan", "11.0.0.1", 8080, "tcp", 500)).toBe(false);
    expect(await network.reaches("wan", "2a11::1", 8080, "tcp", 500)).toBe(false);
    await bastion.must({ replaceBans: [{ prefix: "45.9.9.9" }] });
    expect(await network.reaches("wan", "2a11::1", 8080)).toBe(true);
    const refused = await bastion.ask({ ban: [{ prefix: "10.0.0.0/24" }] });
    expect(refused["error"]).toMatch(/10\.0\.0\.0\/24 cannot be banned/);
  });

  it("has its bans again after a boot, whose rules come without any", async () => {
    const bastion = await network.bastion();
    await bastion.must({ take: wanted() });
    await vi.waitFor(() => expect(kinds(bastion)).toContain("bastion.confirmed"), soon);
    await bastion.must({ ban: [{ prefix: "45.9.9.9" }, { prefix: "2a0f::/48", seconds: 3600 }] });
    await bastion.kill();
    await network.onHost("nft", ["delete", "table", "inet", "domzero"]);
    await network.onHost("nft", ["-f", join(network.folder, "last-good.nft")]);
    expect(await isBanned("45.9.9.9")).toBe(false);
    await network.bastion();
    for (const key of ["45.9.9.9", "2a0f::"])
      await vi.waitFor(async () => expect(await isBanned(key)).toBe(true), soon);
  });

  it("repairs what somebody else takes away, and tells", async () => {
    const bastion = await network.bastion(100);
    await bastion.must({ take: wanted() });
    await bastion.must({ ban: [{ prefix: "45.9.9.9", seconds: 3600 }] });
    const before = await network.onHost("nft", ["-s", "-t", ...table]);
    const isAsBefore = async () => expect(await network.onHost("nft", ["-s", "-t", ...table])).toBe(before);
    await network.onHost("nft", ["flush", "ruleset"]);
    await vi.waitFor(isAsBefore, soon);
    await vi.waitFor(async () => expect(await isBanned("45.9.9.9")).toBe(true), soon);
    await network.onHost("nft", ["insert", "rule", "inet", "domzero", "input", "accept"]);
    await vi.waitFor(isAsBefore, soon);
    await vi.waitFor(() => expect(kinds(bastion).filter((kind) => kind === "bastion.drift")).toHaveLength(2), soon);
  });

  it("follows a hundred links that come and go", async () => {
    const bastion = await network.bastion();
    await bastion.must({ take: wanted() });
    const names = Array.from({ length: 50 }, (_, i) => `v${i}`);
    const lines = (verb: (name: string, i: number) => string[]) => `${names.flatMap(verb).join("\n")}\n`;
    const up = lines((name, i) => [
      `link add ${name} type veth peer name w${i}`,
      `address add 172.30.${i}.1/24 dev ${name}`,
      `link set ${name} up`,
    ]);
    const down = lines((name, i) => (i % 2 === 0 ? [`link delete ${name}`] : []));
    await network.onHost("ip", ["-batch", "-"], up);
    await network.onHost("ip", ["-batch", "-"], down);
    const classOfLan = async () => {
      const chain = await network.onHost("nft", ["list", "chain", "inet", "domzero", "input"]);
      return [...(chain.match(/iifname ([^\n]*) goto in_lan/)?.[1] ?? "").matchAll(/"(v\d+)"/g)].map(
        ([, name]) => name,
      );
    };
    const left = names.filter((_, i) => i % 2 === 1).sort();
    await vi.waitFor(async () => expect((await classOfLan()).sort()).toEqual(left), soon);
  });

  it("goes back by itself where Dom0 is not reached", async () => {
    const bastion = await network.bastion();
    await bastion.must({ take: wanted() });
    await vi.waitFor(() => expect(kinds(bastion)).toContain("bastion.confirmed"), soon);
    await writeFile(join(network.folder, "unreachable"), "");
    await bastion.must({ take: wanted({ ...closed, confirmSeconds: 5 }) });
    expect(await network.reaches("lan", "172.16.0.1", 22, "tcp", 500)).toBe(false);
    await vi.waitFor(async () => expect(await network.reaches("lan", "172.16.0.1", 22, "tcp", 500)).toBe(true), soon);
    await network.onHost("ip", ["link", "add", "br7", "type", "bridge"]);
    await vi.waitFor(() => expect(kinds(bastion)).toContain("bastion.rolled-back"), soon);
    expect(await network.reaches("lan", "172.16.0.1", 22)).toBe(true);
  });

  it("goes back without its agent, and the next agent knows", async () => {
    const bastion = await network.bastion();
    await bastion.must({ take: wanted() });
    await vi.waitFor(() => expect(kinds(bastion)).toContain("bastion.confirmed"), soon);
    const good = await readFile(join(network.folder, "last-good.nft"), "utf8");
    await writeFile(join(network.folder, "unreachable"), "");
    await bastion.must({ take: wanted({ ...closed, confirmSeconds: 5 }) });
    await bastion.kill();
    await vi.waitFor(async () => expect(await network.reaches("lan", "172.16.0.1", 22, "tcp", 500)).toBe(true), soon);
    await rm(join(network.folder, "unreachable"));
    const next = await network.bastion();
    await vi.waitFor(() => expect(kinds(next)).toContain("bastion.rolled-back"), soon);
    expect(await readFile(join(network.folder, "last-good.nft"), "utf8")).toBe(good);
    expect(await network.reaches("lan", "172.16.0.1", 22)).toBe(true);
  });

  it("does not try again what it was killed over, and keeps what counted", async () => {
    const first = await network.bastion();
    await first.must({ take: wanted() });
    await vi.waitFor(() => expect(kinds(first)).toContain("bastion.confirmed"), soon);
    await first.kill();
    const tried = wanted({ ...closed, confirmSeconds: 5 });
    await writeFile(join(network.folder, "desired-tried.json"), JSON.stringify(tried));
    await writeFile(join(network.folder, "trial.json"), JSON.stringify({ bootId: "of this boot", endsAtMs: 1 }));
    const second = await network.bastion();
    await vi.waitFor(() => expect(kinds(second)).toContain("bastion.rolled-back"), soon);
    await second.must({ take: tried });
    expect(await network.reaches("lan", "172.16.0.1", 22)).toBe(true);
    await second.must({ take: wanted({ ...closed, confirmSeconds: 6 }) });
    expect(await network.reaches("lan", "172.16.0.1", 22, "tcp", 500)).toBe(false);
    await second.must({ take: wanted() });
    expect(await network.reaches("lan", "172.16.0.1", 22)).toBe(true);
  });

  it("takes the first policy back whole where Dom0 is not reached with it", async () => {
    await writeFile(join(network.folder, "unreachable"), "");
    const bastion = await network.bastion();
    await bastion.must({ take: wanted({ ...closed, confirmSeconds: 5 }) });
    await bastion.kill();
    await vi.waitFor(async () => expect(await network.onHost("nft", ["list", "ruleset"])).toBe(""), soon);
  });

  it("changes nothing where nft does not take the rules", async () => {
    const bastion = await network.bastion();
    await bastion.must({ take: wanted() });
    const before = await network.onHost("nft", ["-s", "-t", ...table]);
    const meta = { protections: [{ name: "wrong", why: "nft has no such word", match: "tcp nonsense 5" }] };
    const answer = await bastion.ask({ take: wanted({}, { meta }) });
    expect(answer["error"]).toMatch(/nft failed/);
    expect(await network.onHost("nft", ["-s", "-t", ...table])).toBe(before);
  });
});
