import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ResolverMachine, stub } from "../../support/resolver-machine.ts";

const soon = { timeout: 20_000, interval: 25 };

describe("a host whose programs use musl", () => {
  let machine: ResolverMachine;
  let program = "";

  beforeEach(async () => {
    machine = await ResolverMachine.start("musl");
    program = await machine.buildWithMusl();
    await machine.write("/etc/resolv.conf", former());
  });
  afterEach(() => machine[Symbol.asyncDispose]());

  const former = () => `nameserver ${machine.outside.address}\nsearch outside.example\noptions timeout:1 attempts:1\n`;
  const resolvConf = () => readFile(machine.path("/etc/resolv.conf"), "utf8");
  const found = (name: string) => machine.foundByMusl(program, name);
  const finds = (name: string, address: string | undefined) => expect.poll(() => found(name), soon).toBe(address);

  it("asks the stub alone, as musl asks all nameservers at once and takes the first answer", async () => {
    expect(await found("www.outside.example")).toBe("192.0.2.80");
    const agent = await machine.startAgent(machine.settings);
    await finds("web.i.example.net", "10.0.0.7");
    expect(await found("web")).toBe("10.0.0.7");
    expect(await found("www.outside.example")).toBe("192.0.2.80");
    expect((await resolvConf()).match(/^nameserver .*/gm)).toEqual([`nameserver ${stub}`]);
    await machine.dom0.kill();
    expect(await found("web.i.example.net")).toBe("10.0.0.7");
    agent.kill("SIGTERM");
    await agent.ended;
    expect(await resolvConf()).toBe(former());
    expect(await found("www.outside.example")).toBe("192.0.2.80");
  });

  it("finds nothing while its agent is dead, and all again with the next", async () => {
    const agent = await machine.startAgent(machine.settings);
    await finds("web.i.example.net", "10.0.0.7");
    agent.kill("SIGKILL");
    await agent.ended;
    expect(await found("www.outside.example")).toBeUndefined();
    const again = await machine.startAgent();
    await finds("www.outside.example", "192.0.2.80");
    await finds("web.i.example.net", "10.0.0.7");
    again.kill("SIGUSR2");
    await again.ended;
    expect(await resolvConf()).toBe(former());
  });
});
