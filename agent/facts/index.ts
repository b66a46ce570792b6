export { FactsAhead } from "./ahead.ts";
export { collectFacts } from "./collect.ts";
export { measureFacts } from "./measure.ts";
export { FactsWatcher } from "./watch.ts";
