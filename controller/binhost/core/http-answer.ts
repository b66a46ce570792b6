/** A file as HTTP has to know it. */
export interface ServedFile {
  size: number;
  mtimeMs: number;
  /** Strong: the same tag is the same bytes. With its quotation marks. */
  etag: string;
}

/** What of a request matters (RFC 9110). */
export interface FileRequest {
  ifNoneMatch?: string | undefined;
  ifModifiedSince?: string | undefined;
  range?: string | undefined;
  ifRange?: string | undefined;
}

/** What is answered; `first` and `last` are the bytes of the body, both within the file. */
export type FileAnswer =
  | { status: 304 }
  | { status: 416 }
  | { status: 200; first: 0; last: number }
  | { status: 206; first: number; last: number };

/** Decides about conditions and range of a request for a file. One range is served, of several all (RFC 9110, 14.2). */
export function answerFor(file: ServedFile, request: FileRequest): FileAnswer {
  if (isUnchanged(file, request)) return { status: 304 };
  const range =
    request.range === undefined || !rangeCounts(file, request.ifRange) ? undefined : parseRange(request.range);
  if (range === undefined) return { status: 200, first: 0, last: file.size - 1 };
  const [from, to] = range;
  if (from === undefined && to === 0) return { status: 416 };
  const first = from ?? Math.max(0, file.size - (to ?? 0));
  const last = from === undefined ? file.size - 1 : Math.min(to ?? file.size - 1, file.size - 1);
  return first > last ? { status: 416 } : { status: 206, first, last };
}

/** A tag decides alone where there is one (RFC 9110, 13.1.3). */
function isUnchanged({ etag, mtimeMs }: ServedFile, { ifNoneMatch, ifModifiedSince }: FileRequest): boolean {
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    return tags.includes(etag) || tags.includes("*");
  }
  const sinceMs = ifModifiedSince === undefined ? Number.NaN : Date.parse(ifModifiedSince);
  return Number.isFinite(sinceMs) && Math.floor(mtimeMs / 1000) * 1000 <= sinceMs;
}

function rangeCounts({ etag, mtimeMs }: ServedFile, ifRange: string | undefined): boolean {
  if (ifRange === undefined) return true;
  return ifRange === etag || Date.parse(ifRange) === Math.floor(mtimeMs / 1000) * 1000;
}

/** First and last, of which one may be missing; undefined for what is no single range, and is then left alone. */
function parseRange(range: string): [number | undefined, number | undefined] | undefined {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(range.trim()) ?? [];
  if (from === "" && to === "") return undefined;
  const [first, last] = [from, to].map((digits) => (digits === "" ? undefined : Number(digits)));
  return first !== undefined && last !== undefined && last < first ? undefined : [first, last];
}
