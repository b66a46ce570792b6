import { spawn } from "node:child_process";
import { access, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { readFileLimited, readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { delay } from "../../shared/time/index.ts";
import { applyText, removeTable } from "./nft.ts";

const maxTrialMs = 600_000;
const maxTextBytes = 8 * 1024 * 1024;
const trialSchema = z.strictObject({ bootId: z.string().max(64), endsAtMs: z.number() });
export type Trial = z.infer<typeof trialSchema>;

/** Where things are in the bastion's folder. */
export function bastionPlaces(folder: string) {
  return {
    /** What Dom0 wants, and what it wanted when it was reached last. */
    desired: join(folder, "desired.json"),
    goodDesired: join(folder, "desired-good.json"),
    /** What is being tried, or was last. */
    triedDesired: join(folder, "desired-tried.json"),
    /** What the host went back from: it is not tried again. */
    refusedDesired: join(folder, "desired-refused.json"),
    /** The rules that are loaded before the network at the next boot. */
    goodRules: join(folder, "last-good.nft"),
    /** There while Dom0 has not been reached since a change. */
    trial: join(folder, "trial.json"),
    undone: join(folder, "trial-undone.json"),
    /** Which addresses services were told of. */
    addresses: join(folder, "addresses.json"),
    bans: join(folder, "bans.txt"),
    bansRevision: join(folder, "bans-revision.txt"),
  };
}
type Places = ReturnType<typeof bastionPlaces>;

/** The trial that is on, if one is. */
export async function readTrial(places: Places): Promise<Trial | undefined> {
  return readJsonFile(places.trial, trialSchema, 4096).catch((error: unknown) => {
    if (DomzeroError.from(error).code === "NOT_FOUND") return undefined;
    throw error;
  });
}

/**
 * Begins a trial: leaves word of it on disk, and a process that undoes it and outlives this one. To be called before the
 * change, so that nothing can happen in between.
 * @param program the agent's own program file
 */
export async function beginTrial(folder: string, trial: Trial, program: string): Promise<void> {
  const places = bastionPlaces(folder);
  await rm(places.undone, { force: true });
  await writeFileAtomic(places.trial, JSON.stringify(trial), 0o600);
  const argv = [process.execPath, program, "bastion-watchdog", "--folder", folder, "--until", String(trial.endsAtMs)];
  const isSystemd = await exists("/run/systemd/system");
  // systemd ends what is in a service's cgroup with it; a unit of its own stays.
  if (isSystemd) await exec("systemd-run", ["--quiet", "--collect", "--", ...argv]);
  else spawn(argv[0] ?? "", argv.slice(1), { detached: true, stdio: "ignore" }).unref();
}

/** Ends a trial in which Dom0 was reached. @returns false where it was undone a moment before */
export async function confirmTrial(places: Places): Promise<boolean> {
  return takeAway(places.trial, `${places.trial}.confirmed`).then(async (isOurs) => {
    await rm(`${places.trial}.confirmed`, { force: true });
    return isOurs;
  });
}

/**
 * Goes back to the rules before, unless the trial ended or another one began.
 * @param endsAtMs which trial is meant
 * @returns whether it went back
 */
export async function undoTrial(places: Places, endsAtMs: number): Promise<boolean> {
  if ((await readTrial(places))?.endsAtMs !== endsAtMs) return false;
  // The rename decides between agent and watchdog: only one of them succeeds.
  if (!(await takeAway(places.trial, places.undone))) return false;
  const good = await readFileLimited(places.goodRules, maxTextBytes).catch((error: unknown) => {
    if (DomzeroError.from(error).code === "NOT_FOUND") return undefined;
    throw error;
  });
  if (good === undefined) await removeTable();
  else await applyText(good.toString("utf8"));
  return true;
}

/**
 * What the process does that outlives the agent: waits, and undoes a trial that nobody ended.
 * @param untilMs when, milliseconds since the epoch; which trial it is, too
 */
export async function watchTrial(folder: string, untilMs: number): Promise<void> {
  const places = bastionPlaces(folder);
  // The wall clock is set when the network comes; what has to pass is time.
  const endsMs = performance.now() + Math.min(untilMs - Date.now(), maxTrialMs);
  while (performance.now() < endsMs) {
    if ((await readTrial(places))?.endsAtMs !== untilMs) return;
    await delay(Math.min(1000, Math.max(0, endsMs - performance.now())));
  }
  await undoTrial(places, untilMs);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function takeAway(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (!(await exists(from))) return false;
    throw error;
  }
}
