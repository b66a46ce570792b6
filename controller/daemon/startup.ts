import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { Dom0Config } from "../config/index.ts";
import type { Cleanup } from "./cleanup.ts";

/** What every step of starting is given. */
export interface Startup {
  config: Dom0Config;
  clock: Clock;
  logger: Logger;
  /** Takes how to end what the step started. */
  cleanup: Cleanup;
}
