import { access } from "node:fs/promises";
import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { Late } from "../../shared/late.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { DnsSettings } from "./settings.ts";

export interface HostDnsOptions {
  /** The agent's state folder: what Dom0 said and what was there before are kept in its folder `dns`. */
  stateDir: string;
  logger: Logger;
  /** Where the files of the system are; default `/`. */
  root?: string;
  /** Where the stub listens; default 127.0.53.1, port 53: an address of its own, where nobody else's resolver is. */
  listen?: { address: string; port: number };
}

/**
 * Names on this host: those of the domain are asked at Dom0, all others where they were asked before. A host that was told
 * nothing is left as it is, and costs nothing: what serves names is loaded with the first.
 */
export class HostDns {
  readonly #o: HostDnsOptions;
  readonly #keeper = new Late(async () => {
    const { Keeper } = await import("./keeper.ts");
    const keeper = new Keeper(this.#o);
    await keeper.start();
    return keeper;
  });

  constructor(options: HostDnsOptions) {
    this.#o = options;
  }

  /** Serves on as it was told last, with what was known then; and puts back what a killed run left. @throws DomzeroError IO */
  async start(): Promise<void> {
    const wasTold = await access(join(this.#o.stateDir, "dns")).then(
      () => true,
      () => false,
    );
    if (wasTold) await this.#keeper.get();
  }

  /** Takes what Dom0 says; the same again changes nothing. */
  take(settings: DnsSettings): void {
    this.#keeper.get().then(
      (keeper) => keeper.take(settings),
      (error: unknown) => this.#o.logger.error({ err: DomzeroError.from(error) }, "names of the domain are not served"),
    );
  }

  /** Links or addresses changed: the tunnel's interface may be another than before. */
  networkChanged(): void {
    void this.#keeper.ifMade().then((keeper) => keeper?.lookAgain());
  }

  /** The host leaves the domain: all is as it was before. @throws DomzeroError IO, EXEC_FAILED */
  async leave(): Promise<void> {
    // Where a former run was told, this one has to put back what that one changed.
    await this.start();
    await (await this.#keeper.take())?.leave();
  }

  /** The agent stops: nobody is to ask a stub that does not answer. @throws DomzeroError IO, EXEC_FAILED */
  async stop(): Promise<void> {
    await (await this.#keeper.take())?.stop();
  }
}
