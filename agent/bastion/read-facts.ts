import { access } from "node:fs/promises";
import * as z from "zod";
import {
  bastionTable,
  type ForeignChain,
  foreignChainsOf,
  type NetworkFacts,
  type NetworkLink,
  networkFactsSchema,
  rulesetSchema,
} from "../../shared/bastion/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { readInit } from "../services/index.ts";

const linksSchema = z.array(
  z.object({
    ifname: z.string().optional(),
    flags: z.array(z.string()).default([]),
    master: z.string().optional(),
    linkinfo: z.object({ info_kind: z.string().optional() }).optional(),
    addr_info: z.array(z.object({ local: z.string().optional(), prefixlen: z.number().optional() })).default([]),
  }),
);

const routesSchema = z.array(
  z.object({ dst: z.string(), dev: z.string().optional(), type: z.string().optional(), metric: z.number().default(0) }),
);

/** Of containers' rulesets, which have a rule for each port of each container. */
const maxOutputBytes = 128 * 1024 * 1024;

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Reads what the firewall has to know, from ip(8) and nft(8).
 * @throws DomzeroError EXEC_MISSING, EXEC_FAILED, INVALID_INPUT
 */
export async function readNetworkFacts(): Promise<NetworkFacts> {
  const [links, routes, routes6, init] = await Promise.all([
    readLinks(),
    readRoutes("-4"),
    readRoutes("-6"),
    readInit(),
  ]);
  return networkFactsSchema.parse({ init, links, routes: [...routes, ...routes6] });
}

async function readJson<T>(schema: z.ZodType<T>, file: string, args: readonly string[]): Promise<T> {
  const { stdout } = await exec(file, args, { maxOutputBytes });
  return schema.parse(JSON.parse(stdout.trim() === "" ? "[]" : stdout));
}

async function readLinks(): Promise<NetworkLink[]> {
  const told = await readJson(linksSchema, "ip", ["-j", "-d", "address", "show"]);
  // A link that is going is told without its name.
  const named = told.flatMap(({ ifname, ...rest }) => (ifname === undefined ? [] : [{ name: ifname, ...rest }]));
  return Promise.all(
    named.map(async ({ name, flags, master, linkinfo, addr_info }): Promise<NetworkLink> => {
      const kind = linkinfo?.info_kind;
      const addresses = addr_info.flatMap(({ local, prefixlen }) =>
        local === undefined || prefixlen === undefined ? [] : [`${local}/${prefixlen}`],
      );
      return {
        name,
        loopback: flags.includes("LOOPBACK"),
        wireless: kind === undefined && (await isThere(`/sys/class/net/${name}/phy80211`)),
        addresses,
        ...(kind !== undefined && { kind }),
        ...(master !== undefined && { master }),
      };
    }),
  );
}

async function readRoutes(family: "-4" | "-6"): Promise<NetworkFacts["routes"]> {
  const told = await readJson(routesSchema, "ip", ["-j", family, "route", "show"]);
  const everywhere = family === "-4" ? "0.0.0.0/0" : "::/0";
  return told.flatMap(({ dst, dev, type = "unicast", metric }) => {
    if (dev === undefined || type !== "unicast") return [];
    return [{ destination: dst === "default" ? everywhere : dst, link: dev, metric }];
  });
}

/** What else filters on this machine; without the elements of sets. @throws DomzeroError EXEC_FAILED, INVALID_INPUT */
export async function readForeignChains(): Promise<ForeignChain[]> {
  return foreignChainsOf(await readJson(rulesetSchema, "nft", ["-j", "-t", "list", "ruleset"]), bastionTable);
}
