import { createPublicKey, type KeyObject } from "node:crypto";
import { domzero } from "../../proto/gen/domzero.js";
import { enrolmentProtocol, nonceBytes, transcriptBytes, verifyTranscript } from "../../shared/enrolment/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Facts, factsSchema, maxFactsBytes } from "../../shared/facts/index.ts";
import { type CikRecord, cikIdSchema } from "../../shared/records/index.ts";

const maxHostnameLength = 253;
const natsPublicKey = /^U[A-Z2-7]{55}$/;
const p256SpkiBytes = 91;

/** The first message, checked. */
export interface CheckedHello {
  cikId: string;
  agentNonce: Uint8Array;
}

/** @throws DomzeroError INVALID_INPUT */
export function checkHello(hello: domzero.v1.Hello.$Properties | null | undefined): CheckedHello {
  const invalid = (why: string) => new DomzeroError("INVALID_INPUT", `the machine's first message is wrong: ${why}`);
  if (hello === null || hello === undefined) throw invalid("it is no hello");
  if (hello.protocol !== enrolmentProtocol) throw invalid(`its protocol is not ${enrolmentProtocol}; update its agent`);
  const cikId = cikIdSchema.safeParse(hello.cikId);
  if (!cikId.success) throw invalid("it names no CIK");
  if (hello.agentNonce?.length !== nonceBytes) throw invalid(`its nonce is not of ${nonceBytes} bytes`);
  return { cikId: cikId.data, agentNonce: hello.agentNonce };
}

/** What a machine claimed and proved. */
export interface CheckedClaim {
  /** Base64 of the DER. */
  tlsPublicKey: string;
  tlsPublicKeyDer: Buffer;
  natsPublicKey: string;
  hostname: string;
  facts: Facts;
  keyToken: Uint8Array;
  keyWritable: boolean;
}

/** What the proof is checked against. */
export interface ProofContext {
  hello: CheckedHello;
  cik: CikRecord;
  dom0Nonce: Uint8Array;
  /** Leaf certificates that the machine may have seen. */
  serverCertificateSha256s: readonly Uint8Array[];
}

/** @throws DomzeroError INVALID_INPUT, TOO_LARGE, BAD_PROOF */
export function checkProof(
  proof: domzero.v1.Proof.$Properties | null | undefined,
  context: ProofContext,
): CheckedClaim {
  if (proof === null || proof === undefined) throw new DomzeroError("INVALID_INPUT", "the machine sent no proof");
  const claimBytes = proof.claim ?? new Uint8Array();
  const claim = decodeClaim(claimBytes);
  const { serverCertificateSha256: seen } = claim;
  if (!context.serverCertificateSha256s.some((digest) => Buffer.from(seen).equals(digest))) {
    throw new DomzeroError(
      "BAD_PROOF",
      "the machine spoke to another server than this Dom0: somebody is in the middle",
    );
  }
  const transcript = transcriptBytes({
    cikId: context.hello.cikId,
    agentNonce: context.hello.agentNonce,
    dom0Nonce: context.dom0Nonce,
    serverCertificateSha256: seen,
    claim: claimBytes,
  });
  const cikKey = publicKeyOf(Buffer.from(context.cik.publicKey, "base64"));
  if (!verifyTranscript(transcript, proof.cikSignature ?? new Uint8Array(), cikKey)) {
    throw new DomzeroError(
      "BAD_PROOF",
      "the machine does not hold the key that it names: the CIK's signature is not good",
    );
  }
  const tlsPublicKeyDer = Buffer.from(claim.tlsPublicKey);
  if (!verifyTranscript(transcript, proof.hostSignature ?? new Uint8Array(), publicKeyOf(tlsPublicKeyDer))) {
    throw new DomzeroError("BAD_PROOF", "the machine does not hold its own TLS key: the host's signature is not good");
  }
  return {
    tlsPublicKey: tlsPublicKeyDer.toString("base64"),
    tlsPublicKeyDer,
    natsPublicKey: claim.natsPublicKey,
    hostname: claim.hostname,
    facts: decodeFacts(claim.facts),
    keyToken: claim.keyToken,
    keyWritable: claim.keyWritable,
  };
}

function decodeClaim(bytes: Uint8Array): domzero.v1.Claim {
  const invalid = (why: string, cause?: unknown) =>
    new DomzeroError("INVALID_INPUT", `the machine's claim is wrong: ${why}`, { cause });
  const claim = (() => {
    try {
      return domzero.v1.Claim.decode(bytes);
    } catch (error) {
      throw invalid("it cannot be read", error);
    }
  })();
  if (!natsPublicKey.test(claim.natsPublicKey)) throw invalid("its NATS key is none");
  if (claim.hostname.length > maxHostnameLength) throw invalid("its hostname is too long");
  if (claim.tlsPublicKey.length !== p256SpkiBytes) throw invalid("its TLS key is not P-256");
  if (claim.facts.length > maxFactsBytes) {
    throw new DomzeroError("TOO_LARGE", `the machine's facts are larger than ${maxFactsBytes} bytes`);
  }
  return claim;
}

function decodeFacts(bytes: Uint8Array): Facts {
  try {
    return factsSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (error) {
    const { message } = DomzeroError.from(error);
    throw new DomzeroError("INVALID_INPUT", `the machine's facts do not fit: ${message.slice(0, 300)}`, {
      cause: error,
    });
  }
}

function publicKeyOf(der: Buffer): KeyObject {
  try {
    const key = createPublicKey({ key: der, format: "der", type: "spki" });
    if (key.asymmetricKeyDetails?.namedCurve === "prime256v1") return key;
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", "a public key in the exchange cannot be read", { cause: error });
  }
  throw new DomzeroError("INVALID_INPUT", "a public key in the exchange is not P-256");
}
