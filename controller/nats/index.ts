export type { NatsAuthority } from "./authority.ts";
export {
  type Cluster,
  type ClusterServer,
  clusterServerSchema,
  readCluster,
  serverUrl,
  writeCluster,
} from "./cluster.ts";
export { type DiskBudget, defaultStoreMib, divideStore } from "./disk-budget.ts";
export { NatsEngine } from "./engine.ts";
export { initNats } from "./keys.ts";
export { drainConnection } from "./link.ts";
export { patiently } from "./patience.ts";
export { ensureStream, readStream } from "./streams.ts";
