export { collectFacts } from "./collect.ts";
