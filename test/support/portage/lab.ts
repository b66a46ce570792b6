import { access, chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { ClientFile } from "../../../shared/binhost/index.ts";
import { PortageNode } from "./node.ts";

const repositoryFixture = resolve(import.meta.dirname, "../../fixtures/portage-repo");
const virtualEnvironment = resolve(import.meta.dirname, "../../../.build/portage");

/** What needs privileges or namespaces of its own, which a test has not, or does not want. */
const without = [
  "sandbox",
  "usersandbox",
  "userpriv",
  "userfetch",
  "usersync",
  "network-sandbox",
  "ipc-sandbox",
  "pid-sandbox",
  "mount-sandbox",
  "news",
];

/** What makes a machine one that installs from a binhost. */
interface ClientSettings {
  files: ClientFile[];
  makeConf: string;
  environment?: Readonly<Record<string, string>>;
}

/** Machines with real Portage on this one, and the ebuilds that they know. Has to be removed. */
export interface PortageLab {
  /** An own copy of the ebuild repository. */
  repository: string;
  /** A machine that makes unsigned packages, in its `packageFolder`. */
  builder(name: string, makeConf?: string): Promise<PortageNode>;
  /** A machine with these files and lines of make.conf, such as those that Dom0 gives. */
  client(name: string, given: (configRoot: string) => ClientSettings): Promise<PortageNode>;
  remove(): Promise<void>;
}

/** @throws Error with what to run where Portage is not set up */
export async function openPortageLab(): Promise<PortageLab> {
  await access(join(virtualEnvironment, "bin/emerge")).catch(() => {
    throw new Error("there is no Portage for tests; run deploy/setup.sh");
  });
  const folder = await mkdtemp(join(tmpdir(), "domzero-portage-"));
  // Portage verifies as nobody.
  await chmod(folder, 0o755);
  const repository = join(folder, "repository");
  await cp(repositoryFixture, repository, { recursive: true });
  const shim = join(folder, "shim");
  await mkdir(shim);
  // Portage calls GNU tar by the name that it has where another is the system's.
  await symlink("/usr/bin/tar", join(shim, "gtar"));
  const node = (name: string, makeConf: string) => makeNode(folder, name, makeConf);
  return {
    repository,
    builder: (name, makeConf = "") =>
      node(name, `FEATURES="\${FEATURES} buildpkg"\nBINPKG_FORMAT="gpkg"\nBINPKG_COMPRESS="zstd"\n${makeConf}`),
    client: async (name, given) => {
      const { files, makeConf, environment } = given(join(folder, name));
      const client = await makeNode(folder, name, makeConf, environment);
      for (const { path, mode, content } of files) {
        await mkdir(join(path, ".."), { recursive: true });
        await writeFile(path, content, { mode });
      }
      return client;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function makeNode(
  folder: string,
  name: string,
  makeConf: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<PortageNode> {
  const configRoot = join(folder, name);
  const [packages, temporary, distfiles, log] = ["packages", "tmp", "distfiles", "log"].map((each) =>
    join(configRoot, each),
  );
  for (const each of [packages, temporary, distfiles, log, "root", "etc/portage"]) {
    await mkdir(resolve(configRoot, each ?? ""), { recursive: true });
  }
  await symlink(join(folder, "repository/profiles/base"), join(configRoot, "etc/portage/make.profile"));
  const lines = [
    `FEATURES="binpkg-multi-instance split-log ${without.map((feature) => `-${feature}`).join(" ")}"`,
    'ACCEPT_LICENSE="*"',
    `PKGDIR="${packages}"`,
    `PORTAGE_TMPDIR="${temporary}"`,
    `DISTDIR="${distfiles}"`,
    makeConf,
  ];
  await writeFile(join(configRoot, "etc/portage/make.conf"), `${lines.join("\n")}\n`);
  return new PortageNode(configRoot, {
    // With a root of its own Portage also looks at the running system's configuration, unless all of these say otherwise.
    EPREFIX: "",
    PORTAGE_CONFIGROOT: configRoot,
    ROOT: join(configRoot, "root"),
    SYSROOT: join(configRoot, "root"),
    EMERGE_LOG_DIR: log ?? "",
    PORTAGE_USERNAME: "root",
    PORTAGE_GRPNAME: "root",
    PORTAGE_REPOSITORIES: `[DEFAULT]\nmain-repo = domzero-test\n[domzero-test]\nlocation = ${folder}/repository\nauto-sync = no\n`,
    NOCOLOR: "true",
    LANG: "C.UTF-8",
    HOME: configRoot,
    PATH: [join(virtualEnvironment, "bin"), join(folder, "shim"), "/usr/sbin:/usr/bin:/sbin:/bin"].join(":"),
    ...environment,
  });
}

/** All packages in a builder's folder, in the order of their names. */
export async function builtPackages(builder: PortageNode): Promise<string[]> {
  const names = await readdir(builder.packageFolder, { recursive: true });
  return names
    .filter((name) => name.endsWith(".gpkg.tar"))
    .sort()
    .map((name) => join(builder.packageFolder, name));
}
