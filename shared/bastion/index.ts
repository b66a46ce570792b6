export { banLines, parseBanLines } from "./ban-lines.ts";
export { banCommands, banOf, forbiddenBans, liftCommands, replaceBansCommands, withLengthsOf } from "./bans.ts";
export { classify } from "./classify.ts";
export { conflicts, conflictText } from "./conflicts.ts";
export { type BanLengths, usualBanLengths } from "./context.ts";
export {
  type Ban,
  banListSchema,
  banSchema,
  type DesiredBastion,
  desiredBastionSchema,
  type Management,
  managementSchema,
} from "./desired.ts";
export { explain } from "./explain.ts";
export { type ForeignChain, foreignChainsOf, rulesetSchema } from "./foreign-rules.ts";
export { foreignDrop } from "./foreign-verdict.ts";
export { type BastionMeta, bastionMetaSchema } from "./meta.ts";
export { type BastionInput, buildModel } from "./model.ts";
export { bastionTable } from "./names.ts";
export {
  type NetworkFacts,
  type NetworkLink,
  networkFactsSchema,
} from "./network-facts.ts";
export { type BastionPolicy, bastionPolicySchema } from "./policy.ts";
export { prefixText } from "./prefix.ts";
export {
  type BastionExplanation,
  type BastionPlan,
  type BastionQuestion,
  type BastionStatus,
  bastionExplanationSchema,
  bastionPlanSchema,
  bastionQuestionSchema,
  bastionStatusSchema,
} from "./questions.ts";
export {
  type BanShard,
  type BastionDocument,
  type BastionRecord,
  banShardSchema,
  bastionDocumentSchema,
  bastionRecordSchema,
  domainPolicyKey,
} from "./record.ts";
export { compileBastion } from "./render.ts";
export { guestBridgeOf } from "./translations.ts";
