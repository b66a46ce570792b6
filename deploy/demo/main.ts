/** `make demo`: a Dom0 and hosts on this machine, a key, and how the hosts join by it. */
import { readEnvironment } from "../../shared/environment/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Lab, openLab } from "../../test/fleet-lab/index.ts";
import { seconds } from "./progress.ts";
import { openScreen, type Screen } from "./screen.ts";
import { parseSettings } from "./settings.ts";
import { tellStory } from "./story.ts";
import { removeWrapper } from "./wrapper.ts";

/** Ends what is under way at the first Ctrl-C; a second one ends the demo as it is, and the next run cleans up. */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(130);
      stop.abort(new DomzeroError("CANCELLED", "stopped on request"));
    });
  }
  return stop.signal;
}

async function cleanUp(lab: Lab, screen: Screen): Promise<boolean> {
  screen.leaveTable();
  screen.title("Cleaning up");
  const startedMs = performance.now();
  await removeWrapper();
  const left = await lab.close();
  for (const thing of left) screen.say(`left behind: ${thing}`);
  const took = seconds(performance.now() - startedMs);
  if (left.length === 0) screen.say(`nothing left: no process, namespace, mount, loop device or folder (${took})`);
  return left.length === 0;
}

async function main(): Promise<number> {
  const environment = readEnvironment();
  const settings = parseSettings(environment);
  const isTerminal = process.stdout.isTTY === true;
  const screen = openScreen(process.stdout, isTerminal && environment.NO_COLOR === undefined);
  const stop = stopOnSignal();
  const lab = await openLab();
  if (lab.swept.length > 0) screen.say(`cleaned up after ${lab.swept.length} killed run(s)`);
  let good = false;
  try {
    good = await tellStory(lab, settings, screen, stop);
  } catch (error) {
    screen.leaveTable();
    if (!stop.aborted) screen.say(`failed: ${DomzeroError.from(error).message}`);
    else good = !settings.once;
  }
  return (await cleanUp(lab, screen)) && good ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => {
  const { message, exitCode } = DomzeroError.from(error);
  process.stderr.write(`${message}\n`);
  return exitCode;
});
