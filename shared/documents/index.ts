export { insertValue, modifyValue, removeValue } from "./edit.ts";
export { findValues } from "./find.ts";
export { formatPath, parsePath, type Step } from "./path.ts";
export { type ReadDocument, resolveReferences } from "./references.ts";
export { maxDocumentBytes, parseSource, type YamlSource } from "./source.ts";
