export { Policies } from "./policies.ts";
