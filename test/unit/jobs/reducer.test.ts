import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntryBody, JournalEntry } from "../../../agent/jobs/journal-entry.ts";
import { eventsOf } from "../../../agent/jobs/outbox.ts";
import { applyEvents, expire, supersede } from "../../../controller/jobs/reducer.ts";
import { endings } from "../../../shared/jobs/event.ts";
import { queuedJob } from "../../support/queued-job.ts";

const at = "2026-01-01T00:00:00.000Z";
const { id: job } = queuedJob;

/** Journals as executors write them, up to any point. */
const journals = fc
  .record({
    steps: fc.array(fc.boolean(), { maxLength: 4 }),
    ending: fc.constantFrom(...endings),
    length: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ steps, ending, length }) => {
    const bodies: EntryBody[] = [
      { type: "received", order: "" },
      { type: "started", steps: steps.map((_, index) => `step ${index}`) },
      ...steps.flatMap((isResumed, step): EntryBody[] => [
        { type: "step", step, resumed: false },
        ...(isResumed ? [{ type: "step", step, resumed: true } as const] : []),
        { type: "stepped", step, note: "" },
      ]),
      { type: "ended", ending, message: "over", outputBytes: 3 },
    ];
    return bodies.map((body): JournalEntry => ({ at, ...body })).slice(0, length);
  });

describe("a job's record", () => {
  it("is the same however its events come: in parts, twice, or in another order within a part", () => {
    const parts = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 });
    fc.assert(
      fc.property(journals, parts, (entries, cuts) => {
        const events = eventsOf(job, entries);
        const expected = applyEvents(queuedJob, events);
        let record = queuedJob;
        let told = 0;
        for (const [back, length] of cuts) {
          const from = Math.max(0, told - (back % 3));
          const part = events.slice(from, told + (length % 4));
          told = Math.max(told, from + part.length);
          record = applyEvents(record, part.toReversed());
        }
        expect(applyEvents(record, events)).toEqual(expected);
        expect(applyEvents(expected, events)).toBe(expected);
      }),
    );
  });

  it("tells the host's word over what Dom0 took for the end", () => {
    fc.assert(
      fc.property(journals, fc.boolean(), (entries, isExpired) => {
        const ended = isExpired ? expire(queuedJob, at) : supersede(queuedJob, "jbbbbbbbbbbbbbbbb", at);
        const heard = applyEvents(ended ?? queuedJob, eventsOf(job, entries));
        expect(heard.state).toBe(applyEvents(queuedJob, eventsOf(job, entries)).state);
        expect(heard.message).toBe(applyEvents(queuedJob, eventsOf(job, entries)).message);
      }),
    );
  });

  it("stays as its host said that it ended, whatever comes after", () => {
    fc.assert(
      fc.property(journals, journals, (entries, more) => {
        const ended = eventsOf(job, entries);
        fc.pre(ended.some(({ type }) => type === "ended"));
        const record = applyEvents(queuedJob, ended);
        const later = eventsOf(job, more).map((event) => ({ ...event, number: event.number + ended.length }));
        expect(applyEvents(record, later)).toBe(record);
      }),
    );
  });

  it("is left to the host once that has the job", () => {
    const waiting = applyEvents(queuedJob, eventsOf(job, [{ at, type: "received", order: "" }]));
    expect(expire(waiting, at)).toBeUndefined();
    expect(supersede(waiting, "jbbbbbbbbbbbbbbbb", at)?.state).toBe("waiting");
  });
});
