import { randomBytes } from "node:crypto";
import { DomzeroError } from "../../shared/errors/index.ts";
import { jobSigningUsage } from "../../shared/jobs/index.ts";
import { domainNameSchema, hostIdSchema, hostNameSchema } from "../../shared/records/index.ts";
import { type Clock, systemClock } from "../../shared/time/index.ts";
import { dom0TlsName, natsTlsName } from "../../shared/tls-name.ts";
import type { CertificateAuthority, IssuedCertificate } from "./authority.ts";
import { type CertificateRequest, makeCertificate, toPem, usages } from "./core/certificate.ts";
import { addressBytes, type Names, sortNames } from "./core/names.ts";
import { common, hostDnsName, jobsDnsName, type Kind, lives, operatorDnsName } from "./core/profiles.ts";
import { livingSlots, type Slot, signingSlot } from "./core/slots.ts";
import { type LoadedPki, type LoadedSlot, loadPki } from "./store.ts";

/** How a PKI is opened. */
export interface OpenPkiOptions {
  /** Life of a host's certificate, milliseconds; default seven days. */
  hostLifeMs?: number;
  clock?: Clock;
}

/** A certificate authority on disk. */
export interface Pki extends CertificateAuthority {
  readonly domain: string;
  /** All intermediates that the state names; `dom0 status` warns of their end. */
  intermediates(): readonly Slot[];
  /** Reads the folder again, and so takes notice of {@link rotateIntermediates} by another process. */
  refresh(): Promise<void>;
}

/**
 * Opens what `initPki` made. The root's key may be elsewhere.
 * @throws DomzeroError NOT_FOUND, IO, INVALID_INPUT
 */
export async function openPki(dir: string, options: OpenPkiOptions = {}): Promise<Pki> {
  const loaded = await loadPki(dir);
  return new DiskPki(dir, loaded, options.hostLifeMs ?? 7 * 86_400_000, options.clock ?? systemClock);
}

class DiskPki implements Pki {
  readonly rootPem: string;
  readonly domain: string;
  readonly #dir: string;
  readonly #hostLifeMs: number;
  readonly #clock: Clock;
  #slots: readonly LoadedSlot[];

  constructor(dir: string, loaded: LoadedPki, hostLifeMs: number, clock: Clock) {
    this.#dir = dir;
    this.rootPem = loaded.rootPem;
    this.domain = loaded.domain;
    this.#slots = loaded.intermediates;
    this.#hostLifeMs = hostLifeMs;
    this.#clock = clock;
  }

  trustFor(kind: "hosts" | "operators"): readonly string[] {
    return [this.rootPem, ...livingSlots(this.#slots, kind, this.#clock.nowMs()).map((slot) => slot.pem)];
  }

  intermediates(): readonly Slot[] {
    return this.#slots.map(({ kind, name, activeFrom, notAfter }) => ({ kind, name, activeFrom, notAfter }));
  }

  async refresh(): Promise<void> {
    this.#slots = (await loadPki(this.#dir)).intermediates;
  }

  async issueHost(hostId: string, publicKey: Uint8Array): Promise<IssuedCertificate> {
    const commonName = subjectName(hostIdSchema, hostId);
    const names = { dns: [hostDnsName(commonName, this.domain)], ip: [] };
    return this.#issue("hosts", publicKey, this.#hostLifeMs, { commonName, usage: [usages.client], names });
  }

  async issueOperator(name: string, publicKey: Uint8Array): Promise<IssuedCertificate> {
    const commonName = subjectName(hostNameSchema, name);
    const names = { dns: [operatorDnsName(commonName, this.domain)], ip: [] };
    return this.#issue("operators", publicKey, lives.operator, { commonName, usage: [usages.client], names });
  }

  async issueJobs(signer: string, publicKey: Uint8Array): Promise<IssuedCertificate> {
    const commonName = subjectName(hostNameSchema, signer);
    const names = { dns: [jobsDnsName(commonName, this.domain)], ip: [] };
    return this.#issue("jobs", publicKey, lives.jobs, { commonName, usage: [jobSigningUsage], names });
  }

  async issueServer(serverNames: readonly string[], publicKey: Uint8Array): Promise<IssuedCertificate> {
    return this.#issueServer(
      `dom0 ${this.domain}`,
      [dom0TlsName(this.domain), ...serverNames],
      publicKey,
      lives.server,
    );
  }

  async issueNatsServer(address: string, publicKey: Uint8Array): Promise<IssuedCertificate> {
    return this.#issueServer(`nats ${this.domain}`, [natsTlsName(this.domain), address], publicKey, lives.natsServer);
  }

  #issueServer(subject: string, serverNames: readonly string[], publicKey: Uint8Array, lifeMs: number) {
    const names = checkedServerNames([...new Set(serverNames)], this.domain);
    const commonName = subject.slice(0, 64);
    return this.#issue("servers", publicKey, lifeMs, { commonName, usage: [usages.server], names });
  }

  #issue(
    kind: Kind,
    publicKey: Uint8Array,
    lifeMs: number,
    rest: Pick<CertificateRequest, "commonName" | "usage" | "names">,
  ): IssuedCertificate {
    const nowMs = this.#clock.nowMs();
    const slot = signingSlot(this.#slots, kind, nowMs);
    if (slot === undefined) {
      const remedy = "renew them with the root's passphrase (dom0 pki rotate)";
      throw new DomzeroError("UNAVAILABLE", `no intermediate for ${kind} is valid now; ${remedy}`);
    }
    const issuerEndMs = Date.parse(slot.notAfter);
    const request = { ...common({ publicKey, random: randomBytes(16), nowMs }, lifeMs, issuerEndMs), ...rest };
    return {
      chainPem: toPem("CERTIFICATE", makeCertificate(request, slot.signer)) + slot.pem,
      serial: request.serial.toString("hex"),
      notAfterMs: request.notAfterMs,
    };
  }
}

function subjectName(schema: typeof hostIdSchema, name: string): string {
  const { success, data } = schema.safeParse(name);
  if (success) return data;
  throw new DomzeroError(
    "INVALID_INPUT",
    `${JSON.stringify(name.slice(0, 80))} cannot be the subject of a certificate`,
  );
}

/** Names of hosts and operators are not for servers (the intermediate could not sign them). */
function checkedServerNames(names: readonly string[], domain: string): Names {
  const sorted = sortNames(names);
  const reserved = [`.hosts.${domain}`, `.operators.${domain}`, `.jobs.${domain}`];
  const wrong = sorted.dns.find(
    (name) =>
      name !== "localhost" &&
      (!domainNameSchema.safeParse(name).success || reserved.some((suffix) => `.${name}`.endsWith(suffix))),
  );
  if (wrong !== undefined) throw new DomzeroError("INVALID_INPUT", `${wrong} cannot be the name of a server`);
  return { dns: sorted.dns, ip: [...new Map(sorted.ip.map((ip) => [addressBytes(ip).toString("hex"), ip])).values()] };
}
