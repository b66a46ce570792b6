import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { isIP } from "node:net";
import type {
  handleBidiStreamingCall,
  handleServerStreamingCall,
  handleUnaryCall,
  Server,
  ServerDuplexStream,
  ServerWritableStream,
} from "@grpc/grpc-js";
import { DomzeroError } from "../errors/index.ts";
import type { ServerMethod } from "./service.ts";
import { toServiceError } from "./status.ts";

/** Who calls, as the transport knows it. */
export interface Caller {
  /** Remote address as gRPC tells it, for the audit. */
  peer: string;
  /** Common name of the client's verified certificate; absent without one (unix socket, enrolment). */
  commonName: string | undefined;
  /** Public key of that certificate: SubjectPublicKeyInfo, DER. */
  publicKey: Buffer | undefined;
  /** Aborted when the caller went away. */
  signal: AbortSignal;
}

/** The address in what gRPC calls a peer: `10.0.0.7:4711`, `[fd00::1]:4711`. */
export function callerAddress({ peer }: Pick<Caller, "peer">): string {
  const host = peer.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  return isIP(host) === 0 ? peer : host;
}

/** Told of every call that failed, with the cause that the wire does not carry. */
type FailureListener = (path: string, error: DomzeroError, caller: Caller) => void;

/** A method with its implementation; puts itself into a server. */
export type Route = (server: Server, onFailure?: FailureListener) => void;

/** What every kind of gRPC call tells of its caller. */
interface AnyCall {
  on(event: "cancelled", listener: () => void): unknown;
  getPeer(): string;
  getAuthContext(): ReturnType<ServerWritableStream<unknown, unknown>["getAuthContext"]>;
}

function callerOf(call: AnyCall): Caller {
  const gone = new AbortController();
  call.on("cancelled", () => gone.abort(new DomzeroError("CANCELLED", "the caller went away")));
  const certificate = call.getAuthContext().sslPeerCertificate;
  const commonName = certificate?.subject.CN;
  return {
    peer: call.getPeer(),
    commonName: Array.isArray(commonName) ? commonName[0] : commonName,
    // The certificate's own `pubkey` is the bare point for a key of an elliptic curve.
    publicKey: certificate && new X509Certificate(certificate.raw).publicKey.export({ format: "der", type: "spki" }),
    signal: gone.signal,
  };
}

/** Implements a unary method; anything thrown becomes a status with its domzero code. */
export function unaryRoute<Received, ReplySent>(
  method: ServerMethod<Received, ReplySent>,
  handle: (request: Received, caller: Caller) => Promise<NoInfer<ReplySent>>,
): Route {
  return (server, onFailure) => {
    const handler: handleUnaryCall<Received, ReplySent> = (call, answer) => {
      const caller = callerOf(call);
      // Within a promise, so that what is thrown before the first await is an answer too.
      Promise.resolve()
        .then(() => handle(call.request, caller))
        .then(
          (reply) => answer(null, reply),
          (error: unknown) => {
            onFailure?.(method.path, DomzeroError.from(error), caller);
            answer(toServiceError(error));
          },
        );
    };
    register(server, method, handler, "unary");
  };
}

/** Implements a method that answers with a stream; a slow reader slows the iteration, a gone one ends it. */
export function streamRoute<Received, ReplySent>(
  method: ServerMethod<Received, ReplySent>,
  handle: (request: Received, caller: Caller) => AsyncIterable<NoInfer<ReplySent>>,
): Route {
  return (server, onFailure) => {
    const handler: handleServerStreamingCall<Received, ReplySent> = (call) => {
      const caller = callerOf(call);
      pour(
        () => handle(call.request, caller),
        call,
        caller,
        (error) => onFailure?.(method.path, error, caller),
      );
    };
    register(server, method, handler, "serverStream");
  };
}

/** Implements a method with streams both ways. */
export function duplexRoute<Received, ReplySent>(
  method: ServerMethod<Received, ReplySent>,
  handle: (requests: AsyncIterable<Received>, caller: Caller) => AsyncIterable<NoInfer<ReplySent>>,
): Route {
  return (server, onFailure) => {
    const handler: handleBidiStreamingCall<Received, ReplySent> = (call) => {
      const caller = callerOf(call);
      pour(
        () => handle(call, caller),
        call,
        caller,
        (error) => onFailure?.(method.path, error, caller),
      );
    };
    register(server, method, handler, "bidi");
  };
}

function register<Received, ReplySent>(
  server: Server,
  method: ServerMethod<Received, ReplySent>,
  handler: Parameters<typeof server.register<Received, ReplySent>>[1],
  type: "unary" | "serverStream" | "bidi",
): void {
  const { path, responseSerialize, requestDeserialize } = method;
  if (!server.register(path, handler, responseSerialize, requestDeserialize, type)) {
    throw new DomzeroError("INTERNAL", `${path} is implemented twice`);
  }
}

function pour<Request, ReplySent>(
  replies: () => AsyncIterable<ReplySent>,
  call: ServerWritableStream<Request, ReplySent> | ServerDuplexStream<Request, ReplySent>,
  { signal }: Caller,
  onFailure: (error: DomzeroError) => void,
): void {
  const write = async () => {
    for await (const reply of replies()) {
      if (signal.aborted) return;
      if (!call.write(reply)) await once(call, "drain", { signal });
    }
  };
  write().then(
    () => call.end(),
    (error: unknown) => {
      if (!signal.aborted) onFailure(DomzeroError.from(error));
      // Not destroy(): grpc-js sends the status from its listener of this event, which a destroyed stream cannot.
      call.emit("error", toServiceError(error));
    },
  );
}
