/**
 * What 1,000 beating hosts cost Dom0: real connections over TLS from another process, real intervals, a real
 * nats-server. Counts the CPU time of Dom0's presence and of its nats-server over a minute; the last line is JSON.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createUser } from "@nats-io/nkeys";
import { Events } from "../../controller/events/index.ts";
import { Presence } from "../../controller/presence/index.ts";
import { beatIntervalMs, makeId } from "../../shared/records/index.ts";
import { delay, systemClock } from "../../shared/time/index.ts";
import { quietLogger, startTestNats } from "../support/nats.ts";

const hostCount = 1_000;
const windowMs = 6 * beatIntervalMs;
/** USER_HZ of every Linux that Node runs on. */
const tickMs = 10;

/** CPU time of a process, user and system, milliseconds. */
async function cpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

const nats = await startTestNats();
const connection = await nats.engine.connect("presence");
const keep = { replicas: 1, keepDays: 1, keepMib: 64 };
const events = await Events.open({ connection, ...keep, clock: systemClock, logger: quietLogger });
let [beats, changes] = [0, 0];
const presence = new Presence({
  connection,
  isActive: () => {
    beats += 1;
    return true;
  },
  onChange: ({ host, from, to }) => {
    changes += 1;
    events.note("presence.changed", `${host} is ${to}`, { host, from, to });
  },
  clock: systemClock,
  logger: quietLogger,
});
presence.start();

const hosts = await Promise.all(
  Array.from({ length: hostCount }, async () => {
    const user = createUser();
    const hostId = makeId("h", randomBytes(10));
    const { jwt } = await nats.engine.issueHost(hostId, user.getPublicKey());
    return { hostId, jwt, seed: new TextDecoder().decode(user.getSeed()) };
  }),
);
const child = spawn(process.execPath, [join(import.meta.dirname, "presence-hosts.ts")], {
  stdio: ["pipe", "pipe", "inherit"],
});
try {
  child.stdin.end(JSON.stringify({ url: nats.url, domain: nats.options.domain, caPem: nats.caPem, hosts }));
  await once(child.stdout, "data");
  await delay(beatIntervalMs);
  const { online } = presence.counts();
  process.stdout.write(`${online} of ${hostCount} hosts are online, ${changes} changes told\n`);

  const serverPid = nats.engine.serverPid ?? 0;
  const before = { own: process.cpuUsage(), server: await cpuMs(serverPid), atMs: performance.now(), beats, changes };
  await delay(windowMs);
  const elapsedMs = performance.now() - before.atMs;
  const { user, system } = process.cpuUsage(before.own);
  const presenceShare = (user + system) / 1_000 / elapsedMs;
  const serverShare = ((await cpuMs(serverPid)) - before.server) / elapsedMs;
  const round = (share: number) => Math.round(share * 100_000) / 100_000;
  const parts = { presence_share: round(presenceShare), nats_server_share: round(serverShare) };
  const told = { beats: beats - before.beats, changes: changes - before.changes };
  const seen = { hosts: online, ...told, seconds: Math.round(elapsedMs / 1_000) };
  process.stdout.write(`${JSON.stringify({ core_share: round(presenceShare + serverShare), ...parts, ...seen })}\n`);
  if (online !== hostCount) process.exitCode = 1;
} finally {
  child.kill();
  presence.stop();
  await connection.close();
  await nats.stop();
}
