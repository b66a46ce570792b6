import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as z from "zod";
import { dom0StatusSchema } from "../../../shared/records/index.ts";
import { identifyProcess } from "../../fleet-lab/process-identity.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";

let dom0: TestDom0;
const started: ChildProcess[] = [];

beforeEach(async () => {
  dom0 = await makeDom0();
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  await dom0.remove();
});

/** Runs `dom0 up` as a process of its own and waits until it is up. */
async function up(): Promise<ChildProcess> {
  const [program = "", ...words] = dom0.command;
  const child = spawn(program, [...words, "up"], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let log = "";
  child.stderr.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  for await (const line of createInterface({ input: child.stdout })) if (line.endsWith(" is up")) return child;
  throw new Error(`dom0 up ended: ${log}`);
}

const natsPid = async () => Number(await readFile(join(dom0.stateDir, "nats/server.pid"), "utf8"));
/** A zombie is dead: who adopts a killed Dom0's child may be slow to bury it. */
const isAlive = async (pid: number) => (await identifyProcess(pid)) !== undefined;

async function makeKey(name: string): Promise<string> {
  const folder = join(dom0.folder, name);
  await mkdir(folder);
  return z.object({ id: z.string() }).parse(await dom0.json("cik", "create", folder)).id;
}

async function keys(): Promise<string[]> {
  const ciks = z.array(z.object({ id: z.string() })).parse(await dom0.json("cik", "list"));
  return ciks.map(({ id }) => id).sort();
}

async function natsPart() {
  const { stdout } = await dom0.cli("status", "--json");
  return dom0StatusSchema
    .loose()
    .parse(JSON.parse(stdout))
    .parts.find(({ name }) => name === "nats");
}

describe("kill -9", () => {
  it("of nats-server: it is started again, and nothing that was acknowledged is gone", async () => {
    await up();
    const before = await makeKey("one");
    const pid = await natsPid();
    process.kill(pid, "SIGKILL");
    await expect.poll(natsPart, { timeout: 30_000 }).toMatchObject({
      health: "ok",
      summary: expect.stringMatching(/, 1 restarts$/),
    });
    expect(await natsPid()).not.toBe(pid);
    const after = await makeKey("two");
    expect(await keys()).toEqual([before, after].sort());
  });

  it("of Dom0: the next one ends the nats-server that was left, and has all records and events", async () => {
    const first = await up();
    const key = await makeKey("one");
    const left = await natsPid();
    first.kill("SIGKILL");
    await once(first, "exit");
    expect(await isAlive(left)).toBe(true);
    expect(await dom0.cli("status")).toMatchObject({ exitCode: 69 });
    await up();
    expect(await isAlive(left)).toBe(false);
    expect(await keys()).toEqual([key]);
    expect((await dom0.cli("status")).exitCode).toBe(0);
    const { stdout } = await dom0.cli("events", "--kind", "dom0.");
    expect(stdout.match(/dom0\.\w+/g)).toEqual(["dom0.started", "dom0.started"]);
  });

  it("of both at once: all records are there", async () => {
    const first = await up();
    const key = await makeKey("one");
    process.kill(await natsPid(), "SIGKILL");
    first.kill("SIGKILL");
    await once(first, "exit");
    await up();
    expect(await keys()).toEqual([key]);
  });
});

describe("a Dom0 that is stopped in order", () => {
  it("exits with 0, has told so, and leaves no nats-server", async () => {
    const first = await up();
    const pid = await natsPid();
    first.kill("SIGTERM");
    expect(await once(first, "exit")).toEqual([0, null]);
    expect(await isAlive(pid)).toBe(false);
    await up();
    const { stdout } = await dom0.cli("events", "--kind", "dom0.");
    expect(stdout.match(/dom0\.\w+/g)).toEqual(["dom0.started", "dom0.stopped", "dom0.started"]);
  });
});
