import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PlainResolver } from "../../../agent/dns/plain-resolver.ts";
import { exec } from "../../../shared/exec/index.ts";
import { quietLogger } from "../../support/nats.ts";

const stub = "127.0.53.1";
const settings = { domain: "i.example.net", servers: ["10.0.0.1"], device: "dz1", zones: [] };
const minuteMs = 60_000;

describe("a resolv.conf of nobody's program", () => {
  let root = "";
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "domzero-dns-"));
    await mkdir(join(root, "etc"));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const path = () => join(root, "etc/resolv.conf");
  const isOurs = async () => (await readFile(path(), "utf8")).includes(`nameserver ${stub}\n`);

  function plainAt(clock: { nowMs: number }) {
    const logger = { ...quietLogger, warn: vi.fn() };
    const context = { root, folder: root, stub, hostDomain: undefined, exec, logger };
    return { plain: new PlainResolver(context, { monotonicMs: () => clock.nowMs }), logger };
  }

  it("is another program's for ten minutes that wrote it ten times in one, which is told in the log once", async () => {
    const clock = { nowMs: 1_000 };
    const { plain, logger } = plainAt(clock);
    const rewritten = async (i: number) => {
      await writeFile(path(), `nameserver 192.0.2.${i}\n`);
      const { nameservers } = await plain.apply(settings);
      expect(nameservers).toEqual([`192.0.2.${i}`]);
      return await isOurs();
    };
    for (let i = 0; i < 10; i += 1) expect(await rewritten(i)).toBe(true);
    expect(await rewritten(10)).toBe(false);
    clock.nowMs += 9 * minuteMs;
    expect(await rewritten(11)).toBe(false);
    expect(logger.warn).toHaveBeenCalledOnce();
    clock.nowMs += minuteMs;
    expect(await rewritten(12)).toBe(true);
    await plain.remove();
    expect(await readFile(path(), "utf8")).toBe("nameserver 192.0.2.12\n");
  });

  it("is ours again where another program writes it now and then", async () => {
    const clock = { nowMs: 1_000 };
    const { plain } = plainAt(clock);
    for (let i = 0; i < 30; i += 1) {
      clock.nowMs += minuteMs / 5;
      await writeFile(path(), `nameserver 192.0.2.${i}\n`);
      await plain.apply(settings);
      expect(await isOurs()).toBe(true);
    }
  });

  it("names the stub alone on a host of musl", async () => {
    const { plain } = plainAt({ nowMs: 1_000 });
    await mkdir(join(root, "lib"));
    await writeFile(join(root, "lib/ld-musl-x86_64.so.1"), "");
    await writeFile(path(), "nameserver 192.0.2.1\n");
    expect(await plain.apply(settings)).toMatchObject({ nameservers: ["192.0.2.1"] });
    expect(await readFile(path(), "utf8")).not.toMatch(/^nameserver 192/m);
  });

  it("is left as it is where it is too large to be carried", async () => {
    const { plain } = plainAt({ nowMs: 1_000 });
    const large = "#".repeat(20_000);
    await writeFile(path(), large);
    await expect(plain.apply(settings)).rejects.toMatchObject({ code: "TOO_LARGE" });
    expect(await readFile(path(), "utf8")).toBe(large);
  });
});
