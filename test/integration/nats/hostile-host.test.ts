import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { createUser } from "@nats-io/nkeys";
import { connect, jwtAuthenticator, type NatsConnection, type TlsOptions } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { streams, subjects } from "../../../shared/subjects.ts";
import { startTestNats } from "../../support/nats.ts";

const [own, foreign] = ["haaaaaaaaaaaaaaaa", "hbbbbbbbbbbbbbbbb"];
let nats: Awaited<ReturnType<typeof startTestNats>>;
let dom0: NatsConnection;
let host: NatsConnection;
let victim: NatsConnection;

async function connectHost(id: string): Promise<NatsConnection> {
  const user = createUser();
  const { jwt } = await nats.engine.issueHost(id, user.getPublicKey());
  const tls: TlsOptions & { servername: string } = { ca: nats.caPem, servername: "dom0.test.example" };
  const authenticator = jwtAuthenticator(jwt, user.getSeed());
  return connect({ servers: nats.url, tls, authenticator, inboxPrefix: subjects.inbox(id) });
}

/** Publishes with a reply of the host's choice; resolves when all that follows from it has happened. */
async function publishWithReply(subject: string, reply: string): Promise<void> {
  const marker = subjects.log(own);
  host.publish(subject, "{}", { reply });
  await jetstream(host).publish(marker, "marker");
  await jetstream(host).publish(subjects.event(own, "marker"), "{}");
  await Promise.all([host.flush(), victim.flush(), dom0.flush()]);
}

/** Numbers of stored messages by subject. */
async function stored(stream: string): Promise<Record<string, number>> {
  const info = await (await jetstreamManager(dom0)).streams.info(stream, { subjects_filter: ">" });
  return info.state.subjects ?? {};
}

beforeAll(async () => {
  nats = await startTestNats();
  dom0 = await nats.engine.connect("test");
  const manager = await jetstreamManager(dom0);
  await manager.streams.add({ name: streams.logs, subjects: [subjects.logsAll], allow_direct: true });
  await manager.streams.add({ name: streams.events, subjects: [subjects.eventsAll], allow_direct: true });
  host = await connectHost(own);
  victim = await connectHost(foreign);
});
afterAll(async () => {
  for (const connection of [host, victim, dom0]) await connection.close();
  await nats.stop();
});

describe("a hostile host that names somebody else's subject as its reply", () => {
  it.each([
    ["an event", subjects.event(own, "x")],
    ["a batch of logs", subjects.log(own)],
  ])("cannot write over a record by the acknowledgement of %s", async (_what, subject) => {
    const kv = await new Kvm(dom0).create("hosts", { history: 64 });
    const revision = await kv.put(foreign, "record of another");
    await publishWithReply(subject, `$KV.hosts.${foreign}`);
    await publishWithReply(subject, `$KV.hosts.made-up`);
    expect(await kv.get(foreign)).toMatchObject({ revision });
    expect(await kv.get("made-up")).toBeNull();
  });

  it("cannot put anything under another host's logs or Dom0's audit", async () => {
    await publishWithReply(subjects.event(own, "x"), subjects.log(foreign));
    await publishWithReply(subjects.log(own), subjects.event("dom0", "audit.forged"));
    expect(Object.keys(await stored(streams.logs))).toEqual([subjects.log(own)]);
    expect(Object.keys(await stored(streams.events)).every((subject) => subject.startsWith(`evt.${own}.`))).toBe(true);
  });

  it("cannot beat for another host", async () => {
    const beats: string[] = [];
    dom0.subscribe(subjects.presenceAll, { callback: (_error, message) => void beats.push(message.subject) });
    await dom0.flush();
    await publishWithReply(subjects.log(own), subjects.presence(foreign));
    host.publish(subjects.presence(own));
    await expect.poll(() => beats).toEqual([subjects.presence(own)]);
  });

  it("cannot purge or delete through the JetStream API", async () => {
    const before = Object.values(await stored(streams.events)).reduce((sum, count) => sum + count, 0);
    for (const call of ["STREAM.PURGE", "STREAM.DELETE", "STREAM.MSG.DELETE"]) {
      await publishWithReply(subjects.log(own), `$JS.API.${call}.${streams.events}`);
    }
    const after = Object.values(await stored(streams.events)).reduce((sum, count) => sum + count, 0);
    expect(after).toBe(before + 3);
  });
});

describe("what is stored", () => {
  it("is acknowledged, and the same message id is stored once", async () => {
    const send = () => jetstream(host).publish(subjects.event(own, "once"), "{}", { msgID: "one" });
    expect((await send()).duplicate).toBe(false);
    expect((await send()).duplicate).toBe(true);
  });
});

describe("a command of Dom0", () => {
  it("reaches the host it is for", async () => {
    const heard = new Promise<string>((resolve) => {
      victim.subscribe(`cmd.${foreign}.>`, { callback: (_error, message) => resolve(message.string()) });
    });
    await victim.flush();
    dom0.publish(subjects.command(foreign, "poke"), "now");
    expect(await heard).toBe("now");
  });
});

describe("an operator's NATS user", () => {
  it("reads what is stored, and cannot write", async () => {
    const user = createUser();
    const { jwt } = await nats.engine.issueOperator("alice", user.getPublicKey());
    const tls: TlsOptions & { servername: string } = { ca: nats.caPem, servername: "dom0.test.example" };
    const authenticator = jwtAuthenticator(jwt, user.getSeed());
    const inboxPrefix = subjects.inbox("alice");
    const operator = await connect({ servers: nats.url, tls, authenticator, inboxPrefix });
    const manager = await jetstreamManager(operator, { checkAPI: false });
    const last = { last_by_subj: subjects.event(own, "once") };
    expect((await manager.direct.getMessage(streams.events, last))?.subject).toBe(last.last_by_subj);
    await expect(manager.streams.purge(streams.events)).rejects.toThrow(/permissions violation/i);
    await operator.close();
  });
});
