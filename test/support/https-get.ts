import type { IncomingHttpHeaders } from "node:http";
import { Agent, request } from "node:https";

/** What a server answered. */
export interface HttpsAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** A client of an HTTPS server that trusts one root and nothing else. Paths are sent as they are, dots too. */
export function httpsClient(base: string, caPem: string) {
  const { hostname, port, pathname } = new URL(base);
  const agent = new Agent({ ca: caPem, keepAlive: true });
  return {
    get: (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<HttpsAnswer> =>
      new Promise((resolve, reject) => {
        const asked = request({ hostname, port, path: `${pathname}${path}`, agent, headers, method }, (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("error", reject);
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
          );
        });
        asked.on("error", reject);
        asked.end();
      }),
    close: () => agent.destroy(),
  };
}
