export { type EnrolOptions, enrol } from "./enrol.ts";
export { type Answer, confirmKey, type EnrolmentRequest, enrolAt } from "./exchange.ts";
