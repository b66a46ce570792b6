import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import {
  dom0MachineNumber,
  interAddress,
  interAddress6,
  linkPrefix,
  tunnelPrefixes,
} from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { DnsState } from "../../shared/records/index.ts";
import { Dns, reverseZonesInUse, Secondaries, Serial, Zones, zoneFile } from "../dns/index.ts";
import type { Records } from "./records.ts";
import type { Startup } from "./startup.ts";

/** UDP and TCP (RFC 1035, 4.2): resolvers know no other. */
const dnsPort = 53;

/** The domain's name server, or none. */
export type NameServer = Awaited<ReturnType<typeof startDns>>;

/** @throws DomzeroError IO, INVALID_INPUT */
export async function startDns({ config, logger, cleanup, clock }: Startup, { inventory: { hosts } }: Records) {
  const {
    domain,
    ulaGlobalId: globalId,
    mesh,
    dns: { enabled },
    stateDir,
  } = config;
  if (!mesh.enabled || !enabled) return undefined;
  const folder = join(stateDir, "dns");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const serial = await Serial.open(join(folder, "serial.json"), clock.nowMs() / 1000);
  const secondaries = await Secondaries.open(join(folder, "secondaries.json"), domain);
  const zones = new Zones(hosts, { domain, globalId });
  const addresses = [interAddress(dom0MachineNumber), interAddress6(globalId, dom0MachineNumber)];
  const listen = addresses.map((address) => ({ address, port: dnsPort }));
  const inside = [...tunnelPrefixes(globalId), linkPrefix];
  const dns = new Dns({ zones, serial, secondaries, listen, inside, logger });
  dns.start();
  cleanup.add("names", () => dns.stop());
  return {
    dns,
    addSecondary: async (name: string, address: string, port: number) => {
      const { key } = await secondaries.add(name, address, port);
      dns.secondariesChanged();
      const served = { servers: listen.map((at) => at.address), port: dnsPort };
      const origins = zones.all.map(({ origin }) => origin);
      return { keyName: key.name, secret: key.secret.toString("base64"), ...served, zones: origins };
    },
    removeSecondary: async (name: string) => {
      await secondaries.remove(name);
      dns.secondariesChanged();
    },
    counts: () => ({
      names: zones.all.reduce((sum, { size }) => sum + size + 1, 0),
      secondaries: secondaries.list().length,
    }),
    /** What hosts are told. */
    directions: () => {
      const numbers = [...hosts.unsorted()].map(({ value }) => value.machineNumber);
      return {
        domain,
        servers: listen.map(({ address }) => address),
        port: dnsPort,
        zones: reverseZonesInUse(globalId, numbers),
      };
    },
    state: async (): Promise<DnsState> => ({
      listen,
      ...(dns.problem === undefined ? {} : { problem: dns.problem }),
      serial: serial.value,
      zones: zones.all.map(({ origin, size }) => ({ origin, records: size + 1 })),
      secondaries: await Promise.all(
        secondaries.list().map(async (secondary) => {
          const { name, address, port } = secondary;
          const has = await dns.serialOf(secondary, domain);
          return { name, address, port, ...(has === undefined ? {} : { serial: has }) };
        }),
      ),
    }),
    zoneFile: (origin: string): string => {
      const zone = zones.all.find((each) => each.origin === (origin === "" ? domain : origin));
      if (zone !== undefined) return zoneFile(zone, serial.value);
      const known = zones.all.map((each) => each.origin).join(", ");
      throw new DomzeroError("NOT_FOUND", `there is no zone ${origin}; there are ${known}`);
    },
  };
}
