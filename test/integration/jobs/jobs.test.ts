import { jetstream } from "@nats-io/jetstream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JobPlanner } from "../../../agent/jobs/index.ts";
import { subjects } from "../../../shared/subjects.ts";
import { systemClock } from "../../../shared/time/index.ts";
import { anyWork, type JobDomain, startJobDomain, startJobHost } from "../../support/job-domain.ts";
import { counting, named, step, waiting } from "../../support/job-plans.ts";

const soon = { timeout: 20_000 };
const dayMs = 86_400_000;

/** Writes into the stream of orders as only who has Dom0's account can. */
const smuggle = async (subject: string, bytes: Uint8Array) => {
  await jetstream(domain.connection).publish(subject, bytes);
};

let domain: JobDomain;
beforeAll(async () => {
  domain = await startJobDomain();
});
afterAll(() => domain.stop());

describe("a job", () => {
  it("is done once, step by step, and its end, progress and output are told", async () => {
    const host = await domain.addHost();
    const done: string[] = [];
    const planner: JobPlanner = () => [
      step("one", async ({ output, progress }) => {
        output("first\n");
        progress({ fraction: 0.5, rate: 3, unit: "files", remainingMs: 1_000 });
        done.push("one");
        return "noted";
      }),
      step("two", async ({ notes, output }) => {
        output("second\n");
        done.push(`two after ${notes[0]}`);
        return "all is done";
      }),
    ];
    const agent = await startJobHost(domain, host, planner);
    const job = await domain.give(host);
    const output: string[] = [];
    const states = new Set<string>();
    for await (const update of domain.follow(job.id)) {
      if ("output" in update) output.push(Buffer.from(update.output.data).toString());
      else states.add(update.view.state);
    }
    expect(done).toEqual(["one", "two after noted"]);
    expect(output.join("")).toBe("first\nsecond\n");
    expect([...states].at(-1)).toBe("succeeded");
    expect(domain.jobs.get(job.id)).toMatchObject({ message: "all is done", steps: 2, outputBytes: 13 });
    expect(await domain.reports.progress(host.id, job.id)).toMatchObject({ fraction: 0.5, rate: 3, unit: "files" });
    await agent.stop();
  });

  it("that fails tells which step and why", async () => {
    const host = await domain.addHost();
    const planner: JobPlanner = () => [
      step("break", async () => {
        throw new Error("no such tool");
      }),
      step("never", () => expect.fail("a step after one that failed")),
    ];
    const agent = await startJobHost(domain, host, planner);
    const job = await domain.give(host);
    await expect
      .poll(() => domain.jobs.get(job.id), soon)
      .toMatchObject({ state: "failed", message: expect.stringContaining("break: no such tool") });
    await agent.stop();
  });
});

describe("a job for several hosts", () => {
  it("is given to those that can get it, and told of the others", async () => {
    const [host, broken] = [await domain.addHost(), await domain.addHost()];
    const wanted = { work: anyWork, supersedes: [], expiresInMs: dayMs, operator: "test" };
    // No record holds such an id.
    const hosts = [host, { ...broken, id: "x".repeat(70_000) }];
    const { records, failure } = await domain.jobs.create({ ...wanted, hosts });
    expect(records).toMatchObject([{ host: host.id, state: "queued" }]);
    expect(failure).toMatchObject({ message: expect.stringContaining(`${broken.name} got no job`) });
    await expect(domain.jobs.create({ ...wanted, hosts: hosts.slice(1) })).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
  });
});

describe("a host that is away", () => {
  it("does what waits for it when it is back, in order, and not what was cancelled, replaced or too late", async () => {
    const host = await domain.addHost();
    const { planner, done } = counting();
    const first = await domain.give(host, named("first"));
    const cancelled = await domain.give(host, named("cancelled"));
    const replaced = await domain.give(host, named("replaced"));
    const late = await domain.give(host, { ...named("late"), expiresInMs: 1 });
    await domain.jobs.cancel(cancelled.id, "test");
    const last = await domain.give(host, { ...named("last"), supersedes: [replaced.id] });
    expect(domain.stateOf(replaced.id)).toBe("superseded");
    expect(await domain.jobs.view(domain.jobs.get(cancelled.id))).toMatchObject({
      state: "queued",
      isCancelling: true,
    });
    const agent = await startJobHost(domain, host, planner);
    await expect.poll(() => domain.stateOf(last.id), soon).toBe("succeeded");
    await expect.poll(() => domain.stateOf(cancelled.id), soon).toBe("cancelled");
    expect(done).toEqual(["first", "last"]);
    expect([first, replaced, late].map(({ id }) => domain.stateOf(id))).toEqual(["succeeded", "superseded", "refused"]);
    expect(domain.jobs.get(late.id)).toMatchObject({ refusal: "expired" });
    await agent.stop();
  });

  it("is told nothing of a job that it could not hear of until it expired", async () => {
    const host = await domain.addHost();
    const ahead = await domain.newDom0("dom0-ahead", { ...systemClock, nowMs: () => Date.now() + 2 * dayMs });
    const job = await domain.give(host, { expiresInMs: dayMs });
    await expect.poll(() => ahead.inventory.jobs.get(job.id), soon).toBeDefined();
    ahead.keeper.start();
    await expect.poll(() => domain.stateOf(job.id), soon).toBe("expired");
    const { planner, done } = counting();
    const agent = await startJobHost(domain, host, planner);
    const next = await domain.give(host, named("next"));
    await expect.poll(() => domain.stateOf(next.id), soon).toBe("succeeded");
    expect(done).toEqual(["next"]);
    await agent.stop();
    await ahead.stop();
  });
});

describe("an order that comes twice", () => {
  it("is done once: from the stream, after a restart, and from another stream sequence", async () => {
    const host = await domain.addHost();
    const { planner, done } = counting();
    const agent = await startJobHost(domain, host, planner);
    const job = await domain.give(host, named("once"));
    await expect.poll(() => domain.stateOf(job.id), soon).toBe("succeeded");
    const order = Buffer.from(job.order, "base64");
    await smuggle(subjects.job(host.id, job.id), order);
    await agent.stop();
    await smuggle(subjects.job(host.id, "jaaaaaaaaaaaaaaaa"), order);
    const again = await startJobHost(domain, host, planner);
    const next = await domain.give(host, named("next"));
    await expect.poll(() => domain.stateOf(next.id), soon).toBe("succeeded");
    expect(done).toEqual(["once", "next"]);
    await again.stop();
  });
});

describe("jobs that change the system", () => {
  it("run one at a time; the others wait on the host and are seen to, and one that waits can be cancelled", async () => {
    const host = await domain.addHost();
    const { planner, begun, letGo } = waiting({ canBeCancelled: false });
    const agent = await startJobHost(domain, host, planner);
    const [one, two, three] = [await domain.give(host), await domain.give(host), await domain.give(host)];
    await begun;
    await expect.poll(() => domain.stateOf(three.id), soon).toBe("waiting");
    expect([one, two].map(({ id }) => domain.stateOf(id))).toEqual(["running", "waiting"]);
    await domain.jobs.cancel(two.id, "test");
    await expect
      .poll(() => domain.jobs.get(two.id), soon)
      .toMatchObject({
        state: "cancelled",
        message: "it was cancelled before it began",
      });
    // One that must not be left in its midst is left before the next step.
    await domain.jobs.cancel(one.id, "test");
    await domain.untilTaken(host);
    letGo();
    await expect
      .poll(() => domain.jobs.get(one.id), soon)
      .toMatchObject({
        state: "cancelled",
        message: 'it was cancelled before "after"',
      });
    await expect.poll(() => domain.stateOf(three.id), soon).toBe("succeeded");
    await agent.stop();
  });

  it("are left within a step that can be left", async () => {
    const host = await domain.addHost();
    const { planner, begun } = waiting();
    const agent = await startJobHost(domain, host, planner);
    const job = await domain.give(host);
    await begun;
    await domain.jobs.cancel(job.id, "test");
    await expect
      .poll(() => domain.jobs.get(job.id), soon)
      .toMatchObject({
        state: "cancelled",
        message: 'it was cancelled within "wait"',
      });
    await expect(domain.jobs.cancel(job.id, "test")).rejects.toMatchObject({ code: "CONFLICT" });
    await agent.stop();
  });
});
