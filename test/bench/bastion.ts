/**
 * What the bastion costs: rules and 10,000 and 100,000 banned networks compiled and applied, beside `nft -f` of the
 * finished text and beside firewalld's reload with as many in a set; one ban into 100,000; connections that fail during
 * reloads; from a new link to its rule. Prints one line of JSON; exits 1 where a bound is passed.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Ban,
  banLines,
  compileBastion,
  replaceBansCommands,
  usualBanLengths,
} from "../../shared/bastion/index.ts";
import { BastionNetwork, type Puppet, wanted } from "../support/bastion-network.ts";
import { firewalldReloadMs } from "./support/firewalld.ts";

const sizes = [
  { size: 10_000, rounds: 31 },
  { size: 100_000, rounds: 11 },
] as const;
/** The most that is asked of it: a larger set takes it minutes. */
const firewalldSize = sizes[0].size;
const singleBans = 21;
const reloads = 40;
const bounds = { ratio_to_nft: 1.3, ratio_to_firewalld: 0.1, one_ban_ms: 10, failed_connects: 0, link_to_rule_ms: 100 };

const networksOf = (count: number) =>
  Array.from({ length: count }, (_, i) => `${45 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}.0/24`);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const rounded = (value: number) => Math.round(value * 1000) / 1000;

async function timed(puppet: Puppet, command: object): Promise<number> {
  return Number((await puppet.must(command))["tookMs"]);
}

/** Rules and bans from what they are made of, beside `nft -f` of the same as one text, turn by turn. */
async function loading(network: BastionNetwork, bastion: Puppet, bans: readonly Ban[], rounds: number) {
  const file = join(network.folder, "finished.nft");
  const facts = await network.facts(bastion);
  const desired = wanted();
  const text = compileBastion({ facts, desired });
  const lines = banLines(bans);
  await writeFile(file, `${text}${replaceBansCommands(bans, usualBanLengths)}`);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    ours.push(await timed(bastion, { load: { desired, facts, bans: lines } }));
    theirs.push(await timed(bastion, { nft: file }));
  }
  return { ours: median(ours), theirs: median(theirs) };
}

/** How long a new link waits for its rule, and how many connections fail meanwhile. */
async function following(network: BastionNetwork) {
  let stop = false;
  const tries: boolean[] = [];
  const load = (async () => {
    while (!stop) tries.push(await network.reaches("lan", "172.16.0.1", 22, "tcp", 10_000));
  })();
  const waits: number[] = [];
  for (let i = 0; i < reloads; i += 1) {
    const isThere = i % 2 === 0;
    await network.onHost("ip", ["link", isThere ? "add" : "delete", "br7", "type", "bridge"]);
    const begunMs = performance.now();
    const chain = ["list", "chain", "inet", "domzero", "forward"];
    while ((await network.onHost("nft", chain)).includes('"br7"') !== isThere)
      if (performance.now() - begunMs > 10_000) break;
    waits.push(performance.now() - begunMs);
  }
  stop = true;
  await load;
  return {
    link_to_rule_ms: rounded(median(waits)),
    connects: tries.length,
    failed_connects: tries.filter((ok) => !ok).length,
  };
}

async function firewalld(networks: readonly string[]): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "domzero-firewalld-"));
  try {
    return await firewalldReloadMs(folder, networks);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure() {
  await using network = await BastionNetwork.make();
  const bastion = await network.bastion();
  await bastion.must({ take: wanted() });
  const followed = await following(network);
  const results = [];
  for (const { size, rounds } of sizes) {
    const networks = networksOf(size);
    const bans = networks.map((prefix) => ({ prefix, seconds: 86_400 }));
    const { ours, theirs } = await loading(network, bastion, bans, rounds);
    const peer = size === firewalldSize ? await firewalld(networks) : undefined;
    results.push({ size, ours, theirs, peer });
  }
  const single: number[] = [];
  for (let i = 0; i < singleBans; i += 1) single.push(await timed(bastion, { ban: [{ prefix: `99.9.${i}.0/24` }] }));
  const ratioToNft = Math.max(...results.map(({ ours, theirs }) => ours / theirs));
  const compared = results.filter(({ peer }) => peer !== undefined).at(-1);
  return {
    ratio_to_nft: rounded(ratioToNft),
    ratio_to_firewalld: rounded((compared?.ours ?? Number.NaN) / (compared?.peer ?? Number.NaN)),
    firewalld_networks: compared?.size ?? 0,
    one_ban_ms: rounded(median(single)),
    ...followed,
    ...Object.fromEntries(
      results.flatMap(({ size, ours, theirs, peer }) => [
        [`bastion_${size}_ms`, Math.round(ours)],
        [`nft_${size}_ms`, Math.round(theirs)],
        [`ratio_to_nft_${size}`, rounded(ours / theirs)],
        ...(peer === undefined ? [] : [[`firewalld_${size}_ms`, Math.round(peer)]]),
      ]),
    ),
  };
}

const result = await measure();
process.stdout.write(`${JSON.stringify(result)}\n`);
const isWithin = (name: keyof typeof bounds) => result[name] <= bounds[name];
const passed = [
  isWithin("ratio_to_nft"),
  isWithin("ratio_to_firewalld"),
  isWithin("one_ban_ms"),
  isWithin("failed_connects"),
  isWithin("link_to_rule_ms"),
];
process.exitCode = passed.every(Boolean) ? 0 : 1;
