export { type Decision, decideHost } from "./decisions.ts";
export { CikLedger } from "./ledger.ts";
export { defaultEnrolmentLimits, type EnrolmentOptions, EnrolmentService } from "./service.ts";
