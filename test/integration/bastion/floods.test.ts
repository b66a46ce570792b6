import { type ChildProcess, spawn } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { BastionNetwork, type Puppet, wanted } from "../../support/bastion-network.ts";

const soon = { timeout: 30_000, interval: 50 };
const echoPort = 9000;
const syns = 3_000;
/** Of the sources that hping3 draws, what no honest machine has is dropped before. */
const mostSyns = syns / 2;
/** A SYN of the proxy's own may be under way. */
const fewSyns = 3;

const services = [
  { name: "web", ports: [8080, echoPort], from: ["wan"], synproxy: true },
  { name: "plain", ports: [22], from: ["wan"] },
  { name: "choosy", ports: [7001], from: ["wan"], sources: ["11.0.0.99", "2a11::99"], synproxy: true },
  { name: "slow", ports: [53], from: ["wan", "lan"], rate: "6/hour" },
  { name: "slow-web", ports: [7002], from: ["wan"], rate: "6/hour", synproxy: true },
];
/** What nft(8) lets pass at once of a rate. */
const burst = 5;

describe("under load of strangers", () => {
  let network: BastionNetwork;
  let bastion: Puppet;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    network = await BastionNetwork.make(["wan", "lan"], [22, 53, 7001, 7002, 8080]);
    bastion = await network.bastion();
    await bastion.must({ take: wanted({ services, log: { rate: "5/second" } }) });
    inside("host", ["busybox", "nc", "-ll", "-p", String(echoPort), "-e", "/bin/cat"]);
  });
  afterAll(async () => {
    for (const child of children) child.kill("SIGKILL");
    await network?.[Symbol.asyncDispose]();
  });

  function inside(name: string, argv: readonly string[]) {
    const args = ["netns", "exec", network.namespace(name), ...argv];
    const child = spawn("ip", args, { stdio: ["pipe", "pipe", "ignore"] });
    children.push(child);
    return child;
  }

  async function packets(counter: string): Promise<number> {
    const text = await network.onHost("nft", ["list", "counter", "inet", "domzero", counter]);
    return Number(/packets (\d+)/.exec(text)?.[1]);
  }

  const halfOpen = async () => (await network.onHost("ss", ["-Hnt", "state", "syn-recv"])).split("\n").length - 1;
  /** What a service says first; one that was closed behind the cookies leaves the client waiting. */
  const said = (host: string, port: number, seconds = 5) =>
    network.on("wan", "timeout", [`${seconds}`, "busybox", "nc", host, `${port}`]).catch(() => "");
  const flood = (port: number) =>
    network
      .on("wan", "hping3", ["-S", "-p", `${port}`, "--rand-source", "-i", "u100", "-c", `${syns}`, "-q", "11.0.0.1"])
      // It counts no answer as a failure.
      .catch(() => "");

  it.each(["11.0.0.1", "2a11::1"])(
    "a service behind cookies answers at %s, whatever the kernel takes up",
    async (host) => {
      for (const loose of ["1", "0"]) {
        await network.onHost("sysctl", ["--quiet", "--write", `net.netfilter.nf_conntrack_tcp_loose=${loose}`]);
        const before = await packets("service/web");
        expect(await said(host, 8080)).toBe("hello");
        expect(await packets("service/web")).toBe(before + 1);
      }
      await network.onHost("sysctl", ["--quiet", "--write", "net.netfilter.nf_conntrack_tcp_loose=1"]);
    },
  );

  it("no flood of SYNs reaches a service behind cookies, and who is connected stays so", async () => {
    const client = inside("wan", ["busybox", "nc", "11.0.0.1", String(echoPort)]);
    let heard = "";
    client.stdout.on("data", (chunk: Buffer) => {
      heard += chunk.toString();
    });
    client.stdin.write("before\n");
    await vi.waitFor(() => expect(heard).toBe("before\n"), soon);
    const [reached, met] = [await packets("service/web"), await packets("service/web/synproxy")];
    let most = 0;
    let isOver = false;
    const watching = (async () => {
      while (!isOver) most = Math.max(most, await halfOpen());
    })();
    await flood(echoPort);
    expect(await said("11.0.0.1", 8080)).toBe("hello");
    isOver = true;
    await watching;
    expect((await packets("service/web/synproxy")) - met).toBeGreaterThan(mostSyns);
    expect(most).toBeLessThanOrEqual(fewSyns);
    // That one that was just now made.
    expect(await packets("service/web")).toBe(reached + 1);
    client.stdin.write("after\n");
    await vi.waitFor(() => expect(heard).toBe("before\nafter\n"), soon);
    // What they were kept from: without cookies they stand in the service's queue.
    await flood(22);
    expect(await halfOpen()).toBeGreaterThan(mostSyns);
  });

  it("cookies open a service to nobody else than its rule does", async () => {
    expect(await network.reaches("wan", "11.0.0.1", 7001, "tcp", 500)).toBe(false);
    expect(await network.reaches("wan", "2a11::1", 7001, "tcp", 500)).toBe(false);
    expect(await network.reaches("lan", "172.16.0.1", 8080, "tcp", 500)).toBe(false);
    await network.on("wan", "ip", ["address", "add", "11.0.0.99/24", "dev", "eth0"]);
    await network.on("wan", "ip", ["route", "add", "11.0.0.1", "dev", "eth0", "src", "11.0.0.99"]);
    expect(await said("11.0.0.1", 7001)).toBe("hello");
    await network.on("wan", "ip", ["route", "delete", "11.0.0.1"]);
  });

  it("a source that begins too many connections waits, and others do not", async () => {
    const times = Array.from({ length: burst + 3 }, (_, i) => i);
    const reached = async (host: string, name: string, port: number) => {
      const found: boolean[] = [];
      for (const _ of times) found.push(await network.reaches(name, host, port, "tcp", 500));
      return found.filter(Boolean).length;
    };
    for (const host of ["11.0.0.1", "2a11::1"]) expect(await reached(host, "wan", 53)).toBe(burst);
    expect(await network.reaches("lan", "172.16.0.1", 53)).toBe(true);
    expect(await packets("service/slow/rate")).toBeGreaterThanOrEqual(2 * 3);
    const answers: string[] = [];
    for (const _ of times) answers.push(await said("11.0.0.1", 7002, 1));
    expect(answers.filter((text) => text === "hello")).toHaveLength(burst);
    expect(await packets("service/slow-web/rate")).toBeGreaterThan(0);
  });

  it("what is dropped is logged with the name of its rule", async () => {
    const trace = inside("host", ["nft", "monitor", "trace"]);
    let seen = "";
    trace.stdout.on("data", (chunk: Buffer) => {
      seen += chunk.toString();
    });
    const chain = "chain first { type filter hook prerouting priority -400; tcp dport 4444 meta nftrace set 1; }";
    await network.onHost("nft", ["-f", "-"], `table inet traced {\n${chain}\n}\n`);
    for (const host of ["11.0.0.1", "2a11::1"]) {
      await vi.waitFor(async () => {
        expect(await network.reaches("wan", host, 4444, "tcp", 200)).toBe(false);
        const [line = ""] = seen.split("\n").filter((each) => each.includes('log prefix "domzero drop/input-wan: "'));
        expect(line).toMatch(/^trace id \w+ inet domzero in_wan rule limit rate 5\/second.* \(verdict continue\)$/);
      }, soon);
      expect(seen).toMatch(/in_wan rule counter name "drop\/input-wan" drop .*\(verdict drop\)/);
      seen = "";
    }
  });
});
