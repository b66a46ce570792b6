import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import { portageConfig } from "./core/config-root.ts";
import { type PortageGraph, portageGraphSchema } from "./core/portage-graph.ts";
import type { BuildSpec } from "./core/spec.ts";

/** Large sets make Portage look back many times. */
const resolveTimeoutMs = 15 * 60_000;
const path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const maxGraphBytes = 128 * 1024 * 1024;

/** Where Portage is, and what it builds from. */
export interface PortageOptions {
  /** A Python that has Portage's modules. */
  python: string;
  /** Folder with a folder for each repository, by its name. */
  repositories: string;
  exec: Exec;
}

/** Bundled, it is beside the program. */
function script(): string {
  const isBundled = extname(import.meta.filename) === ".cjs";
  return join(import.meta.dirname, isBundled ? "portage-graph.py" : "./portage-graph.py");
}

/**
 * What has to be built for a spec on a machine that has nothing, by Portage; or why it cannot be.
 * @throws DomzeroError CONFIG where repositories are not as the spec says, EXEC_MISSING, EXEC_FAILED, TIMEOUT, IO
 */
export async function resolveSpec(
  spec: BuildSpec,
  options: PortageOptions,
  signal: AbortSignal,
): Promise<PortageGraph> {
  const { python, repositories, exec } = options;
  await checkCommits(spec, options);
  const root = await mkdtemp(join(tmpdir(), "domzero-build-"));
  try {
    const { files, profile, environment } = portageConfig(spec, root, repositories);
    for (const file of files) {
      await mkdir(join(root, dirname(file.path)), { recursive: true });
      await writeFile(join(root, file.path), file.content);
    }
    await symlink(profile, join(root, "etc/portage/make.profile"));
    const variables = Object.entries({ PATH: path, ...environment });
    const argv = ["-i", ...variables.map(([name, value]) => `${name}=${value}`), python, script()];
    const { stdout } = await exec("env", argv, {
      input: JSON.stringify({ atoms: spec.packages }),
      timeoutMs: resolveTimeoutMs,
      maxOutputBytes: maxGraphBytes,
      signal,
    });
    const graph = portageGraphSchema.parse(JSON.parse(stdout));
    checkProfile(spec, graph);
    return graph;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function checkCommits(
  { name, repositories: all }: BuildSpec,
  { repositories, exec }: PortageOptions,
): Promise<void> {
  for (const { name: repository, commit } of all) {
    if (commit === undefined) continue;
    const folder = join(repositories, repository);
    const { stdout } = await exec("git", ["-C", folder, "rev-parse", "HEAD"]).catch((error: unknown) => {
      const words = `${name} wants ${repository} at a commit, and ${folder} is no checkout of git`;
      throw new DomzeroError("CONFIG", words, { cause: error });
    });
    if (stdout.trim() === commit) continue;
    const mend = `git -C ${folder} checkout ${commit}`;
    throw new DomzeroError(
      "CONFIG",
      `${name} wants ${repository} at ${commit}, and it is at ${stdout.trim()}; run: ${mend}`,
    );
  }
}

/** The profile is what decides; the spec says what its writer takes it for. */
function checkProfile({ name, profile, arch, libc }: BuildSpec, { variant }: PortageGraph): void {
  for (const [what, wanted, found] of [
    ["arch", arch, variant["ARCH"]],
    ["libc", libc, variant["ELIBC"]],
  ] as const) {
    if (found === wanted) continue;
    throw new DomzeroError(
      "CONFIG",
      `${name} says ${what}: ${wanted}, and profile ${profile} is of ${found || "none"}`,
    );
  }
}
