import { readFile } from "node:fs/promises";
import { readAttribute } from "./sysfs.ts";

/** SMBIOS strings as the kernel shows them; all absent on machines without DMI. */
export async function readDmi(root: string) {
  const dmi = (name: string) => readAttribute(root, "sys/class/dmi/id", name);
  const part = async (kind: string) => ({
    manufacturer: await dmi(`${kind}_vendor`),
    product: await dmi(`${kind}_name`),
    version: await dmi(`${kind}_version`),
    serial: await dmi(`${kind}_serial`),
  });
  const [system, board, chassis] = [await part("product"), await part("board"), await part("chassis")];
  return {
    found: (await dmi("modalias")) !== undefined || (await dmi("sys_vendor")) !== undefined,
    system: { ...system, manufacturer: await dmi("sys_vendor"), uuid: await dmi("product_uuid") },
    board,
    chassis: { ...chassis, product: undefined },
    firmware: { vendor: await dmi("bios_vendor"), version: await dmi("bios_version"), date: await dmi("bios_date") },
  };
}

/** Boot mode; EFI variables say whether Secure Boot is on (UEFI 2.10, section 3.3: the last byte of SecureBoot). */
export async function readBoot(root: string, isKnown: boolean) {
  const efi = await readAttribute(root, "sys/firmware/efi/fw_platform_size");
  if (efi === undefined) return { bootMode: isKnown ? "bios" : "unknown" };
  const name = "SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";
  const variable = await readFile(`${root}/sys/firmware/efi/efivars/${name}`).catch(() => undefined);
  return { bootMode: "uefi", secureBoot: variable === undefined ? undefined : variable.at(-1) === 1 };
}

const secretName = /key|pass|secret|token|luks|crypt/i;

/** Kernel command line without the values of what may be secret. */
export function withoutSecrets(commandLine: string): string {
  const words = commandLine.split(/\s+/).map((each) => {
    const [name, ...value] = each.split("=");
    return name !== undefined && value.length > 0 && secretName.test(name) ? `${name}=…` : each;
  });
  return words.join(" ").slice(0, 4096);
}

/** os-release(5): NAME="value" lines. */
export function parseOsRelease(text: string) {
  const fields = new Map(
    [...text.matchAll(/^([A-Z_]+)=["']?(.*?)["']?$/gm)].map(([, name, value]) => [name ?? "", value ?? ""]),
  );
  return {
    id: fields.get("ID") ?? "unknown",
    name: fields.get("PRETTY_NAME") ?? fields.get("NAME") ?? "unknown",
    version: fields.get("VERSION_ID"),
  };
}

/** What the machine runs in, from what the firmware and the CPU say of themselves. */
export function virtualizationOf(
  flags: readonly string[],
  vendor: string | undefined,
  product: string | undefined,
): string {
  if (!flags.includes("hypervisor")) return "none";
  const text = `${vendor ?? ""} ${product ?? ""}`.toLowerCase();
  const known = ["vmware", "virtualbox", "xen", "qemu", "kvm", "bochs", "parallels", "amazon", "google"];
  const found = known.find((name) => text.includes(name));
  if (found === undefined) return text.includes("microsoft") ? "hyper-v" : "hypervisor";
  return found;
}
