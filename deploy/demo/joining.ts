import type { AgentHost, Dom0Host } from "../../test/fleet-lab/index.ts";
import { advance, type HostProgress, type Step } from "./progress.ts";
import type { Screen } from "./screen.ts";

const enrolTimeoutMs = 30_000;
const afterwardsTimeoutMs = 60_000;

/** What the agent says on the console of its machine, and which step that is. */
const consoleSteps: ReadonlyArray<readonly [RegExp, Step]> = [
  [/^key \S+ of \S+ found/, "found"],
  [/^proving to Dom0/, "proving"],
  [/^enrolled: /, "enrolled"],
];
/** Events worth a line here; presence and hardware are in `dom0 events`. */
const tellingKinds = /^(audit|cik|identity)\./;
const keyIsFree = /^the key at \S+ can be pulled out/;

/** Keeps the table: who is how far, and since when. */
class Board {
  progress: readonly HostProgress[];
  readonly #screen: Screen;
  readonly #pluggedAtMs = new Map<string, number>();

  constructor(hosts: readonly AgentHost[], screen: Screen) {
    this.progress = hosts.map(({ name }) => ({ host: name, afterMs: {} }));
    this.#screen = screen;
  }

  plugged(host: string, atMs: number): void {
    this.#pluggedAtMs.set(host, atMs);
    this.reached(host, "plugged", atMs);
  }

  reached(host: string, step: Step, atMs = performance.now()): void {
    const pluggedAtMs = this.#pluggedAtMs.get(host);
    if (pluggedAtMs === undefined) return;
    this.progress = advance(this.progress, host, step, atMs - pluggedAtMs);
    this.#screen.table(this.progress);
  }
}

/** Plugs the key into one machine after the other, and shows what happens. */
export async function joinFleet(
  dom0: Dom0Host,
  hosts: readonly AgentHost[],
  image: string,
  screen: Screen,
  stop: AbortSignal,
): Promise<readonly HostProgress[]> {
  const board = new Board(hosts, screen);
  const events = await dom0.followEvents();
  const stopShowing = events.listen(({ at, kind, summary }) => {
    if (tellingKinds.test(kind)) screen.event(`${at.slice(11, 23)}  ${summary}`);
  });
  const rest: Promise<void>[] = [];
  screen.table(board.progress);
  for (const host of hosts) {
    stop.throwIfAborted();
    await joinOne(host, image, board);
    rest.push(seeFacts(dom0, host, board), seeLogs(dom0, host, board));
  }
  await Promise.all(rest);
  stopShowing();
  screen.leaveTable();
  return board.progress;
}

async function joinOne(host: AgentHost, image: string, board: Board): Promise<void> {
  const stopListening = host.said.listen((line) => {
    for (const [pattern, step] of consoleSteps) if (pattern.test(line)) board.reached(host.name, step);
  });
  const key = await host.machine.plug(image);
  board.plugged(host.name, key.pluggedAtMs);
  await host.says(/^enrolled: /, enrolTimeoutMs);
  await host.says(keyIsFree, enrolTimeoutMs);
  await key.pull();
  stopListening();
}

async function seeFacts(dom0: Dom0Host, host: AgentHost, board: Board): Promise<void> {
  await dom0.cli(["facts", host.name, "--json"]);
  board.reached(host.name, "facts");
}

/** Its first line in Dom0's store. */
async function seeLogs(dom0: Dom0Host, host: AgentHost, board: Board): Promise<void> {
  await dom0.firstLogLine(host.name, afterwardsTimeoutMs);
  board.reached(host.name, "logs");
}
