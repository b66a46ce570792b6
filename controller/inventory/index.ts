export { Claims } from "./claims.ts";
export type { Change, Collection, Versioned } from "./collection.ts";
export { type Inventory, openInventory } from "./inventory.ts";
export { compileSelector } from "./selector.ts";
