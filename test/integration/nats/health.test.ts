import { expect, it } from "vitest";
import { startTestNats } from "../../support/nats.ts";

it("the health of NATS tells that the connection is lost, for how long, and that it is back", async () => {
  const nats = await startTestNats();
  const connection = await nats.engine.connect("test");
  try {
    expect(nats.engine.health()).toMatchObject({ healthy: true, downMs: undefined });
    process.kill(nats.engine.serverPid ?? 0, "SIGKILL");
    const poll = { timeout: 30_000, interval: 5 };
    await expect.poll(() => nats.engine.health().downMs ?? 0, poll).toBeGreaterThan(20);
    expect(nats.engine.health()).toMatchObject({
      healthy: false,
      summary: expect.stringMatching(/^not connected for 0 s, tried again; own server /),
    });
    await expect.poll(() => nats.engine.health(), poll).toMatchObject({ healthy: true, downMs: undefined });
    expect(nats.engine.health().summary).toMatch(/^own server .*, 1 restarts$/);
  } finally {
    await connection.close();
    await nats.stop();
  }
});

it("a connection that was closed on purpose is no fault", async () => {
  const nats = await startTestNats();
  try {
    await (await nats.engine.connect("test")).close();
    expect(nats.engine.health()).toMatchObject({ healthy: true, downMs: undefined });
  } finally {
    await nats.stop();
  }
});
