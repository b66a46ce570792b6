import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureStream, NatsEngine } from "../../../controller/nats/index.ts";
import { startTestNats } from "../../support/nats.ts";

const mebibyte = 1024 * 1024;
const streamOf = (keepMib: number) => ({
  name: "KEPT",
  subjects: ["kept"],
  keepDays: 1,
  keepMib,
  maxMessageBytes: mebibyte,
  replicas: 1,
});
let nats: Awaited<ReturnType<typeof startTestNats>>;
let engine: NatsEngine;

beforeAll(async () => {
  nats = await startTestNats();
  await nats.engine.stop();
  const placement = { ...nats.options.placement, storeMib: 16 };
  engine = await NatsEngine.start({ ...nats.options, placement });
});
afterAll(async () => {
  await engine.stop();
  await nats.stop();
});

describe("a store with a bound", () => {
  it("refuses what is beyond it with an error for the publisher, and keeps what it has", async () => {
    const connection = await engine.connect("test");
    await ensureStream(connection, streamOf(8));
    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: "GREEDY", subjects: ["greedy"] });
    const client = jetstream(connection);
    const kept = await client.publish("kept", "precious");
    const fill = async () => {
      for (let count = 0; count < 40; count += 1) await client.publish("greedy", new Uint8Array(mebibyte - 1024));
    };
    await expect(fill()).rejects.toMatchObject({ code: 10023 });
    await expect(client.publish("kept", "more")).rejects.toMatchObject({ code: 10023 });
    expect((await manager.streams.getMessage("KEPT", { seq: kept.seq }))?.string()).toBe("precious");
    await manager.streams.purge("GREEDY");
    await expect(client.publish("kept", "more")).resolves.toMatchObject({ stream: "KEPT" });
    await connection.close();
  });

  it("refuses a stream that could outgrow it", async () => {
    const connection = await engine.connect("test");
    await expect(ensureStream(connection, streamOf(64))).rejects.toMatchObject({ code: 10047 });
    await connection.close();
  });
});
