import { randomBytes, X509Certificate } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { confirmKey } from "../../../agent/enrolment/index.ts";
import { dialEnrolment } from "../../../agent/session/index.ts";
import { decideHost } from "../../../controller/enrolment/index.ts";
import { domzero } from "../../../proto/gen/domzero.js";
import { enrolmentProtocol, signTranscript, transcriptBytes } from "../../../shared/enrolment/index.ts";
import { callDuplex, duplexRoute, enrolmentMethods } from "../../../shared/grpc/index.ts";
import type { DomainEvent } from "../../../shared/records/index.ts";
import { openTestEdge } from "../../support/edge.ts";
import { type EnrolmentDomain, hostKeys, openEnrolmentDomain, type TestKey } from "../../support/enrolment-domain.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const online = new Set<string>();
let domain: EnrolmentDomain;
let machine = 0;

beforeAll(async () => {
  domain = await openEnrolmentDomain({ isOnline: (id) => online.has(id) });
});
afterAll(async () => domain.close());

const nextMachine = () => {
  machine += 1;
  return machine;
};

function record(hostId: string) {
  const found = domain.inventory.hosts.get(hostId)?.value;
  if (found === undefined) throw new Error(`no host ${hostId}`);
  return found;
}

async function auditOf(cikId: string): Promise<DomainEvent[]> {
  const found: DomainEvent[] = [];
  const query = {
    sinceMs: 0,
    follow: false,
    source: "dom0",
    kind: "audit.enrolment",
    signal: AbortSignal.timeout(5_000),
  };
  for await (const event of domain.events.read(query)) if (event.details["cik"] === cikId) found.push(event);
  return found;
}

/** A client of the enrolment service that sends what it likes. */
function rawExchange(key: TestKey) {
  const { caPem } = key.contents.key;
  const { client, leafSha256 } = dialEnrolment(domain.listener.address, {
    caCertificatePem: caPem,
    domain: "hypokrites.net",
  });
  const signal = AbortSignal.timeout(10_000);
  const call = callDuplex(client, enrolmentMethods.enrol, { peer: "test", signal });
  return { ...call, client, leafSha256 };
}

async function verdictOf(replies: AsyncGenerator<domzero.v1.EnrolReply.$Properties>) {
  for await (const { verdict } of replies) if (verdict) return verdict;
  throw new Error("no verdict");
}

describe("a machine with a good key", () => {
  it("is taken in: certificate, NATS user, name, addresses, audit", async () => {
    const key = await domain.makeKey({ labels: { site: "attic" } });
    const number = nextMachine();
    const { answer, request } = await domain.enrol(key, number);
    if (answer.kind !== "accepted") throw new Error(answer.kind);
    const host = record(answer.hostId);
    expect(host).toMatchObject({
      name: `machine-${number}`,
      status: "active",
      labels: { site: "attic" },
      enrolments: 1,
    });
    const [leaf] = answer.membership.certificateChainPem?.split(/(?=-----BEGIN)/) ?? [];
    expect(new X509Certificate(leaf ?? "").subject).toBe(`CN=${host.id}`);
    expect(host.tlsPublicKey).toBe(request.keys.tlsPublicKey.toString("base64"));
    expect(domain.inventory.ciks.get(key.contents.key.id)?.value.usedBy).toEqual([host.id]);
    expect(await auditOf(key.contents.key.id)).toMatchObject([{ details: { code: "ACCEPTED", host: host.id } }]);
  });

  it("that tries again after a crash has the same identity and costs one use", async () => {
    const key = await domain.makeKey();
    const number = nextMachine();
    const keys = hostKeys();
    const first = await domain.enrol(key, number, { keys });
    const again = await domain.enrol(key, number, { keys });
    expect(again.answer.hostId).toBe(first.answer.hostId);
    expect(record(first.answer.hostId)).toMatchObject({ enrolments: 2, name: `machine-${number}` });
    expect(domain.inventory.ciks.get(key.contents.key.id)?.value.usedBy).toHaveLength(1);
  });

  it("that comes again several times at once is in no dispute with itself", async () => {
    const key = await domain.makeKey();
    const number = nextMachine();
    const keys = hostKeys();
    const first = await domain.enrol(key, number, { keys });
    const answers = await Promise.allSettled([1, 2, 3, 4].map(() => domain.enrol(key, number, { keys })));
    const reasons = answers.flatMap((each) => (each.status === "rejected" ? [String(each.reason)] : []));
    expect(reasons.length).toBeLessThan(4);
    for (const reason of reasons) expect(reason).toMatch(/being enrolled at this moment/);
    expect(record(first.answer.hostId).status).toBe("active");
  });

  it("gets its own identity back after its disk was wiped", async () => {
    const key = await domain.makeKey();
    const number = nextMachine();
    const first = await domain.enrol(key, number);
    const wiped = await domain.enrol(key, number, { hostname: "livecd" });
    expect(wiped.answer.hostId).toBe(first.answer.hostId);
    expect(record(first.answer.hostId).tlsPublicKey).toBe(wiped.request.keys.tlsPublicKey.toString("base64"));
  });

  it("gets another name where its own is taken, and a made-up one where it has none", async () => {
    const key = await domain.makeKey({ uses: 3 });
    const names = [];
    for (const hostname of ["twin", "twin", "localhost"]) {
      const { answer } = await domain.enrol(key, nextMachine(), { hostname });
      names.push(record(answer.hostId).name);
    }
    expect(names).toEqual(["twin", "twin-2", expect.stringMatching(/^host-[a-z2-7]{4}$/)]);
  });

  it("comes a hundred at once, and every one has its own number", async () => {
    const key = await domain.makeKey({ uses: 100 });
    const results = await Promise.all(
      Array.from({ length: 100 }, () => domain.enrol(key, nextMachine(), { hostname: "many" })),
    );
    const hosts = results.map(({ answer }) => record(answer.hostId));
    expect(new Set(hosts.map((host) => host.machineNumber)).size).toBe(100);
    expect(new Set(hosts.map((host) => host.name)).size).toBe(100);
    expect(domain.inventory.ciks.get(key.contents.key.id)?.value.usedBy).toHaveLength(100);
  });
});

describe("a machine that is to be parked", () => {
  it("waits, and is let in when an operator approves", async () => {
    const key = await domain.makeKey({ park: true });
    const { answer, answers } = await domain.enrol(key, nextMachine());
    expect(answer.kind).toBe("parked");
    expect(record(answer.hostId)).toMatchObject({ status: "parked" });
    expect(record(answer.hostId).certificateSerial).toBeUndefined();
    expect(domain.inventory.facts.get(answer.hostId)?.value["hostname"]).toBe("m");
    const decided = answers.next();
    const { hosts } = domain.inventory;
    await decideHost({ hosts, events: domain.events }, "approve", answer.hostId, "", "test");
    expect((await decided).value).toMatchObject({ kind: "accepted", hostId: answer.hostId });
  });

  it("is told when an operator refuses, and again when it comes back", async () => {
    const key = await domain.makeKey({ park: true });
    const number = nextMachine();
    const { answer, answers } = await domain.enrol(key, number);
    const refusal = { code: "REFUSED", message: expect.stringContaining("not ours") };
    const decided = expect(answers.next()).rejects.toMatchObject(refusal);
    const { hosts } = domain.inventory;
    await decideHost({ hosts, events: domain.events }, "refuse", answer.hostId, "not ours", "test");
    await decided;
    await expect(domain.enrol(key, number)).rejects.toMatchObject({ code: "REFUSED" });
  });
});

describe("a key that is no good", () => {
  it("is refused where it has expired", async () => {
    const key = await domain.makeKey();
    await domain.inventory.ciks.modify(key.contents.key.id, (cik) => ({
      ...cik,
      expiresAt: "2020-01-01T00:00:00.000Z",
    }));
    await expect(domain.enrol(key, nextMachine())).rejects.toMatchObject({ code: "CIK_EXPIRED" });
  });

  it("is refused where it was revoked, with the reason, and that is audited and counted", async () => {
    const key = await domain.makeKey();
    await domain.ciks.revoke(key.contents.key.id, "lost on the train", "test");
    const before = domain.service.counts.get("CIK_REVOKED") ?? 0;
    await expect(domain.enrol(key, nextMachine())).rejects.toMatchObject({
      code: "CIK_REVOKED",
      message: expect.stringContaining("lost on the train"),
    });
    expect(domain.service.counts.get("CIK_REVOKED")).toBe(before + 1);
    await expect.poll(() => auditOf(key.contents.key.id)).toMatchObject([{ details: { code: "CIK_REVOKED" } }]);
  });

  it("is refused where its uses are taken, but not to a machine that had one", async () => {
    const key = await domain.makeKey({ uses: 1 });
    const number = nextMachine();
    const { answer } = await domain.enrol(key, number);
    await expect(domain.enrol(key, nextMachine())).rejects.toMatchObject({ code: "CIK_USED_UP" });
    expect((await domain.enrol(key, number)).answer.hostId).toBe(answer.hostId);
  });

  it("is refused where nobody made it", async () => {
    const key = await domain.makeKey();
    const { key: file } = key.contents;
    const unknown = { ...key, contents: { ...key.contents, key: { ...file, id: "caaaaaaaaaaaaaaaa" } } };
    await expect(domain.enrol(unknown, nextMachine())).rejects.toMatchObject({ code: "CIK_UNKNOWN" });
  });

  it("is refused where it is a copy that was left behind, with a ticket", async () => {
    const key = await domain.makeKey({ uses: 3 });
    const { answer } = await domain.enrol(key, nextMachine(), { keyWritable: true });
    const token = Buffer.from(answer.nextToken ?? []);
    const confirmation = { hostId: answer.hostId, keyToken: token, written: true, problem: "" };
    await confirmKey(domain.listener.address, key.contents, confirmation, AbortSignal.timeout(5_000));
    await expect(domain.enrol(key, nextMachine())).rejects.toMatchObject({ code: "CIK_CLONED" });
    const tickets = [...domain.inventory.tickets.list()].filter(({ value }) =>
      value.about.includes(key.contents.key.id),
    );
    expect(tickets).toMatchObject([{ value: { kind: "cik.cloned", status: "open" } }]);
    const real = { ...key, contents: { ...key.contents, token } };
    expect((await domain.enrol(real, nextMachine())).answer.kind).toBe("accepted");
  });

  it("stays good where its next token could not be written, or nobody said whether it was", async () => {
    const key = await domain.makeKey({ uses: 3 });
    const { answer } = await domain.enrol(key, nextMachine(), { keyWritable: true });
    expect((await domain.enrol(key, nextMachine(), { keyWritable: true })).answer.kind).toBe("accepted");
    const told = {
      hostId: answer.hostId,
      keyToken: Buffer.from(answer.nextToken ?? []),
      written: false,
      problem: "full",
    };
    await confirmKey(domain.listener.address, key.contents, told, AbortSignal.timeout(5_000));
    expect((await domain.enrol(key, nextMachine())).answer.kind).toBe("accepted");
  });

  it("is refused to hardware that is not its template's", async () => {
    await domain.inventory.templates.create("big", { version: 1, name: "big", memory: { atLeast: "64 GiB" } });
    const key = await domain.makeKey({ template: "big" });
    await expect(domain.enrol(key, nextMachine())).rejects.toMatchObject({
      code: "TEMPLATE_MISMATCH",
      message: expect.stringContaining("memory: expected at least 64 GiB, found 16 GiB"),
    });
    const { usedBy } = domain.inventory.ciks.get(key.contents.key.id)?.value ?? { usedBy: ["?"] };
    expect(usedBy).toEqual([]);
  });
});

describe("two machines with one identity", () => {
  it("are both not trusted where a disk was cloned", async () => {
    const key = await domain.makeKey({ uses: 2 });
    const keys = hostKeys();
    const { answer } = await domain.enrol(key, nextMachine(), { keys });
    await expect(domain.enrol(key, nextMachine(), { keys })).rejects.toMatchObject({ code: "DISPUTED" });
    expect(record(answer.hostId).status).toBe("disputed");
    const about = [...domain.inventory.tickets.list()].filter(({ value }) => value.about.includes(answer.hostId));
    expect(about).toMatchObject([{ value: { kind: "identity.disputed" } }]);
    await expect(domain.enrol(key, machine - 1, { keys })).rejects.toMatchObject({ code: "DISPUTED" });
  });

  it("are both not trusted where one says it is another that is online", async () => {
    const key = await domain.makeKey({ uses: 2 });
    const number = nextMachine();
    const { answer } = await domain.enrol(key, number);
    online.add(answer.hostId);
    await expect(domain.enrol(key, number)).rejects.toMatchObject({ code: "DISPUTED" });
    online.delete(answer.hostId);
    expect(record(answer.hostId).status).toBe("disputed");
  });

  it("are both not trusted where their firmware agrees only in part", async () => {
    const key = await domain.makeKey({ uses: 2 });
    const number = nextMachine();
    const { answer } = await domain.enrol(key, number);
    const facts = machineFacts(number, { board: { serial: "OTHER" } });
    await expect(domain.enrol(key, number, { facts })).rejects.toMatchObject({ code: "DISPUTED" });
    expect(record(answer.hostId).status).toBe("disputed");
  });
});

describe("somebody hostile", () => {
  it("gets nothing from a machine by standing in for Dom0", async () => {
    const rogue = await openTestEdge();
    const heard: unknown[] = [];
    const route = duplexRoute(enrolmentMethods.enrol, async function* (requests) {
      for await (const request of requests) heard.push(request);
      yield {};
    });
    const listener = await rogue.start({ routes: [route], tls: { keys: () => rogue.identity.keys } });
    const key = await domain.makeKey();
    const { enrolAt } = await import("../../../agent/enrolment/index.ts");
    const request = {
      cik: key.contents,
      cikPrivateKey: key.privateKey,
      keys: hostKeys(),
      facts: machineFacts(nextMachine()),
      hostname: "victim",
      keyWritable: false,
    };
    const exchange = enrolAt(listener.address, request, AbortSignal.timeout(20_000));
    await expect(exchange.next()).rejects.toMatchObject({ code: "WRONG_CA" });
    expect(heard).toEqual([]);
    await rogue.close();
  });

  /** A proof for a challenge, over what the caller says it saw. */
  function proofFor(key: TestKey, agentNonce: Uint8Array, dom0Nonce: Uint8Array, seen: Uint8Array) {
    const keys = hostKeys();
    const claim = domzero.v1.Claim.encode({
      tlsPublicKey: keys.tlsPublicKey,
      natsPublicKey: keys.natsPublicKey,
      hostname: "raw",
      facts: Buffer.from(JSON.stringify(machineFacts(nextMachine()))),
      keyToken: key.contents.token,
      serverCertificateSha256: seen,
      keyWritable: false,
    }).finish();
    const cikId = key.contents.key.id;
    const transcript = transcriptBytes({ cikId, agentNonce, dom0Nonce, serverCertificateSha256: seen, claim });
    return { claim, cikSignature: signTranscript(transcript, key.privateKey), hostSignature: keys.sign(transcript) };
  }

  async function exchangeWith(
    key: TestKey,
    makeProof: (agentNonce: Uint8Array, dom0Nonce: Uint8Array, leaf: Uint8Array) => domzero.v1.Proof.$Properties,
  ) {
    const { send, replies, client, leafSha256 } = rawExchange(key);
    const agentNonce = randomBytes(32);
    send({ hello: { protocol: enrolmentProtocol, cikId: key.contents.key.id, agentNonce } });
    for await (const { challenge, verdict } of replies) {
      const leaf = leafSha256() ?? Buffer.alloc(0);
      if (challenge) send({ proof: makeProof(agentNonce, challenge.dom0Nonce ?? Buffer.alloc(0), leaf) });
      if (!verdict) continue;
      client.close();
      return verdict;
    }
    throw new Error("no verdict");
  }

  it("cannot replay an exchange that was heard", async () => {
    const key = await domain.makeKey({ uses: 5 });
    const heard: domzero.v1.Proof.$Properties[] = [];
    const first = await exchangeWith(key, (agentNonce, dom0Nonce, leaf) => {
      const proof = proofFor(key, agentNonce, dom0Nonce, leaf);
      heard.push(proof);
      return proof;
    });
    expect(first.outcome).toBe(domzero.v1.Verdict.Outcome.ACCEPTED);
    const replayed = await exchangeWith(key, () => heard[0] ?? {});
    expect(replayed).toMatchObject({ code: "BAD_PROOF" });
  });

  it("cannot stand in the middle with another certificate of the domain", async () => {
    const key = await domain.makeKey();
    const verdict = await exchangeWith(key, (agentNonce, dom0Nonce) =>
      proofFor(key, agentNonce, dom0Nonce, randomBytes(32)),
    );
    expect(verdict).toMatchObject({ code: "BAD_PROOF", reason: expect.stringContaining("in the middle") });
  });

  it("cannot enrol without the CIK's key, or with a TLS key of somebody else", async () => {
    const [key, other] = [await domain.makeKey(), await domain.makeKey()];
    const forged = { ...key, privateKey: other.privateKey };
    const byOther = await exchangeWith(key, (a, d, leaf) => proofFor(forged, a, d, leaf));
    expect(byOther).toMatchObject({ code: "BAD_PROOF", reason: expect.stringContaining("CIK") });
    const foreign = await exchangeWith(key, (a, d, leaf) => ({
      ...proofFor(key, a, d, leaf),
      hostSignature: randomBytes(64),
    }));
    expect(foreign).toMatchObject({ code: "BAD_PROOF", reason: expect.stringContaining("host's signature") });
  });

  it("cannot send facts without end", async () => {
    const key = await domain.makeKey();
    const facts = machineFacts(nextMachine(), { gaps: Array.from({ length: 64 }, () => "x".repeat(512)) });
    const huge = {
      ...facts,
      disks: Array.from({ length: 4096 }, (_, index) => ({
        name: `disk${index}`,
        sizeBytes: 1,
        rotational: false,
        removable: false,
        model: "m".repeat(512),
        partitions: [],
      })),
    };
    await expect(domain.enrol(key, nextMachine(), { facts: huge })).rejects.toMatchObject({ code: "TOO_LARGE" });
  });

  it("breaks nothing with malformed messages", async () => {
    const key = await domain.makeKey();
    const bytes = fc.uint8Array({ maxLength: 200 });
    const step = fc.oneof(
      fc.record({
        hello: fc.record({
          protocol: fc.string({ maxLength: 40 }),
          cikId: fc.string({ maxLength: 40 }),
          agentNonce: bytes,
        }),
      }),
      fc.record({ proof: fc.record({ claim: bytes, cikSignature: bytes, hostSignature: bytes }) }),
      fc.constant({}),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), bytes, async (steps, claim) => {
        const { send, replies, client } = rawExchange(key);
        for (const each of steps) send(each);
        send({ proof: { claim, cikSignature: claim, hostSignature: claim } });
        const verdict = await verdictOf(replies);
        expect(verdict.outcome).toBe(domzero.v1.Verdict.Outcome.REFUSED);
        expect(verdict.code).toMatch(/^(INVALID_INPUT|CIK_UNKNOWN|RATE_LIMITED)$/);
        client.close();
      }),
      { numRuns: 30 },
    );
    expect(domain.service.counts.get("INTERNAL")).toBeUndefined();
  });

  it("breaks nothing with a malformed claim after a good hello", async () => {
    const key = await domain.makeKey();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (claim) => {
        const verdict = await exchangeWith(key, () => ({ claim, cikSignature: claim, hostSignature: claim }));
        expect(verdict.code).toMatch(/^(INVALID_INPUT|BAD_PROOF|RATE_LIMITED)$/);
      }),
      { numRuns: 20 },
    );
    expect(domain.service.counts.get("INTERNAL")).toBeUndefined();
  });
});

describe("too many attempts", () => {
  it("are refused by address, without a line in the audit for each", async () => {
    const small = await openEnrolmentDomain({ limits: { perAddress: { perSecond: 0.001, burst: 2 } } });
    const key = await small.makeKey({ uses: 5 });
    await small.enrol(key, 1);
    await small.enrol(key, 2);
    await expect(small.enrol(key, 3)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(small.service.counts.get("RATE_LIMITED")).toBe(1);
    await small.close();
  });

  it("are refused by key", async () => {
    const small = await openEnrolmentDomain({ limits: { perCik: { perSecond: 0.001, burst: 1 } } });
    const key = await small.makeKey({ uses: 5 });
    await small.enrol(key, 1);
    await expect(small.enrol(key, 2)).rejects.toMatchObject({ code: "RATE_LIMITED" });
    await small.close();
  });
});
