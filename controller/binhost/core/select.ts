import { DomzeroError } from "../../../shared/errors/index.ts";
import { type ListedPackage, packageKey } from "./packages-index.ts";

/**
 * Packages by what an operator calls them: `category/name`, `category/name-version`, or with the build behind it.
 * @throws DomzeroError NOT_FOUND where there is none
 */
export function selectPackages(packages: readonly ListedPackage[], name: string): ListedPackage[] {
  const found = packages.filter((each) => [nameWithoutVersion(each.cpv), each.cpv, packageKey(each)].includes(name));
  if (found.length > 0) return found;
  throw new DomzeroError("NOT_FOUND", `there is no package ${name}; dom0 binhost list shows them`);
}

/** `category/name` of `category/name-version-r1` (PMS, 3.1: the last part that can be a version is it). */
export function nameWithoutVersion(cpv: string): string {
  return cpv.replace(/-\d[A-Za-z0-9_.]*(-r\d+)?$/, "");
}
