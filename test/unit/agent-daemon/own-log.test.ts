import { describe, expect, it } from "vitest";
import { createOwnLogger } from "../../../agent/daemon/own-log.ts";

describe("the agent's own log", () => {
  it("goes to Dom0 as lines for people, with their severity, and without secrets", () => {
    const said: Array<[string, number]> = [];
    const written: string[] = [];
    const logger = createOwnLogger("info", {
      write: (line) => void written.push(line),
      say: (text, severity) => void said.push([text, severity]),
      clock: { nowMs: () => Date.UTC(2026, 10, 23) },
    });
    logger.warn({ err: new Error("the disk is full"), path: "/var/log/messages", seed: "SUA1" }, "a file was left out");
    logger.info("link to NATS");
    logger.debug("nobody asked for this");
    expect(said).toEqual([
      ['a file was left out: the disk is full path="/var/log/messages" seed="[Redacted]"', 4],
      ["link to NATS", 6],
    ]);
    expect(written.map((line) => JSON.parse(line))).toEqual([
      {
        level: "warn",
        time: "2026-11-23T00:00:00.000Z",
        err: { type: "Error", message: "the disk is full", stack: expect.stringContaining("own-log.test.ts") },
        path: "/var/log/messages",
        seed: "[Redacted]",
        msg: "a file was left out",
      },
      { level: "info", time: "2026-11-23T00:00:00.000Z", msg: "link to NATS" },
    ]);
  });
});
