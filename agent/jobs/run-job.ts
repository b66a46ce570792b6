import { DomzeroError } from "../../shared/errors/index.ts";
import type { Ending } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { cutText } from "../../shared/records/index.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import type { JobStep, StepContext } from "./job-kind.ts";
import { nextAction, stateOf } from "./job-state.ts";
import type { Journal } from "./journal.ts";
import type { EntryBody } from "./journal-entry.ts";

const retryBaseMs = 500;
const retryCapMs = 10_000;

/** What a job is done with. */
export interface JobRun {
  journal: Journal;
  plan: readonly JobStep[];
  expiresAtMs: number;
  nowMs(): number;
  /** Ends the work where it is: the agent stops. What was begun is gone on with by the next. */
  stop: AbortSignal;
  /** Aborted when the job is cancelled, once its journal says so. */
  cancelled: AbortSignal;
  output(text: string): void;
  /** How much was put out so far; resolves when it is on disk. */
  outputBytes(): Promise<number>;
  progress(step: number, progress: Parameters<StepContext["progress"]>[0]): void;
  /** Told after each entry. */
  written(): void;
  logger: Logger;
}

/** Does what is left of a job, each step of it journaled before and after; resolves when it ended or was stopped. */
export async function runJob(run: JobRun): Promise<void> {
  const { journal, plan, expiresAtMs, stop } = run;
  while (!stop.aborted) {
    const action = nextAction(stateOf(journal.entries), plan, { nowMs: run.nowMs(), expiresAtMs });
    switch (action.do) {
      case "nothing":
        return;
      case "start":
        await start(run);
        break;
      case "run":
        await write(run, { type: "step", step: action.step, resumed: action.resumed });
        await runStep(run, action.step);
        break;
      case "end":
        await end(run, action.ending, action.message);
        break;
    }
  }
}

async function start(run: JobRun): Promise<void> {
  try {
    await write(run, { type: "started", steps: run.plan.map(({ name }) => name) });
  } catch (error) {
    await end(run, "failed", `its steps cannot be written down: ${DomzeroError.from(error).message}`);
  }
}

async function runStep(run: JobRun, number: number): Promise<void> {
  const { plan, stop, cancelled, journal } = run;
  const step = plan[number];
  if (step === undefined || stop.aborted) return;
  const { canBeCancelled, isSafeToResume } = step;
  const canBeLeft = canBeCancelled || isSafeToResume;
  const signals = [...(canBeCancelled ? [cancelled] : []), ...(canBeLeft ? [stop] : [])];
  const context = {
    signal: AbortSignal.any(signals),
    notes: stateOf(journal.entries).notes,
    progress: (progress: Parameters<StepContext["progress"]>[0]) => run.progress(number, progress),
    output: run.output,
  };
  try {
    const note = await step.run(context);
    await write(run, { type: "stepped", step: number, note });
  } catch (thrown) {
    if (stop.aborted && canBeLeft) return;
    const { message, code } = DomzeroError.from(thrown);
    if (canBeCancelled && cancelled.aborted) await end(run, "cancelled", `it was cancelled within "${step.name}"`);
    else await end(run, "failed", `${step.name}: ${message} (${code})`);
  }
}

async function end(run: JobRun, ending: Ending, message: string): Promise<void> {
  await write(run, endedEntry(ending, message, await run.outputBytes()));
}

/** The last entry of a job. */
export function endedEntry(ending: Ending, message: string, outputBytes: number): EntryBody {
  return { type: "ended", ending, message: cutText(message, 1024), outputBytes };
}

/**
 * A full disk is waited out: what has been done must not be forgotten, and nothing is done that is not written. An agent
 * that stops tries once: what came of a step that it waited for is to be kept.
 * @throws DomzeroError INVALID_INPUT
 */
async function write({ journal, stop, written, logger }: JobRun, body: EntryBody): Promise<void> {
  for (let attempt = 0; attempt === 0 || !stop.aborted; attempt += 1) {
    try {
      await journal.append(body);
      written();
      return;
    } catch (thrown) {
      const error = DomzeroError.from(thrown);
      if (error.code === "INVALID_INPUT") throw error;
      logger.error({ err: error }, "a job waits until its journal can be written");
      await delay(backoffMs(attempt, retryBaseMs, retryCapMs, Math.random), stop).catch(() => undefined);
    }
  }
}
