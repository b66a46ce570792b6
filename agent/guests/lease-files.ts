import { join } from "node:path";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";
import type { Watched } from "../file-changes/index.ts";
import { type Lease, parseDnsmasqLeases, parseLibvirtLeases } from "./leases.ts";

const maxBytes = 256 * 1024;
const libvirtFolder = "/var/lib/libvirt/dnsmasq";
/** A network's folder has the name of its bridge. */
const networkFolders = ["/var/lib/incus/networks", "/var/lib/lxd/networks", "/var/snap/lxd/common/lxd/networks"];
const leasesFile = "dnsmasq.leases";

/** Where leases of guests behind a bridge are found. */
export function leasePlaces(bridge: string): Watched[] {
  const files = [`${bridge}.status`, `${bridge}.macs`].map((name) => ({ folder: libvirtFolder, name }));
  return [...files, ...networkFolders.map((folder) => ({ folder: join(folder, bridge), name: leasesFile }))];
}

/** Reads what libvirt, incus and LXD wrote of their guests. @throws DomzeroError IO, TOO_LARGE, ZodError, SyntaxError */
export async function readLeases(bridge: string): Promise<Lease[]> {
  const [status, macs, ...others] = await Promise.all([
    readIfThere(join(libvirtFolder, `${bridge}.status`)),
    readIfThere(join(libvirtFolder, `${bridge}.macs`)),
    ...networkFolders.map((folder) => readIfThere(join(folder, bridge, leasesFile))),
  ]);
  return [...parseLibvirtLeases(status ?? "", macs), ...others.flatMap((text) => parseDnsmasqLeases(text ?? ""))];
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return (await readFileLimited(file, maxBytes)).toString("utf8");
  } catch (error) {
    if (DomzeroError.from(error).code === "NOT_FOUND") return undefined;
    throw error;
  }
}
