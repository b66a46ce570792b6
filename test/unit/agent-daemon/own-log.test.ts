import { describe, expect, it } from "vitest";
import { createOwnLogger } from "../../../agent/daemon/own-log.ts";

describe("the agent's own log", () => {
  it("goes to Dom0 as lines for people, with their severity, and without secrets", () => {
    const said: Array<[string, number]> = [];
    const logger = createOwnLogger("info", (text, severity) => void said.push([text, severity]));
    logger.warn({ err: new Error("the disk is full"), path: "/var/log/messages", seed: "SUA1" }, "a file was left out");
    logger.info("link to NATS");
    logger.debug("nobody asked for this");
    expect(said).toEqual([
      ['a file was left out: the disk is full path="/var/log/messages" seed="[Redacted]"', 4],
      ["link to NATS", 6],
    ]);
  });
});
