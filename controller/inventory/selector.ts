import { DomzeroError } from "../../shared/errors/index.ts";

/** One condition of a selector. */
interface Condition {
  path: readonly string[];
  operator: "=" | "!=" | "~" | "exists" | "missing";
  value: string;
}

const conditionPattern = /^(!?)([A-Za-z][\w./-]*)(?:(!=|=|~)(.*))?$/;

/**
 * Compiles a selector into a predicate over records. Conditions are joined by commas, and all have to hold:
 * `field=value`, `field!=value`, `field~part` (`*` for any characters), `field` (is there), `!field` (is not there).
 * A field is a path such as `presence.state`; `label.site` means the label `site`, `presence` its state.
 * @throws DomzeroError USAGE, naming the condition and its position
 */
export function compileSelector(selector: string): (record: unknown) => boolean {
  const conditions = parseSelector(selector);
  return (record) => conditions.every((condition) => holds(condition, record));
}

/** The conditions of a selector; empty text has none. */
function parseSelector(selector: string): Condition[] {
  const conditions: Condition[] = [];
  let position = 1;
  for (const part of selector.split(",")) {
    if (selector.trim() !== "") conditions.push(parseCondition(part.trim(), position));
    position += part.length + 1;
  }
  return conditions;
}

function parseCondition(text: string, position: number): Condition {
  const [, not, field, operator, value] = conditionPattern.exec(text) ?? [];
  if (field === undefined || (not === "!" && operator !== undefined)) {
    const example = "write e.g. status=active,label.site=attic,name~web*";
    throw new DomzeroError("USAGE", `selector, character ${position}: "${text}" is no condition; ${example}`);
  }
  const path = pathOf(field);
  if (operator === "=" || operator === "!=" || operator === "~") return { path, operator, value: value ?? "" };
  return { path, operator: not === "!" ? "missing" : "exists", value: "" };
}

function pathOf(field: string): string[] {
  if (field === "presence") return ["presence", "state"];
  const label = /^labels?\.(.+)$/.exec(field)?.[1];
  return label === undefined ? field.split(".") : ["labels", label];
}

function holds({ path, operator, value }: Condition, record: unknown): boolean {
  const found = valueAt(record, path);
  switch (operator) {
    case "exists":
      return found !== undefined;
    case "missing":
      return found === undefined;
    case "=":
      return found === value;
    case "!=":
      return found !== value;
    case "~":
      return found !== undefined && matchesPart(found, value);
  }
}

function valueAt(record: unknown, path: readonly string[]): string | undefined {
  let current: unknown = record;
  for (const key of path) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Object.entries(current).find(([name]) => name === key)?.[1];
  }
  return current === undefined || current === null ? undefined : String(current);
}

/** Whether `part` occurs in the text, its stars standing for any characters; linear, whatever the part. */
function matchesPart(text: string, part: string): boolean {
  let from = 0;
  for (const piece of part.split("*")) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}
