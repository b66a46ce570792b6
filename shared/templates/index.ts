export { checkTemplate, describeMismatch, type Mismatch } from "./check.ts";
export { completeTemplate, templateFromFacts } from "./from-facts.ts";
export { type Template, templateSchema } from "./schema.ts";
