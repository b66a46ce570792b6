import { hasEnded, type JobRecord, type JobView } from "../../shared/jobs/index.ts";
import { Mailbox } from "../../shared/mailbox.ts";
import type { Collection } from "../inventory/index.ts";
import type { Jobs } from "./jobs.ts";
import type { OutputPiece } from "./output.ts";
import type { JobReports } from "./reports.ts";

/** What a job put out last may come later than the word that it ended; no longer than this. */
const lateMs = 5_000;

/** What one who looks at a job is given. */
export type JobUpdate = { view: JobView } | { output: OutputPiece };

export interface FollowOptions {
  jobs: Pick<Jobs, "get" | "view">;
  records: Pick<Collection<JobRecord>, "watch">;
  reports: JobReports;
}

/** A job as it is, and what it put out. @throws DomzeroError NOT_FOUND */
export async function* showJob(
  id: string,
  { jobs, reports }: FollowOptions,
  signal: AbortSignal,
): AsyncGenerator<JobUpdate> {
  const record = jobs.get(id);
  yield { view: await jobs.view(record) };
  for await (const report of reports.read(record.host, id, { follow: false, signal })) {
    if (report !== "caught up" && "output" in report) yield { output: report.output };
  }
}

/** The same, and what becomes of it, until it has ended and all that it put out was given. @throws DomzeroError NOT_FOUND */
export async function* followJob(id: string, options: FollowOptions, signal: AbortSignal): AsyncGenerator<JobUpdate> {
  const { jobs, records } = options;
  const { host } = jobs.get(id);
  const mail = new Mailbox<"changed" | "late" | { output: OutputPiece; position: number }>();
  const done = new AbortController();
  const unwatch = records.watch(({ key }) => {
    if (key === id) mail.put("changed");
  });
  signal.addEventListener("abort", () => mail.fail(signal.reason), { once: true });
  readReports(host, id, options, { mail, signal: AbortSignal.any([done.signal, signal]) });
  try {
    mail.put("changed");
    let position = 0;
    let isLate = false;
    for (;;) {
      const item = await mail.next();
      if (item === "late") isLate = true;
      else if (item === "changed") {
        const view = await jobs.view(jobs.get(id));
        yield { view };
        if (hasEnded(view)) setTimeout(() => mail.put("late"), lateMs).unref();
      } else {
        position = item.position;
        yield { output: item.output };
      }
      const now = jobs.get(id);
      if (hasEnded(now) && (isLate || position >= (now.outputBytes ?? 0))) return;
    }
  } finally {
    unwatch();
    done.abort();
  }
}

type Mail = Mailbox<"changed" | "late" | { output: OutputPiece; position: number }>;

function readReports(
  host: string,
  id: string,
  { reports }: FollowOptions,
  { mail, signal }: { mail: Mail; signal: AbortSignal },
): void {
  const read = async () => {
    for await (const report of reports.read(host, id, { follow: true, signal })) {
      if (report === "caught up") continue;
      mail.put("output" in report ? report : "changed");
    }
  };
  read().catch((error: unknown) => mail.fail(error));
}
