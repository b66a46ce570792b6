/** In a machine of the lab: `serve PORT...` answers on ports, `try JSON` tries all at once and tells what was reached. */
import { setTimeout } from "node:timers";
import * as z from "zod";
import { answerOn, isReached } from "../../support/reachability.ts";

const attemptsSchema = z.array(
  z.strictObject({ protocol: z.enum(["tcp", "udp"]), host: z.string(), port: z.int(), timeoutMs: z.int() }),
);

const [verb, ...rest] = process.argv.slice(2);
if (verb === "serve") {
  await answerOn(rest.map(Number));
  process.stdout.write("ready\n");
  setTimeout(() => undefined, 2 ** 31 - 1);
} else {
  const attempts = attemptsSchema.parse(JSON.parse(rest[0] ?? ""));
  process.stdout.write(JSON.stringify(await Promise.all(attempts.map(isReached))));
}
