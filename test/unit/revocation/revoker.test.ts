import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Change, Versioned } from "../../../controller/inventory/index.ts";
import { Revoker } from "../../../controller/revocation/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { createLogger } from "../../../shared/log/index.ts";
import type { HostRecord, HostStatus } from "../../../shared/records/index.ts";

const id = "haaaaaaaaaaaaaaaa";
const record = (status: HostStatus): HostRecord => ({
  version: 1,
  id,
  name: "one",
  status,
  machineNumber: 2,
  identity: { macAddresses: [], diskSerials: [] },
  tlsPublicKey: "dGxz",
  natsPublicKey: "nats1",
  cik: "caaaaaaaaaaaaaaaa",
  labels: {},
  enrolledAt: "2026-01-01T00:00:00.000Z",
  enrolments: 1,
});

/** The hosts collection in memory, as far as the revoker uses it. */
class Hosts {
  readonly versions: Array<Change<HostRecord>> = [];
  #listener: ((change: Change<HostRecord>) => void) | undefined;

  put(value: HostRecord): void {
    const previous = this.versions.at(-1)?.value;
    const change = { key: id, value, previous, revision: this.versions.length + 1, atMs: 0 };
    this.versions.push(change);
    this.#listener?.(change);
  }

  get(): Versioned<HostRecord> | undefined {
    const newest = this.versions.at(-1);
    return newest?.value && { ...newest, value: newest.value };
  }

  list(): Array<Versioned<HostRecord>> {
    const newest = this.get();
    return newest === undefined ? [] : [newest];
  }

  async history(): Promise<Array<Change<HostRecord>>> {
    return this.versions;
  }

  watch(listener: (change: Change<HostRecord>) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = undefined;
    };
  }
}

let dir: string;
let hosts: Hosts;
let revoked: string[];
let failures: number;
let beforeRetry: (() => void) | undefined;

function makeRevoker(): Revoker<HostRecord> {
  return new Revoker({
    records: hosts,
    natsAuthority: {
      revoke: async (key) => {
        if (failures > 0) {
          failures -= 1;
          beforeRetry?.();
          throw new DomzeroError("UNAVAILABLE", "NATS is not there");
        }
        revoked.push(key);
      },
    },
    edges: [{ dropPeer: async () => 0 }],
    journalFile: join(dir, "journal.json"),
    logger: createLogger("silent"),
    random: () => 0,
  });
}

const journal = async () => JSON.parse(await readFile(join(dir, "journal.json"), "utf8"));

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "domzero-revoker-"));
  hosts = new Hosts();
  revoked = [];
  failures = 0;
  beforeRetry = undefined;
});

afterEach(() => rm(dir, { recursive: true }));

describe("the revoker", () => {
  it("tries again until NATS has taken it, and writes the journal after that", async () => {
    hosts.put(record("active"));
    const revoker = makeRevoker();
    await revoker.start();
    failures = 2;
    hosts.put(record("revoked"));
    await expect.poll(() => revoked).toEqual(["nats1"]);
    await expect.poll(journal).toEqual({ version: 1, handledRevision: 2 });
    await revoker.stop();
  });

  it("leaves to the next start what it could not do before it was stopped", async () => {
    hosts.put(record("active"));
    const first = makeRevoker();
    await first.start();
    failures = 1_000;
    hosts.put(record("revoked"));
    await first.stop();
    expect(await journal()).toEqual({ version: 1, handledRevision: 1 });
    failures = 0;
    const second = makeRevoker();
    await second.start();
    expect(revoked).toEqual(["nats1"]);
    expect(await journal()).toEqual({ version: 1, handledRevision: 2 });
    await second.stop();
  });

  it("does not take the user of a host that is trusted again by then", async () => {
    hosts.put(record("active"));
    const revoker = makeRevoker();
    await revoker.start();
    failures = 1;
    beforeRetry = () => hosts.put(record("active"));
    hosts.put(record("revoked"));
    await expect.poll(journal).toMatchObject({ handledRevision: 2 });
    expect(revoked).toEqual([]);
    await revoker.stop();
  });

  it("refuses a journal that it cannot read, because what was missed is then not known", async () => {
    await writeFile(join(dir, "journal.json"), "{");
    await expect(makeRevoker().start()).rejects.toMatchObject({ code: "INVALID_INPUT" });
  });
});
