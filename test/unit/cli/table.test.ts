import { describe, expect, it } from "vitest";
import { renderTable } from "../../../controller/cli/table.ts";

const columns = [
  { title: "NAME", value: (row: { name: string; note: string }) => row.name },
  { title: "NOTE", value: (row: { name: string; note: string }) => row.note, shrink: true },
];

describe("a table", () => {
  it("lines up its columns", () => {
    const table = renderTable(
      columns,
      [
        { name: "a", note: "x" },
        { name: "longer", note: "y" },
      ],
      0,
    );
    expect(table).toBe("NAME    NOTE\na       x\nlonger  y\n");
  });

  it("fits the terminal by shortening the column that may be", () => {
    const table = renderTable(columns, [{ name: "a", note: "a long note that does not fit" }], 20);
    for (const line of table.trimEnd().split("\n")) expect(line.length).toBeLessThanOrEqual(20);
    expect(table).toContain("…");
  });

  it("lets no control character of a host reach the terminal", () => {
    const table = renderTable(columns, [{ name: "\u001b[2Jevil", note: "a\u202eb" }], 0);
    expect(table).not.toContain("\u001b");
    expect(table).not.toContain("\u202e");
  });
});
