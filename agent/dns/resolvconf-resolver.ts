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
    const before = nameserversOf(await this.#text());
    const listed = nameserversOf((await this.#others()).join(""));
    if (!before.includes(stub)) this.#configured = before.filter((each) => !listed.includes(each));
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
    // openresolv takes it for an error to delete what is not there.
    const isThere = (await this.#records()).some(isOurs);
    if (isThere) await this.#o.exec("resolvconf", ["-d", record]);
  }

  async #others(): Promise<string[]> {
    return (await this.#records()).filter((each) => !isOurs(each));
  }

  /** Each begins with a line that names it. */
  async #records(): Promise<string[]> {
    // openresolv fails where there are none; where it fails otherwise, it will not add ours either.
    const { stdout } = await this.#o.exec("resolvconf", ["-l"], { okExitCodes: [0, 1] });
    return stdout.split(/^(?=# resolv\.conf from )/m);
  }

  async #text(): Promise<string> {
    return (await this.#file.view(await this.#file.read())).text ?? "";
  }
}

function isOurs(text: string): boolean {
  return text.startsWith(`# resolv.conf from ${record}\n`);
}
