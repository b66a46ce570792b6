import { statfs } from "node:fs/promises";

const mebibyte = 1024 * 1024;
const storeFraction = 0.8;
/** What the inventory is sure to have of the store: ten thousand hosts with their facts and history take less. */
const inventoryFraction = 0.2;
const mostInventoryMib = 4096;

/** What the operator wants to be kept, MiB. */
export interface Wanted {
  events: { keepMib: number };
  logs: { keepMib: number; keepMibPerHost: number };
  jobs: { keepMib: number };
}

/** How the store is divided, MiB. */
export interface DiskBudget {
  eventsMib: number;
  logsMib: number;
  logsMibPerHost: number;
  jobsMib: number;
  /** Whether that is less than the operator wants. */
  isShort: boolean;
}

/** Four fifths of the file system that a folder is on, MiB. */
export async function defaultStoreMib(dir: string): Promise<number> {
  const { blocks, bsize } = await statfs(dir);
  return Math.floor((blocks * bsize * storeFraction) / mebibyte);
}

/**
 * Divides a store. nats-server reserves what a stream may take, and refuses one that is larger than what is left; so
 * where the store is small, all streams get less, in proportion, and never what the inventory needs.
 */
export function divideStore(storeMib: number, { events, logs, jobs }: Wanted): DiskBudget {
  const inventoryMib = Math.min(mostInventoryMib, storeMib * inventoryFraction);
  const share = Math.min(1, (storeMib - inventoryMib) / (events.keepMib + logs.keepMib + jobs.keepMib));
  const shareOf = (mib: number) => Math.max(1, Math.floor(mib * share));
  const logsMib = shareOf(logs.keepMib);
  return {
    eventsMib: shareOf(events.keepMib),
    logsMib,
    jobsMib: shareOf(jobs.keepMib),
    logsMibPerHost: Math.min(logs.keepMibPerHost, logsMib),
    isShort: share < 1,
  };
}
