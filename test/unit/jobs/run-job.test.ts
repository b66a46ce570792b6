import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JobStep } from "../../../agent/jobs/index.ts";
import { stateOf } from "../../../agent/jobs/job-state.ts";
import { FileJournal } from "../../../agent/jobs/journal.ts";
import { runJob } from "../../../agent/jobs/run-job.ts";
import { systemClock } from "../../../shared/time/index.ts";
import { Crash, MemoryJournal } from "../../support/memory-journal.ts";
import { quietLogger } from "../../support/nats.ts";

const mostPoints = 40;
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "domzero-run-job-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

/** A life of a job: its steps, the points at which its agent dies, and when it is cancelled. */
const lives = fc.record({
  steps: fc.array(fc.record({ isSafeToResume: fc.boolean(), canBeCancelled: fc.boolean(), fails: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  }),
  crashes: fc.uniqueArray(fc.integer({ min: 0, max: mostPoints }), { maxLength: 6 }),
  cancelAfter: fc.option(fc.integer({ min: 0, max: 10 })),
  expiresAfter: fc.option(fc.integer({ min: 0, max: 3 })),
});
type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

/** Lives it: the agent is started again after each death until nothing is left to do. */
async function live({ steps, crashes, cancelAfter, expiresAfter }: Life) {
  let point = 0;
  const begun: number[] = [];
  const finished: number[] = [];
  const isCrash = () => {
    point += 1;
    return crashes.includes(point);
  };
  const journal = new MemoryJournal(isCrash);
  await journal.append({ type: "received", order: "" }).catch(() => undefined);
  let starts = 0;
  for (; starts < mostPoints * 2; starts += 1) {
    const died = new AbortController();
    const die = () => {
      died.abort(new Crash());
      return new Promise<never>(() => undefined);
    };
    const plan = steps.map(
      ({ fails, ...traits }, number): JobStep => ({
        ...traits,
        name: `step ${number}`,
        run: async () => {
          begun.push(number);
          if (isCrash()) return die();
          finished.push(number);
          if (isCrash()) return die();
          if (fails) throw new Error("broken");
          return `note ${number}`;
        },
      }),
    );
    if (cancelAfter !== null && starts + begun.length >= cancelAfter && !stateOf(journal.entries).isCancelled) {
      await journal.append({ type: "cancel" }).catch(() => undefined);
    }
    const run = runJob({
      // A write that is the end of the agent never comes back to it.
      journal: { entries: journal.entries, append: (body) => journal.append(body).catch(die) },
      plan,
      expiresAtMs: expiresAfter ?? Number.POSITIVE_INFINITY,
      nowMs: () => starts,
      stop: new AbortController().signal,
      cancelled: new AbortController().signal,
      output: () => undefined,
      outputBytes: async () => 0,
      progress: () => undefined,
      written: () => undefined,
      logger: quietLogger,
    }).then(() => "done");
    const death = new Promise<"died">((resolve) => died.signal.addEventListener("abort", () => resolve("died")));
    if ((await Promise.race([run, death])) === "done") break;
  }
  return { begun, finished, entries: journal.entries, starts, state: stateOf(journal.entries) };
}

describe("a job whose agent dies anywhere", () => {
  it("comes to an end, and to one only", async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const { state, entries } = await live(life);
        expect(state.ending).toBeDefined();
        const endings = entries.filter(({ type }) => type === "ended");
        expect(endings).toHaveLength(1);
      }),
    );
  });

  it("does its steps in order, and none twice that must not be", async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const { begun } = await live(life);
        expect(begun).toEqual(begun.toSorted((a, b) => a - b));
        for (const [number, { isSafeToResume }] of life.steps.entries()) {
          const times = begun.filter((each) => each === number).length;
          expect(times).toBeLessThanOrEqual(isSafeToResume ? 3 : 1);
        }
      }),
    );
  });

  it("succeeded only where every step was done to its end", async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const { state, finished } = await live(life);
        if (state.ending !== "succeeded") return;
        expect([...new Set(finished)]).toEqual(life.steps.map((_, number) => number));
        expect(life.steps.some(({ fails }) => fails)).toBe(false);
      }),
    );
  });

  it("does nothing where it was cancelled or expired before it began", async () => {
    await fc.assert(
      fc.asyncProperty(lives, async (life) => {
        const { state, begun } = await live(life);
        if (state.steps !== undefined) return;
        expect(begun).toEqual([]);
        expect(["cancelled", "expired"]).toContain(state.ending);
      }),
    );
  });

  it("is interrupted in a step that must not be done twice, with its name", async () => {
    const step = { isSafeToResume: false, canBeCancelled: false, fails: false };
    // Writes of received, started and step have two points each; then the step itself.
    const { state, entries, begun } = await live({
      steps: [step],
      crashes: [7],
      cancelAfter: null,
      expiresAfter: null,
    });
    expect(begun).toEqual([0]);
    expect(state.ending).toBe("interrupted");
    expect(entries.at(-1)).toMatchObject({ message: expect.stringContaining('"step 0"') });
  });

  it("goes on in a step that can be done again", async () => {
    const step = { isSafeToResume: true, canBeCancelled: false, fails: false };
    const { state, begun } = await live({ steps: [step], crashes: [7], cancelAfter: null, expiresAfter: null });
    expect(begun).toEqual([0, 0]);
    expect(state.ending).toBe("succeeded");
  });
});

/** Runs a job of one step; asked to stop within it where that is wanted. */
async function runOne(run: () => Promise<string>, { name = "step", isStopped = false } = {}) {
  const stop = new AbortController();
  const path = join(dir, `${randomUUID()}.journal`);
  const journal = await FileJournal.create(path, [{ type: "received", order: "" }], systemClock);
  const step: JobStep = {
    name,
    isSafeToResume: false,
    canBeCancelled: false,
    run: () => {
      if (isStopped) stop.abort();
      return run();
    },
  };
  await runJob({
    journal,
    plan: [step],
    expiresAtMs: Number.POSITIVE_INFINITY,
    nowMs: () => 0,
    stop: stop.signal,
    cancelled: new AbortController().signal,
    output: () => undefined,
    outputBytes: async () => 0,
    progress: () => undefined,
    written: () => undefined,
    logger: quietLogger,
  });
  return journal.entries.map((entry) => (entry.type === "ended" ? entry.ending : entry.type)).slice(1);
}

describe("a job whose agent stops", () => {
  it("keeps what came of a step that could not be left", async () => {
    expect(await runOne(async () => "done", { isStopped: true })).toEqual(["started", "step", "stepped"]);
  });

  it("keeps that such a step failed", async () => {
    const fail = () => Promise.reject(new Error("broken"));
    expect(await runOne(fail, { isStopped: true })).toEqual(["started", "step", "failed"]);
  });
});

describe("a job that says more than a journal takes", () => {
  it("failed, be it in a note or in the name of a step", async () => {
    expect(await runOne(async () => "x".repeat(100_000))).toEqual(["started", "step", "failed"]);
    expect(await runOne(async () => "", { name: "x".repeat(5_000) })).toEqual(["failed"]);
  });
});
