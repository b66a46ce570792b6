import { readFile, readlink, rm } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LabProcess } from "../../fleet-lab/index.ts";
import { device, ResolverMachine, stub } from "../../support/resolver-machine.ts";

const soon = { timeout: 20_000, interval: 25 };
const stubFile = "../run/systemd/resolve/stub-resolv.conf";
const listFile = "../run/systemd/resolve/resolv.conf";

describe("systemd-resolved", () => {
  let machine: ResolverMachine;
  let resolved: LabProcess;

  beforeEach(async () => {
    machine = await ResolverMachine.start("resolved");
    const own = "DNSSEC=no\nCache=no";
    await machine.write("/etc/systemd/resolved.conf", `[Resolve]\nDNS=${machine.outside.address}\n${own}\n`);
    await machine.link(stubFile);
    resolved = await machine.startResolved();
  });
  afterEach(() => machine[Symbol.asyncDispose]());

  const linkTold = async () => (await machine.exec(["resolvectl", "dns", device])).stdout.trim();
  const finds = (name: string, address: string | undefined) =>
    expect.poll(() => machine.found(name), soon).toBe(address);
  const bothAreFound = async () => {
    await finds("web.i.example.net", "10.0.0.7");
    expect(await machine.found("www.outside.example")).toBe("192.0.2.80");
  };
  const isAsBefore = async () => {
    expect(await linkTold()).toMatch(/\(dz1\):$/);
    expect(await readlink(machine.path("/etc/resolv.conf"))).toBe(stubFile);
    expect(await machine.found("web.i.example.net")).toBeUndefined();
    expect(await machine.found("www.outside.example")).toBe("192.0.2.80");
  };

  it("asks the stub for the domain's names alone, and is as it was when the agent stops or leaves", async () => {
    const agent = await machine.startAgent(machine.settings);
    await bothAreFound();
    expect(await machine.found("web")).toBe("10.0.0.7");
    const status = async () => (await machine.exec(["resolvectl", "status", device])).stdout;
    await expect.poll(status, soon).toMatch(/Current Scopes: DNS\n.*-DefaultRoute -LLMNR -mDNS/);
    agent.kill("SIGTERM");
    await agent.ended;
    await isAsBefore();
    const again = await machine.startAgent();
    await bothAreFound();
    again.kill("SIGUSR2");
    await again.ended;
    await isAsBefore();
  });

  it("never asks elsewhere for the domain's names, nor when Dom0 is away", async () => {
    await using leak = await machine.startKnot("i.example.net", "secret 5 A 192.0.2.66", "127.3.3.3");
    await machine.exec(["resolvectl", "dns", "far", leak.address]);
    await machine.exec(["resolvectl", "domain", "far", "~."]);
    await machine.exec(["ip", "address", "add", "192.0.2.1/24", "dev", "far"]);
    await finds("secret.i.example.net", "192.0.2.66");
    await machine.startAgent(machine.settings);
    await finds("web.i.example.net", "10.0.0.7");
    expect(await machine.found("secret.i.example.net")).toBeUndefined();
    await machine.dom0.kill();
    expect(await machine.found("secret.i.example.net")).toBeUndefined();
    expect(await machine.found("web.i.example.net")).toBe("10.0.0.7");
  });

  it("finds names that are known while Dom0 is away, also after the agent was killed", async () => {
    const agent = await machine.startAgent(machine.settings);
    await bothAreFound();
    await expect.poll(() => machine.has(machine.answersFile), soon).toBe(true);
    await machine.dom0.kill();
    await finds("web.i.example.net", "10.0.0.7");
    agent.kill("SIGKILL");
    await agent.ended;
    expect(await machine.found("www.outside.example")).toBe("192.0.2.80");
    await machine.startAgent();
    await finds("web.i.example.net", "10.0.0.7");
  });

  it("is told again when it was restarted, and when it forgot all", async () => {
    await machine.startAgent(machine.settings);
    await bothAreFound();
    for (const forgets of [false, true]) {
      resolved.kill("SIGKILL");
      await resolved.ended;
      if (forgets) await rm(machine.path("/run/systemd/resolve"), { recursive: true });
      resolved = await machine.restartResolved();
      await bothAreFound();
      expect(await linkTold()).toContain(stub);
    }
  });

  it("is told of a link that was made anew", async () => {
    await machine.startAgent(machine.settings);
    await bothAreFound();
    await machine.exec(["ip", "link", "delete", device]);
    await machine.exec(["ip", "link", "add", device, "type", "veth", "peer", "name", "far"]);
    await machine.exec(["ip", "address", "add", "10.0.0.3/17", "dev", device]);
    await machine.exec(["ip", "link", "set", device, "up"]);
    await machine.exec(["ip", "link", "set", "far", "up"]);
    await bothAreFound();
  });

  it("is told when it starts after the agent", async () => {
    resolved.kill("SIGKILL");
    await resolved.ended;
    await rm(machine.path("/run/systemd"), { recursive: true });
    const agent = await machine.startAgent(machine.settings);
    await finds("web.i.example.net", "10.0.0.7");
    resolved = await machine.restartResolved();
    await expect.poll(() => readlink(machine.path("/etc/resolv.conf")).catch(() => ""), soon).toBe(stubFile);
    await bothAreFound();
    agent.kill("SIGTERM");
    await agent.ended;
    await isAsBefore();
  });

  it("that programs ask by nss-resolve, beside a file that lists its nameservers, finds both kinds of names", async () => {
    await machine.write("/etc/nsswitch.conf", "hosts: resolve [!UNAVAIL=return] files dns\n");
    await machine.link(listFile);
    expect(await machine.found("www.outside.example")).toBe("192.0.2.80");
    const agent = await machine.startAgent(machine.settings);
    await bothAreFound();
    agent.kill("SIGUSR2");
    await agent.ended;
    expect(await readlink(machine.path("/etc/resolv.conf"))).toBe(listFile);
    await finds("web.i.example.net", undefined);
    expect(await machine.found("www.outside.example")).toBe("192.0.2.80");
    expect(await readFile(machine.path("/run/systemd/resolve/resolv.conf"), "utf8")).not.toContain(stub);
  });
});
