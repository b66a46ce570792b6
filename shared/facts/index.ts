export { describeChange, diffFacts, type FactsChange, hardwareChanges, sized } from "./diff.ts";
export { machineIdentityOf, meaningful } from "./identity.ts";
export { type DiskFacts, type Facts, factsSchema, maxFactsBytes, type NicFacts } from "./schema.ts";
export { factsToYaml } from "./yaml.ts";
