import { dom0MachineNumber, tunnelPrefixes } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Caller, hostMethods, unaryRoute } from "../../shared/grpc/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { version } from "../../shared/version.ts";
import type { Dom0Config } from "../config/index.ts";
import { guestsIntake } from "../dns/index.ts";
import { factsIntake, overlapsWithTunnel } from "../facts/index.ts";
import { Cleanup } from "./cleanup.ts";
import { layFoundation } from "./foundation.ts";
import { Listeners } from "./listeners.ts";
import { operatorRoutes } from "./operators.ts";
import { openRecords, type Records } from "./records.ts";
import { type Services, startServices } from "./services.ts";
import type { Startup } from "./startup.ts";
import { lockState } from "./state-lock.ts";
import { followTrust } from "./trust.ts";

/** A Dom0 that runs. */
export interface RunningDom0 {
  /** Resolves when everything has ended. */
  stop(): Promise<void>;
}

/**
 * Starts all of Dom0: certificate authority, NATS, inventory, listeners.
 * @throws DomzeroError with the part that could not be started; what was started is ended again
 */
export async function startDom0(config: Dom0Config, logger: Logger): Promise<RunningDom0> {
  const cleanup = new Cleanup(logger);
  try {
    await start({ config, clock: systemClock, logger, cleanup });
  } catch (error) {
    await cleanup.run();
    throw error;
  }
  return { stop: () => cleanup.run() };
}

/**
 * In the order in which one part needs another; ended in the opposite order, so that no call meets a part that has
 * ended: calls, sessions, revocation, presence, logs, events, inventory, NATS connection, nats-server, lock.
 */
async function start(startup: Startup): Promise<void> {
  const { config, logger, cleanup } = startup;
  // First, as NATS begins with ending a nats-server that it takes for left over.
  const lock = await lockState(config.stateDir);
  cleanup.add("lock", () => lock.release());
  const foundation = await layFoundation(startup);
  const records = await openRecords(startup, foundation);
  const services = await startServices(startup, foundation, records);
  const listeners = new Listeners();
  // Before anybody can call: what was revoked while Dom0 was away is cut off first.
  await followTrust(startup, foundation, records, listeners);
  cleanup.add("calls", () => endCalls(listeners, records, services));
  services.hostService.start();
  await listeners.open(startup, foundation, {
    hosts: hostRoutes(config, records, services),
    enrolment: [...services.enrolment.routes(), ...services.hostService.enrolmentRoutes()],
    operators: operatorRoutes(startup, foundation, records, services),
  });
  records.events.note("dom0.started", `Dom0 ${version} of ${config.domain} is up`);
  logger.info({ domain: config.domain, version }, "Dom0 is up");
}

function hostRoutes(
  { mesh, ulaGlobalId }: Dom0Config,
  { inventory, events, tickets }: Records,
  { hostService, keyRotation, addressesOf, mesh: { hub } }: Services,
) {
  const prefixes = mesh.enabled ? tunnelPrefixes(ulaGlobalId) : [];
  const ownOf = (machineNumber: number) => Object.values(addressesOf(machineNumber));
  const callingHost = (caller: Caller) => hostService.callingHost(caller);
  return [
    ...hostService.routes(),
    unaryRoute(hostMethods.reportKey, async (report, caller) => {
      await keyRotation?.report(callingHost(caller), report);
      return {};
    }),
    unaryRoute(hostMethods.reportHeard, async ({ machineNumbers }, caller) => {
      const { id, name, keyhole } = callingHost(caller);
      if (keyhole === undefined) throw new DomzeroError("PERMISSION_DENIED", `${name} is no keyhole`);
      hub?.keyholeHears(id, machineNumbers);
      return {};
    }),
    ...factsIntake({
      ...inventory,
      events,
      tickets,
      overlapsOf: ({ machineNumber }, facts) =>
        overlapsWithTunnel(facts, [dom0MachineNumber, machineNumber].flatMap(ownOf), prefixes),
      callingHost,
    }),
    ...guestsIntake({ ...inventory, callingHost, clock: systemClock }),
  ];
}

/** Sessions are ended first, so that agents hear why; left open, they would hold the listeners up. */
async function endCalls(listeners: Listeners, { events }: Records, { hostService }: Services): Promise<void> {
  hostService.stop();
  await listeners.stop();
  events.note("dom0.stopped", "Dom0 was stopped in order");
}
