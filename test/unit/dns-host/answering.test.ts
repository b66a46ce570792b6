import { type Answer, decode, encode, type Packet, type RecordType } from "dns-packet";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Answering } from "../../../agent/dns/answering.ts";
import { AnswerCache } from "../../../agent/dns/cache.ts";
import { DomainNames } from "../../../agent/dns/domain-names.ts";
import { isAnswerTo, readQuestion } from "../../../agent/dns/message.ts";
import { Relay } from "../../../agent/dns/relay.ts";
import type { Ask } from "../../../agent/dns/upstream.ts";

const recursionDesired = 1 << 8;
const edns: Answer = {
  type: "OPT",
  name: ".",
  udpPayloadSize: 1232,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

function query(name: string, type: RecordType = "A", more: Partial<Packet> = {}): Buffer {
  return encode({ type: "query", id: 4711, flags: recursionDesired, questions: [{ name, type }], ...more });
}

/** A server of addresses, which may be away, or say more than fits. */
function server(addresses: readonly string[]) {
  const state = { addresses, isAway: false, asked: [] as Array<{ server: string; id: number }>, code: 0 };
  const answer = (message: Buffer): Buffer => {
    const { id, questions = [] } = decode(message);
    const answers = state.addresses.map(
      (data): Answer => ({ type: "A", name: questions[0]?.name ?? "", ttl: 5, data }),
    );
    return encode({ type: "response", id, flags: state.code, questions, answers: state.code === 0 ? answers : [] });
  };
  const udp: Ask = async (to, message, signal) => {
    state.asked.push({ server: to, id: decode(message).id ?? 0 });
    if (!state.isAway) return answer(message);
    return await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  };
  return { state, ask: { udp, tcp: udp } };
}

function stubOf(dom0: ReturnType<typeof server>, before = server(["192.0.2.80"])) {
  const learned = vi.fn();
  const clock = { nowMs: () => 1_000 };
  const names = new DomainNames({ cache: new AnswerCache(), clock, ask: dom0.ask, learned });
  names.use(["10.0.0.1"]);
  const relay = new Relay(before.ask);
  relay.use(["192.0.2.1", "192.0.2.2"]);
  const answering = new Answering(names, relay);
  answering.use(["i.example.net", "10.in-addr.arpa"]);
  const asks = async (message: Buffer, transport: "udp" | "tcp" = "udp") => {
    const answer = await answering.answer(message, transport);
    return answer === undefined ? undefined : { ...decode(answer), bytes: answer.length };
  };
  return { answering, relay, asks, learned, before };
}

const addressesOf = (packet: Packet | undefined) =>
  packet?.answers?.map((each) => (each.type === "A" ? each.data : each.type));
const codeOf = (packet: Packet | undefined) => (packet?.flags ?? 0) & 0xf;

describe("a name of the domain", () => {
  it("is asked at Dom0 each time, and not to be kept by who asked", async () => {
    const dom0 = server(["10.0.0.7"]);
    const { asks } = stubOf(dom0);
    const first = await asks(query("Web.i.Example.net"));
    expect(first).toMatchObject({ id: 4711, questions: [{ name: "Web.i.Example.net" }], answers: [{ ttl: 0 }] });
    dom0.state.addresses = ["10.0.0.8"];
    expect(addressesOf(await asks(query("web.i.example.net")))).toEqual(["10.0.0.8"]);
  });

  it("is one question where several ask it at a time", async () => {
    const dom0 = server(["10.0.0.7"]);
    const { asks } = stubOf(dom0);
    const all = await Promise.all(Array.from({ length: 20 }, () => asks(query("web.i.example.net"))));
    expect(all.map(addressesOf)).toEqual(Array.from({ length: 20 }, () => ["10.0.0.7"]));
    expect(dom0.state.asked).toHaveLength(1);
  });

  it("is what it was while Dom0 is away, for half a minute; one that was never asked for fails", async () => {
    const dom0 = server(["10.0.0.7"]);
    const { asks, learned } = stubOf(dom0);
    await asks(query("web.i.example.net"));
    expect(learned).toHaveBeenCalled();
    dom0.state.isAway = true;
    for (let i = 0; i < 2; i += 1) {
      expect(await asks(query("web.i.example.net"))).toMatchObject({ answers: [{ ttl: 30, data: "10.0.0.7" }] });
    }
    expect(codeOf(await asks(query("new.i.example.net")))).toBe(2);
    dom0.state.isAway = false;
    dom0.state.addresses = ["10.0.0.9"];
    expect(addressesOf(await asks(query("web.i.example.net")))).toEqual(["10.0.0.9"]);
  });

  it("is what it was where Dom0 cannot tell", async () => {
    const dom0 = server(["10.0.0.7"]);
    const { asks } = stubOf(dom0);
    await asks(query("web.i.example.net"));
    dom0.state.code = 2;
    expect(addressesOf(await asks(query("web.i.example.net")))).toEqual(["10.0.0.7"]);
  });

  it("that Dom0 denied is not answered from before", async () => {
    const dom0 = server(["10.0.0.7"]);
    const { asks } = stubOf(dom0);
    await asks(query("web.i.example.net"));
    dom0.state.code = 3;
    expect(codeOf(await asks(query("web.i.example.net")))).toBe(3);
    dom0.state.isAway = true;
    expect(codeOf(await asks(query("web.i.example.net")))).toBe(2);
  });

  it("with many addresses is cut by UDP, whole by EDNS or TCP", async () => {
    const { asks } = stubOf(server(Array.from({ length: 20 }, (_, i) => `10.0.0.${i + 1}`)));
    const name = "web.i.example.net";
    const cut = await asks(query(name));
    expect(cut).toMatchObject({ flag_tc: true, answers: [] });
    const whole = await asks(query(name, "A", { additionals: [edns] }));
    expect(whole).toMatchObject({ flag_tc: false, additionals: [{ type: "OPT" }] });
    expect(whole?.answers).toHaveLength(20);
    expect((await asks(query(name), "tcp"))?.answers).toHaveLength(20);
  });

  it.each(["AXFR", "IXFR"] as const)("is not given by the whole zone: %s", async (type) => {
    expect(codeOf(await stubOf(server([])).asks(query("i.example.net", type), "tcp"))).toBe(5);
  });
});

describe("any other name", () => {
  it("is asked where it was asked before, by another id, and answered with the one that it came with", async () => {
    const dom0 = server(["10.0.0.7"]);
    const { asks, before } = stubOf(dom0);
    const message = query("notthei.example.net", "A", { additionals: [edns] });
    expect(await asks(message)).toMatchObject({ id: 4711, answers: [{ data: "192.0.2.80", ttl: 5 }] });
    expect(before.state.asked.map((each) => each.server)).toEqual(["192.0.2.1"]);
    expect(dom0.state.asked).toEqual([]);
  });

  it("is asked at the next where one does not answer, and there first from then on", async () => {
    const before = server(["192.0.2.80"]);
    const udp: Ask = (to, message, signal) =>
      to === "192.0.2.1" ? Promise.reject(new Error("gone")) : before.ask.udp(to, message, signal);
    const relay = new Relay({ udp, tcp: udp });
    relay.use(["192.0.2.1", "192.0.2.2"]);
    expect(await relay.pass(query("example.org"), "udp")).toBeDefined();
    relay.use(["192.0.2.1", "192.0.2.2"]);
    await relay.pass(query("example.org"), "udp");
    expect(before.state.asked.map((each) => each.server)).toEqual(["192.0.2.2", "192.0.2.2"]);
  });

  it("is refused where nobody is to ask us for it", async () => {
    const { asks, relay } = stubOf(server([]));
    relay.use([]);
    expect(codeOf(await asks(query("example.org")))).toBe(5);
  });

  it("fails where nobody answers", async () => {
    const gone: Ask = () => Promise.reject(new Error("gone"));
    const relay = new Relay({ udp: gone, tcp: gone });
    relay.use(["192.0.2.1"]);
    expect(await relay.pass(query("example.org"), "udp")).toBeUndefined();
  });
});

describe("what is no question", () => {
  it("is never more than an error, whatever bytes it is", async () => {
    const { answering } = stubOf(server(["10.0.0.7"]));
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 100 }),
      fc
        .tuple(fc.nat(60), fc.uint8Array({ minLength: 1, maxLength: 20 }))
        .map(([at, junk]) =>
          Buffer.concat([query("web.i.example.net", "A", { additionals: [edns] }).subarray(0, at), junk]),
        ),
    );
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.constantFrom("udp", "tcp"), async (bytes, transport) => {
        const answer = await answering.answer(Buffer.from(bytes), transport);
        if (answer !== undefined) expect(decode(answer).type).toBe("response");
      }),
      { numRuns: 500 },
    );
  });

  it("is not answered where it is an answer itself: two stubs would talk for ever", async () => {
    const { asks } = stubOf(server([]));
    expect(
      await asks(encode({ type: "response", id: 1, questions: [{ name: "i.example.net", type: "A" }] })),
    ).toBeUndefined();
    expect(await asks(Buffer.concat([Buffer.from([1, 2, 0x80, 0]), Buffer.alloc(8)]))).toBeUndefined();
  });

  it("is not implemented where it asks for something else", async () => {
    expect(codeOf(await stubOf(server([])).asks(query("i.example.net", "SOA", { flags: 5 << 11 })))).toBe(4);
  });
});

describe("an answer", () => {
  const asked = readQuestion(query("web.i.example.net")) ?? expect.fail("unreadable");
  const answer = (more: Partial<Packet>) =>
    encode({ type: "response", id: 4711, questions: [{ name: "WEB.i.example.net", type: "A" }], ...more });

  it.each([
    ["of the same id and question", {}, true],
    ["of another id", { id: 1 }, false],
    ["to another name", { questions: [{ name: "www.i.example.net", type: "A" as const }] }, false],
    ["to another type", { questions: [{ name: "web.i.example.net", type: "TXT" as const }] }, false],
    ["that is a question", { type: "query" as const }, false],
    ["to nothing", { questions: [] }, false],
  ])("%s", (_what, more, isOne) => {
    expect(isAnswerTo(asked, answer(more))).toBe(isOne);
  });
});
