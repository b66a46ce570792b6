import { type Route, type ServerMethod, streamRoute, unaryRoute } from "../../shared/grpc/index.ts";
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
      handle: (request: Received, signal: AbortSignal) => AsyncIterable<NoInfer<ReplySent>>,
    ): Route =>
      streamRoute(method, (request, caller) => {
        operators.nameOf(caller);
        return handle(request, caller.signal);
      }),
    /** The same, for calls that change something. */
    streamBy: <Received, ReplySent>(
      method: ServerMethod<Received, ReplySent>,
      handle: (request: Received, operator: string) => AsyncIterable<NoInfer<ReplySent>>,
    ): Route => streamRoute(method, (request, caller) => handle(request, operators.nameOf(caller))),
  };
}
