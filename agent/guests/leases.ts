import * as z from "zod";

/** An address that a DHCP server gave. */
export interface Lease {
  /** IPv4. */
  address: string;
  /** Empty where nobody said one. */
  name: string;
  /** Seconds since the epoch; undefined: for ever. */
  expiresAt: number | undefined;
}

const macAddressSchema = z
  .string()
  .regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i)
  .toLowerCase();
const expiresAtOf = (seconds: number) => (seconds === 0 ? undefined : seconds);

/** Of IPv6 leases there is no address that we use. */
const statusSchema = z.array(
  z.object({
    "ip-address": z.string().max(64),
    "mac-address": macAddressSchema,
    hostname: z.string().max(255).optional(),
    "expiry-time": z.int().nonnegative().default(0),
  }),
);
const ownersSchema = z.array(z.object({ domain: z.string().max(255), macs: z.array(macAddressSchema).max(1024) }));

/**
 * Leases of libvirt's guests. Where it tells which guests run, only those have one, by the names that it has for them: what a
 * guest calls itself does not count, and a lease outlives a guest that was switched off.
 * @param status `BRIDGE.status`, which its helper writes for each change of a lease
 * @param macs `BRIDGE.macs`: the guests that run, and their network cards; undefined where libvirt writes none
 * @throws ZodError, SyntaxError
 */
export function parseLibvirtLeases(status: string, macs: string | undefined): Lease[] {
  const owners = macs === undefined ? undefined : ownersOf(macs);
  return statusSchema.parse(parseJson(status)).flatMap((each) => {
    const owner = owners?.get(each["mac-address"]);
    if (owners !== undefined && owner === undefined) return [];
    const name = owner ?? each.hostname ?? "";
    return [{ address: each["ip-address"], name, expiresAt: expiresAtOf(each["expiry-time"]) }];
  });
}

function ownersOf(macs: string): Map<string, string> {
  const owners = ownersSchema.parse(parseJson(macs));
  return new Map(owners.flatMap(({ domain, macs }) => macs.map((mac) => [mac, domain] as const)));
}

/** dnsmasq's own file of leases, as incus and LXD have it; lines that are no lease of IPv4 are left out. */
export function parseDnsmasqLeases(text: string): Lease[] {
  return text.split("\n").flatMap((line) => {
    const [, seconds, address = "", name = ""] =
      /^(\d{1,12}) [0-9a-f:-]{17,64} ([0-9.]{7,15}) (\S{1,255})( |$)/i.exec(line) ?? [];
    if (seconds === undefined) return [];
    return [{ address, name: name === "*" ? "" : name, expiresAt: expiresAtOf(Number(seconds)) }];
  });
}

function parseJson(text: string): unknown {
  // Before the first lease it is empty.
  return text.trim() === "" ? [] : JSON.parse(text);
}
