export { type BanChange, BanList } from "./ban-list.ts";
export { Policies } from "./policies.ts";
export { BastionReports } from "./reports.ts";
export { readShippedMeta, readShippedMetaText } from "./shipped-meta.ts";
