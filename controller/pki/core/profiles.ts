import { createHash } from "node:crypto";
import { jobSigningUsage } from "../../../shared/jobs/index.ts";
import { type CertificateRequest, usages } from "./certificate.ts";
import type { NameConstraints, Names } from "./names.ts";

/** What intermediates are for. A certificate of one kind is no good as another. */
export const kinds = ["hosts", "servers", "operators", "jobs"] as const;
export type Kind = (typeof kinds)[number];

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Lives in milliseconds. A host's is configured. */
export const lives = {
  root: 20 * 365 * dayMs,
  intermediate: 3 * 365 * dayMs,
  server: 30 * dayMs,
  operator: 365 * dayMs,
  /** Of who signs jobs: twice as long as a job may wait for its host. */
  jobs: 60 * dayMs,
  /** Of a NATS server that is a machine of its own: somebody has to carry the next one there. */
  natsServer: 365 * dayMs,
  natsRoutes: 10 * 365 * dayMs,
} as const;

/** How long before now a certificate begins, so that a clock somewhat behind takes it. */
const backdateMs = minuteMs;

/** The host's name within the domain that no machine can choose: its id. */
export const hostDnsName = (hostId: string, domain: string): string => `${hostId}.hosts.${domain}`;
export const jobsDnsName = (signer: string, domain: string): string => `${signer}.jobs.${domain}`;
export const operatorDnsName = (name: string, domain: string): string => `${name}.operators.${domain}`;

const intermediateUsage: Record<Kind, readonly string[]> = {
  hosts: [usages.client],
  servers: [usages.server],
  operators: [usages.client],
  jobs: [jobSigningUsage],
};

/** Hosts, operators and signers of jobs have a subtree each; servers may have any name and address outside of those. */
function constraintsOf(kind: Kind, domain: string): NameConstraints {
  if (kind === "servers") {
    const excludedDns = kinds.filter((each) => each !== "servers").map((each) => `${each}.${domain}`);
    return { permittedDns: [], excludedDns, noAddresses: false };
  }
  return { permittedDns: [`${kind}.${domain}`], excludedDns: [], noAddresses: true };
}

/** A common name of at most 64 characters (RFC 5280 ub-common-name), unique for the key. */
function authorityName(role: string, domain: string, publicKey: Uint8Array): string {
  const mark = createHash("sha256").update(publicKey).digest("hex").slice(0, 8);
  return `${role} ${mark} ${domain}`.slice(0, 64);
}

/** What is given to every certificate from outside: random and time. */
export interface Occasion {
  publicKey: Uint8Array;
  /** 16 random bytes. */
  random: Uint8Array;
  nowMs: number;
}

export function rootRequest(domain: string, occasion: Occasion): CertificateRequest {
  return {
    ...common(occasion, lives.root, Number.POSITIVE_INFINITY),
    commonName: authorityName("domzero root", domain, occasion.publicKey),
    usage: [],
    ca: { pathLength: 1 },
  };
}

export function intermediateRequest(
  kind: Kind,
  domain: string,
  occasion: Occasion,
  rootNotAfterMs: number,
): CertificateRequest {
  return {
    ...common(occasion, lives.intermediate, rootNotAfterMs),
    commonName: authorityName(`domzero ${kind}`, domain, occasion.publicKey),
    usage: intermediateUsage[kind],
    ca: { pathLength: 0, constraints: constraintsOf(kind, domain) },
  };
}

/** Of the links between the servers of a cluster: signed by itself, and trusted by them alone. */
export function routesRequest(domain: string, names: Names, occasion: Occasion): CertificateRequest {
  return {
    ...common(occasion, lives.natsRoutes, Number.POSITIVE_INFINITY),
    commonName: authorityName("nats routes", domain, occasion.publicKey),
    usage: [usages.server, usages.client],
    names,
  };
}

/**
 * What all certificates share.
 * @param lifeMs from now on; never beyond the issuer's end
 */
export function common(occasion: Occasion, lifeMs: number, issuerNotAfterMs: number) {
  const { publicKey, random, nowMs } = occasion;
  // Certificates count whole seconds.
  const wholeSecond = (ms: number) => Math.floor(ms / 1000) * 1000;
  return {
    publicKey,
    serial: serialFrom(random),
    notBeforeMs: wholeSecond(nowMs - backdateMs),
    notAfterMs: wholeSecond(Math.min(nowMs + lifeMs, issuerNotAfterMs)),
  };
}

/** 16 octets of which the first is 0x40..0x7f: positive, never with leading zeros, 126 of its bits random. */
function serialFrom(random: Uint8Array): Buffer {
  const serial = Buffer.from(random.subarray(0, 16));
  serial.writeUInt8((serial.readUInt8(0) & 0x3f) | 0x40, 0);
  return serial;
}
