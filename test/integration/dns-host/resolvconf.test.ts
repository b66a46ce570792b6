import { lstat, readFile, readlink } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ResolverMachine, stub } from "../../support/resolver-machine.ts";

const soon = { timeout: 20_000, interval: 25 };
const runtimeFile = "../run/resolvconf/resolv.conf";

describe.each(["resolvconf", "openresolv"] as const)("%s", (program) => {
  let machine: ResolverMachine;

  beforeEach(async () => {
    machine = await ResolverMachine.start(program);
    if (program === "resolvconf") {
      await machine.link(runtimeFile);
      await boot();
    }
    await provide("eth0.dhcp", machine.outside.address);
    expect(await resolvConf()).toContain(`nameserver ${machine.outside.address}`);
  });
  afterEach(() => machine[Symbol.asyncDispose]());

  /** As its tmpfiles.d(5) and its unit do it. */
  const boot = async () => {
    const files = ["resolv.conf", "postponed-update"].map((name) => `/run/resolvconf/${name}`);
    await machine.exec(["mkdir", "-p", "/run/resolvconf/interface"]);
    await machine.exec(["touch", ...files]);
    await machine.exec(["resolvconf", "--enable-updates"]);
  };
  const provide = (record: string, address: string) =>
    machine.exec(["resolvconf", "-a", record], { input: `nameserver ${address}\nsearch lan\n` });
  const resolvConf = () => readFile(machine.path("/etc/resolv.conf"), "utf8");
  const records = async () => (await machine.exec(["resolvconf", "-l"], { okExitCodes: [0, 1] })).stdout;
  const finds = (name: string, address: string | undefined) =>
    expect.poll(() => machine.found(name), soon).toBe(address);
  const bothAreFound = async () => {
    await finds("web.i.example.net", "10.0.0.7");
    await finds("www.outside.example", "192.0.2.80");
  };

  it("has the stub as one of its sources, and writes what it did when the agent stops or leaves", async () => {
    const before = await resolvConf();
    const agent = await machine.startAgent(machine.settings);
    await bothAreFound();
    expect(await machine.found("web")).toBe("10.0.0.7");
    expect(await resolvConf()).toMatch(new RegExp(`^nameserver ${stub}$`, "m"));
    expect(await resolvConf()).not.toContain("dom0-agent");
    agent.kill("SIGTERM");
    await agent.ended;
    expect(await resolvConf()).toBe(before);
    const again = await machine.startAgent();
    await bothAreFound();
    again.kill("SIGUSR2");
    await again.ended;
    expect(await resolvConf()).toBe(before);
    expect(await records()).not.toContain(stub);
    if (program === "resolvconf") expect(await readlink(machine.path("/etc/resolv.conf"))).toBe(runtimeFile);
  });

  it("is followed where another source comes and goes", async () => {
    await using other = await machine.startKnot("other.example", "www 1 A 192.0.2.81", "192.0.2.54");
    await machine.startAgent(machine.settings);
    await bothAreFound();
    await provide("ppp0", other.address);
    await machine.exec(["resolvconf", "-d", "eth0.dhcp"]);
    await finds("www.other.example", "192.0.2.81");
    await finds("web.i.example.net", "10.0.0.7");
    await provide("eth0.dhcp", machine.outside.address);
    await machine.exec(["resolvconf", "-d", "ppp0"]);
    await bothAreFound();
  });

  it("finds names that are known while Dom0 is away, and is cleaned up after an agent that was killed", async () => {
    const before = await resolvConf();
    const agent = await machine.startAgent(machine.settings);
    await bothAreFound();
    await machine.dom0.kill();
    await bothAreFound();
    agent.kill("SIGKILL");
    await agent.ended;
    await machine.dom0.serve("web 5 A 10.0.0.7");
    const again = await machine.startAgent();
    await bothAreFound();
    again.kill("SIGUSR2");
    await again.ended;
    expect(await resolvConf()).toBe(before);
  });

  it("asks whom its configuration names, as it did before", async () => {
    await machine.exec(["resolvconf", "-d", "eth0.dhcp"]);
    if (program === "resolvconf") {
      await machine.write("/etc/resolvconf/resolv.conf.d/base", `nameserver ${machine.outside.address}\n`);
    } else await machine.write("/etc/resolvconf.conf", `name_servers_append=${machine.outside.address}\n`);
    await machine.exec(["resolvconf", "-u"]);
    expect(await resolvConf()).toContain(machine.outside.address);
    await machine.startAgent(machine.settings);
    await bothAreFound();
  });

  it("that puts another nameserver first is left as it is, and its file is taken", async () => {
    if (program === "resolvconf") {
      await machine.write("/etc/resolvconf/resolv.conf.d/head", `nameserver ${machine.outside.address}\n`);
    } else await machine.write("/etc/resolvconf.conf", `prepend_nameservers=${machine.outside.address}\n`);
    await machine.exec(["resolvconf", "-u"]);
    const before = await resolvConf();
    const agent = await machine.startAgent(machine.settings);
    // Where ours is the second, libc asks it too, as the first refuses.
    await expect.poll(resolvConf, soon).toContain("dom0-agent");
    await bothAreFound();
    expect((await lstat(machine.path("/etc/resolv.conf"))).isSymbolicLink()).toBe(false);
    expect(await records()).not.toContain(stub);
    agent.kill("SIGUSR2");
    await agent.ended;
    expect(await resolvConf()).toBe(before);
  });

  it("that starts after the agent has the stub as its source then", async () => {
    await machine.exec(["rm", "-r", "/run/resolvconf"]);
    const agent = await machine.startAgent(machine.settings);
    await finds("web.i.example.net", "10.0.0.7");
    if (program === "resolvconf") await boot();
    await provide("eth0.dhcp", machine.outside.address);
    await bothAreFound();
    agent.kill("SIGUSR2");
    await agent.ended;
    expect(await machine.found("web.i.example.net")).toBeUndefined();
    expect(await machine.found("www.outside.example")).toBe("192.0.2.80");
    expect(await records()).not.toContain(stub);
  });
});
