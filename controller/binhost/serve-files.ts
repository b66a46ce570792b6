import { type FileHandle, open } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { binhostPaths, objectOfPath } from "../../shared/binhost/index.ts";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { answerFor } from "./core/http-answer.ts";

/** Below which everything is served. */
export const binhostRoot = "/binhost/";

const indexNames: readonly string[] = [binhostPaths.index, binhostPaths.generation];

/** What a path of a request means. */
interface Target {
  /** Relative to the public folder. */
  file: string;
  type: string;
  /** Of its content, where the name says it. */
  sha256?: string;
  /** Whether its bytes never change under this name. */
  immutable: boolean;
}

/** Serves a binhost's public folder: GET and HEAD, ranges, conditions; no name but those of the binhost. */
export function serveFiles(publicDir: string, logger: Logger): RequestListener {
  return (request, response) => {
    answer(publicDir, request, response).catch((error: unknown) => {
      logger.debug({ err: DomzeroError.from(error), path: request.url }, "a file was not sent to its end");
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}

async function answer(publicDir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  }
  const target = targetOf(request.url ?? "");
  const handle = target && (await openIfThere(join(publicDir, target.file)));
  if (target === undefined || handle === undefined) return void response.writeHead(404).end();
  await using file = handle;
  await sendFile(file, target, request, response);
}

async function sendFile(file: FileHandle, target: Target, request: IncomingMessage, response: ServerResponse) {
  // Of the open file: what is renamed meanwhile does not matter.
  const { size, mtimeMs } = await file.stat();
  // No two generations are of one second.
  const etag = `"${target.sha256 ?? `${Math.floor(mtimeMs / 1000)}-${size}`}"`;
  const { headers } = request;
  const given = answerFor(
    { size, mtimeMs, etag },
    {
      ifNoneMatch: headers["if-none-match"],
      ifModifiedSince: headers["if-modified-since"],
      range: request.method === "GET" ? headers.range : undefined,
      ifRange: typeof headers["if-range"] === "string" ? headers["if-range"] : undefined,
    },
  );
  response.setHeader("ETag", etag);
  // Portage takes an index for new by this, so it is the index's own time, even where that is a moment ahead.
  response.setHeader("Last-Modified", new Date(Math.floor(mtimeMs / 1000) * 1000).toUTCString());
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("Cache-Control", target.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  if (given.status === 304) return void response.writeHead(304).end();
  if (given.status === 416) return void response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
  const { status, first, last } = given;
  response.setHeader("Content-Type", target.type);
  response.setHeader("Content-Length", last - first + 1);
  if (status === 206) response.setHeader("Content-Range", `bytes ${first}-${last}/${size}`);
  response.writeHead(status);
  if (request.method === "HEAD" || last < first) return void response.end();
  await pipeline(file.createReadStream({ start: first, end: last, autoClose: false }), response);
}

function targetOf(url: string): Target | undefined {
  const path = url.split("?")[0] ?? "";
  if (!path.startsWith(binhostRoot)) return undefined;
  const name = path.slice(binhostRoot.length);
  const sha256 = objectOfPath(name);
  if (sha256 !== undefined) return { file: name, type: "application/x-tar", sha256, immutable: true };
  if (indexNames.includes(name)) return { file: `current/${name}`, type: typeOf(name), immutable: false };
  const [, generation, index = ""] = /^generations\/([1-9]\d{0,11})\/([A-Za-z.]{1,24})$/.exec(name) ?? [];
  if (generation === undefined || !indexNames.includes(index)) return undefined;
  return { file: name, type: typeOf(index), immutable: true };
}

function typeOf(name: string): string {
  return name.endsWith(".gz") ? "application/gzip" : "text/plain; charset=utf-8";
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}
