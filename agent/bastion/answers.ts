import * as z from "zod";
import {
  type Ban,
  type BanLengths,
  type BastionExplanation,
  type BastionPlan,
  type BastionQuestion,
  type BastionStatus,
  banOf,
  bastionTable,
  buildModel,
  compileBastion,
  conflicts,
  conflictText,
  type DesiredBastion,
  explain,
  type ForeignChain,
  foreignDrop,
} from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { readForeignChains, readNetworkFacts } from "./read-facts.ts";

/** What of a host's firewall questions are answered from. */
export interface AnswerSources {
  desired: DesiredBastion | undefined;
  isTrial: boolean;
  lengths: BanLengths;
  bans: readonly Ban[];
}

const counterListSchema = z.object({
  nftables: z.array(
    z.object({
      counter: z.object({ name: z.string(), packets: z.int(), bytes: z.int() }).optional(),
    }),
  ),
});

/** @throws DomzeroError CONFLICT where there is no policy to answer by, EXEC_FAILED */
export async function answerQuestion(
  question: BastionQuestion,
  sources: AnswerSources,
): Promise<BastionStatus | BastionPlan | BastionExplanation> {
  if (question.kind === "status") return statusOf(sources);
  if (question.kind === "plan") return planOf(question.desired, sources);
  const { desired, lengths, bans } = sources;
  if (desired === undefined) {
    const words = "this host has no policy, so domzero has no rules there; dom0 bastion apply makes them";
    throw new DomzeroError("CONFLICT", words);
  }
  const { port, link, ...packet } = question.packet;
  const asked = { ...packet, ...(port === undefined ? {} : { port }), ...(link === undefined ? {} : { link }) };
  const [facts, foreign] = await Promise.all([readNetworkFacts(), readForeignChains()]);
  const explanation = explain(buildModel({ facts, desired, banLengths: lengths }), asked);
  const { inLink, outLink, destination: _, ...said } = explanation;
  const drop = foreignDropOf(asked, explanation, foreign);
  const ban = said.way === "output" ? undefined : banOf(bans, packet.source);
  return {
    ...said,
    ...(ban === undefined ? {} : { ban, verdict: "drop" }),
    ...(drop === undefined ? {} : { conflict: conflictText(drop, foreign) }),
    path: [...said.path],
    ...(inLink === undefined ? {} : { inLink }),
    ...(outLink === undefined ? {} : { outLink }),
  };
}

/** Who else drops what the firewall accepts. */
function foreignDropOf(
  asked: Parameters<typeof explain>[1],
  { verdict, way, inLink, outLink, destination }: ReturnType<typeof explain>,
  foreign: readonly ForeignChain[],
) {
  if (verdict !== "accept" || way === "output" || inLink === undefined) return undefined;
  const links = { inLink, ...(outLink === undefined ? {} : { outLink }) };
  return foreignDrop(foreign, { ...asked, ...links, destination, way, published: false });
}

async function statusOf({ desired, isTrial, bans }: AnswerSources): Promise<BastionStatus> {
  if (desired === undefined) return { state: "none", applied: 0, bans: 0, links: [], conflicts: [], counters: [] };
  const [facts, foreign] = await Promise.all([readNetworkFacts(), readForeignChains()]);
  const model = buildModel({ facts, desired });
  return {
    state: isTrial ? "trial" : "kept",
    applied: desired.applied,
    bans: bans.length,
    conflicts: conflicts(model, foreign),
    links: model.links.map(({ name, class: found, why }) => ({
      name,
      why,
      ...(found === undefined ? {} : { class: found }),
    })),
    counters: await readCounters(),
  };
}

/** Those that met a packet. */
async function readCounters(): Promise<BastionStatus["counters"]> {
  const { stdout } = await exec("nft", ["--json", "list", "counters", "table", "inet", bastionTable]);
  const { nftables } = counterListSchema.parse(JSON.parse(stdout));
  return nftables.flatMap(({ counter }) =>
    counter === undefined || counter.packets === 0
      ? []
      : [{ rule: counter.name, packets: counter.packets, bytes: counter.bytes }],
  );
}

/** Line by line, by what the rules of now are and those of then would be on the network as it is. */
async function planOf(wanted: DesiredBastion, { desired, lengths }: AnswerSources): Promise<BastionPlan> {
  const facts = await readNetworkFacts();
  const linesOf = (each: DesiredBastion | undefined) =>
    each === undefined ? [] : compileBastion({ facts, desired: each, banLengths: lengths }).split("\n").map(trimmed);
  const [now, then] = [linesOf(desired), linesOf(wanted)];
  return { added: lacking(now, then), removed: lacking(then, now) };
}

const trimmed = (line: string) => line.trim().slice(0, 1024);

/** Lines of `after` that `before` does not have, or not so often. */
function lacking(before: readonly string[], after: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of before) left.set(line, (left.get(line) ?? 0) + 1);
  return after.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
