import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinkHealth, linkAnswered, linkDue, linkLoss, linkWoken, newLink } from "../../../shared/mesh/health.ts";

const pace = { upMs: 400, downMs: 2_000 };

/** Lets time pass for a link that answers after a while or not at all; tells the states that it went through. */
function run(start: LinkHealth, forMs: number, roundTripMs: number | undefined, fromMs = 0) {
  let link = start;
  let nowMs = fromMs;
  let sent = 0;
  const states: Array<[atMs: number, state: LinkHealth["state"]]> = [];
  const note = (next: LinkHealth) => {
    if (next.state !== link.state) states.push([nowMs - fromMs, next.state]);
    link = next;
  };
  while (nowMs - fromMs < forMs) {
    nowMs = Math.max(nowMs, link.dueMs);
    if (nowMs - fromMs >= forMs) break;
    const due = linkDue(link, pace, nowMs);
    note(due.link);
    if (!due.send) continue;
    sent += 1;
    if (roundTripMs === undefined || nowMs + roundTripMs > link.dueMs) continue;
    nowMs += roundTripMs;
    note(linkAnswered(link, pace, nowMs));
  }
  return { link, states, sent, nowMs };
}

describe("a link", () => {
  it("is up with the first answer, and is tried at its pace then", () => {
    const { states, sent, link } = run(newLink(0), 10_000, 20);
    expect(states).toEqual([[20, "up"]]);
    expect(sent).toBe(24);
    expect(link.roundTripMs).toBeCloseTo(20);
    expect(linkLoss(link)).toBe(0);
  });

  it("is down within a second of its last packet", () => {
    const up = run(newLink(0), 5_000, 20);
    const { states } = run(up.link, 5_000, undefined, up.nowMs);
    const [[atMs, state] = [0, "new"]] = states;
    expect(state).toBe("down");
    expect(atMs).toBeLessThanOrEqual(1_000);
  });

  it("that is down is tried on, slowly, and has to answer twice to be up", () => {
    const down = run(newLink(0), 60_000, undefined);
    expect(down.link.state).toBe("down");
    expect(down.sent).toBeLessThan(35);
    const first = linkDue(linkWoken(down.link, down.nowMs), pace, down.nowMs).link;
    const once = linkAnswered(first, pace, down.nowMs + 20);
    expect(once).toMatchObject({ state: "down", dueMs: down.nowMs + 20 });
    const twice = linkAnswered(linkDue(once, pace, down.nowMs + 20).link, pace, down.nowMs + 40);
    expect(twice.state).toBe("up");
  });

  it("bears single losses, and tells how many there were", () => {
    let { link, nowMs } = run(newLink(0), 20_000, 20);
    for (let round = 0; round < 20; round += 1) {
      nowMs = link.dueMs;
      link = linkDue(link, pace, nowMs).link;
      nowMs = link.dueMs;
      link = linkAnswered(linkDue(link, pace, nowMs).link, pace, nowMs + 20);
      expect(link.state).toBe("up");
    }
    expect(linkLoss(link)).toBeCloseTo(0.5);
  });

  it("goes by what is last, whatever came before", () => {
    const weather = fc.array(fc.record({ forMs: fc.integer({ min: 1, max: 9_000 }), isUp: fc.boolean() }));
    fc.assert(
      fc.property(weather, fc.boolean(), (before, isUp) => {
        let at = { link: newLink(0), nowMs: 0 };
        for (const each of before) at = run(at.link, each.forMs, each.isUp ? 30 : undefined, at.nowMs);
        const after = run(at.link, 6_000, isUp ? 30 : undefined, at.nowMs);
        expect(after.link.state).toBe(isUp ? "up" : "down");
      }),
    );
  });
});
