import { domzero } from "../../proto/gen/domzero.js";
import { dom0MachineNumber, interAddress, interAddress6 } from "../../shared/addresses/index.ts";
import type { HostRecord, Net, NetLink, NetPath } from "../../shared/records/index.ts";
import { toTimestamp } from "../../shared/time/index.ts";
import type { PeerStatus } from "../../shared/wireguard/index.ts";
import { siteOf } from "./site.ts";

/** What agents said of their links, by id of the host. */
export type LinkReports = ReadonlyMap<string, domzero.v1.LinksReport.$Properties>;

/** What the net is made of. */
export interface NetSources {
  hosts: readonly HostRecord[];
  /** What the hub's WireGuard knows. */
  peers: readonly PeerStatus[];
  reports: LinkReports;
  globalId: string;
  nowMs: number;
}

/** A session of WireGuard is dropped after this (REJECT_AFTER_TIME). */
const sessionLifeMs = 180_000;
const dom0Name = "dom0";

/** The tunnel of every active host, by name. */
export function netOf(sources: NetSources): Net {
  const { hosts, peers, nowMs } = sources;
  const byKey = new Map(peers.map((peer) => [peer.publicKey, peer]));
  const names = new Map(hosts.map(({ machineNumber, name }) => [machineNumber, name]));
  names.set(dom0MachineNumber, dom0Name);
  const links = hosts
    .filter(({ status }) => status === "active")
    .map((host) => linkOf(host, byKey.get(host.wireguardPublicKey ?? ""), names, sources))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { at: toTimestamp(nowMs), links };
}

function linkOf(
  host: HostRecord,
  peer: PeerStatus | undefined,
  names: ReadonlyMap<number, string>,
  { reports, globalId, nowMs }: NetSources,
): NetLink {
  const { id, name, machineNumber, keyhole } = host;
  const { endpoint, lastHandshakeMs, receivedBytes = 0, sentBytes = 0 } = peer ?? {};
  const site = siteOf(host);
  const report = reports.get(id);
  const hub = names.get(report?.hub ?? 0);
  return {
    host: id,
    name,
    address: interAddress(machineNumber),
    address6: interAddress6(globalId, machineNumber),
    state: peer === undefined ? "none" : stateOf(lastHandshakeMs, nowMs),
    ...(site === undefined ? {} : { site }),
    ...(keyhole === undefined ? {} : { keyhole }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(lastHandshakeMs === undefined ? {} : { lastHandshakeAt: toTimestamp(lastHandshakeMs) }),
    receivedBytes,
    sentBytes,
    ...(hub === undefined ? {} : { hub }),
    paths: (report?.links ?? []).flatMap((link) => pathOf(link, names) ?? []),
  };
}

function stateOf(lastHandshakeMs: number | undefined, nowMs: number): "silent" | "up" {
  return lastHandshakeMs !== undefined && nowMs - lastHandshakeMs < sessionLifeMs ? "up" : "silent";
}

const states = domzero.v1.LinkReport.State;

function pathOf(link: domzero.v1.LinkReport.$Properties, names: ReadonlyMap<number, string>): NetPath | undefined {
  const to = names.get(link.machineNumber ?? 0);
  if (to === undefined) return undefined;
  const [roundTripMs, loss] = [link.roundTripMs ?? -1, link.loss ?? 0];
  return {
    to,
    kind: link.direct ? "direct" : "hub",
    state: link.state === states.UP ? "up" : link.state === states.DOWN ? "down" : "new",
    // What an agent says is not trusted to be a number of use.
    ...(roundTripMs >= 0 && Number.isFinite(roundTripMs) ? { roundTripMs } : {}),
    loss: Math.min(1, Math.max(0, Number.isFinite(loss) ? loss : 1)),
  };
}
