import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { exec } from "../../shared/exec/index.ts";
import { dataFolder, labsFolder, openLab, waitFor } from "../fleet-lab/index.ts";

const announcementSchema = z.object({ id: z.string(), pid: z.int() });

describe("cleaning up after a lab", () => {
  it("happens at the next start when its process was killed, and leaves running labs alone", async () => {
    const bystander = await openLab();
    const neighbour = await bystander.addMachine({ name: "neighbour" });
    const sleeper = await neighbour.spawn(["sleep", "infinity"]);

    const doomed = spawn(process.execPath, [join(import.meta.dirname, "support/dying-lab.ts")], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = await once(createInterface({ input: doomed.stdout }), "line");
    const { id, pid } = announcementSchema.parse(JSON.parse(String(line)));
    doomed.kill("SIGKILL");
    await once(doomed, "exit");
    await waitFor("the machine to die with its lab", 10_000, async () => {
      const { stdout } = await exec("ps", ["-o", "stat=", "-p", `${pid}`], { okExitCodes: [0, 1] });
      return stdout === "" || stdout.startsWith("Z");
    });
    expect(await readdir(labsFolder)).toContain(id);

    const next = await openLab();
    expect(next.swept).toContain(id);
    expect(await readdir(labsFolder)).not.toContain(id);
    expect(await readdir(dataFolder)).not.toContain(id);
    expect((await exec("losetup", ["--list"])).stdout).not.toContain(id);
    expect(await next.close()).toEqual([]);

    expect(sleeper.kill("SIGTERM")).toBe(true);
    expect(await sleeper.ended).toEqual({ code: null, signal: "SIGTERM" });
    expect(await bystander.close()).toEqual([]);
  });
});
