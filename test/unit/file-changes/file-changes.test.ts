import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FileChanges } from "../../../agent/file-changes/index.ts";

const soon = { timeout: 10_000, interval: 5 };
const quietMs = 5;

describe("changes of files", () => {
  let root = "";
  let heard = 0;
  let changes: FileChanges;
  /** What a caller does: looks, and watches again. */
  const watch = () => changes.watch([{ folder: join(root, "a/b"), name: "file" }]);
  const hears = async (work: () => Promise<unknown>) => {
    const before = heard;
    await work();
    await vi.waitFor(() => expect(heard).toBeGreaterThan(before), soon);
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "domzero-changes-"));
    heard = 0;
    changes = new FileChanges(quietMs, () => {
      heard += 1;
      watch();
    });
  });
  afterEach(async () => {
    changes.stop();
    await rm(root, { recursive: true });
  });

  it("are heard of a file in a folder that comes later, goes, and comes again", async () => {
    watch();
    for (let i = 0; i < 2; i += 1) {
      await hears(() => mkdir(join(root, "a")));
      await hears(() => mkdir(join(root, "a/b")));
      await hears(() => writeFile(join(root, "a/b/file"), "1"));
      await hears(() => rm(join(root, "a"), { recursive: true }));
    }
  });

  it("are not heard of another file beside", async () => {
    await mkdir(join(root, "a/b"), { recursive: true });
    watch();
    await writeFile(join(root, "a/b/other"), "1");
    await hears(() => writeFile(join(root, "a/b/file"), "1"));
    expect(heard).toBe(1);
  });
});
