import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { netSchema } from "../../shared/records/index.ts";
import { type AgentHost, addAgentHost, addDom0, type Dom0Host, type Lab, openLab } from "../fleet-lab/index.ts";
import { patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";

const noAnswer = 1;

describe("the tunnel", () => {
  let lab: Lab;
  let dom0: Dom0Host;
  let jupiter: AgentHost;
  let saturn: AgentHost;
  let mars: AgentHost;
  let image: string;

  const viewOf = async ({ name }: AgentHost) => (await dom0.host(name)) ?? expect.fail(`there is no ${name}`);
  /** Whether an address answers to one packet. */
  const answers = async (from: { machine: AgentHost["machine"] }, address: string) => {
    const { exitCode } = await from.machine.exec(["ping", "-c", "1", "-W", "1", address], {
      okExitCodes: [0, noAnswer],
    });
    return exitCode === 0;
  };
  const untilAnswers = (from: { machine: AgentHost["machine"] }, address: string, wanted = true) =>
    vi.waitFor(async () => expect(await answers(from, address)).toBe(wanted), { timeout: patienceMs, interval: 100 });
  const enrol = async (host: AgentHost) => {
    await plugAndPull(host, image);
    await untilHost(dom0, host.name, "active", "online");
  };

  beforeAll(async () => {
    lab = await openLab();
    dom0 = await addDom0(lab);
    jupiter = await addAgentHost(lab, { name: "jupiter", site: 1 });
    saturn = await addAgentHost(lab, { name: "saturn", site: 1 });
    mars = await addAgentHost(lab, { name: "mars", site: 2 });
    image = await dom0.createKey("mesh", ["--uses", "9"]);
    for (const host of [jupiter, saturn, mars]) await enrol(host);
  });

  afterAll(async () => {
    expect(await lab.close()).toEqual([]);
  });

  it("reaches Dom0 from every host, by IPv4 and IPv6", async () => {
    for (const host of [jupiter, saturn, mars]) await untilAnswers(host, "10.0.0.1");
    const { address6 } = await viewOf(mars);
    await untilAnswers(mars, address6.replace(/::.*/, "::a00:1"));
  });

  it("reaches every host from every other, also at another site", async () => {
    for (const from of [jupiter, saturn, mars]) {
      for (const to of [jupiter, saturn, mars]) {
        const { address, address6 } = await viewOf(to);
        await untilAnswers(from, address);
        await untilAnswers(from, address6);
      }
    }
  });

  it("loses no packet while agent and Dom0 are killed and started again", async () => {
    const { address } = await viewOf(mars);
    await untilAnswers(jupiter, address);
    const pinging = await jupiter.machine.spawn(["ping", "-q", "-i", "0.2", address]);
    let said = "";
    pinging.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
    });
    await jupiter.stopAgent("SIGKILL");
    await mars.stopAgent("SIGKILL");
    await dom0.stop("SIGKILL");
    await dom0.start();
    await jupiter.startAgent();
    await mars.startAgent();
    await untilHost(dom0, "mars", "active", "online");
    await untilHost(dom0, "jupiter", "active", "online");
    pinging.kill("SIGINT");
    await pinging.ended;
    expect(said).toMatch(/ 0% packet loss/);
  });

  it("comes up at the agent's start, also where Dom0 is away", async () => {
    await saturn.stopAgent("SIGTERM");
    await dom0.stop("SIGTERM");
    await saturn.machine.exec(["ip", "link", "delete", "dz1"]);
    expect(await answers(saturn, "10.0.0.1")).toBe(false);
    await saturn.startAgent();
    await untilAnswers(saturn, "10.0.0.1");
    await dom0.start();
    await untilHost(dom0, "saturn", "active", "online");
  });

  it("is a new one for a machine whose disk was wiped, at the same address", async () => {
    const before = await viewOf(saturn);
    await saturn.stopAgent("SIGTERM");
    await saturn.machine.powerOff();
    await saturn.machine.wipe();
    await saturn.machine.powerOn();
    await saturn.startAgent();
    await enrol(saturn);
    await untilAnswers(jupiter, before.address);
    const after = await viewOf(saturn);
    expect(after.address).toBe(before.address);
    expect(after.wireguardPublicKey).not.toBe(before.wireguardPublicKey);
    const { stdout } = await dom0.machine.exec(["wg", "show", "dz0", "peers"]);
    expect(stdout.trim().split("\n")).toHaveLength(3);
  });

  it("is cut at once for a host that is revoked, and goes again when it is let in", async () => {
    const { address } = await viewOf(mars);
    await dom0.cli(["hosts", "revoke", "mars", "--reason", "stolen"]);
    const { stdout } = await dom0.machine.exec(["wg", "show", "dz0", "allowed-ips"]);
    expect(stdout).not.toContain(`${address}/32`);
    expect(await answers(jupiter, address)).toBe(false);
    await untilAnswers(mars, "10.0.0.1", false);
    await dom0.cli(["hosts", "approve", "mars"]);
    await mars.stopAgent("SIGTERM");
    await mars.startAgent();
    await untilAnswers(jupiter, address);
  });

  it("is told of by dom0 status and dom0 net", async () => {
    const net = netSchema.parse(JSON.parse((await dom0.cli(["net", "--json"])).stdout));
    expect(net.links).toMatchObject([
      { name: "jupiter", state: "up", endpoint: expect.stringContaining(`${jupiter.machine.address}:`) },
      { name: "mars", state: "up", endpoint: expect.stringContaining(`${mars.machine.address}:`) },
      { name: "saturn", state: "up" },
    ]);
    expect((await dom0.cli(["net"])).stdout).toMatch(/^mars +10\.0\.0\.\d+ +up/m);
    const { stdout } = await dom0.cli(["status"], { okExitCodes: [0, 1] });
    expect(stdout).toMatch(/mesh +ok +the tunnel's hub is up; 3 hosts/);
  });

  it("is not offered addresses of a site in silence: a network that overlaps it becomes a ticket", async () => {
    const venus = await addAgentHost(lab, { name: "venus", site: 2 });
    await venus.machine.exec(["ip", "address", "add", "10.0.77.1/24", "dev", "eth0"]);
    await enrol(venus);
    const tickets = async () => (await dom0.cli(["tickets"])).stdout;
    await expect.poll(tickets, { timeout: patienceMs }).toContain("eth0 has 10.0.77.1/24, which overlaps 10.0.0.0/17");
  });

  it("is nobody's any more when its host is removed", async () => {
    const stillTrusted = await dom0.cli(["hosts", "remove", "mars"], { okExitCodes: [64] });
    expect(stillTrusted.stderr).toContain("first: dom0 hosts revoke mars");
    await dom0.cli(["hosts", "revoke", "mars"]);
    await dom0.cli(["hosts", "remove", "mars"]);
    expect(await dom0.host("mars")).toBeUndefined();
    expect((await dom0.cli(["net"])).stdout).not.toContain("mars");
  });
});
