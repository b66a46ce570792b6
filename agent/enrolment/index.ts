export { enrol } from "./enrol.ts";
export { confirmKey, type EnrolmentRequest, enrolAt } from "./exchange.ts";
