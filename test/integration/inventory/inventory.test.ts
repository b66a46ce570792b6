import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeHost } from "../../../controller/enrolment/index.ts";
import { Claims, type Inventory, openInventory } from "../../../controller/inventory/index.ts";
import type { TicketRecord } from "../../../shared/records/index.ts";
import { hostRecord } from "../../support/host-record.ts";
import { quietLogger, startTestNats } from "../../support/nats.ts";

const dayMs = 86_400_000;
let nats: Awaited<ReturnType<typeof startTestNats>>;
let inventory: Inventory;
let other: Inventory;

const ticket: TicketRecord = {
  version: 1,
  id: "taaaaaaaaaaaaaaaa",
  kind: "test.ticket",
  about: [],
  summary: "one",
  remedy: "none",
  status: "open",
  count: 1,
  firstAt: "2026-01-01T00:00:00.000Z",
  lastAt: "2026-01-01T00:00:00.000Z",
};

function claimsOf(
  { addresses, hosts }: Inventory,
  holder: string,
  more: Partial<ConstructorParameters<typeof Claims>[0]> = {},
) {
  return new Claims({ addresses, hosts, holder, quarantineMs: dayMs, nowMs: () => Date.now(), ...more });
}

async function open(): Promise<Inventory> {
  return openInventory({ connection: await nats.engine.connect("test"), replicas: 1, logger: quietLogger });
}

beforeAll(async () => {
  nats = await startTestNats();
  [inventory, other] = await Promise.all([open(), open()]);
});
afterAll(async () => {
  inventory.close();
  other.close();
  await nats.stop();
});

describe("the inventory", () => {
  it("reads its own writes at once, and others' soon", async () => {
    await inventory.tickets.create("one", ticket);
    expect(inventory.tickets.get("one")?.value.summary).toBe("one");
    await expect.poll(() => other.tickets.get("one")?.value.summary).toBe("one");
  });

  it("refuses a second create and an update of an old version", async () => {
    const created = await inventory.tickets.create("two", ticket);
    await expect(inventory.tickets.create("two", ticket)).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
    await inventory.tickets.update("two", { ...ticket, count: 2 }, created.revision);
    await expect(inventory.tickets.update("two", ticket, created.revision)).rejects.toMatchObject({ code: "CONFLICT" });
  });

  it("loses no change where two change one record at once", async () => {
    await inventory.tickets.create("three", ticket);
    await expect.poll(() => other.tickets.get("three")).toBeDefined();
    const add = (which: Inventory) =>
      which.tickets.modify("three", (current) => ({ ...current, count: current.count + 1 }));
    await Promise.all(Array.from({ length: 20 }, (_, index) => add(index % 2 === 0 ? inventory : other)));
    await expect.poll(() => inventory.tickets.get("three")?.value.count).toBe(21);
  });

  it("keeps the history of a record, its removal too", async () => {
    await inventory.tickets.create("four", ticket);
    await inventory.tickets.modify("four", (current) => ({ ...current, summary: "changed" }));
    await inventory.tickets.remove("four");
    expect(inventory.tickets.get("four")).toBeUndefined();
    const history = await inventory.tickets.history("four");
    expect(history.map((version) => version.value?.summary)).toEqual(["one", "changed", undefined]);
    await inventory.tickets.create("four", ticket);
    expect(inventory.tickets.get("four")).toBeDefined();
  });

  it("refuses what does not fit, and writes nothing", async () => {
    await expect(inventory.tickets.create("five", { ...ticket, count: 0 })).rejects.toThrow();
    expect(inventory.tickets.get("five")).toBeUndefined();
  });

  it("tells every change once and in order", async () => {
    const counts: number[] = [];
    const stop = other.tickets.watch(({ key, value }) => {
      if (key === "six" && value !== undefined) counts.push(value.count);
    });
    await inventory.tickets.create("six", ticket);
    for (let count = 2; count <= 10; count += 1) {
      await inventory.tickets.modify("six", (current) => ({ ...current, count }));
    }
    await expect.poll(() => counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    stop();
  });

  it("never hands a number or a name out twice over two Dom0s", async () => {
    const claims = [claimsOf(inventory, "one"), claimsOf(other, "two")];
    const results = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const each = claims[index % 2] ?? claimsOf(inventory, "one");
        const host = `h${index}`;
        return [await each.claimMachineNumber(host), await each.claimName("web", host)] as const;
      }),
    );
    expect(new Set(results.map(([number]) => number)).size).toBe(40);
    expect(new Set(results.map(([, name]) => name)).size).toBe(40);
  });

  it("gives a removed host's name back at once, and its number after the quarantine only", async () => {
    let nowMs = Date.now();
    const more = { nowMs: () => nowMs };
    const claims = claimsOf(inventory, "quarantine", more);
    const { id } = hostRecord(1);
    const [name, machineNumber] = [await claims.claimName("gone", id), await claims.claimMachineNumber(id)];
    const host = await inventory.hosts.create(id, hostRecord(1, { name, machineNumber, status: "revoked" }));
    await removeHost({ inventory, claims, events: { publish: () => Promise.resolve() } }, host, "test");
    expect(inventory.hosts.get(id)).toBeUndefined();
    expect(await claims.claimName("gone", "hother")).toBe("gone");
    const given = new Set<number>();
    const block = async (of: Claims, name: string) => {
      for (let index = 0; index < 64; index += 1) given.add(await of.claimMachineNumber(`${name}${index}`));
    };
    await block(claims, "a");
    await block(claimsOf(inventory, "quarantine", more), "b");
    expect(given).not.toContain(machineNumber);
    nowMs += dayMs;
    await block(claims, "c");
    expect(given).toContain(machineNumber);
  });

  it("keeps every acknowledged write over kill -9 of nats-server", async () => {
    const acknowledged: string[] = [];
    let killed = false;
    for (let index = 0; index < 200; index += 1) {
      const key = `kill-${index}`;
      if (index === 100) {
        process.kill(nats.engine.serverPid ?? 0, "SIGKILL");
        killed = true;
      }
      await inventory.tickets.create(key, ticket).then(
        () => acknowledged.push(key),
        (error: unknown) => expect(killed, String(error)).toBe(true),
      );
    }
    const fresh = await open();
    for (const key of acknowledged) expect(fresh.tickets.get(key), key).toBeDefined();
    expect(acknowledged.length).toBeGreaterThan(100);
    await inventory.tickets.create("after", ticket);
    await expect.poll(() => other.tickets.get("after"), { timeout: 20_000 }).toBeDefined();
    fresh.close();
  });
});
