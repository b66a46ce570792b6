/**
 * A machine beside a bastion: answers on the ports that its arguments name, and tries what it is told to. Commands come
 * as JSON lines `{id, protocol, host, port, timeoutMs}`, answers go out as `{id, reached}`.
 */
import { createInterface } from "node:readline";
import { answerOn, isReached } from "./reachability.ts";

const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

await answerOn(process.argv.slice(2).map(Number));
say({ event: "ready" });
for await (const line of createInterface({ input: process.stdin })) {
  const { id, ...attempt } = JSON.parse(line);
  void isReached(attempt).then((reached) => say({ id, reached }));
}
process.exit();
