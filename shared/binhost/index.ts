export {
  type BinhostClient,
  binhostClientSchema,
  type ClientFile,
  type ClientPlaces,
  clientFiles,
  makeConfParts,
} from "./client-files.ts";
export { binhostPaths, type Generation, generationSchema, objectOfPath, renderGeneration } from "./generation.ts";
