import type { CommandContext, StricliProcess } from "@stricli/core";
import type { Clock } from "../../shared/time/index.ts";
import type { AdminClient } from "./admin-client.ts";

/** What every verb of `dom0` is given. */
export interface CliContext extends CommandContext {
  readonly process: StricliProcess;
  /** Aborted by Ctrl-C, SIGTERM, and a closed pipe on stdout. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  /** Whether stdout is a terminal: live views and colours make sense. */
  readonly isTerminal: boolean;
  /** Whether to colour: a terminal, without NO_COLOR (no-color.org). */
  readonly colour: boolean;
  /** Columns of the terminal; 0 where there is none: tables are not cut then. */
  readonly columns: number;
  /** Dom0's configuration file on this machine, or an operator's. */
  readonly configPath: string;
  /** Writes text and waits until the reader took it, so that output cannot fill memory. */
  stdout(text: string): Promise<void>;
  stderr(text: string): void;
  /**
   * Asks on the terminal without showing what is typed.
   * @throws DomzeroError USAGE where there is no terminal
   */
  askSecret(question: string): Promise<string>;
  /**
   * Connects to Dom0; closed when the command ends.
   * @throws DomzeroError CONFIG, UNAVAILABLE
   */
  admin(): Promise<AdminClient>;
}
