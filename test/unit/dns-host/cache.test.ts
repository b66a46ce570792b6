import { type Answer, decode, encode, type RecordType } from "dns-packet";
import { describe, expect, it } from "vitest";
import { AnswerCache, keptAnswersSchema } from "../../../agent/dns/cache.ts";

const dayMs = 24 * 3_600_000;
const name = "web.i.example.net";

const soa: Answer = {
  type: "SOA",
  name: "i.example.net",
  ttl: 30,
  data: { mname: "dom0", rname: "dom0", serial: 1, refresh: 1, retry: 1, expire: 1, minimum: 60 },
};

function said(cache: AnswerCache, nowMs: number, of: string, type: RecordType, address?: string, code = 0): void {
  const answers: Answer[] = address === undefined ? [] : [{ type: "A", name: of, ttl: 5, data: address }];
  const authorities = address === undefined ? [soa] : [];
  const questions = [{ type, name: of }];
  const message = encode({ type: "response", id: nowMs % 65_536, flags: code, questions, answers, authorities });
  cache.put(of, type, message, decode(message), nowMs);
}

const addressOf = (cache: AnswerCache, nowMs: number, of = name) => {
  const [answer] = cache.get(of, "A", nowMs)?.answers ?? [];
  return answer?.type === "A" ? answer.data : undefined;
};

describe("what Dom0 said", () => {
  it("is known for seven days after it said so last", () => {
    const cache = new AnswerCache();
    said(cache, 0, name, "A", "10.0.0.7");
    said(cache, dayMs, name, "A", "10.0.0.7");
    expect(addressOf(cache, 8 * dayMs)).toBe("10.0.0.7");
    expect(addressOf(cache, 8 * dayMs + 1)).toBeUndefined();
  });

  it("is forgotten of a name that there is not any more, whatever was asked of it", () => {
    const cache = new AnswerCache();
    said(cache, 0, name, "A", "10.0.0.7");
    said(cache, 1, name, "AAAA", undefined, 3);
    expect(addressOf(cache, 2)).toBeUndefined();
  });

  it("is forgotten of a kind of record that there is not any more, and of no other", () => {
    const cache = new AnswerCache();
    said(cache, 0, name, "A", "10.0.0.7");
    said(cache, 1, name, "TXT");
    expect(addressOf(cache, 2)).toBe("10.0.0.7");
    said(cache, 3, name, "A");
    expect(addressOf(cache, 4)).toBeUndefined();
  });

  it("is denied for as long as the zone says, and no longer", () => {
    const cache = new AnswerCache();
    said(cache, 0, name, "A", undefined, 3);
    expect((cache.get(name, "A", 29_999)?.flags ?? 0) & 0xf).toBe(3);
    expect(cache.get(name, "A", 30_000)).toBeUndefined();
    said(cache, 31_000, name, "A", "10.0.0.8");
    expect(addressOf(cache, 32_000)).toBe("10.0.0.8");
  });

  it("is bounded: what was heard of longest ago goes first", () => {
    const cache = new AnswerCache();
    for (let i = 0; i <= 2_000; i += 1) said(cache, i, `h${i}.i.example.net`, "A", "10.0.0.7");
    expect(addressOf(cache, 2_001, "h0.i.example.net")).toBeUndefined();
    expect(addressOf(cache, 2_001, "h1.i.example.net")).toBe("10.0.0.7");
    for (let i = 0; i < 2_000; i += 1) said(cache, 3_000 + i, `no${i}.i.example.net`, "A", undefined, 3);
    expect(addressOf(cache, 6_000, "h1.i.example.net")).toBe("10.0.0.7");
  });

  it("comes back from the disk, but not from the future", () => {
    const cache = new AnswerCache();
    said(cache, 30 * dayMs, name, "A", "10.0.0.7");
    const kept = keptAnswersSchema.parse(JSON.parse(JSON.stringify(cache.toKeep())));
    const again = new AnswerCache();
    again.load(kept, dayMs);
    expect(addressOf(again, 8 * dayMs)).toBe("10.0.0.7");
    expect(addressOf(again, 8 * dayMs + 1)).toBeUndefined();
  });

  it("is written again only where it changed, or is old on disk", () => {
    const cache = new AnswerCache();
    said(cache, 0, name, "A", "10.0.0.7");
    expect(cache.toKeep()?.answers).toHaveLength(1);
    said(cache, 60_000, name, "A", "10.0.0.7");
    expect(cache.toKeep()).toBeUndefined();
    said(cache, 61_000, name, "A", "10.0.0.8");
    expect(cache.toKeep()).toBeDefined();
    said(cache, 61_000 + 3_600_000, name, "A", "10.0.0.8");
    expect(cache.toKeep()).toBeDefined();
    said(cache, 2 * 3_600_000, name, "A", undefined, 3);
    expect(cache.toKeep()?.answers).toEqual([]);
  });

  it("does no harm where the disk has something else", () => {
    const answers = [{ answer: Buffer.from("no message at all").toString("base64"), saidMs: 1 }];
    expect(() => new AnswerCache().load(keptAnswersSchema.parse({ version: 1, answers }), 1)).not.toThrow();
  });
});
