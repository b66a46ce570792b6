import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { chmod, lstat, mkdir, mkdtemp, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type DnsSettings, HostDns } from "../../../agent/dns/index.ts";
import { dig, KnotServer, loopbackAddress } from "../../support/dns-upstream.ts";
import { quietLogger } from "../../support/nats.ts";

const soon = { timeout: 20_000, interval: 25 };
const port = 5353;
const domain = "i.example.net";
const mark = "# Written by dom0-agent";

let root = "";
let stub = "";
let dom0: KnotServer;
let outside: KnotServer;
const hosts: HostDns[] = [];
const processes: ChildProcess[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "domzero-dns-"));
  await mkdir(join(root, "etc"));
  stub = loopbackAddress();
  const many = Array.from({ length: 60 }, (_, i) => `many 5 A 10.1.0.${i + 1}`).join("\n");
  dom0 = await KnotServer.start(domain, `web 5 A 10.0.0.7\ndb 5 A 10.0.0.9\n${many}`);
  outside = await KnotServer.start("outside.example", "www 300 A 192.0.2.80");
  await writeFile(resolvConf(), former(), "latin1");
});

afterEach(async () => {
  for (const each of processes.splice(0)) {
    each.kill("SIGKILL");
    if (each.exitCode === null && each.signalCode === null) await once(each, "exit");
  }
  for (const each of hosts.splice(0)) await each.stop();
  await dom0[Symbol.asyncDispose]();
  await outside[Symbol.asyncDispose]();
  await rm(root, { recursive: true, force: true });
});

const resolvConf = () => join(root, "etc/resolv.conf");
const former = () => `# by hand \xe4\r\nsearch lan\nnameserver ${outside.address}`;
const read = () => readFile(resolvConf(), "latin1");
const settings = (): DnsSettings => ({ domain, servers: [dom0.address], device: "dz1", zones: ["10.in-addr.arpa"] });
const options = () => ({ stateDir: join(root, "state"), root, listen: { address: stub, port } });
const asks = (name: string, ...more: string[]) => dig(stub, port, name, "A", ...more);
const isOurs = () => vi.waitFor(async () => expect(await read()).toContain(`${mark}`), soon);

function host(logger = quietLogger): HostDns {
  const made = new HostDns({ ...options(), logger });
  hosts.push(made);
  return made;
}

async function told(): Promise<HostDns> {
  const made = host();
  made.take(settings());
  await isOurs();
  return made;
}

/** The same in a process of its own. */
function spawned(more: object = {}, wrapper: readonly string[] = []): ChildProcess {
  const [file = "", ...args] = [...wrapper, process.execPath, "test/support/dns-host-agent.ts"];
  const child = spawn(file, [...args, JSON.stringify({ ...options(), ...more })], { stdio: "ignore" });
  processes.push(child);
  return child;
}

describe("names of the domain", () => {
  it("are asked at Dom0, all others where they were asked before, by UDP and TCP", async () => {
    await told();
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]);
    expect(await asks("WEB.i.EXAMPLE.net", "+tcp")).toEqual(["10.0.0.7"]);
    expect(await asks("www.outside.example")).toEqual(["192.0.2.80"]);
    expect(await asks("www.outside.example", "+tcp")).toEqual(["192.0.2.80"]);
    // 60 addresses take more than a plain answer by UDP has.
    expect(await asks("many.i.example.net", "+noedns")).toHaveLength(60);
    expect(await asks("many.i.example.net")).toHaveLength(60);
  });

  it("are what they are now, and not what they were", async () => {
    await told();
    await asks("web.i.example.net");
    await dom0.serve("web 3600 A 10.0.0.8");
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.8"]);
    expect(await asks("db.i.example.net")).toEqual([]);
    await dom0.kill();
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.8"]);
    expect(await asks("db.i.example.net")).toEqual([]);
  });

  it("are known without Dom0, also after the agent was killed, and after it was stopped", async () => {
    const first = spawned({ settings: settings() });
    await isOurs();
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]);
    await vi.waitFor(() => stat(join(root, "state/dns/answers.json")), soon);
    await dom0.kill();
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]);
    first.kill("SIGKILL");
    await once(first, "exit");
    expect(await read()).toContain(mark);
    const second = spawned();
    await vi.waitFor(async () => expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]), soon);
    second.kill("SIGTERM");
    await once(second, "exit");
    expect(await read()).toBe(former());
    const third = host();
    await third.start();
    await isOurs();
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]);
    await third.leave();
    expect(await read()).toBe(former());
    await expect(stat(join(root, "state/dns"))).rejects.toThrow(/ENOENT/);
  });

  it("are asked at Dom0 again as soon as that is back", async () => {
    await told();
    await asks("web.i.example.net");
    await dom0.kill();
    await asks("web.i.example.net");
    await dom0.serve("web 5 A 10.0.0.8");
    await vi.waitFor(async () => expect(await asks("web.i.example.net")).toEqual(["10.0.0.8"]), soon);
  });

  it("are served on after bytes that are no message", async () => {
    await told();
    const socket = createSocket("udp4");
    for (let i = 0; i < 200; i += 1) socket.send(randomBytes(i), port, stub);
    await new Promise<void>((resolve) => socket.send(Buffer.alloc(9_000, 0xc0), port, stub, () => resolve()));
    socket.close();
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]);
  });
});

describe("resolv.conf", () => {
  it("asks the stub, and is on leave what it was, with its mode", async () => {
    await chmod(resolvConf(), 0o640);
    const made = await told();
    expect(await read()).toMatch(
      new RegExp(`\nnameserver ${stub}\nnameserver ${outside.address}\nsearch lan ${domain}\n`),
    );
    expect((await stat(resolvConf())).mode & 0o777).toBe(0o640);
    await made.leave();
    expect(await read()).toBe(former());
    expect((await stat(resolvConf())).mode & 0o777).toBe(0o640);
  });

  it("that another program writes is that one's then, and ours is put over it", async () => {
    const made = await told();
    const elsewhere = await KnotServer.start("elsewhere.example", "www 300 A 192.0.2.81");
    try {
      const theirs = `# Generated by dhcpcd\nnameserver ${elsewhere.address}\n`;
      await writeFile(resolvConf(), theirs);
      await vi.waitFor(async () => {
        expect(await read()).toContain(`\nnameserver ${stub}\nnameserver ${elsewhere.address}\n`);
        expect(await asks("www.elsewhere.example")).toEqual(["192.0.2.81"]);
      }, soon);
      await made.leave();
      expect(await read()).toBe(theirs);
    } finally {
      await elsewhere[Symbol.asyncDispose]();
    }
  });

  it("that was a link is one again, and what it leads to is followed meanwhile", async () => {
    await mkdir(join(root, "run/connman"), { recursive: true });
    await writeFile(join(root, "run/connman/resolv.conf"), "nameserver 192.0.2.250\n");
    await rm(resolvConf());
    await symlink("../run/connman/resolv.conf", resolvConf());
    const made = await told();
    expect((await lstat(resolvConf())).isFile()).toBe(true);
    await writeFile(join(root, "run/connman/resolv.conf"), `nameserver ${outside.address}\n`);
    await vi.waitFor(async () => expect(await asks("www.outside.example")).toEqual(["192.0.2.80"]), soon);
    await made.leave();
    expect(await readlink(resolvConf())).toBe("../run/connman/resolv.conf");
  });

  it("that was not there is gone again", async () => {
    await rm(resolvConf());
    const made = await told();
    await made.leave();
    await expect(lstat(resolvConf())).rejects.toThrow(/ENOENT/);
  });

  it("is what it was also where the agent's state is lost after it was killed", async () => {
    const child = spawned({ settings: settings() });
    await isOurs();
    child.kill("SIGKILL");
    await once(child, "exit");
    await rm(join(root, "state"), { recursive: true });
    const made = await told();
    await vi.waitFor(async () => expect(await asks("www.outside.example")).toEqual(["192.0.2.80"]), soon);
    await made.leave();
    expect(await read()).toBe(former());
  });

  it("is written in place where it is mounted on its own", async () => {
    const mounted = join(root, "mounted");
    await writeFile(mounted, former(), "latin1");
    const inPlace = ["unshare", "--mount", "sh", "-c", 'mount --bind "$1" "$2"; shift 2; exec "$@"', "sh"];
    const child = spawned({ settings: settings() }, [...inPlace, mounted, resolvConf()]);
    const isThere = async () => expect(await readFile(mounted, "latin1")).toContain(`\nnameserver ${stub}\n`);
    await vi.waitFor(isThere, soon);
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]);
    child.kill("SIGUSR2");
    await once(child, "exit");
    expect(await readFile(mounted, "latin1")).toBe(former());
  });

  it("is told of the stub where the program that was told before is gone", async () => {
    await mkdir(join(root, "state/dns"), { recursive: true });
    const state = { version: 1, settings: settings(), applied: { kind: "resolved", device: "dz-absent" } };
    await writeFile(join(root, "state/dns/settings.json"), JSON.stringify(state));
    await mkdir(join(root, "sys/class/net/dz-absent"), { recursive: true });
    await writeFile(join(root, "sys/class/net/dz-absent/ifindex"), "7\n");
    const made = host();
    await made.start();
    await isOurs();
    await made.leave();
    expect(await read()).toBe(former());
  });

  it("is left alone while the stub cannot listen", async () => {
    const other = createSocket("udp4");
    other.bind(port, stub);
    await once(other, "listening");
    const warn = vi.fn();
    const made = host({ ...quietLogger, warn });
    made.take(settings());
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce(), soon);
    expect(String(warn.mock.calls[0]?.[0].err)).toMatch(/cannot listen.*EADDRINUSE/);
    expect(await read()).toBe(former());
    await new Promise<void>((resolve) => void other.close(() => resolve()));
    made.networkChanged();
    await isOurs();
    expect(await asks("web.i.example.net")).toEqual(["10.0.0.7"]);
  });
});
