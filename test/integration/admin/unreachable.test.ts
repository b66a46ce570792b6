import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";

let dom0: TestDom0;

beforeAll(async () => {
  dom0 = await makeDom0();
});
afterAll(() => dom0.remove());

describe("a Dom0 that does not run", () => {
  it.each([["status"], ["hosts"], ["events"], ["cik", "list"]])(
    "is told by dom0 %s, with what starts it",
    async (...words) => {
      const { exitCode, stderr } = await dom0.cli(...words);
      expect(exitCode).toBe(69);
      expect(stderr).toContain(`start it with: dom0 --config ${dom0.configPath} up`);
    },
  );

  it("is told to the operator from elsewhere, who is not told to start it from a file that cannot", async () => {
    const { exitCode, stderr } = await dom0.operator("status");
    expect(exitCode).toBe(69);
    expect(stderr).toContain("Dom0 does not answer at 127.0.0.1:");
    expect(stderr).not.toContain("operator.yml up");
  });
});

describe("a configuration", () => {
  const statusWith = (path: string) => dom0.cli("--config", path, "status");

  it("that is not there is told with its path", async () => {
    const { exitCode, stderr } = await statusWith("/nowhere/dom0.yml");
    expect(exitCode).toBe(78);
    expect(stderr).toContain("/nowhere/dom0.yml");
  });

  it("that is wrong is told with line and column, also by dom0 up --check", async () => {
    const path = join(dom0.folder, "wrong.yml");
    await writeFile(path, "version: 1\ndomain: test.example\nlogLevel: loud\n");
    for (const words of [["status"], ["up", "--check"]]) {
      const { exitCode, stderr } = await dom0.cli("--config", path, ...words);
      expect(exitCode).toBe(78);
      expect(stderr).toMatch(/wrong\.yml:3:11: logLevel/);
    }
    expect(await dom0.cli("up", "--check")).toMatchObject({ exitCode: 0 });
  });
});
