import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { connect, jwtAuthenticator } from "@nats-io/transport-node";
import {
  type HostKeys,
  type Membership,
  membershipFromWire,
  openHostKeys,
  readMembership,
  writeMembership,
} from "../../../agent/identity/index.ts";
import { HostSession, type HostSessionOptions } from "../../../agent/session/index.ts";
import { BanList, Policies } from "../../../controller/bastion/index.ts";
import { guestsIntake } from "../../../controller/dns/index.ts";
import type { GrpcEdge, GrpcEdgeOptions } from "../../../controller/edge/index.ts";
import { HostService } from "../../../controller/host-service/index.ts";
import { openInventory } from "../../../controller/inventory/index.ts";
import { MeshDirectory } from "../../../controller/mesh/index.ts";
import { Revoker } from "../../../controller/revocation/index.ts";
import { bastionMetaSchema } from "../../../shared/bastion/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import type { Caller } from "../../../shared/grpc/index.ts";
import { type HostRecord, type HostStatus, makeId } from "../../../shared/records/index.ts";
import { type Clock, systemClock } from "../../../shared/time/index.ts";
import { natsTlsName } from "../../../shared/tls-name.ts";
import { openTestEdge } from "../../support/edge.ts";
import { wireguardKeyOf } from "../../support/host-record.ts";
import { quietLogger, startTestNats } from "../../support/nats.ts";

export type Domain = Awaited<ReturnType<typeof openDomain>>;

/** An enrolled host, with its state in a folder of its own. */
export interface TestHost {
  id: string;
  stateDir: string;
  keys: HostKeys;
  membership: Membership;
}

/** What may be different from a plain domain. */
export interface DomainSettings {
  /** Whether hosts are told of a tunnel, whose hub is none. */
  mesh?: boolean;
  limits?: NonNullable<GrpcEdgeOptions["limits"]>;
}

const testHub = { keys: () => [{ generation: 0, publicKey: wireguardKeyOf(200) }], port: 51_820 };

/** A PKI, nats-server, inventory, both listeners, host service and revoker: all real. */
export async function openDomain({ mesh = false, limits = {} }: DomainSettings = {}) {
  const [test, nats] = await Promise.all([openTestEdge(600_000), startTestNats()]);
  const connection = await nats.engine.connect("test");
  const inventory = await openInventory({ connection, replicas: 1, logger: quietLogger });
  const edges: { hosts?: GrpcEdge; enrolment?: GrpcEdge } = {};
  let machineNumber = 2;
  const service = new HostService({
    bans: new BanList({ bans: inventory.bans, nowMs: () => Date.now() }),
    hosts: inventory.hosts,
    authority: test.pki,
    natsAuthority: nats.engine,
    describe: (record) => ({
      domain: "hypokrites.net",
      natsServers: [nats.url],
      hostEndpoints: [edges.hosts?.address ?? "127.0.0.1:1"],
      address: `10.0.0.${record.machineNumber}`,
      address6: `fd00::${record.machineNumber}`,
    }),
    mesh: mesh
      ? new MeshDirectory({ hosts: inventory.hosts, hub: testHub, names: undefined, globalId: "0123456789" })
      : undefined,
    policies: new Policies({
      ...inventory,
      shippedMeta: bastionMetaSchema.parse({}),
      globalId: "0123456789",
      advertise: [],
      clock: systemClock,
    }),
    serverCertificateSha256s: () => test.identity.leafSha256s,
    clock: systemClock,
    logger: test.logger,
  });
  service.start();
  const callingHost = (caller: Caller) => service.callingHost(caller);
  const guests = guestsIntake({ ...inventory, callingHost, clock: systemClock });
  const hosts = await test.start({ routes: [...service.routes(), ...guests], limits });
  const enrolment = await test.start({ routes: service.enrolmentRoutes(), tls: { keys: () => test.identity.keys } });
  Object.assign(edges, { hosts, enrolment });
  const revoker = () =>
    new Revoker({
      records: inventory.hosts,
      natsAuthority: nats.engine,
      edges: [hosts],
      journalFile: join(test.dir, "revocation.json"),
      logger: test.logger,
    });
  const setStatus = (host: TestHost, status: HostStatus, reason = "test") =>
    inventory.hosts.modify(host.id, (record) => ({ ...record, status, reason }));
  return { test, nats, inventory, service, hosts, enrolment, revoker, setStatus, enrol, connectNats, session, close };

  async function enrol(more: Partial<HostRecord> = {}): Promise<TestHost> {
    const id = makeId("h", randomBytes(10));
    const stateDir = join(test.dir, id);
    await mkdir(stateDir, { mode: 0o700 });
    const keys = await openHostKeys(stateDir);
    const record = recordOf(id, machineNumber, keys);
    machineNumber += 1;
    await inventory.hosts.create(id, { ...record, ...more });
    const { chainPem } = await test.pki.issueHost(id, keys.tlsPublicKey);
    const { jwt } = await nats.engine.issueHost(id, keys.natsPublicKey);
    const wire = {
      hostId: id,
      name: record.name,
      domain: "hypokrites.net",
      certificateChainPem: chainPem,
      natsUserJwt: jwt,
      natsServers: [nats.url],
      hostEndpoints: [hosts.address],
      address: "10.0.0.2",
      address6: "fd00::2",
    };
    const anchors = { caCertificatePem: test.pki.rootPem, enrolmentEndpoints: [enrolment.address] };
    const membership = membershipFromWire(wire, anchors, keys);
    await writeMembership(stateDir, membership);
    return { id, stateDir, keys, membership };
  }

  function connectNats({ keys, membership, id }: TestHost) {
    return connect({
      servers: [...membership.natsServers],
      authenticator: jwtAuthenticator(membership.natsUserJwt, keys.natsSeed),
      inboxPrefix: `_INBOX_${id}`,
      tls: { ca: nats.caPem, servername: natsTlsName("test.example") } as { ca: string },
      reconnect: false,
    });
  }

  /** The agent's session, and what it told. */
  function session(host: TestHost, clock: Clock = systemClock, more: Partial<HostSessionOptions> = {}) {
    const told: string[] = [];
    const agent = new HostSession({
      keys: host.keys,
      membership: host.membership,
      agentVersion: "0.1.0",
      onMembership: async (membership) => {
        await writeMembership(host.stateDir, membership);
        told.push("renewed");
      },
      onTrusted: () => told.push("trusted"),
      bastion: {
        take: () => void told.push("bastion"),
        takeBans: () => undefined,
        bansRevision: async () => "",
        answer: async () => "{}",
      },
      onNames: () => undefined,
      onRevoked: (error) => told.push(`${error.code}: ${error.message}`),
      tunnel: {
        underlay: async () => ({}),
        report: async () => ({}),
        take: () => undefined,
        takeChange: () => undefined,
      },
      logger: test.logger,
      clock,
      ...more,
    });
    agent.start();
    return { agent, told, stored: () => readMembership(host.stateDir) };
  }

  async function close() {
    service.stop();
    await test.close();
    inventory.close();
    await connection.close();
    await nats.stop();
  }
}

function recordOf(id: string, machineNumber: number, keys: HostKeys): HostRecord {
  return {
    version: 1,
    id,
    name: `host-${machineNumber}`,
    status: "active",
    machineNumber,
    identity: { macAddresses: [], diskSerials: [] },
    tlsPublicKey: keys.tlsPublicKey.toString("base64"),
    natsPublicKey: keys.natsPublicKey,
    cik: "caaaaaaaaaaaaaaaa",
    labels: {},
    enrolledAt: "2026-01-01T00:00:00.000Z",
    enrolments: 1,
  };
}

/** The error that a promise ends with. */
export async function errorOf(promise: Promise<unknown>): Promise<DomzeroError> {
  return promise.then(
    () => {
      throw new Error("it did not fail");
    },
    (error: unknown) => DomzeroError.from(error),
  );
}
