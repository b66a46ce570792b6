/**
 * A bastion alone, for a network namespace: commands come as JSON lines, answers and events go out as JSON lines. The
 * arguments are the folder and how often it looks for drift, in ms; Dom0 is reached while there is no file `unreachable`.
 */
import { access } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";
import { Bastion } from "../../agent/bastion/index.ts";
import { applyText } from "../../agent/bastion/nft.ts";
import { readNetworkFacts } from "../../agent/bastion/read-facts.ts";
import { NetworkWatch } from "../../agent/network/index.ts";
import {
  banListSchema,
  compileBastion,
  desiredBastionSchema,
  networkFactsSchema,
  parseBanLines,
  replaceBansCommands,
  usualBanLengths,
  withLengthsOf,
} from "../../shared/bastion/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { createLogger } from "../../shared/log/index.ts";

const [folder = "", driftCheckMs = "15000"] = process.argv.slice(2);
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const logger = createLogger("silent");
const network = new NetworkWatch(logger);
network.start();
const bastion = new Bastion({
  runDir: folder,
  folder,
  program: join(import.meta.dirname, "../../agent/main.ts"),
  network,
  logger,
  note: async (kind, summary) => void say({ event: kind, summary }),
  began: () => undefined,
  confirmReachable: () =>
    access(join(folder, "unreachable")).then(
      () => false,
      () => true,
    ),
  driftCheckMs: Number(driftCheckMs),
});

async function run(line: string): Promise<void> {
  const { id, take, ban, replaceBans, facts, nft, load, question } = JSON.parse(line);
  const begunMs = performance.now();
  try {
    if (take !== undefined) await bastion.take(desiredBastionSchema.parse(take));
    if (ban !== undefined) await bastion.ban(banListSchema.parse(ban));
    if (replaceBans !== undefined) await bastion.replaceBans(banListSchema.parse(replaceBans));
    if (nft !== undefined) await exec("nft", ["-f", nft], { timeoutMs: 60_000 });
    if (load !== undefined) await compileAndApply(load);
    const tookMs = performance.now() - begunMs;
    const answer = question === undefined ? {} : { answer: JSON.parse(await bastion.answer(JSON.stringify(question))) };
    say({ id, tookMs, ...answer, ...(facts !== undefined && { facts: await readNetworkFacts() }) });
  } catch (error) {
    say({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

/** Rules and bans, from what they are made of to the kernel. */
async function compileAndApply(load: { desired: unknown; facts: unknown; bans: unknown }): Promise<void> {
  await applyText(() => {
    const desired = desiredBastionSchema.parse(load.desired);
    const bans = parseBanLines(z.string().parse(load.bans));
    const banLengths = withLengthsOf(bans, usualBanLengths);
    const text = compileBastion({ facts: networkFactsSchema.parse(load.facts), desired, banLengths });
    return `${text}${replaceBansCommands(bans, banLengths)}`;
  });
}

await bastion.start();
say({ event: "ready" });
for await (const line of createInterface({ input: process.stdin })) await run(line);
await bastion.stop();
await network.stop();
