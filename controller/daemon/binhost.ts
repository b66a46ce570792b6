import { isIPv6 } from "node:net";
import { join } from "node:path";
import { dom0MachineNumber, interAddress, interAddress6 } from "../../shared/addresses/index.ts";
import type { BinhostClient } from "../../shared/binhost/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { exec } from "../../shared/exec/index.ts";
import { Binhost, binhostRoot, serveFiles } from "../binhost/index.ts";
import type { Dom0Config } from "../config/index.ts";
import { PatientDoors, startHttpsEdge } from "../edge/index.ts";
import type { Foundation } from "./foundation.ts";
import type { Startup } from "./startup.ts";

const dayMs = 86_400_000;
/** Portage fetches each file by a connection of its own, as fast as it can. */
const limits = { ratePerSecond: 200, burst: 2_000 };

/** Where binary packages are served: in the tunnel, unless the configuration says otherwise. */
export function binhostAddresses({ binhost, mesh, ulaGlobalId }: Dom0Config): readonly string[] {
  if (binhost.addresses !== undefined) return binhost.addresses;
  return mesh.enabled ? [interAddress(dom0MachineNumber), interAddress6(ulaGlobalId, dom0MachineNumber)] : [];
}

/** The domain's binary packages, and how they are served. */
export type BinaryPackages = Awaited<ReturnType<typeof startBinhost>>;

/** @throws DomzeroError IO, INVALID_INPUT */
export async function startBinhost({ config, clock, logger, cleanup }: Startup, { pki, identity }: Foundation) {
  const { domain, stateDir } = config;
  const { port, keepBuilds, graceDays } = config.binhost;
  const binhost = await Binhost.open({
    dir: join(stateDir, "binhost"),
    domain,
    keepBuilds,
    objectGraceMs: graceDays * dayMs,
    exec,
    clock,
    logger,
  });
  cleanup.add("binary packages", () => binhost.close());
  const handle = serveFiles(binhost.publicDir, logger);
  const keys = () => identity.keys;
  const doors = new PatientDoors(
    (address) => startHttpsEdge({ bind: { address, port }, keys, handle, limits, logger }),
    logger,
  );
  const addresses = binhostAddresses(config);
  await doors.start(addresses);
  cleanup.add("binary packages' door", () => doors.stop());
  identity.onRenewed(() => doors.reloadTls());
  return {
    binhost,
    problem: () => binhost.damage ?? doors.problem,
    client: async (): Promise<BinhostClient> => {
      const [address] = addresses;
      if (address === undefined) {
        const words = "binary packages are served nowhere: dom0.yml has no tunnel, and no addresses for its binhost";
        throw new DomzeroError("CONFIG", words);
      }
      const host = isIPv6(address) ? `[${address}]` : address;
      const { fingerprint, publicKey } = await binhost.key();
      const url = `https://${host}:${port}${binhostRoot}`.replace(/\/$/, "");
      return { domain, url, caPem: pki.rootPem, fingerprint, publicKey };
    },
  };
}
