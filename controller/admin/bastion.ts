import {
  type Ban,
  type BastionQuestion,
  banLines,
  bastionQuestionSchema,
  type DesiredBastion,
  parseBanLines,
} from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { adminMethods, type Route } from "../../shared/grpc/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { findHost } from "./lookup.ts";
import { operatorRoute } from "./operator-route.ts";

const bansOfMessage = 10_000;

/** What the hosts' firewalls are changed and asked with. */
export interface BastionDependencies {
  bans: { all(): Ban[]; change(banned: readonly Ban[], lifted: readonly Ban[]): Promise<number> };
  /** @throws DomzeroError INVALID_INPUT where Dom0 would be banned */
  checkBans(bans: readonly Ban[]): void;
  /** @throws DomzeroError INVALID_INPUT */
  planFor(host: HostRecord, policy: string): DesiredBastion;
  /** @throws DomzeroError UNAVAILABLE, CONFLICT */
  ask(host: HostRecord, question: string): Promise<string>;
}

/** Routes about the hosts' firewalls. */
export function bastionRoutes({ bastion, operators, inventory, audit }: AdminDependencies): Route[] {
  const { unary, stream } = operatorRoute(operators);
  return [
    unary(adminMethods.ban, async ({ banned, lifted, reason }, operator) => {
      const [bans, lifts] = [parsedBans(banned), parsedBans(lifted)];
      bastion.checkBans(bans);
      const changed = await bastion.bans.change(bans, lifts);
      const what = [...bans, ...lifts].slice(0, 3).map(({ prefix }) => prefix);
      const more = bans.length + lifts.length > what.length ? " and others" : "";
      const verb = bans.length > 0 ? "banned" : "lifted the ban of";
      const why = reason === "" ? "" : `: ${reason}`;
      const details = { banned: bans.length, lifted: lifts.length };
      await audit("bastion.ban", operator, `${operator} ${verb} ${what.join(", ")}${more}${why}`, details);
      return { changed, bans: bastion.bans.all().length };
    }),
    stream(adminMethods.bans, () => inParts(bastion.bans.all())),
    unary(adminMethods.askBastion, async ({ host: name, json, policy }) => {
      const { value: host } = findHost(inventory.hosts, name);
      const question: BastionQuestion =
        policy === ""
          ? bastionQuestionSchema.parse(JSON.parse(json))
          : { kind: "plan", desired: bastion.planFor(host, policy) };
      return { json: await bastion.ask(host, JSON.stringify(question)) };
    }),
  ];
}

function parsedBans(lines: string): Ban[] {
  try {
    return parseBanLines(lines);
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", "the list of bans has something that is no address and no prefix", {
      cause: error,
    });
  }
}

async function* inParts(bans: readonly Ban[]) {
  for (let start = 0; start < bans.length; start += bansOfMessage) {
    yield { text: banLines(bans.slice(start, start + bansOfMessage)) };
  }
}
