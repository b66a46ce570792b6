import type { AgentHost, Dom0Host } from "../../test/fleet-lab/index.ts";
import type { Screen } from "./screen.ts";
import { wrapperCommand } from "./wrapper.ts";

const linesShown = 8;

/** Shows what Dom0 knows now, and what to try. */
export async function ending(dom0: Dom0Host, hosts: readonly AgentHost[], screen: Screen): Promise<void> {
  const [first] = hosts;
  if (first === undefined) return;
  const show = async (args: readonly string[], lines: number, from: "start" | "end") => {
    screen.title(`dom0 ${args.join(" ")}`);
    const { stdout } = await dom0.cli(args);
    const all = stdout.trimEnd().split("\n");
    const shown = from === "start" ? all.slice(0, lines) : all.slice(-lines);
    for (const line of shown) screen.say(line.slice(0, 160));
    if (shown.length < all.length) screen.say(`… ${all.length - shown.length} more lines`);
  };
  await show(["hosts"], linesShown, "start");
  await show(["facts", first.name], linesShown * 2, "start");
  await show(["logs", ...hosts.slice(0, 4).map(({ name }) => name), "--since", "5m"], linesShown, "end");
}

/** What an operator can do with the running demo. */
export function sayWhatToTry(hosts: readonly AgentHost[], screen: Screen): void {
  const name = hosts[0]?.name ?? "";
  const other = hosts[1]?.name ?? name;
  screen.title("Try, from another terminal in this folder");
  const examples = [
    ["hosts", "who is here"],
    [`facts ${name}`, "what was measured"],
    [`facts diff ${name} ${other}`, "what two machines have not in common"],
    [`logs -f ${name}`, "what it says, as it says it"],
    ["events -f", "what happens"],
    [`hosts revoke ${other}`, "cut one off at once"],
    ["status", "how Dom0 is"],
  ] as const;
  for (const [args, meaning] of examples) screen.say(`  ${`${wrapperCommand} ${args}`.padEnd(50)} ${meaning}`);
  screen.say("Ctrl-C ends it and leaves nothing behind.");
}
