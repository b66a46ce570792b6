import { decode, type Packet, type RecordType } from "dns-packet";
import * as z from "zod";
import { negativeSeconds, responseCodeOf, responseCodes } from "./message.ts";

const maxKnown = 2_000;
const maxDenied = 500;
/** Names are short; what has a larger answer is not known without Dom0. */
const maxAnswerBytes = 4_096;
/** RFC 8767, 5: a maximum of one to three days is suggested; a Dom0 may be away for longer than that. */
const keptMs = 7 * 24 * 3_600_000;
const longestDeniedMs = 3_600_000;
/** So old what is on disk may be of answers that did not change. */
const writtenAnewMs = 3_600_000;

/** Answers as they are on disk. */
export const keptAnswersSchema = z.object({
  version: z.literal(1),
  answers: z
    .array(
      z.object({
        answer: z
          .base64()
          .min(16)
          .max(2 * maxAnswerBytes),
        saidMs: z.int().nonnegative(),
      }),
    )
    .max(maxKnown),
});
type KeptAnswers = z.infer<typeof keptAnswersSchema>;

interface Known {
  answer: Buffer;
  /** When Dom0 said so last, wall clock. */
  saidMs: number;
  /** The same when it was written to disk last. */
  writtenMs: number;
}

interface Denied {
  packet: Packet;
  untilMs: number;
}

/**
 * What Dom0 said of its names, for when it does not answer. What there is is known for seven days, what there is not for
 * as long as Dom0 says; and a name that Dom0 denied is never answered again from what was said before.
 */
export class AnswerCache {
  readonly #known = new Map<string, Map<RecordType, Known>>();
  readonly #denied = new Map<string, Denied>();
  #changed = false;

  /** Takes what was on disk; what cannot be read of it is left out. */
  load(kept: KeptAnswers, nowMs: number): void {
    for (const { answer, saidMs } of kept.answers) {
      const message = Buffer.from(answer, "base64");
      const packet = decodeOrNothing(message);
      const question = packet?.questions?.[0];
      if (question === undefined) continue;
      // A clock that was set back must not make an answer last.
      const said = Math.min(saidMs, nowMs);
      this.#remember(question.name.toLowerCase(), question.type, { answer: message, saidMs: said, writtenMs: said });
    }
  }

  /** What is to be on disk; undefined where that is there already. */
  toKeep(): KeptAnswers | undefined {
    if (!this.#changed) return undefined;
    this.#changed = false;
    const all = [...this.#known.values()].flatMap((types) => [...types.values()]);
    for (const known of all) known.writtenMs = known.saidMs;
    const answers = all.slice(-maxKnown).map(({ answer, saidMs }) => ({ answer: answer.toString("base64"), saidMs }));
    return { version: 1, answers };
  }

  /** Whether {@link toKeep} has something. */
  get changed(): boolean {
    return this.#changed;
  }

  /** Takes an answer of Dom0's; only one that says what there is, or that there is nothing. */
  put(name: string, type: RecordType, message: Buffer, packet: Packet, nowMs: number): void {
    const key = `${type} ${name}`;
    this.#denied.delete(key);
    const isThere = responseCodeOf(packet) === responseCodes.ok && (packet.answers?.length ?? 0) > 0;
    if (isThere && message.length <= maxAnswerBytes) {
      const answer = Buffer.from(message);
      answer.writeUInt16BE(0, 0);
      const before = this.#known.get(name)?.get(type);
      const isWritten = before?.answer.equals(answer) === true && nowMs - before.writtenMs < writtenAnewMs;
      this.#changed ||= !isWritten;
      this.#remember(name, type, { answer, saidMs: nowMs, writtenMs: before?.writtenMs ?? nowMs });
      return;
    }
    this.#forget(name, responseCodeOf(packet) === responseCodes.noSuchName ? undefined : type);
    if (isThere) return;
    const untilMs = nowMs + Math.min(longestDeniedMs, negativeSeconds(packet) * 1_000);
    this.#denied.set(key, { packet, untilMs });
    dropOldest(this.#denied, maxDenied);
  }

  /** What Dom0 said last, where it may still be said in its place. */
  get(name: string, type: RecordType, nowMs: number): Packet | undefined {
    const denied = this.#denied.get(`${type} ${name}`);
    if (denied !== undefined) return denied.untilMs > nowMs ? denied.packet : undefined;
    const known = this.#known.get(name)?.get(type);
    if (known === undefined || nowMs - known.saidMs > keptMs) return undefined;
    return decodeOrNothing(known.answer);
  }

  #remember(name: string, type: RecordType, known: Known): void {
    const types = this.#known.get(name) ?? new Map<RecordType, Known>();
    types.set(type, known);
    // Set anew, so that what was heard of last is the last to go.
    this.#known.delete(name);
    this.#known.set(name, types);
    dropOldest(this.#known, maxKnown);
  }

  /** @param type undefined for all that is known of the name */
  #forget(name: string, type: RecordType | undefined): void {
    const types = this.#known.get(name);
    if (types === undefined) return;
    const wasThere = type === undefined || types.delete(type);
    if (type === undefined || types.size === 0) this.#known.delete(name);
    this.#changed ||= wasThere;
  }
}

function dropOldest<T>(map: Map<string, T>, most: number): void {
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

function decodeOrNothing(message: Buffer): Packet | undefined {
  try {
    return decode(message);
  } catch {
    return undefined;
  }
}
