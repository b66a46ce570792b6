export {
  type BinhostClient,
  binhostClientSchema,
  type ClientFile,
  clientFiles,
  makeConfParts,
} from "./client-files.ts";
export { binhostPaths, generationSchema, objectOfPath, renderGeneration } from "./generation.ts";
