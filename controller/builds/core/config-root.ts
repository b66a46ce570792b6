import { isAbsolute } from "node:path";
import { join } from "node:path/posix";
import type { BuildSpec } from "./spec.ts";

/** A file of Portage's configuration, by its path in the folder that stands for the builder's root. */
interface ConfigFile {
  path: string;
  content: string;
}

/** What Portage is told of a spec. */
export interface PortageConfig {
  files: ConfigFile[];
  /** What `etc/portage/make.profile` leads to. */
  profile: string;
  environment: Record<string, string>;
}

/**
 * A spec as Portage's configuration.
 * @param root the folder that Portage is to take for the root of a machine that has nothing yet
 * @param repositories folder with a folder for each repository
 */
export function portageConfig(spec: BuildSpec, root: string, repositories: string): PortageConfig {
  const [main] = spec.repositories;
  if (main === undefined || !isAbsolute(repositories))
    throw new RangeError("repositories are in a folder by its whole path");
  const file = (name: string, content: string) => ({ path: `etc/portage/${name}`, content });
  const list = (name: string, lines: readonly string[]) => file(name, lines.map((each) => `${each}\n`).join(""));
  const perPackage = (name: string, by: Readonly<Record<string, readonly string[]>>) =>
    list(
      name,
      Object.entries(by).map(([atom, values]) => `${atom} ${values.join(" ")}`),
    );
  return {
    files: [
      file("make.conf", makeConf(spec, root)),
      perPackage("package.use", spec.packageUse),
      perPackage("package.accept_keywords", spec.packageKeywords),
      perPackage("package.license", spec.packageLicences),
      list("package.mask", spec.mask),
      list("package.unmask", spec.unmask),
    ],
    profile: join(repositories, main.name, "profiles", spec.profile),
    environment: {
      PORTAGE_OVERRIDE_EPREFIX: root,
      PORTAGE_USERNAME: "root",
      PORTAGE_GRPNAME: "root",
      PORTAGE_REPOSITORIES: repositoriesConf(spec, repositories),
      NOCOLOR: "true",
      LANG: "C.UTF-8",
      HOME: root,
    },
  };
}

function makeConf(spec: BuildSpec, root: string): string {
  const flags = `-march=${spec.march} ${spec.flags}`;
  const optional = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}="\${${name}} ${values.join(" ")}"`];
  return [
    ...["CFLAGS", "CXXFLAGS", "FCFLAGS", "FFLAGS"].map((name) => `${name}="${flags}"`),
    ...optional("USE", spec.use),
    ...optional("ACCEPT_KEYWORDS", spec.keywords),
    ...optional("ACCEPT_LICENSE", spec.licences),
    `PORTAGE_TMPDIR="${join(root, "var/tmp")}"`,
    `DISTDIR="${join(root, "var/cache/distfiles")}"`,
    "",
  ].join("\n");
}

function repositoriesConf({ repositories: all }: BuildSpec, folder: string): string {
  const sections = all.map(({ name }, index) =>
    [`[${name}]`, `location = ${join(folder, name)}`, `priority = ${index}`, "auto-sync = no"].join("\n"),
  );
  return ["[DEFAULT]", `main-repo = ${all[0]?.name}`, ...sections, ""].join("\n");
}
