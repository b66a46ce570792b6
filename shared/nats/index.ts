import type { ConnectionOptions } from "@nats-io/transport-node";
import { backoffMs } from "../time/index.ts";

/** How reconnects are paced, and how the pace starts over. */
export interface ReconnectPace {
  options: Pick<ConnectionOptions, "maxReconnectAttempts" | "reconnectDelayHandler" | "reconnectToServer">;
  /** To be called when connected: the next loss is met with a short wait again. */
  connected(): void;
}

/**
 * Reconnects for ever with jittered, growing waits. The client's own waits compare wall clocks: after a clock was set
 * back by a day, it would not come back for a day. So its wait is always over, and ours, which is a timer, is put
 * before each dial.
 * @param baseMs about the first wait, milliseconds
 * @param capMs longest wait, milliseconds
 * @param random 0 to 1
 */
export function paceReconnects(baseMs: number, capMs: number, random: () => number): ReconnectPace {
  let attempts = 0;
  let dialled = false;
  return {
    options: {
      maxReconnectAttempts: -1,
      reconnectDelayHandler: () => Number.NEGATIVE_INFINITY,
      reconnectToServer: (pool) => {
        const [server] = pool;
        if (server === undefined) return null;
        // The first dial of a connection waits for nothing.
        const delay = dialled ? backoffMs(attempts++, baseMs, capMs, random) : 0;
        dialled = true;
        return { server, delay };
      },
    },
    connected: () => {
      attempts = 0;
    },
  };
}
