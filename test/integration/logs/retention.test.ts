import { appendFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exec } from "../../../shared/exec/index.ts";
import { type LogDomain, startLogDomain, startLogHost } from "../../support/log-domain.ts";

let domain: LogDomain;
let hosts: Array<Awaited<ReturnType<typeof startLogHost>>>;

beforeAll(async () => {
  domain = await startLogDomain({ keepMib: 64, keepMibPerHost: 1 });
  hosts = [await startLogHost(domain, "haaaaaaaaaaaaaaaa"), await startLogHost(domain, "hbbbbbbbbbbbbbbbb")];
  for (const host of hosts) await host.connect();
});
afterAll(async () => {
  for (const host of hosts) await host.stop();
  await domain.stop();
});

describe("the bound of each host", () => {
  it("costs a chatty host its oldest lines, and the others none", { timeout: 60_000 }, async () => {
    const [quiet, chatty] = hosts;
    if (quiet === undefined || chatty === undefined) throw new Error("no hosts");
    await quiet.write(["said once, long ago"]);
    await expect.poll(async () => domain.readAll({ hosts: [quiet.hostId] }), { timeout: 10_000 }).toHaveLength(1);
    const lines = 40;
    for (let index = 0; index < lines; index += 1) {
      const { stdout } = await exec("openssl", ["rand", "-base64", "60000"], { timeoutMs: 10_000 });
      await appendFile(chatty.logFile, `${index} ${stdout.replaceAll("\n", "").slice(0, 60_000)}\n`);
    }
    const numbers = async () =>
      (await domain.readAll({ hosts: [chatty.hostId] })).map(({ text }) => Number.parseInt(text, 10));
    await expect.poll(async () => (await numbers()).at(-1), { timeout: 20_000 }).toBe(lines - 1);
    await expect.poll(async () => (await numbers())[0], { timeout: 20_000 }).toBeGreaterThan(5);
    const kept = await numbers();
    expect(kept).toEqual(Array.from({ length: kept.length }, (_each, index) => lines - kept.length + index));
    expect(kept.length).toBeGreaterThan(8);
    expect(await domain.readAll({ hosts: [quiet.hostId] })).toHaveLength(1);
  });
});
