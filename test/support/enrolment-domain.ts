import { generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";
import { createUser } from "@nats-io/nkeys";
import { type EnrolmentRequest, enrolAt } from "../../agent/enrolment/index.ts";
import type { HostKeys } from "../../agent/identity/index.ts";
import { Ciks } from "../../controller/cik/index.ts";
import type { GrpcEdgeOptions } from "../../controller/edge/index.ts";
import { CikLedger, type EnrolmentOptions, EnrolmentService } from "../../controller/enrolment/index.ts";
import { Events } from "../../controller/events/index.ts";
import { Claims, openInventory } from "../../controller/inventory/index.ts";
import { templateProblems } from "../../controller/templates/index.ts";
import { Tickets } from "../../controller/tickets/index.ts";
import { type CikContents, type CikKey, caDigest } from "../../shared/cik/index.ts";
import { signTranscript } from "../../shared/enrolment/index.ts";
import { systemClock, toTimestamp } from "../../shared/time/index.ts";
import { openTestEdge } from "./edge.ts";
import { machineFacts } from "./machine-facts.ts";
import { quietLogger, startTestNats } from "./nats.ts";

const dayMs = 86_400_000;

/** Keys as a fresh host makes them. */
export function hostKeys(): HostKeys {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const user = createUser();
  return {
    tlsPrivateKeyPem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    tlsPublicKey: publicKey.export({ format: "der", type: "spki" }),
    natsSeed: user.getSeed(),
    natsPublicKey: user.getPublicKey(),
    sign: (data) => signTranscript(Buffer.from(data), privateKey),
  };
}

/** A key with its private half, as an agent reads it from a stick. */
export interface TestKey {
  contents: CikContents;
  privateKey: KeyObject;
}

/** What may be different from a plain domain. */
export interface DomainSettings {
  limits?: Partial<EnrolmentOptions["limits"]>;
  edgeLimits?: NonNullable<GrpcEdgeOptions["limits"]>;
  isOnline?: (hostId: string) => boolean;
}

/** A Dom0's enrolment side on real parts: PKI, nats-server, inventory, TLS listener. */
export async function openEnrolmentDomain(settings: DomainSettings = {}) {
  const [edge, nats] = await Promise.all([openTestEdge(), startTestNats()]);
  const connection = await nats.engine.connect("test");
  const inventory = await openInventory({ connection, replicas: 1, logger: quietLogger });
  const events = await Events.open({
    connection,
    replicas: 1,
    keepDays: 1,
    keepMib: 64,
    clock: systemClock,
    logger: quietLogger,
  });
  const service = new EnrolmentService({
    inventory,
    claims: new Claims({ ...inventory, holder: "test", quarantineMs: 0, nowMs: () => systemClock.nowMs() }),
    ledger: new CikLedger(inventory.ciks),
    authority: edge.pki,
    natsAuthority: nats.engine,
    tickets: new Tickets(inventory.tickets, systemClock),
    events,
    isOnline: settings.isOnline ?? (() => false),
    templateProblems: (name, facts) => templateProblems(inventory.templates.get(name)?.value, name, facts),
    domain: "hypokrites.net",
    describe: ({ machineNumber }) => ({
      domain: "hypokrites.net",
      natsServers: [nats.url],
      hostEndpoints: ["127.0.0.1:1"],
      address: `10.0.0.${machineNumber}`,
      address6: `fd00::${machineNumber}`,
    }),
    serverCertificateSha256s: () => edge.identity.leafSha256s,
    limits: {
      perAddress: { perSecond: 10_000, burst: 10_000 },
      perCik: { perSecond: 10_000, burst: 10_000 },
      maxParked: 100,
      ...settings.limits,
    },
    clock: systemClock,
    logger: quietLogger,
  });
  const tls = { keys: () => edge.identity.keys };
  const listener = await edge.start({ routes: service.routes(), tls, limits: settings.edgeLimits ?? {} });
  const ciks = new Ciks({
    ciks: inventory.ciks,
    domain: "hypokrites.net",
    caPem: edge.pki.rootPem,
    endpoints: [listener.address],
    hasTemplate: () => true,
    audit: (kind, summary, details) => events.publish(kind, summary, details),
    clock: systemClock,
  });

  const makeKey = async (more: Parameters<Ciks["create"]>[0] = {}): Promise<TestKey> => {
    const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const spki = publicKey.export({ format: "der", type: "spki" });
    const expiresAtMs = Date.now() + dayMs;
    const material = await ciks.create({ publicKey: spki, uses: 1, expiresAtMs, ...more }, "test");
    const key: CikKey = {
      version: 1,
      id: material.id ?? "",
      domain: "hypokrites.net",
      endpoints: [listener.address],
      caPem: edge.pki.rootPem,
      caSha256: caDigest(edge.pki.rootPem),
      expiresAt: toTimestamp(expiresAtMs),
      privateKey: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    };
    return { contents: { key, token: Buffer.from(material.token ?? []) }, privateKey };
  };

  /** The exchange as an agent does it, up to the first verdict. */
  const enrol = async (key: TestKey, machine: number, more: Partial<EnrolmentRequest> = {}) => {
    const request: EnrolmentRequest = {
      cik: key.contents,
      cikPrivateKey: key.privateKey,
      keys: hostKeys(),
      facts: machineFacts(machine),
      hostname: `machine-${machine}`,
      keyWritable: false,
      ...more,
    };
    const answers = enrolAt(listener.address, request, AbortSignal.timeout(20_000));
    const { value, done } = await answers.next();
    if (done === true) throw new Error("the exchange ended without an answer");
    return { answer: value, answers, request };
  };

  return {
    edge,
    nats,
    inventory,
    events,
    service,
    listener,
    ciks,
    makeKey,
    enrol,
    nonce: () => randomBytes(32),
    async close() {
      inventory.close();
      await edge.close();
      await connection.close();
      await nats.stop();
    },
  };
}

/** Such a domain. */
export type EnrolmentDomain = Awaited<ReturnType<typeof openEnrolmentDomain>>;
