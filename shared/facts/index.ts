export { describeChange, diffFacts, type FactsChange, hardwareChanges, sameFacts } from "./diff.ts";
export { machineIdentityOf, meaningful } from "./identity.ts";
export { sized } from "./parts.ts";
export { type DiskFacts, type Facts, factsSchema, maxFactsBytes, type NicFacts } from "./schema.ts";
