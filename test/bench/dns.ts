/**
 * Questions per second that Dom0's name server answers for 10,000 hosts, beside Knot DNS with the same zones, by turns;
 * and how long a name that is new takes until it is answered, here and by a secondary. Prints one line of JSON; exits 1
 * where it answers less than half of what Knot does.
 */

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { knotConfiguration } from "../../controller/cli/knot-configuration.ts";
import { Dns, Secondaries, Serial, Zones, zoneFile } from "../../controller/dns/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { createLogger } from "../../shared/log/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { hostRecord } from "../support/host-record.ts";
import { kdig, startKnot } from "../support/knot.ts";
import { MemoryCollection } from "../support/memory-collection.ts";
import { freePort } from "../support/nats.ts";

const hostCount = 10_000;
const rounds = 5;
const seconds = 2;
/** As many hosts ask at once. */
const clients = 200;
const waiting = 1000;
const minRatio = 0.5;
const domain = "example.net";
const globalId = "0123456789";
const addresses = { own: "127.0.0.71", peer: "127.0.0.72", secondary: "127.0.0.73" };

const port = await freePort();
const folder = await mkdtemp(join(tmpdir(), "domzero-bench-dns-"));
const ends: Array<() => Promise<void>> = [() => rm(folder, { recursive: true, force: true })];
try {
  await run();
} finally {
  for (const end of ends.reverse()) await end();
}

function hostOf(number: number): HostRecord {
  const digits = [...number.toString(8).padStart(16, "0")].map((digit) => "abcdefgh"[Number(digit)]).join("");
  return hostRecord(number, { id: `h${digits}`, wireguardPublicKey: hostRecord(0).wireguardPublicKey ?? "" });
}

async function run(): Promise<void> {
  const hosts = new MemoryCollection<HostRecord>();
  for (let number = 0; number < hostCount; number += 1) hosts.put(hostOf(number).id, hostOf(number));
  const { zones, serial, dns, secondaries } = await startOwn(hosts);
  await startPeer(zones, serial.value);
  const queries = join(folder, "queries");
  await writeFile(queries, queryLines());
  const own: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await queriesPerSecond(addresses.own, queries));
    peer.push(await queriesPerSecond(addresses.peer, queries));
  }
  const answeredMs = await timeOfChange(hosts, hostCount, addresses.own);
  const { key } = await secondaries.add("lab", addresses.secondary, port);
  const origins = zones.all.map(({ origin }) => origin);
  const served = { keyName: key.name, secret: key.secret.toString("base64"), servers: [addresses.own], port };
  const configuration = knotConfiguration({ ...served, zones: origins });
  const knot = await startKnot(join(folder, "secondary"), { address: addresses.secondary, port }, configuration);
  ends.push(() => knot.stop());
  dns.secondariesChanged();
  await until(async () => (await kdig(knot, "host-1.example.net")).length > 0);
  const transferredMs = await timeOfChange(hosts, hostCount + 1, addresses.secondary);
  const ratio = median(own) / median(peer);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const perSecond = { own: Math.round(median(own)), knot: Math.round(median(peer)) };
  const result = { ratio_to_knot: round(ratio), queries_per_s: perSecond, hosts: hostCount };
  const changes = { change_answered_ms: round(answeredMs), change_at_secondary_ms: round(transferredMs) };
  process.stdout.write(`${JSON.stringify({ bench: "dns", ...result, ...changes })}\n`);
  if (ratio < minRatio) process.exitCode = 1;
}

async function startOwn(hosts: MemoryCollection<HostRecord>) {
  const serial = await Serial.open(join(folder, "serial.json"), Date.now() / 1000);
  const secondaries = await Secondaries.open(join(folder, "secondaries.json"), domain);
  const zones = new Zones(hosts, { domain, globalId });
  const listen = [{ address: addresses.own, port }];
  const dns = new Dns({ zones, serial, secondaries, listen, inside: ["127.0.0.0/8"], logger: createLogger("error") });
  dns.start();
  ends.push(() => dns.stop());
  await until(async () => (await kdig({ address: addresses.own, port }, "host-1.example.net")).length > 0);
  return { zones, serial, dns, secondaries };
}

async function startPeer(zones: Zones, serial: number): Promise<void> {
  const peerFolder = join(folder, "peer");
  await mkdir(peerFolder);
  for (const zone of zones.all) await writeFile(join(peerFolder, `${zone.origin}.zone`), zoneFile(zone, serial));
  const configuration = `zone:\n${zones.all.map(({ origin }) => `  - domain: ${origin}\n`).join("")}`;
  const knot = await startKnot(peerFolder, { address: addresses.peer, port }, configuration);
  ends.push(() => knot.stop());
  await until(async () => (await kdig(knot, "host-1.example.net")).length > 0);
}

/** As hosts ask: mostly for hosts, both families, some for addresses, some for what is not there. */
function queryLines(): string {
  const lines = Array.from({ length: hostCount }, (_, number) => [
    `host-${number}.${domain} A`,
    `host-${number}.${domain} AAAA`,
    ...(number % 10 === 0
      ? [`${number & 255}.${number >> 8}.0.10.in-addr.arpa PTR`, `nobody-${number}.${domain} A`]
      : []),
  ]);
  return `${lines.flat().join("\n")}\n`;
}

async function queriesPerSecond(address: string, queries: string): Promise<number> {
  const at = ["-s", address, "-p", String(port), "-d", queries];
  const { stdout } = await exec(
    "dnsperf",
    [...at, "-l", String(seconds), "-c", String(clients), "-q", String(waiting)],
    {
      timeoutMs: 60_000,
    },
  );
  const perSecond = Number(/Queries per second:\s+([\d.]+)/.exec(stdout)?.[1]);
  const lost = Number(/Queries lost:\s+\d+ \(([\d.]+)%\)/.exec(stdout)?.[1]);
  if (!(perSecond > 0) || !(lost < 1)) throw new Error(`dnsperf at ${address} says:\n${stdout}`);
  return perSecond;
}

/** Milliseconds from a record that is new to its name being answered at an address. */
async function timeOfChange(hosts: MemoryCollection<HostRecord>, number: number, address: string): Promise<number> {
  const began = performance.now();
  hosts.put(hostOf(number).id, hostOf(number));
  await until(async () => (await kdig({ address, port }, `host-${number}.${domain}`)).length > 0);
  return performance.now() - began;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await condition())) if (performance.now() > deadline) throw new Error("it did not come about in 30 s");
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
