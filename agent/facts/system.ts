import { existsSync } from "node:fs";
import type { LscpuFields } from "./cpu.ts";
import { listFolder, readAttribute, readBytes } from "./sysfs.ts";

const rootOnly = ["product_serial", "product_uuid", "board_serial", "chassis_serial"] as const;

/** SMBIOS strings as the kernel shows them; all absent on machines without DMI. */
export async function readDmi(root: string) {
  const names = await listFolder(root, "sys/class/dmi/id");
  const dmi = (name: string) => readAttribute(root, "sys/class/dmi/id", name);
  const part = async (kind: string) => ({
    manufacturer: await dmi(`${kind}_vendor`),
    product: await dmi(`${kind}_name`),
    version: await dmi(`${kind}_version`),
    serial: await dmi(`${kind}_serial`),
  });
  const [system, board, chassis] = [await part("product"), await part("board"), await part("chassis")];
  const hidden = [];
  for (const name of rootOnly) {
    if (names.includes(name) && (await readBytes(root, "sys/class/dmi/id", name)) === undefined) hidden.push(name);
  }
  return {
    found: names.length > 0,
    /** Files that only root may read, where this is not root. */
    hidden,
    system: { ...system, manufacturer: await dmi("sys_vendor"), uuid: await dmi("product_uuid") },
    board,
    chassis: { ...chassis, product: undefined, type: await dmi("chassis_type") },
    firmware: { vendor: await dmi("bios_vendor"), version: await dmi("bios_version"), date: await dmi("bios_date") },
  };
}

/** Boot mode; EFI variables say whether Secure Boot is on (UEFI 2.10, section 3.3: the last byte of SecureBoot). */
export async function readBoot(root: string, isKnown: boolean) {
  if (!existsSync(`${root}/sys/firmware/efi`)) return { bootMode: isKnown ? "bios" : "unknown" };
  const name = "SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";
  const variable = await readBytes(root, "sys/firmware/efi/efivars", name);
  return { bootMode: "uefi", secureBoot: variable === undefined ? undefined : variable.at(-1) === 1 };
}

/** Which program starts and stops services. OpenRC often runs under sysvinit's init, so it is looked for first. */
export async function readInitSystem(root: string) {
  if (existsSync(`${root}/run/systemd/system`)) return "systemd";
  if (existsSync(`${root}/run/openrc`)) return "openrc";
  const isInit = (await readAttribute(root, "proc/1/comm")) === "init";
  return isInit && existsSync(`${root}/etc/inittab`) ? "sysvinit" : "other";
}

const secretName = /key|pass|pwd|secret|token|cred|auth/i;
/** Words of a command line; quotes keep blanks together (kernel: lib/cmdline.c, next_arg). */
const commandLineWord = /(?:"[^"]*"?|[^\s"])+/g;

/** Kernel command line without the values of what may be secret, and without passwords in URLs. */
export function withoutSecrets(commandLine: string): string {
  const words = (commandLine.match(commandLineWord) ?? []).map((each) => {
    const [, quote = "", name] = /^("?)([^=]+)=/.exec(each) ?? [];
    if (name !== undefined && secretName.test(name)) return `${quote}${name}=…${quote}`;
    return each.replace(/\/\/[^/@\s]*:[^/@\s]*@/g, "//…@");
  });
  return words.join(" ").slice(0, 4096);
}

/** os-release(5): NAME="value" lines. */
export function parseOsRelease(text: string) {
  const fields = new Map(
    [...text.matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name ?? "", unquoted(value ?? "")]),
  );
  return {
    id: fields.get("ID") ?? "unknown",
    name: fields.get("PRETTY_NAME") ?? fields.get("NAME") ?? "unknown",
    version: fields.get("VERSION_ID"),
  };
}

/** os-release(5) quotes as a shell does. */
function unquoted(value: string): string {
  const [, , inner] = /^(["'])(.*)\1\s*$/.exec(value) ?? [];
  return (inner ?? value.trim()).replace(/\\(["'$`\\])/g, "$1");
}

const hypervisors = ["vmware", "virtualbox", "xen", "qemu", "bochs", "kvm", "parallels", "amazon", "google"];

/**
 * What the machine runs in: `none`, or the name of a hypervisor or of what it is sold by; from what the CPU and the
 * firmware say of themselves.
 */
export function virtualizationOf(
  cpu: { architecture: string; flags: readonly string[] },
  lscpu: LscpuFields,
  system: { manufacturer?: string | undefined; product?: string | undefined },
): string {
  const firmware = `${system.manufacturer ?? ""} ${system.product ?? ""}`.toLowerCase();
  const isX86 = cpu.architecture === "x64" || cpu.architecture === "ia32";
  const named = hypervisors.find((name) => firmware.includes(name));
  // Only x86 CPUs say that they are virtual. Elsewhere the firmware's word counts, but for machines sold whole.
  const isVirtual = isX86 ? cpu.flags.includes("hypervisor") : named !== undefined && !firmware.includes(".metal");
  if (!isVirtual) return "none";
  if (firmware.includes("microsoft")) return "hyper-v";
  const vendor = lscpu.get("Hypervisor vendor")?.toLowerCase();
  if (named !== undefined) return named;
  if (vendor === undefined || vendor === "" || vendor === "-") return "hypervisor";
  return vendor === "microsoft" ? "hyper-v" : vendor;
}
