import { uptime } from "node:os";
import { join } from "node:path";
import type { NatsConnection } from "@nats-io/transport-node";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { describeChange } from "../../shared/facts/index.ts";
import { type ClientMethod, callUnary, hostMethods } from "../../shared/grpc/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { version } from "../../shared/version.ts";
import { Bastion } from "../bastion/index.ts";
import type { DeviceWatch } from "../devices/index.ts";
import { HostDns } from "../dns/index.ts";
import { Guests } from "../guests/index.ts";
import { FactsWatcher, measureFacts } from "../hardware/index.ts";
import { type HostKeys, type Membership, writeMembership } from "../identity/index.ts";
import { Jobs } from "../jobs/index.ts";
import type { LogShipper } from "../logs/index.ts";
import { Tunnel, underlayAddresses } from "../mesh/index.ts";
import { AgentEvents, closeAgentNats, connectAgentNats } from "../nats/index.ts";
import type { NetworkWatch } from "../network/index.ts";
import { Heartbeat, readBootId } from "../presence/index.ts";
import { planServiceJob } from "../services/index.ts";
import { dialHostService, HostSession } from "../session/index.ts";
import { returnMemoryWhenSettled } from "./return-memory.ts";

const reachDeadlineMs = 5_000;
const bansRetryMs = 15_000;

/** What a member of a domain does its work with. */
export interface MemberOptions {
  stateDir: string;
  runDir: string;
  /** The agent's own program file, which measures facts in a child. */
  program: string;
  keys: HostKeys;
  membership: Membership;
  devices: DeviceWatch;
  network: NetworkWatch;
  logs: LogShipper;
  tell(line: string): void;
  logger: Logger;
}

/** A host in its domain: session, presence, facts, logs, events. */
export class Member {
  readonly #o: MemberOptions;
  readonly #stop = new AbortController();
  #connecting = Promise.resolve();
  readonly #steps: Array<() => unknown> = [];
  readonly #events = Promise.withResolvers<AgentEvents>();
  readonly #bastion: Bastion;
  /** Undefined where they could not be taken up. */
  #jobs: Promise<Jobs | undefined> = Promise.resolve(undefined);
  #membership: Membership;
  #session: HostSession | undefined;
  #nats: NatsConnection | undefined;
  #bansTimer: NodeJS.Timeout | undefined;

  constructor(options: MemberOptions) {
    this.#o = options;
    this.#membership = options.membership;
    const { stateDir, runDir, program, network, logger } = options;
    this.#bastion = new Bastion({
      folder: join(stateDir, "bastion"),
      runDir,
      program,
      network,
      logger,
      // The firewall does not wait for a connection that it may have to make possible.
      note: async (kind, summary, details) => {
        logger.warn({ kind }, summary);
        void this.#events.promise.then((events) => events.publish(kind, summary, details)).catch(() => undefined);
      },
      began: () => {
        this.#session?.reconnect();
        void this.#nats?.reconnect();
      },
      confirmReachable: (signal) => this.#reachesDom0(signal),
    });
  }

  /** Begins; what needs Dom0 waits for it in the background. */
  start(): void {
    const { keys, logger, stateDir } = this.#o;
    const tunnel = new Tunnel({
      stateDir,
      addresses: () => [this.#membership.address, this.#membership.address6],
      reportKey: (report) => this.#callDom0(hostMethods.reportKey, report),
      reportHeard: (machineNumbers) => this.#callDom0(hostMethods.reportHeard, { machineNumbers }),
      onInterface: () => names.interfaceChanged(),
      logger,
    });
    void tunnel.restore();
    this.#steps.push(() => tunnel.stop());
    this.#bastion.start().catch((error: unknown) => logger.error({ err: error }, "the firewall could not be taken up"));
    this.#steps.push(() => this.#bastion.stop());
    this.#jobs = this.#takeUpJobs();
    this.#steps.push(async () => (await this.#jobs)?.stop());
    const names = this.#startNames(() => tunnel.interfaceToDom0);
    const guests = new Guests({
      bridge: () => this.#bastion.guestBridge(),
      report: (guests) => this.#callDom0(hostMethods.reportGuests, { guests: [...guests] }),
      logger,
    });
    this.#steps.push(() => guests.stop());
    const session = new HostSession({
      keys,
      membership: this.#membership,
      agentVersion: version,
      onMembership: async (membership) => {
        await writeMembership(stateDir, membership);
        this.#membership = membership;
      },
      bastion: {
        take: (desired) => this.#bastionMust(this.#bastion.takeJson(desired)),
        takeBans: (bans) => this.#bastionMust(this.#bastion.takeBans(bans).catch((error) => this.#askBansAnew(error))),
        bansRevision: () => this.#bastion.bansRevision(),
        answer: (question) => this.#bastion.answer(question),
      },
      onTrusted: () => {
        logger.info("Dom0 trusts this host");
        guests.start();
      },
      onRevoked: (error) => {
        tunnel.leave();
        guests.pause();
        names.take(undefined);
        this.#o.tell(`Dom0 does not trust this host any more: ${error.message}`);
      },
      onNames: names.take,
      tunnel,
      logger,
    });
    this.#session = session;
    session.start();
    this.#steps.push(() => session.stop());
    let addresses = underlayAddresses();
    const networkChanged = () => {
      tunnel.wake();
      names.networkChanged();
      guests.networkChanged();
      const now = underlayAddresses();
      if (now.join() === addresses.join()) return;
      session.reconnect();
      // What came does no harm to a connection; what went may have been its end.
      if (addresses.some((address) => !now.includes(address))) void this.#nats?.reconnect();
      addresses = now;
    };
    this.#steps.push(this.#o.network.listen(networkChanged));
    this.#connecting = this.#connect().catch((error: unknown) => {
      if (!this.#stop.signal.aborted) logger.error({ err: error }, "the host's work could not begin");
    });
  }

  /** Dom0 says the whole list again as a session begins. */
  #askBansAnew(error: unknown): never {
    this.#bansTimer ??= setTimeout(() => {
      this.#bansTimer = undefined;
      this.#session?.reconnect();
    }, bansRetryMs).unref();
    throw error;
  }

  #bastionMust(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.#o.logger.error({ err: error }, "the firewall that Dom0 wants could not be made");
    });
  }

  /** What was begun before goes on without Dom0. */
  async #takeUpJobs(): Promise<Jobs | undefined> {
    const { stateDir, logger } = this.#o;
    const { hostId, caCertificatePem: rootPem } = this.#membership;
    const dir = join(stateDir, "jobs", hostId);
    return Jobs.open({ dir, hostId, rootPem, planners: [planServiceJob], clock: systemClock, logger }).catch(
      (error: unknown) => {
        logger.error({ err: error }, "this host does no jobs");
        return undefined;
      },
    );
  }

  /** Takes up names as Dom0 said last. */
  #startNames(device: () => string) {
    const { stateDir, logger } = this.#o;
    const dns = new HostDns({ stateDir, logger });
    const failed = (error: unknown) => logger.error({ err: error }, "this host's resolver could not be set");
    dns.start().catch(failed);
    this.#steps.push(() => dns.stop());
    let told: domzero.v1.Names.$Properties | undefined;
    const tell = ({ domain, servers, zones }: domzero.v1.Names.$Properties) =>
      dns.take({ domain: domain ?? "", servers: servers ?? [], zones: zones ?? [], device: device() });
    return {
      take: (names: domzero.v1.Names.$Properties | undefined) => {
        told = names;
        if (names === undefined) dns.leave().catch(failed);
        else tell(names);
      },
      interfaceChanged: () => told && tell(told),
      networkChanged: () => dns.networkChanged(),
    };
  }

  async #connect(): Promise<void> {
    const { keys, logger, logs, stateDir, devices } = this.#o;
    const { hostId, domain, natsServers, caCertificatePem } = this.#membership;
    const connection = await connectAgentNats({
      servers: natsServers,
      domain,
      caPem: caCertificatePem,
      hostId,
      credentials: () => ({ jwt: this.#membership.natsUserJwt, seed: keys.natsSeed }),
      onStatus: ({ state, reason }) => logger.info({ state, reason }, "link to NATS"),
      signal: this.#stop.signal,
    });
    this.#steps.push(() => closeAgentNats(connection));
    this.#nats = connection;
    const bootId = await readBootId();
    const clock = systemClock;
    const uptimeSeconds = () => uptime();
    const heartbeat = new Heartbeat({ connection, hostId, bootId, agentVersion: version, uptimeSeconds, clock });
    heartbeat.start();
    this.#steps.push(() => heartbeat.stop());
    logs.attach(connection, hostId);
    this.#steps.push(() => logs.detach());
    const events = await AgentEvents.open({ hostId, spoolDir: join(stateDir, "events"), clock, logger });
    events.start(connection);
    this.#events.resolve(events);
    this.#steps.push(() => events.stop());
    const watcher = new FactsWatcher({
      stateDir,
      hostId,
      measure: () => measureFacts(this.#o.program, this.#stop.signal),
      onFacts: async (facts, changes) => {
        await this.#callDom0(hostMethods.reportFacts, { facts: Buffer.from(JSON.stringify(facts)) });
        const what = changes.slice(0, 8).map(describeChange).join("; ");
        if (changes.length > 0) logger.info({ changes: what }, "the hardware changed");
      },
      logger,
    });
    this.#steps.push(devices.listen((event) => watcher.deviceChanged(event)));
    watcher.start();
    this.#steps.push(() => watcher.stop());
    this.#steps.push(returnMemoryWhenSettled());
    const jobs = await this.#jobs;
    jobs?.attach(connection, events);
    // Before the connection is closed.
    this.#steps.push(() => jobs?.stop());
    await events.publish("agent.started", `the agent of ${this.#membership.name} is up`, { version });
  }

  /** Over a connection of its own. */
  async #reachesDom0(signal: AbortSignal): Promise<boolean> {
    for (const endpoint of this.#membership.hostEndpoints) {
      const client = dialHostService(endpoint, this.#membership, this.#o.keys);
      const ready = Promise.withResolvers<boolean>();
      client.waitForReady(Date.now() + reachDeadlineMs, (error) => ready.resolve(error === undefined));
      const reached = await ready.promise.finally(() => client.close());
      if (reached || signal.aborted) return reached;
    }
    return false;
  }

  /** Over a connection of its own. @throws DomzeroError */
  async #callDom0<Sent>(method: ClientMethod<Sent, unknown>, request: NoInfer<Sent>): Promise<void> {
    const membership = this.#session?.membership ?? this.#membership;
    const endpoint = this.#session?.endpoint ?? membership.hostEndpoints[0];
    if (endpoint === undefined) throw new DomzeroError("CONFIG", "the membership names no Dom0");
    const client = dialHostService(endpoint, membership, this.#o.keys);
    try {
      await callUnary(client, method, request, { peer: `Dom0 at ${endpoint}`, signal: this.#stop.signal });
    } finally {
      client.close();
    }
  }

  async stop(): Promise<void> {
    this.#stop.abort(new DomzeroError("CANCELLED", "the agent is stopping"));
    // What it still begins is ended below.
    await this.#connecting;
    for (const step of this.#steps.splice(0).reverse()) await step();
  }
}
