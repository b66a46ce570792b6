import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Rotation, rotationSchema } from "../../shared/records/index.ts";
import type { AgentHost } from "../fleet-lab/index.ts";
import { patienceMs } from "./support/fleet.ts";
import { openSites, type Sites, untilAnswers, untilDevice } from "./support/sites.ts";

const dom0Address = "10.0.0.1";

describe("keys of the tunnel that are rotated", () => {
  let sites: Sites;
  const keysNow = async () => (await sites.dom0.hosts()).map(({ wireguardPublicKey }) => wireguardPublicKey);
  const devicesOf = async ({ machine }: Pick<AgentHost, "machine">) =>
    (await machine.exec(["wg", "show", "interfaces"])).stdout.trim().split(/\s+/).sort();
  const untilDevices = (host: Pick<AgentHost, "machine">, wanted: string[]) =>
    vi.waitFor(async () => expect(await devicesOf(host)).toEqual(wanted), { timeout: patienceMs, interval: 200 });
  const rotate = async (...flags: string[]): Promise<Rotation[]> => {
    const { stdout } = await sites.dom0.cli(["mesh", "rotate", "--json", ...flags], { timeoutMs: patienceMs });
    return stdout
      .trim()
      .split("\n")
      .map((line) => rotationSchema.parse(JSON.parse(line)));
  };

  beforeAll(async () => {
    sites = await openSites();
    const { dom0, jupiter, saturn, mars, gate, addressOf } = sites;
    await dom0.cli(["keyhole", "add", "gate", `${gate.machine.address}:51820`]);
    await untilDevice(jupiter, addressOf(saturn), "dz2");
    await untilDevice(saturn, addressOf(jupiter), "dz2");
    for (const host of [jupiter, saturn, mars]) {
      await untilAnswers(host, addressOf(gate));
      await untilDevice(gate, addressOf(host), "dz0");
      await untilAnswers(gate, addressOf(host));
    }
  });

  afterAll(async () => {
    expect(await sites.lab.close()).toEqual([]);
  });

  /** Twenty packets a second on every kind of link, both ways, until it is ended: answers what was lost. */
  async function talkOnAllLinks() {
    const { dom0, jupiter, saturn, mars, gate, addressOf } = sites;
    const talks = [
      [jupiter, addressOf(saturn)],
      [jupiter, addressOf(mars)],
      [mars, addressOf(jupiter)],
      [mars, dom0Address],
      [saturn, addressOf(gate)],
      [gate, addressOf(mars)],
      [dom0, addressOf(jupiter)],
    ] as const;
    const talk = async ([{ machine }, address]: (typeof talks)[number]) => {
      const ping = await machine.spawn(["ping", "-n", "-i", "0.05", address]);
      const said: string[] = [];
      ping.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
      return { from: machine.name, address, ping, said };
    };
    const running = await Promise.all(talks.map(talk));
    return async () => {
      for (const { ping } of running) ping.kill("SIGINT");
      await Promise.all(running.map(({ ping }) => ping.ended));
      return running.map(({ from, address, said }) => {
        const answered = new Set(
          [...said.join("").matchAll(/icmp_seq=(\d+) ttl/g)].map(([, number]) => Number(number)),
        );
        // What is under way at the end is not lost.
        const last = Math.max(0, ...answered);
        expect(last).toBeGreaterThan(20);
        return { from, address, lost: last - answered.size };
      });
    };
  }

  it.each([
    ["for the first time", 1, "b"],
    ["and back to the first interfaces with the next", 2, ""],
  ])("lose no packet on any link, %s", async (_time, generation, lane) => {
    const { dom0, jupiter, saturn, gate } = sites;
    const before = await keysNow();
    const silence = await talkOnAllLinks();
    const steps = await rotate();
    expect((await silence()).filter(({ lost }) => lost > 0)).toEqual([]);
    expect(steps.at(-1)).toEqual({ generation, state: "done", hosts: 4, ready: 4, waiting: [] });
    expect(steps.length).toBeGreaterThan(2);
    const after = await keysNow();
    expect(after).toHaveLength(4);
    expect(after.filter((key) => before.includes(key))).toEqual([]);
    expect(await devicesOf(dom0)).toEqual([`dz0${lane}`]);
    const toGate = `dzk${(await dom0.host("gate"))?.machineNumber}`;
    for (const host of [jupiter, saturn]) await untilDevices(host, [`dz1${lane}`, `dz2${lane}`, `${toGate}${lane}`]);
    await untilDevices(gate, [`dz0${lane}`, `dz1${lane}`]);
    const countKeys = ["sh", "-c", "ls /var/lib/domzero-agent | grep -c '^wireguard.*key$'"];
    await vi.waitFor(async () => expect((await jupiter.machine.exec(countKeys)).stdout.trim()).toBe("1"), {
      timeout: patienceMs,
      interval: 200,
    });
  });

  it("wait for a host that is away, also over a Dom0 and an agent that are killed, and are done when it is back", async () => {
    const { dom0, jupiter, saturn, mars, addressOf } = sites;
    await saturn.stopAgent("SIGTERM");
    await vi.waitFor(async () => {
      const { stdout } = await dom0.cli(["status"], { okExitCodes: [0, 1] });
      expect(stdout).toMatch(/enrolment +ok +3 sessions/);
    });
    const following = await dom0.follow(["mesh", "rotate"]);
    const said: string[] = [];
    following.stdout.on("data", (chunk: Buffer) => said.push(chunk.toString()));
    await vi.waitFor(
      () => expect(said.join("")).toMatch(/3 of 4 hosts use their new key; waiting: saturn \((away|makes its key)\)/),
      {
        timeout: patienceMs,
      },
    );
    following.kill("SIGINT");
    await following.ended;
    await dom0.stop("SIGKILL");
    await mars.stopAgent("SIGKILL");
    await dom0.start();
    await mars.startAgent();
    await untilAnswers(jupiter, addressOf(mars));
    await saturn.startAgent();
    await untilDevices(dom0, ["dz0b"]);
    expect((await rotate("--without-absent"))[0]).toMatchObject({ generation: 4 });
    await untilAnswers(jupiter, addressOf(saturn));
    await untilAnswers(mars, addressOf(saturn));
  });

  it("need not wait: a host that is away has its key when it is back, whatever happened meanwhile", async () => {
    const { dom0, jupiter, saturn, mars, gate, addressOf } = sites;
    await saturn.stopAgent("SIGTERM");
    await dom0.cli(["status"], { okExitCodes: [0, 1] });
    for (const generation of [5, 6]) {
      expect((await rotate("--without-absent")).at(-1)).toMatchObject({
        generation,
        state: "done",
        ready: 3,
        waiting: [{ name: "saturn", waits: "absent" }],
      });
    }
    await saturn.startAgent();
    await untilAnswers(saturn, dom0Address);
    for (const host of [jupiter, mars, gate]) await untilAnswers(host, addressOf(saturn));
    await untilDevice(jupiter, addressOf(saturn), "dz2");
  });
});
