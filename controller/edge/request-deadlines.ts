import type { Server } from "node:http";
import type { Socket } from "node:net";

/** How long a connection may wait for a request that has arrived whole. */
interface RequestLimits {
  /** The first. */
  firstMs: number;
  /** Each after the one before was answered. */
  nextMs: number;
}

/**
 * Ends connections whose next request does not come, or comes too slowly. node:http does this only for servers that
 * listen themselves.
 * @returns what is to be told of each connection
 */
export function limitRequests(http: Server, { firstMs, nextMs }: RequestLimits): (socket: Socket) => void {
  const timers = new WeakMap<Socket, NodeJS.Timeout>();
  /** Requests may come before those before them are answered. */
  const unanswered = new WeakMap<Socket, number>();
  const wait = (socket: Socket, ms: number) =>
    timers.set(
      socket,
      setTimeout(() => socket.destroy(), ms),
    );
  http.on("request", ({ socket }, response) => {
    clearTimeout(timers.get(socket));
    unanswered.set(socket, (unanswered.get(socket) ?? 0) + 1);
    response.once("close", () => {
      const left = (unanswered.get(socket) ?? 0) - 1;
      unanswered.set(socket, left);
      if (left === 0 && !socket.destroyed) wait(socket, nextMs);
    });
  });
  return (socket) => {
    wait(socket, firstMs);
    socket.once("close", () => clearTimeout(timers.get(socket)));
  };
}
