import { DomzeroError } from "../errors/index.ts";
import { formatPath, parsePath, type Step } from "./path.ts";
import { follow, nameOf, plainText, root, type Spot, select } from "./select.ts";
import { maxAliases, type YamlSource } from "./source.ts";

/** A value that was found. */
export interface FoundValue {
  /** Path that leads to it alone. */
  path: string;
  value: unknown;
  /** A plain value as it is written; undefined for maps and lists. */
  text: string | undefined;
}

/**
 * The values that a path leads to, in the order of the document. A path that ends with `/-` finds what the entries or
 * items are called.
 * @throws DomzeroError NOT_FOUND with what there is instead, INVALID_INPUT
 */
export function findValues(source: YamlSource, path: string): FoundValue[] {
  const steps = parsePath(path);
  const spots = select(source, steps);
  if (steps.at(-1)?.kind === "every") {
    if (select(source, steps.slice(0, -1)).length === 0) throw missing(source, steps.slice(0, -1));
    return spots.map((spot) => ({ path: formatPath(spot.steps), value: nameOf(spot), text: nameOf(spot) }));
  }
  if (spots.length === 0) throw missing(source, steps);
  return spots.map((spot) => foundValue(source, spot));
}

/** @throws DomzeroError INVALID_INPUT where aliases lead nowhere or too far */
export function foundValue(source: YamlSource, spot: Spot): FoundValue {
  const node = follow(source, spot.node);
  try {
    const value: unknown = node?.toJS(source.document, { maxAliasCount: maxAliases }) ?? null;
    return { path: formatPath(spot.steps), value, text: plainText(node) };
  } catch (error) {
    const place = `${source.name}: ${formatPath(spot.steps)}`;
    throw new DomzeroError("INVALID_INPUT", `${place}: ${DomzeroError.from(error).message}`, { cause: error });
  }
}

/** The one value that a path leads to. @throws DomzeroError NOT_FOUND, INVALID_INPUT where there are several */
export function selectOne(source: YamlSource, steps: readonly Step[]): Spot {
  const [spot, ...others] = select(source, steps);
  if (spot === undefined) throw missing(source, steps);
  if (others.length === 0) return spot;
  const places = [spot, ...others].slice(0, 5).map((each) => formatPath(each.steps));
  const list = others.length < 5 ? places.join(", ") : `${places.join(", ")}, …`;
  throw new DomzeroError(
    "INVALID_INPUT",
    `${formatPath(steps)} fits ${others.length + 1} places of ${source.name}: ${list}`,
  );
}

/** Tells how far a path leads, and what there is at its end. */
function missing(source: YamlSource, steps: readonly Step[]): DomzeroError {
  let depth = steps.length;
  while (depth > 0 && select(source, steps.slice(0, depth)).length === 0) depth -= 1;
  const reached = select(source, steps.slice(0, depth));
  const names = reached.flatMap((spot) => select(source, [...spot.steps, { kind: "every" }])).map(nameOf);
  const shown = names.length > 12 ? [...names.slice(0, 12), "…"] : names;
  const there = depth === 0 ? "at its top it has" : `${formatPath(steps.slice(0, depth))} has`;
  const what = shown.length === 0 ? "nothing below" : shown.join(", ");
  return new DomzeroError("NOT_FOUND", `${source.name} has no ${formatPath(steps)}; ${there}: ${what}`);
}

/** How much of a path exists, and the steps that do not. */
export function deepest(source: YamlSource, steps: readonly Step[]): { spot: Spot; rest: Step[] } {
  for (let depth = steps.length; depth > 0; depth -= 1) {
    if (select(source, steps.slice(0, depth)).length === 0) continue;
    return { spot: selectOne(source, steps.slice(0, depth)), rest: steps.slice(depth) };
  }
  return { spot: root(source), rest: [...steps] };
}
