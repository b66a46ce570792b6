import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { buildSpecSchema } from "../../../controller/builds/core/spec.ts";
import { planReplySchema } from "../../../controller/builds/index.ts";
import { resolveSpec } from "../../../controller/builds/portage.ts";
import type { RunningDom0 } from "../../../controller/daemon/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { makeDom0, type TestDom0 } from "../../support/dom0.ts";

const python = resolve(import.meta.dirname, "../../../.build/portage/bin/python");
const fixture = resolve(import.meta.dirname, "../../fixtures/portage-repo");
const repository = "domzero-test";
let folder: string;
let repositories: string;

/** Ebuilds beside those of the fixture, by name; all are version 1. */
const ebuilds: Record<string, string> = {
  tool: 'KEYWORDS="amd64"\nRDEPEND="app-domzero/base"',
  made: 'KEYWORDS="amd64"\nBDEPEND="app-domzero/tool"\nRDEPEND="app-domzero/middle"\nPDEPEND="app-domzero/top"',
  testing: 'KEYWORDS="~amd64"',
  unfree: 'KEYWORDS="amd64"\nLICENSE="test-unfree"',
  choosy: 'KEYWORDS="amd64"\nIUSE="one other"\nREQUIRED_USE="^^ ( one other )"',
  strict: 'KEYWORDS="amd64"\nRDEPEND="app-domzero/base[-extra]"',
  hostile: 'KEYWORDS="amd64"\nRDEPEND="app-domzero/base !!app-domzero/top"',
  old: 'KEYWORDS="amd64"\nRDEPEND="app-domzero/unheard-of"',
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "domzero-builds-"));
  repositories = join(folder, "repositories");
  const location = join(repositories, repository);
  await cp(fixture, location, { recursive: true });
  await writeFile(join(location, "licenses/test-unfree"), "Pay.\n");
  for (const [name, content] of Object.entries(ebuilds)) {
    await mkdir(join(location, "app-domzero", name), { recursive: true });
    const head = 'EAPI=8\nDESCRIPTION="x"\nHOMEPAGE="https://example.org/"\nLICENSE="test-licence"\nSLOT="0"\n';
    await writeFile(join(location, "app-domzero", name, `${name}-1.ebuild`), `${head}${content}\n`);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const specOf = (packages: string[], more: object = {}) => ({
  version: 1,
  name: "test",
  profile: "base",
  arch: "amd64",
  march: "x86-64-v3",
  libc: "glibc",
  licences: ["-*", "test-licence"],
  repositories: [{ name: repository }],
  packages: packages.map((name) => (/[/@]/.test(name) ? name : `app-domzero/${name}`)),
  ...more,
});

function graphOf(packages: string[], more: object = {}) {
  const options = { python, repositories, exec };
  return resolveSpec(buildSpecSchema.parse(specOf(packages, more)), options, AbortSignal.timeout(60_000));
}

async function refusalOf(packages: string[], more: object = {}) {
  const { packages: none, refusals } = await graphOf(packages, more);
  expect(none).toEqual([]);
  return refusals;
}

describe("Portage's graph of a spec", () => {
  it("has all packages in merge order, with what each needs to be built and to work", async () => {
    const { packages, refusals, variant } = await graphOf(["made"]);
    const at = (name: string) => packages.findIndex(({ cpv }) => cpv === `app-domzero/${name}`);
    expect(refusals).toEqual([]);
    expect(packages.map(({ cpv }) => cpv).sort()).toEqual(
      ["base-2", "made-1", "middle-1", "tool-1", "top-1"].map((name) => `app-domzero/${name}`),
    );
    expect(packages[at("made-1")]).toMatchObject({
      build: [at("tool-1")],
      runtime: [at("middle-1")],
      post: [at("top-1")],
      repository,
      slot: "0/0",
    });
    expect(packages[at("middle-1")]).toMatchObject({ build: [at("base-2")], boundTo: ["app-domzero/base:0/2"] });
    expect(packages[at("base-2")]).toMatchObject({ use: ["extra"], slot: "0/2" });
    expect(at("tool-1")).toBeLessThan(at("made-1"));
    expect(variant).toMatchObject({
      ARCH: "amd64",
      CHOST: "x86_64-pc-linux-gnu",
      CFLAGS: "-march=x86-64-v3 -O2 -pipe",
    });
  });

  it("takes USE flags of the spec, for all and for one package", async () => {
    const useOf = async (more: object) => (await graphOf(["base"], more)).packages[0]?.use;
    expect(await useOf({ use: ["-extra"] })).toEqual([]);
    expect(await useOf({ packageUse: { "app-domzero/base": ["-extra"] } })).toEqual([]);
  });
});

describe("before anything is built", () => {
  it.each([
    ["there is no such package", ["nothing"], {}, "unknown", /there are no ebuilds to satisfy "app-domzero\/nothing"/],
    ["there is no such dependency", ["old"], {}, "unknown", /no ebuilds to satisfy "app-domzero\/unheard-of"/],
    ["it is masked", ["top"], { mask: ["app-domzero/middle"] }, "masked", /middle-1::.*masked by: package\.mask/],
    ["it is for testing", ["testing"], {}, "keyword", /masked by: ~amd64 keyword/],
    ["its licence is not accepted", ["unfree"], {}, "licence", /masked by: test-unfree license/],
    ["USE flags do not fit together", ["choosy"], {}, "required-use", /exactly-one-of \( one other \)/],
    ["a dependency wants other USE flags", ["strict"], {}, "use", /Change USE: -extra/],
    [
      "two packages do not go together",
      ["hostile", "top"],
      {},
      "blocker",
      /app-domzero\/top.*is hard blocking app-domzero\/hostile-1|blocking/,
    ],
  ] as const)("says with Portage's words that %s", async (_what, packages, more, kind, words) => {
    const [refusal, ...others] = await refusalOf([...packages], more);
    expect(others).toEqual([]);
    expect(refusal?.kind).toBe(kind);
    expect(refusal?.reason).toMatch(words);
  });

  it("tells of every package that was asked for and cannot be", async () => {
    const refusals = await refusalOf(["nothing", "testing", "base"]);
    expect(refusals.map(({ kind, atom }) => [kind, atom])).toEqual([
      ["unknown", "app-domzero/nothing"],
      ["keyword", "app-domzero/testing"],
    ]);
  });

  it("takes what the spec accepts", async () => {
    const more = {
      packageKeywords: { "app-domzero/testing": ["~amd64"] },
      packageLicences: { "app-domzero/unfree": ["test-unfree"] },
    };
    expect((await graphOf(["testing", "unfree"], more)).packages).toHaveLength(2);
  });

  it("says that a profile is of another architecture, or a repository at another commit", async () => {
    await expect(graphOf(["base"], { arch: "arm64" })).rejects.toThrow(
      /says arch: arm64, and profile base is of amd64/,
    );
    const commit = "0".repeat(40);
    await expect(graphOf(["base"], { repositories: [{ name: repository, commit }] })).rejects.toThrow(
      /no checkout of git/,
    );
    const git = (...args: string[]) =>
      exec("git", [
        "-C",
        join(repositories, repository),
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@example.org",
        ...args,
      ]);
    await git("init", "--quiet");
    await git("add", ".");
    await git("commit", "--quiet", "--message", "x");
    const { stdout } = await git("rev-parse", "HEAD");
    await expect(graphOf(["base"], { repositories: [{ name: repository, commit }] })).rejects.toThrow(
      /git -C .* checkout 0000/,
    );
    expect(
      (await graphOf(["base"], { repositories: [{ name: repository, commit: stdout.trim() }] })).packages,
    ).toHaveLength(1);
  });
});

describe("dom0 build", () => {
  let dom0: TestDom0;
  let running: RunningDom0;
  beforeAll(async () => {
    dom0 = await makeDom0();
    await dom0.configure((config) =>
      config.replace(/^builds: .*$/m, `builds: { python: ${python}, repositories: ${repositories} }`),
    );
    running = await dom0.start();
    for (const spec of [
      specOf(["made"]),
      { ...specOf(["top"]), name: "other" },
      { ...specOf(["nothing"]), name: "broken" },
    ]) {
      const file = join(folder, `${spec.name}.yml`);
      await writeFile(file, JSON.stringify(spec, undefined, 2));
      await dom0.json("build", "spec", "put", file);
    }
  });
  afterAll(async () => {
    await running.stop();
    await dom0.remove();
  });

  it("keeps specs", async () => {
    const names = z.array(z.object({ name: z.string() })).parse(await dom0.json("build", "spec", "list"));
    expect(names.map(({ name }) => name).sort()).toEqual(["broken", "other", "test"]);
    await dom0.json("build", "spec", "put", join(folder, "other.yml"));
    expect(await dom0.json("build", "spec", "show", "other")).toMatchObject({ packages: ["app-domzero/top"] });
  });

  it("says in which line a spec is wrong", async () => {
    const file = join(folder, "wrong.yml");
    await writeFile(file, "version: 1\nname: wrong\nprofile: ../base\n");
    const { stderr, exitCode } = await dom0.cli("build", "spec", "put", file);
    expect(exitCode).toBe(78);
    expect(stderr).toMatch(/wrong\.yml:3:\d+: profile: must not leave profiles/);
  });

  it("plans specs together, each build once, and draws it", async () => {
    const svg = join(folder, "plan.svg");
    const builders = ["--builder", "big=16:32", "--builder", "small=2:4"];
    const { plan } = planReplySchema.parse(
      await dom0.json("build", "plan", "test", "other", ...builders, "--svg", svg),
    );
    const builds = plan?.builds ?? [];
    expect(builds).toHaveLength(5);
    expect(builds.find(({ cpv }) => cpv === "app-domzero/top-1")?.specs).toEqual(["test", "other"]);
    const ends = new Map(builds.map(({ key, endSeconds }) => [key, endSeconds]));
    for (const { waits, startSeconds } of builds)
      for (const wait of waits) expect(ends.get(wait)).toBeLessThanOrEqual(startSeconds);
    expect(plan?.criticalPath).toEqual(["app-domzero/base-2", "app-domzero/middle-1"]);
    expect(await readFile(svg, "utf8")).toContain("app-domzero/made-1");
    const { stdout } = await dom0.cli("build", "plan", "test", ...builders);
    expect(stdout).toMatch(
      /^5 builds in .*\n {2}big: [\s\S]*critical path: app-domzero\/base-2 -> app-domzero\/middle-1\n/,
    );
  });

  it("plans by how long builds took on another machine, each taken in once", async () => {
    const log = join(folder, "emerge.log");
    const lines = [
      "1700000000:  >>> emerge (1 of 1) app-domzero/top-1 to /",
      "1700003600:  ::: completed emerge (1 of 1) app-domzero/top-1 to /",
    ];
    await writeFile(log, `${lines.join("\n")}\n`);
    expect(await dom0.json("build", "learn", log, "--jobs", "4")).toEqual({ found: 1, learned: 1 });
    expect(await dom0.json("build", "learn", log, "--jobs", "4")).toEqual({ found: 1, learned: 0 });
    const { plan } = planReplySchema.parse(await dom0.json("build", "plan", "test", "--builder", "one=4:64"));
    expect(plan?.criticalPath).toEqual(["app-domzero/top-1"]);
    const build = plan?.builds.find(({ cpv }) => cpv === "app-domzero/top-1");
    expect(build?.estimateFrom).toBe("version");
    expect((build?.endSeconds ?? 0) - (build?.startSeconds ?? 0)).toBeCloseTo(3600);
  });

  it("plans nothing where Portage refuses a package", async () => {
    const { stdout, exitCode } = await dom0.cli("build", "plan", "broken", "--builder", "one=4:8");
    expect(exitCode).toBe(65);
    expect(stdout).toMatch(/^broken: app-domzero\/nothing: unknown\n {2}emerge: there are no ebuilds to satisfy/);
  });

  it("says what to do where no host builds", async () => {
    const { stderr, exitCode } = await dom0.cli("build", "plan", "test");
    expect(exitCode).toBe(78);
    expect(stderr).toMatch(/no host builds.*builder=yes/);
  });

  it("removes specs", async () => {
    await dom0.json("build", "spec", "remove", "broken");
    const { exitCode } = await dom0.cli("build", "plan", "broken", "--builder", "one=4:8");
    expect(exitCode).toBe(66);
  });
});
