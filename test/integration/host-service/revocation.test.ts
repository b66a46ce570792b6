import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHostKeys } from "../../../agent/identity/index.ts";
import { type Domain, openDomain } from "./domain.ts";

let domain: Domain;

beforeAll(async () => {
  domain = await openDomain();
});

afterAll(() => domain.close());

const closedWithin = (closed: Promise<unknown>, limitMs: number) => {
  const startMs = performance.now();
  return closed.then(() => expect(performance.now() - startMs).toBeLessThan(limitMs));
};

describe("revocation", () => {
  it("ends a host's live gRPC and NATS connections within two seconds, and no other's", async () => {
    const revoker = domain.revoker();
    await revoker.start();
    const [bad, good] = await Promise.all([domain.enrol(), domain.enrol()]);
    const [badSession, goodSession] = [domain.session(bad), domain.session(good)];
    const [badNats, goodNats] = await Promise.all([domain.connectNats(bad), domain.connectNats(good)]);
    await expect.poll(() => [...badSession.told, ...goodSession.told]).toEqual(["trusted", "trusted"]);
    expect(domain.hosts.connections).toBe(2);
    const natsEnded = closedWithin(badNats.closed(), 2_000);
    await domain.setStatus(bad, "revoked", "stolen");
    await natsEnded;
    await expect.poll(() => domain.hosts.connections, { timeout: 2_000 }).toBe(1);
    expect(badSession.told[1]).toMatch(/^REVOKED: .*stolen/);
    await expect(domain.connectNats(bad)).rejects.toThrow(/authorization/i);
    expect(goodNats.isClosed()).toBe(false);
    expect(goodSession.told).toEqual(["trusted"]);
    await Promise.all([badSession.agent.stop(), goodSession.agent.stop(), goodNats.close(), revoker.stop()]);
  });

  it("is made up for at the next start when Dom0 was not there for it", async () => {
    const [bad, good] = await Promise.all([domain.enrol(), domain.enrol()]);
    const [badNats, goodNats] = await Promise.all([domain.connectNats(bad), domain.connectNats(good)]);
    await domain.setStatus(bad, "disputed");
    const ended = closedWithin(badNats.closed(), 2_000);
    const revoker = domain.revoker();
    await revoker.start();
    await ended;
    expect(goodNats.isClosed()).toBe(false);
    await Promise.all([goodNats.close(), revoker.stop()]);
  });

  it("takes the old key of a host that enrolled again with a new one, also when Dom0 was not there for it", async () => {
    for (const startsBefore of [true, false]) {
      const host = await domain.enrol();
      const other = await openHostKeys(join(host.stateDir, ".."));
      const nats = await domain.connectNats(host);
      const ended = nats.closed();
      const revoker = domain.revoker();
      if (startsBefore) await revoker.start();
      await domain.inventory.hosts.modify(host.id, (record) => ({
        ...record,
        natsPublicKey: other.natsPublicKey,
        tlsPublicKey: other.tlsPublicKey.toString("base64"),
      }));
      if (!startsBefore) await revoker.start();
      await ended;
      await revoker.stop();
    }
  });

  it("is not done again once it was, so that a host that is trusted again stays so", async () => {
    const host = await domain.enrol();
    const first = domain.revoker();
    await first.start();
    await domain.setStatus(host, "revoked");
    await domain.setStatus(host, "active");
    await first.stop();
    const { jwt } = await domain.nats.engine.issueHost(host.id, host.keys.natsPublicKey);
    const nats = await domain.connectNats({ ...host, membership: { ...host.membership, natsUserJwt: jwt } });
    const second = domain.revoker();
    await second.start();
    const journal: unknown = JSON.parse(await readFile(join(domain.test.dir, "revocation.json"), "utf8"));
    expect(journal).toEqual({ version: 1, handledRevision: domain.inventory.hosts.get(host.id)?.revision });
    expect(nats.isClosed()).toBe(false);
    await Promise.all([nats.close(), second.stop()]);
  });
});
