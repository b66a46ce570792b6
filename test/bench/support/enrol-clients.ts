/**
 * The machines of the enrolment benchmark, as a process of their own: reads one JSON line of work from standard input,
 * does it, and prints one JSON line with the milliseconds that it took.
 */
import { createPrivateKey, randomBytes, sign } from "node:crypto";
import { createInterface } from "node:readline";
import { connect } from "node:tls";
import * as z from "zod";
import { enrolAt } from "../../../agent/enrolment/index.ts";
import { decodeCik } from "../../../shared/cik/index.ts";
import { hostKeys } from "../../support/enrolment-domain.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const workSchema = z.strictObject({
  kind: z.enum(["enrol", "bare"]),
  endpoint: z.string(),
  caPem: z.string(),
  keyJson: z.string(),
  token: z.string(),
  from: z.int(),
  count: z.int(),
  concurrency: z.int(),
});
type Work = z.infer<typeof workSchema>;

async function inParallel(tasks: ReadonlyArray<() => Promise<void>>, concurrency: number): Promise<number> {
  const queue = tasks.values();
  const startedMs = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const task of queue) await task();
    }),
  );
  return performance.now() - startedMs;
}

/** Everything that a machine makes before it speaks to Dom0 is made before the clock starts. */
function enrolments(work: Work): Array<() => Promise<void>> {
  const cik = decodeCik(work.keyJson, work.token);
  const { privateKey } = cik.key;
  if (typeof privateKey !== "string") throw new Error("the benchmark's key has no passphrase");
  const cikPrivateKey = createPrivateKey(privateKey);
  return Array.from({ length: work.count }, (_, index) => {
    const machine = work.from + index;
    const [keys, facts] = [hostKeys(), machineFacts(machine)];
    const request = { cik, cikPrivateKey, keys, facts, hostname: `bench-${machine}`, keyWritable: false };
    return async () => {
      for await (const answer of enrolAt(work.endpoint, request, AbortSignal.timeout(120_000))) {
        if (answer.kind !== "accepted") throw new Error(`machine ${machine} was not accepted`);
      }
    };
  });
}

/** One TLS handshake, one P-256 signature, one durable write. */
function bareExchanges(work: Work): Array<() => Promise<void>> {
  const [, host = "", port] = /^(.*):(\d+)$/.exec(work.endpoint) ?? [];
  const key = JSON.parse(work.keyJson).privateKey;
  return Array.from({ length: work.count }, () => {
    const message = randomBytes(32);
    return () =>
      new Promise<void>((resolve, reject) => {
        const options = { host, port: Number(port), ca: work.caPem, servername: "dom0.hypokrites.net" };
        const socket = connect({ ...options, minVersion: "TLSv1.3" }, () => {
          socket.write(Buffer.concat([message, sign("sha256", message, { key, dsaEncoding: "ieee-p1363" })]));
        });
        socket.once("data", () => socket.end(resolve));
        socket.once("error", reject);
      });
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const work = workSchema.parse(JSON.parse(line));
  const tasks = work.kind === "enrol" ? enrolments(work) : bareExchanges(work);
  process.stdout.write(`${JSON.stringify({ elapsedMs: await inParallel(tasks, work.concurrency) })}\n`);
}
