import fc from "fast-check";
import { expect, it } from "vitest";
import {
  changesTo,
  type DeviceConfig,
  type PeerChanges,
  type PeerStatus,
  parseDump,
  renderConfig,
} from "../../../shared/wireguard/config.ts";

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
    allowedIps: fc.subarray(["10.0.0.2/32", "10.128.2.0/24", "fd00::2/128"]),
    keepaliveSeconds: fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined }),
    receivedBytes: fc.nat(),
    sentBytes: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(peer), (peers) => {
      const lines = peers.map(
        ({ publicKey, endpoint, allowedIps, lastHandshakeMs, receivedBytes, sentBytes, keepaliveSeconds }) =>
          [
            publicKey,
            "(none)",
            endpoint ?? "(none)",
            allowedIps.join(",") || "(none)",
            (lastHandshakeMs ?? 0) / 1000,
            receivedBytes,
            sentBytes,
            keepaliveSeconds ?? "off",
          ].join("\t"),
      );
      const status = { privateKey: "private", listenPort: 51_820, peers };
      expect(parseDump(`${["private\tpublic\t51820\toff", ...lines].join("\n")}\n`)).toEqual(status);
    }),
  );
});

it.each(["x\ty", "key\t(none)\t(none)\t(none)\t0\t0\t0\toff"])("a dump with %j is refused", (line) => {
  expect(() => parseDump(`private\tpublic\t1\toff\n${line}\n`)).toThrow(/cannot be read/);
});

/** What an interface is once changes were made to its peers. */
function changed(before: readonly PeerStatus[], { gone, set }: PeerChanges): Map<string, PeerStatus> {
  const peers = new Map(before.map((each) => [each.publicKey, each]));
  for (const publicKey of gone) peers.delete(publicKey);
  for (const { publicKey, allowedIps, endpoint, keepaliveSeconds } of set) {
    const known = peers.get(publicKey) ?? { allowedIps: [], endpoint: undefined, keepaliveSeconds: undefined };
    const seconds = keepaliveSeconds === undefined ? known.keepaliveSeconds : keepaliveSeconds || undefined;
    const rest = { allowedIps: allowedIps ?? known.allowedIps, endpoint: endpoint ?? known.endpoint };
    peers.set(publicKey, { ...counted, publicKey, ...rest, keepaliveSeconds: seconds });
  }
  return peers;
}

const counted = { lastHandshakeMs: undefined, receivedBytes: 0, sentBytes: 0 };
const plainPeer = fc.record({
  publicKey: fc.constantFrom<string[]>("a", "b", "c"),
  allowedIps: fc.shuffledSubarray(["10.0.0.2/32", "10.128.2.0/24"], { minLength: 1 }),
  endpoint: fc.option(fc.constantFrom("192.0.2.7:1", "192.0.2.8:1"), { nil: undefined }),
  keepaliveSeconds: fc.option(fc.constantFrom(25), { nil: undefined }),
});
const plainPeers = fc.uniqueArray(plainPeer, { selector: ({ publicKey }) => publicKey });

it("peers are as configured once the changes to them were made, and nothing is left to be changed", () => {
  fc.assert(
    fc.property(plainPeers, plainPeers, (before, after) => {
      const status = { privateKey: "k", listenPort: 1, peers: before.map((each) => ({ ...each, ...counted })) };
      const config: DeviceConfig = {
        privateKey: "k",
        peers: after.map(({ endpoint, keepaliveSeconds, ...each }) => ({
          ...each,
          ...(endpoint === undefined ? {} : { endpoint }),
          ...(keepaliveSeconds === undefined ? {} : { keepaliveSeconds }),
        })),
      };
      const peers = changed(status.peers, changesTo(status, config) ?? expect.fail("the interface is the same"));
      expect([...peers.keys()].sort()).toEqual(after.map(({ publicKey }) => publicKey).sort());
      const nothing = { gone: [], set: [] };
      expect(changesTo({ ...status, peers: [...peers.values()] }, config)).toEqual(nothing);
    }),
  );
});

it("an interface with another key or port is set as a whole", () => {
  const status = { privateKey: "k", listenPort: 1, peers: [] };
  expect(changesTo(status, { privateKey: "other", peers: [] })).toBeUndefined();
  expect(changesTo(status, { privateKey: "k", listenPort: 2, peers: [] })).toBeUndefined();
  expect(changesTo(status, { privateKey: "k", listenPort: 1, peers: [] })).toEqual({ gone: [], set: [] });
});
