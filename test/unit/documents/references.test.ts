import { describe, expect, it } from "vitest";
import { parseSource, resolveReferences } from "../../../shared/documents/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";

/** Resolves in documents that are given by name. */
function resolveIn(files: Record<string, string>, name: string, path = ".") {
  const sources = new Map(Object.entries(files).map(([file, text]) => [file, parseSource(text, file)]));
  const read = (file: string) => {
    const source = sources.get(file);
    if (source === undefined) throw new DomzeroError("NOT_FOUND", `there is no ${file}`);
    return Promise.resolve(source);
  };
  return resolveReferences(parseSource(files[name] ?? "", name), path, read);
}

const hostCfg = `server:
  pkgROOT:
    root: /srv/portage
    ports: [873, 80]
    repository: { gentoo: "https://example.net" }
`;

describe("references", () => {
  it("stand for the value that they name, with or without quotes", async () => {
    const repos = `repositories: {host.cfg/server:pkgROOT/root}
quoted: "{host.cfg/server:pkgROOT/root}"
within: "{host.cfg/server:pkgROOT/root}/binpkgs:{host.cfg/server:pkgROOT/ports/-1}"
list:
  - {host.cfg/server:pkgROOT/ports}
map: {host.cfg/server:pkgROOT/repository}
`;
    expect(await resolveIn({ "host.cfg": hostCfg, "repos.yml": repos }, "repos.yml")).toEqual({
      repositories: "/srv/portage",
      quoted: "/srv/portage",
      within: "/srv/portage/binpkgs:873",
      list: [[873, 80]],
      map: { gentoo: "https://example.net" },
    });
  });

  it("may lead to others, and the same value may be used often", async () => {
    const files = {
      "a.yml": 'x: ["{b.yml/y}", "{b.yml/y}"]\n',
      "b.yml": 'y: "{sites/c.yaml/z:w}"\n',
      "sites/c.yaml": "z: { w: 7 }\n",
    };
    expect(await resolveIn(files, "a.yml", "x")).toEqual([7, 7]);
  });

  it("that go round in a circle are refused with the circle", async () => {
    const files = { "a.yml": 'x: "{b.yml/y}"\n', "b.yml": 'y: { z: "{a.yml/x}" }\n' };
    await expect(resolveIn(files, "a.yml", "x")).rejects.toThrow("a.yml/x → b.yml/y → a.yml/x");
    await expect(resolveIn({ "a.yml": 'x: { y: "{a.yml/x}" }\n' }, "a.yml")).rejects.toThrow("in a circle");
  });

  it("that multiply without end are refused", async () => {
    const files: Record<string, string> = { "f0.yml": "v: x\n" };
    for (let level = 1; level <= 9; level += 1) {
      const line = Array.from({ length: 9 }, () => `"{f${level - 1}.yml/v}"`).join(", ");
      files[`f${level}.yml`] = `v: [${line}]\n`;
    }
    await expect(resolveIn(files, "f9.yml", "v")).rejects.toMatchObject({ code: "TOO_LARGE" });
  });

  it("to nothing, to a file that is not there, or to a map within a text are refused", async () => {
    const files = {
      "host.cfg": hostCfg,
      "a.yml": 'x: "{host.cfg/nothing}"\ny: "{gone.yml/x}"\nz: "in {host.cfg/server}"\n',
    };
    await expect(resolveIn(files, "a.yml", "x")).rejects.toThrow("host.cfg has no nothing");
    await expect(resolveIn(files, "a.yml", "y")).rejects.toThrow("there is no gone.yml");
    await expect(resolveIn(files, "a.yml", "z")).rejects.toThrow("fits into no text");
  });

  it("are nothing else that has braces", async () => {
    const shell = `$${"{host.cfg/x}"}`;
    const text = `a: "${shell}"\nb: "{a,b}"\nc: { host.cfg/x: 1 }\nd: "{ host.cfg/x }"\n`;
    expect(await resolveIn({ "a.yml": text }, "a.yml")).toEqual({
      a: shell,
      b: "{a,b}",
      c: { "host.cfg/x": 1 },
      d: "{ host.cfg/x }",
    });
  });

  it("follow aliases, and an alias of what is around it is refused", async () => {
    expect(await resolveIn({ "a.yml": "a: &x [1]\nb: *x\n" }, "a.yml", "b")).toEqual([1]);
    await expect(resolveIn({ "a.yml": "a: &x [*x]\n" }, "a.yml", "a")).rejects.toMatchObject({ code: "TOO_LARGE" });
  });
});
