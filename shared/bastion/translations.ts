import type { ClassifiedLink } from "./classify.ts";
import { type RuleContext, waysTo } from "./context.ts";
import { contains, type Prefix, parsePrefix } from "./prefix.ts";
import type { Translation } from "./rule.ts";

const macNet = parsePrefix("192.168.0.0/16");
const guestLength = 24;

/** Who gets another address on the way. */
export function translationsOf(context: RuleContext): Translation[] {
  const guests = guestTranslation(context);
  const masquerades = context.desired.policy.masquerade.flatMap(({ name, from, to }) =>
    waysTo(to, context).map(
      ({ outLinks = [], destination }): Translation => ({
        kind: "masquerade",
        name,
        inLinks: context.linksOf(from),
        outLinks,
        ...(destination?.not === true && { far: destination.prefixes }),
      }),
    ),
  );
  const usable = masquerades.filter((each) => each.kind === "masquerade" && each.inLinks.length > 0);
  return guests === undefined ? usable : [guests, ...usable];
}

function guestTranslation({ links, desired }: RuleContext): Translation | undefined {
  if (desired.guestPrefix === undefined) return undefined;
  const bridge = guestBridgeOf(links);
  if (bridge === undefined) return undefined;
  const outer = parsePrefix(desired.guestPrefix);
  return { kind: "guests", ...bridge, tunnelLinks: desired.management.tunnelLinks, outer };
}

/**
 * The bridge whose guests have addresses in the tunnel: the first with a network of MAC-NET, libvirt's before others, since
 * the names of both sort so.
 */
export function guestBridgeOf(links: readonly ClassifiedLink[]): { link: string; inner: Prefix } | undefined {
  const virtual = links.filter((link) => link.class === "virtual" && link.kind === "bridge");
  const ordered = [...virtual].sort((a, b) => Number(b.name === "virbr0") - Number(a.name === "virbr0"));
  for (const { name, addresses } of ordered) {
    const inner = addresses.map(parsePrefix).find((each) => each.length === guestLength && contains(macNet, each));
    if (inner !== undefined) return { link: name, inner };
  }
  return undefined;
}
