import { describe, expect, it } from "vitest";
import { findValues, parseSource } from "../../../shared/documents/index.ts";

const hostCfg = `# what serves what
server:
  pkgROOT:
    root: /srv/portage   # the tree
    version: 1.10
    host: jupiter.example.net
    repository:
      - gentoo: https://example.net/gentoo.git
      - guru: https://example.net/guru.git
    "/var/log": kept
  buildserver: &build
    host: io.example.net
disks:
  - name: sda
    path: /dev/sda
  - name: sdb
    path: /dev/sdb
mirrors: [alpha, beta]
standby: *build
empty:
`;

const source = parseSource(hostCfg, "host.cfg");
const texts = (path: string) => findValues(source, path).map(({ text }) => text);

describe("finding a value", () => {
  it.each([
    ["server:pkgROOT/root", "/srv/portage"],
    ["server/pkgROOT/root", "/srv/portage"],
    ["server:pkgROOT/repository/gentoo", "https://example.net/gentoo.git"],
    ["server:pkgROOT/repository/-guru", "https://example.net/guru.git"],
    ['server:pkgROOT/"/var/log"', "kept"],
    ["disks:sda/path", "/dev/sda"],
    ["disks/-2/path", "/dev/sdb"],
    ["mirrors:beta", "beta"],
    ["mirrors/-1", "alpha"],
    ["server:pkgROOT/host:jupiter.example.net", "jupiter.example.net"],
    ["standby/host", "io.example.net"],
    ["empty", ""],
  ])("%s is %s", (path, text) => {
    expect(texts(path)).toEqual([text]);
  });

  it("gives a number as it is written, and as a number", () => {
    expect(findValues(source, "server:pkgROOT/version")).toEqual([
      { path: "server/pkgROOT/version", value: 1.1, text: "1.10" },
    ]);
  });

  it("lists what entries and items are called", () => {
    expect(texts("server/-")).toEqual(["pkgROOT", "buildserver"]);
    expect(texts("server:pkgROOT/repository/-")).toEqual(["gentoo", "guru"]);
    expect(texts("disks/-")).toEqual(["sda", "sdb"]);
    expect(texts("mirrors/-")).toEqual(["alpha", "beta"]);
    expect(texts("empty/-")).toEqual([]);
  });

  it("gives every one that fits, with the path to each alone", () => {
    expect(findValues(source, "disks/-/path")).toEqual([
      { path: "disks/-1/path", value: "/dev/sda", text: "/dev/sda" },
      { path: "disks/-2/path", value: "/dev/sdb", text: "/dev/sdb" },
    ]);
  });

  it("gives maps and lists whole", () => {
    expect(findValues(source, "server:buildserver")).toEqual([
      { path: "server/buildserver", value: { host: "io.example.net" }, text: undefined },
    ]);
    expect(findValues(source, ".")).toHaveLength(1);
  });

  it("that is not there tells how far the path leads, and what is there", () => {
    expect(() => findValues(source, "server:pkgROOT/rot")).toThrow(
      "host.cfg has no server:pkgROOT/rot; server:pkgROOT has: root, version, host, repository, /var/log",
    );
    expect(() => findValues(source, "mirors")).toThrow("at its top it has: server, disks, mirrors, standby, empty");
    expect(() => findValues(source, "server:pkgROOT/host:io.example.net")).toThrow("has no server:pkgROOT/host:io");
    expect(() => findValues(source, "mirrors:gamma")).toThrow("mirrors has: alpha, beta");
    expect(() => findValues(source, "nothing/-")).toThrow("has no nothing");
  });
});

describe("a document", () => {
  it.each([
    ["a: [1", "host.cfg:1:"],
    ["a: 1\na: 2\n", "host.cfg:2:1: Map keys must be unique"],
    ["a: 1\n---\nb: 2\n", "multiple documents"],
    ["[".repeat(100_000), "nested too deeply"],
  ])("that is no good is refused with its place: %#", (text, why) => {
    expect(() => parseSource(text, "host.cfg")).toThrow(why);
  });

  it("that is too large is refused", () => {
    expect(() => parseSource(`a: ${"x".repeat(1024 * 1024)}`, "x.yml")).toThrow("more than 1048576 bytes");
  });

  it("whose aliases explode is refused", () => {
    const level = (n: number) => `l${n}: &l${n} [${Array.from({ length: 9 }, () => `*l${n - 1}`).join(", ")}]\n`;
    const bomb = `l0: &l0 x\n${Array.from({ length: 9 }, (_, index) => level(index + 1)).join("")}`;
    expect(() => findValues(parseSource(bomb, "x.yml"), "l9")).toThrow("Excessive alias count");
  });
});
