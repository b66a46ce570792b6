import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { hasEnded, type JobView } from "../../shared/jobs/index.ts";
import type { CliContext } from "./context.ts";
import { parseJob, progressOf, stateOf } from "./job-view.ts";
import { paintFor } from "./style.ts";
import { printable } from "./table.ts";

interface HowToShow {
  follow: boolean;
  json: boolean;
  /** Before each line, where several are shown at once. */
  prefix: string;
}

/** Shows a job as it goes; resolves with how it is in the end. */
export async function showUpdates(context: CliContext, id: string, how: HowToShow): Promise<JobView> {
  const admin = await context.admin();
  const { follow, json } = how;
  let last: JobView | undefined;
  let told = "";
  for await (const update of admin.stream(admin.methods.followJob, { id, follow })) {
    if (update.output) {
      const { missingBytes, data } = pieceOf(update.output);
      await context.stdout(json ? jsonPiece(id, missingBytes, data) : textPiece(how.prefix, missingBytes, data));
      continue;
    }
    const document = update.json ?? "";
    const view = parseJob(document);
    last = view;
    const line = json ? document : lineOf(view, context, how.prefix);
    // Where nothing changed that is shown, nothing is said.
    if (line !== told) await context.stdout(`${line}\n`);
    told = line;
  }
  if (last === undefined) throw new DomzeroError("UNAVAILABLE", `Dom0 said nothing of job ${id}`);
  return last;
}

function pieceOf({ missingBytes, data }: domzero.v1.JobPiece.$Properties) {
  return { missingBytes: missingBytes ?? 0, data: data ?? new Uint8Array() };
}

function lineOf(view: JobView, { colour }: CliContext, prefix: string): string {
  const { hostName, description, message, state } = view;
  const paint = paintFor(colour);
  const tint = state === "succeeded" ? "green" : hasEnded(view) ? "red" : "cyan";
  const details = message ?? progressOf(view);
  const head = prefix === "" ? `${hostName}: ${description}: ` : prefix;
  return `${printable(head)}${paint(tint, stateOf(view))}${details === "" ? "" : printable(`: ${details}`)}`;
}

function jsonPiece(id: string, missingBytes: number, data: Uint8Array): string {
  return `${JSON.stringify({ job: id, missingBytes, output: Buffer.from(data).toString("utf8") })}\n`;
}

/** What a tool printed, a line each, nothing in it that steers our terminal. */
function textPiece(prefix: string, missingBytes: number, data: Uint8Array): string {
  const lines = Buffer.from(data).toString("utf8").replace(/\n$/, "").split("\n");
  const missing = missingBytes === 0 ? [] : [`[${missingBytes} bytes are on the host alone]`];
  return [...missing, ...lines].map((line) => `${prefix}  ${printable(line.replaceAll("\t", "    "))}\n`).join("");
}

/** @throws DomzeroError where a job did not succeed */
export function requireSuccess(jobs: readonly JobView[]): void {
  const failed = jobs.filter(({ state }) => state !== "succeeded");
  const [first] = failed;
  if (first === undefined) return;
  const others = failed.length === 1 ? "" : `, and ${failed.length - 1} more`;
  throw new DomzeroError("JOB_FAILED", `job ${first.id} on ${first.hostName} ended as ${first.state}${others}`);
}
