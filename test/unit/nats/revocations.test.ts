import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { issueSecond, nextState, type RevocationState, revoked } from "../../../controller/nats/revocations.ts";

const empty: RevocationState = { version: 1, issuedAt: 0, longestLife: 0, revocations: {} };
const user = `U${"A".repeat(55)}`;
const day = 86_400;

/** Issues and revocations, each with how far the clock went, backwards too. */
const history = fc.array(
  fc.record({ act: fc.constantFrom("issue", "revoke"), clock: fc.integer({ min: -3600, max: 3600 }) }),
);

describe("revocations", () => {
  it("void all that was issued before, nothing after, whatever the clock does within a day", () => {
    fc.assert(
      fc.property(history, (steps) => {
        let now = 1_800_000_000;
        let state = empty;
        let issued: number[] = [];
        for (const { act, clock } of steps.slice(0, 20)) {
          now += clock;
          if (act === "issue") issued.push(issueSecond(state, user, now));
          else {
            state = nextState(revoked(state, user, now), day, now);
            for (const second of issued) expect(second).toBeLessThanOrEqual(state.revocations[user] ?? -1);
            issued = [];
          }
          for (const second of issued) expect(second).toBeGreaterThan(state.revocations[user] ?? -1);
        }
      }),
    );
  });

  it("date every account later than the one before, though the clock goes back", () => {
    const first = nextState(empty, day, 1_000_000);
    expect(nextState(first, day, 900_000).issuedAt).toBe(1_000_001);
  });

  it("are forgotten when all that they void has expired, by the longest life ever given", () => {
    const state = nextState(revoked(nextState(empty, 30 * day, 0), user, 0), day, 0);
    expect(nextState(state, day, 31 * day).revocations).toHaveProperty(user);
    expect(nextState(state, day, 33 * day).revocations).toEqual({});
  });
});
