export { FactsAhead } from "./ahead.ts";
export { measureFacts } from "./measure.ts";
export { FactsWatcher } from "./watch.ts";
