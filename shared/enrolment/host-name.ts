/** Names that installers and live systems give to every machine. */
const namesOfNobody = new Set([
  "",
  "localhost",
  "livecd",
  "archiso",
  "debian",
  "gentoo",
  "none",
  "unknown",
  "rescue",
  "domzero",
]);

/**
 * The name that a host gets if it is free: what its machine calls itself, as a DNS label, or one made from its id.
 * @param hostId from which the made-up name takes four characters
 */
export function wishedName(hostname: string, hostId: string): string {
  const [label = ""] = hostname.toLowerCase().split(".");
  const clean = label
    .replace(/[^a-z0-9-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 57)
    .replace(/-+$/, "");
  return namesOfNobody.has(clean) ? `host-${hostId.slice(1, 5)}` : clean;
}
