/**
 * Lines per second from a file on one host into durable storage, beside rsyslogd with imfile, TCP and omfile: the agent
 * spools with a sync and the stream syncs before it acknowledges, rsyslog runs with its defaults, which sync nothing.
 * Both get the same lines in the same run, turn about. Prints one line of JSON; exits 1 where the ratio is too low.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { delay } from "../../shared/time/index.ts";
import { type LogDomain, startLogDomain } from "../support/log-domain.ts";
import { startRsyslogPair } from "./support/rsyslog-pair.ts";

const lines = 1_000_000;
const rounds = 3;
const lowestRatio = 0.5;
const lookEveryMs = 10;
const longestMs = 120_000;
const mebibyte = 1024 * 1024;

/** What a busy web server says, more or less: about 110 bytes a line. */
function lineOf(number: number): string {
  const address = `10.${number % 251}.${(number * 7) % 253}.${(number * 13) % 255}`;
  return `${address} GET /api/v1/items/${number} HTTP/1.1 ${number % 17 === 0 ? 404 : 200} ${(number * 31) % 99_991} "Mozilla/5.0 (X11; Linux)" 0.${number % 997}`;
}

async function writeLines(path: string): Promise<void> {
  const handle = await open(path, "w");
  const step = 10_000;
  for (let at = 0; at < lines; at += step) {
    await handle.write(`${Array.from({ length: step }, (_each, index) => lineOf(at + index)).join("\n")}\n`);
  }
  await handle.close();
}

async function until(reached: () => Promise<boolean>): Promise<number> {
  const started = performance.now();
  while (!(await reached())) {
    if (performance.now() - started > longestMs) throw new Error(`not all lines came within ${longestMs} ms`);
    await delay(lookEveryMs);
  }
  return (lines / (performance.now() - started)) * 1000;
}

/** The agent's part of log shipping in a process of its own, as on a host. */
async function domzeroRate(domain: LogDomain, root: string, hostId: string): Promise<number> {
  const dir = join(root, hostId);
  await mkdir(join(dir, "state"), { recursive: true });
  const prepared = join(dir, "prepared");
  await writeLines(prepared);
  const { jwt, seed } = await domain.credentials(hostId);
  const agent = spawn(process.execPath, [join(import.meta.dirname, "../support/log-agent.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const settings = {
    stateDir: join(dir, "state"),
    files: [join(dir, "*.log")],
    spoolBytes: 256 * mebibyte,
    server: domain.nats.url,
    domain: domain.nats.options.domain,
    caPem: domain.nats.caPem,
    hostId,
    jwt,
    seedBase64: Buffer.from(seed).toString("base64"),
  };
  const ended = once(agent, "exit");
  agent.stdin.end(JSON.stringify(settings));
  try {
    const ready = once(agent.stdout, "data").then(() => true);
    if (!(await Promise.race([ready, ended.then(() => false)]))) throw new Error("the agent's part ended at once");
    const query = { hosts: [hostId], units: ["*app*"] };
    const follow = new AbortController();
    let stored = 0;
    const counting = (async () => {
      for await (const reply of domain.read({ ...query, follow: true }, follow.signal)) stored += reply.lines.length;
    })();
    await rename(prepared, join(dir, "app.log"));
    const rate = await until(async () => stored === lines);
    follow.abort();
    await counting;
    return rate;
  } finally {
    agent.kill("SIGKILL");
    await ended;
  }
}

async function rsyslogRate(root: string, name: string): Promise<number> {
  const dir = join(root, name);
  const pair = await startRsyslogPair(dir);
  try {
    await writeFile(pair.input, "ready\n");
    await until(async () => (await stat(pair.output).catch(() => undefined)) !== undefined);
    const before = (await stat(pair.output)).size;
    const prepared = join(dir, "prepared");
    await writeLines(prepared);
    const expected = before + (await stat(prepared)).size + lines * spaceBefore;
    await rename(prepared, pair.input);
    return await until(async () => (await stat(pair.output)).size >= expected);
  } finally {
    await pair.stop();
  }
}

/** rsyslog's %msg% keeps the space after the tag (RFC 3164, 4.1.3). */
const spaceBefore = 1;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const root = await mkdtemp(join(tmpdir(), "domzero-bench-"));
const domain = await startLogDomain({ keepMib: 4096, keepMibPerHost: 4096 });
const results: Array<{ ours: number; theirs: number }> = [];
try {
  for (let round = 0; round < rounds; round += 1) {
    const theirs = await rsyslogRate(root, `rsyslog-${round}`);
    const ours = await domzeroRate(domain, root, `h${String.fromCharCode(97 + round).repeat(16)}`);
    results.push({ ours, theirs });
    process.stdout.write(`domzero ${Math.round(ours)} lines/s, rsyslog ${Math.round(theirs)} lines/s\n`);
  }
} finally {
  await domain.stop();
  await rm(root, { recursive: true, force: true });
}
const ratio = median(results.map(({ ours, theirs }) => ours / theirs));
process.stdout.write(
  `${JSON.stringify({
    ratio_to_rsyslog: Number(ratio.toFixed(2)),
    lines_per_second: Math.round(median(results.map(({ ours }) => ours))),
    rsyslog_lines_per_second: Math.round(median(results.map(({ theirs }) => theirs))),
    lines,
    bound: lowestRatio,
  })}\n`,
);
if (ratio < lowestRatio) process.exitCode = 1;
