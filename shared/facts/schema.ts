import * as z from "zod";
import { timestampSchema } from "../records/index.ts";

/** Facts of one host, encoded as JSON, are at most this large: with headers they fit one NATS message of 1 MiB. */
export const maxFactsBytes = 1000 * 1024;

const word = z.string().max(128);
const text = z.string().max(512);
const bytes = z.number().min(0);

const cpuSchema = z.strictObject({
  architecture: word,
  model: text,
  vendor: word,
  sockets: z.int().min(0).max(1024),
  cores: z.int().min(0).max(65_536),
  threads: z.int().min(0).max(65_536),
  microcode: word.optional(),
  /** Sorted. */
  flags: z.array(z.string().max(64)).max(1024),
});

const memoryModuleSchema = z.strictObject({
  slot: word,
  sizeBytes: bytes,
  type: word.optional(),
  speedMts: z.number().optional(),
  manufacturer: word.optional(),
  partNumber: word.optional(),
  serial: word.optional(),
});

const pciDeviceSchema = z.strictObject({
  /** Domain, bus, device, function: `0000:03:00.0`. */
  address: z.string().max(16),
  /** Address of the bridge above it. */
  parent: z.string().max(16).optional(),
  /** Class code, six hexadecimal digits. */
  class: z.string().max(6),
  vendor: z.string().max(4),
  device: z.string().max(4),
  subsystem: z.string().max(9).optional(),
  driver: word.optional(),
  module: word.optional(),
  /** Names out of pci.ids, where the host has that file. */
  className: text.optional(),
  vendorName: text.optional(),
  deviceName: text.optional(),
});

const usbDeviceSchema = z.strictObject({
  /** Bus and ports: `1-2.3`. */
  path: z.string().max(64),
  parent: z.string().max(64).optional(),
  vendor: z.string().max(4),
  product: z.string().max(4),
  /** Manufacturer and name as the device tells them. */
  manufacturer: text.optional(),
  name: text.optional(),
  speedMbps: z.number().optional(),
  drivers: z.array(word).max(32),
});

const partitionSchema = z.strictObject({
  name: word,
  sizeBytes: bytes,
  filesystem: word.optional(),
  label: text.optional(),
  uuid: word.optional(),
});

const diskSchema = z.strictObject({
  name: word,
  sizeBytes: bytes,
  rotational: z.boolean(),
  removable: z.boolean(),
  /** `sata`, `sas`, `nvme`, `usb`, `virtio`, …; absent where the kernel does not say. */
  transport: word.optional(),
  model: text.optional(),
  serial: word.optional(),
  wwn: word.optional(),
  /** Names under /dev/disk/by-id, sorted. */
  byId: z.array(text).max(32).optional(),
  filesystem: word.optional(),
  partitions: z.array(partitionSchema).max(256),
});
export type DiskFacts = z.infer<typeof diskSchema>;

const nicSchema = z.strictObject({
  name: z.string().max(32),
  macAddress: z.string().max(17).optional(),
  /** The address burnt in; absent where the driver knows none. */
  permanentMacAddress: z.string().max(17).optional(),
  /** Where `macAddress` comes from, as the kernel tells: a random one is another after the next boot. */
  macAddressOrigin: z.enum(["permanent", "random", "stolen", "set"]).optional(),
  physical: z.boolean(),
  /** For virtual ones: bridge, veth, wireguard, … */
  kind: word.optional(),
  driver: word.optional(),
  pciAddress: z.string().max(16).optional(),
  /** Path in the USB tree of an adapter that can be pulled out. */
  usbPath: z.string().max(64).optional(),
  /** Whether a cable or a network is there; absent where the interface is off. */
  link: z.enum(["up", "down"]).optional(),
  speedMbps: z.number().optional(),
  /** With prefix length. */
  addresses: z.array(z.string().max(64)).max(64),
});
export type NicFacts = z.infer<typeof nicSchema>;

const namedPartSchema = z.strictObject({
  manufacturer: text.optional(),
  product: text.optional(),
  version: text.optional(),
  serial: word.optional(),
});

/** What was measured on a host. The same machine gives the same facts, but for `measuredAt`. */
export const factsSchema = z.strictObject({
  version: z.literal(1),
  measuredAt: timestampSchema,
  system: namedPartSchema.extend({ uuid: word.optional() }),
  board: namedPartSchema,
  /** `type` is the SMBIOS number: 3 desktop, 10 notebook, 23 rack mount, … */
  chassis: namedPartSchema.extend({ type: word.optional() }),
  firmware: z.strictObject({
    vendor: text.optional(),
    version: text.optional(),
    date: word.optional(),
    bootMode: z.enum(["uefi", "bios", "unknown"]),
    secureBoot: z.boolean().optional(),
  }),
  cpu: cpuSchema,
  memory: z.strictObject({ totalBytes: bytes, modules: z.array(memoryModuleSchema).max(1024) }),
  pci: z.array(pciDeviceSchema).max(4096),
  usb: z.array(usbDeviceSchema).max(1024),
  disks: z.array(diskSchema).max(4096),
  nics: z.array(nicSchema).max(1024),
  kernel: z.strictObject({
    release: word,
    version: text,
    /** Values of parameters that may be secret are left out. */
    commandLine: z.string().max(4096),
  }),
  os: z.strictObject({ id: word, name: text, version: text.optional() }),
  initSystem: z.enum(["openrc", "systemd", "sysvinit", "other"]),
  /** `none`, or what the machine runs in: kvm, vmware, xen, … */
  virtualization: word,
  hostname: z.string().max(253),
  /** What could not be measured, and why. */
  gaps: z.array(text).max(64),
});
export type Facts = z.infer<typeof factsSchema>;
