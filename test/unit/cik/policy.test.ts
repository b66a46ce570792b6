import { describe, expect, it } from "vitest";
import {
  advanceRatchet,
  checkUsable,
  checkUsesLeft,
  confirmRatchet,
  isTokenCurrent,
  tokenDigest,
} from "../../../controller/cik/index.ts";
import { cikRecordSchema, makeId, maxCikUses } from "../../../shared/records/index.ts";
import { makeCikRecord } from "../../support/cik.ts";

const host = (letter: string) => `h${letter.repeat(16)}`;
const digest = (text: string) => tokenDigest(Buffer.from(text));
const [first, second, third, fourth] = [digest("1"), digest("2"), digest("3"), digest("4")];
const usableUntilMs = Date.parse("2026-02-01T00:00:00.000Z");

describe("a key's policy", () => {
  it("lets a key be used up to the last instant of its life", () => {
    expect(() => checkUsable(makeCikRecord(), usableUntilMs)).not.toThrow();
    expect(() => checkUsable(makeCikRecord(), usableUntilMs + 1)).toThrow(
      expect.objectContaining({ code: "CIK_EXPIRED" }),
    );
  });

  it("refuses a revoked key with the reason that was given, also when it is past its date", () => {
    const record = makeCikRecord({ revoked: { at: "2026-01-02T00:00:00.000Z", reason: "left in a taxi" } });
    for (const nowMs of [0, usableUntilMs + 1]) {
      expect(() => checkUsable(record, nowMs)).toThrow(
        expect.objectContaining({ code: "CIK_REVOKED", message: expect.stringContaining("left in a taxi") }),
      );
    }
  });

  it("counts different machines, and takes nothing for one that comes again", () => {
    const record = makeCikRecord({ maxUses: 2, usedBy: [host("a"), host("b")] });
    expect(() => checkUsesLeft(record, host("a"))).not.toThrow();
    expect(() => checkUsesLeft(record, host("c"))).toThrow(expect.objectContaining({ code: "CIK_USED_UP" }));
    expect(() => checkUsesLeft({ ...record, maxUses: 3 }, host("c"))).not.toThrow();
  });

  it("takes both tokens while it does not know which one is on the key", () => {
    const record = advanceRatchet(makeCikRecord({ ratchet: { confirmed: first } }), first, second);
    expect([first, second, third].map((token) => isTokenCurrent(record, token))).toEqual([true, true, false]);
  });

  it("knows a copy: once the new token was seen or confirmed, the old one is no good", () => {
    const advanced = advanceRatchet(makeCikRecord({ ratchet: { confirmed: first } }), first, second);
    const confirmed = confirmRatchet(advanced, second, true);
    expect(confirmed?.ratchet).toEqual({ confirmed: second });
    const seen = advanceRatchet(advanced, second, third);
    expect(isTokenCurrent(seen, first)).toBe(false);
    expect(isTokenCurrent(seen, second)).toBe(true);
  });

  it("stays with the old token where the new one was not written", () => {
    const advanced = advanceRatchet(makeCikRecord({ ratchet: { confirmed: first } }), first, second);
    expect(confirmRatchet(advanced, second, false)?.ratchet).toEqual({ confirmed: first });
  });

  it("does nothing on a confirmation that comes late or twice", () => {
    const record = advanceRatchet(makeCikRecord({ ratchet: { confirmed: first } }), second, third);
    expect(confirmRatchet(record, fourth, true)).toBeUndefined();
    expect(confirmRatchet(makeCikRecord({ ratchet: { confirmed: third } }), third, true)).toBeUndefined();
  });
});

describe("the record of a key", () => {
  it("with every machine that it may enrol stays well below what NATS takes", () => {
    const id = (number: number) => makeId("h", new TextEncoder().encode(`${number}`.padStart(10)));
    const labels = Object.fromEntries([...Array(64).keys()].map((n) => [`${n}`.padStart(63, "k"), "v".repeat(128)]));
    const usedBy = [...Array(maxCikUses).keys()].map(id);
    const record = makeCikRecord({ maxUses: maxCikUses, usedBy, labels, createdBy: "o".repeat(128) });
    expect(JSON.stringify(cikRecordSchema.parse(record)).length).toBeLessThan(512 * 1024);
  });

  it.each([0, -1, 1.5, maxCikUses + 1])("refuses %d uses, and says what may be", (maxUses) => {
    const { error } = cikRecordSchema.safeParse(makeCikRecord({ maxUses }));
    expect(error?.issues[0]?.message).toMatch(/^must be /);
  });
});
