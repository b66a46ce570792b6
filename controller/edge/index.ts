export { type GrpcEdge, type GrpcEdgeOptions, startGrpcEdge } from "./grpc-edge.ts";
export { type HttpsEdge, startHttpsEdge } from "./https-edge.ts";
export { ServerIdentity } from "./server-identity.ts";
export type { ServerKeys } from "./tls-terminator.ts";
