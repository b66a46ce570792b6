import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { createUser } from "@nats-io/nkeys";
import { connect, jwtAuthenticator, type NatsConnection, type TlsOptions } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NatsEngine } from "../../../controller/nats/index.ts";
import { subjects } from "../../../shared/subjects.ts";
import { startTestNats } from "../../support/nats.ts";

const [own, foreign] = ["haaaaaaaaaaaaaaaa", "hbbbbbbbbbbbbbbbb"];
let nats: Awaited<ReturnType<typeof startTestNats>>;
let dom0: NatsConnection;
const opened: NatsConnection[] = [];

/** Connects as a host with what Dom0 issued it. */
async function connectHost(jwt: string, seed: Uint8Array, inbox = subjects.inbox(own)): Promise<NatsConnection> {
  const tls: TlsOptions & { servername: string } = { ca: nats.caPem, servername: "dom0.test.example" };
  const authenticator = jwtAuthenticator(jwt, seed);
  const connection = await connect({ servers: nats.url, tls, authenticator, inboxPrefix: inbox, reconnect: false });
  opened.push(connection);
  return connection;
}

/** The permission error that the server sends for what `act` does. */
async function violationOf(connection: NatsConnection, act: () => void): Promise<string> {
  const statuses = connection.status()[Symbol.asyncIterator]();
  act();
  for (;;) {
    const { value, done } = await statuses.next();
    if (done === true) return "";
    if (value.type === "error") return value.error.message;
  }
}

beforeAll(async () => {
  nats = await startTestNats();
  dom0 = await nats.engine.connect("test");
  await (await jetstreamManager(dom0)).streams.add({ name: "LOGS", subjects: [subjects.logsAll] });
});
afterAll(async () => {
  for (const connection of opened) await connection.close();
  await nats.stop();
});

describe("a host's NATS user", () => {
  it("may publish its own subjects, with an acknowledgement", async () => {
    const user = createUser();
    const { jwt } = await nats.engine.issueHost(own, user.getPublicKey());
    const host = await connectHost(jwt, user.getSeed());
    expect((await jetstream(host).publish(subjects.log(own), "x")).stream).toBe("LOGS");
  });

  it.each([
    ["publish another host's presence", (host: NatsConnection) => host.publish(subjects.presence(foreign))],
    ["publish another host's logs", (host: NatsConnection) => host.publish(subjects.log(foreign))],
    ["listen to other hosts", (host: NatsConnection) => void host.subscribe(subjects.eventsAll)],
    ["listen to another host's commands", (host: NatsConnection) => void host.subscribe(`cmd.${foreign}.>`)],
    ["listen to others' answers", (host: NatsConnection) => void host.subscribe("_INBOX.>")],
    ["ask about streams", (host: NatsConnection) => host.publish("$JS.API.STREAM.INFO.LOGS")],
    ["make consumers", (host: NatsConnection) => host.publish("$JS.API.CONSUMER.CREATE.LOGS.x.log.>")],
    ["purge logs", (host: NatsConnection) => host.publish("$JS.API.STREAM.PURGE.LOGS")],
    ["read the inventory", (host: NatsConnection) => host.publish("$JS.API.DIRECT.GET.KV_hosts")],
    ["write the inventory", (host: NatsConnection) => host.publish("$KV.hosts.x")],
  ])("may not %s", async (_what, act) => {
    const user = createUser();
    const { jwt } = await nats.engine.issueHost(own, user.getPublicKey());
    const host = await connectHost(jwt, user.getSeed());
    expect(await violationOf(host, () => act(host))).toMatch(/permissions violation/i);
  });

  it("is cut off at once by a revocation, and stays out", async () => {
    const user = createUser();
    const { jwt } = await nats.engine.issueHost(own, user.getPublicKey());
    const host = await connectHost(jwt, user.getSeed());
    const closed = host.closed();
    await nats.engine.revoke(user.getPublicKey());
    await closed;
    await expect(connectHost(jwt, user.getSeed())).rejects.toThrow(/authorization|revoked/i);
  });

  it("is let in again by what is issued after the revocation, even in the same second", async () => {
    const user = createUser();
    await nats.engine.revoke(user.getPublicKey());
    const { jwt } = await nats.engine.issueHost(own, user.getPublicKey());
    const host = await connectHost(jwt, user.getSeed());
    expect(host.isClosed()).toBe(false);
  });

  it("falls by a second revocation, though all of it happens in one second", async () => {
    const user = createUser();
    await nats.engine.revoke(user.getPublicKey());
    const { jwt } = await nats.engine.issueHost(own, user.getPublicKey());
    await nats.engine.revoke(user.getPublicKey());
    await expect(connectHost(jwt, user.getSeed())).rejects.toThrow(/authorization|revoked/i);
  });

  it("of another domain is refused", async () => {
    const other = await startTestNats();
    const user = createUser();
    const { jwt } = await other.engine.issueHost(own, user.getPublicKey());
    await other.stop();
    await expect(connectHost(jwt, user.getSeed())).rejects.toThrow(/authorization/i);
  });
});

describe("a revocation", () => {
  it("holds though Dom0's clock was set back since the user was issued", async () => {
    const own = await startTestNats();
    await own.engine.stop();
    let backMs = 0;
    const clock = { nowMs: () => Date.now() - backMs, monotonicMs: () => performance.now() };
    const engine = await NatsEngine.start({ ...own.options, clock });
    const user = createUser();
    const { jwt } = await engine.issueHost("haaaaaaaaaaaaaaaa", user.getPublicKey());
    const tls: TlsOptions & { servername: string } = { ca: own.caPem, servername: "dom0.test.example" };
    const authenticator = jwtAuthenticator(jwt, user.getSeed());
    const host = await connect({ servers: own.url, tls, authenticator, reconnect: false });
    backMs = 3_600_000;
    await engine.revoke(user.getPublicKey());
    await host.closed();
    await engine.stop();
    await own.stop();
  });

  it("made while nats-server is away reaches it when it is back", async () => {
    const user = createUser();
    const { jwt } = await nats.engine.issueHost(own, user.getPublicKey());
    process.kill(nats.engine.serverPid ?? 0, "SIGKILL");
    await nats.engine.revoke(user.getPublicKey()).catch((error: unknown) => {
      expect(error).toMatchObject({ code: "UNAVAILABLE" });
    });
    const refused = () => connectHost(jwt, user.getSeed()).catch((error: unknown) => String(error));
    await expect.poll(refused, { timeout: 20_000 }).toMatch(/authorization|revoked/i);
  });
});

describe("the engine", () => {
  it("starts nats-server again after kill -9, and revocations hold", async () => {
    const user = createUser();
    const { jwt } = await nats.engine.issueHost(own, user.getPublicKey());
    await nats.engine.revoke(user.getPublicKey());
    const before = nats.engine.serverPid;
    process.kill(before ?? 0, "SIGKILL");
    await expect
      .poll(() => nats.engine.serverPid !== before && nats.engine.serverPid, { timeout: 20_000 })
      .toBeTruthy();
    await expect
      .poll(
        () =>
          dom0.rtt().then(
            () => true,
            () => false,
          ),
        { timeout: 20_000 },
      )
      .toBe(true);
    await expect(connectHost(jwt, user.getSeed())).rejects.toThrow(/authorization|revoked/i);
    expect(nats.engine.health().summary).toMatch(/[1-9]\d* restarts/);
  });

  it("ends the server that a killed Dom0 left on its store, and takes over", async () => {
    const left = await startTestNats();
    const leftPid = left.engine.serverPid;
    const second = await NatsEngine.start(left.options);
    expect(second.serverPid).not.toBe(leftPid);
    expect(() => process.kill(leftPid ?? 0, 0)).toThrow();
    await second.stop();
    await left.stop();
  });

  it("refuses a nats-server that is too old, saying which is needed", async () => {
    const placement = { ...nats.options.placement, binary: "/bin/echo" };
    await expect(NatsEngine.start({ ...nats.options, placement })).rejects.toMatchObject({
      code: "CONFIG",
      message: expect.stringContaining("2.10.27"),
    });
  });
});
