import type { Ending } from "../../shared/jobs/index.ts";
import type { EntryBody } from "./journal-entry.ts";

/** Where a job is, by its journal. */
export interface JobState {
  isCancelled: boolean;
  /** Names of its steps, once it has begun. */
  steps: readonly string[] | undefined;
  /** How many steps are done. */
  done: number;
  /** How often the step after those was begun without its end. */
  begun: number;
  /** What the steps that are done have noted, in order. */
  notes: readonly string[];
  ending: Ending | undefined;
}

const nothingYet: JobState = {
  isCancelled: false,
  steps: undefined,
  done: 0,
  begun: 0,
  notes: [],
  ending: undefined,
};

/** Folds a journal. */
export function stateOf(entries: readonly EntryBody[]): JobState {
  return entries.reduce(after, nothingYet);
}

function after(state: JobState, entry: EntryBody): JobState {
  switch (entry.type) {
    case "received":
    case "told":
      return state;
    case "cancel":
      return { ...state, isCancelled: true };
    case "started":
      return { ...state, steps: entry.steps };
    case "step":
      return { ...state, begun: state.begun + 1 };
    case "stepped":
      return { ...state, done: state.done + 1, begun: 0, notes: [...state.notes, entry.note] };
    case "ended":
      return { ...state, ending: entry.ending };
  }
}

/** What of a step decides how to go on after the agent died in it. */
export interface StepTraits {
  name: string;
  /** Done twice, or once and a part, it comes to the same. */
  isSafeToResume: boolean;
}

/** What is to be done next about a job. */
export type Action =
  | { do: "nothing" }
  | { do: "start" }
  | { do: "run"; step: number; resumed: boolean }
  | { do: "end"; ending: Ending; message: string };

/** A step in which the agent died so often is what it dies of. */
const mostAttempts = 3;

/**
 * What is next for a job whose turn it is.
 * @param plan its steps, as this agent makes them
 */
export function nextAction(
  state: JobState,
  plan: readonly StepTraits[],
  when: { nowMs: number; expiresAtMs: number },
): Action {
  if (state.ending !== undefined) return { do: "nothing" };
  const { steps, done, begun, isCancelled } = state;
  if (steps === undefined) {
    if (isCancelled) return end("cancelled", "it was cancelled before it began");
    if (when.nowMs >= when.expiresAtMs) return end("expired", "its turn did not come before it expired");
    return { do: "start" };
  }
  const step = plan[done];
  if (steps.join("\n") !== plan.map(({ name }) => name).join("\n")) {
    return end("interrupted", "another version of the agent had begun it, with other steps");
  }
  if (begun > 0 && step?.isSafeToResume !== true) {
    return end("interrupted", `the agent ended within "${step?.name}", which must not be done twice`);
  }
  // A step that can be done again is, where it was begun: left half done is worse than done.
  if (begun >= mostAttempts) return end("interrupted", `the agent ended ${begun} times within "${step?.name}"`);
  if (begun > 0) return { do: "run", step: done, resumed: true };
  if (step === undefined) return end("succeeded", state.notes.at(-1) ?? "");
  if (isCancelled) return end("cancelled", `it was cancelled before "${step.name}"`);
  return { do: "run", step: done, resumed: false };
}

function end(ending: Ending, message: string): Action {
  return { do: "end", ending, message };
}
