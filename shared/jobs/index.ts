export { jobSigningUsage } from "./chain.ts";
export {
  type Ending,
  endings,
  type JobEvent,
  type JobEventBody,
  jobEventKind,
  jobEventSchema,
  orderRefusedKind,
} from "./event.ts";
export { encodeOrder, longestExpiryMs, maxOrderBytes, type Order, orderIn } from "./order.ts";
export { type JobProgress, jobProgressSchema } from "./progress.ts";
export { hasEnded, type JobRecord, type JobView, jobRecordSchema, jobViewSchema } from "./record.ts";
export { signOrder } from "./signature.ts";
export { type Refusal, refusals, type Verdict, verifyOrder } from "./verify.ts";
export {
  changesSystem,
  describeWork,
  serviceNameSchema,
  type Work,
  workFromWire,
  workToWire,
} from "./work.ts";
