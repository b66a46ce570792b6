import { JetStreamApiError } from "@nats-io/jetstream";
import { TimeoutError } from "@nats-io/transport-node";
import { DomzeroError } from "../../shared/errors/index.ts";
import { delay } from "../../shared/time/index.ts";

const patienceMs = 60_000;
const retryMs = 200;
/** nats-server's errors while a cluster comes together: 503, and JSClusterNoPeersErrF. */
const temporarilyUnavailable = 503;
const noPeersYet = 10_005;
/** The client's name for "no server answers to streams"; it does not export the class. */
const notEnabledYet = "JetStreamNotEnabled";

/**
 * Does what may be done twice, again for up to a minute while nobody answers: the servers of a cluster first agree on who
 * leads, for all of it and then for each stream.
 * @param signal ends the patience
 * @throws DomzeroError UNAVAILABLE after that; whatever else the work throws, at once
 */
export async function patiently<T>(what: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isSilence(error) || signal?.aborted) throw error;
      if (performance.now() > deadline) {
        const remedy = "in a cluster more than half of the servers have to run";
        throw new DomzeroError("UNAVAILABLE", `NATS does not answer to ${what}; ${remedy}`, { cause: error });
      }
      await delay(retryMs, signal);
    }
  }
}

function isSilence(error: unknown): boolean {
  if (error instanceof TimeoutError) return true;
  if (error instanceof JetStreamApiError) return error.status === temporarilyUnavailable || error.code === noPeersYet;
  return error instanceof Error && (error.name === notEnabledYet || error.cause instanceof TimeoutError);
}
