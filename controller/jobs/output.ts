/** A part of what a job put out. */
export interface OutputPart {
  offset: number;
  data: Uint8Array;
}

/** What of it comes next for a reader, and how much is missing before it. */
export interface OutputPiece {
  missingBytes: number;
  data: Uint8Array;
}

/** Puts the output of a job together from parts that come in order, some of them twice, and not all of them. */
export class OutputReader {
  /** All before this was given, or is left out. */
  position = 0;

  take({ offset, data }: OutputPart): OutputPiece | undefined {
    const end = offset + data.length;
    if (end <= this.position) return undefined;
    const missingBytes = Math.max(0, offset - this.position);
    const rest = data.subarray(Math.max(0, this.position - offset));
    this.position = end;
    return { missingBytes, data: rest };
  }
}
