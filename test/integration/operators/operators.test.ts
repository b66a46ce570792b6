import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { jetstreamManager } from "@nats-io/jetstream";
import { connect, credsAuthenticator, type NatsConnection, RequestError } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { RunningDom0 } from "../../../controller/daemon/index.ts";
import { operatorRecordSchema } from "../../../shared/records/index.ts";
import { natsTlsName } from "../../../shared/tls-name.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";

const natsUserSchema = z.object({
  file: z.string(),
  caFile: z.string(),
  servers: z.array(z.string()),
  inboxPrefix: z.string(),
});
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

const folderOf = (name: string) => join(dom0.folder, name);
const configOf = (name: string) => join(folderOf(name), "operator.yml");
const listed = async () => z.array(operatorRecordSchema).parse(await dom0.json("operators"));
const statusOf = async (name: string) => (await listed()).find((each) => each.name === name)?.status;

/** Adds an operator; the folder is called so. */
const add = (name: string, folder = name, ...options: string[]) =>
  dom0.json("operators", "add", name, folderOf(folder), ...options);

/** Connects with the NATS user of a folder. */
async function connectNats(operator: string, folder: string): Promise<NatsConnection> {
  const made = await dom0.json("operators", "nats", operator, folderOf(folder));
  const { file, caFile, servers, inboxPrefix } = natsUserSchema.parse(made);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const tls = { caFile, servername: natsTlsName("test.example") };
  return connect({
    servers,
    tls,
    inboxPrefix,
    authenticator: credsAuthenticator(await readFile(file)),
    reconnect: false,
  });
}

describe("operators", () => {
  it("begin with the one whom init made", async () => {
    expect(await listed()).toMatchObject([{ name: "admin", status: "active", addedBy: "dom0 init" }]);
    expect((await dom0.cli("operators")).stdout).toMatch(/^admin +active /m);
  });

  it("are added with a folder that needs nothing beside it, and do what the first may do", async () => {
    await add("alice");
    expect((await stat(join(folderOf("alice"), "key.pem"))).mode & 0o777).toBe(0o600);
    expect((await stat(folderOf("alice"))).mode & 0o777).toBe(0o700);
    expect(await dom0.as(configOf("alice"), "hosts")).toMatchObject({ exitCode: 0 });
    await dom0.as(configOf("alice"), "operators", "add", "bob", folderOf("bob"));
    expect((await listed()).find(({ name }) => name === "bob")).toMatchObject({ addedBy: "alice" });
  });

  it("are not added twice, nor over a key that is there, nor under a name that is none", async () => {
    expect(await dom0.cli("operators", "add", "alice", folderOf("again"))).toMatchObject({ exitCode: 73 });
    expect(await dom0.cli("operators", "add", "carol", folderOf("alice"))).toMatchObject({ exitCode: 73 });
    expect(await dom0.cli("operators", "add", "Not A Name", folderOf("none"))).toMatchObject({ exitCode: 65 });
    expect(await statusOf("carol")).toBeUndefined();
  });

  it("that are revoked lose what they have open at once, and come in no more, also after a restart", async () => {
    const following = spawn(process.execPath, [dom0.command[1] ?? "", "--config", configOf("alice"), "events", "-f"]);
    const ended = once(following, "close");
    for await (const chunk of following.stdout) if (String(chunk).includes("bob")) break;
    await dom0.cli("operators", "revoke", "alice", "--reason", "laptop lost");
    expect((await ended)[0]).toBeGreaterThan(0);
    const refused = await dom0.as(configOf("alice"), "hosts");
    expect(refused).toMatchObject({ exitCode: 77, stdout: "" });
    expect(refused.stderr).toContain("operator alice was revoked: laptop lost");
    expect(await dom0.as(configOf("alice"), "events")).toMatchObject({ exitCode: 77, stdout: "" });
    await running.stop();
    running = await dom0.start();
    expect(await dom0.as(configOf("alice"), "hosts")).toMatchObject({ exitCode: 77 });
    expect(await dom0.as(configOf("bob"), "hosts")).toMatchObject({ exitCode: 0 });
  });

  it("get a new certificate in the place of the old one, which lets a revoked one in again", async () => {
    await add("alice", "alice2", "--replace");
    expect(await dom0.as(configOf("alice2"), "hosts")).toMatchObject({ exitCode: 0 });
    const old = await dom0.as(configOf("alice"), "hosts");
    expect(old).toMatchObject({ exitCode: 77 });
    expect(old.stderr).toContain("not, or no more, the one of alice");
  });

  it("have NATS users that read what is told and write nothing, the newest one alone, until revoked", async () => {
    const first = await connectNats("bob", "bob-nats");
    const manager = await jetstreamManager(first, { checkAPI: false });
    const subject = "evt.dom0.audit.operator.nats";
    const told = await manager.direct.getMessage("EVENTS", { last_by_subj: subject });
    expect(told?.string()).toContain("local gave operator bob a NATS user");
    await expect(first.request("$KV.hosts.x", "{}", { timeout: 500 })).rejects.toThrow(RequestError);
    const second = await connectNats("bob", "bob-nats2");
    await first.closed();
    expect(second.isClosed()).toBe(false);
    await dom0.cli("operators", "revoke", "bob");
    await second.closed();
    expect(await dom0.cli("operators", "nats", "bob", folderOf("bob-nats3"))).toMatchObject({ exitCode: 77 });
  });

  it("are in the audit, with who did it", async () => {
    const { stdout } = await dom0.cli("events", "--kind", "audit.operator", "--json");
    expect(stdout).toContain("alice gave operator bob a certificate");
    expect(stdout).toContain("local revoked operator alice: laptop lost");
  });

  it("left no file of a key that others may read", async () => {
    expect(dirname(configOf("dave"))).toBe(folderOf("dave"));
    expect((await stat(join(dom0.folder, "state", "first-operator.json"))).mode & 0o777).toBe(0o600);
  });
});
