import { DomzeroError } from "../../shared/errors/index.ts";

/** Flags that many verbs share, so that they read and behave the same everywhere. */
export const jsonFlag = {
  json: { kind: "boolean", brief: "print JSON instead of a table", default: false },
} as const;

/** Takes any text as it is. */
export const text = (input: string): string => input;

/** Parses `key=value` pairs. @throws DomzeroError USAGE */
export function parsePairs(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, key, value] = /^([^=]+)=(.*)$/.exec(pair) ?? [];
      if (key !== undefined && value !== undefined) return [key, value];
      throw new DomzeroError("USAGE", `"${pair}" is not of the form key=value`);
    }),
  );
}
