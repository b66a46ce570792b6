import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { JobKeeper } from "../../../controller/jobs/index.ts";
import type { JobRecord } from "../../../shared/jobs/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { MemoryCollection } from "../../support/memory-collection.ts";
import { quietLogger } from "../../support/nats.ts";
import { queuedJob } from "../../support/queued-job.ts";

const lookEveryMs = 30_000;

describe("a host that was removed while no Dom0 looked", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("has nothing that waits for it, and its jobs have ended", async () => {
    const records = new MemoryCollection<JobRecord>();
    records.put(queuedJob.id, { ...queuedJob, expiresAt: new Date(Date.now() + 86_400_000).toISOString() });
    const withOrders = new Set([queuedJob.host, "hbbbbbbbbbbbbbbbb"]);
    const keeper = new JobKeeper({
      jobs: {
        publish: async () => undefined,
        isPublished: () => true,
        supersede: async () => undefined,
        ended: async () => undefined,
      },
      records: {
        get: (key) => records.get(key),
        unsorted: () => records.unsorted(),
        modify: (key, change) => records.modify(key, change),
        remove: async (key) => records.remove(key),
      },
      hosts: new MemoryCollection<HostRecord>(),
      delivery: {
        prepare: async () => undefined,
        hosts: () => withOrders,
        forget: async (host) => {
          withOrders.delete(host);
        },
      },
      keepDays: 1,
      clock: { nowMs: () => Date.now() },
      logger: quietLogger,
    });
    keeper.start();
    await vi.advanceTimersByTimeAsync(lookEveryMs);
    expect([...withOrders]).toEqual([]);
    expect(records.get(queuedJob.id)?.value).toMatchObject({ state: "cancelled", message: "its host was removed" });
    await keeper.stop();
  });
});
