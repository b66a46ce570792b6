import fc from "fast-check";
import { expect, it } from "vitest";
import { parseDump, renderConfig } from "../../../shared/wireguard/config.ts";

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString("base64"));

it("a configuration is what wg syncconf reads", () => {
  const key = Buffer.alloc(32, 1).toString("base64");
  const config = renderConfig({
    privateKey: key,
    listenPort: 51820,
    peers: [
      { publicKey: key, allowedIps: ["10.0.0.2/32", "fd00::2/128"] },
      { publicKey: key, allowedIps: ["10.0.0.0/17"], endpoint: "[2001:db8::1]:51820", keepaliveSeconds: 25 },
    ],
  });
  expect(config).toMatchInlineSnapshot(`
    "[Interface]
    PrivateKey = AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
    ListenPort = 51820

    [Peer]
    PublicKey = AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
    AllowedIPs = 10.0.0.2/32, fd00::2/128

    [Peer]
    PublicKey = AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=
    AllowedIPs = 10.0.0.0/17
    Endpoint = [2001:db8::1]:51820
    PersistentKeepalive = 25
    "
  `);
});

it("a dump is read back whole, whatever peers there are", () => {
  const peer = fc.record({
    publicKey: keys,
    endpoint: fc.option(fc.constantFrom("192.0.2.7:51820", "[2001:db8::1]:7"), { nil: undefined }),
    lastHandshakeMs: fc.option(
      fc.integer({ min: 1, max: 4e9 }).map((seconds) => seconds * 1000),
      { nil: undefined },
    ),
    receivedBytes: fc.nat(),
    sentBytes: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(peer), (peers) => {
      const lines = peers.map(({ publicKey, endpoint, lastHandshakeMs, receivedBytes, sentBytes }) =>
        [
          publicKey,
          "(none)",
          endpoint ?? "(none)",
          "10.0.0.2/32",
          (lastHandshakeMs ?? 0) / 1000,
          receivedBytes,
          sentBytes,
          "off",
        ].join("\t"),
      );
      expect(parseDump(`${["private\tpublic\t51820\toff", ...lines].join("\n")}\n`)).toEqual(peers);
    }),
  );
});

it.each(["x\ty", "key\t(none)\t(none)\t(none)\t0\t0\t0\toff"])("a dump with %j is refused", (line) => {
  expect(() => parseDump(`private\tpublic\t1\toff\n${line}\n`)).toThrow(/cannot be read/);
});
