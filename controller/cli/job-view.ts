import { type JobView, jobViewSchema } from "../../shared/jobs/index.ts";
import { formatDuration } from "./duration.ts";
import { type Column, formatMinute, renderTable } from "./table.ts";

export const parseJob = (json: string): JobView => jobViewSchema.parse(JSON.parse(json));

/** How a job is, in a word or two. */
export function stateOf(job: JobView): string {
  const { state, isCancelling } = job;
  return isCancelling ? `${state}, cancelling` : state;
}

/** Which step it is in and how far: `2/3 restart nginx, 40 %, 12 s left`. */
export function progressOf({ step, steps, progress, state }: JobView): string {
  if (step === undefined || state !== "running") return "";
  const { fraction, rate, unit, remainingMs } = progress ?? {};
  const parts = [
    `${step.number + 1}/${steps ?? "?"} ${step.name}${step.resumed ? " (again)" : ""}`,
    ...(fraction === undefined ? [] : [`${Math.round(fraction * 100)} %`]),
    ...(rate === undefined ? [] : [`${Math.round(rate)} ${unit ?? ""}/s`]),
    ...(remainingMs === undefined ? [] : [`${formatDuration(remainingMs)} left`]),
  ];
  return parts.join(", ");
}

const columns: Array<Column<JobView>> = [
  { title: "JOB", value: ({ id }) => id },
  { title: "HOST", value: ({ hostName }) => hostName },
  { title: "SINCE", value: ({ issuedAt }) => formatMinute(issuedAt) },
  { title: "BY", value: ({ operator }) => operator },
  { title: "WHAT", value: ({ description }) => description },
  { title: "STATE", value: stateOf },
  { title: "HOW FAR", value: (job) => job.message ?? progressOf(job), shrink: true },
];

export function jobTable(jobs: readonly JobView[], maxColumns: number): string {
  return jobs.length === 0 ? "no jobs\n" : renderTable(columns, jobs, maxColumns);
}
