import * as z from "zod";
import {
  cikIdSchema,
  endpointSchema,
  hostIdSchema,
  hostNameSchema,
  labelsSchema,
  sha256Schema,
  templateNameSchema,
  timestampSchema,
  wireguardKeySchema,
} from "./ids.ts";

/** A guest's number is the last octet of its address. */
const maxGuestNumber = 254;

/**
 * What tells one machine from another, as far as its firmware says. Every member may be missing; placeholders that
 * vendors leave ("To Be Filled By O.E.M.", all zeros) are dropped before they get here.
 */
export const machineIdentitySchema = z.strictObject({
  /** SMBIOS system UUID. */
  systemUuid: z.string().max(64).optional(),
  systemSerial: z.string().max(128).optional(),
  boardSerial: z.string().max(128).optional(),
  /** Permanent addresses of physical NICs, sorted; at most 64. */
  macAddresses: z.array(z.string().regex(/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/)).max(64),
  /** Serial numbers of non-removable disks, sorted; at most 256. */
  diskSerials: z.array(z.string().min(1).max(128)).max(256),
});
export type MachineIdentity = z.infer<typeof machineIdentitySchema>;

const maxGeneration = 999_999_999;

/**
 * Where a host stands. parked: enrolled, waits for an operator. active: trusted. refused: an operator said no.
 * revoked: was trusted. disputed: another machine claimed the same identity; not trusted until an operator decides.
 */
const hostStatusSchema = z.enum(["parked", "active", "refused", "revoked", "disputed"]);
export type HostStatus = z.infer<typeof hostStatusSchema>;

/** The only truth about a host. Facts are apart (bucket `facts`, same key), because they are large and change often. */
export const hostRecordSchema = z.strictObject({
  version: z.literal(1),
  id: hostIdSchema,
  name: hostNameSchema,
  status: hostStatusSchema,
  /** Why it has this status, in words for the operator. */
  reason: z.string().max(512).optional(),
  /** Sequential number that the addresses are made from; Dom0 is 1. */
  machineNumber: z.int().min(1).max(32_767),
  identity: machineIdentitySchema,
  /** The host's TLS key: P-256 SubjectPublicKeyInfo, DER in base64. */
  tlsPublicKey: z.base64().max(512),
  /** The host's NATS user, an nkey. */
  natsPublicKey: z.string().regex(/^U[A-Z2-7]{55}$/),
  /** The key of its end of the tunnel; absent until its agent told it. */
  wireguardPublicKey: wireguardKeySchema.optional(),
  /** How often the domain's keys had been rotated when that was made; absent: never. */
  wireguardGeneration: z.int().min(1).max(maxGeneration).optional(),
  /** While keys are rotated: its next key, of a higher generation; or the one before, which counts for a while more. */
  wireguardOtherKey: z
    .strictObject({ generation: z.int().min(0).max(maxGeneration), publicKey: wireguardKeySchema })
    .optional(),
  /** Where that is without the tunnel, as its agent told; absent until then. */
  underlay: z
    .strictObject({
      /** With prefix length. */
      addresses: z.array(z.string().max(64)).max(64),
      /** UDP. */
      port: z.int().min(1).max(65_535),
      /** The address that Dom0 saw it come from: its own, or its router's. */
      seenFrom: z.union([z.ipv4(), z.ipv6()]),
    })
    .optional(),
  /** Where it is a hub of the tunnel beside Dom0, for all: `host:port`, UDP. */
  keyhole: endpointSchema.optional(),
  /** Machines behind it that have names below its own, by name: the last octet of their address. */
  guests: z.record(hostNameSchema, z.int().min(1).max(maxGuestNumber)).optional(),
  /** The same, as its agent read them of its DHCP servers; what an operator gave counts before. */
  leasedGuests: z
    .record(hostNameSchema, z.int().min(1).max(maxGuestNumber))
    .refine((guests) => Object.keys(guests).length <= maxGuestNumber)
    .optional(),
  /** What it offers under names below its own, by name. */
  services: z
    .record(
      hostNameSchema,
      z.strictObject({
        protocol: z.enum(["tcp", "udp"]),
        port: z.int().min(1).max(65_535),
        /** The guest that has it; absent: the host itself. */
        guest: hostNameSchema.optional(),
      }),
    )
    .optional(),
  /** Serial number of the newest certificate, hexadecimal; absent while parked. */
  certificateSerial: z
    .string()
    .regex(/^[0-9a-f]{1,40}$/)
    .optional(),
  certificateNotAfter: timestampSchema.optional(),
  /** The key it came with. */
  cik: cikIdSchema,
  template: templateNameSchema.optional(),
  labels: labelsSchema,
  factsSha256: sha256Schema.optional(),
  enrolledAt: timestampSchema,
  /** Times this machine enrolled again and got this identity back. */
  enrolments: z.int().min(1),
});
export type HostRecord = z.infer<typeof hostRecordSchema>;
