import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildModel, explain, replaceBansCommands, usualBanLengths } from "../../../shared/bastion/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { BastionNetwork, type Puppet, peerNames, peers, ports, wanted } from "../../support/bastion-network.ts";

const golden = join(import.meta.dirname, "../../unit/bastion/golden");
const bare = (address: string) => address.replace(/\/.*/, "");

describe("the kernel", () => {
  const files = globSync(join(golden, "*.nft"));
  it("has a golden file to take", () => expect(files.length).toBeGreaterThanOrEqual(6));

  it.each(files)("takes %s, twice, and then is as it was", async (file) => {
    const input = readFileSync(file, "utf8");
    const twice = `${input}${input}`;
    const listed = async (text: string) => {
      const args = ["--net", "sh", "-c", "nft -f /dev/stdin && nft -s list ruleset"];
      return (await exec("unshare", args, { input: text })).stdout;
    };
    expect(await listed(twice)).toBe(await listed(input));
  });
});

describe("a list of bans", () => {
  it("of which only a part arrives is none", async () => {
    const lengths = usualBanLengths;
    const bans = Array.from({ length: 4_000 }, (_, i) => ({ prefix: `45.${i >> 8}.${i & 255}.0/24`, seconds: 60 }));
    const text = replaceBansCommands([...bans, { prefix: "45.9.9.9" }, { prefix: "2a0f::/48" }], lengths);
    const before = ["46.1.1.0/24", "46.1.1.1", "2a0e::/48", "2a0e::/64", "2a0e::1"].map((prefix) => ({ prefix }));
    const sets = replaceBansCommands(before, lengths).replace(/^flush.*\n/gm, "");
    const kept = async (part: string) => {
      const script = 'printf %s "$0" | nft -f - && nft -f /dev/stdin 2>/dev/null; nft list ruleset';
      const { stdout } = await exec("unshare", ["--net", "sh", "-c", script, sets], { input: part });
      return stdout.includes("46.1.1.0");
    };
    expect(await kept(text)).toBe(false);
    // The head of a few hundred bytes goes through a pipe at once.
    const begun = text.indexOf("{") + 1;
    const cuts = Array.from({ length: 20 }, (_, i) => begun + Math.floor(((text.length - 2 - begun) * i) / 19));
    for (const cut of cuts) expect(await kept(text.slice(0, cut)), `${cut} of ${text.length}`).toBe(true);
  });
});

describe("who reaches whom", () => {
  let network: BastionNetwork;
  let bastion: Puppet;
  const desired = wanted();
  beforeAll(async () => {
    network = await BastionNetwork.make();
    bastion = await network.bastion();
    await bastion.must({ take: desired });
  });
  afterAll(() => network?.[Symbol.asyncDispose]());

  it("is what explain says, for every pair, port and family", async () => {
    const model = buildModel({ facts: await network.facts(bastion), desired });
    const asked = peerNames.flatMap((from) =>
      [0, 1].flatMap((family) => {
        const targets = peerNames.flatMap((to) => [peers[to].own, ...(to === from ? [] : [peers[to].theirs])]);
        const mapped = from === "mesh" && family === 0 ? ["10.128.3.5"] : [];
        return [...targets.map((pair) => bare(pair[family] ?? "")), ...mapped].flatMap((host) =>
          ports.flatMap((port) =>
            (["tcp", "udp"] as const).map((protocol) => {
              const source = bare(peers[from].theirs[family] ?? "");
              return { from, source, host, port, protocol };
            }),
          ),
        );
      }),
    );
    const outcomes = await Promise.all(
      asked.map(async ({ from, source, host, port, protocol }) => {
        const said = explain(model, { source, destination: host, protocol, port, link: peers[from].link });
        const reached = await network.reaches(from, host, port, protocol, 3_000);
        return {
          from,
          host,
          port,
          protocol,
          said: `${said.verdict} ${said.rule}`,
          wants: said.verdict === "accept",
          reached,
        };
      }),
    );
    expect(outcomes.filter(({ wants, reached }) => wants !== reached)).toEqual([]);
    const accepted = outcomes.filter(({ reached }) => reached).length;
    expect([accepted > 20, outcomes.length - accepted > 20]).toEqual([true, true]);
  });
});
