export { readFileLimited, readJsonFile, readJsonFileIfThere } from "./read.ts";
export { writeFileAtomic } from "./write-atomic.ts";
