/**
 * Does a host's jobs in a process of its own, which kills itself at a write of a test's choice. Its settings come as JSON
 * on stdin; what it did is in a file, so that it outlives it.
 */
import { appendFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { text } from "node:stream/consumers";
import * as z from "zod";
import { Jobs } from "../../agent/jobs/index.ts";
import { connectAgentNats } from "../../agent/nats/index.ts";
import { createLogger } from "../../shared/log/index.ts";
import { systemClock } from "../../shared/time/index.ts";

export const jobAgentSettings = z.strictObject({
  dir: z.string(),
  doneFile: z.string(),
  server: z.string(),
  domain: z.string(),
  caPem: z.string(),
  rootPem: z.string(),
  hostId: z.string(),
  jwt: z.string(),
  seedBase64: z.string(),
  /** Number of the write before which it dies; 0: it lives. */
  dieBeforeSync: z.int(),
});

/** Every durable write ends with a sync; before one of them this process is gone, as by kill -9. */
async function dieBeforeSync(number: number): Promise<void> {
  await using handle = await open("/dev/null", "r");
  const prototype: FileHandle = Object.getPrototypeOf(handle);
  const { sync } = prototype;
  let count = 0;
  prototype.sync = function (this: FileHandle) {
    count += 1;
    if (count === number) process.kill(process.pid, "SIGKILL");
    return sync.call(this);
  };
}

if (import.meta.main) {
  const settings = jobAgentSettings.parse(JSON.parse(await text(process.stdin)));
  const { dir, doneFile, server, domain, caPem, rootPem, hostId, jwt, seedBase64 } = settings;
  await dieBeforeSync(settings.dieBeforeSync);
  const done = (what: string) => appendFileSync(doneFile, `${what}\n`);
  const step = (name: string, isSafeToResume: boolean) => ({
    name,
    isSafeToResume,
    canBeCancelled: false,
    run: async () => {
      done(name);
      return "";
    },
  });
  const jobs = await Jobs.open({
    dir,
    hostId,
    rootPem,
    planners: [() => [step("again", true), step("once", false)]],
    clock: systemClock,
    logger: createLogger("fatal"),
  });
  const connection = await connectAgentNats({
    servers: [server],
    domain,
    caPem,
    hostId,
    credentials: () => ({ jwt, seed: Buffer.from(seedBase64, "base64") }),
    onStatus: () => undefined,
  });
  jobs.attach(connection, { publish: async () => undefined });
}
