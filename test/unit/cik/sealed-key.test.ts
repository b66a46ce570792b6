import { beforeAll, describe, expect, it } from "vitest";
import { type CikKey, decodeCik, openPrivateKey, sealKey } from "../../../shared/cik/index.ts";
import { makeCik } from "../../support/cik.ts";

const passphrase = "correct horse — 電池";
const { key, token, privateKey } = makeCik();
const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
type Sealed = Exclude<CikKey["privateKey"], string>;
let sealed: Sealed;

/** As another digit, so that it fits the schema still. */
const turned = (hex: string) => (hex.startsWith("0") ? "1" : "0") + hex.slice(1);
const openWith = (changed: Sealed, words: string) =>
  openPrivateKey({ ...key, privateKey: changed }, () => Promise.resolve(words));

describe("a private key that is sealed with a passphrase", () => {
  beforeAll(async () => {
    sealed = await sealKey(pem, passphrase);
  });

  it("opens with it, after having been on a key", async () => {
    const onKey = decodeCik(JSON.stringify({ ...key, privateKey: sealed }), token.toString("hex"));
    const opened = await openPrivateKey(onKey.key, () => Promise.resolve(passphrase));
    expect(opened.equals(privateKey)).toBe(true);
  });

  it("shows nothing of itself, and is different each time", async () => {
    const again = await sealKey(pem, passphrase);
    expect(JSON.stringify(sealed)).not.toContain("PRIVATE KEY");
    expect(again.salt).not.toBe(sealed.salt);
    expect(again.ciphertext).not.toBe(sealed.ciphertext);
  });

  it.each(["", "correct horse", `${passphrase} `, passphrase.toUpperCase()])("does not open with %j", async (wrong) => {
    await expect(openWith(sealed, wrong)).rejects.toMatchObject({ code: "CIK_PASSPHRASE" });
  });

  it.each(["salt", "nonce", "tag", "ciphertext"] as const)("does not open where its %s was changed", async (field) => {
    const changed = { ...sealed, [field]: turned(sealed[field]) };
    await expect(openWith(changed, passphrase)).rejects.toMatchObject({ code: "CIK_PASSPHRASE" });
  });

  it("does not open where it was cut", async () => {
    const changed = { ...sealed, ciphertext: sealed.ciphertext.slice(0, -3) };
    await expect(openWith(changed, passphrase)).rejects.toMatchObject({ code: "CIK_PASSPHRASE" });
  });

  it("that holds something else is a key that cannot be read", async () => {
    const other = await sealKey("a shopping list", passphrase);
    await expect(openWith(other, passphrase)).rejects.toMatchObject({ code: "CIK_UNREADABLE" });
  });

  it("says why where the passphrase cannot be had", async () => {
    const nobody = () => Promise.reject(new Error("nobody is there"));
    await expect(openPrivateKey({ ...key, privateKey: sealed }, nobody)).rejects.toThrow("nobody is there");
  });

  it("with a tag that is too short does not pass for a key", () => {
    const short = { ...key, privateKey: { ...sealed, tag: sealed.tag.slice(0, 8) } };
    expect(() => decodeCik(JSON.stringify(short), token.toString("hex"))).toThrow(
      expect.objectContaining({ code: "CIK_UNREADABLE" }),
    );
  });
});
