import { describe, expect, it } from "vitest";
import { livingSlots, type Slot, signingSlot } from "../../../controller/pki/core/slots.ts";
import { toTimestamp } from "../../../shared/time/index.ts";

const slot = (name: string, activeFromMs: number, notAfterMs: number): Slot => ({
  kind: "hosts",
  name,
  activeFrom: toTimestamp(activeFromMs),
  notAfter: toTimestamp(notAfterMs),
});

const slots = [slot("hosts-00000001", 0, 1000), slot("hosts-00000002", 500, 2000)];

describe("intermediates", () => {
  it("are trusted before they sign", () => {
    expect(livingSlots(slots, "hosts", 100)).toHaveLength(2);
    expect(signingSlot(slots, "hosts", 100)?.name).toBe("hosts-00000001");
  });

  it("sign once their time has come, the latest first", () => {
    expect(signingSlot(slots, "hosts", 500)?.name).toBe("hosts-00000002");
  });

  it("are no longer trusted past their end", () => {
    expect(livingSlots(slots, "hosts", 1000).map(({ name }) => name)).toEqual(["hosts-00000002"]);
    expect(signingSlot(slots, "hosts", 2000)).toBeUndefined();
  });

  it("sign for their own kind alone", () => {
    expect(signingSlot(slots, "operators", 600)).toBeUndefined();
  });
});
