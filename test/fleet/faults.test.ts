import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import type { AgentHost } from "../fleet-lab/index.ts";
import { type Fleet, openFleet, patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";

const logFile = "/var/log/messages";
const lineSchema = z.looseObject({ text: z.string() });

describe("faults", () => {
  let fleet: Fleet;
  let jupiter: AgentHost;
  let written = 0;

  /** Says a number of things on jupiter; every one of them is to arrive. */
  const say = async (count: number) => {
    const lines = Array.from(
      { length: count },
      (_, index) => `Nov 23 00:00:00 jupiter test: line ${written + index}\n`,
    );
    written += count;
    await writeFile(jupiter.machine.path(logFile), lines.join(""), { flag: "a" });
  };
  const numbersOf = (stdout: string) =>
    stdout
      .split("\n")
      .filter(Boolean)
      .flatMap((line) => /line (\d+)/.exec(lineSchema.parse(JSON.parse(line)).text)?.[1] ?? [])
      .map(Number);
  const untilAllArrived = async () => {
    const arrived = async () =>
      numbersOf(
        (await fleet.dom0.cli(["logs", "jupiter", "--unit", "messages", "--grep", "line ", "--lines", "all", "--json"]))
          .stdout,
      );
    const all = Array.from({ length: written }, (_, index) => index);
    await expect.poll(async () => (await arrived()).length, { timeout: patienceMs, interval: 1_000 }).toBe(written);
    expect(await arrived()).toEqual(all);
  };
  /** Kills the nats-server that Dom0 supervises. */
  const killNats = () => fleet.dom0.machine.exec(["pkill", "-KILL", "-x", "nats-server"]);

  beforeAll(async () => {
    fleet = await openFleet(["jupiter"]);
    [jupiter = expect.fail("there is one host")] = fleet.hosts;
    await plugAndPull(jupiter, await fleet.dom0.createKey("faults"));
    await untilHost(fleet.dom0, "jupiter", "active", "online");
  });

  afterAll(async () => {
    expect(await fleet.lab.close()).toEqual([]);
  });

  it("kill -9 of the agent: started again it is the same host, and what was said meanwhile arrives", async () => {
    await say(1_000);
    await jupiter.stopAgent("SIGKILL");
    await say(1_000);
    await jupiter.startAgent();
    expect(jupiter.said.seen[0]).toBe("this is jupiter.demo.example");
    await untilHost(fleet.dom0, "jupiter", "active", "online");
    await untilAllArrived();
  });

  it("kill -9 of nats-server: Dom0 starts it again and nothing is lost", async () => {
    await say(1_000);
    await killNats();
    await say(1_000);
    await untilAllArrived();
    await untilHost(fleet.dom0, "jupiter", "active", "online");
  });

  it("kill -9 of Dom0, then of all of it: started again it knows everything", async () => {
    const before = await fleet.dom0.host("jupiter");
    await fleet.dom0.stop("SIGKILL");
    await say(1_000);
    await fleet.dom0.start();
    await untilHost(fleet.dom0, "jupiter", "active", "online");
    await fleet.dom0.stop("SIGKILL");
    await killNats();
    await say(1_000);
    await fleet.dom0.start();
    await untilHost(fleet.dom0, "jupiter", "active", "online");
    expect((await fleet.dom0.host("jupiter"))?.id).toBe(before?.id);
    await untilAllArrived();
  });

  it("link cut: late, then offline, each told; then online again with all that was said", async () => {
    const events = await fleet.dom0.followEvents();
    const cutAt = new Date().toISOString();
    const change = (to: string) =>
      events.next(
        `jupiter to be ${to}`,
        patienceMs,
        ({ at, kind, details }) => at > cutAt && kind === "presence.changed" && details["to"] === to,
      );
    await jupiter.machine.cutLink();
    await say(5_000);
    await change("late");
    await change("offline");
    await jupiter.machine.mendLink();
    await untilHost(fleet.dom0, "jupiter", "active", "online");
    await untilAllArrived();
  });

  it("disk full: the agent stays, says so, and goes on when there is room again", async () => {
    await jupiter.machine.fillDisk();
    await expect(writeFile(jupiter.machine.path("/var/log/probe"), "x".repeat(65_536))).rejects.toThrow("ENOSPC");
    await untilHost(fleet.dom0, "jupiter", "active", "online");
    await jupiter.machine.freeDisk();
    await say(1_000);
    await untilAllArrived();
    expect(jupiter.agent.kill("SIGCONT")).toBe(true);
    expect(await readFile(jupiter.machine.path(logFile), "utf8")).toContain(`line ${written - 1}\n`);
  });
});
