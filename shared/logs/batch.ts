import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";
import * as z from "zod";
import { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../errors/index.ts";
import { logLimits } from "./limits.ts";

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
const compression = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

const runSchema = z.object({
  lines: z.int().min(1).max(logLimits.batchTextBytes),
  unit: z.int().min(0).max(logLimits.unitsPerBatch),
  severity: z.int().min(0).max(7),
  timeMs: z.int().min(0),
});
const unitSchema = z.string().min(1).max(logLimits.unitCharacters);
const batchSchema = z.object({
  spool: z.int().min(0),
  firstSequence: z.int().min(1),
  units: z.array(unitSchema).min(1).max(logLimits.unitsPerBatch),
  runs: z.array(runSchema).min(1).max(logLimits.batchTextBytes),
  text: z.instanceof(Uint8Array),
});

/** Lines that follow each other and have unit, severity and time in common. */
export type LogRun = z.infer<typeof runSchema>;

/** A batch of log lines of one host; `text` has every line ended by a newline. */
export interface LogBatch {
  /** When the host's spool was made: sequence numbers start over with it. */
  spool: number;
  firstSequence: number;
  units: readonly string[];
  runs: readonly LogRun[];
  text: Uint8Array;
}

/** A batch that was checked, with the number of its lines. */
export interface DecodedBatch extends LogBatch {
  lines: number;
  text: Buffer;
}

/** The batch as it is stored and sent. Compression is done in the thread pool. */
export function encodeBatch(batch: LogBatch): Promise<Buffer> {
  const message = { ...batch, units: [...batch.units], runs: [...batch.runs] };
  return compress(domzero.v1.LogBatch.encode(message).finish(), compression);
}

/**
 * Unpacks and checks a batch.
 * @throws DomzeroError INVALID_INPUT where it is no batch, or one that would unpack to too much
 */
export async function decodeBatch(payload: Uint8Array): Promise<DecodedBatch> {
  try {
    const packed = await decompress(payload, { maxOutputLength: logLimits.batchBytes });
    const batch = batchSchema.parse(domzero.v1.LogBatch.decode(packed));
    const text = Buffer.from(batch.text.buffer, batch.text.byteOffset, batch.text.byteLength);
    const lines = batch.runs.reduce((sum, run) => sum + run.lines, 0);
    if (batch.runs.some((run) => run.unit >= batch.units.length))
      throw new Error("a run names a unit that is not there");
    if (countLines(text) !== lines || text.at(-1) !== newline) throw new Error("runs and text do not fit each other");
    return { ...batch, text, lines };
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", `this is no batch of log lines: ${DomzeroError.from(error).message}`, {
      cause: error,
    });
  }
}

const newline = 0x0a;

function countLines(text: Buffer): number {
  let count = 0;
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) count += 1;
  return count;
}
