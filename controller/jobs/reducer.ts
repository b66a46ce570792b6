import { hasEnded, type JobEvent, type JobRecord } from "../../shared/jobs/index.ts";

/** An event as its host dated it. */
export type DatedEvent = JobEvent & { at: string };

/**
 * What a record becomes by what its host told; the same record where that is known already. The host's word counts over
 * what Dom0 took for the end of a job of which it had heard nothing, and nothing changes what the host said was the end.
 */
export function applyEvents(record: JobRecord, events: readonly DatedEvent[]): JobRecord {
  return events.toSorted((a, b) => a.number - b.number).reduce(applyEvent, record);
}

function applyEvent(record: JobRecord, event: DatedEvent): JobRecord {
  if (event.number <= record.events || isEndedByHost(record)) return record;
  const { at, number } = event;
  switch (event.type) {
    case "received":
      return { ...withoutEnd(record), state: "waiting", events: number };
    case "started":
      return { ...withoutEnd(record), state: "running", events: number, startedAt: at, steps: event.steps };
    case "step": {
      const { name, resumed } = event;
      return { ...withoutEnd(record), state: "running", events: number, step: { number: event.step, name, resumed } };
    }
    case "ended": {
      const { ending, message, refusal, outputBytes } = event;
      const why = refusal === undefined ? {} : { refusal };
      return { ...record, state: ending, events: number, endedAt: at, message, outputBytes, ...why };
    }
  }
}

/** Only the host knows how much was put out. */
const isEndedByHost = (record: JobRecord): boolean => hasEnded(record) && record.outputBytes !== undefined;

function withoutEnd({ endedAt: _endedAt, message: _message, ...record }: JobRecord): JobRecord {
  return record;
}

/** What becomes of a job that waits for a host that was not heard of it until it expired. */
export function expire(record: JobRecord, at: string): JobRecord | undefined {
  if (record.state !== "queued") return undefined;
  const isCancelled = record.cancel !== undefined;
  const message = isCancelled ? "cancelled; its host was never heard of it" : "its host did not come for it in time";
  return { ...record, state: isCancelled ? "cancelled" : "expired", endedAt: at, message };
}

/** What becomes of a job when another takes its place. One that its host has is left to the host. */
export function supersede(record: JobRecord, by: string, at: string): JobRecord | undefined {
  if (hasEnded(record)) return undefined;
  if (record.state !== "queued") return { ...record, supersededBy: by };
  return { ...record, supersededBy: by, state: "superseded", endedAt: at, message: `${by} takes its place` };
}
