import { dom0MachineNumber, interAddress, interAddress6, linkAddress } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Net } from "../../shared/records/index.ts";
import { type WireguardKey, WireguardKeyFolder } from "../../shared/wireguard/index.ts";
import type { HostService } from "../host-service/index.ts";
import { Hub, KeyRotation, type LinkReports, MeshDirectory, netOf } from "../mesh/index.ts";
import type { NameServer } from "./dns.ts";
import type { Records } from "./records.ts";
import type { Startup } from "./startup.ts";

/** The domain's tunnel, or none. */
export type Mesh = Awaited<ReturnType<typeof startMesh>>;

/** @throws DomzeroError IO, INVALID_INPUT */
export async function startMesh(
  { config, clock, logger, cleanup }: Startup,
  { inventory: { hosts } }: Records,
  nameServer: NameServer,
) {
  const { mesh, stateDir, ulaGlobalId: globalId } = config;
  if (!mesh.enabled) return { hub: undefined, net: noNet, directory: undefined, keys: undefined };
  const keys = await WireguardKeyFolder.open(stateDir);
  if (keys.numbers.length === 0) await keys.make(0);
  const { port, interface: interfaceName } = mesh;
  const own = linkAddress(dom0MachineNumber);
  const gateway = {
    interfaceName,
    folder: stateDir,
    port,
    globalId,
    addresses: [interAddress(dom0MachineNumber), interAddress6(globalId, dom0MachineNumber), own],
  };
  const directory = new MeshDirectory({
    hosts,
    hub: {
      keys: () => pairsOf(keys).map(({ generation, key: { publicKey } }) => ({ generation, publicKey })),
      port,
    },
    globalId,
    names: nameServer?.directions,
  });
  const probeMs = () => directory.probeMs;
  const hub = new Hub({ hosts, gateway, keys: () => pairsOf(keys), linkAddress: own, probeMs, logger });
  hub.start();
  cleanup.add("tunnel", () => hub.stop());
  return {
    hub,
    keys,
    net: async (reports: LinkReports): Promise<Net> => {
      const records = [...hosts.unsorted()].map(({ value }) => value);
      return netOf({ hosts: records, peers: await hub.peers(), reports, globalId, nowMs: clock.nowMs() });
    },
    directory,
  };
}

function pairsOf(keys: WireguardKeyFolder): Array<{ generation: number; key: WireguardKey }> {
  return keys.numbers.flatMap((generation) => {
    const key = keys.get(generation);
    return key === undefined ? [] : [{ generation, key }];
  });
}

/** Rotates the keys of the domain's tunnel, where it has one. */
export function startKeyRotation(
  { logger, cleanup }: Startup,
  { inventory: { hosts }, events }: Records,
  { hub, keys, directory }: Mesh,
  hostService: Pick<HostService, "isAway">,
): KeyRotation | undefined {
  if (hub === undefined) return undefined;
  const isAway = (id: string) => hostService.isAway(id);
  const rotation = new KeyRotation({ hosts, keys, hub, directory, events, isAway, logger });
  rotation.start();
  cleanup.add("key rotation", () => rotation.stop());
  return rotation;
}

/** @throws DomzeroError CONFIG */
export function noTunnel(): never {
  throw new DomzeroError("CONFIG", "this domain has no tunnel; dom0.yml says mesh: { enabled: false }");
}

async function noNet(_reports: LinkReports): Promise<never> {
  return noTunnel();
}
