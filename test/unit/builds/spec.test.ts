import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { portageConfig } from "../../../controller/builds/core/config-root.ts";
import { buildSpecSchema } from "../../../controller/builds/core/spec.ts";
import { parseConfig } from "../../../shared/config-file/index.ts";

const examples = join(import.meta.dirname, "../../../deploy/builds");
const read = (name: string) => parseConfig(readFileSync(join(examples, name), "utf8"), buildSpecSchema, name);

describe("a build spec", () => {
  it.each(globSync("*.yml", { cwd: examples }))("is what the example %s is", (name) => {
    expect(`${read(name).name}.yml`).toBe(name);
  });

  it.each([
    ["profile", "../../etc"],
    ["march", 'native" ; touch /tmp/x'],
    ["flags", "-O2 $(id)"],
    ["flags", "-O2\nUSE=x"],
    ["packages", ["firefox"]],
    ["packages", ["www-client/firefox\nsys-apps/x"]],
    ["use", ["--x"]],
    ["repositories", [{ name: "../x" }]],
    ["licences", ['x"']],
  ])("has no %s such as %j", (field, value) => {
    expect(buildSpecSchema.safeParse({ ...read("plasma.yml"), [field]: value }).success).toBe(false);
  });

  it("becomes Portage's configuration as in the golden file", async () => {
    const { files, profile, environment } = portageConfig(read("hardened.yml"), "/root-of-builds", "/var/db/repos");
    const shown = files.map(({ path, content }) => `=== ${path}\n${content}`).join("");
    const repositories = environment["PORTAGE_REPOSITORIES"] ?? "";
    await expect(`${shown}=== profile\n${profile}\n=== repositories\n${repositories}`).toMatchFileSnapshot(
      "./config.golden.txt",
    );
  });
});
