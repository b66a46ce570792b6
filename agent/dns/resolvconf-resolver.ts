import { join } from "node:path";
import { nameserversOf, upstreamsOf } from "./resolv-conf.ts";
import { ResolvConfFile } from "./resolv-conf-file.ts";
import type { DnsSettings } from "./settings.ts";
import type { AppliedResolver, ResolverContext, SystemResolver } from "./system-resolver.ts";

/** So that it is the first in the order of both implementations (interface-order(5), resolvconf.conf(5)). */
const record = "lo.domzero";
/** Where Debian's and openresolv keep what interfaces say. */
const recordFolders = ["run/resolvconf/interface", "run/resolvconf/interfaces"];

/**
 * Debian's resolvconf and openresolv: the stub is one more source of nameservers. A nameserver of this machine is the only
 * one that either then writes, so the stub asks those that the others gave.
 */
export class ResolvconfResolver implements SystemResolver {
  readonly #o: ResolverContext;
  readonly #file: ResolvConfFile;
  /** Some are not in the list of records, but in the configuration: they are seen while ours is not there. */
  #configured: string[] = [];

  constructor(context: ResolverContext) {
    this.#o = context;
    this.#file = new ResolvConfFile(context.root, context.folder);
  }

  async apply({ domain, device }: DnsSettings): Promise<AppliedResolver | undefined> {
    const { exec, root, stub } = this.#o;
    const before = await this.#text();
    if (!nameserversOf(before).includes(stub)) this.#configured = nameserversOf(before);
    const listed = nameserversOf(withoutRecord((await exec("resolvconf", ["-l"])).stdout));
    await exec("resolvconf", ["-a", record], { input: `nameserver ${stub}\nsearch ${domain}\n` });
    if (nameserversOf(await this.#text())[0] !== stub) {
      await this.remove(device);
      return undefined;
    }
    const others = [...new Set([...listed, ...this.#configured])].filter((each) => each !== stub);
    const nameservers = upstreamsOf(others.map((each) => `nameserver ${each}`).join("\n"), stub);
    return { nameservers, watched: recordFolders.map((folder) => ({ folder: join(root, folder) })) };
  }

  async remove(_device: string): Promise<void> {
    await this.#o.exec("resolvconf", ["-d", record]);
  }

  async #text(): Promise<string> {
    return (await this.#file.view(await this.#file.read())).text ?? "";
  }
}

/** Of a list of records, each after a line that names it, all but ours. */
function withoutRecord(list: string): string {
  const records = list.split(/^(?=# resolv\.conf from )/m);
  return records.filter((each) => !each.startsWith(`# resolv.conf from ${record}\n`)).join("");
}
