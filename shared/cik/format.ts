import * as z from "zod";
import {
  cikIdSchema,
  domainNameSchema,
  hostIdSchema,
  hostNameSchema,
  sha256Schema,
  timestampSchema,
} from "../records/index.ts";
import { sealedKeySchema } from "./sealed-key.ts";

/** GPT name and FAT label of the partition that makes a stick a CIK. */
export const cikLabel = "CIK";
/** The folder on that partition; beside it, anything may lie. */
export const cikFolder = "domzero";
export const keyFileName = "key.json";
export const tokenFileName = "token";
export const hostsFolderName = "hosts";

/** Largest file that is read from a key. */
export const maxKeyFileBytes = 64 * 1024;

const endpointSchema = z
  .string()
  .regex(/^[^\s/]+:\d{1,5}$/, "must be host:port")
  .max(300);

/** `domzero/key.json`: what makes it a key. */
export const cikKeySchema = z.strictObject({
  version: z.literal(1),
  id: cikIdSchema,
  domain: domainNameSchema,
  /** host:port of Dom0's enrolment service, best first. */
  endpoints: z.array(endpointSchema).min(1).max(16),
  /** Root certificate of the domain: the only one a Dom0 may stand under. */
  caPem: z.string().startsWith("-----BEGIN CERTIFICATE-----").max(16_384),
  /** SHA-256 of that certificate, DER, so that an exchanged caPem shows. */
  caSha256: sha256Schema,
  expiresAt: timestampSchema,
  /** PKCS #8, PEM; or sealed with a passphrase, without which the key is useless. */
  privateKey: z.union([z.string().startsWith("-----BEGIN PRIVATE KEY-----").max(4096), sealedKeySchema]),
});
export type CikKey = z.infer<typeof cikKeySchema>;

/** `domzero/token`: the ratchet token, 32 bytes in hexadecimal. */
export const tokenSchema = z
  .string()
  .transform((text) => text.trim())
  .pipe(z.string().regex(/^[0-9a-f]{64}$/, "must be 64 hexadecimal digits"));

/** `domzero/hosts/<id>.json`: a host that this key enrolled. */
export const hostReferenceSchema = z.strictObject({
  version: z.literal(1),
  id: hostIdSchema,
  name: hostNameSchema,
  domain: domainNameSchema,
  enrolledAt: timestampSchema,
});
export type HostReference = z.infer<typeof hostReferenceSchema>;

/** What somebody reads who finds the stick. */
export function readmeText(key: Pick<CikKey, "id" | "domain" | "expiresAt">): string {
  return [
    "This is a crypto ignition key (CIK) of domzero.",
    `It lets machines join the domain ${key.domain} until ${key.expiresAt}.`,
    "",
    "Plug it into a machine that runs dom0-agent: the machine enrols itself.",
    `Lost it? On Dom0, run: dom0 cik revoke ${key.id}`,
    "",
  ].join("\r\n");
}
