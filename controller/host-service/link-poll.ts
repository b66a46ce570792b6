import type { domzero } from "../../proto/gen/domzero.js";

type Report = domzero.v1.LinksReport.$Properties;

interface Poll {
  waiting: Set<string>;
  reports: Map<string, Report>;
  done(): void;
}

/** Asks hosts how their links are, and waits until all have answered, or long enough. */
export class LinkPoll {
  readonly #polls = new Set<Poll>();

  /**
   * @param hosts ids of those that are asked
   * @param ask asks one
   * @param longestMs for all together
   * @returns what came, by id of the host
   */
  async run(hosts: Iterable<string>, ask: (host: string) => void, longestMs: number): Promise<Map<string, Report>> {
    const waiting = new Set(hosts);
    const ended = Promise.withResolvers<void>();
    const poll: Poll = { waiting, reports: new Map(), done: ended.resolve };
    this.#polls.add(poll);
    const timer = setTimeout(ended.resolve, longestMs);
    for (const host of waiting) ask(host);
    if (waiting.size > 0) await ended.promise;
    clearTimeout(timer);
    this.#polls.delete(poll);
    return poll.reports;
  }

  take(host: string, report: Report): void {
    for (const { waiting, reports, done } of this.#polls) {
      if (!waiting.delete(host)) continue;
      reports.set(host, report);
      if (waiting.size === 0) done();
    }
  }
}
