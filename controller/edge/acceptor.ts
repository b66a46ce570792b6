import type { Server, Socket } from "node:net";
import type { Logger } from "../../shared/log/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import { Admission, type AdmissionLimits } from "./admission.ts";
import { Refusals } from "./refusals.ts";

/**
 * Has a listener's connections counted and limited before anything is spent on them.
 * @param take is given those that are taken
 */
export function acceptFrom(
  listener: Server,
  limits: AdmissionLimits,
  take: (socket: Socket, address: string) => void,
  logger: Logger,
  clock: Clock,
): { destroyAll(): void } {
  const admission = new Admission(limits);
  const refusals = new Refusals(logger, clock);
  const sockets = new Set<Socket>();
  listener.on("connection", (socket) => {
    const address = socket.remoteAddress ?? "";
    socket.on("error", (error) => logger.debug({ address, reason: error.message }, "connection failed"));
    const refusal = admission.admit(address, clock.monotonicMs());
    if (refusal !== undefined) {
      refusals.count(refusal, address);
      socket.resetAndDestroy();
      return;
    }
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      admission.release(address);
    });
    take(socket, address);
  });
  listener.on("error", (error) => logger.error({ reason: error.message }, "listener failed"));
  return {
    destroyAll: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}
