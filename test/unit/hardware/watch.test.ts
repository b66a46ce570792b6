import { mkdtempDisposable } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { expect, test } from "vitest";
import { FactsWatcher } from "../../../agent/hardware/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import type { Facts } from "../../../shared/facts/index.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const delays = { settleMs: 1, gapMs: 1, everyMs: 3_600_000, retryBaseMs: 1, retryCapMs: 2 };

/** Runs a watcher over one machine until it has measured and, where there is something to tell, told. */
async function watch(stateDir: string, hostId: string, facts: Facts, failures = 0): Promise<Facts[]> {
  const told: Facts[] = [];
  const measured = Promise.withResolvers<void>();
  let left = failures;
  const done = Promise.withResolvers<void>();
  const watcher = new FactsWatcher({
    stateDir,
    hostId,
    measure: async () => {
      measured.resolve();
      return facts;
    },
    onFacts: async (facts) => {
      left -= 1;
      if (left >= 0) throw new DomzeroError("UNAVAILABLE", "Dom0 is away");
      told.push(facts);
      done.resolve();
    },
    logger: pino({ level: "silent" }),
    delays,
  });
  watcher.start();
  await measured.promise;
  if (failures > 0) await done.promise;
  await watcher.stop();
  return told;
}

const [jupiter, mars] = ["haaaaaaaaaaaaaaaa", "hbbbbbbbbbbbbbbbb"];

test("what was told is not told again, what changed is", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "domzero-facts-"));
  expect(await watch(folder.path, jupiter, machineFacts(1))).toHaveLength(1);
  expect(await watch(folder.path, jupiter, machineFacts(1))).toEqual([]);
  const larger = machineFacts(1, { memory: { totalBytes: 32 * 2 ** 30, modules: [] } });
  expect(await watch(folder.path, jupiter, larger)).toEqual([larger]);
});

test("what could not be told is told again", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "domzero-facts-"));
  expect(await watch(folder.path, jupiter, machineFacts(1), 3)).toHaveLength(1);
});

test("as another host everything is told: that Dom0 was told nothing yet", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "domzero-facts-"));
  await watch(folder.path, jupiter, machineFacts(1));
  expect(await watch(folder.path, mars, machineFacts(1))).toHaveLength(1);
});
