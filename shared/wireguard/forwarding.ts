import { readdir, readFile, writeFile } from "node:fs/promises";
import { DomzeroError, systemErrorCode } from "../errors/index.ts";

const settings = "/proc/sys/net";
const isAbsent = (error: unknown) => systemErrorCode(error) === "ENOENT";

/**
 * Lets packets that come out of the tunnel go into it again: hosts reach each other through the hub.
 * @throws DomzeroError IO
 */
export async function allowForwarding(interfaceName: string): Promise<void> {
  try {
    await writeFile(`${settings}/ipv4/conf/${interfaceName}/forwarding`, "1");
    await allowForwarding6(interfaceName);
  } catch (error) {
    const { message } = DomzeroError.from(error);
    throw new DomzeroError("IO", `forwarding in the tunnel cannot be allowed: ${message}`, { cause: error });
  }
}

/** Linux 6.17 and newer know it for one interface; before, it is for all or none. */
async function allowForwarding6(interfaceName: string): Promise<void> {
  const folder = `${settings}/ipv6/conf`;
  const interfaces = await readdir(folder).catch((error: unknown) => {
    if (isAbsent(error)) return undefined;
    throw error;
  });
  if (interfaces === undefined) return;
  try {
    await writeFile(`${folder}/${interfaceName}/force_forwarding`, "1");
  } catch (error) {
    if (!isAbsent(error)) throw error;
    for (const name of interfaces) await goOnHearingRouters(`${folder}/${name}/accept_ra`);
    await writeFile(`${folder}/all/forwarding`, "1");
  }
}

/** A machine that forwards takes no router advertisements unless this is 2 (Linux, ip-sysctl). */
async function goOnHearingRouters(file: string): Promise<void> {
  if ((await readFile(file, "utf8")).trim() === "1") await writeFile(file, "2");
}
