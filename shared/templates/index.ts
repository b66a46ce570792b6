export { checkTemplate, describeMismatch } from "./check.ts";
export { completeTemplate, templateFromFacts } from "./from-facts.ts";
export { type Template, templateSchema } from "./schema.ts";
