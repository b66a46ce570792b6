/** How a link is, by what came back of what was sent through it. All times are of one monotonic clock, milliseconds. */
export interface LinkHealth {
  state: "new" | "up" | "down";
  /** Round trip, smoothed as TCP does it (RFC 6298); undefined before the first. */
  roundTripMs: number | undefined;
  /** The newest probes, the last of them in the lowest bit: set where it was answered. */
  history: number;
  /** How many of {@link history} there are. */
  probes: number;
  /** Unanswered in a row, answered in a row. */
  misses: number;
  answers: number;
  /** When the probe was sent that is still to be answered. */
  sentAtMs: number | undefined;
  /** When something is to be done next. */
  dueMs: number;
}

/** How often a link is to be tried. */
export interface ProbePace {
  /** While it works. */
  upMs: number;
  /** While it does not, at the longest. */
  downMs: number;
}

/** So many unanswered in a row, and a link is down; a lost one alone is nothing. */
const missesUntilDown = 3;
/** A link that was down has to prove itself: one packet that came through by chance is not a link. */
const answersUntilUp = 2;
const historyLength = 30;
const firstTimeoutMs = 400;
/** After it went down; doubled with every probe that is lost, as the other end may only be about to come. */
const firstDownMs = 500;
const shortestTimeoutMs = 120;
const longestTimeoutMs = 1_500;

export function newLink(nowMs: number): LinkHealth {
  return {
    state: "new",
    roundTripMs: undefined,
    history: 0,
    probes: 0,
    misses: 0,
    answers: 0,
    sentAtMs: undefined,
    dueMs: nowMs,
  };
}

/** How long an answer is waited for. */
function timeoutMs({ roundTripMs }: LinkHealth): number {
  if (roundTripMs === undefined) return firstTimeoutMs;
  return Math.min(longestTimeoutMs, Math.max(shortestTimeoutMs, 3 * roundTripMs));
}

/** What is to be done when a link is due: a probe sent now, or none. A probe without an answer counts as lost. */
export function linkDue(link: LinkHealth, pace: ProbePace, nowMs: number): { link: LinkHealth; send: boolean } {
  const counted = link.sentAtMs === undefined ? link : lost(link);
  if (counted.state === "down" && link.sentAtMs !== undefined) {
    const waitMs = Math.min(pace.downMs, firstDownMs * 2 ** Math.min(counted.misses - missesUntilDown, 20));
    return { link: { ...counted, sentAtMs: undefined, dueMs: nowMs + Math.max(0, waitMs) }, send: false };
  }
  return { link: { ...counted, sentAtMs: nowMs, dueMs: nowMs + timeoutMs(counted) }, send: true };
}

function lost(link: LinkHealth): LinkHealth {
  const misses = link.misses + 1;
  const state = misses >= missesUntilDown || link.state === "down" ? "down" : link.state;
  return { ...link, ...recorded(link, 0), misses, answers: 0, state };
}

/** The probe that was sent last came back. */
export function linkAnswered(link: LinkHealth, pace: ProbePace, nowMs: number): LinkHealth {
  if (link.sentAtMs === undefined) return link;
  const sample = nowMs - link.sentAtMs;
  const answers = link.answers + 1;
  const state = link.state === "down" && answers < answersUntilUp ? "down" : "up";
  return {
    state,
    roundTripMs: link.roundTripMs === undefined ? sample : link.roundTripMs + (sample - link.roundTripMs) / 8,
    ...recorded(link, 1),
    misses: 0,
    answers,
    sentAtMs: undefined,
    dueMs: state === "up" ? nowMs + pace.upMs : nowMs,
  };
}

function recorded({ history, probes }: LinkHealth, bit: 0 | 1) {
  return {
    history: ((history << 1) | bit) & (2 ** historyLength - 1),
    probes: Math.min(probes + 1, historyLength),
  };
}

/** Something changed around: it is to be tried at once, whatever it was. */
export function linkWoken(link: LinkHealth, nowMs: number): LinkHealth {
  if (link.sentAtMs !== undefined) return link;
  return { ...link, misses: link.state === "down" ? missesUntilDown : link.misses, dueMs: nowMs };
}

/** Share of the newest probes that was lost, 0 to 1; 0 where there was none. */
export function linkLoss({ history, probes }: LinkHealth): number {
  let answered = 0;
  for (let bits = history; bits !== 0; bits >>>= 1) answered += bits & 1;
  return probes === 0 ? 0 : 1 - answered / probes;
}
