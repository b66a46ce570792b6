import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectAgentNats, publishStored } from "../../../agent/nats/index.ts";
import { JobSigner } from "../../../controller/jobs/index.ts";
import { domzero } from "../../../proto/gen/domzero.js";
import { encodeOrder, signOrder } from "../../../shared/jobs/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { streams, subjects } from "../../../shared/subjects.ts";
import { systemClock } from "../../../shared/time/index.ts";
import { anyWork, type JobDomain, makePki, startJobDomain, startJobHost } from "../../support/job-domain.ts";
import { counting, named } from "../../support/job-plans.ts";

const soon = { timeout: 20_000 };
const dayMs = 86_400_000;
const job = "jbbbbbbbbbbbbbbbb";
const anotherHost = "h2222222222222222";

let domain: JobDomain;
beforeAll(async () => {
  domain = await startJobDomain();
});
afterAll(() => domain.stop());

const ticketKindsOf = ({ id }: HostRecord) =>
  domain.openTickets().flatMap(({ about, kind }) => (about.includes(id) ? [kind] : []));

function orderFor(host: string) {
  const issuedAtMs = Date.now();
  return { host, job, issuedAtMs, expiresAtMs: issuedAtMs + dayMs, work: anyWork, supersedes: [] };
}

describe("an order that was put before a host by somebody who can write into Dom0's account", () => {
  const signedByHost = async (host: HostRecord) => {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const spki = publicKey.export({ format: "der", type: "spki" });
    const { chainPem } = await domain.pki.issueHost(anotherHost, spki);
    const chain = chainPem.split(/(?<=-----END CERTIFICATE-----\n)/).map((pem) => new X509Certificate(pem).raw);
    const order = encodeOrder(orderFor(host.id));
    return domzero.v1.SignedOrder.encode({ order, signature: signOrder(order, privateKey), chain }).finish();
  };
  const signedByStranger = async (host: HostRecord) => {
    const stranger = new JobSigner(await makePki(domain.root, "stranger"), "dom0-stranger", systemClock);
    return (await stranger.sign(orderFor(host.id))).bytes;
  };
  it.each([
    ["signed by the Dom0 of another domain", signedByStranger],
    ["signed by another host", signedByHost],
    ["for another host", async () => (await domain.signer.sign(orderFor(anotherHost))).bytes],
    ["that is an acknowledgement of JetStream", async () => Buffer.from('{"stream":"EVENTS","seq":7}')],
  ])("%s: it is not done, there is a ticket, and what follows is done", async (_what, make) => {
    const host = await domain.addHost();
    const { planner, done } = counting();
    const agent = await startJobHost(domain, host, planner);
    await jetstream(domain.connection).publish(subjects.job(host.id, job), await make(host));
    await expect.poll(() => ticketKindsOf(host), soon).toEqual(["job.forged"]);
    const next = await domain.give(host, named("next"));
    await expect.poll(() => domain.stateOf(next.id), soon).toBe("succeeded");
    expect(done).toEqual(["next"]);
    await agent.stop();
  });
});

describe("a hostile host", () => {
  it("puts no order before another, neither by its subject nor by a reply, and takes none of another's", async () => {
    const [victim, hostile] = [await domain.addHost(), await domain.addHost()];
    const credentials = await domain.credentials(hostile.id);
    const connection = await connectAgentNats({
      servers: [domain.nats.url],
      domain: domain.nats.options.domain,
      caPem: domain.nats.caPem,
      hostId: hostile.id,
      credentials: () => credentials,
      onStatus: () => undefined,
    });
    const target = subjects.job(victim.id, job);
    const brief = { timeout: 2_000 };
    await expect(connection.request(target, "forged", brief)).rejects.toThrow(/permission/i);
    await expect(connection.request(subjects.nextJob(victim.id), "", brief)).rejects.toThrow(/permission/i);
    await domain.give(hostile);
    connection.publish(subjects.event(hostile.id, "x"), "{}", { reply: target });
    connection.publish(subjects.nextJob(hostile.id), '{"batch":1}', { reply: target });
    const marker = { messageId: "marker", timeoutMs: 5_000 };
    await publishStored(connection, subjects.event(hostile.id, "marker"), "{}", marker);
    const manager = await jetstreamManager(domain.connection);
    const { state } = await manager.streams.info(streams.jobs, { subjects_filter: subjects.jobsOf(victim.id) });
    expect(state.subjects ?? {}).toEqual({});
    await connection.close();
  });

  it("that says as much as it may keeps no other from being heard", async () => {
    const [other, hostile] = [await domain.addHost(), await domain.addHost()];
    const tell = (kind: string, body: object) =>
      jetstream(domain.connection).publish(subjects.event(hostile.id, kind), JSON.stringify(body));
    const summary = "x".repeat(1024);
    await tell("job.order-refused", { at: new Date().toISOString(), summary, details: { refusal: "signature" } });
    await expect.poll(() => ticketKindsOf(hostile), soon).toEqual(["job.forged"]);
    const { planner } = counting();
    const agent = await startJobHost(domain, other, planner);
    const own = await domain.give(other);
    await expect.poll(() => domain.stateOf(own.id), soon).toBe("succeeded");
    await agent.stop();
  });

  it("says nothing of another's job", async () => {
    const [victim, hostile] = [await domain.addHost(), await domain.addHost()];
    const { id } = await domain.give(victim);
    const details = { job: id, number: 1, type: "ended", ending: "succeeded", message: "lie", outputBytes: 0 };
    const body = { at: new Date().toISOString(), summary: "lie", details };
    await jetstream(domain.connection).publish(subjects.event(hostile.id, "job.ended"), JSON.stringify(body));
    const { planner } = counting();
    const agent = await startJobHost(domain, hostile, planner);
    const own = await domain.give(hostile);
    await expect.poll(() => domain.stateOf(own.id), soon).toBe("succeeded");
    expect(domain.stateOf(id)).toBe("queued");
    await agent.stop();
  });
});

describe("a host whose clock is wrong", () => {
  it("behind: the order waits until the clock is right, and is done then", async () => {
    const host = await domain.addHost();
    const { planner, done } = counting();
    let offsetMs = -2 * dayMs;
    const clock = { ...systemClock, nowMs: () => Date.now() + offsetMs };
    const agent = await startJobHost(domain, host, planner, { clock });
    const { id } = await domain.give(host, named("patient"));
    await expect.poll(() => ticketKindsOf(host), soon).toEqual(["job.clock"]);
    expect(domain.stateOf(id)).toBe("queued");
    offsetMs = 0;
    await expect.poll(() => domain.stateOf(id), soon).toBe("succeeded");
    expect(done).toEqual(["patient"]);
    await agent.stop();
  });

  it("ahead: it takes the order for expired, and there is a ticket", async () => {
    const host = await domain.addHost();
    const { planner, done } = counting();
    const clock = { ...systemClock, nowMs: () => Date.now() + 2 * dayMs };
    const agent = await startJobHost(domain, host, planner, { clock });
    const { id } = await domain.give(host);
    await expect.poll(() => domain.jobs.get(id), soon).toMatchObject({ state: "refused", refusal: "expired" });
    await expect.poll(() => ticketKindsOf(host), soon).toEqual(["job.clock"]);
    expect(done).toEqual([]);
    await agent.stop();
  });
});
