import { DomzeroError } from "../../../shared/errors/index.ts";
import { nameWithoutVersion } from "./entry.ts";
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
