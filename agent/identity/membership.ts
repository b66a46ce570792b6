import { createPrivateKey, X509Certificate } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { domainNameSchema, hostIdSchema, hostNameSchema } from "../../shared/records/index.ts";
import type { HostKeys } from "./keys.ts";

const endpointSchema = z
  .string()
  .regex(/^[^\s/]+:\d{1,5}$/, "must be host:port")
  .max(300);

/** All that a host knows of the domain it is in. */
const membershipSchema = z.strictObject({
  version: z.literal(1),
  hostId: hostIdSchema,
  name: hostNameSchema,
  domain: domainNameSchema,
  /** The domain's root, as the CIK pinned it. */
  caCertificatePem: z.string().max(8192),
  /** Leaf and intermediate. */
  certificateChainPem: z.string().max(16_384),
  natsUserJwt: z
    .string()
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
    .max(16_384),
  natsServers: z
    .array(
      z
        .string()
        .regex(/^(tls|nats):\/\/\S+$/)
        .max(512),
    )
    .min(1)
    .max(16),
  hostEndpoints: z.array(endpointSchema).min(1).max(16),
  /** host:port of the Enrolment service: the way back when the certificate ended. */
  enrolmentEndpoints: z.array(endpointSchema).min(1).max(16),
  address: z.ipv4(),
  address6: z.ipv6(),
});
export type Membership = z.infer<typeof membershipSchema>;

/** What a host knows beside what Dom0 sends: from its CIK, or from before. */
export type Anchors = Pick<Membership, "caCertificatePem" | "enrolmentEndpoints">;

const fileIn = (stateDir: string) => join(stateDir, "membership.json");
const maxFileBytes = 128 * 1024;

/** The stored membership, or undefined before enrolment. @throws DomzeroError IO, INVALID_INPUT */
export async function readMembership(stateDir: string): Promise<Membership | undefined> {
  try {
    return await readJsonFile(fileIn(stateDir), membershipSchema, maxFileBytes);
  } catch (error) {
    if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}

/** @throws DomzeroError IO */
export function writeMembership(stateDir: string, membership: Membership): Promise<void> {
  return writeFileAtomic(fileIn(stateDir), `${JSON.stringify(membership, undefined, 2)}\n`, 0o600);
}

/** Forgets the domain; the keys stay. */
export function removeMembership(stateDir: string): Promise<void> {
  return rm(fileIn(stateDir), { force: true });
}

/**
 * Checks what Dom0 sent: its form, and that the certificate is for this host's id and key and made under the root.
 * @throws DomzeroError INVALID_INPUT, WRONG_CA
 */
export function membershipFromWire(wire: domzero.v1.IMembership, anchors: Anchors, keys: HostKeys): Membership {
  const { caCertificatePem, enrolmentEndpoints } = anchors;
  const parsed = membershipSchema.safeParse({ version: 1, ...fieldsOf(wire), caCertificatePem, enrolmentEndpoints });
  if (!parsed.success) {
    throw new DomzeroError("INVALID_INPUT", `Dom0's membership does not fit: ${z.prettifyError(parsed.error)}`);
  }
  const [leaf, intermediate] = certificatesOf(parsed.data.certificateChainPem);
  const root = new X509Certificate(caCertificatePem);
  const issued = leaf.verify(intermediate.publicKey) && intermediate.verify(root.publicKey);
  if (!issued) throw new DomzeroError("WRONG_CA", "the certificate that Dom0 sent is not made under the pinned root");
  if (!leaf.checkPrivateKey(createPrivateKey(keys.tlsPrivateKeyPem)) || leaf.subject !== `CN=${parsed.data.hostId}`) {
    throw new DomzeroError("INVALID_INPUT", "the certificate that Dom0 sent is for another host or another key");
  }
  return parsed.data;
}

/** The known fields alone: a newer Dom0 may send more. */
function fieldsOf(wire: domzero.v1.IMembership) {
  const { hostId, name, domain, certificateChainPem, natsUserJwt, natsServers, hostEndpoints, address, address6 } =
    wire;
  return { hostId, name, domain, certificateChainPem, natsUserJwt, natsServers, hostEndpoints, address, address6 };
}

/** When the host's certificate begins and ends, milliseconds since the epoch. */
export function certificateLife(membership: Membership): { fromMs: number; untilMs: number } {
  const [leaf] = certificatesOf(membership.certificateChainPem);
  return { fromMs: leaf.validFromDate.getTime(), untilMs: leaf.validToDate.getTime() };
}

function certificatesOf(chainPem: string): [leaf: X509Certificate, intermediate: X509Certificate] {
  const [leaf, intermediate] = chainPem.match(/-----BEGIN CERTIFICATE-----[\w+/=\s]+-----END CERTIFICATE-----/g) ?? [];
  if (leaf === undefined || intermediate === undefined) {
    throw new DomzeroError("INVALID_INPUT", "Dom0 sent no chain of two certificates");
  }
  try {
    return [new X509Certificate(leaf), new X509Certificate(intermediate)];
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", "Dom0 sent a certificate that cannot be read", { cause: error });
  }
}
