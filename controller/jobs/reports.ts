import { jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/transport-node";
import { domzero } from "../../proto/gen/domzero.js";
import { type JobProgress, jobProgressSchema } from "../../shared/jobs/index.ts";
import { streams, subjects } from "../../shared/subjects.ts";
import { ensureStream, readStream } from "../nats/index.ts";
import { type OutputPiece, OutputReader } from "./output.ts";

const maxReportBytes = 64 * 1024;
/** Of each part of a job: more than what hosts send of it in the end. */
const keepPerPart = 64;
const reportsAhead = 16;

/** How reports are kept. */
export interface ReportsOptions {
  connection: NatsConnection;
  replicas: number;
  keepDays: number;
  keepMib: number;
}

/** What running jobs say: how far they are, and what they put out. */
export class JobReports {
  readonly #connection: NatsConnection;

  private constructor(connection: NatsConnection) {
    this.#connection = connection;
  }

  /** @throws DomzeroError UNAVAILABLE */
  static async open({ connection, ...kept }: ReportsOptions): Promise<JobReports> {
    await ensureStream(connection, {
      name: streams.jobReports,
      subjects: [subjects.jobReportsAll],
      maxMessageBytes: maxReportBytes,
      keepPerSubject: keepPerPart,
      ...kept,
    });
    return new JobReports(connection);
  }

  /** How far a job is by its last word; undefined where it never said. */
  async progress(host: string, job: string): Promise<JobProgress | undefined> {
    const manager = await jetstreamManager(this.#connection, { checkAPI: false });
    const subject = subjects.jobReport(host, job, "progress");
    const last = await manager.direct.getMessage(streams.jobReports, { last_by_subj: subject }).catch(() => null);
    return last === null ? undefined : parsedProgress(last.string());
  }

  /**
   * What a job has put out, and how far it came, in order; then, to follow, what comes. `caught up` when all that was
   * there before has been given.
   */
  async *read(
    host: string,
    job: string,
    { follow, signal }: { follow: boolean; signal: AbortSignal },
  ): AsyncGenerator<{ progress: JobProgress } | { output: OutputPiece; position: number } | "caught up"> {
    const stored = { stream: streams.jobReports, subject: subjects.jobReportOf(host, job), sinceMs: 0 };
    const output = new OutputReader();
    for await (const message of readStream(this.#connection, { ...stored, follow, ahead: reportsAhead, signal })) {
      if (message === "caught up") {
        yield message;
        continue;
      }
      if (message.subject === subjects.jobReport(host, job, "progress")) {
        const progress = parsedProgress(message.string());
        if (progress !== undefined) yield { progress };
        continue;
      }
      const part = parsedPart(message.data);
      const piece = part === undefined ? undefined : output.take(part);
      if (piece !== undefined) yield { output: piece, position: output.position };
    }
  }
}

/** Hosts say it, so it may be anything. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const parsedProgress = (json: string) => attempt(() => jobProgressSchema.parse(JSON.parse(json)));
const parsedPart = (bytes: Uint8Array) => attempt(() => domzero.v1.JobOutput.decode(bytes));
