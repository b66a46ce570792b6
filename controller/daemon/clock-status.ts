import type { PartStatus } from "../../shared/records/index.ts";

const skewWarnMs = 2_000;
const mostNamed = 8;

/** A host's clock minus Dom0's. */
export interface HostSkew {
  name: string;
  skewMs: number;
}

/**
 * How the clocks of the domain agree: certificates and the order of logs depend on them.
 * @param timeZone of Dom0's process. All that Dom0 stores and prints is UTC whatever it is; other programs' lines beside
 *   its own may not be, so it is told.
 */
export function clockStatus(skews: readonly HostSkew[], timeZone: string): PartStatus {
  const byAmount = [...skews].sort((a, b) => Math.abs(b.skewMs) - Math.abs(a.skewMs));
  const off = byAmount.filter(({ skewMs }) => Math.abs(skewMs) > skewWarnMs);
  const zone = /^(Etc\/)?UTC$/.test(timeZone) ? "" : `; Dom0 tells UTC, while this machine is set to ${timeZone}`;
  if (off.length > 0) {
    const summary = `off: ${off.slice(0, mostNamed).map(describe).join(", ")}; look after their NTP${zone}`;
    return { name: "clocks", health: "degraded", summary };
  }
  const [most] = byAmount;
  const summary = most === undefined ? "no host was heard yet" : `furthest off is ${describe(most)}`;
  return { name: "clocks", health: "ok", summary: `${summary}${zone}` };
}

function describe({ name, skewMs }: HostSkew): string {
  return `${name}, ${(Math.abs(skewMs) / 1000).toFixed(1)} s ${skewMs < 0 ? "behind" : "ahead"}`;
}
