import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jetstreamManager } from "@nats-io/jetstream";
import { createUser } from "@nats-io/nkeys";
import type { NatsConnection } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { AgentEvents, connectAgentNats, type LinkStatus } from "../../../agent/nats/index.ts";
import { Heartbeat } from "../../../agent/presence/index.ts";
import { beatSchema } from "../../../shared/records/index.ts";
import { streams, subjects } from "../../../shared/subjects.ts";
import { systemClock } from "../../../shared/time/index.ts";
import { quietLogger, startTestNats } from "../../support/nats.ts";

const hostId = "haaaaaaaaaaaaaaaa";
let nats: Awaited<ReturnType<typeof startTestNats>>;
let dom0: NatsConnection;
let spoolRoot: string;

/** A connected agent whose credentials can be exchanged, as a renewal does. */
async function connectAgent() {
  const user = createUser();
  const seed = user.getSeed();
  const natsPublicKey = user.getPublicKey();
  const credentials = { jwt: (await nats.engine.issueHost(hostId, natsPublicKey)).jwt, seed };
  const statuses: LinkStatus[] = [];
  const connection = await connectAgentNats({
    servers: [nats.url],
    domain: nats.options.domain,
    caPem: nats.caPem,
    hostId,
    credentials: () => credentials,
    onStatus: (status) => void statuses.push(status),
  });
  return { connection, statuses, credentials, natsPublicKey, states: () => statuses.map(({ state }) => state) };
}

async function storedSummaries(): Promise<string[]> {
  const manager = await jetstreamManager(dom0);
  const { state } = await manager.streams.info(streams.events);
  const summaries: string[] = [];
  for (let seq = state.first_seq; seq <= state.last_seq; seq += 1) {
    const message = await manager.streams.getMessage(streams.events, { seq });
    if (message !== null) summaries.push(message.json<{ summary: string }>().summary);
  }
  return summaries;
}

async function openEvents(name: string): Promise<AgentEvents> {
  return AgentEvents.open({ hostId, spoolDir: join(spoolRoot, name), clock: systemClock, logger: quietLogger });
}

beforeAll(async () => {
  nats = await startTestNats();
  dom0 = await nats.engine.connect("test");
  await (await jetstreamManager(dom0)).streams.add({ name: streams.events, subjects: [subjects.eventsAll] });
  spoolRoot = await mkdtemp(join(tmpdir(), "domzero-spool-"));
});
afterAll(async () => {
  await dom0.close();
  await nats.stop();
  await rm(spoolRoot, { recursive: true, force: true });
});

describe("the agent's connection", () => {
  it("is cut by a revocation, and comes back with what is issued after", async () => {
    const agent = await connectAgent();
    await nats.engine.revoke(agent.natsPublicKey);
    await expect.poll(agent.states).toContain("away");
    agent.credentials.jwt = (await nats.engine.issueHost(hostId, agent.natsPublicKey)).jwt;
    await expect.poll(() => agent.states().at(-1), { timeout: 30_000 }).toBe("connected");
    await agent.connection.close();
  });

  it("comes back after kill -9 of nats-server", async () => {
    const agent = await connectAgent();
    process.kill(nats.engine.serverPid ?? 0, "SIGKILL");
    await expect.poll(agent.states, { timeout: 30_000 }).toEqual(["connected", "away", "connected"]);
    await agent.connection.close();
    await expect.poll(() => agent.states().at(-1)).toBe("closed");
  });

  it("comes back though the clock was set back by a day", async () => {
    const agent = await connectAgent();
    const realNow = Date.now.bind(Date);
    const clock = vi.spyOn(Date, "now").mockImplementation(() => realNow() - 86_400_000);
    await agent.connection.reconnect();
    await expect.poll(agent.states, { timeout: 10_000 }).toEqual(["connected", "away", "connected"]);
    clock.mockRestore();
    await agent.connection.close();
  });

  it("is not made with a server of another domain", async () => {
    const stop = new AbortController();
    const user = createUser();
    const statuses: LinkStatus[] = [];
    const connecting = connectAgentNats({
      servers: [nats.url],
      domain: "other.example",
      caPem: nats.caPem,
      hostId,
      credentials: () => ({ jwt: "none", seed: user.getSeed() }),
      onStatus: (status) => {
        statuses.push(status);
        stop.abort();
      },
      signal: stop.signal,
    });
    await expect(connecting).rejects.toMatchObject({ code: "CANCELLED" });
    expect(statuses).toMatchObject([{ state: "away", reason: expect.stringContaining("altnames") }]);
  });
});

describe("the agent's events", () => {
  it("that happen while it is away arrive later, in order, once", async () => {
    const before = await openEvents("away");
    for (let index = 0; index < 20; index += 1) await before.publish("facts.changed", `away ${index}`);
    const events = await openEvents("away");
    expect(events.waiting).toBe(20);
    const agent = await connectAgent();
    events.start(agent.connection);
    await expect.poll(() => events.waiting).toBe(0);
    await events.publish("facts.changed", "live");
    await expect.poll(() => events.waiting).toBe(0);
    const expected = [...Array.from({ length: 20 }, (_, index) => `away ${index}`), "live"];
    expect(await storedSummaries()).toEqual(expected);
    await events.stop();
    await agent.connection.close();
  });

  it("survive kill -9 of nats-server while they are sent", async () => {
    const agent = await connectAgent();
    const events = await openEvents("kill");
    events.start(agent.connection);
    for (let index = 0; index < 40; index += 1) {
      if (index === 20) process.kill(nats.engine.serverPid ?? 0, "SIGKILL");
      await events.publish("facts.changed", `kill ${index}`);
    }
    await expect.poll(() => events.waiting, { timeout: 40_000 }).toBe(0);
    const killed = (await storedSummaries()).filter((summary) => summary.startsWith("kill "));
    expect(killed).toEqual(Array.from({ length: 40 }, (_, index) => `kill ${index}`));
    await events.stop();
    await agent.connection.close();
  });
});

describe("the heartbeat", () => {
  it("beats at start, after a reconnect and when it leaves", async () => {
    const heard: Array<boolean | undefined> = [];
    dom0.subscribe(subjects.presence(hostId), {
      callback: (_error, message) => void heard.push(beatSchema.parse(message.json()).leaving),
    });
    await dom0.flush();
    const { connection } = await connectAgent();
    const uptimeSeconds = () => 1;
    const heartbeat = new Heartbeat({
      connection,
      hostId,
      bootId: "boot",
      agentVersion: "0",
      uptimeSeconds,
      clock: systemClock,
    });
    heartbeat.start();
    await expect.poll(() => heard).toEqual([undefined]);
    await connection.reconnect();
    await expect.poll(() => heard, { timeout: 10_000 }).toEqual([undefined, undefined]);
    await heartbeat.stop();
    await expect.poll(() => heard).toEqual([undefined, undefined, true]);
    await connection.close();
  });
});
