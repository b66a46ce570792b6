import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as z from "zod";
import type { JobPlanner } from "../../../agent/jobs/index.ts";
import { FileJournal } from "../../../agent/jobs/journal.ts";
import type { EntryBody, JournalEntry } from "../../../agent/jobs/journal-entry.ts";
import { Outbox } from "../../../agent/jobs/outbox.ts";
import { connectAgentNats } from "../../../agent/nats/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { streams, subjects } from "../../../shared/subjects.ts";
import { systemClock } from "../../../shared/time/index.ts";
import type { jobAgentSettings } from "../../support/job-agent.ts";
import { anyWork, type JobDomain, startJobDomain, startJobHost } from "../../support/job-domain.ts";
import { counting, named, step, waiting } from "../../support/job-plans.ts";
import { quietLogger } from "../../support/nats.ts";

const soon = { timeout: 30_000 };
const agentProgram = join(import.meta.dirname, "../../support/job-agent.ts");
/** Journal made (file, folder), started, two steps each begun and done, ended, told; and none. */
const writes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0];

let domain: JobDomain;
beforeAll(async () => {
  domain = await startJobDomain();
});
afterAll(() => domain.stop());

describe("kill -9 of the agent at every write", () => {
  const startAgent = async (host: HostRecord, dieBeforeSync: number): Promise<ChildProcess> => {
    const { jwt, seed } = await domain.credentials(host.id);
    const settings: z.infer<typeof jobAgentSettings> = {
      dir: join(domain.root, host.id),
      doneFile: join(domain.root, `${host.id}.done`),
      server: domain.nats.url,
      domain: domain.nats.options.domain,
      caPem: domain.nats.caPem,
      rootPem: domain.pki.rootPem,
      hostId: host.id,
      jwt,
      seedBase64: Buffer.from(seed).toString("base64"),
      dieBeforeSync,
    };
    const child = spawn(process.execPath, [agentProgram], { stdio: ["pipe", "inherit", "inherit"] });
    child.stdin?.end(JSON.stringify(settings));
    return child;
  };
  const untilEnded = (id: string) => expect.poll(() => domain.jobs.get(id).endedAt, soon).toBeDefined();

  it.each(writes)(
    "before write %i: it goes on, or tells what was interrupted, and does nothing twice that it must not",
    async (write) => {
      const host = await domain.addHost();
      const { id } = await domain.give(host);
      if (write > 0) await once(await startAgent(host, write), "exit");
      const agent = await startAgent(host, 0);
      await untilEnded(id);
      agent.kill("SIGKILL");
      const done = (await readFile(join(domain.root, `${host.id}.done`), "utf8")).trim().split("\n");
      const { state, message } = domain.jobs.get(id);
      const times = (what: string) => done.filter((each) => each === what).length;
      expect(times("once")).toBeLessThanOrEqual(1);
      expect(times("again")).toBeGreaterThanOrEqual(1);
      if (state === "succeeded") expect(times("once")).toBe(1);
      else expect([state, message]).toEqual(["interrupted", expect.stringContaining('within "once"')]);
    },
  );
});

describe("a full disk", () => {
  it("keeps whole entries of a journal, and those alone that were said to be kept", async () => {
    const dir = join(domain.root, "full-disk");
    await mkdir(dir);
    await exec("mount", ["-t", "tmpfs", "-o", "size=1m", "none", dir]);
    try {
      const path = join(dir, "job.journal");
      const filler = join(dir, "filler");
      const journal = await FileJournal.create(path, [{ type: "received", order: "b3JkZXI=" }], systemClock);
      await writeFile(filler, Buffer.alloc(2 * 1024 * 1024)).catch(() => undefined);
      // The last page that the journal has takes a part of it.
      const long: EntryBody = { type: "stepped", step: 0, note: "x".repeat(8_192) };
      const whole = await readFile(path, "utf8");
      await expect(journal.append(long)).rejects.toMatchObject({ code: "IO" });
      expect(await readFile(path, "utf8")).toBe(whole);
      expect((await FileJournal.open(path, systemClock)).entries).toEqual(journal.entries);
      await journal.append({ type: "cancel" });
      await rm(filler);
      await journal.append(long);
      expect(journal.entries.map(({ type }) => type)).toEqual(["received", "cancel", "stepped"]);
      expect((await FileJournal.open(path, systemClock)).entries).toEqual(journal.entries);
    } finally {
      await exec("umount", ["--lazy", dir]);
    }
  });

  it("holds the journal up, and nothing is done that is not written", async () => {
    const host = await domain.addHost();
    const dir = join(domain.root, "small-disk");
    await mkdir(dir);
    await exec("mount", ["-t", "tmpfs", "-o", "size=1m", "none", dir]);
    const filler = join(dir, "filler");
    const fill = () => writeFile(filler, Buffer.alloc(2 * 1024 * 1024)).catch(() => undefined);
    const done: string[] = [];
    const filled = Promise.withResolvers<void>();
    const fills: JobPlanner = () => [
      step("fill", async () => {
        done.push("fill");
        await fill();
        filled.resolve();
        // More than fits into what the journal has of the disk.
        return "x".repeat(8_192);
      }),
      step("after", async () => {
        done.push("after");
        return "there was room again";
      }),
    ];
    const { planner: counts, done: counted } = counting();
    const planner: JobPlanner = (work) =>
      work.kind === "service" && work.name === "waits" ? counts(work) : fills(work);
    try {
      const agent = await startJobHost(domain, host, planner, { dir });
      const { id } = await domain.give(host);
      await filled.promise;
      const waits = await domain.give(host, named("waits"));
      await expect.poll(() => domain.jobs.get(id), soon).toMatchObject({ state: "running", step: { name: "fill" } });
      expect(domain.stateOf(waits.id)).toBe("queued");
      expect([done, counted]).toEqual([["fill"], []]);
      await rm(filler);
      await expect.poll(() => domain.stateOf(id), soon).toBe("succeeded");
      await expect.poll(() => domain.stateOf(waits.id), soon).toBe("succeeded");
      expect([done, counted]).toEqual([["fill", "after"], ["waits"]]);
      await agent.stop();
      const { entries } = await FileJournal.open(join(dir, "jobs", `${id}.journal`), systemClock);
      const steps = ["step", "stepped", "step", "stepped"];
      expect(entries.map(({ type }) => type).filter((type) => type !== "told")).toEqual([
        "received",
        "started",
        ...steps,
        "ended",
      ]);
    } finally {
      await exec("umount", ["--lazy", dir]);
    }
  });
});

describe("a journal that cannot be closed", () => {
  it("keeps no other job from being told", async () => {
    const host = await domain.addHost();
    const [stuck, other] = [await domain.give(host), await domain.give(host)];
    const credentials = await domain.credentials(host.id);
    const own = await connectAgentNats({
      servers: [domain.nats.url],
      domain: domain.nats.options.domain,
      caPem: domain.nats.caPem,
      hostId: host.id,
      credentials: () => credentials,
      onStatus: () => undefined,
    });
    const outbox = new Outbox({
      hostId: host.id,
      isOutputTold: () => true,
      settled: (job) => (job === stuck.id ? Promise.reject(new Error("no space left")) : Promise.resolve()),
      logger: quietLogger,
    });
    const at = new Date().toISOString();
    const entries: JournalEntry[] = [
      { at, type: "received", order: "" },
      { at, type: "ended", ending: "succeeded", message: "", outputBytes: 0 },
    ];
    outbox.add(stuck.id, entries);
    outbox.start(own);
    await expect.poll(() => domain.stateOf(stuck.id), soon).toBe("succeeded");
    outbox.add(other.id, entries);
    await expect.poll(() => domain.stateOf(other.id), soon).toBe("succeeded");
    await outbox.stop();
    await own.close();
  });
});

describe("kill -9 of nats-server", () => {
  it("while a job runs, and again: its end and its output arrive each time", async () => {
    const host = await domain.addHost();
    for (const again of ["once", "twice"]) {
      const { planner, begun, letGo } = waiting();
      const say = step("say", async ({ output }) => {
        output(`said ${again} while Dom0 was away\n`);
        return "said";
      });
      const agent = await startJobHost(domain, host, (work) => [...(planner(work) ?? []), say]);
      const { id } = await domain.give(host);
      await begun;
      process.kill(domain.nats.engine.serverPid ?? 0, "SIGKILL");
      letGo();
      await expect.poll(() => domain.stateOf(id), soon).toBe("succeeded");
      const output: string[] = [];
      for await (const update of domain.follow(id)) {
        if ("output" in update) output.push(Buffer.from(update.output.data).toString());
      }
      expect(output.join("")).toBe(`said ${again} while Dom0 was away\n`);
      await agent.stop();
    }
  });
});

describe("a Dom0 that dies between writing a job down and sending it", () => {
  it("has a cancel sent by one that had sent the job itself", async () => {
    const host = await domain.addHost();
    const [dying, living] = await Promise.all([
      domain.newDom0("dom0-cancelling", systemClock, { publish: () => Promise.reject(new Error("killed")) }),
      domain.newDom0("dom0-living"),
    ]);
    await expect.poll(() => living.inventory.hosts.get(host.id), soon).toBeDefined();
    const wanted = { hosts: [host], work: anyWork, supersedes: [], expiresInMs: 86_400_000, operator: "test" };
    const [job] = (await living.jobs.create(wanted)).records;
    const id = job?.id ?? "";
    await expect.poll(() => dying.inventory.jobs.get(id), soon).toBeDefined();
    await expect(dying.jobs.cancel(id, "test")).rejects.toThrow("killed");
    await expect.poll(() => living.jobs.get(id).cancel, soon).toBeDefined();
    living.keeper.start();
    const manager = await jetstreamManager(domain.connection);
    await expect
      .poll(async () => {
        const last = await manager.streams.getMessage(streams.jobs, { last_by_subj: subjects.job(host.id, id) });
        return last === null ? "" : Buffer.from(last.data).toString("base64");
      }, soon)
      .toBe(living.jobs.get(id).cancel);
    for (const other of [dying, living]) await other.stop();
  });

  it("has it sent by the next ones, once, and what was cancelled meanwhile is not done", async () => {
    const host = await domain.addHost();
    const dying = await domain.newDom0("dom0-dying", systemClock, {
      publish: () => Promise.reject(new Error("killed")),
    });
    const give = (name: string) => {
      const wanted = {
        hosts: [host],
        work: { ...anyWork, name },
        supersedes: [],
        expiresInMs: 86_400_000,
        operator: "test",
      };
      // What is written is given, and need not be given twice.
      return expect(dying.jobs.create(wanted)).resolves.toMatchObject({
        records: [{ host: host.id, state: "queued" }],
      });
    };
    await give("sent");
    await give("cancelled");
    const find = (name: string) => {
      const all = [...domain.inventory.jobs.unsorted()].map(({ value }) => value);
      return all.find(({ host: of, work }) => of === host.id && work.kind === "service" && work.name === name);
    };
    await expect.poll(() => find("cancelled"), soon).toBeDefined();
    const cancelled = find("cancelled")?.id ?? "";
    await expect(dying.jobs.cancel(cancelled, "test")).rejects.toThrow("killed");
    const { planner, done } = counting();
    const agent = await startJobHost(domain, host, planner);
    const others = await Promise.all([domain.newDom0("dom0-second"), domain.newDom0("dom0-third")]);
    for (const { keeper } of others) keeper.start();
    await expect.poll(() => find("sent")?.state, soon).toBe("succeeded");
    await expect.poll(() => domain.stateOf(cancelled), soon).toBe("cancelled");
    expect(done).toEqual(["sent"]);
    await agent.stop();
    const manager = await jetstreamManager(domain.connection);
    // All that had ended was taken out of the stream again.
    await expect
      .poll(async () => {
        const { state } = await manager.streams.info(streams.jobs, { subjects_filter: subjects.jobsOf(host.id) });
        return state.subjects ?? {};
      }, soon)
      .toEqual({});
    for (const other of [dying, ...others]) await other.stop();
  });
});
