import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jetstreamManager } from "@nats-io/jetstream";
import { createUser } from "@nats-io/nkeys";
import type { NatsConnection } from "@nats-io/transport-node";
import { expect } from "vitest";
import { Jobs as AgentJobs, type JobPlanner } from "../../agent/jobs/index.ts";
import { AgentEvents, connectAgentNats } from "../../agent/nats/index.ts";
import { EventFollower, Events } from "../../controller/events/index.ts";
import { openInventory } from "../../controller/inventory/index.ts";
import {
  Delivery,
  followJob,
  hearJobs,
  JobKeeper,
  JobReports,
  JobSigner,
  Jobs,
  showJob,
} from "../../controller/jobs/index.ts";
import { initPki, openPki } from "../../controller/pki/index.ts";
import { Tickets } from "../../controller/tickets/index.ts";
import type { JobRecord, Work } from "../../shared/jobs/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import { streams } from "../../shared/subjects.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import { hostRecord } from "./host-record.ts";
import { quietLogger, startTestNats } from "./nats.ts";

const dayMs = 86_400_000;
const logger = quietLogger;
/** Work of the kind for which tests give steps of their own. */
export const anyWork: Work = { kind: "service", action: "restart", name: "test" };

/** A certificate authority of a domain, in a folder. */
export async function makePki(root: string, name = "pki") {
  const dir = join(root, name);
  await initPki(dir, { domain: "test.example", passphraseFile: join(root, `${name}.passphrase`) });
  return openPki(dir);
}

/** What of a Dom0 does not work. */
interface Broken {
  publish?: Delivery["publish"];
}

/** What one Dom0 does about jobs, over a connection. */
async function startDom0(
  connection: NatsConnection,
  { root, instance, clock, ...broken }: { root: string; instance: string; clock: Clock } & Broken,
) {
  const inventory = await openInventory({ connection, replicas: 1, logger });
  const events = await Events.open({ connection, replicas: 1, keepDays: 1, keepMib: 64, clock, logger });
  const real = await Delivery.open({ connection, replicas: 1, keepMib: 16 });
  const delivery = {
    prepare: (host: string) => real.prepare(host),
    hosts: () => real.hosts(),
    forget: (host: string) => real.forget(host),
    withdraw: (host: string, job: string) => real.withdraw(host, job),
    publish: broken.publish ?? ((...order: Parameters<Delivery["publish"]>) => real.publish(...order)),
  };
  const reports = await JobReports.open({ connection, replicas: 1, keepDays: 1, keepMib: 64 });
  const pki = await openPki(join(root, "pki"));
  const signer = new JobSigner(pki, instance, clock);
  const audit = async () => undefined;
  const jobs = new Jobs({ ...inventory, signer, delivery, reports, audit, clock, logger });
  const keeper = new JobKeeper({ ...inventory, records: inventory.jobs, jobs, delivery, keepDays: 1, clock, logger });
  const tickets = new Tickets(inventory.tickets, clock);
  const ended = (record: JobRecord) => jobs.ended(record);
  const hearing = { ...inventory, tickets, ended, nowMs: () => clock.nowMs(), logger };
  const cursorFile = join(root, `${instance}.json`);
  const take = (told: Parameters<typeof hearJobs>[0]) => hearJobs(told, hearing);
  const follower = new EventFollower({ events, kind: "job.", take, cursorFile, clock, logger });
  follower.start();
  const following = { jobs, records: inventory.jobs, reports };
  return {
    inventory,
    events,
    delivery,
    signer,
    jobs,
    keeper,
    reports,
    follow: (id: string, signal = new AbortController().signal) => followJob(id, following, signal),
    show: (id: string, signal = new AbortController().signal) => showJob(id, following, signal),
    openTickets: () =>
      [...inventory.tickets.list()].map(({ value }) => value).filter(({ status }) => status === "open"),
    stateOf: (id: string) => jobs.get(id).state,
    async stop() {
      await keeper.stop();
      await follower.stop();
      inventory.close();
    },
  };
}

/** A real nats-server with what Dom0 has for jobs. */
export async function startJobDomain() {
  const nats = await startTestNats();
  const root = await mkdtemp(join(tmpdir(), "domzero-jobs-"));
  const pki = await makePki(root);
  const connections: NatsConnection[] = [];
  const newDom0 = async (instance: string, clock: Clock = systemClock, broken: Broken = {}) => {
    const connection = await nats.engine.connect(instance);
    connections.push(connection);
    return startDom0(connection, { root, instance, clock, ...broken });
  };
  const dom0 = await newDom0("dom0-one");
  dom0.keeper.start();
  return {
    nats,
    root,
    pki,
    ...dom0,
    newDom0,
    connection: await nats.engine.connect("test"),
    /** A host whom Dom0 knows; it may be away. */
    async addHost(): Promise<HostRecord> {
      const number = dom0.inventory.hosts.size;
      const id = `h${"abcdefghijklmnopqrstuvwxyz"[number]?.repeat(16)}`;
      const { value } = await dom0.inventory.hosts.create(id, hostRecord(number, { id }));
      await dom0.delivery.prepare(value.id);
      return value;
    },
    /** Waits until a host has taken all its orders. */
    async untilTaken(host: HostRecord) {
      const manager = await jetstreamManager(this.connection);
      await expect
        .poll(() => manager.consumers.info(streams.jobs, host.id), { timeout: 20_000 })
        .toMatchObject({ num_pending: 0, num_ack_pending: 0 });
    },
    give: async (host: HostRecord, more: { supersedes?: string[]; expiresInMs?: number; work?: Work } = {}) => {
      const wanted = { work: anyWork, supersedes: [], expiresInMs: dayMs, ...more };
      const [job] = (await dom0.jobs.create({ hosts: [host], operator: "test", ...wanted })).records;
      if (job === undefined) throw new Error("no job was made");
      return job;
    },
    async credentials(hostId: string) {
      const user = createUser();
      const { jwt } = await nats.engine.issueHost(hostId, user.getPublicKey());
      return { jwt, seed: user.getSeed() };
    },
    async stop() {
      await dom0.stop();
      await this.connection.close();
      for (const connection of connections) await connection.close();
      await nats.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export type JobDomain = Awaited<ReturnType<typeof startJobDomain>>;

/** The agent's side of a host, in this process. */
export async function startJobHost(
  domain: JobDomain,
  host: HostRecord,
  planner: JobPlanner,
  { clock = systemClock, dir = join(domain.root, host.id), url = domain.nats.url } = {},
) {
  const options = { dir: join(dir, "jobs"), hostId: host.id, rootPem: domain.pki.rootPem, planners: [planner] };
  const jobs = await AgentJobs.open({ ...options, clock, logger });
  const credentials = await domain.credentials(host.id);
  const connection = await connectAgentNats({
    servers: [url],
    domain: domain.nats.options.domain,
    caPem: domain.nats.caPem,
    hostId: host.id,
    credentials: () => credentials,
    onStatus: () => undefined,
  });
  const events = await AgentEvents.open({ hostId: host.id, spoolDir: join(dir, "events"), clock, logger });
  events.start(connection);
  jobs.attach(connection, events);
  return {
    jobs,
    connection,
    async stop() {
      await jobs.stop();
      await events.stop();
      await connection.close();
    },
  };
}
