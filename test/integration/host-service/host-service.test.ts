import { randomBytes, X509Certificate } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { membershipFromWire, openHostKeys, readMembership, removeMembership } from "../../../agent/identity/index.ts";
import { callDuplex, callServerStream, callUnary, enrolmentMethods, hostMethods } from "../../../shared/grpc/index.ts";
import { rejoinProtocol } from "../../../shared/rejoin/index.ts";
import { openTestEdge } from "../../support/edge.ts";
import { type Domain, errorOf, openDomain, type TestHost } from "./domain.ts";

const peer = "Dom0";
let domain: Domain;

beforeAll(async () => {
  domain = await openDomain();
});

afterAll(() => domain.close());

function clientOf({ keys, membership }: TestHost) {
  const { tlsPrivateKeyPem: keyPem, tlsPublicKey: publicKey } = keys;
  return domain.test.client(domain.hosts, { keyPem, publicKey, chainPem: membership.certificateChainPem });
}

describe("renewal", () => {
  it("gives a new certificate and NATS user for the same keys and records it", async () => {
    const host = await domain.enrol();
    const wire = await callUnary(clientOf(host), hostMethods.renew, {}, { peer });
    const renewed = membershipFromWire(wire, host.membership, host.keys);
    const serial = new X509Certificate(renewed.certificateChainPem).serialNumber.toLowerCase();
    expect(serial).not.toBe(new X509Certificate(host.membership.certificateChainPem).serialNumber.toLowerCase());
    expect(domain.inventory.hosts.get(host.id)?.value.certificateSerial).toBe(serial);
    const connection = await domain.connectNats({ ...host, membership: renewed });
    await connection.close();
  });

  it("is refused to hosts that are not active, each with its reason", async () => {
    for (const [status, code] of [
      ["revoked", "REVOKED"],
      ["disputed", "DISPUTED"],
      ["refused", "REFUSED"],
      ["parked", "PARKED"],
    ] as const) {
      const host = await domain.enrol();
      await domain.setStatus(host, status, "because");
      const error = await errorOf(callUnary(clientOf(host), hostMethods.renew, {}, { peer }));
      expect(error).toMatchObject({ code, message: expect.stringContaining("because") });
    }
  });

  it("is refused for a certificate of keys that were replaced, and without a record", async () => {
    const host = await domain.enrol();
    const other = await domain.enrol();
    await domain.inventory.hosts.modify(host.id, (record) => ({
      ...record,
      tlsPublicKey: other.keys.tlsPublicKey.toString("base64"),
    }));
    expect(await errorOf(callUnary(clientOf(host), hostMethods.renew, {}, { peer }))).toMatchObject({
      code: "PERMISSION_DENIED",
    });
    await domain.inventory.hosts.remove(other.id);
    expect(await errorOf(callUnary(clientOf(other), hostMethods.renew, {}, { peer }))).toMatchObject({
      code: "PERMISSION_DENIED",
    });
  });

  it("is limited in its rate", async () => {
    const client = clientOf(await domain.enrol());
    await callUnary(client, hostMethods.renew, {}, { peer });
    const error = await errorOf(callUnary(client, hostMethods.renew, {}, { peer }));
    expect(error).toMatchObject({ code: "RATE_LIMITED" });
  });
});

describe("a session", () => {
  it("asks for a renewal when the host's name changes and ends when the host is revoked", async () => {
    const host = await domain.enrol();
    const stream = callServerStream(clientOf(host), hostMethods.session, {}, { peer });
    expect((await stream.next()).value).toMatchObject({ welcome: true });
    expect((await stream.next()).value).toMatchObject({ mesh: { hubs: [], problem: "" } });
    await domain.inventory.hosts.modify(host.id, (record) => ({ ...record, name: `renamed-${record.machineNumber}` }));
    expect((await stream.next()).value).toMatchObject({ renewNow: true });
    const ended = errorOf(stream.next());
    await domain.setStatus(host, "revoked", "stolen");
    expect(await ended).toMatchObject({ code: "REVOKED", message: expect.stringContaining("stolen") });
  });

  it("is forgotten when its caller goes, and only so many are kept for one host", async () => {
    const host = await domain.enrol();
    const streams = Array.from({ length: 5 }, () =>
      callServerStream(clientOf(host), hostMethods.session, {}, { peer }),
    );
    for (const stream of streams) for (const _told of ["welcome", "mesh"]) await stream.next();
    expect(await errorOf(streams[0]?.next() ?? Promise.resolve())).toMatchObject({ code: "CANCELLED" });
    await Promise.all(streams.map((stream) => stream.return()));
    await expect.poll(() => domain.service.connectedHosts).toBe(0);
  });
});

describe("the agent's session", () => {
  it("renews before the certificate ends, and uses and keeps the new one", async () => {
    const host = await domain.enrol();
    let aheadMs = 0;
    const clock = { nowMs: () => Date.now() + aheadMs, monotonicMs: () => performance.now() };
    const { agent, told, stored } = domain.session(host, clock);
    await expect.poll(() => told).toEqual(["trusted"]);
    await agent.stop();
    aheadMs = 8 * 60_000;
    const later = domain.session(host, clock);
    await expect.poll(() => later.told).toContain("renewed");
    expect((await stored())?.certificateChainPem).not.toBe(host.membership.certificateChainPem);
    await later.agent.stop();
  });

  it("comes back without a CIK after its certificate ended", async () => {
    const host = await domain.enrol();
    const clock = { nowMs: () => Date.now() + 60 * 60_000, monotonicMs: () => performance.now() };
    const { agent, told } = domain.session(host, clock);
    await expect.poll(() => told).toContain("renewed");
    await agent.stop();
    const again = domain.session({ ...host, membership: agent.membership });
    await expect.poll(() => again.told).toContain("trusted");
    await again.agent.stop();
  });

  it("does not come back when it was revoked meanwhile, or with another's key", async () => {
    const [host, other] = await Promise.all([domain.enrol(), domain.enrol()]);
    await domain.setStatus(host, "revoked", "stolen");
    const clock = { nowMs: () => Date.now() + 60 * 60_000, monotonicMs: () => performance.now() };
    const revoked = domain.session(host, clock);
    await expect.poll(() => revoked.told).toEqual([expect.stringMatching(/^REVOKED: .*stolen/)]);
    await revoked.agent.stop();
    const before = domain.test.logged.length;
    const thief = domain.session(other, clock, { keys: host.keys });
    await expect
      .poll(() => domain.test.logged.slice(before))
      .toContainEqual(expect.objectContaining({ msg: "no session with Dom0", code: "BAD_PROOF" }));
    expect(thief.told).toEqual([]);
    await thief.agent.stop();
  });

  it("cannot be relayed by a server in between, whose certificate the host signed", async () => {
    const host = await domain.enrol();
    const client = domain.test.client(domain.enrolment);
    const { send, replies } = callDuplex(client, enrolmentMethods.rejoin, { peer });
    const exchange = { hostId: host.id, agentNonce: randomBytes(32), serverCertificateSha256: randomBytes(32) };
    send({ hello: { protocol: rejoinProtocol, ...exchange } });
    expect(await errorOf(replies.next())).toMatchObject({ code: "BAD_PROOF" });
  });

  it("is refused where the exchange is malformed", async () => {
    const client = domain.test.client(domain.enrolment);
    for (const hello of [
      undefined,
      {},
      { protocol: "domzero-rejoin/9" },
      { protocol: rejoinProtocol, hostId: "../x" },
    ]) {
      const { send, replies } = callDuplex(client, enrolmentMethods.rejoin, { peer });
      send(hello === undefined ? {} : { hello });
      expect(await errorOf(replies.next())).toMatchObject({ code: "INVALID_INPUT" });
    }
  });

  it("does not talk to a Dom0 of another root", async () => {
    const host = await domain.enrol();
    const stranger = await openTestEdge();
    const membership = { ...host.membership, caCertificatePem: stranger.pki.rootPem };
    const before = domain.test.logged.length;
    const { agent, told } = domain.session({ ...host, membership });
    await expect
      .poll(() => domain.test.logged.slice(before))
      .toContainEqual(expect.objectContaining({ msg: "no session with Dom0" }));
    await agent.stop();
    await stranger.close();
    expect(told).toEqual([]);
  });
});

describe("the host's identity", () => {
  it("is made once and kept unreadable for others", async () => {
    const host = await domain.enrol();
    const again = await openHostKeys(host.stateDir);
    expect(again.tlsPublicKey).toEqual(host.keys.tlsPublicKey);
    expect(again.natsPublicKey).toBe(host.keys.natsPublicKey);
    for (const file of ["keys.json", "membership.json"]) {
      expect((await stat(join(host.stateDir, file))).mode & 0o777).toBe(0o600);
    }
  });

  it("forgets a membership and keeps the keys", async () => {
    const host = await domain.enrol();
    await removeMembership(host.stateDir);
    expect(await readMembership(host.stateDir)).toBeUndefined();
    expect((await openHostKeys(host.stateDir)).tlsPublicKey).toEqual(host.keys.tlsPublicKey);
  });

  it("does not take a membership for another host, key or root, or a malformed one", async () => {
    const [host, other] = await Promise.all([domain.enrol(), domain.enrol()]);
    const stranger = await openTestEdge();
    const { version: _version, ...wire } = host.membership;
    expect(() => membershipFromWire(wire, host.membership, other.keys)).toThrow("another host or another key");
    expect(() => membershipFromWire({ ...wire, hostId: other.id }, host.membership, host.keys)).toThrow("another host");
    const anchors = { ...host.membership, caCertificatePem: stranger.pki.rootPem };
    await stranger.close();
    expect(() => membershipFromWire(wire, { ...anchors }, host.keys)).toThrow("pinned root");
    for (const broken of [
      { ...wire, certificateChainPem: "x" },
      { ...wire, natsServers: [] },
      { ...wire, name: "A B" },
    ]) {
      expect(() => membershipFromWire(broken, host.membership, host.keys)).toThrow();
    }
  });
});

describe("guests that a host tells of", () => {
  const guests = [
    { name: "web", address: "192.168.122.11" },
    { name: "mail", address: "192.168.122.10" },
  ];
  const tell = (host: TestHost, told: typeof guests) =>
    callUnary(clientOf(host), hostMethods.reportGuests, { guests: told }, { peer });
  const known = ({ id }: TestHost) => domain.inventory.hosts.get(id);

  it("are in its record, which the same again does not change", async () => {
    const host = await domain.enrol();
    await tell(host, guests);
    expect(known(host)?.value.leasedGuests).toEqual({ mail: 10, web: 11 });
    const { revision } = known(host) ?? {};
    await tell(host, [...guests].reverse());
    expect(known(host)?.revision).toBe(revision);
    // Each change is a durable write.
    expect(await errorOf(tell(host, []))).toMatchObject({ code: "RATE_LIMITED" });
    await expect.poll(() => tell(host, []).then(() => known(host)?.value.leasedGuests)).toEqual({});
  });

  it("are refused as a whole where one is not its own, or where it is not trusted", async () => {
    const host = await domain.enrol();
    const foreign = { name: "saturn.hypokrites.net", address: "192.168.122.12" };
    expect(await errorOf(tell(host, [...guests, foreign]))).toMatchObject({ code: "INVALID_INPUT" });
    await domain.setStatus(host, "revoked");
    expect(await errorOf(tell(host, guests))).toMatchObject({ code: "REVOKED" });
    expect(known(host)?.value.leasedGuests).toBeUndefined();
  });
});
