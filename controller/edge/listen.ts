import { chmod, rename, rm } from "node:fs/promises";
import { connect, type Server } from "node:net";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";

/** Where a listener listens: an address and port (0: any free one), or a unix socket with its permission bits. */
export type Bind = { address: string; port: number } | { path: string; mode: number };

/** Bytes of a unix socket's path, of the 108 that Linux has, less the suffix it is made under and the final zero. */
const maxPathBytes = 103;

/**
 * Starts to listen. A unix socket appears under its name with its mode already set, and takes the place of one that a
 * killed process left.
 *
 * @returns the address as the other side may use it: `10.0.0.1:7443`, `[::1]:7443`, `unix:/run/x.sock`; and the port
 * @throws DomzeroError ALREADY_EXISTS where something listens there, IO
 */
export async function listen(server: Server, bind: Bind): Promise<{ address: string; port: number }> {
  if ("path" in bind) return listenOnPath(server, bind.path, bind.mode);
  await listening(server, { host: bind.address, port: bind.port });
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : bind.port;
  return { address: bind.address.includes(":") ? `[${bind.address}]:${port}` : `${bind.address}:${port}`, port };
}

async function listenOnPath(server: Server, path: string, mode: number): Promise<{ address: string; port: number }> {
  if (Buffer.byteLength(path) > maxPathBytes) {
    throw new DomzeroError("CONFIG", `${path}: the path of a socket has at most ${maxPathBytes} bytes`);
  }
  if (await answers(path)) throw new DomzeroError("ALREADY_EXISTS", `${path}: another process answers there`);
  const temporary = `${path}.new`;
  await rm(temporary, { force: true });
  await listening(server, { path: temporary });
  try {
    await chmod(temporary, mode);
    await rename(temporary, path);
  } catch (error) {
    server.close();
    throw new DomzeroError("IO", `cannot make ${path}: ${DomzeroError.from(error).message}`, { cause: error });
  }
  return { address: `unix:${path}`, port: 0 };
}

function listening(server: Server, where: { host: string; port: number } | { path: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: Error) => {
      const place = "path" in where ? where.path : `${where.host}:${where.port}`;
      const code = systemErrorCode(error) === "EADDRINUSE" ? "ALREADY_EXISTS" : "IO";
      reject(new DomzeroError(code, `cannot listen on ${place}: ${error.message}`, { cause: error }));
    };
    server.once("error", onError);
    server.listen(where, () => {
      server.removeListener("error", onError);
      resolve();
    });
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect({ path });
    probe.once("connect", () => {
      probe.destroy();
      resolve(true);
    });
    probe.once("error", () => resolve(false));
  });
}
