import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { HostRecord, Net } from "../../shared/records/index.ts";
import { openWireguardKey } from "../../shared/wireguard/index.ts";
import { Hub, joinMesh, netOf } from "../mesh/index.ts";
import type { Records } from "./records.ts";
import type { Startup } from "./startup.ts";

/** The domain's tunnel, or none. */
export type Mesh = Awaited<ReturnType<typeof startMesh>>;

/** @throws DomzeroError IO, INVALID_INPUT */
export async function startMesh({ config, clock, logger, cleanup }: Startup, { inventory: { hosts } }: Records) {
  const { mesh, stateDir, ulaGlobalId: globalId } = config;
  if (!mesh.enabled) return { hub: undefined, net: noNet, join: undefined };
  const key = await openWireguardKey(join(stateDir, "wireguard.key"));
  const { port, interface: interfaceName } = mesh;
  const configFile = join(stateDir, "wireguard.conf");
  const hub = new Hub({ hosts, key, interfaceName, configFile, port, globalId, logger });
  hub.start();
  cleanup.add("tunnel", () => hub.stop());
  const told = { hosts, hub: { publicKey: key.publicKey, port }, globalId };
  return {
    hub,
    net: async (): Promise<Net> => {
      const peers = await hub.peers();
      const records = [...hosts.unsorted()].map(({ value }) => value);
      return netOf(records, peers, globalId, clock.nowMs());
    },
    join: (host: HostRecord, publicKey: string) => joinMesh(told, host, publicKey),
  };
}

async function noNet(): Promise<never> {
  throw new DomzeroError("CONFIG", "this domain has no tunnel; dom0.yml says mesh: { enabled: false }");
}
