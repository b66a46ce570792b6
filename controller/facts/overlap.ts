import { BlockList, isIPv6 } from "node:net";
import type { Facts } from "../../shared/facts/index.ts";

/** Two prefixes, as far as one contains the other: they share no address otherwise. */
function overlap(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}

function contains(outer: string, inner: string): boolean {
  const [[outerAddress, outerLength], [innerAddress, innerLength]] = [split(outer), split(inner)];
  if (isIPv6(outerAddress) !== isIPv6(innerAddress) || outerLength > innerLength) return false;
  const family = isIPv6(outerAddress) ? "ipv6" : "ipv4";
  const list = new BlockList();
  list.addSubnet(outerAddress, outerLength, family);
  return list.check(innerAddress, family);
}

function split(prefix: string): [address: string, length: number] {
  const [address = "", length = ""] = prefix.split("/");
  return [address, Number(length)];
}

/**
 * Networks of a host that have addresses of the tunnel too, a line each: what is in both is not reached through it.
 * @param own addresses that the tunnel's own interfaces have
 * @param prefixes of the tunnel
 */
export function overlapsWithTunnel(facts: Facts, own: readonly string[], prefixes: readonly string[]): string[] {
  return facts.nics.flatMap(({ name, addresses }) =>
    addresses
      .filter((address) => !own.includes(split(address)[0]))
      .flatMap((address) => {
        const prefix = prefixes.find((each) => overlap(each, address));
        return prefix === undefined ? [] : [`${name} has ${address}, which overlaps ${prefix}`];
      }),
  );
}
