export { type GrpcEdge, type GrpcEdgeOptions, startGrpcEdge } from "./grpc-edge.ts";
export { startHttpsEdge } from "./https-edge.ts";
export { PatientDoors } from "./patient-doors.ts";
export { ServerIdentity } from "./server-identity.ts";
export type { ServerKeys } from "./tls-terminator.ts";
