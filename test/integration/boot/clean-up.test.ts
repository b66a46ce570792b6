import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder, waitFor } from "../../fleet-lab/index.ts";
import { BootedMachine } from "../../support/booted-machine/index.ts";

it("a booted machine ends with the process that booted it, however that ends", async () => {
  const program = join(projectFolder, "test/support/booted-machine/dying.ts");
  const owner = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  const [said] = await once(owner.stdout, "data");
  const init = `/proc/${Number(said)}`;
  await access(init);
  owner.kill("SIGKILL");
  await once(owner, "exit");
  const isGone = () =>
    access(init).then(
      () => false,
      () => true,
    );
  await waitFor("its init to end", 10_000, isGone);
  // What the kernel keeps, the next one takes away.
  await using next = await BootedMachine.make({ name: "venus", layers: [], init: [] });
  const left = [...(await readdir(tmpdir())), ...(await readdir(next.path("/cgroup")))];
  expect(left.filter((name) => name.startsWith(`domzero-boot-${owner.pid}-`))).toEqual([]);
});
