import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { knotConfiguration } from "../../../controller/cli/knot-configuration.ts";
import { Dns, Secondaries, Serial, Zones } from "../../../controller/dns/index.ts";
import { createLogger } from "../../../shared/log/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { hostRecord } from "../../support/host-record.ts";
import { type Knot, kdig, kdigWhole, startKnot } from "../../support/knot.ts";
import { MemoryCollection } from "../../support/memory-collection.ts";
import { freePort } from "../../support/nats.ts";

const globalId = "0123456789";
const domain = "example.net";
const primary = "127.0.0.71";
const secondary = "127.0.0.72";
const patient = { timeout: 20_000, interval: 20 };

let folder: string;
let hosts: MemoryCollection<HostRecord>;
let port: number;
let server: Awaited<ReturnType<typeof startServer>>;

async function startServer(inside: readonly string[] = ["127.0.0.0/8"]) {
  const state = join(folder, "state");
  await mkdir(state, { recursive: true });
  const serial = await Serial.open(join(state, "serial.json"), Date.now() / 1000);
  const secondaries = await Secondaries.open(join(state, "secondaries.json"), domain);
  const zones = new Zones(hosts, { domain, globalId });
  const listen = [{ address: primary, port }];
  const dns = new Dns({ zones, serial, secondaries, listen, inside, logger: createLogger("silent") });
  dns.start();
  return { dns, serial, secondaries, zones };
}

const at = () => ({ address: primary, port });
const origins = () => server.zones.all.map(({ origin }) => origin);

async function startSecondary(secret?: string): Promise<Knot> {
  const { key } = await server.secondaries.add("lab", secondary, port);
  server.dns.secondariesChanged();
  const configuration = knotConfiguration({
    keyName: key.name,
    secret: secret ?? key.secret.toString("base64"),
    servers: [primary],
    port,
    zones: origins(),
  });
  const knotFolder = join(folder, secret === undefined ? "knot" : "knot-wrong");
  return startKnot(knotFolder, { address: secondary, port }, configuration);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "domzero-dns-"));
  hosts = new MemoryCollection<HostRecord>();
  for (let number = 0; number < 6; number += 1) {
    const record = hostRecord(number, { guests: { vm: 7 } });
    hosts.put(record.id, record);
  }
  port = await freePort();
  server = await startServer();
});
afterAll(async () => {
  await server.dns.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("Dom0's name server", () => {
  it("answers a real client by UDP and TCP", async () => {
    await expect.poll(() => kdig(at(), "host-1.example.net"), patient).toEqual(["10.0.0.3"]);
    expect(await kdig(at(), "+tcp", "AAAA", "host-1.example.net")).toEqual(["fd01:2345:6789:1::a00:3"]);
    expect(await kdig(at(), "-x", "10.128.3.7")).toEqual(["vm.host-1.example.net."]);
    expect(await kdig(at(), "-x", "fd01:2345:6789:1::a00:3")).toEqual(["host-1.example.net."]);
  });

  it("refuses a transfer that is not signed", async () => {
    const answer = await kdigWhole(at(), "AXFR", domain);
    expect(answer).toContain("REFUSED");
  });

  it("refuses who is not in the tunnel", async () => {
    await server.dns.stop();
    server = await startServer(["10.0.0.0/8"]);
    await expect.poll(() => kdigWhole(at(), "host-1.example.net"), patient).toContain("REFUSED");
    await server.dns.stop();
    server = await startServer();
    await expect.poll(() => kdig(at(), "host-1.example.net"), patient).toEqual(["10.0.0.3"]);
  });
});

describe("a real secondary", () => {
  let knot: Knot;

  beforeAll(async () => {
    knot = await startSecondary();
  });
  afterAll(() => knot.stop());

  it("gets all zones, and answers the same", async () => {
    for (const origin of origins()) {
      const soa = async () => (await kdig(knot, "SOA", origin).catch(() => []))[0];
      await expect.poll(soa, patient).toContain(` ${server.serial.value} `);
    }
    for (const [name, type] of [
      ["host-1.example.net", "A"],
      ["vm.host-2.example.net", "AAAA"],
      ["keyhole.example.net", "A"],
      ["3.0.0.10.in-addr.arpa", "PTR"],
      ["nobody.example.net", "A"],
    ] as const) {
      expect(await kdig(knot, type, name)).toEqual(await kdig(at(), type, name));
    }
  });

  it("has a change as soon as it is told", async () => {
    const record = hostRecord(1);
    const before = server.serial.value;
    hosts.put(record.id, { ...record, name: "juno" });
    expect(await kdig(at(), "juno.example.net")).toEqual(["10.0.0.3"]);
    await expect.poll(() => kdig(knot, "juno.example.net"), patient).toEqual(["10.0.0.3"]);
    expect(await kdig(knot, "host-1.example.net")).toEqual([]);
    expect(server.serial.value).toBeGreaterThan(before);
    const [soa] = server.secondaries.list();
    if (soa === undefined) expect.fail("there is no secondary");
    await expect.poll(() => server.dns.serialOf(soa, domain), patient).toBe(server.serial.value);
  });

  it("goes on after Dom0 was away, with serials that grew", async () => {
    const before = server.serial.value;
    await server.dns.stop();
    expect(await kdig(knot, "juno.example.net")).toEqual(["10.0.0.3"]);
    const record = hostRecord(2);
    hosts.put(record.id, { ...record, name: "ceres" });
    server = await startServer();
    expect(server.serial.value).toBeGreaterThan(before);
    await expect.poll(() => kdig(knot, "ceres.example.net"), patient).toEqual(["10.0.0.4"]);
  });
});

describe("a secondary with another key", () => {
  const secret = Buffer.alloc(32, 7).toString("base64");
  let knot: Knot;

  beforeAll(async () => {
    knot = await startSecondary(secret);
  });
  afterAll(() => knot.stop());

  it("gets nothing", async () => {
    const answers = () => kdigWhole(knot, "SOA", domain);
    await expect.poll(answers, patient).toContain("SERVFAIL");
    const key = `hmac-sha256:lab.${domain}:${secret}`;
    const refusal = await kdigWhole(at(), "-y", key, "AXFR", domain);
    expect(refusal).toContain("BADSIG");
  });
});
