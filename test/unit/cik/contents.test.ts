import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { rootCertificates } from "node:tls";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCik, openPrivateKey } from "../../../shared/cik/index.ts";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { makeCik } from "../../support/cik.ts";

const { key, token, privateKey } = makeCik();
const tokenText = `${token.toString("hex")}\n`;
const unreadable = expect.objectContaining({ code: "CIK_UNREADABLE" });
const neverAsked = () => Promise.reject(new Error("nobody asked for a passphrase"));

/** Whatever it is, it is read or refused as a key that cannot be read. */
function decodesOrRefuses(keyJson: string, text: string): void {
  try {
    decodeCik(keyJson, text);
  } catch (error) {
    expect(error).toBeInstanceOf(DomzeroError);
    expect(error).toMatchObject({ code: "CIK_UNREADABLE" });
  }
}

describe("the files of a key", () => {
  it("are read as they were written, whatever ends the token's line", () => {
    for (const end of ["", "\n", "\r\n"]) {
      expect(decodeCik(JSON.stringify(key), token.toString("hex") + end)).toEqual({ key, token });
    }
  });

  it("are refused where the CA certificate was exchanged", () => {
    const other = { ...key, caPem: rootCertificates[1] };
    expect(() => decodeCik(JSON.stringify(other), tokenText)).toThrow(unreadable);
  });

  it.each([
    ["of another version", { ...key, version: 2 }],
    ["with a field too many", { ...key, more: 1 }],
    ["without an address", { ...key, endpoints: [] }],
    ["with an address that is a URL", { ...key, endpoints: ["https://dom0:7800/"] }],
    ["with an id that leads elsewhere", { ...key, id: "../../etc/passwd" }],
    ["with a certificate that is none", { ...key, caPem: "-----BEGIN CERTIFICATE-----\nAAAA\n" }],
  ])("are refused %s", (_, broken) => {
    expect(() => decodeCik(JSON.stringify(broken), tokenText)).toThrow(unreadable);
  });

  it("full of garbage are refused, never more than that", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), decodesOrRefuses));
    fc.assert(fc.property(fc.json(), fc.string(), decodesOrRefuses));
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => decodesOrRefuses(JSON.stringify(key), text)));
  });

  it("with any byte changed, or cut anywhere, are refused or read, never more than that", () => {
    const whole = JSON.stringify(key);
    const places = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(places, fc.string({ minLength: 1, maxLength: 1, unit: "binary" }), (place, character) => {
        decodesOrRefuses(whole.slice(0, place) + character + whole.slice(place + 1), tokenText);
        expect(() => decodeCik(whole.slice(0, place), tokenText)).toThrow(unreadable);
      }),
    );
  });
});

describe("the private half of a key", () => {
  it("is opened without asking for a passphrase that it does not have", async () => {
    const opened = await openPrivateKey(key, neverAsked);
    const spki = (from: typeof opened) => createPublicKey(from).export({ format: "der", type: "spki" });
    expect(spki(opened)).toEqual(spki(privateKey));
  });

  it("is refused where it is garbage or of another kind", async () => {
    const otherCurve = generateKeyPairSync("ec", { namedCurve: "P-384" }).privateKey;
    const ed25519 = generateKeyPairSync("ed25519").privateKey;
    const pems = [otherCurve, ed25519].map((each) => each.export({ format: "pem", type: "pkcs8" }).toString());
    for (const pem of [...pems, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"]) {
      await expect(openPrivateKey({ ...key, privateKey: pem }, neverAsked)).rejects.toThrow(unreadable);
    }
  });
});
