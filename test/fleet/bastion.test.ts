import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type AgentHost,
  addAgentHost,
  addDom0,
  type Dom0Host,
  type Lab,
  openLab,
  projectFolder,
} from "../fleet-lab/index.ts";
import { patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";

const table = ["nft", "list", "table", "inet", "domzero"];
const noSuchTable = 1;
const notConnected = 1;

describe("the bastion of a fleet", () => {
  let lab: Lab;
  let dom0: Dom0Host;
  let jupiter: AgentHost;
  let saturn: AgentHost;

  const rulesOf = async ({ machine }: AgentHost) =>
    (await machine.exec(table, { okExitCodes: [0, noSuchTable] })).stdout;
  const eventsOf = async (kind: string) => (await dom0.cli(["events", "--kind", kind])).stdout;
  const untilEvent = (kind: string, text: string) =>
    vi.waitFor(async () => expect(await eventsOf(kind)).toContain(text), { timeout: patienceMs, interval: 200 });
  /** Whether a TCP connection is taken; what drops it answers nothing. */
  const connects = async (from: AgentHost, address: string, port: number) => {
    const script = `timeout 1 bash -c 'echo > /dev/tcp/${address}/${port}'`;
    const { exitCode } = await from.machine.exec(["bash", "-c", `${script} || exit ${notConnected}`], {
      okExitCodes: [0, notConnected],
    });
    return exitCode === 0;
  };
  const apply = async (policy: string, ...options: string[]) => {
    const file = "/var/policy.yml";
    await writeFile(dom0.machine.path(file), policy);
    return dom0.cli(["bastion", "apply", file, ...options]);
  };

  beforeAll(async () => {
    lab = await openLab();
    dom0 = await addDom0(lab);
    jupiter = await addAgentHost(lab, { name: "jupiter", site: 1 });
    saturn = await addAgentHost(lab, { name: "saturn", site: 1 });
    const image = await dom0.createKey("bastion", ["--uses", "9"]);
    for (const host of [jupiter, saturn]) {
      await plugAndPull(host, image);
      await untilHost(dom0, host.name, "active", "online");
    }
    const serve = "for (const p of [2222, 8080]) require('net').createServer((s) => s.end()).listen(p)";
    await jupiter.machine.spawn([process.execPath, "--eval", serve]);
    await mkdir(lab.folder, { recursive: true });
  });

  afterAll(async () => {
    expect(await lab.close()).toEqual([]);
  });

  it("leaves hosts alone until there is a policy", async () => {
    expect(await rulesOf(jupiter)).toBe("");
    await vi.waitFor(async () => expect(await connects(saturn, jupiter.machine.address, 8080)).toBe(true));
  });

  it("takes a policy on every host, which opens what it says and nothing else, and the tunnel stays", async () => {
    const policy = join(projectFolder, "deploy/bastion/policy.yml");
    await dom0.cli(["bastion", "apply", policy]);
    await untilEvent("bastion.confirmed", "jupiter");
    await untilEvent("bastion.confirmed", "saturn");
    expect(await rulesOf(jupiter)).toContain("service/ssh");
    expect(await connects(saturn, jupiter.machine.address, 8080)).toBe(false);
    const { address } = (await dom0.host("jupiter")) ?? expect.fail("there is no jupiter");
    await vi.waitFor(async () => expect(await connects(saturn, address, 8080)).toBe(true), { timeout: patienceMs });
    await untilHost(dom0, "jupiter", "active", "online");
  });

  it("takes another policy for one host, on that host only", async () => {
    await apply("services: [{ name: web, ports: [8080], from: [lan] }]\nconfirmSeconds: 10\n", "--host", "jupiter");
    await vi.waitFor(async () => expect(await rulesOf(jupiter)).toContain("service/web"), { timeout: patienceMs });
    expect(await connects(saturn, jupiter.machine.address, 8080)).toBe(true);
    expect(await connects(saturn, jupiter.machine.address, 2222)).toBe(false);
    expect(await rulesOf(saturn)).not.toContain("service/web");
    expect((await dom0.cli(["bastion", "show", "--host", "jupiter"])).stdout).toContain("name: web");
  });

  it("goes back by itself where Dom0 is not reached afterwards, and does not try the same again", async () => {
    await vi.waitFor(async () => expect((await eventsOf("bastion.confirmed")).match(/jupiter/g)).toHaveLength(2), {
      timeout: patienceMs,
    });
    // The session goes on; a new connection to Dom0 is not to be had.
    const wall =
      "table inet wall { chain out { type filter hook output priority 0; tcp dport 7401 ct state new drop; }; }";
    await jupiter.machine.exec(["nft", wall]);
    await apply("services: [{ name: other, ports: [2222], from: [lan] }]\nconfirmSeconds: 5\n", "--host", "jupiter");
    await vi.waitFor(async () => expect(await rulesOf(jupiter)).toContain("service/other"), { timeout: patienceMs });
    await vi.waitFor(async () => expect(await rulesOf(jupiter)).toContain("service/web"), { timeout: patienceMs });
    await jupiter.machine.exec(["nft", "delete", "table", "inet", "wall"]);
    await untilEvent("bastion.rolled-back", "jupiter");
    await jupiter.stopAgent("SIGTERM");
    await jupiter.startAgent();
    await untilHost(dom0, "jupiter", "active", "online");
    expect(await rulesOf(jupiter)).not.toContain("service/other");
    expect(await connects(saturn, jupiter.machine.address, 8080)).toBe(true);
  });

  it("says where a policy cannot be read, and changes nothing", async () => {
    const file = "/var/bad.yml";
    await writeFile(dom0.machine.path(file), "services:\n  - { name: web, ports: [99999], from: [lan] }\n");
    const { stderr } = await dom0.cli(["bastion", "apply", file], { okExitCodes: [78] });
    expect(stderr).toContain("/var/bad.yml:2:");
  });
});
