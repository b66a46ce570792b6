import { duplexRoute, type Route, type ServerMethod, streamRoute, unaryRoute } from "../../shared/grpc/index.ts";
import type { Operators } from "../operators/index.ts";

/** Makes routes whose every call is by an operator whom the records know, or is refused. */
export function operatorRoute(operators: Pick<Operators, "nameOf">) {
  return {
    unary: <Received, ReplySent>(
      method: ServerMethod<Received, ReplySent>,
      handle: (request: Received, operator: string) => Promise<NoInfer<ReplySent>>,
    ): Route => unaryRoute(method, async (request, caller) => handle(request, operators.nameOf(caller))),
    stream: <Received, ReplySent>(
      method: ServerMethod<Received, ReplySent>,
      handle: (request: Received, signal: AbortSignal, operator: string) => AsyncIterable<NoInfer<ReplySent>>,
    ): Route => streamRoute(method, (request, caller) => handle(request, caller.signal, operators.nameOf(caller))),
    duplex: <Received, ReplySent>(
      method: ServerMethod<Received, ReplySent>,
      handle: (requests: AsyncIterable<Received>, operator: string) => AsyncIterable<NoInfer<ReplySent>>,
    ): Route => duplexRoute(method, (requests, caller) => handle(requests, operators.nameOf(caller))),
  };
}
