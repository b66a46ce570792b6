import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FileJournal } from "../../../agent/jobs/journal.ts";
import { Ledger } from "../../../agent/jobs/ledger.ts";
import { Workshop } from "../../../agent/jobs/workshop.ts";
import { systemClock } from "../../../shared/time/index.ts";
import { anyWork } from "../../support/job-domain.ts";
import { step } from "../../support/job-plans.ts";
import { quietLogger as logger } from "../../support/nats.ts";

const [first, second, third] = ["jaaaaaaaaaaaaaaaa", "jbbbbbbbbbbbbbbbb", "jcccccccccccccccc"] as const;
const bytes = Buffer.from("order");
const order = (job: string, supersedes: string[] = []) => ({
  job,
  host: "haaaaaaaaaaaaaaaa",
  issuedAtMs: job.charCodeAt(1),
  expiresAtMs: Number.POSITIVE_INFINITY,
  work: { ...anyWork, name: job },
  supersedes,
});

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "domzero-workshop-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Three jobs; something is done about the second at the very moment in which the first ends and its turn comes. */
async function atItsTurn(name: string, act: (workshop: Workshop) => Promise<void>) {
  const dir = join(root, name);
  const ledger = await Ledger.open(dir, systemClock, logger);
  const done: string[] = [];
  const [letGo, last] = [Promise.withResolvers<string>(), Promise.withResolvers<void>()];
  let acting: Promise<void> | undefined;
  const isOver = () => ledger.journals.get(first)?.entries.some(({ type }) => type === "ended");
  const workshop: Workshop = new Workshop({
    ledger,
    outbox: {
      add: () => undefined,
      wake: () => {
        if (isOver()) acting ??= act(workshop);
      },
    },
    reports: { add: () => undefined, ended: () => undefined, outputGrew: () => undefined, progress: () => undefined },
    planners: [
      (work) => [
        step("do", async () => {
          const job = work.kind === "service" ? work.name : "";
          done.push(job);
          if (job === third) last.resolve();
          return job === first ? letGo.promise : "";
        }),
      ],
    ],
    clock: systemClock,
    logger,
  });
  for (const job of [first, second, third]) await workshop.receive(order(job), bytes);
  letGo.resolve("");
  await last.promise;
  await acting;
  await workshop.stop();
  const { entries } = await FileJournal.open(join(dir, `${second}.journal`), systemClock);
  return { done, types: entries.map(({ type }) => type) };
}

describe("a job whose turn comes in the moment in which it is not wanted any more", () => {
  it("is not done where another takes its place", async () => {
    const { done, types } = await atItsTurn("superseded", (workshop) =>
      workshop.receive(order(third, [second]), bytes),
    );
    expect(types).toEqual(["received", "ended"]);
    expect(done).toEqual([first, third]);
  });

  it("is not begun where it is cancelled", async () => {
    const { done, types } = await atItsTurn("cancelled", (workshop) => workshop.cancel(second, bytes));
    expect(types).toEqual(["received", "cancel", "ended"]);
    expect(done).toEqual([first, third]);
  });
});
