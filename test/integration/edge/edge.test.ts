import { once } from "node:events";
import { stat, writeFile } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startGrpcEdge } from "../../../controller/edge/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import {
  type Caller,
  callServerStream,
  callUnary,
  hostMethods,
  streamRoute,
  unaryRoute,
} from "../../../shared/grpc/index.ts";
import { hostCredentials, newKeys, openTestEdge, type TestEdge } from "../../support/edge.ts";

const hostId = "habcdefghijklmnop";
const otherId = "hbbbbbbbbbbbbbbbb";
const peer = "Dom0";
let test: TestEdge;

beforeEach(async () => {
  test = await openTestEdge();
});

afterEach(() => test.close());

const whoami = (seen?: (caller: Caller) => void) =>
  unaryRoute(hostMethods.renew, async (_request, caller) => {
    seen?.(caller);
    return { hostId: caller.commonName ?? "nobody" };
  });

/** Says welcome and stays open until the caller goes. */
const stay = streamRoute(hostMethods.session, async function* (_request, { signal }) {
  yield { welcome: true };
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
});

/** Resolves when the other side closed, whether by the book or with a reset. */
function closed(socket: Socket): Promise<void> {
  socket.on("error", () => undefined);
  socket.resume();
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

describe("a listener with mutual TLS", () => {
  it("takes a host and knows its name and key", async () => {
    const callers: Caller[] = [];
    const edge = await test.start({ routes: [whoami((caller) => callers.push(caller))] });
    const host = await hostCredentials(test.pki, hostId);
    const reply = await callUnary(test.client(edge, host), hostMethods.renew, {}, { peer });
    expect(reply.hostId).toBe(hostId);
    expect(callers[0]?.publicKey).toEqual(host.publicKey);
    expect(callers[0]?.peer).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  it("refuses operators, though the same root is above them, strangers, and who shows nothing", async () => {
    const edge = await test.start({ routes: [whoami()] });
    const keys = newKeys();
    const operator = { ...keys, chainPem: (await test.pki.issueOperator("alice", keys.publicKey)).chainPem };
    const stranger = await openTestEdge();
    const strange = await hostCredentials(stranger.pki, hostId);
    await stranger.close();
    for (const shown of [operator, strange, undefined]) {
      const call = callUnary(test.client(edge, shown), hostMethods.renew, {}, { peer, deadlineMs: 5_000 });
      await expect(call).rejects.toMatchObject({ code: "UNAVAILABLE" });
    }
    expect(edge.connections).toBe(0);
  });

  it("refuses what does not speak HTTP/2, and TLS below 1.3", async () => {
    const edge = await test.start({ routes: [whoami()] });
    const { keyPem: key, chainPem: cert } = await hostCredentials(test.pki, hostId);
    const base = { host: "127.0.0.1", port: edge.port, ca: test.pki.rootPem, key, cert };
    for (const more of [
      { ALPNProtocols: ["http/1.1"] },
      {},
      { ALPNProtocols: ["h2"], maxVersion: "TLSv1.2" as const },
    ]) {
      const socket = connectTls({ ...base, ...more });
      await closed(socket);
    }
    expect(edge.connections).toBe(0);
  });

  it("drops one host's live connections and no other's", async () => {
    const edge = await test.start({ routes: [stay] });
    const [bad, good] = await Promise.all([hostCredentials(test.pki, hostId), hostCredentials(test.pki, otherId)]);
    const badStream = callServerStream(test.client(edge, bad), hostMethods.session, {}, { peer });
    const goodStream = callServerStream(test.client(edge, good), hostMethods.session, {}, { peer });
    await Promise.all([badStream.next(), goodStream.next()]);
    const ended = expect(badStream.next()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    expect(await edge.dropPeer(({ commonName }) => commonName === hostId, 0)).toBe(1);
    await ended;
    await expect.poll(() => edge.connections).toBe(1);
    await goodStream.return();
  });

  it("says why, where a stream fails before it has begun", async () => {
    const refuse = streamRoute(hostMethods.session, () => {
      throw new DomzeroError("NOT_FOUND", "there is no such host");
    });
    const edge = await test.start({ routes: [refuse] });
    const host = await hostCredentials(test.pki, hostId);
    const stream = callServerStream(test.client(edge, host), hostMethods.session, {}, { peer });
    await expect(stream.next()).rejects.toMatchObject({ code: "NOT_FOUND", message: /no such host/ });
  });

  it("ends a connection with the certificate that opened it", async () => {
    const short = await openTestEdge(2_000);
    const edge = await short.start({ routes: [stay] });
    const host = await hostCredentials(short.pki, hostId);
    const stream = callServerStream(short.client(edge, host), hostMethods.session, {}, { peer });
    await stream.next();
    await expect(stream.next()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    const again = callUnary(short.client(edge, host), hostMethods.renew, {}, { peer, deadlineMs: 5_000 });
    await expect(again).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await short.close();
  });
});

describe("a listener", () => {
  it("gives new connections the new certificate and keeps the old ones", async () => {
    let keys = test.identity.keys;
    const edge = await test.start({ routes: [whoami(), stay], tls: { keys: () => keys } });
    const leafOf = async () => {
      const socket = connectTls({ host: "127.0.0.1", port: edge.port, ca: test.pki.rootPem, ALPNProtocols: ["h2"] });
      await once(socket, "secureConnect");
      const leaf = socket.getPeerCertificate().fingerprint256;
      socket.destroy();
      return leaf;
    };
    const client = test.client(edge);
    const stream = callServerStream(client, hostMethods.session, {}, { peer });
    await stream.next();
    const before = await leafOf();
    const fresh = newKeys();
    keys = { keyPem: fresh.keyPem, chainPem: (await test.pki.issueServer(["127.0.0.1"], fresh.publicKey)).chainPem };
    edge.reloadTls();
    expect(await leafOf()).not.toBe(before);
    await expect(callUnary(client, hostMethods.renew, {}, { peer })).resolves.toMatchObject({ hostId: "nobody" });
    await expect.poll(() => edge.connections).toBe(1);
    await stream.return();
  });

  it("closes a connection that never begins its handshake", async () => {
    const edge = await test.start({ routes: [whoami()], limits: { handshakeTimeoutMs: 100 } });
    await closed(connect({ host: "127.0.0.1", port: edge.port }));
    expect(test.logged).toContainEqual(expect.objectContaining({ msg: "TLS handshake failed" }));
  });

  it("takes no more connections than its caps, and more when some went", async () => {
    const edge = await test.start({ routes: [whoami()], limits: { maxConnectionsPerAddress: 2 } });
    const dial = () => connect({ host: "127.0.0.1", port: edge.port });
    const held = [dial(), dial()];
    await Promise.all(held.map((socket) => once(socket, "connect")));
    await closed(dial());
    expect(test.logged).toContainEqual(expect.objectContaining({ msg: "connections refused", reason: "address-full" }));
    for (const socket of held) socket.destroy();
    const host = await hostCredentials(test.pki, hostId);
    const call = () => callUnary(test.client(edge, host), hostMethods.renew, {}, { peer, deadlineMs: 2_000 });
    await expect.poll(call).toMatchObject({ hostId });
  });

  it("refuses a message above its limit", async () => {
    const edge = await test.start({ routes: [stay], limits: { maxMessageBytes: 1_000 } });
    const client = test.client(edge, await hostCredentials(test.pki, hostId));
    const stream = callServerStream(client, hostMethods.session, { agentVersion: "x".repeat(2_000) }, { peer });
    await expect(stream.next()).rejects.toMatchObject({ code: "TOO_LARGE" });
  });

  it("tells the caller the public message and the log the cause", async () => {
    const routes = [
      unaryRoute(hostMethods.renew, async () => {
        throw new DomzeroError("REVOKED", "this host was revoked", { cause: new Error("hunter2") });
      }),
      streamRoute(hostMethods.session, async function* () {
        yield { welcome: true };
        throw new Error("hunter3");
      }),
    ];
    const edge = await test.start({ routes });
    const client = test.client(edge, await hostCredentials(test.pki, hostId));
    const refused = callUnary(client, hostMethods.renew, {}, { peer });
    await expect(refused).rejects.toMatchObject({ code: "REVOKED", message: "this host was revoked" });
    const stream = callServerStream(client, hostMethods.session, {}, { peer });
    await stream.next();
    const failed = await stream.next().catch((error: unknown) => DomzeroError.from(error));
    expect(failed).toMatchObject({ code: "INTERNAL" });
    expect(JSON.stringify(failed)).not.toContain("hunter");
    expect(JSON.stringify(test.logged)).toContain("hunter3");
  });

  it("lets calls that are under way end when it stops, and takes no more", async () => {
    let answer: () => void = () => undefined;
    const begun = Promise.withResolvers<void>();
    const slow = unaryRoute(hostMethods.renew, async () => {
      begun.resolve();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return { hostId };
    });
    const edge = await test.start({ routes: [slow] });
    const host = await hostCredentials(test.pki, hostId);
    const call = callUnary(test.client(edge, host), hostMethods.renew, {}, { peer });
    await begun.promise;
    const stopped = edge.stop(10_000);
    const late = callUnary(test.client(edge, host), hostMethods.renew, {}, { peer, deadlineMs: 2_000 });
    await expect(late).rejects.toMatchObject({ code: "UNAVAILABLE" });
    answer();
    await expect(call).resolves.toMatchObject({ hostId });
    await stopped;
  });

  it("ends calls that do not end by themselves", async () => {
    const edge = await test.start({ routes: [stay] });
    const client = test.client(edge, await hostCredentials(test.pki, hostId));
    const stream = callServerStream(client, hostMethods.session, {}, { peer });
    await stream.next();
    const ended = expect(stream.next()).rejects.toMatchObject({ code: "UNAVAILABLE" });
    await edge.stop(50);
    await ended;
    await expect.poll(() => edge.connections).toBe(0);
  });

  it("says where another process listens already", async () => {
    const { port } = await test.start({ routes: [] });
    const second = test.start({ routes: [], bind: { address: "127.0.0.1", port } });
    await expect(second).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
  });
});

describe("a unix socket", () => {
  it("has its mode, takes a stale one's place, and goes with its listener", async () => {
    const path = join(test.dir, "admin.sock");
    await writeFile(path, "stale");
    const options = { routes: [whoami()], bind: { path, mode: 0o660 } };
    const edge = await startGrpcEdge({ ...options, logger: test.logger });
    expect((await stat(path)).mode & 0o777).toBe(0o660);
    const client = test.client(edge);
    await expect(callUnary(client, hostMethods.renew, {}, { peer })).resolves.toMatchObject({ hostId: "nobody" });
    const second = startGrpcEdge({ ...options, logger: test.logger });
    await expect(second).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    client.close();
    await edge.stop(100);
    await expect(stat(path)).rejects.toMatchObject({ code: "ENOENT" });
  });
});
