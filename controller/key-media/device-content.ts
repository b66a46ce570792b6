import type { Exec } from "../../shared/exec/index.ts";

const probeTimeoutMs = 30_000;
const nothingFound = 2;
const contradictory = 8;

/**
 * What is on a device, in the words of whoever put it there: `vfat PHOTOS`, `gpt partition table`.
 * @returns undefined where there is nothing that anybody would miss
 * @throws DomzeroError EXEC_FAILED, EXEC_MISSING, TIMEOUT
 */
export async function describeContent(exec: Exec, device: string): Promise<string | undefined> {
  const okExitCodes = [0, nothingFound, contradictory];
  const options = { okExitCodes, timeoutMs: probeTimeoutMs };
  const { stdout, exitCode } = await exec("blkid", ["-p", "-o", "export", device], options);
  return exitCode === contradictory ? "more than one file system" : contentOf(stdout);
}

/** Reads the output of `blkid -p -o export`. */
export function contentOf(blkidOutput: string): string | undefined {
  const lines = blkidOutput.split("\n").map((line) => /^(\w+)=(.*)$/.exec(line));
  const properties = new Map(lines.filter((match) => match !== null).map(([, name, value]) => [name, value]));
  const [kind, table] = [properties.get("TYPE"), properties.get("PTTYPE")];
  if (kind !== undefined) return [kind, properties.get("LABEL")].filter(Boolean).join(" ");
  return table === undefined ? undefined : `${table} partition table`;
}
