import { isIPv6 } from "node:net";
import * as z from "zod";
import { exec } from "../../shared/exec/index.ts";

/** What WireGuard adds to a packet: 32 bytes of its own, 8 of UDP, 20 or 40 of IP. */
const overhead = (address: string) => (isIPv6(address) ? 80 : 60);
/** IP and ICMP before the bytes that ping(8) counts. */
const pingHeaders = (address: string) => (isIPv6(address) ? 48 : 28);
/** Every link of IPv6 carries this (RFC 8200, 5), so the tunnel has to. */
const smallestMtu = 1280;
/** Ethernet's, less what WireGuard adds at most: what works nearly everywhere. */
export const commonMtu = 1420;

const routeSchema = z.array(z.object({ dev: z.string().regex(/^[^/\s]{1,15}$/) })).min(1);

const linkSchema = z.array(z.object({ mtu: z.int().min(68).max(65_536) })).min(1);

/** How large packets may be. */
export interface FoundMtu {
  /** Of the tunnel, bytes. */
  tunnel: number;
  /** Whether packets of this size were seen to arrive; else the other end answers no ping, and it is what is common. */
  isMeasured: boolean;
}

/**
 * Finds how large packets of the tunnel may be, by what reaches the other end of the link undivided (RFC 1191, 8201).
 * @param address of the other end, without the tunnel
 * @throws DomzeroError EXEC_FAILED where there is no way to it
 */
export async function findMtu(address: string, signal: AbortSignal): Promise<FoundMtu> {
  const linkMtu = await mtuOfLinkTo(address);
  const arrives = (mtu: number) => pings(address, mtu - pingHeaders(address), signal);
  const path = await largest(Math.max(linkMtu, smallestMtu), arrives);
  if (path === undefined)
    return { tunnel: Math.max(smallestMtu, Math.min(commonMtu, linkMtu - 80)), isMeasured: false };
  return { tunnel: Math.max(smallestMtu, path - overhead(address)), isMeasured: true };
}

/** The largest size up to a limit that arrives; undefined where not even the smallest does. */
async function largest(limit: number, arrives: (mtu: number) => Promise<boolean>): Promise<number | undefined> {
  if (await arrives(limit)) return limit;
  if (!(await arrives(smallestMtu))) return undefined;
  let [fits, tooLarge] = [smallestMtu, limit];
  while (tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (await arrives(middle)) fits = middle;
    else tooLarge = middle;
  }
  return fits;
}

async function mtuOfLinkTo(address: string): Promise<number> {
  const { stdout } = await exec("ip", ["-json", "route", "get", address]);
  const [route] = routeSchema.parse(JSON.parse(stdout));
  const link = await exec("ip", ["-json", "link", "show", "dev", route?.dev ?? ""]);
  return linkSchema.parse(JSON.parse(link.stdout))[0]?.mtu ?? smallestMtu;
}

/** Whether a packet of this size comes there and back, and nobody may divide it. */
async function pings(address: string, bytes: number, signal: AbortSignal): Promise<boolean> {
  const args = ["-n", "-q", "-M", "do", "-c", "2", "-i", "0.2", "-W", "1", "-s", `${bytes}`, address];
  const { exitCode } = await exec("ping", args, { okExitCodes: [0, 1, 2], signal });
  return exitCode === 0;
}
