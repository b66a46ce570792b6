import { join } from "node:path";
import {
  dom0MachineNumber,
  interAddress,
  interAddress6,
  linkAddress,
  linkPrefix,
  tunnelPrefixes,
} from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Net } from "../../shared/records/index.ts";
import { openWireguardKey } from "../../shared/wireguard/index.ts";
import { Hub, type LinkReports, MeshDirectory, netOf } from "../mesh/index.ts";
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
  if (!mesh.enabled) return { hub: undefined, net: noNet, directory: undefined };
  const key = await openWireguardKey(join(stateDir, "wireguard.key"));
  const { port, interface: interfaceName } = mesh;
  const own = linkAddress(dom0MachineNumber);
  const gateway = {
    interfaceName,
    configFile: join(stateDir, "wireguard.conf"),
    key,
    port,
    globalId,
    addresses: [interAddress(dom0MachineNumber), interAddress6(globalId, dom0MachineNumber), own],
    routes: [...tunnelPrefixes(globalId), linkPrefix],
  };
  const hub = new Hub({ hosts, gateway, linkAddress: own, logger });
  hub.start();
  cleanup.add("tunnel", () => hub.stop());
  return {
    hub,
    net: async (reports: LinkReports): Promise<Net> => {
      const records = [...hosts.unsorted()].map(({ value }) => value);
      return netOf({ hosts: records, peers: await hub.peers(), reports, globalId, nowMs: clock.nowMs() });
    },
    directory: new MeshDirectory({
      hosts,
      hub: { publicKey: key.publicKey, port },
      globalId,
      names: nameServer?.directions,
    }),
  };
}

async function noNet(_reports: LinkReports): Promise<never> {
  throw new DomzeroError("CONFIG", "this domain has no tunnel; dom0.yml says mesh: { enabled: false }");
}
