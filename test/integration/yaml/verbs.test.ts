import { chmod, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { exec } from "../../../shared/exec/index.ts";

const program = resolve(import.meta.dirname, "../../../controller/main.ts");
const hostCfg = `# what serves what
server:
  pkgROOT:
    root: /srv/portage   # the tree
    repository:
      - gentoo: https://example.net/gentoo.git
`;

describe("dom0 yaml", () => {
  let folder: string;
  let file: string;

  const dom0 = (args: string[], input = "") =>
    exec(process.execPath, [program, "yaml", ...args], { input, okExitCodes: [0, 64, 65, 66, 75, 77] });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "domzero-yaml-"));
    file = join(folder, "host.cfg");
    await writeFile(file, hostCfg);
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("finds values without a Dom0, for people and for programs", async () => {
    expect((await dom0(["find", file, "server:pkgROOT/root"])).stdout).toBe("/srv/portage\n");
    expect((await dom0(["find", file, "server:pkgROOT/repository/-"])).stdout).toBe("gentoo\n");
    expect(JSON.parse((await dom0(["find", "--json", file, "server:pkgROOT/root"])).stdout)).toEqual([
      { path: "server/pkgROOT/root", value: "/srv/portage" },
    ]);
    const missing = await dom0(["find", file, "server:pkgROOT/rot"]);
    expect(missing).toMatchObject({ exitCode: 66, stdout: "" });
    expect(missing.stderr).toContain("server:pkgROOT has: root, repository");
  });

  it("changes a file in its place, by way of a link, with its mode and all other lines as they were", async () => {
    await chmod(file, 0o640);
    const link = join(folder, "link.cfg");
    await symlink("host.cfg", link);
    expect(await dom0(["modify", link, "server:pkgROOT/root", "/mnt"])).toMatchObject({ exitCode: 0, stdout: "" });
    await dom0(["insert", link, "server:pkgROOT/repository/-", "guru: https://example.net/guru.git"]);
    await dom0(["insert", link, "server:pkgROOT/version", "1.10", "--text"]);
    expect(await readFile(file, "utf8")).toBe(
      `${hostCfg.replace("/srv/portage ", "/mnt ")}      - guru: https://example.net/guru.git\n    version: "1.10"\n`,
    );
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    await dom0(["remove", link, "server:pkgROOT/version"]);
    await dom0(["remove", link, "server:pkgROOT/repository/-2"]);
    await dom0(["modify", link, 'server:pkgROOT/root:"/mnt"', "/srv/portage"]);
    expect(await readFile(file, "utf8")).toBe(hostCfg);
  });

  it("reads from standard input and prints what it would write", async () => {
    expect((await dom0(["insert", "-", "b", "2"], "a: 1 # one\n")).stdout).toBe("a: 1 # one\nb: 2\n");
    expect((await dom0(["remove", "--print", file, "server"])).stdout).toContain("# what serves what");
    expect(await readFile(file, "utf8")).toBe(hostCfg);
  });

  it("changes nothing when something is wrong", async () => {
    expect(await dom0(["modify", file, "server:pkgROOT/rot", "1"])).toMatchObject({ exitCode: 66 });
    expect(await dom0(["insert", file, "a//b", "1"])).toMatchObject({ exitCode: 65 });
    expect(await dom0(["insert", file, "a", "[1"])).toMatchObject({ exitCode: 65 });
    expect(await readFile(file, "utf8")).toBe(hostCfg);
  });

  it("resolves references to other files, and never outside of its folder", async () => {
    const repos = join(folder, "repos.yml");
    await writeFile(repos, "repositories: {host.cfg/server:pkgROOT/root}\nout: {../secret.yml/a}\n");
    expect((await dom0(["resolve", repos, "repositories"])).stdout).toBe("/srv/portage\n");
    const inner = await mkdtemp(join(folder, "inner-"));
    const reaching = join(inner, "a.yml");
    await writeFile(reaching, 'x: "{../host.cfg/server}"\ny: "{link.cfg/server}"\n');
    await symlink(file, join(inner, "link.cfg"));
    expect(await dom0(["resolve", reaching, "x"])).toMatchObject({ exitCode: 77, stdout: "" });
    expect(await dom0(["resolve", reaching, "y"])).toMatchObject({ exitCode: 77, stdout: "" });
    expect(JSON.parse((await dom0(["resolve", "--json", "--root", folder, reaching, "x"])).stdout)).toMatchObject({
      pkgROOT: { root: "/srv/portage" },
    });
    await writeFile(repos, "a: {repos.yml/b}\nb: {repos.yml/a}\n");
    expect((await dom0(["resolve", repos, "a"])).stderr).toContain("go round in a circle");
  });
});
