import { access } from "node:fs/promises";
import * as z from "zod";
import {
  bastionTable,
  type ForeignChain,
  foreignChainSchema,
  type NetworkFacts,
  type NetworkLink,
  networkFactsSchema,
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

const chainsSchema = z.object({
  nftables: z.array(
    z.object({
      chain: z
        .object({
          family: z.string(),
          table: z.string(),
          name: z.string(),
          hook: z.string().optional(),
          policy: z.enum(["accept", "drop"]).optional(),
        })
        .optional(),
    }),
  ),
});

const maxForeignChains = 4096;

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
  const { stdout } = await exec(file, args);
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

/** What else filters on this machine. @throws DomzeroError EXEC_FAILED, INVALID_INPUT */
export async function readForeignChains(): Promise<ForeignChain[]> {
  const { nftables } = await readJson(chainsSchema, "nft", ["-j", "-t", "list", "chains"]);
  const chains = nftables.flatMap(({ chain }) => {
    if (chain?.hook === undefined || chain.table === bastionTable) return [];
    const { family, table, name, hook, policy = "accept" } = chain;
    return [{ family, table, chain: name, hook, policy }];
  });
  return z.array(foreignChainSchema).max(maxForeignChains).parse(chains);
}
