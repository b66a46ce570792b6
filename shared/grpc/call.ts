import { once } from "node:events";
import type { Client, ClientReadableStream, ServiceError } from "@grpc/grpc-js";
import { DomzeroError } from "../errors/index.ts";
import type { ClientMethod } from "./service.ts";
import { fromServiceError } from "./status.ts";

/** How a call is made. */
export interface CallOptions {
  /** Default 30,000 ms; streams have none unless given. */
  deadlineMs?: number;
  signal?: AbortSignal;
  /** Names the other side in error messages. */
  peer: string;
}

/**
 * Calls a unary method.
 * @throws DomzeroError with the code that the server gave, UNAVAILABLE, TIMEOUT, CANCELLED
 */
export function callUnary<Sent, Reply>(
  client: Client,
  method: ClientMethod<Sent, Reply>,
  request: NoInfer<Sent>,
  options: CallOptions,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = client.makeUnaryRequest(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
      request,
      { deadline: Date.now() + (options.deadlineMs ?? 30_000) },
      (error: ServiceError | null, reply?: Reply) => {
        options.signal?.removeEventListener("abort", cancel);
        if (error !== null) return reject(fromServiceError(error, options.peer));
        if (reply === undefined) return reject(new DomzeroError("INTERNAL", `${options.peer} sent an empty reply`));
        resolve(reply);
      },
    );
    const cancel = () => call.cancel();
    options.signal?.addEventListener("abort", cancel, { once: true });
    if (options.signal?.aborted) call.cancel();
  });
}

/**
 * Calls a method that answers with a stream. Leaving the loop early cancels the call.
 * @throws DomzeroError while iterating, as {@link callUnary} does
 */
export async function* callServerStream<Sent, Reply>(
  client: Client,
  method: ClientMethod<Sent, Reply>,
  request: NoInfer<Sent>,
  options: CallOptions,
): AsyncGenerator<Reply, void, undefined> {
  const call: ClientReadableStream<Reply> = client.makeServerStreamRequest(
    method.path,
    method.requestSerialize,
    method.responseDeserialize,
    request,
    options.deadlineMs === undefined ? {} : { deadline: Date.now() + options.deadlineMs },
  );
  yield* repliesOf(call, options);
}

async function* repliesOf<Reply>(
  call: AsyncIterable<Reply> & { cancel(): void },
  options: CallOptions,
): AsyncGenerator<Reply, void, undefined> {
  const cancel = () => call.cancel();
  options.signal?.addEventListener("abort", cancel, { once: true });
  if (options.signal?.aborted) call.cancel();
  try {
    for await (const reply of call) yield reply;
  } catch (error) {
    throw isServiceError(error) ? fromServiceError(error, options.peer) : DomzeroError.from(error);
  } finally {
    options.signal?.removeEventListener("abort", cancel);
    call.cancel();
  }
}

/** A call with streams both ways. */
export interface DuplexCall<Sent, Reply> {
  send(request: Sent): void;
  /** Sends as fast as the other side takes it, then says that it was all; ends early where the call does. */
  sendAll(requests: AsyncIterable<Sent>): Promise<void>;
  cancel(): void;
  /** Leaving the loop early cancels the call. @throws DomzeroError as {@link callUnary} does */
  replies: AsyncGenerator<Reply, void, undefined>;
}

/** Calls a method with streams both ways. What `send` is given is buffered: for exchanges of a few messages. */
export function callDuplex<Sent, Reply>(
  client: Client,
  method: ClientMethod<Sent, Reply>,
  options: CallOptions,
): DuplexCall<Sent, Reply> {
  const deadline = options.deadlineMs === undefined ? {} : { deadline: Date.now() + options.deadlineMs };
  const { path, requestSerialize, responseDeserialize } = method;
  const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize, deadline);
  // The iteration throws it; without a listener, one before its first step would end the process.
  call.on("error", () => undefined);
  return {
    send: (request) => void call.write(request),
    sendAll: async (requests) => {
      let isOver = false;
      const over = new Promise<void>((resolve) => call.once("status", () => resolve())).then(() => {
        isOver = true;
      });
      for await (const request of requests) {
        if (isOver) return;
        if (!call.write(request)) await Promise.race([once(call, "drain"), over]);
      }
      call.end();
    },
    cancel: () => call.cancel(),
    replies: repliesOf(call, options),
  };
}

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && "details" in error && "metadata" in error;
}
