import { describe, expect, it } from "vitest";
import { hearJobs } from "../../../controller/jobs/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import type { JobRecord } from "../../../shared/jobs/index.ts";
import type { DomainEvent, HostRecord } from "../../../shared/records/index.ts";
import { hostRecord } from "../../support/host-record.ts";
import { MemoryCollection } from "../../support/memory-collection.ts";
import { quietLogger } from "../../support/nats.ts";
import { queuedJob } from "../../support/queued-job.ts";

const at = "2026-01-01T00:00:00.000Z";
const host = queuedJob.host;
const strange: DomainEvent = {
  source: host,
  kind: "job.order-refused",
  at,
  summary: "strange",
  details: { refusal: "signature" },
};
const received: DomainEvent = {
  source: host,
  kind: "job.received",
  at,
  summary: "the host has it",
  details: { job: queuedJob.id, number: 1, type: "received" },
};

function hearing(ticketError: Error) {
  const jobs = new MemoryCollection<JobRecord>();
  const hosts = new MemoryCollection<HostRecord>();
  jobs.put(queuedJob.id, queuedJob);
  hosts.put(host, hostRecord(0, { id: host }));
  const heard = hearJobs([strange, received], {
    jobs,
    hosts,
    tickets: { open: () => Promise.reject(ticketError) },
    ended: async () => undefined,
    nowMs: () => 0,
    logger: quietLogger,
  });
  return { heard, state: () => jobs.get(queuedJob.id)?.value.state };
}

describe("what hosts tell of jobs", () => {
  it("is heard beside an event that can never be taken", async () => {
    const { heard, state } = hearing(new DomzeroError("INVALID_INPUT", "does not fit"));
    await heard;
    expect(state()).toBe("waiting");
  });

  it("is given again where the inventory does not answer", async () => {
    const { heard } = hearing(new DomzeroError("UNAVAILABLE", "away"));
    await expect(heard).rejects.toMatchObject({ code: "UNAVAILABLE" });
  });
});
