export { decideHost, removeHost } from "./decisions.ts";
export { CikLedger } from "./ledger.ts";
export { type EnrolmentOptions, EnrolmentService } from "./service.ts";
