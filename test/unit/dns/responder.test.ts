import { type Answer, type DecodedPacket, decode, encode, type Packet, type RecordType } from "dns-packet";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Responder } from "../../../controller/dns/responder.ts";
import { Zones } from "../../../controller/dns/zones.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { hostRecord } from "../../support/host-record.ts";
import { MemoryCollection } from "../../support/memory-collection.ts";

const globalId = "0123456789";
const serial = 7;

function serverOf(...records: HostRecord[]) {
  const hosts = new MemoryCollection<HostRecord>();
  for (const each of records) hosts.put(each.id, each);
  const zones = new Zones(hosts, { domain: "example.net", globalId });
  const responder = new Responder({ zones, serial: () => serial, keys: () => new Map(), nowSeconds: () => 0 });
  const ask = (name: string, type: RecordType, more: Partial<Packet> = {}, transport: "udp" | "tcp" = "udp") => {
    const message = encode({ type: "query", id: 4711, flags: 0, questions: [{ name, type }], ...more });
    return decode(responder.respond(message, transport).messages[0] ?? expect.fail("no answer"));
  };
  return { hosts, responder, ask };
}

const jupiter = hostRecord(1, {
  name: "jupiter",
  keyhole: "198.51.100.7:51820",
  guests: { mail: 10 },
  services: { git: { protocol: "tcp", port: 9418 }, imap: { protocol: "tcp", port: 143, guest: "mail" } },
});
const saturn = hostRecord(2, { name: "saturn", services: { git: { protocol: "tcp", port: 9418 } } });

const dataOf = (answers: Answer[] | undefined) =>
  (answers ?? []).map((answer) => ("data" in answer ? answer.data : answer.type));
const rcodeOf = ({ flags = 0 }: DecodedPacket) => flags & 0x0f;
const [noError, formatError, noName, notImplemented, refused] = [0, 1, 3, 4, 5];

describe("a name", () => {
  const { ask } = serverOf(jupiter, saturn);

  it.each([
    ["jupiter.example.net", "A", ["10.0.0.3"]],
    ["jupiter.example.net", "AAAA", ["fd01:2345:6789:1::a00:3"]],
    ["jupiter.i.example.net", "A", ["10.0.0.3"]],
    ["i.example.net", "A", ["10.0.0.1"]],
    ["dom0.example.net", "AAAA", ["fd01:2345:6789:1::a00:1"]],
    ["keyhole.example.net", "A", ["10.0.0.1", "10.0.0.3"]],
    ["mail.jupiter.example.net", "A", ["10.128.3.10"]],
    ["mail.jupiter.example.net", "AAAA", ["fd01:2345:6789:8003::a80:30a"]],
    ["imap.jupiter.example.net", "A", ["10.128.3.10"]],
    ["git.jupiter.example.net", "A", ["10.0.0.3"]],
    ["3.0.0.10.in-addr.arpa", "PTR", ["jupiter.example.net"]],
    ["10.3.128.10.in-addr.arpa", "PTR", ["mail.jupiter.example.net"]],
    ["1.0.0.0.0.0.a.0.0.0.0.0.0.0.0.0.1.0.0.0.9.8.7.6.5.4.3.2.1.0.d.f.ip6.arpa", "PTR", ["i.example.net"]],
    ["example.net", "NS", ["i.example.net"]],
  ] as const)("%s has %s", (name, type, expected) => {
    const answer = ask(name, type);
    expect(answer).toMatchObject({ id: 4711, flag_qr: true, flag_aa: true, flag_ra: false });
    expect(dataOf(answer.answers)).toEqual(expected);
  });

  it("is found by kind, on one host and on all", () => {
    const [target, other] = ["git.jupiter.example.net", "git.saturn.example.net"];
    expect(dataOf(ask("_git._tcp.jupiter.example.net", "SRV").answers)).toMatchObject([{ port: 9418, target }]);
    const all = ask("_git._tcp.example.net", "SRV");
    expect(dataOf(all.answers)).toMatchObject([{ target }, { target: other }]);
    expect(dataOf(all.additionals)).toContain("10.0.0.3");
  });

  it("is written as it was asked for", () => {
    const [answer] = ask("JuPiTeR.example.NET", "A").answers ?? [];
    expect(answer).toMatchObject({ name: "JuPiTeR.example.NET", data: "10.0.0.3" });
  });
});

describe("what is not there", () => {
  const { ask } = serverOf(jupiter, hostRecord(3, { name: "pluto", status: "revoked" }));
  const soa = [{ type: "SOA", name: "example.net", ttl: 0, data: { serial, minimum: 0 } }];

  it.each(["nobody.example.net", "pluto.example.net", "x.jupiter.example.net", "keyhole.jupiter.example.net"])(
    "is told with the SOA: %s",
    (name) => {
      const answer = ask(name, "A");
      expect(rcodeOf(answer)).toBe(noName);
      expect(answer).toMatchObject({ flag_aa: true, answers: [], authorities: soa });
    },
  );

  it.each([
    ["jupiter.example.net", "MX"],
    ["example.net", "A"],
    ["_tcp.jupiter.example.net", "A"],
    ["_tcp.example.net", "SRV"],
  ] as const)("is no error where the name is there, or names below it: %s %s", (name, type) => {
    const answer = ask(name, type);
    expect(rcodeOf(answer)).toBe(noError);
    expect(answer).toMatchObject({ answers: [], authorities: soa });
  });

  it.each(["example.org", "net", ".", "notexample.net", "1.1.1.11.in-addr.arpa"])("is refused outside: %s", (name) => {
    expect(rcodeOf(ask(name, "A"))).toBe(refused);
  });
});

describe("a name server", () => {
  it("answers what is, at once after a change", () => {
    const { hosts, ask } = serverOf(jupiter);
    expect(dataOf(ask("jupiter.example.net", "A").answers)).toEqual(["10.0.0.3"]);
    hosts.put(jupiter.id, { ...jupiter, name: "juno" });
    expect(rcodeOf(ask("jupiter.example.net", "A"))).toBe(noName);
    expect(rcodeOf(ask("_tcp.jupiter.example.net", "A"))).toBe(noName);
    expect(dataOf(ask("juno.example.net", "A").answers)).toEqual(["10.0.0.3"]);
    expect(dataOf(ask("3.0.0.10.in-addr.arpa", "PTR").answers)).toEqual(["juno.example.net"]);
    hosts.put(jupiter.id, { ...jupiter, status: "revoked" });
    expect(rcodeOf(ask("juno.example.net", "A"))).toBe(noName);
    expect(dataOf(ask("keyhole.example.net", "A").answers)).toEqual(["10.0.0.1"]);
  });

  it("has after any changes what it would have from the start", () => {
    const states = fc.record({
      number: fc.integer({ min: 0, max: 4 }),
      name: fc.constantFrom("a", "b", "c"),
      status: fc.constantFrom("active", "revoked"),
      guests: fc.constantFrom({}, { vm: 1 }, { vm: 2, db: 1 }),
    } as const);
    fc.assert(
      fc.property(fc.array(states, { maxLength: 20 }), (steps) => {
        const hosts = new MemoryCollection<HostRecord>();
        const zones = new Zones(hosts, { domain: "example.net", globalId });
        for (const { number, name, ...rest } of steps) {
          const record = hostRecord(number, { name: `${name}${number}`, ...rest });
          hosts.put(record.id, record);
        }
        const again = new Zones(hosts, { domain: "example.net", globalId });
        const content = (all: Zones) =>
          all.all.map((zone) =>
            zone
              .snapshot()
              .map((record) => JSON.stringify(record))
              .sort(),
          );
        expect(content(zones)).toEqual(content(again));
        expect(zones.all.map(({ size }) => size)).toEqual(content(zones).map(({ length }) => length));
      }),
    );
  });

  const opt = (ednsVersion: number, udpPayloadSize: number): Answer => {
    const rest = { extendedRcode: 0, flags: 0, flag_do: false, options: [] };
    return { name: ".", type: "OPT", udpPayloadSize, ednsVersion, ...rest };
  };

  it("speaks EDNS 0, and says so to newer ones", () => {
    const { ask } = serverOf(jupiter);
    const plain = ask("jupiter.example.net", "A", { additionals: [opt(0, 4096)] });
    expect(plain.additionals).toMatchObject([{ type: "OPT", udpPayloadSize: 1232, extendedRcode: 0 }]);
    const newer = ask("jupiter.example.net", "A", { additionals: [opt(1, 4096)] });
    expect(newer).toMatchObject({ answers: [], additionals: [{ type: "OPT", extendedRcode: 1, ednsVersion: 0 }] });
    expect(ask("jupiter.example.net", "A").additionals).toEqual([]);
    expect(rcodeOf(ask("jupiter.example.net", "A", { additionals: [opt(0, 512), opt(0, 512)] }))).toBe(formatError);
  });

  it("cuts what is too large for a datagram, and has it whole by TCP", () => {
    const long = `${"long-label-".repeat(5)}x`;
    const many = Array.from({ length: 8 }, (_, number) =>
      hostRecord(number, { name: `${long}${number}`, services: { git: { protocol: "tcp", port: 1 } } }),
    );
    const { ask: askMany } = serverOf(...many);
    expect(askMany("_git._tcp.example.net", "SRV")).toMatchObject({ flag_tc: true, answers: [] });
    expect(askMany("_git._tcp.example.net", "SRV", {}, "tcp").answers).toHaveLength(8);
    const sized = askMany("_git._tcp.example.net", "SRV", { additionals: [opt(0, 4096)] });
    expect(sized).toMatchObject({ flag_tc: true, additionals: [{ type: "OPT" }] });
  });

  it("says what it does not do", () => {
    const { ask, responder } = serverOf(jupiter);
    expect(rcodeOf(ask("example.net", "AXFR", {}, "tcp"))).toBe(refused);
    const notify = encode({ type: "query", id: 1, flags: 4 << 11, questions: [{ name: "example.net", type: "SOA" }] });
    expect((responder.respond(notify, "udp").messages[0]?.readUInt16BE(2) ?? 0) & 0x0f).toBe(notImplemented);
    const chaos = ask("jupiter.example.net", "A", {
      questions: [{ name: "jupiter.example.net", type: "A", class: "CH" }],
    });
    expect(rcodeOf(chaos)).toBe(refused);
    expect(rcodeOf(ask("a", "A", { questions: [] }))).toBe(formatError);
  });

  it("is not troubled by any bytes, and never answers an answer", () => {
    const { responder } = serverOf(jupiter);
    const good = encode({ type: "query", id: 1, flags: 0, questions: [{ name: "jupiter.example.net", type: "A" }] });
    const damaged = fc
      .tuple(fc.nat({ max: good.length - 1 }), fc.nat({ max: 255 }), fc.nat({ max: good.length }))
      .map(([index, byte, length]) => {
        const copy = Buffer.from(good);
        copy[index] = byte;
        return copy.subarray(0, length);
      });
    const bytes = fc.oneof(
      damaged,
      fc.uint8Array({ maxLength: 600 }).map((array) => Buffer.from(array)),
    );
    fc.assert(
      fc.property(bytes, (message) => {
        const { messages: answers } = responder.respond(message, "udp");
        if (message.length < 12 || (message[2] ?? 0) >= 0x80) expect(answers).toEqual([]);
        else expect(answers[0]?.subarray(0, 2)).toEqual(message.subarray(0, 2));
      }),
      { numRuns: 2000 },
    );
  });
});
