import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDom0Config } from "../../../controller/config/index.ts";
import { initPki, openPki, PkiKeeper } from "../../../controller/pki/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { createLogger } from "../../../shared/log/index.ts";

let base: string;
let passphraseFile: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "domzero-pki-verbs-"));
  passphraseFile = join(base, "root.passphrase");
  const settings = { domain: "hypokrites.net", advertise: ["127.0.0.1"], ulaGlobalId: "0123456789" };
  const listen = {
    bindAddress: "127.0.0.1",
    basePort: 7000,
    stateDir: "state",
    adminSocket: "admin.sock",
    mesh: true,
    natsBinary: undefined,
  };
  await writeFile(join(base, "dom0.yml"), renderDom0Config({ ...settings, ...listen }));
  await mkdir(join(base, "state"));
  await initPki(join(base, "state", "pki"), { domain: "hypokrites.net", passphraseFile });
});

afterAll(() => rm(base, { recursive: true }));

const dom0 = (...args: string[]) =>
  exec(process.execPath, ["controller/main.ts", "--config", join(base, "dom0.yml"), ...args], {
    okExitCodes: [0, 77],
  });

describe("dom0 pki", () => {
  it("rotates the intermediates, and a Dom0 that runs takes notice", async () => {
    const pki = await openPki(join(base, "state", "pki"));
    let changes = 0;
    const onChanged = () => {
      changes += 1;
    };
    const keeper = new PkiKeeper({ pki, onChanged, logger: createLogger("silent") });
    await keeper.refresh();
    expect(changes).toBe(0);
    expect(await dom0("pki", "rotate", "--passphrase-file", passphraseFile)).toMatchObject({ exitCode: 0 });
    await keeper.refresh();
    expect(changes).toBe(1);
    expect(pki.intermediates()).toHaveLength(8);
    const listed: unknown = JSON.parse((await dom0("pki", "list", "--json")).stdout);
    expect(listed).toEqual(pki.intermediates());
  });

  it("says that a passphrase is wrong, and does not show it", async () => {
    const wrong = join(base, "wrong");
    await writeFile(wrong, "correct horse battery\n");
    const { exitCode, stderr } = await dom0("pki", "rotate", "--passphrase-file", wrong);
    expect(exitCode).toBe(77);
    expect(stderr).toContain("UNAUTHENTICATED");
    expect(stderr).not.toContain("horse");
  });
});
