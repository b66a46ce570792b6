import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockState } from "../../../controller/daemon/state-lock.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";

let dom0: TestDom0;

beforeAll(async () => {
  dom0 = await makeDom0();
});
afterAll(() => dom0.remove());

const natsPid = async () => Number(await readFile(join(dom0.stateDir, "nats/server.pid"), "utf8"));

describe("a second Dom0 on the same state folder", () => {
  it("is refused, told the pid of the first, and does that one no harm", async () => {
    const running = await dom0.start();
    try {
      const before = await natsPid();
      const { exitCode, stderr } = await dom0.cli("up");
      expect(exitCode).toBe(73);
      expect(stderr).toContain(`${dom0.stateDir} is in use by the Dom0 with pid ${process.pid}`);
      expect(stderr).toContain("ALREADY_EXISTS");
      expect(await natsPid()).toBe(before);
      expect((await dom0.cli("status")).exitCode).toBe(0);
    } finally {
      await running.stop();
    }
  });

  it("is welcome when the first has ended", async () => {
    const running = await dom0.start();
    await running.stop();
    const lock = await lockState(dom0.stateDir);
    await expect(lockState(dom0.stateDir)).rejects.toMatchObject({
      code: "ALREADY_EXISTS",
      details: { pid: process.pid },
    });
    await lock.release();
    await (await lockState(dom0.stateDir)).release();
  });
});

it("a state folder that does not exist is told, with what makes one", async () => {
  await expect(lockState(join(dom0.folder, "nowhere"))).rejects.toMatchObject({
    code: "CONFIG",
    message: expect.stringContaining("dom0 init"),
  });
});
