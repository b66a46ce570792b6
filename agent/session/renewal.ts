/** Life of a certificate, milliseconds since the epoch. */
export interface Life {
  fromMs: number;
  untilMs: number;
}

/** Share of its life after which a certificate is renewed, and how much earlier at most, so that hosts spread out. */
const renewAfter = 2 / 3;
const spread = 1 / 12;

/**
 * When to renew: between 7/12 and 8/12 of the life.
 * @param random 0 to 1, drawn once for a certificate
 */
export function renewalTimeMs({ fromMs, untilMs }: Life, random: number): number {
  return fromMs + (untilMs - fromMs) * (renewAfter - spread * random);
}

/** Whether a certificate cannot be used now. Dom0 takes what its own clock says is good, hence no margin. */
export function hasEnded({ untilMs }: Life, nowMs: number): boolean {
  return nowMs >= untilMs;
}
