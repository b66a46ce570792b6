import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, vi } from "vitest";
import * as z from "zod";
import { type BastionExplanation, bastionExplanationSchema, bastionStatusSchema } from "../../shared/bastion/index.ts";
import { BastionNetwork, type Puppet, wanted } from "./bastion-network.ts";

export const soon = { timeout: 30_000, interval: 50 };
const reloads = 20;
const rulesetSchema = z.object({ nftables: z.array(z.record(z.string(), z.record(z.string(), z.unknown()))) });

/** What a packet changes by itself. */
const withoutCounts = (key: string, value: unknown) => (key === "counter" ? null : value);

/** A bastion on a machine on which somebody else keeps tables, too. */
export class SharedMachine implements AsyncDisposable {
  readonly network: BastionNetwork;
  readonly bastion: Puppet;

  private constructor(network: BastionNetwork, bastion: Puppet) {
    this.network = network;
    this.bastion = bastion;
  }

  static async make(): Promise<SharedMachine> {
    // Port 53 is for those who serve guests.
    const network = await BastionNetwork.make(["wan", "lan", "mesh"], [22, 8080]);
    try {
      return new SharedMachine(network, await network.bastion());
    } catch (error) {
      await network[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** What the host told of conflicts, as events. */
  conflictsTold(): string {
    const told = this.bastion.events.filter(({ event }) => event === "bastion.conflict");
    return told.map(({ summary }) => summary).join("\n");
  }

  async conflictsOfStatus(): Promise<string> {
    const { answer } = await this.bastion.must({ question: { kind: "status" } });
    return bastionStatusSchema.parse(answer).conflicts.join("\n");
  }

  async explain(packet: object): Promise<BastionExplanation> {
    const question = { kind: "explain", packet: { protocol: "tcp", port: 22, ...packet } };
    return bastionExplanationSchema.parse((await this.bastion.must({ question }))["answer"]);
  }

  /** The bastion's first policy comes, goes, comes again and changes often; nothing else does. */
  async comesAndGoes(during: () => Promise<void>): Promise<void> {
    const { network, bastion } = this;
    const isListed = async () => (await network.onHost("nft", ["list", "tables"])).includes("inet domzero");
    const before = await this.#foreignTables();
    expect(before).toContain('"chain"');
    await writeFile(join(network.folder, "unreachable"), "");
    await bastion.must({ take: wanted({ confirmSeconds: 5 }) });
    expect(await isListed()).toBe(true);
    await vi.waitFor(async () => expect(await isListed()).toBe(false), soon);
    expect(await this.#foreignTables()).toBe(before);
    await rm(join(network.folder, "unreachable"));
    await bastion.must({ take: wanted({}, { applied: 1 }) });
    await during();
    await this.#changeOften();
    expect(await this.#foreignTables()).toBe(before);
  }

  /** Everybody else's tables, with their handles: a rule that was taken away and put back has another one. */
  async #foreignTables(): Promise<string> {
    const { nftables } = rulesetSchema.parse(JSON.parse(await this.network.onHost("nft", ["-j", "list", "ruleset"])));
    const isOurs = (each: (typeof nftables)[number]) =>
      Object.entries(each).some(([kind, { table, name }]) => (kind === "table" ? name : table) === "domzero");
    const others = nftables.filter((each) => !isOurs(each));
    return JSON.stringify(others, withoutCounts, 1);
  }

  /** Follows links that come and go, takes another policy, bans: whatever changes rules. */
  async #changeOften(): Promise<void> {
    const { network, bastion } = this;
    for (let i = 0; i < reloads; i += 1) {
      const isThere = i % 2 === 0;
      await network.onHost("ip", ["link", isThere ? "add" : "delete", "br7", "type", "bridge"]);
      const chain = ["list", "chain", "inet", "domzero", "forward"];
      const isFollowed = async () => expect((await network.onHost("nft", chain)).includes('"br7"')).toBe(isThere);
      await vi.waitFor(isFollowed, { timeout: 10_000, interval: 10 });
    }
    await bastion.must({ take: wanted({ services: [], forward: [], masquerade: [] }) });
    await bastion.must({ take: wanted() });
    await bastion.must({ ban: [{ prefix: "45.9.9.0/24" }, { prefix: "2a0f::/48" }] });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.network[Symbol.asyncDispose]();
  }
}
