import { type ChildProcess, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse, stringify } from "yaml";
import * as z from "zod";
import type { RunningDom0 } from "../../../controller/daemon/index.ts";
import { dom0StatusSchema } from "../../../shared/records/index.ts";
import { waitFor } from "../../fleet-lab/index.ts";
import { freePorts, makeDom0, type TestDom0 } from "../../support/dom0.ts";
import { natsServerBinary } from "../../support/nats.ts";

const names = ["nats1", "nats2", "nats3"] as const;
/** From the port of clients to that of the other servers. */
const routesDistance = 2000;
const electionMs = 30_000;
const createdSchema = z.object({ id: z.string() });
let dom0: TestDom0;
let running: RunningDom0;
let folder: string;
let wanted: string[];
const servers = new Map<string, ChildProcess>();

function startServer(name: string): void {
  const cwd = join(folder, name);
  servers.set(name, spawn(natsServerBinary, ["-c", "nats-server.conf", "-l", "server.log"], { cwd, stdio: "ignore" }));
}

async function killServer(name: string): Promise<void> {
  const server = servers.get(name);
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGKILL");
  await ended;
}

async function makeKey(name: string): Promise<string | undefined> {
  const target = join(dom0.folder, name);
  await mkdir(target, { recursive: true });
  const { stdout, exitCode } = await dom0.cli("cik", "create", target, "--json");
  return exitCode === 0 ? createdSchema.parse(JSON.parse(stdout)).id : undefined;
}

async function keys(): Promise<string[]> {
  return z
    .array(createdSchema)
    .parse(await dom0.json("cik", "list"))
    .map(({ id }) => id);
}

const status = async () => dom0StatusSchema.loose().parse(JSON.parse((await dom0.cli("status", "--json")).stdout));
const natsPart = async () => (await status()).parts.find(({ name }) => name === "nats");

/** Makes a key as soon as the cluster has agreed on who leads, and answers its id. */
async function makeKeyInTheEnd(name: string): Promise<string> {
  let id: string | undefined;
  await waitFor("a key to be made", electionMs, async () => {
    id = await makeKey(`${name}-${Math.random()}`);
    return id !== undefined;
  });
  return id ?? "";
}

beforeAll(async () => {
  dom0 = await makeDom0();
  folder = join(dom0.folder, "cluster");
  const first = await freePorts(names.length, routesDistance);
  wanted = names.map((name, index) => `${name}=127.0.0.1:${first + index}`);
  const { stdout, stderr } = await dom0.cli("nats", "cluster", folder, ...wanted);
  expect(stderr).toBe("");
  for (const name of names) startServer(name);
  const advised = z.object({ nats: z.unknown() }).parse(parse(stdout.slice(stdout.indexOf("nats:\n"))));
  await dom0.configure((config) => stringify({ ...parse(config), ...advised }));
  running = await dom0.start();
});
afterAll(async () => {
  await running?.stop();
  for (const name of names) await killServer(name);
  await dom0.remove();
});

describe("a NATS cluster on machines of one's own", () => {
  it("serves Dom0 with what `dom0 nats cluster` wrote and advised", async () => {
    await makeKeyInTheEnd("first");
    expect(await natsPart()).toMatchObject({ health: "ok", summary: expect.stringContaining("external") });
  });

  it("has certificates that are no Dom0's, and keys that only their owner reads", async () => {
    const certificate = new X509Certificate(await readFile(join(folder, "nats1/cert.pem")));
    expect(certificate.checkHost("nats.test.example")).toBeDefined();
    expect(certificate.checkHost("dom0.test.example")).toBeUndefined();
    for (const file of ["key.pem", "routes-key.pem"]) {
      expect((await stat(join(folder, "nats1", file))).mode & 0o777).toBe(0o600);
    }
  });

  it("loses nothing when any of its servers is killed, and goes on with the rest", async () => {
    const made = await keys();
    for (const name of names) {
      await killServer(name);
      made.push(await makeKeyInTheEnd(`without-${name}`));
      startServer(name);
      await waitFor("all three to be there again", electionMs, async () => (await natsPart())?.health === "ok");
      made.push(await makeKeyInTheEnd(`with-${name}`));
    }
    await running.stop();
    running = await dom0.start();
    // A server that was away a moment ago may be read from before it has caught up.
    await vi.waitFor(async () => expect(await keys()).toEqual(expect.arrayContaining(made)), { timeout: electionMs });
  });

  it("gets new certificates without new links where its servers are the same", async () => {
    const routes = async () => readFile(join(folder, "nats1/routes.pem"), "utf8");
    const certificate = async () => readFile(join(folder, "nats1/cert.pem"), "utf8");
    const before = [await routes(), await certificate()];
    const again = await dom0.cli("nats", "cluster", folder, ...wanted);
    expect(again.stdout).toContain("one after the other");
    expect(await routes()).toBe(before[0]);
    expect(await certificate()).not.toBe(before[1]);
    const grown = await dom0.cli("nats", "cluster", join(dom0.folder, "grown"), ...wanted, "nats4=192.0.2.9");
    expect(grown.stdout).toContain("restarted together");
  });

  it.each([
    [["nats1"], "no server of a cluster"],
    [["nats1=10.0.0.1", "nats1=10.0.0.2"], "twice"],
    [["nats1=10.0.0.1", "nats2=10.0.0.1:4222"], "twice"],
    [["nats1=10.0.0.1:65000"], "no server of a cluster"],
    [["nats1=host.hosts.test.example"], "cannot be the name of a server"],
  ])("is refused as %j", async (given, why) => {
    const { exitCode, stderr } = await dom0.cli("nats", "cluster", join(dom0.folder, "bad"), ...given);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(why);
  });
});
