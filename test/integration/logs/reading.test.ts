import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LogDomain, startLogDomain, startLogHost } from "../../support/log-domain.ts";

const jupiter = "haaaaaaaaaaaaaaaa";
const saturn = "hbbbbbbbbbbbbbbbb";
let domain: LogDomain;
let hosts: Array<Awaited<ReturnType<typeof startLogHost>>>;

const numbered = (name: string, from: number, count: number) =>
  Array.from({ length: count }, (_each, index) => `${name} ${from + index}`);

async function countStored(hostId: string): Promise<number> {
  return (await domain.readAll({ hosts: [hostId] })).length;
}

beforeAll(async () => {
  domain = await startLogDomain({ keepMib: 64, keepMibPerHost: 64 });
  hosts = [await startLogHost(domain, jupiter), await startLogHost(domain, saturn)];
  for (const host of hosts) await host.connect();
});
afterAll(async () => {
  for (const host of hosts) await host.stop();
  await domain.stop();
});

describe("reading what hosts said", () => {
  it("gives each host's lines in their order, merged with the others' by time", async () => {
    for (let round = 0; round < 5; round += 1) {
      for (const host of hosts) {
        await host.write(numbered(host.hostId, round * 100, 100));
        await expect.poll(() => countStored(host.hostId), { timeout: 10_000 }).toBe((round + 1) * 100);
      }
    }
    const lines = await domain.readAll({ hosts: [jupiter, saturn] });
    expect(lines.map(({ timeMs }) => timeMs)).toEqual(lines.map(({ timeMs }) => timeMs).sort((a, b) => a - b));
    for (const { hostId } of hosts) {
      const texts = lines.filter(({ host }) => host === hostId).map(({ text }) => text);
      expect(texts).toEqual(numbered(hostId, 0, 500));
    }
    expect(lines.slice(0, 300).some(({ host }) => host === saturn)).toBe(true);
  });

  it("gives only what is asked for", async () => {
    const hostsToRead = [jupiter];
    expect((await domain.readAll({ hosts: hostsToRead, last: 3 })).map(({ text }) => text)).toEqual(
      numbered(jupiter, 497, 3),
    );
    expect((await domain.readAll({ hosts: hostsToRead, grep: " 42" })).map(({ text }) => text)).toEqual([
      `${jupiter} 42`,
      ...numbered(jupiter, 420, 10),
    ]);
    expect(await domain.readAll({ hosts: hostsToRead, units: ["nothing*"] })).toEqual([]);
    expect(await domain.readAll({ hosts: hostsToRead, units: ["*app*"] })).toHaveLength(500);
    expect(await domain.readAll({ hosts: hostsToRead, severity: 4 })).toEqual([]);
    const all = await domain.readAll({ hosts: hostsToRead });
    const middleMs = all[250]?.timeMs ?? 0;
    const [later, earlier] = await Promise.all([
      domain.readAll({ hosts: hostsToRead, sinceMs: middleMs }),
      domain.readAll({ hosts: hostsToRead, untilMs: middleMs - 1 }),
    ]);
    expect([...earlier, ...later]).toEqual(all);
  });

  it("follows: the last lines, then those that come, until the reader goes away", async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const following = (async () => {
      for await (const { lines } of domain.read({ hosts: [jupiter, saturn], follow: true, last: 1 }, stop.signal)) {
        seen.push(...lines.map(({ text }) => text));
      }
    })();
    await expect.poll(() => seen).toHaveLength(2);
    await hosts[1]?.write(["live 1"]);
    await expect.poll(() => seen.slice(2)).toEqual(["live 1"]);
    await hosts[0]?.write(["live 2", "live 3"]);
    await expect.poll(() => seen.slice(2)).toEqual(["live 1", "live 2", "live 3"]);
    stop.abort();
    await following;
  });

  it("tells of lines of several parts and of wrong bytes as they were, as far as UTF-8 goes", async () => {
    hosts[0]?.shipper.writeOwn("first\nsecond", 3);
    await expect
      .poll(() => domain.readAll({ hosts: [jupiter], units: ["dom0-agent"] }))
      .toMatchObject([{ text: "first\nsecond", severity: 3, unit: "dom0-agent" }]);
  });

  it("says how much is kept", async () => {
    expect(await domain.store.status()).toMatchObject({
      health: "ok",
      summary: expect.stringMatching(/^2 hosts, \d+ of/),
    });
  });
});
