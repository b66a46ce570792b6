import type { Exec } from "../../shared/exec/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import type { Watched } from "../file-changes/index.ts";
import type { DnsSettings } from "./settings.ts";

/** What an adapter to the system's resolver works with. */
export interface ResolverContext {
  /** Where the system's files are; "/" but in tests. */
  root: string;
  /** Where what was there before is kept. */
  folder: string;
  /** The address where the stub listens. */
  stub: string;
  /** The domain that libc takes from the host's name. */
  hostDomain: string | undefined;
  exec: Exec;
  logger: Logger;
}

/** How it is, where the system asks the stub. */
export interface AppliedResolver {
  /** Whom the stub is to ask for other names; none where nobody asks it for them. */
  nameservers: string[];
  watched: Watched[];
}

/** What makes the system ask the stub, and puts back what was before. */
export interface SystemResolver {
  /** The same again changes nothing. Undefined where the system did not take it: it is as it was then. */
  apply(settings: DnsSettings): Promise<AppliedResolver | undefined>;
  /** Twice does no harm. @param device of the settings that were applied */
  remove(device: string): Promise<void>;
}
