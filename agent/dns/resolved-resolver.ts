import { join } from "node:path";
import { readFileLimited } from "../../shared/files/index.ts";
import type { DnsSettings } from "./settings.ts";
import type { AppliedResolver, ResolverContext, SystemResolver } from "./system-resolver.ts";

/** systemd-resolved: the tunnel's link has the stub for its nameserver, for the domain's names alone. */
export class ResolvedResolver implements SystemResolver {
  readonly #o: ResolverContext;
  /** What was told of which link: one that was made anew is another, and knows nothing. */
  #told: string | undefined;

  constructor(context: ResolverContext) {
    this.#o = context;
  }

  /** resolvectl(1). Nothing is done while there is no such link; it is called again when one comes. */
  async apply(settings: DnsSettings): Promise<AppliedResolver> {
    const { device, domain, zones } = settings;
    // It writes there when it starts.
    const watched = [{ folder: join(this.#o.root, "run/systemd/resolve"), name: "stub-resolv.conf" }];
    const applied = { nameservers: [], watched };
    const index = await this.#linkIndex(device);
    const wanted = JSON.stringify([index, settings]);
    if (index === undefined || (wanted === this.#told && (await this.#isTold(device)))) return applied;
    const commands = [
      ["dns", device, this.#o.stub],
      // The domain is searched too, so that a host's name alone is enough, as it is where there is no systemd-resolved.
      ["domain", device, domain, ...zones.map((zone) => `~${zone}`)],
      ["default-route", device, "no"],
      // The stub speaks neither, whatever is asked of nameservers elsewhere.
      ["dnssec", device, "no"],
      ["dnsovertls", device, "no"],
      // Nobody in the tunnel is to be asked for a bare name by multicast, nor waited for.
      ["llmnr", device, "no"],
      ["mdns", device, "no"],
    ];
    for (const each of commands) await this.#o.exec("resolvectl", each);
    this.#told = wanted;
    return applied;
  }

  async remove(device: string): Promise<void> {
    this.#told = undefined;
    // What a link was told is gone with it.
    if ((await this.#linkIndex(device)) !== undefined) await this.#o.exec("resolvectl", ["revert", device]);
  }

  async #isTold(device: string): Promise<boolean> {
    const { stdout } = await this.#o.exec("resolvectl", ["dns", device]);
    return stdout.split(/\s+/).includes(this.#o.stub);
  }

  async #linkIndex(device: string): Promise<string | undefined> {
    const file = await readFileLimited(join(this.#o.root, "sys/class/net", device, "ifindex"), 64).catch(
      () => undefined,
    );
    return file?.toString("utf8").trim();
  }
}
