import { X509Certificate } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ServerIdentity } from "../../../controller/edge/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { createLogger } from "../../../shared/log/index.ts";
import { selfSigned } from "./self-signed.ts";

const lifeMs = 3_000_000;

describe("the server identity", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"], now: 1_800_000_000_000 });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("is renewed at two thirds of its life with a new key, and tells so; the old digest stays known", async () => {
    const { identity, renewed } = make(async (publicKey) => selfSigned(publicKey, Date.now() + lifeMs));
    await identity.start();
    const first = identity.keys;
    const [firstDigest] = identity.leafSha256s;
    await vi.advanceTimersByTimeAsync(lifeMs / 2);
    expect(identity.keys).toBe(first);
    await vi.advanceTimersByTimeAsync(lifeMs / 6 + 60_000);
    await vi.waitFor(() => expect(renewed).toHaveBeenCalledTimes(1));
    expect(identity.keys.keyPem).not.toBe(first.keyPem);
    expect(identity.leafSha256s).toHaveLength(2);
    expect(identity.leafSha256s[1]).toEqual(firstDigest);
    expect(new X509Certificate(identity.keys.chainPem).raw).not.toEqual(new X509Certificate(first.chainPem).raw);
    identity.stop();
  });

  it("stays as it is where renewal fails, and is tried again a minute later", async () => {
    let broken = false;
    const { identity, renewed, logged } = make(async (publicKey) => {
      if (broken) throw new DomzeroError("UNAVAILABLE", "no intermediate");
      return selfSigned(publicKey, Date.now() + lifeMs);
    });
    await identity.start();
    const first = identity.keys;
    broken = true;
    await vi.advanceTimersByTimeAsync((lifeMs * 2) / 3 + 60_000);
    await vi.waitFor(() => expect(logged.join()).toContain("no intermediate"));
    expect(identity.keys).toBe(first);
    broken = false;
    await vi.advanceTimersByTimeAsync(60_000);
    await vi.waitFor(() => expect(renewed).toHaveBeenCalledTimes(1));
    identity.stop();
  });
});

function make(issueServer: (publicKey: Uint8Array) => ReturnType<typeof selfSigned>) {
  const logged: string[] = [];
  const identity = new ServerIdentity({
    authority: { issueServer: (_names, publicKey) => issueServer(publicKey) },
    names: ["localhost"],
    logger: createLogger("debug", { write: (line) => void logged.push(line) }),
  });
  const renewed = vi.fn();
  identity.onRenewed(renewed);
  return { identity, renewed, logged };
}
