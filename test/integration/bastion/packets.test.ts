import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildModel, explain } from "../../../shared/bastion/index.ts";
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
