import { createHash } from "node:crypto";
import { Binhost, type Published } from "../../controller/binhost/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { systemClock } from "../../shared/time/index.ts";
import { quietLogger } from "./nats.ts";

type OnStep = Parameters<Binhost["begin"]>[0];

/** A binhost in a folder of its own. */
export function openBinhost(dir: string, keepBuilds = 1, objectGraceMs = 60_000): Promise<Binhost> {
  const common = { domain: "test.example", exec, clock: systemClock, logger: quietLogger };
  return Binhost.open({ dir, keepBuilds, objectGraceMs, ...common });
}

/** Adds packages and publishes them. */
export async function addBytes(
  binhost: Binhost,
  packages: readonly Buffer[],
  onStep: OnStep = () => undefined,
): Promise<Published> {
  await using batch = await binhost.begin(onStep);
  for (const bytes of packages) {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await batch.add({ name: "package", size: bytes.length, sha256 }, inPieces(bytes));
  }
  return batch.publish();
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += 4096) yield bytes.subarray(start, start + 4096);
}
