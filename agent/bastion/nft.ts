import { createHash } from "node:crypto";
import { bastionTable } from "../../shared/bastion/index.ts";
import { exec } from "../../shared/exec/index.ts";

const notThere = 1;
/** A list of 100,000 bans takes less than a second; a machine under load is given its time. */
const timeoutMs = 60_000;

/** Whether nft(8) would take a text. @throws DomzeroError EXEC_FAILED with what it does not like */
export async function checkText(input: string): Promise<void> {
  await exec("nft", ["-c", "-f", "-"], { input, timeoutMs });
}

/**
 * Puts a text into force as one transaction.
 * @param input a function makes a long one while nft(8) starts
 * @throws DomzeroError EXEC_FAILED; nothing is changed then
 */
export async function applyText(input: string | (() => string)): Promise<void> {
  if (input !== "") await exec("nft", ["-f", "-"], { input, timeoutMs });
}

/** Takes the table away, as it was before the first policy. */
export async function removeTable(): Promise<void> {
  await exec("nft", ["-f", "-"], { input: `table inet ${bastionTable} { }\ndelete table inet ${bastionTable}\n` });
}

/** What is in force, without what changes by itself: counters, the elements of sets. Undefined: there is no table. */
export async function listTable(): Promise<string | undefined> {
  const args = ["-s", "-t", "list", "table", "inet", bastionTable];
  const { stdout, exitCode } = await exec("nft", args, { okExitCodes: [0, notThere] });
  return exitCode === notThere ? undefined : stdout;
}

/** Tells one {@link listTable} from another. */
export async function fingerprint(): Promise<string | undefined> {
  const text = await listTable();
  return text === undefined ? undefined : createHash("sha256").update(text).digest("hex");
}

/** In our own text and in what nft(8) lists. */
const declared = /^\s+(counter|set) (\S+) \{/gm;

/** Takes away what the rules before declared and these do not. */
export async function removeStale(before: string, after: string): Promise<void> {
  const names = (text: string) =>
    [...text.matchAll(declared)].map(([, kind, name]) => `${kind} inet ${bastionTable} ${name}`);
  const kept = new Set(names(after));
  const stale = names(before).filter((name) => !kept.has(name));
  await applyText(stale.map((name) => `delete ${name}\n`).join(""));
}
