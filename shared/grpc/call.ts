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

function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && "code" in error && "details" in error && "metadata" in error;
}
