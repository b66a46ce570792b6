import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningDom0 } from "../../../controller/daemon/index.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";

let dom0: TestDom0;
let running: RunningDom0;

beforeAll(async () => {
  dom0 = await makeDom0();
  running = await dom0.start();
});
afterAll(async () => {
  await running.stop();
  await dom0.remove();
});

/** Everything under a folder, with its permission bits. */
async function modesUnder(folder: string): Promise<Array<{ path: string; mode: number; isFolder: boolean }>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, mode: (await lstat(path)).mode & 0o777, isFolder: entry.isDirectory() };
    }),
  );
}

it("nobody else can look into the folders of Dom0's state, keys and socket", async () => {
  for (const folder of ["state", "state/tls", "state/nats", "state/pki", "run", "operators/admin"]) {
    expect([folder, (await lstat(join(dom0.folder, folder))).mode & 0o777]).toEqual([folder, 0o700]);
  }
});

it("nobody else can read a secret, not even where a folder were opened", async () => {
  const all = await modesUnder(dom0.folder);
  const secrets = all.filter(({ path }) => /key|\.conf$|passphrase|seed|revocations|admin\.sock$/.test(path));
  const files = secrets.filter(({ isFolder }) => !isFolder);
  expect(files.map(({ path }) => path.slice(dom0.folder.length + 1))).toEqual(
    expect.arrayContaining([
      "root-passphrase.txt",
      "operators/admin/key.pem",
      "state/tls/nats-key.pem",
      "state/nats/server.conf",
      "state/pki/root.key",
      "run/admin.sock",
    ]),
  );
  expect(files.filter(({ mode }) => mode !== 0o600)).toEqual([]);
});

it("nothing anywhere can be written by others", async () => {
  const all = await modesUnder(dom0.folder);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ mode }) => (mode & 0o022) !== 0)).toEqual([]);
});
