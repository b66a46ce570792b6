import { once } from "node:events";
import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { connect, type TLSSocket } from "node:tls";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startHttpsEdge } from "../../../controller/edge/index.ts";
import { openTestEdge, type TestEdge } from "../../support/edge.ts";

const request = "GET / HTTP/1.1\r\nHost: dom0\r\n\r\n";
const [soonMs, neverMs] = [150, 600_000];
let test: TestEdge;
const doors: Array<Awaited<ReturnType<typeof startHttpsEdge>>> = [];
beforeEach(async () => {
  test = await openTestEdge();
});
afterEach(async () => {
  await Promise.all(doors.splice(0).map((door) => door.stop()));
  await test.close();
});

type Limits = { handshakeTimeoutMs: number; maxIdleMs: number };
const hello: RequestListener = (_request, response) => void response.end("hello");

/** Resolves with what connects to a listener. */
async function start(limits: Limits, handle = hello): Promise<() => Promise<TLSSocket>> {
  const bind = { address: "127.0.0.1", port: 0 };
  const door = await startHttpsEdge({ bind, keys: () => test.identity.keys, handle, limits, logger: test.logger });
  doors.push(door);
  return async () => {
    const socket = connect({ host: "127.0.0.1", port: door.port, ca: test.pki.rootPem });
    await once(socket, "secureConnect");
    return socket;
  };
}

/** Resolves when the other side closed, whether by the book or with a reset. */
function closed(socket: TLSSocket): Promise<void> {
  socket.on("error", () => undefined);
  socket.resume();
  return new Promise((resolve) => socket.once("close", () => resolve()));
}

/** Sends a request that is never whole, never being silent for long. */
async function closedWhileDripping(socket: TLSSocket): Promise<void> {
  socket.write("GET / HTTP/1.1\r\nX-Slow: ");
  const sending = setInterval(() => socket.write("x"), 20);
  await closed(socket);
  clearInterval(sending);
}

describe("an HTTPS listener", () => {
  it.each([
    ["idle for too long", { handshakeTimeoutMs: 10_000, maxIdleMs: soonMs }],
    ["late with its first request", { handshakeTimeoutMs: 2_000, maxIdleMs: neverMs }],
  ])("closes a silent connection that is %s", async (_why, limits) => {
    const open = await start(limits);
    await closed(await open());
  });

  it("closes a connection whose request comes letter by letter", async () => {
    const open = await start({ handshakeTimeoutMs: 1_000, maxIdleMs: neverMs });
    const socket = await open();
    await closedWhileDripping(socket);
  });

  it("closes a connection whose next request does not come, or comes letter by letter", async () => {
    const open = await start({ handshakeTimeoutMs: 10_000, maxIdleMs: soonMs });
    const [silent, slow] = [await open(), await open()];
    for (const socket of [silent, slow]) socket.write(request);
    await Promise.all([once(silent, "data"), once(slow, "data")]);
    await Promise.all([closed(silent), closedWhileDripping(slow)]);
  });

  it("leaves a connection alone while it answers, though that takes longer than a request may", async () => {
    const asked = Promise.withResolvers<() => void>();
    const open = await start({ handshakeTimeoutMs: 1_000, maxIdleMs: neverMs }, (_request, response) => {
      response.write("begun, ");
      asked.resolve(() => response.end("ended"));
    });
    const patient = await open();
    patient.write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
    const answered = text(patient);
    const end = await asked.promise;
    await closed(await open());
    end();
    expect(await answered).toMatch(/begun, .*ended/s);
  });
});
