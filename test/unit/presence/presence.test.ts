import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lateAfterMs, offlineAfterMs, PresenceTable } from "../../../controller/presence/core.ts";

const beat = (monotonicMs: number, more: { bootId?: string; leaving?: boolean; hostWallMs?: number } = {}) => ({
  monotonicMs,
  wallMs: 1_000_000 + monotonicMs,
  hostWallMs: more.hostWallMs ?? 1_000_000 + monotonicMs,
  bootId: more.bootId ?? "boot",
  leaving: more.leaving ?? false,
});

describe("presence", () => {
  it("is online with the first beat, and told once", () => {
    const table = new PresenceTable();
    expect(table.beat("h", beat(0))).toMatchObject({ from: "unknown", to: "online" });
    expect(table.beat("h", beat(10_000))).toBeUndefined();
  });

  it("becomes late, then offline, then online again", () => {
    const table = new PresenceTable();
    table.beat("h", beat(0));
    expect(table.sweep(lateAfterMs)).toEqual([]);
    expect(table.sweep(lateAfterMs + 1)).toMatchObject([{ to: "late" }]);
    expect(table.sweep(lateAfterMs + 2)).toEqual([]);
    expect(table.sweep(offlineAfterMs + 1)).toMatchObject([{ from: "late", to: "offline" }]);
    expect(table.beat("h", beat(offlineAfterMs + 2))).toMatchObject({ from: "offline", to: "online" });
  });

  it("is offline at once where the agent says that it leaves", () => {
    const table = new PresenceTable();
    table.beat("h", beat(0));
    expect(table.beat("h", beat(1, { leaving: true }))).toMatchObject({ to: "offline", why: "its agent was stopped" });
    expect(table.sweep(1_000_000)).toEqual([]);
  });

  it("tells a reboot, and the skew of a clock", () => {
    const table = new PresenceTable();
    table.beat("h", beat(0));
    expect(table.beat("h", beat(1, { bootId: "next", hostWallMs: 999_001 }))).toMatchObject({ why: "it was rebooted" });
    expect(table.get("h")?.clockSkewMs).toBe(-1000);
  });

  it("finds just those who are silent, whatever the order of beats", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ host: fc.integer({ min: 0, max: 20 }), gapMs: fc.nat(8_000) })), (steps) => {
        const table = new PresenceTable();
        const last = new Map<string, number>();
        let now = 0;
        for (const { host, gapMs } of steps) {
          now += gapMs;
          table.sweep(now);
          table.beat(`h${host}`, beat(now));
          last.set(`h${host}`, now);
        }
        table.sweep(now);
        for (const [host, heard] of last) {
          const silent = now - heard;
          const expected = silent > offlineAfterMs ? "offline" : silent > lateAfterMs ? "late" : "online";
          expect(table.get(host)?.state).toBe(expected);
        }
      }),
    );
  });
});
