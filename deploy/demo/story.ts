import { once } from "node:events";
import type { AgentHost, Dom0Host, Lab } from "../../test/fleet-lab/index.ts";
import { addAgentHost, addDom0 } from "../../test/fleet-lab/index.ts";
import { ending, sayWhatToTry } from "./ending.ts";
import { joinFleet } from "./joining.ts";
import { hostNames } from "./names.ts";
import { allReached, type HostProgress, medianMs, seconds } from "./progress.ts";
import type { Screen } from "./screen.ts";
import type { DemoSettings } from "./settings.ts";
import { writeWrapper } from "./wrapper.ts";

const domain = "demo.example";
const maxEnrolMs = 2_000;

/** Tells the whole story. Answers whether everything in it went as it should. */
export async function tellStory(lab: Lab, settings: DemoSettings, screen: Screen, stop: AbortSignal): Promise<boolean> {
  const dom0 = await startDom0(lab, screen);
  stop.throwIfAborted();
  const hosts = await startHosts(lab, settings.hosts, screen);
  stop.throwIfAborted();
  screen.title("One key for many systems");
  const image = await dom0.createKey("demo", ["--uses", `${settings.hosts}`]);
  screen.say(`dom0 cik create: a key for ${settings.hosts} machines; it goes from one to the next, nobody types`);
  const progress = await joinFleet(dom0, hosts, image, screen, stop);
  const good = judge(progress, screen);
  await ending(dom0, hosts, screen);
  if (settings.once) return good;
  sayWhatToTry(hosts, screen);
  if (!stop.aborted) await once(stop, "abort");
  return good;
}

async function startDom0(lab: Lab, screen: Screen): Promise<Dom0Host> {
  screen.title(`The Dom0 of ${domain}`);
  const startedMs = performance.now();
  const dom0 = await addDom0(lab, { domain });
  await writeWrapper(dom0);
  screen.say(`dom0 init, dom0 up: answers after ${seconds(performance.now() - startedMs)}`);
  return dom0;
}

/** Two machines at a time: more would only wait for each other on a small machine. */
async function startHosts(lab: Lab, count: number, screen: Screen): Promise<AgentHost[]> {
  const startedMs = performance.now();
  const names = hostNames(count);
  const hosts = new Map<string, AgentHost>();
  const waiting = [...names];
  const startNext = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      hosts.set(name, await addAgentHost(lab, { name }));
    }
  };
  await Promise.all([startNext(), startNext()]);
  screen.say(
    `${count} blank machines with an agent each, members of nothing (${seconds(performance.now() - startedMs)})`,
  );
  return names.flatMap((name) => hosts.get(name) ?? []);
}

function judge(progress: readonly HostProgress[], screen: Screen): boolean {
  const enrolled = progress.filter(({ afterMs }) => afterMs.enrolled !== undefined).length;
  const median = medianMs(progress, "enrolled");
  const fast = median !== undefined && median <= maxEnrolMs;
  const told = median === undefined ? "" : `; median from plug to enrolled ${seconds(median)}`;
  screen.say(`${enrolled} of ${progress.length} enrolled${told}`);
  if (!fast) screen.say(`too slow: at most ${seconds(maxEnrolMs)} wanted`);
  return enrolled === progress.length && fast && allReached(progress, "facts") && allReached(progress, "logs");
}
