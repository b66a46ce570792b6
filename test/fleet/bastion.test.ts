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
    expect(await rulesOf(jupiter)).toContain("protect/tiny-fragments");
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
    // Those of before go a moment later, so that the way back is told by these.
    await vi.waitFor(async () => expect(await rulesOf(jupiter)).not.toContain("service/other"), {
      timeout: patienceMs,
    });
    await jupiter.machine.exec(["nft", "delete", "table", "inet", "wall"]);
    await untilEvent("bastion.rolled-back", "jupiter");
    await jupiter.stopAgent("SIGTERM");
    await jupiter.startAgent();
    await untilHost(dom0, "jupiter", "active", "online");
    expect(await rulesOf(jupiter)).not.toContain("service/other");
    expect(await connects(saturn, jupiter.machine.address, 8080)).toBe(true);
  });

  it("is told by dom0 bastion: what is, what would be, and which rule decides", async () => {
    const status = (await dom0.cli(["bastion", "status"])).stdout;
    expect(status).toMatch(/jupiter +kept +0/);
    expect((await dom0.cli(["bastion", "status", "jupiter"])).stdout).toMatch(/eth0 +lan/);
    const file = "/var/plan.yml";
    await writeFile(dom0.machine.path(file), "services: [{ name: other, ports: [2222], from: [lan] }]\n");
    const plan = (await dom0.cli(["bastion", "plan", file, "--host", "jupiter"])).stdout;
    expect(plan).toMatch(/^\+ .*2222/m);
    expect(plan).toMatch(/^- .*8080/m);
    expect(await rulesOf(jupiter)).toContain("service/web");
    const explain = async (port: string) => {
      const asked = [saturn.machine.address, jupiter.machine.address, port];
      return (await dom0.cli(["bastion", "explain", ...asked])).stdout;
    };
    expect(await explain("8080")).toMatch(/jupiter would accept it .*\n.*service\/web/);
    expect(await explain("tcp/2222")).toContain("jupiter would drop it");
  });

  it("keeps banned sources out on all hosts, and lets them in again", async () => {
    const { address } = saturn.machine;
    expect(await connects(saturn, jupiter.machine.address, 8080)).toBe(true);
    await dom0.cli(["bastion", "ban", address, "2001:db8::/48", "--for", "1h", "--reason", "test"]);
    const isKeptOut = async () => !(await connects(saturn, jupiter.machine.address, 8080));
    await expect.poll(isKeptOut, { timeout: patienceMs }).toBe(true);
    expect((await dom0.cli(["bastion", "bans"])).stdout).toMatch(new RegExp(`${address} +\\d+m`));
    const said = await dom0.cli(["bastion", "explain", address, "jupiter", "8080"]);
    expect(said.stdout).toContain(`its source is banned: ${address}`);
    await dom0.cli(["bastion", "lift", address]);
    await expect.poll(() => connects(saturn, jupiter.machine.address, 8080), { timeout: patienceMs }).toBe(true);
  });

  it("never keeps Dom0 out, and takes no list that has something else in it", async () => {
    const refused = async (source: string) =>
      (await dom0.cli(["bastion", "ban", source], { okExitCodes: [65] })).stderr;
    expect(await refused(`${dom0.machine.address}/24`)).toContain("Dom0 or a keyhole is there; nothing was changed");
    await writeFile(dom0.machine.path("/var/list"), "192.0.2.1 # one\n\nhttp://x\n");
    expect(await refused("/var/list")).toContain('/var/list:3: "http://x" is no address');
  });

  it("has a list of ten thousand on every host, also on one that was away", async () => {
    await jupiter.stopAgent("SIGTERM");
    const list = Array.from({ length: 10_000 }, (_, index) => `198.18.${index >> 8}.${index & 255}`);
    await writeFile(dom0.machine.path("/var/list"), list.join("\n"));
    await dom0.cli(["bastion", "ban", "/var/list"]);
    await jupiter.startAgent();
    const bansOf = async (host: string) => (await dom0.cli(["bastion", "status", host])).stdout;
    for (const host of ["saturn", "jupiter"]) {
      await expect.poll(() => bansOf(host), { timeout: patienceMs }).toContain("10001 bans");
    }
    await dom0.cli(["bastion", "lift", "/var/list"]);
    await expect.poll(() => bansOf("jupiter"), { timeout: patienceMs }).toContain("; 1 bans");
  });

  it("shares an offender that one host names", async () => {
    const agent = [process.execPath, join(projectFolder, "agent/main.ts")];
    await saturn.machine.exec([...agent, "ban", "203.0.113.9", "--seconds", "600"]);
    const bansOn = async ({ machine }: AgentHost) =>
      (await machine.exec(["nft", "list", "set", "inet", "domzero", "ban4_32"])).stdout;
    for (const host of [saturn, jupiter]) {
      await expect.poll(() => bansOn(host), { timeout: patienceMs }).toContain("203.0.113.9");
    }
  });

  it("has a ticket where somebody took the rules away, and the rules back", async () => {
    await jupiter.machine.exec(["nft", "flush", "ruleset"]);
    await vi.waitFor(async () => expect(await rulesOf(jupiter)).toContain("service/web"), { timeout: patienceMs });
    const tickets = async () => (await dom0.cli(["tickets"])).stdout;
    await expect.poll(tickets, { timeout: patienceMs }).toContain("bastion.drift");
    await expect.poll(() => connects(saturn, jupiter.machine.address, 8080), { timeout: patienceMs }).toBe(true);
  });

  it("has protections of the operator's own where there are some", async () => {
    const shipped = (await dom0.cli(["bastion", "show", "--meta"])).stdout;
    expect(shipped).toContain("# Protections of the bastion");
    const own = "protections: [{ name: no-gopher, why: nobody has it, match: tcp dport 70 }]\n";
    await writeFile(dom0.machine.path("/var/meta.yml"), own);
    await apply(
      "services: [{ name: web, ports: [8080], from: [lan] }]\n",
      "--host",
      "jupiter",
      "--meta",
      "/var/meta.yml",
    );
    await vi.waitFor(async () => expect(await rulesOf(jupiter)).toContain("protect/no-gopher"), {
      timeout: patienceMs,
    });
    await vi.waitFor(async () => expect(await rulesOf(jupiter)).not.toContain("protect/tiny-fragments"), {
      timeout: patienceMs,
    });
    expect(await rulesOf(saturn)).toContain("protect/tiny-fragments");
    expect((await dom0.cli(["bastion", "show", "--meta", "--host", "jupiter"])).stdout).toContain("no-gopher");
  });

  it("names a service of the policy that is not installed, by a ticket", async () => {
    await jupiter.machine.exec(["mkdir", "/run/openrc"]);
    await apply("services: [{ name: web, ports: [8080], from: [lan], unit: webd }]\n", "--host", "jupiter");
    const tickets = async () => (await dom0.cli(["tickets"])).stdout;
    await expect.poll(tickets, { timeout: patienceMs }).toContain("not installed: webd (named by the policy)");
  });

  it("says where a policy cannot be read, and changes nothing", async () => {
    const file = "/var/bad.yml";
    await writeFile(dom0.machine.path(file), "services:\n  - { name: web, ports: [99999], from: [lan] }\n");
    const { stderr } = await dom0.cli(["bastion", "apply", file], { okExitCodes: [78] });
    expect(stderr).toContain("/var/bad.yml:2:");
  });
});
