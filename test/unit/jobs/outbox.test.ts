import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JournalEntry, journalEntrySchema } from "../../../agent/jobs/journal-entry.ts";
import { bodyOf, eventsOf } from "../../../agent/jobs/outbox.ts";
import { domzero } from "../../../proto/gen/domzero.js";
import { encodeOrder, endings, jobEventSchema, refusals } from "../../../shared/jobs/index.ts";
import { eventBodySchema } from "../../../shared/records/index.ts";

const at = "2026-01-01T00:00:00.000Z";
const job = "jaaaaaaaaaaaaaaaa";
const host = "haaaaaaaaaaaaaaaa";
const order = encodeOrder({
  ...{ job, host, issuedAtMs: 1, expiresAtMs: 2, supersedes: [] },
  work: { kind: "service", action: "restart", name: "s".repeat(128) },
});
const signed = domzero.v1.SignedOrder.encode({ order, signature: new Uint8Array(), chain: [] }).finish();
const received: JournalEntry = { at, type: "received", order: Buffer.from(signed).toString("base64") };

/** As long as a journal may have it, of characters of one and of two parts. */
const texts = fc
  .tuple(fc.constantFrom("x", "\u{1f600}", "x\u{1f600}"), fc.integer({ min: 0, max: 4096 }))
  .map(([char, length]) => char.repeat(length).slice(0, length).toWellFormed());
const journals = fc
  .record({
    steps: fc.array(texts, { minLength: 1, maxLength: 3 }),
    resumed: fc.boolean(),
    ending: fc.constantFrom(...endings),
    message: texts,
    refusal: fc.option(fc.constantFrom(...refusals), { nil: undefined }),
    outputBytes: fc.nat(),
  })
  .map(({ steps, resumed, ...ended }): JournalEntry[] => [
    received,
    { at, type: "started", steps },
    ...steps.map((_, step) => ({ at, type: "step", step, resumed }) as const),
    { at, type: "ended", ...ended },
  ]);

describe("what Dom0 is told of a job", () => {
  it("fits what Dom0 takes, whatever its journal says", () => {
    fc.assert(
      fc.property(journals, (entries) => {
        for (const entry of entries) journalEntrySchema.parse(entry);
        const events = eventsOf(job, entries);
        for (const event of events) {
          const body = eventBodySchema.parse(JSON.parse(JSON.stringify(bodyOf(event, entries))));
          const { at: _at, ...told } = event;
          expect(jobEventSchema.parse(body.details)).toEqual(JSON.parse(JSON.stringify(told)));
          expect(body.summary.isWellFormed()).toBe(true);
        }
        expect(events.at(-1)?.type).toBe("ended");
      }),
    );
  });
});
