import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdir, rename, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { exec } from "../../../shared/exec/index.ts";
import { startCuttableLink } from "../../support/cuttable-link.ts";
import { type LogDomain, startLogDomain, startLogHost } from "../../support/log-domain.ts";

const total = 100_000;
const perStep = 2_000;
const waiting = { timeout: 60_000, interval: 200 };
const mebibyte = 1024 * 1024;

let domain: LogDomain;
const cleanups: Array<() => Promise<void>> = [];
let hostCount = 0;

const nextHostId = () => `h${String.fromCharCode(97 + hostCount++).repeat(16)}`;
const lineOf = (number: number) => `line ${number} of a host that says a lot while everything around it breaks`;
const linesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_each, index) => lineOf(first + index));

/** Writes all lines in steps; what breaks, breaks between two of them. */
async function writeAll(logFile: string, breakBefore: ReadonlyMap<number, () => Promise<unknown>>): Promise<void> {
  for (let at = 0; at < total; at += perStep) {
    await breakBefore.get(at)?.();
    await appendFile(logFile, `${linesFrom(at, perStep).join("\n")}\n`);
  }
}

/** The first place where what the domain has of a host is not every line once and in order; none: `undefined`. */
async function firstFault(hostId: string): Promise<string | undefined> {
  const query = { hosts: [hostId], units: ["*app*"] };
  await expect
    .poll(async () => (await domain.readAll({ ...query, last: 1 }))[0]?.text, waiting)
    .toBe(lineOf(total - 1));
  const texts = (await domain.readAll(query)).map(({ text }) => text);
  const at = Array.from({ length: Math.max(total, texts.length) }).findIndex(
    (_each, index) => texts[index] !== lineOf(index),
  );
  return at < 0 ? undefined : `of ${texts.length} lines number ${at} is "${texts[at]}"`;
}

beforeAll(async () => {
  domain = await startLogDomain({ keepMib: 512, keepMibPerHost: 512 });
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});
afterAll(() => domain.stop());

async function host(spoolBytes?: number) {
  const started = await startLogHost(domain, nextHostId(), spoolBytes);
  cleanups.push(() => started.stop());
  return started;
}

describe("100,000 lines, every one once and in order", () => {
  it("while nats-server is killed again and again", { timeout: 120_000 }, async () => {
    const jupiter = await host();
    await jupiter.connect();
    const kill = async () => {
      await expect.poll(() => domain.nats.engine.serverPid, waiting).toBeDefined();
      const pid = domain.nats.engine.serverPid;
      if (pid !== undefined) process.kill(pid, "SIGKILL");
    };
    await writeAll(jupiter.logFile, new Map([20_000, 50_000, 80_000].map((at) => [at, kill])));
    expect(await firstFault(jupiter.hostId)).toBeUndefined();
  });

  it("while the link is cut and mended", { timeout: 120_000 }, async () => {
    const jupiter = await host();
    const link = await startCuttableLink(Number(new URL(domain.nats.url).port));
    cleanups.push(() => link.stop());
    await jupiter.connect(`tls://127.0.0.1:${link.port}`);
    const cut = async () => link.cut();
    const mend = async () => link.mend();
    await writeAll(
      jupiter.logFile,
      new Map([
        [10_000, cut],
        [40_000, mend],
        [50_000, cut],
        [90_000, mend],
      ]),
    );
    expect(await firstFault(jupiter.hostId)).toBeUndefined();
  });

  it("while the file is rotated by a new name and by copying", { timeout: 120_000 }, async () => {
    const jupiter = await host();
    await jupiter.connect();
    const isFollowed = () => expect.poll(() => shown(jupiter.hostId), waiting).toBeGreaterThan(0);
    const rotate = () => rename(jupiter.logFile, `${jupiter.logFile}.1`);
    const again = () => rename(jupiter.logFile, `${jupiter.logFile}.2`);
    await writeAll(
      jupiter.logFile,
      new Map([
        [perStep, isFollowed],
        [30_000, rotate],
        [60_000, again],
      ]),
    );
    expect(await firstFault(jupiter.hostId)).toBeUndefined();
    await exec("cp", [jupiter.logFile, `${jupiter.logFile}.3`], { timeoutMs: 10_000 });
    await truncate(jupiter.logFile);
    await jupiter.write(["after the copy"]);
    await expect
      .poll(
        async () => (await domain.readAll({ hosts: [jupiter.hostId] })).slice(total).map(({ text }) => text),
        waiting,
      )
      .toEqual(["after the copy"]);
  });

  it("while the agent is killed again and again", { timeout: 120_000 }, async () => {
    const hostId = nextHostId();
    const dir = join(domain.root, hostId);
    await mkdir(join(dir, "state"), { recursive: true });
    const { jwt, seed } = await domain.credentials(hostId);
    const settings = JSON.stringify({
      stateDir: join(dir, "state"),
      files: [join(dir, "*.log")],
      spoolBytes: 256 * mebibyte,
      server: domain.nats.url,
      domain: domain.nats.options.domain,
      caPem: domain.nats.caPem,
      hostId,
      jwt,
      seedBase64: Buffer.from(seed).toString("base64"),
    });
    const start = async () => {
      const started = spawn(process.execPath, [join(import.meta.dirname, "../../support/log-agent.ts")], {
        stdio: ["pipe", "pipe", "inherit"],
      });
      started.stdin.end(settings);
      await once(started.stdout, "data");
      return started;
    };
    let agent: ChildProcess = await start();
    cleanups.push(async () => {
      agent.kill("SIGKILL");
      await once(agent, "exit");
    });
    const killAndStart = async () => {
      const ended = once(agent, "exit");
      agent.kill("SIGKILL");
      await ended;
      agent = await start();
    };
    await writeAll(
      join(dir, "app.log"),
      new Map([14_000, 40_000, 42_000, 70_000, 98_000].map((at) => [at, killAndStart])),
    );
    expect(await firstFault(hostId)).toBeUndefined();
  });
});

describe("a host without Dom0 for long", () => {
  it("keeps its spool within its bound, and tells how many lines it dropped", { timeout: 120_000 }, async () => {
    const jupiter = await host(mebibyte);
    await writeNoise(jupiter.logFile, 60_000);
    const spool = join(domain.root, jupiter.hostId, "state/logs");
    await expect.poll(() => spooledTo(spool), waiting).toBe(true);
    await jupiter.connect();
    await expect
      .poll(
        async () => (await domain.readAll({ hosts: [jupiter.hostId], last: 1, units: ["*app*"] }))[0]?.text,
        waiting,
      )
      .toMatch(/^59999 /);
    await expect.poll(() => tellsOfDrops(jupiter.hostId), waiting).toBeGreaterThan(0);
    await expect
      .poll(async () => (await shown(jupiter.hostId)) + (await tellsOfDrops(jupiter.hostId)), waiting)
      .toBe(60_000);
    async function spooledTo(dir: string): Promise<boolean> {
      const { stdout } = await exec("du", ["-sb", dir], { timeoutMs: 10_000 });
      const bytes = Number.parseInt(stdout, 10);
      expect(bytes).toBeLessThan(mebibyte * 1.1);
      return (await stat(jupiter.logFile)).size > 0 && bytes > mebibyte / 2;
    }
  });

  it("waits out a full disk and loses nothing", { timeout: 120_000 }, async () => {
    const hostId = nextHostId();
    const stateDir = join(domain.root, hostId, "state");
    await mkdir(stateDir, { recursive: true });
    await exec("mount", ["-t", "tmpfs", "-o", "size=2m", "none", stateDir], { timeoutMs: 10_000 });
    cleanups.push(async () => {
      await exec("umount", [stateDir], { timeoutMs: 10_000 });
    });
    const started = await startLogHost(domain, hostId, 64 * mebibyte);
    cleanups.push(() => started.stop());
    await writeNoise(started.logFile, 60_000);
    await expect.poll(() => isFull(stateDir), waiting).toBe(true);
    await started.connect();
    await expect.poll(() => shown(hostId), waiting).toBe(60_000);
    expect(await tellsOfDrops(hostId)).toBe(0);
  });
});

/** Lines that do not compress well, so that few fill a disk. */
async function writeNoise(logFile: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += perStep) {
    const { stdout } = await exec("openssl", ["rand", "-hex", String(perStep * 32)], { timeoutMs: 10_000 });
    const noise = stdout.match(/.{64}/g) ?? [];
    await appendFile(logFile, noise.map((hex, index) => `${at + index} ${hex}\n`).join(""));
  }
}

async function isFull(dir: string): Promise<boolean> {
  const { stdout } = await exec("df", ["--output=avail", "-k", dir], { timeoutMs: 10_000 });
  return Number(stdout.split("\n")[1]) < 300;
}

async function shown(hostId: string): Promise<number> {
  return (await domain.readAll({ hosts: [hostId], units: ["*app*"] })).length;
}

async function tellsOfDrops(hostId: string): Promise<number> {
  const told = await domain.readAll({ hosts: [hostId], units: ["dom0-agent"], grep: "dropped" });
  return told.reduce((sum, { text }) => sum + Number.parseInt(text, 10), 0);
}
