import { DomzeroError } from "../../shared/errors/index.ts";

const unitMs = new Map([
  ["s", 1_000],
  ["m", 60_000],
  ["h", 3_600_000],
  ["d", 86_400_000],
  ["w", 604_800_000],
]);

/**
 * Parses a length of time such as `90s`, `15m`, `12h`, `7d`, `2w`.
 * @returns milliseconds
 * @throws DomzeroError USAGE
 */
export function parseDuration(text: string): number {
  const [, amount, unit] = /^(\d{1,9})([smhdw])$/.exec(text) ?? [];
  const factor = unit === undefined ? undefined : unitMs.get(unit);
  if (amount === undefined || factor === undefined) {
    throw new DomzeroError("USAGE", `"${text}" is not a length of time; write e.g. 90s, 15m, 12h, 7d or 2w`);
  }
  return Number(amount) * factor;
}

/** A length of time in the two largest units that matter, e.g. `3d 4h`, `12s`. */
export function formatDuration(durationMs: number): string {
  let rest = Math.max(0, Math.round(durationMs / 1000)) * 1000;
  const parts: string[] = [];
  for (const [unit, factor] of [...unitMs].filter(([unit]) => unit !== "w").reverse()) {
    const amount = Math.floor(rest / factor);
    rest -= amount * factor;
    if (amount > 0) parts.push(`${amount}${unit}`);
  }
  return parts.slice(0, 2).join(" ") || "0s";
}
