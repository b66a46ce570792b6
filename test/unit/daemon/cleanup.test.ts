import { expect, it } from "vitest";
import { Cleanup } from "../../../controller/daemon/cleanup.ts";
import { createLogger } from "../../../shared/log/index.ts";

it("the last part that was started ends first, each once, and one that fails holds no other up", async () => {
  const logged: string[] = [];
  const ended: string[] = [];
  const cleanup = new Cleanup(createLogger("error", { write: (line) => void logged.push(line) }));
  cleanup.add("first", () => ended.push("first"));
  cleanup.add("broken", () => {
    throw new Error("stuck");
  });
  cleanup.add("last", async () => {
    await Promise.resolve();
    ended.push("last");
  });
  await cleanup.run();
  await cleanup.run();
  expect(ended).toEqual(["last", "first"]);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('"part":"broken"');
});
