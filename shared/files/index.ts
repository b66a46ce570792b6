export { readFileLimited, readJsonFile, readJsonFileIfThere } from "./read.ts";
export { syncFolder, writeFileAtomic } from "./write-atomic.ts";
