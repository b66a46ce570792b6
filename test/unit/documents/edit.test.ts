import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import {
  findValues,
  formatPath,
  insertValue,
  modifyValue,
  parseSource,
  removeValue,
} from "../../../shared/documents/index.ts";

const hostCfg = `# what serves what

server:
  pkgROOT:            # all packages
    root:   /srv/portage   # the tree
    quoted: "a"
    empty:
    note: |
      first
      second

    repository:
    - gentoo: https://example.net/gentoo.git
    - guru: https://example.net/guru.git   # overlay
    flow: {a: 1, b: [1, 2]}
  # the slow one
  buildserver:
    host: io.example.net

mirrors:   [alpha,beta]
disks:
  - name: sda
    path: /dev/sda

  - name: sdb
    path: /dev/sdb
# the end
`;
const source = parseSource(hostCfg, "host.cfg");

/** What changed, as a patch shows it. */
function changes(after: string): string[] {
  const [before, now] = [hostCfg.split("\n"), after.split("\n")];
  let head = 0;
  while (before[head] === now[head] && head < before.length) head += 1;
  let tail = 0;
  while (before.at(-1 - tail) === now.at(-1 - tail) && tail < Math.min(before.length, now.length) - head) tail += 1;
  const minus = before.slice(head, before.length - tail).map((line) => `-${line}`);
  return [...minus, ...now.slice(head, now.length - tail).map((line) => `+${line}`)];
}

describe("modifying a value", () => {
  it("changes the value alone, not even the blanks before it or the comment behind it", () => {
    expect(changes(modifyValue(source, "server:pkgROOT/root", "/mnt/portage"))).toEqual([
      "-    root:   /srv/portage   # the tree",
      "+    root:   /mnt/portage   # the tree",
    ]);
  });

  it("fills in what is empty", () => {
    expect(changes(modifyValue(source, "server:pkgROOT/empty", 5))).toEqual(["-    empty:", "+    empty: 5"]);
  });

  it("turns a text of many lines into one, and one into many", () => {
    expect(changes(modifyValue(source, "server:pkgROOT/note", "short"))).toEqual([
      "-    note: |",
      "-      first",
      "-      second",
      "+    note: short",
    ]);
    expect(changes(modifyValue(source, "server:buildserver/host", "a\nb\n"))).toEqual([
      "-    host: io.example.net",
      "+    host: |",
      "+      a",
      "+      b",
    ]);
  });

  it("puts a map in the place of a list, and keeps the comment of its key", () => {
    expect(modifyValue(source, "disks", { sda: { path: "/dev/sda" } })).toContain(
      "disks:\n  sda:\n    path: /dev/sda\n# the end\n",
    );
    expect(modifyValue(source, "server:pkgROOT", { root: 1 })).toContain("  pkgROOT: # all packages\n    root: 1\n");
  });

  it("changes an item, and what is inside of brackets", () => {
    expect(changes(modifyValue(source, "server:pkgROOT/repository/guru", "https://example.org"))).toEqual([
      "-    - guru: https://example.net/guru.git   # overlay",
      "+    - guru: https://example.org   # overlay",
    ]);
    expect(changes(modifyValue(source, "mirrors:beta", "gamma"))).toEqual([
      "-mirrors:   [alpha,beta]",
      "+mirrors:   [alpha,gamma]",
    ]);
    expect(changes(modifyValue(source, "server:pkgROOT/flow/b/-1", "x, y"))).toEqual([
      "-    flow: {a: 1, b: [1, 2]}",
      '+    flow: {a: 1, b: ["x, y", 2]}',
    ]);
  });

  it("of the whole document is possible", () => {
    expect(parse(modifyValue(source, ".", { a: 1 }))).toEqual({ a: 1 });
  });

  it("needs one place that is there, and only changes a value that is what the path says", () => {
    expect(() => modifyValue(source, "server:pkgROOT/rot", 1)).toThrow("has no server:pkgROOT/rot");
    expect(() => modifyValue(source, "disks/-/path", 1)).toThrow(
      "fits 2 places of host.cfg: disks/-1/path, disks/-2/path",
    );
    expect(() => modifyValue(source, "server:buildserver/host:europa", "x")).toThrow("has no");
  });
});

describe("inserting a value", () => {
  it("adds an entry behind the last one of its map", () => {
    expect(changes(insertValue(source, "server:buildserver/port", 873))).toEqual(["+    port: 873"]);
    expect(changes(insertValue(source, "server:third", { host: "x" }))).toEqual(["+  third:", "+    host: x"]);
  });

  it("adds an item at the end of its list, indented as the others", () => {
    expect(changes(insertValue(source, "server:pkgROOT/repository/-", { brother: "https://example.com" }))).toEqual([
      "+    - brother: https://example.com",
    ]);
    expect(changes(insertValue(source, "server:pkgROOT/repository/brother", "https://example.com"))).toEqual([
      "+    - brother: https://example.com",
    ]);
    expect(changes(insertValue(source, "disks/-", { name: "sdc", path: "/dev/sdc" }))).toEqual([
      "+  - name: sdc",
      "+    path: /dev/sdc",
    ]);
    expect(
      findValues(parseSource(insertValue(source, "mirrors/-", "gamma"), ""), "mirrors/-").map(({ text }) => text),
    ).toEqual(["alpha", "beta", "gamma"]);
  });

  it("makes what is missing above it", () => {
    expect(changes(insertValue(source, "server:pkgROOT/empty/deep/-", 1))).toEqual(["+      deep:", "+        - 1"]);
    expect(insertValue(parseSource("", "x.yml"), "a/b", 1)).toBe("a:\n  b: 1\n");
    expect(insertValue(parseSource("# only this\n", "x.yml"), "a", 1)).toContain("# only this\n");
  });

  it("refuses what is there, and what is no place for it", () => {
    expect(() => insertValue(source, "server:pkgROOT/root", 1)).toThrow("modify it instead");
    expect(() => insertValue(source, "server:pkgROOT/root/below", 1)).toThrow("is a plain value");
    expect(() => insertValue(source, "server/-", 1)).toThrow("server is a map");
    expect(() => insertValue(source, "disks/-9", 1)).toThrow("no place for something new");
    expect(() => insertValue(source, "new/-3", 1)).toThrow("no place for something new");
    expect(() => insertValue(source, ".", 1)).toThrow("the whole document is there");
  });
});

describe("removing a value", () => {
  it("takes its lines and nothing else", () => {
    expect(changes(removeValue(source, "server:pkgROOT/root"))).toEqual(["-    root:   /srv/portage   # the tree"]);
    expect(changes(removeValue(source, "server:pkgROOT/note"))).toEqual([
      "-    note: |",
      "-      first",
      "-      second",
    ]);
    expect(changes(removeValue(source, "server:pkgROOT/repository/-1"))).toEqual([
      "-    - gentoo: https://example.net/gentoo.git",
    ]);
    expect(changes(removeValue(source, "server:pkgROOT/empty"))).toEqual(["-    empty:"]);
    expect(changes(removeValue(source, "disks:sda"))).toEqual(["-  - name: sda", "-    path: /dev/sda"]);
  });

  it("from behind a dash lets the next one take its place", () => {
    expect(changes(removeValue(source, "disks:sda/name"))).toEqual([
      "-  - name: sda",
      "-    path: /dev/sda",
      "+  - path: /dev/sda",
    ]);
  });

  it("that is the last of its map leaves an empty one", () => {
    expect(parse(removeValue(source, "server:buildserver/host")).server.buildserver).toEqual({});
    expect(changes(removeValue(source, "server:buildserver/host"))).toEqual([
      "-  buildserver:",
      "-    host: io.example.net",
      "+  buildserver: {}",
    ]);
    expect(removeValue(parseSource("# top\na: 1\n# end\n", ""), "a")).toBe("# top\n{}\n# end\n");
  });

  it("inside of brackets keeps the others", () => {
    expect(changes(removeValue(source, "mirrors:alpha"))).toEqual(["-mirrors:   [alpha,beta]", "+mirrors:   [ beta ]"]);
    expect(parse(removeValue(source, "server:pkgROOT/flow/a")).server.pkgROOT.flow).toEqual({ b: [1, 2] });
  });
});

describe("aliases", () => {
  const shared = parseSource("a: &x\n  n: 1\nb: *x\nc: &y 2\nd: *y\n", "x.yml");

  it("are not changed through, as the value stands elsewhere too", () => {
    expect(() => modifyValue(shared, "b/n", 2)).toThrow("where its anchor");
    expect(() => insertValue(shared, "b/m", 2)).toThrow("where its anchor");
    expect(() => removeValue(shared, "b/n")).toThrow("where its anchor");
  });

  it("themselves may be replaced and removed, and their anchors keep theirs", () => {
    expect(modifyValue(shared, "b", 3)).toBe("a: &x\n  n: 1\nb: 3\nc: &y 2\nd: *y\n");
    expect(removeValue(shared, "d")).toBe("a: &x\n  n: 1\nb: *x\nc: &y 2\n");
    expect(parse(modifyValue(shared, "a/n", 5))).toEqual({ a: { n: 5 }, b: { n: 5 }, c: 2, d: 2 });
    expect(() => removeValue(shared, "a")).toThrow("x.yml");
  });
});

describe("line ends of Windows", () => {
  it("stay", () => {
    const windows = parseSource("a: 1\r\nb:\r\n  c: 2\r\n", "x.yml");
    expect(insertValue(windows, "b/d", { e: 1 })).toBe("a: 1\r\nb:\r\n  c: 2\r\n  d:\r\n    e: 1\r\n");
    expect(modifyValue(windows, "b/c", 3)).toBe("a: 1\r\nb:\r\n  c: 3\r\n");
    expect(removeValue(windows, "a")).toBe("b:\r\n  c: 2\r\n");
  });
});

const key = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,8}$/);
const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.string({ unit: "binary" }));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    plain,
    fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
    fc.array(tie("tree"), { maxLength: 4 }),
  ),
}));
const top = fc.dictionary(key, tree, { minKeys: 1, maxKeys: 5 });

/** A document as a person may have written it: any layout, and a comment at each line end that takes one. */
const document = fc
  .tuple(top, fc.constantFrom(2, 4), fc.boolean(), fc.boolean())
  .map(([value, indent, indentSeq, withComments]) => {
    const text = stringify(value, { indent, indentSeq });
    const commented = withComments ? text.replace(/^( *[a-z][\w.-]*:)$/gm, "$1 # about this") : text;
    return { value, text: `# top\n\n${commented}# end\n` };
  });

describe("any document", () => {
  it("has the new value after an insertion, and every line that it had", () => {
    fc.assert(
      fc.property(document, tree, ({ value, text }, added) => {
        const after = insertValue(parseSource(text, ""), "new_entry", added);
        expect(parse(after)).toEqual({ ...value, new_entry: added });
        for (const line of text.split("\n").filter((each) => each.includes("#"))) expect(after).toContain(line);
      }),
    );
  });

  it("has the new value after a modification, and all else as it was", () => {
    fc.assert(
      fc.property(document, fc.nat(), tree, ({ value, text }, pick, given) => {
        const entries = Object.keys(value);
        const chosen = entries[pick % entries.length] ?? "";
        const after = modifyValue(parseSource(text, ""), formatPath([{ kind: "name", name: chosen }]), given);
        expect(parse(after)).toEqual({ ...value, [chosen]: given });
        expect(after).toContain("# top\n");
        expect(after).toContain("# end");
      }),
    );
  });

  it("is without the value after a removal, and all else as it was", () => {
    fc.assert(
      fc.property(document, fc.nat(), ({ value, text }, pick) => {
        const entries = Object.keys(value);
        const chosen = entries[pick % entries.length] ?? "";
        const after = removeValue(parseSource(text, ""), formatPath([{ kind: "name", name: chosen }]));
        const { [chosen]: _, ...others } = value;
        expect(parse(after)).toEqual(others);
        expect(after).toContain("# top\n");
        expect(after).toContain("# end");
      }),
    );
  });
});
