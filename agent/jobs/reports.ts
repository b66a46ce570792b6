import type { NatsConnection } from "@nats-io/transport-node";
import { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { JobProgress } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { subjects } from "../../shared/subjects.ts";
import { backoffMs, delay } from "../../shared/time/index.ts";
import { publishStored } from "../nats/index.ts";
import type { OutputFile } from "./output-file.ts";
import { nextPart } from "./output-parts.ts";

/** Between two reports of a job: progress and output that came meanwhile go as one. */
const paceMs = 500;
const acknowledgeTimeoutMs = 5_000;
const retryBaseMs = 500;
const retryCapMs = 3_000;
/** The output of a job that ended is given up then: Dom0's store does not take it, and it is on the host. */
const mostRefusals = 5;

interface Report {
  output: OutputFile;
  sent: number;
  progress: JobProgress | undefined;
  hasEnded: boolean;
  refusals: number;
}

/** Tells Dom0 how far jobs are and what they put out, as it comes, the newest always. */
export class Reports {
  readonly #hostId: string;
  readonly #told: () => void;
  readonly #logger: Logger;
  readonly #reports = new Map<string, Report>();
  readonly #changed = new Set<string>();
  readonly #stop = new AbortController();
  #wake = Promise.withResolvers<void>();
  #running: Promise<void> | undefined;

  /** @param told called when all of a job that ended was sent */
  constructor(hostId: string, told: () => void, logger: Logger) {
    this.#hostId = hostId;
    this.#told = told;
    this.#logger = logger;
  }

  add(job: string, output: OutputFile): void {
    this.#reports.set(job, { output, sent: 0, progress: undefined, hasEnded: false, refusals: 0 });
  }

  progress(job: string, progress: JobProgress): void {
    const report = this.#reports.get(job);
    if (report === undefined) return;
    report.progress = progress;
    this.outputGrew(job);
  }

  outputGrew(job: string): void {
    this.#changed.add(job);
    this.#wake.resolve();
  }

  /** Nothing more comes of it. */
  ended(job: string): void {
    const report = this.#reports.get(job);
    if (report !== undefined) report.hasEnded = true;
    this.outputGrew(job);
  }

  /** Whether all of a job was sent that there is. */
  isTold(job: string): boolean {
    return !this.#reports.has(job);
  }

  /** Begins to send; to be called once. */
  start(connection: NatsConnection): void {
    this.#running = this.#run(connection);
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    this.#wake.resolve();
    await this.#running;
  }

  async #run(connection: NatsConnection): Promise<void> {
    const { signal } = this.#stop;
    let failures = 0;
    while (!signal.aborted) {
      const [job] = this.#changed;
      if (job === undefined) {
        await this.#wake.promise;
        this.#wake = Promise.withResolvers<void>();
        continue;
      }
      try {
        await this.#sendChanged(connection);
        failures = 0;
        await delay(paceMs, signal).catch(() => undefined);
      } catch (error) {
        const waitMs = backoffMs(failures, retryBaseMs, retryCapMs, Math.random);
        failures += 1;
        this.#logger.debug({ err: error, waitMs }, "what jobs say waits for Dom0");
        await delay(waitMs, signal).catch(() => undefined);
      }
    }
  }

  async #sendChanged(connection: NatsConnection): Promise<void> {
    for (const job of [...this.#changed]) {
      const report = this.#reports.get(job);
      const { hasEnded = true } = report ?? {};
      // What comes while it is sent is sent next.
      this.#changed.delete(job);
      try {
        if (report !== undefined) await this.#send(connection, job, report);
      } catch (error) {
        this.#changed.add(job);
        if (!isGivenUp(report, error)) throw error;
        this.#logger.warn({ err: error, job }, "Dom0 does not take what a job put out; it stays on this host");
      }
      if (!hasEnded) continue;
      this.#changed.delete(job);
      this.#reports.delete(job);
      this.#told();
    }
  }

  async #send(connection: NatsConnection, job: string, report: Report): Promise<void> {
    const publish = (part: "progress" | "head" | "tail", mark: string | number, payload: Uint8Array | string) =>
      publishStored(connection, subjects.jobReport(this.#hostId, job, part), payload, {
        messageId: `${job}/${part}/${mark}`,
        timeoutMs: acknowledgeTimeoutMs,
      });
    const { progress, output } = report;
    if (progress !== undefined) {
      await publish("progress", progress.at, JSON.stringify(progress));
      if (report.progress === progress) report.progress = undefined;
    }
    for (;;) {
      const next = nextPart({ sent: report.sent, size: await output.size() });
      if (next === undefined) return;
      const data = await output.read(next.offset, next.length);
      if (data.length === 0) return;
      const payload = domzero.v1.JobOutput.encode({ offset: next.offset, data }).finish();
      await publish(next.part, `${next.offset}+${data.length}`, payload);
      report.sent = next.offset + data.length;
    }
  }
}

function isGivenUp(report: Report | undefined, error: unknown): boolean {
  if (report === undefined || !(error instanceof DomzeroError) || error.code !== "UNAVAILABLE") return false;
  report.refusals += 1;
  return report.hasEnded && report.refusals >= mostRefusals;
}
