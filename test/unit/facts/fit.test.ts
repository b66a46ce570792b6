import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitFacts } from "../../../agent/facts/fit.ts";
import { factsSchema, maxFactsBytes } from "../../../shared/facts/index.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const plain = machineFacts(1);

describe("fitting what was measured into facts", () => {
  it("leaves facts that fit as they are", () => {
    expect(fitFacts(plain)).toEqual(plain);
  });

  it("leaves out what is undefined", () => {
    expect(fitFacts({ ...plain, board: { serial: undefined } }).board).toEqual({});
  });

  it("cuts what is too long, and says so", () => {
    const facts = fitFacts({
      ...plain,
      os: { ...plain.os, name: "x".repeat(10_000) },
      nics: [{ name: "eth0", physical: true, addresses: Array.from({ length: 100 }, (_, n) => `10.0.0.${n}/8`) }],
    });
    expect(facts.os.name).toHaveLength(512);
    expect(facts.nics[0]?.addresses).toHaveLength(64);
    expect(facts.gaps).toEqual([
      "nics.0.addresses: longer than 64, the rest was cut",
      "os.name: longer than 512, the rest was cut",
    ]);
  });

  it("takes control characters out of what devices call themselves", () => {
    expect(fitFacts({ ...plain, hostname: "a\u001b[2Jb\u0000" }).hostname).toBe("a [2Jb");
  });

  it("drops the largest list where all of it would not fit the wire", () => {
    const nics = Array.from({ length: 1000 }, (_, n) => ({
      name: `veth${n}`,
      physical: false,
      addresses: Array.from({ length: 64 }, () => "2001:db8:1111:2222:3333:4444:5555:6666/128"),
    }));
    const facts = fitFacts({ ...plain, nics });
    expect(facts.nics).toEqual([]);
    expect(facts.gaps).toEqual(["nics: too many to be told"]);
  });

  it("always gives facts within the limits, whatever devices say", () => {
    const usb = fc.array(fc.record({ path: fc.string({ maxLength: 300 }), name: fc.string({ maxLength: 3000 }) }));
    fc.assert(
      fc.property(usb, fc.array(fc.string({ maxLength: 2000 }), { maxLength: 200 }), (devices, gaps) => {
        const facts = fitFacts({
          ...plain,
          usb: devices.map((each) => ({ ...each, vendor: "0000", product: "0000", drivers: [] })),
          gaps,
        });
        expect(factsSchema.safeParse(facts).success).toBe(true);
        expect(Buffer.byteLength(JSON.stringify(facts))).toBeLessThanOrEqual(maxFactsBytes);
      }),
      { numRuns: 50 },
    );
  });
});
