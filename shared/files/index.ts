export { readFileLimited, readJsonFile } from "./read.ts";
export { writeFileAtomic } from "./write-atomic.ts";
