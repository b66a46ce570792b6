import { beatIntervalMs, type PresenceState } from "../../shared/records/index.ts";

/** A host whose beats are this late is `late`, and after the second bound `offline`. */
export const lateAfterMs = beatIntervalMs * 1.5;
export const offlineAfterMs = beatIntervalMs * 3.5;

/** What is known of one host. Times of `heardMs` are monotonic, so a jump of the wall clock makes nobody late. */
export interface HostPresence {
  state: PresenceState;
  heardMs: number;
  lastSeenMs: number;
  clockSkewMs: number;
  bootId: string;
}

/** A change to tell. */
export interface PresenceChange {
  host: string;
  from: PresenceState;
  to: PresenceState;
  why: string;
}

/** What a beat tells, with Dom0's clocks when it came. */
export interface HeardBeat {
  monotonicMs: number;
  wallMs: number;
  hostWallMs: number;
  bootId: string;
  leaving: boolean;
}

/**
 * Presence of all hosts. Beats cost O(1): a Map keeps its keys in the order of their last beat, so looking for the late
 * ones ends at the first that is not.
 */
export class PresenceTable {
  /** Hosts that beat, by their last beat, oldest first. */
  readonly #beating = new Map<string, HostPresence>();
  readonly #offline = new Map<string, HostPresence>();

  get(host: string): HostPresence | undefined {
    return this.#beating.get(host) ?? this.#offline.get(host);
  }

  /** Hosts by state. */
  counts(): Record<PresenceState, number> {
    const counts = { unknown: 0, online: 0, late: 0, offline: this.#offline.size };
    for (const { state } of this.#beating.values()) counts[state] += 1;
    return counts;
  }

  beat(host: string, heard: HeardBeat): PresenceChange | undefined {
    const before = this.get(host);
    const from = before?.state ?? "unknown";
    const rebooted = before !== undefined && before.bootId !== heard.bootId;
    const to = heard.leaving ? "offline" : "online";
    const presence: HostPresence = {
      state: to,
      heardMs: heard.monotonicMs,
      lastSeenMs: heard.wallMs,
      clockSkewMs: heard.hostWallMs - heard.wallMs,
      bootId: heard.bootId,
    };
    this.#beating.delete(host);
    this.#offline.delete(host);
    (heard.leaving ? this.#offline : this.#beating).set(host, presence);
    if (rebooted && from === "online" && to === "online") return { host, from, to, why: "it was rebooted" };
    if (from === to) return undefined;
    return { host, from, to, why: heard.leaving ? "its agent was stopped" : "it beats" };
  }

  /** Finds who became late or offline; to be called now and then. */
  sweep(monotonicMs: number): PresenceChange[] {
    const changes: PresenceChange[] = [];
    for (const [host, presence] of this.#beating) {
      const silentMs = monotonicMs - presence.heardMs;
      if (silentMs <= lateAfterMs) break;
      const to = silentMs > offlineAfterMs ? "offline" : "late";
      if (to === presence.state) continue;
      changes.push({ host, from: presence.state, to, why: `silent for ${Math.round(silentMs / 1000)} s` });
      presence.state = to;
      if (to === "offline") {
        this.#beating.delete(host);
        this.#offline.set(host, presence);
      }
    }
    return changes;
  }

  forget(host: string): void {
    this.#beating.delete(host);
    this.#offline.delete(host);
  }
}
