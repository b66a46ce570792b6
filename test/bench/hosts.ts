/**
 * Ten thousand hosts: how long an operator waits for `dom0 hosts`, whole and filtered, beside the same with no host at
 * all, in the same run. Prints one line of JSON; exits 1 where a list of all costs more than three times an empty one.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readDom0Config } from "../../controller/config/index.ts";
import { openInventory } from "../../controller/inventory/index.ts";
import { NatsEngine } from "../../controller/nats/index.ts";
import { type HostRecord, makeId } from "../../shared/records/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { makeDom0, type TestDom0 } from "../support/dom0.ts";
import { quietLogger } from "../support/nats.ts";

const hostCount = 10_000;
const rounds = 5;
const highestRatio = 3;
const sites = ["attic", "cellar", "shed", "barn"];

function hostRecord(number: number): HostRecord {
  const digest = createHash("sha256").update(String(number)).digest();
  return {
    version: 1,
    id: makeId("h", digest),
    name: `machine-${number}`,
    status: "active",
    machineNumber: number + 2,
    identity: { systemSerial: `SYS${number}`, macAddresses: [], diskSerials: [] },
    tlsPublicKey: digest.toString("base64"),
    natsPublicKey: `U${"A".repeat(55)}`,
    cik: `c${"a".repeat(16)}`,
    labels: { site: sites[number % sites.length] ?? "", rack: `r${number % 100}` },
    enrolledAt: "2026-01-01T00:00:00.000Z",
    enrolments: 1,
  };
}

/** Writes the hosts beside the running Dom0, which hears of them as of those that another Dom0 enrols. */
async function writeHosts(dom0: TestDom0): Promise<void> {
  const { nats } = await readDom0Config(dom0.configPath);
  if (nats.mode !== "supervised") throw new Error("a Dom0 of the tests has its own nats-server");
  const engine = await NatsEngine.start({
    dir: join(dom0.stateDir, "nats"),
    domain: "test.example",
    placement: { mode: "external", servers: [`tls://127.0.0.1:${nats.port}`] },
    caPem: await readFile(join(dom0.stateDir, "tls/ca.pem"), "utf8"),
    userDays: 1,
    clock: systemClock,
    logger: quietLogger,
  });
  const connection = await engine.connect("bench");
  const inventory = await openInventory({ connection, replicas: 1, logger: quietLogger });
  await Promise.all(
    Array.from({ length: hostCount }, (_, number) => {
      const record = hostRecord(number);
      return inventory.hosts.create(record.id, record);
    }),
  );
  inventory.close();
  await connection.close();
  await engine.stop();
}

/** Median of the milliseconds that a verb takes, as its own process. */
async function millisecondsOf(dom0: TestDom0, lines: number, ...args: string[]): Promise<number> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startedMs = performance.now();
    const { stdout } = await dom0.cli(...args);
    taken.push(performance.now() - startedMs);
    const told = stdout.trimEnd().split("\n").length;
    if (told !== lines) throw new Error(`dom0 ${args.join(" ")} told ${told} lines, not ${lines}`);
  }
  return taken.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const dom0 = await makeDom0();
const running = await dom0.start();
try {
  const emptyMs = await millisecondsOf(dom0, 1, "hosts");
  await writeHosts(dom0);
  const allMs = await millisecondsOf(dom0, hostCount + 1, "hosts");
  const filteredMs = await millisecondsOf(dom0, hostCount / 100 + 1, "hosts", "list", "--select", "label.rack=r7");
  const ratio = allMs / emptyMs;
  const round = (value: number) => Math.round(value * 100) / 100;
  process.stdout.write(
    `${JSON.stringify({ all_ratio: round(ratio), filtered_ratio: round(filteredMs / emptyMs), empty_ms: Math.round(emptyMs), hosts: hostCount, bound: highestRatio })}\n`,
  );
  if (ratio > highestRatio) process.exitCode = 1;
} finally {
  await running.stop();
  await dom0.remove();
}
