import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { RunningDom0 } from "../../../controller/daemon/index.ts";
import { cikRecordSchema, dom0StatusSchema } from "../../../shared/records/index.ts";
import { version } from "../../../shared/version.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";

const createdSchema = z.object({ id: z.string(), domain: z.string(), expiresAt: z.string(), target: z.string() });
const utc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const template = join(import.meta.dirname, "../../../deploy/templates/metal_dell_r630.yml");
let dom0: TestDom0;
let running: RunningDom0;

beforeAll(async () => {
  dom0 = await makeDom0();
  running = await dom0.start();
});
afterAll(async () => {
  await running.stop();
  await dom0.remove();
});

async function makeKey(name: string, ...options: string[]) {
  const folder = join(dom0.folder, name);
  await mkdir(folder);
  return createdSchema.parse(await dom0.json("cik", "create", folder, ...options));
}

describe("dom0 status", () => {
  it("tells that every part is well, in UTC", async () => {
    const status = dom0StatusSchema.extend({ clockSkewMs: z.number() }).parse(await dom0.json("status"));
    expect(status).toMatchObject({ domain: "test.example", version, at: expect.stringMatching(utc) });
    const parts = ["nats", "disk", "inventory", "logs", "pki", "presence", "clocks", "enrolment", "jobs"];
    expect(status.parts.map(({ name }) => name)).toEqual(parts);
    expect(status.parts.filter(({ health }) => health !== "ok")).toEqual([]);
    expect(Math.abs(status.clockSkewMs)).toBeLessThan(1_000);
  });

  it("is the same by mutual TLS with the operator's certificate", async () => {
    const { exitCode, stdout } = await dom0.operator("status");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Dom0 of test\.example, version .*, clocks agree$/m);
    expect(stdout).toMatch(/^nats +ok +own server 2\.\d+\.\d+ at tls:/m);
  });
});

describe("dom0 hosts and tickets", () => {
  it("say that there is none yet, and how to get one", async () => {
    expect(await dom0.json("hosts")).toEqual([]);
    expect((await dom0.cli("hosts")).stdout).toContain("dom0 cik create");
    expect(await dom0.json("tickets")).toEqual([]);
    expect((await dom0.cli("tickets")).stdout).toBe("no tickets\n");
  });
});

describe("dom0 cik", () => {
  it("makes a key in a folder, lists, shows and revokes it; the audit names who", async () => {
    const { id, expiresAt } = await makeKey("stick", "--uses", "3", "--label", "site=attic", "--park");
    expect(expiresAt).toMatch(utc);
    expect(z.array(cikRecordSchema).parse(await dom0.json("cik", "list"))).toMatchObject([{ id, maxUses: 3 }]);
    expect((await dom0.cli("cik", "list")).stdout).toMatch(/ good +0\/3 +\d{4}-\d{2}-\d{2} \d{2}:\d{2}Z +park /);
    const shown = cikRecordSchema.parse(await dom0.json("cik", "show", id));
    expect(shown).toMatchObject({ labels: { site: "attic" }, approval: "park", createdBy: "local" });
    const revoked = await dom0.operator("cik", "revoke", id, "--reason", "lost on a train");
    expect(revoked).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(`${id} is revoked`) });
    expect((await dom0.cli("cik", "list")).stdout).toContain(" revoked ");
    const events = (await dom0.cli("events", "--kind", "audit.cik", "--json")).stdout.trim().split("\n");
    expect(events.map((line) => JSON.parse(line))).toMatchObject([
      { kind: "audit.cik.created", summary: `local made key ${id}`, at: expect.stringMatching(utc) },
      { kind: "audit.cik.revoked", summary: `admin revoked key ${id}: lost on a train` },
    ]);
  });

  it("makes none for a template that is not there", async () => {
    const folder = join(dom0.folder, "other-stick");
    await mkdir(folder);
    const { exitCode, stderr } = await dom0.cli("cik", "create", folder, "--template", "metal_none");
    expect(exitCode).toBe(66);
    expect(stderr).toContain("metal_none");
  });
});

describe("dom0 template", () => {
  it("keeps, lists, shows and removes a template", async () => {
    expect(await dom0.cli("template", "put", template)).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await dom0.cli("template", "list")).stdout).toContain("metal_dell_r630");
    expect((await dom0.cli("template", "show", "metal_dell_r630")).stdout).toContain("name: metal_dell_r630");
    expect(await dom0.cli("template", "put", template)).toMatchObject({ exitCode: 0 });
    expect(await dom0.cli("template", "remove", "metal_dell_r630")).toMatchObject({ exitCode: 0 });
    expect(await dom0.cli("template", "show", "metal_dell_r630")).toMatchObject({ exitCode: 66 });
  });

  it("refuses what is no template and says where", async () => {
    const file = join(dom0.folder, "broken.yml");
    await writeFile(file, "version: 1\nname: metal_broken\ncpu: { sockets: many }\n");
    const { exitCode, stderr } = await dom0.cli("template", "put", file);
    expect([65, 78]).toContain(exitCode);
    expect(stderr).toContain("broken.yml:");
  });
});

describe("dom0 events", () => {
  it("tells that Dom0 was started, as text in UTC", async () => {
    const { stdout } = await dom0.cli("events", "--source", "dom0", "--kind", "dom0.started");
    expect(stdout).toMatch(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z {2}dom0 {2}dom0\.started {2}Dom0 .* of test\.example is up\n$/);
  });
});

describe("what is asked wrongly", () => {
  it.each([
    ["an unknown host", ["hosts", "show", "pluto"], 66, "there is no host pluto"],
    ["an unknown host of a decision", ["hosts", "approve", "pluto"], 66, "there is no host pluto"],
    ["events of an unknown host", ["events", "--source", "pluto"], 66, "there is no host pluto"],
    ["logs of an unknown host", ["logs", "pluto"], 66, "there is no host pluto"],
    ["a broken selector", ["hosts", "list", "--select", "name=a,!status=x"], 64, 'selector, character 8: "!status=x"'],
    ["an unknown key", ["cik", "show", "caaaaaaaaaaaaaaaa"], 66, "there is no caaaaaaaaaaaaaaaa in ciks"],
    ["an unknown ticket", ["tickets", "close", "taaaaaaaaaaaaaaaa"], 66, "(NOT_FOUND)"],
    ["an unknown job", ["job", "jaaaaaaaaaaaaaaaa", "-f"], 66, "there is no job jaaaaaaaaaaaaaaaa"],
    ["a cancel of an unknown job", ["job", "cancel", "jaaaaaaaaaaaaaaaa"], 66, "there is no job jaaaaaaaaaaaaaaaa"],
    ["a job for no host", ["service", "check"], 64, "name some, or say --all or --select"],
    ["a job for an unknown host", ["service", "restart", "pluto", "nginx"], 66, "there is no host pluto"],
    ["a label that is none", ["hosts", "label", "pluto", "site"], 64, '"site" is not a label'],
    ["a flag that is none", ["status", "--colour", "red"], 64, "colour"],
    ["a verb that is none", ["dance"], 64, "dance"],
  ])("%s", async (_what, words, code, message) => {
    const { exitCode, stderr, stdout } = await dom0.cli(...words);
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: code,
      stdout: "",
      stderr: expect.stringContaining(message),
    });
  });
});
