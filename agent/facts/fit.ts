import { type Facts, factsSchema, maxFactsBytes } from "../../shared/facts/index.ts";

const maxGaps = 64;
const controlCharacters = /\p{Cc}/gu;

/**
 * Makes facts of what was measured. What is beyond a limit of the schema is cut there and told as a gap, so that one
 * strange device never hides the rest of the machine.
 * @throws ZodError where a value is of the wrong kind, which is a mistake of the measuring code
 */
export function fitFacts(measured: Readonly<Record<string, unknown>>): Facts {
  // Through JSON, which leaves out what is undefined; devices name themselves, so control characters go.
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(measured), (_key, value) =>
    typeof value === "string" ? value.replace(controlCharacters, " ").trim() : value,
  );
  const gaps = Array.isArray(plain["gaps"]) ? plain["gaps"] : [];
  for (const issue of factsSchema.safeParse(plain).error?.issues ?? []) {
    if (issue.code !== "too_big" || typeof issue.maximum !== "number") continue;
    cut(plain, issue.path, issue.maximum);
    gaps.push(`${issue.path.join(".")}: longer than ${issue.maximum}, the rest was cut`);
  }
  dropLargest(plain, gaps);
  return factsSchema.parse({ ...plain, gaps: gaps.slice(0, maxGaps) });
}

/** Cuts the text or list at a path to a length. */
function cut(value: unknown, path: readonly PropertyKey[], length: number): void {
  const [key, ...rest] = path;
  if (typeof value !== "object" || value === null || key === undefined) return;
  const inner: unknown = Reflect.get(value, key);
  if (rest.length > 0) cut(inner, rest, length);
  else if (typeof inner === "string" || Array.isArray(inner)) Reflect.set(value, key, inner.slice(0, length));
}

const lists = ["nics", "pci", "usb", "disks"] as const;

/** Empties the largest list until all fits; a machine with thousands of interfaces still tells what it is. */
function dropLargest(plain: Record<string, unknown>, gaps: unknown[]): void {
  const length = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? "");
  const roomForGaps = 64 * 1024;
  while (length(plain) > maxFactsBytes - roomForGaps) {
    const [largest] = [...lists].sort((a, b) => length(plain[b]) - length(plain[a]));
    if (largest === undefined || length(plain[largest]) <= length([])) return;
    plain[largest] = [];
    gaps.unshift(`${largest}: too many to be told`);
  }
}
