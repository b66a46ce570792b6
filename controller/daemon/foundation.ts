import { natsTlsName } from "../../shared/tls-name.ts";
import { stateLayout } from "../config/index.ts";
import { ServerIdentity } from "../edge/index.ts";
import { defaultStoreMib, divideStore, drainConnection, NatsEngine } from "../nats/index.ts";
import { openPki, type Pki } from "../pki/index.ts";
import { binhostAddresses } from "./binhost.ts";
import { writeNatsTls } from "./nats-tls.ts";
import { Reservation } from "./reservation.ts";
import type { Startup } from "./startup.ts";

const dayMs = 86_400_000;

/** What everything else stands on: certificate authority, own certificate, NATS. */
export type Foundation = Awaited<ReturnType<typeof layFoundation>>;

/** @throws DomzeroError with the part that could not be started */
export async function layFoundation(startup: Startup) {
  const { config, logger, cleanup } = startup;
  const { pki: pkiDir } = stateLayout(config.stateDir);
  const pki = await openPki(pkiDir, { hostLifeMs: config.hosts.certificateDays * dayMs });
  const names = [
    natsTlsName(config.domain),
    "localhost",
    "127.0.0.1",
    ...config.advertise,
    ...binhostAddresses(config),
  ];
  const identity = new ServerIdentity({ authority: pki, names: [...new Set(names)], logger });
  await identity.start();
  cleanup.add("certificate", () => identity.stop());
  const { nats, budget } = await startNats(startup, pki, identity);
  cleanup.add("nats", () => nats.stop());
  const connection = await nats.connect("dom0");
  cleanup.add("nats connection", () => drainConnection(connection));
  const replicas = config.nats.mode === "external" ? config.nats.replicas : 1;
  return { pki, identity, nats, connection, replicas, budget };
}

async function startNats({ config, clock, logger }: Startup, { rootPem: caPem }: Pki, identity: ServerIdentity) {
  const layout = stateLayout(config.stateDir);
  const { domain, nats } = config;
  const common = { dir: layout.nats, domain, caPem, userDays: config.hosts.certificateDays, clock, logger };
  if (nats.mode === "external") {
    const budget = divideStore(Number.POSITIVE_INFINITY, config);
    return { nats: await NatsEngine.start({ ...common, placement: nats }), budget };
  }
  const { address, port, binary = "nats-server", storeMib = await defaultStoreMib(config.stateDir) } = nats;
  const budget = divideStore(storeMib, config);
  if (budget.isShort) logger.warn({ storeMib, ...budget }, "the disk is too small to keep as much as configured");
  const boundMib = await new Reservation(config.stateDir).begin(storeMib, budget);
  const tls = await writeNatsTls(layout.tls, identity.keys, caPem);
  const placement = { mode: "supervised", binary, address, port, tls, storeMib: boundMib } as const;
  return { nats: await NatsEngine.start({ ...common, placement }), budget };
}
