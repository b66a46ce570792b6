/** A column of a table. */
export interface Column<Row> {
  title: string;
  value(row: Row): string;
  /** The column that is shortened first where the table is wider than the terminal; at most one. */
  shrink?: boolean;
}

const gap = "  ";
const minShrunkWidth = 8;

/** Characters that would move the cursor or change the terminal or the reading direction: names come from hosts. */
const controlCharacters = /[\p{Cc}\p{Cf}]/gu;

/** Text from outside, made safe to print on a terminal. */
export function printable(text: string): string {
  return text.replace(controlCharacters, "�");
}

/**
 * Lays rows out under their titles.
 * @param maxColumns width of the terminal; 0: as wide as it needs
 */
export function renderTable<Row>(
  columns: ReadonlyArray<Column<Row>>,
  rows: readonly Row[],
  maxColumns: number,
): string {
  const cells = rows.map((row) => columns.map((column) => printable(column.value(row))));
  const widths = columns.map((column, index) =>
    cells.reduce((width, row) => Math.max(width, row[index]?.length ?? 0), column.title.length),
  );
  shrink(columns, widths, maxColumns);
  const line = (values: readonly string[]) =>
    values
      .map((value, index) => fitted(value, widths[index] ?? 0))
      .join(gap)
      .trimEnd();
  return [columns.map((column) => column.title), ...cells].map((values) => `${line(values)}\n`).join("");
}

function shrink<Row>(columns: ReadonlyArray<Column<Row>>, widths: number[], maxColumns: number): void {
  const total = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1));
  const index = columns.findIndex((column) => column.shrink === true);
  if (maxColumns === 0 || total <= maxColumns || index < 0) return;
  widths[index] = Math.max(minShrunkWidth, (widths[index] ?? 0) - (total - maxColumns));
}

function fitted(value: string, width: number): string {
  return value.length <= width ? value.padEnd(width) : `${value.slice(0, Math.max(0, width - 1))}…`;
}

/** A timestamp in a table: UTC, to the minute. */
export function formatMinute(timestamp: string): string {
  return `${new Date(timestamp).toISOString().slice(0, 16).replace("T", " ")}Z`;
}

/** Labels and the like on one line: `role=db site=attic`. */
export function formatPairs(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs)
    .map(([key, value]) => `${key}=${value}`)
    .join(" ");
}
