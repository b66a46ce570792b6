import { basename, dirname } from "node:path";
import { pciIdsFiles, pciNamesFrom } from "./pci-names.ts";
import { devicePath, linkName, listFolder, readAttribute, readWhole } from "./sysfs.ts";

/** Domain, bus, device and function as sysfs writes them. */
export const pciAddress = /^[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]$/;

const hex = (value: string | undefined, digits: number) => (value ?? "").replace(/^0x/, "").slice(0, digits);

/** The PCI devices of a machine, each with the bridge above it; none where there is no PCI. */
export async function readPci(root: string) {
  const addresses = (await listFolder(root, "sys/bus/pci/devices")).filter((address) => pciAddress.test(address));
  const devices = await Promise.all(addresses.map((address) => readPciDevice(root, address)));
  const files = devices.length === 0 ? [] : await Promise.all(pciIdsFiles.map((file) => readWhole(root, file)));
  const namesOf = pciNamesFrom(files.find((file) => file !== undefined) ?? "", devices);
  return devices.map((device) => ({ ...device, ...namesOf(device) }));
}

async function readPciDevice(root: string, address: string) {
  const folder = `${root}/sys/bus/pci/devices/${address}`;
  const attribute = (name: string) => readAttribute(folder, name);
  const above = basename(dirname((await devicePath(folder)) ?? ""));
  const subsystemVendor = hex(await attribute("subsystem_vendor"), 4);
  const subsystemDevice = hex(await attribute("subsystem_device"), 4);
  // Bridges have no subsystem; their registers read as zeros.
  const hasSubsystem = subsystemVendor !== "" && subsystemVendor !== "0000";
  return {
    address,
    parent: pciAddress.test(above) ? above : undefined,
    class: hex(await attribute("class"), 6),
    vendor: hex(await attribute("vendor"), 4),
    device: hex(await attribute("device"), 4),
    subsystem: hasSubsystem ? `${subsystemVendor}:${subsystemDevice}` : undefined,
    driver: await linkName(folder, "driver"),
    module: await linkName(folder, "driver/module"),
  };
}

const usbDevice = /^\d+-\d+(\.\d+)*$|^usb\d+$/;

/** The USB devices of a machine, hubs and root hubs too. */
export async function readUsb(root: string) {
  const names = await listFolder(root, "sys/bus/usb/devices");
  return Promise.all(
    names
      .filter((path) => usbDevice.test(path))
      .map(async (path) => {
        const folder = `${root}/sys/bus/usb/devices/${path}`;
        const attribute = (name: string) => readAttribute(folder, name);
        const interfaces = names.filter((name) => name.startsWith(`${path.replace(/^usb(\d+)$/, "$1-0")}:`));
        const drivers = await Promise.all(
          interfaces.map((name) => linkName(`${root}/sys/bus/usb/devices/${name}`, "driver")),
        );
        const speed = Number(await attribute("speed"));
        return {
          path,
          parent: parentOf(path),
          vendor: hex(await attribute("idVendor"), 4),
          product: hex(await attribute("idProduct"), 4),
          // A root hub is the kernel's own, and says which kernel.
          manufacturer: path.startsWith("usb") ? undefined : await attribute("manufacturer"),
          name: await attribute("product"),
          speedMbps: Number.isFinite(speed) && speed > 0 ? speed : undefined,
          drivers: [...new Set(drivers.filter((driver) => driver !== undefined))].sort(),
        };
      }),
  );
}

/** `1-2.3` hangs on `1-2`, `1-2` on the root hub `usb1`. */
function parentOf(path: string): string | undefined {
  if (path.startsWith("usb")) return undefined;
  const dot = path.lastIndexOf(".");
  return dot > 0 ? path.slice(0, dot) : `usb${path.split("-")[0]}`;
}
