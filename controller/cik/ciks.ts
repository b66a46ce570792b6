import { createPublicKey, randomBytes } from "node:crypto";
import * as z from "zod";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type CikRecord, cikRecordSchema, makeId } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { Collection, Versioned } from "../inventory/index.ts";
import { tokenDigest } from "./policy.ts";

type CreateRequest = domzero.v1.CreateCikRequest.$Properties;

const tokenBytes = 32;
const idBytes = 10;
/** A key that is good for ever is one that somebody finds in a drawer. */
const longestLifeDays = 3650;

/** What the keys of a domain need. */
export interface CiksOptions {
  ciks: Collection<CikRecord>;
  domain: string;
  caPem: string;
  /** host:port of the enrolment service. */
  endpoints: readonly string[];
  /** Whether there is a template of this name. */
  hasTemplate(name: string): boolean;
  audit(kind: string, summary: string, details: Record<string, string>): Promise<void>;
  clock: Clock;
}

/** Makes and revokes keys. */
export class Ciks {
  readonly #options: CiksOptions;

  constructor(options: CiksOptions) {
    this.#options = options;
  }

  /**
   * Records a new key, of which the caller has the private half.
   * @throws DomzeroError INVALID_INPUT, NOT_FOUND where the template does not exist
   */
  async create(request: CreateRequest, operator: string): Promise<domzero.v1.CikMaterial.$Properties> {
    const { ciks, domain, caPem, endpoints } = this.#options;
    const token = randomBytes(tokenBytes);
    const record = this.#record(request, operator, tokenDigest(token));
    if (record.template !== undefined && !this.#options.hasTemplate(record.template)) {
      throw new DomzeroError("NOT_FOUND", `there is no template ${record.template}; dom0 template list shows all`);
    }
    await ciks.create(record.id, record);
    await this.#options.audit("audit.cik.created", `${operator} made key ${record.id}`, { cik: record.id, operator });
    const expiresAtMs = Date.parse(record.expiresAt);
    return { id: record.id, domain, caCertificatePem: caPem, endpoints: [...endpoints], token, expiresAtMs };
  }

  #record(request: CreateRequest, operator: string, confirmed: string): CikRecord {
    const nowMs = this.#options.clock.nowMs();
    const expiresAtMs = request.expiresAtMs ?? 0;
    if (expiresAtMs <= nowMs)
      throw new DomzeroError("INVALID_INPUT", "the key would have ended already; give a later end");
    if (expiresAtMs > nowMs + longestLifeDays * 86_400_000)
      throw new DomzeroError("INVALID_INPUT", `a key is good for at most ${longestLifeDays} days; give an earlier end`);
    const candidate = {
      version: 1,
      id: makeId("c", randomBytes(idBytes)),
      publicKey: checkedPublicKey(request.publicKey ?? new Uint8Array()),
      createdAt: toTimestamp(nowMs),
      createdBy: operator,
      expiresAt: toTimestamp(expiresAtMs),
      maxUses: request.uses ?? 1,
      usedBy: [],
      approval: request.park === true ? "park" : "auto",
      passphrase: request.passphrase === true,
      ...(request.template ? { template: request.template } : {}),
      labels: request.labels ?? {},
      ratchet: { confirmed },
    };
    const parsed = cikRecordSchema.safeParse(candidate);
    if (!parsed.success)
      throw new DomzeroError("INVALID_INPUT", z.prettifyError(parsed.error), { cause: parsed.error });
    return parsed.data;
  }

  /** Makes a key useless at once; again is no error. @throws DomzeroError NOT_FOUND */
  async revoke(id: string, reason: string, operator: string): Promise<Versioned<CikRecord>> {
    const at = toTimestamp(this.#options.clock.nowMs());
    const written = await this.#options.ciks.modify(id, (current) =>
      current.revoked === undefined ? { ...current, revoked: { at, reason } } : undefined,
    );
    await this.#options.audit("audit.cik.revoked", `${operator} revoked key ${id}: ${reason || "no reason given"}`, {
      cik: id,
      operator,
    });
    return written;
  }
}

function checkedPublicKey(der: Uint8Array): string {
  try {
    const key = createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
    if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new Error("not on P-256");
    return Buffer.from(der).toString("base64");
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", "the key's public half is no P-256 public key", { cause: error });
  }
}
