import { DomzeroError } from "../errors/index.ts";

/** One step of a path into a YAML document; docs/yaml-paths.md describes the language. */
export type Step =
  /** The entry of a map, or the item of a list, that is called so. */
  | { kind: "name"; name: string }
  /** As `name`; on a plain value, that value if it is equal. */
  | { kind: "choice"; name: string }
  /** The item of a list that is called so, never an entry of a map. */
  | { kind: "item"; name: string }
  /** The item of a list at a place, counted from 1. */
  | { kind: "position"; position: number }
  /** Every entry or item. */
  | { kind: "every" };

const maxPathLength = 4096;
const maxSteps = 64;
const bareName = /^[^/:"\p{Cc}]+/u;
const quotedName = /^"(?:[^"\\\p{Cc}]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"/u;

/**
 * Reads a path such as `server:pkgROOT/root`; `.` is the whole document, and has no steps.
 * @throws DomzeroError INVALID_INPUT with a mark below the place that is wrong
 */
export function parsePath(path: string): Step[] {
  if (path.length > maxPathLength)
    throw new DomzeroError("TOO_LARGE", `a path has at most ${maxPathLength} characters`);
  if (path === "." || path === "/") return [];
  const steps: Step[] = [];
  let at = path.startsWith("/") ? 1 : 0;
  let isChoice = false;
  for (;;) {
    const [step, length] = readStep(path, at, isChoice);
    steps.push(step);
    at += length;
    if (steps.length > maxSteps) throw wrong(path, at, `a path has at most ${maxSteps} steps`);
    if (path.slice(at) === "" || path.slice(at) === "/") return steps;
    if (!/[/:]/.test(path.charAt(at))) throw wrong(path, at, "a / or : is missing here");
    isChoice = path.charAt(at) === ":";
    at += 1;
  }
}

function readStep(path: string, at: number, isChoice: boolean): [step: Step, length: number] {
  const rest = path.slice(at);
  const named = (name: string): Step => (isChoice ? { kind: "choice", name } : { kind: "name", name });
  const [quoted] = quotedName.exec(rest) ?? [];
  if (quoted !== undefined) return [named(String(JSON.parse(quoted))), quoted.length];
  const [bare] = bareName.exec(rest) ?? [];
  if (bare === undefined)
    throw wrong(path, at, rest.startsWith('"') ? "this quoted name has no end" : "a name is missing here");
  if (!bare.startsWith("-")) return [named(bare), bare.length];
  const item = bare.slice(1);
  if (item === "") {
    const [inner] = quotedName.exec(rest.slice(1)) ?? [];
    if (inner !== undefined) return [{ kind: "item", name: String(JSON.parse(inner)) }, 1 + inner.length];
    return [{ kind: "every" }, 1];
  }
  if (!/^\d+$/.test(item)) return [{ kind: "item", name: item }, bare.length];
  const position = Number(item);
  if (position < 1 || !Number.isSafeInteger(position)) throw wrong(path, at, "items are counted from -1 on");
  return [{ kind: "position", position }, bare.length];
}

function wrong(path: string, at: number, why: string): DomzeroError {
  return new DomzeroError("INVALID_INPUT", `${why}:\n  ${path}\n  ${" ".repeat(at)}^`);
}

/** Writes steps so that {@link parsePath} reads the same ones. */
export function formatPath(steps: readonly Step[]): string {
  if (steps.length === 0) return ".";
  return steps.map((step, index) => separatorOf(step, index) + formatStep(step)).join("");
}

/** A first step has nothing before it that it could choose from. */
function separatorOf(step: Step, index: number): string {
  if (index === 0) return "";
  return step.kind === "choice" ? ":" : "/";
}

function formatStep(step: Step): string {
  if (step.kind === "every") return "-";
  if (step.kind === "position") return `-${step.position}`;
  if (step.kind === "item") return `-${/^\d+$/.test(step.name) ? JSON.stringify(step.name) : quoteName(step.name)}`;
  return step.name.startsWith("-") || step.name === "." ? quoteAlways(step.name) : quoteName(step.name);
}

function quoteName(name: string): string {
  return bareName.exec(name)?.[0] === name ? name : quoteAlways(name);
}

/** As JSON, with control characters that JSON would leave as they are escaped too. */
function quoteAlways(name: string): string {
  return JSON.stringify(name).replace(/\p{Cc}/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
