import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideStore } from "../../../controller/nats/index.ts";

const wanted = { events: { keepMib: 1024 }, logs: { keepMib: 20_480, keepMibPerHost: 1024 }, jobs: { keepMib: 512 } };

describe("the division of the store", () => {
  it("gives what is wanted where there is room", () => {
    const all = { eventsMib: 1024, logsMib: 20_480, logsMibPerHost: 1024, jobsMib: 512, isShort: false };
    expect(divideStore(40_000, wanted)).toEqual(all);
    expect(divideStore(Number.POSITIVE_INFINITY, wanted)).toEqual(all);
  });

  it("gives less on a small disk, in proportion", () => {
    const { eventsMib, logsMib, isShort } = divideStore(1600, wanted);
    expect([eventsMib, logsMib, isShort]).toEqual([59, 1190, true]);
  });

  it("always leaves the inventory its part and gives everybody something", () => {
    const mib = fc.integer({ min: 16, max: 1_048_576 });
    fc.assert(
      fc.property(fc.integer({ min: 256, max: 1e9 }), mib, mib, mib, mib, (storeMib, events, logs, perHost, jobs) => {
        const given = divideStore(storeMib, {
          events: { keepMib: events },
          logs: { keepMib: logs, keepMibPerHost: perHost },
          jobs: { keepMib: jobs },
        });
        const sum = given.eventsMib + given.logsMib + given.jobsMib;
        expect(sum).toBeLessThanOrEqual(storeMib - Math.min(4096, storeMib * 0.2) + 3);
        expect(Math.min(given.eventsMib, given.logsMib, given.logsMibPerHost, given.jobsMib)).toBeGreaterThan(0);
        expect(given.logsMibPerHost).toBeLessThanOrEqual(given.logsMib);
        expect(given.eventsMib).toBeLessThanOrEqual(events);
        expect(given.logsMib).toBeLessThanOrEqual(logs);
      }),
    );
  });
});
