import { readFile, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { type JobView, jobViewSchema } from "../../shared/jobs/index.ts";
import { type AgentHost, LineFeed } from "../fleet-lab/index.ts";
import { type Fleet, openFleet, patienceMs, plugAndPull, untilHost } from "./support/fleet.ts";
import { addService, runOpenRc } from "./support/openrc.ts";

const soon = { timeout: patienceMs, interval: 500 };
const anyExit = Array.from({ length: 256 }, (_, code) => code);

describe("jobs of a fleet with OpenRC", () => {
  let fleet: Fleet;
  let jupiter: AgentHost;
  let saturn: AgentHost;

  const dom0 = (...args: string[]) => fleet.dom0.cli(args, { okExitCodes: anyExit, timeoutMs: patienceMs });
  const jobs = async (...args: string[]): Promise<JobView[]> =>
    z.array(jobViewSchema).parse(JSON.parse((await dom0("jobs", "--json", ...args)).stdout));
  const job = async (id: string) => (await jobs("--all")).find((each) => each.id === id);
  const give = async (...args: string[]): Promise<string> => {
    const [given] = z.array(jobViewSchema).parse(JSON.parse((await dom0(...args, "--detach", "--json")).stdout));
    return given?.id ?? expect.fail("a job was given");
  };
  const pidOf = async (host: AgentHost, service: string) =>
    (await readFile(host.machine.path(`/run/${service}.pid`), "utf8")).trim();

  beforeAll(async () => {
    fleet = await openFleet(["jupiter", "saturn"]);
    [jupiter = expect.fail("two hosts"), saturn = expect.fail("two hosts")] = fleet.hosts;
    const key = await fleet.dom0.createKey("jobs", ["--uses", "2"]);
    for (const host of fleet.hosts) {
      await runOpenRc(host);
      await addService(host, "clockwork");
      await plugAndPull(host, key);
    }
    for (const { name } of fleet.hosts) await untilHost(fleet.dom0, name, "active", "online");
  });

  afterAll(async () => {
    expect(await fleet.lab.close()).toEqual([]);
  });

  it("dom0 service check tells of every host, and fails where a service is down", async () => {
    const well = await dom0("service", "check", "--all");
    expect(well.stdout).toMatch(/jupiter +succeeded: 1 services run, none is down/);
    expect(well.stdout).toMatch(/saturn +clockwork runs/);
    expect(well.exitCode).toBe(0);
    await saturn.machine.exec(["rc-service", "clockwork", "stop"]);
    const { exitCode, stdout, stderr } = await dom0("service", "check", "jupiter", "saturn");
    expect(stdout).toMatch(/saturn +failed: .*clockwork \(stopped\)/);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("JOB_FAILED")]);
    await saturn.machine.exec(["rc-service", "clockwork", "start"]);
  });

  it("dom0 service restart restarts it, and names a service that is not there", async () => {
    const before = await pidOf(jupiter, "clockwork");
    const { exitCode, stdout } = await dom0("service", "restart", "jupiter", "clockwork");
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Starting clockwork");
    expect(stdout).toContain("clockwork was restarted");
    expect(await pidOf(jupiter, "clockwork")).not.toBe(before);
    expect((await dom0("service", "restart", "jupiter", "gremlin")).stdout).toContain("gremlin is not installed");
  });

  it("a job while the host is cut off runs when it is back; a cancelled one does not", async () => {
    const before = await pidOf(saturn, "clockwork");
    await saturn.machine.cutLink();
    const wanted = await give("service", "restart", "saturn", "clockwork");
    const unwanted = await give("service", "restart", "saturn", "gremlin");
    expect((await dom0("job", "cancel", unwanted)).stdout).toContain("saturn leaves it as soon as it hears of it");
    expect((await dom0("jobs", "--host", "saturn")).stdout).toMatch(/restart gremlin +queued, cancelling/);
    await saturn.machine.mendLink();
    await expect.poll(async () => (await job(wanted))?.state, soon).toBe("succeeded");
    await expect.poll(async () => (await job(unwanted))?.state, soon).toBe("cancelled");
    expect(await pidOf(saturn, "clockwork")).not.toBe(before);
  });

  it("dom0 job -f shows what is put out as it comes; another job waits, and is cancelled; Dom0 may die", async () => {
    const go = () => writeFile(jupiter.machine.path("/run/go"), "");
    await go();
    await addService(jupiter, "slow", "echo begun; while [ ! -e /run/go ]; do sleep 0.1; done; echo gone on");
    await rm(jupiter.machine.path("/run/go"));
    const slow = await give("service", "restart", "jupiter", "slow");
    const follower = await fleet.dom0.follow(["job", slow, "-f"]);
    const lines = new LineFeed(follower.stdout, (line) => line);
    await lines.next("output while the job runs", patienceMs, (line) => line.includes("begun"));
    expect((await dom0("job", slow)).stdout).toContain("jupiter: restart slow: running: 2/3 restart slow");
    const next = await give("service", "restart", "jupiter", "clockwork");
    await expect.poll(async () => (await job(next))?.state, soon).toBe("waiting");
    await dom0("job", "cancel", next);
    await expect.poll(async () => (await job(next))?.state, soon).toBe("cancelled");
    await fleet.dom0.stop("SIGKILL");
    await fleet.dom0.start();
    await go();
    await expect.poll(async () => (await job(slow))?.state, soon).toBe("succeeded");
    const { stdout, exitCode } = await dom0("job", slow, "-f");
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("gone on")]);
    expect(stdout).toContain("slow was restarted, 2 services run as before");
  });
});
