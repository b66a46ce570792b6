import { readFile } from "node:fs/promises";
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
import { startGuestNetwork } from "./support/guests.ts";

const domain = "lab.example";
const notFound = 2;
const patient = { timeout: patienceMs, interval: 100 };
const before = "# as it was\nnameserver 192.0.2.53\nsearch office.example\n";

describe("names in a fleet", () => {
  let lab: Lab;
  let dom0: Dom0Host;
  let jupiter: AgentHost;
  let saturn: AgentHost;

  /** What programs on a host find for a name, by its own resolver. With a last dot it is not looked for below `search`. */
  const found = async ({ machine }: AgentHost, name: string, database = "ahostsv4"): Promise<string | undefined> => {
    const { stdout } = await machine.exec(["getent", database, name], { okExitCodes: [0, notFound] });
    return /^\S+/.exec(stdout)?.[0];
  };
  const resolvConf = ({ machine }: AgentHost) => readFile(machine.path("/etc/resolv.conf"), "utf8");
  const addressOf = async (name: string) => (await dom0.host(name)) ?? expect.fail(`there is no ${name}`);

  beforeAll(async () => {
    lab = await openLab();
    dom0 = await addDom0(lab, { domain });
    jupiter = await addAgentHost(lab, { name: "jupiter", site: 1 });
    saturn = await addAgentHost(lab, { name: "saturn", site: 2 });
    const image = await dom0.createKey("names", ["--uses", "9"]);
    for (const host of [jupiter, saturn]) {
      const script = `printf '${before.replaceAll("\n", "\\n")}' > /etc/resolv.conf`;
      await host.machine.exec(["sh", "-c", script]);
      await plugAndPull(host, image);
      await untilHost(dom0, host.name, "active", "online");
    }
  });

  afterAll(async () => {
    expect(await lab.close()).toEqual([]);
  });

  it("are found by every program on every host, in both families, and backwards", async () => {
    const { address, address6 } = await addressOf("saturn");
    await expect.poll(() => found(jupiter, `saturn.${domain}.`), patient).toBe(address);
    expect(await found(jupiter, `saturn.${domain}.`, "ahostsv6")).toBe(address6);
    expect(await found(jupiter, "saturn")).toBe(address);
    expect(await found(jupiter, `i.${domain}.`)).toBe("10.0.0.1");
    const { stdout } = await jupiter.machine.exec(["getent", "hosts", address]);
    expect(stdout).toContain(`saturn.${domain}`);
    expect(await found(jupiter, `nobody.${domain}.`)).toBeUndefined();
  });

  it("stay in what resolv.conf says beside", async () => {
    const text = await resolvConf(jupiter);
    expect(text).toContain("nameserver 192.0.2.53");
    expect(text).toContain("search office.example");
  });

  it("of guests and services are given by dom0 names", async () => {
    await dom0.cli(["names", "guest", "saturn", "mail", "10"]);
    await dom0.cli(["names", "service", "saturn", "imap", "tcp/143", "--guest", "mail"]);
    await expect.poll(() => found(jupiter, `mail.saturn.${domain}.`), patient).toMatch(/^10\.128\.\d+\.10$/);
    expect(await found(jupiter, `imap.saturn.${domain}.`)).toBe(await found(jupiter, `mail.saturn.${domain}.`));
    expect((await dom0.cli(["names"])).stdout).toMatch(/imap\.saturn +service +10\.128\.\d+\.10 +tcp\/143/);
    expect((await dom0.cli(["dns", "zone"])).stdout).toContain(`_imap._tcp.${domain}. 0 IN SRV`);
    await dom0.cli(["names", "remove", "saturn", "imap", "mail"]);
    await expect.poll(() => found(jupiter, `mail.saturn.${domain}.`), patient).toBeUndefined();
  });

  it("of guests come with their lease, lead to them by the bastion, and go with their lease", async () => {
    const network = await startGuestNetwork(saturn.machine, "libvirt");
    const mail = await network.addGuest({ name: "Mail_1", number: 20, calls: "somebody-else" });
    const wanted = `mail-1.saturn.${domain}.`;
    const lease = await mail.takeLease();
    await expect.poll(() => found(jupiter, wanted), patient).toMatch(/^10\.128\.\d+\.20$/);
    expect(await found(jupiter, `somebody-else.saturn.${domain}.`)).toBeUndefined();
    expect((await dom0.cli(["names"])).stdout).toMatch(/mail-1\.saturn +lease +10\.128\.\d+\.20/);
    const address = await found(jupiter, wanted);
    expect((await jupiter.machine.exec(["getent", "hosts", `${address}`])).stdout).toContain(`mail-1.saturn.${domain}`);
    await dom0.cli(["bastion", "apply", join(projectFolder, "deploy/bastion/policy.yml"), "--host", "saturn"]);
    const ping = ["ping", "-c", "1", "-W", "1", wanted];
    const reaches = async () => (await jupiter.machine.exec(ping, { okExitCodes: [0, 1, 2] })).exitCode;
    await expect.poll(reaches, patient).toBe(0);
    await lease.release();
    await expect.poll(() => found(jupiter, wanted), patient).toBeUndefined();
    const web = await network.addGuest({ name: "web", number: 30, calls: "web" });
    await web.takeLease();
    // What an operator gave counts before a lease.
    await expect.poll(() => found(jupiter, `web.saturn.${domain}.`), patient).toMatch(/\.30$/);
    await dom0.cli(["names", "guest", "saturn", "web", "31"]);
    await expect.poll(() => found(jupiter, `web.saturn.${domain}.`), patient).toMatch(/\.31$/);
    await dom0.cli(["names", "remove", "saturn", "web"]);
    await expect.poll(() => found(jupiter, `web.saturn.${domain}.`), patient).toMatch(/\.30$/);
    // One that is switched off keeps its lease.
    await saturn.stopAgent("SIGKILL");
    await web.switchOff();
    await saturn.startAgent();
    await expect.poll(() => found(jupiter, `web.saturn.${domain}.`), patient).toBeUndefined();
  });

  it("of guests of incus, whose dnsmasq knows them, are found too", async () => {
    const network = await startGuestNetwork(jupiter.machine, "incus");
    const db = await network.addGuest({ name: "db", number: 40, calls: "db" });
    const lease = await db.takeLease();
    await expect.poll(() => found(saturn, `db.jupiter.${domain}.`), patient).toMatch(/^10\.128\.\d+\.40$/);
    await lease.release();
    await expect.poll(() => found(saturn, `db.jupiter.${domain}.`), patient).toBeUndefined();
  });

  it("are told by Dom0's status and dom0 dns", async () => {
    expect((await dom0.cli(["status"])).stdout).toMatch(/dns +ok/);
    expect((await dom0.cli(["dns"])).stdout).toContain("answers at 10.0.0.1 port 53");
  });

  it("are refused to who is not in the tunnel", async () => {
    const from = ["-b", dom0.machine.address];
    const ask = ["kdig", "@10.0.0.1", ...from, "+noall", "+header", `saturn.${domain}`];
    const { stdout } = await dom0.machine.exec(ask);
    expect(stdout).toContain("REFUSED");
  });

  it("that are known go on being found while Dom0 is away, also after the agent was killed", async () => {
    const { address } = await addressOf("saturn");
    expect(await found(jupiter, `saturn.${domain}.`)).toBe(address);
    await dom0.stop("SIGKILL");
    await expect.poll(() => found(jupiter, `saturn.${domain}.`), patient).toBe(address);
    await jupiter.stopAgent("SIGKILL");
    await jupiter.startAgent();
    await expect.poll(() => found(jupiter, `saturn.${domain}.`), patient).toBe(address);
    await dom0.start();
    await untilHost(dom0, "jupiter", "active", "online");
  });

  it("of a host that is revoked are gone at once, and its resolver is as it was", async () => {
    await dom0.cli(["hosts", "revoke", "saturn", "--reason", "sold"]);
    await expect.poll(() => found(jupiter, `saturn.${domain}.`), { timeout: 2_000, interval: 50 }).toBeUndefined();
    await vi.waitFor(async () => expect(await resolvConf(saturn)).toBe(before), patient);
  });

  it("are gone from resolv.conf while the agent is stopped, and there again with it", async () => {
    await jupiter.stopAgent("SIGTERM");
    expect(await resolvConf(jupiter)).toBe(before);
    await jupiter.startAgent();
    await expect.poll(() => found(jupiter, `jupiter.${domain}.`), patient).toBe((await addressOf("jupiter")).address);
  });
});
