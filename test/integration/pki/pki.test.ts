import { spawn } from "node:child_process";
import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyIdentifierOf, makeCertificate, toPem, usages } from "../../../controller/pki/core/certificate.ts";
import { initPki, openPki, rotateIntermediates } from "../../../controller/pki/index.ts";
import { loadPki } from "../../../controller/pki/store.ts";
import { exec } from "../../../shared/exec/index.ts";

const hostId = "habcdefghijklmnop";
let base: string;
let dir: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "domzero-pki-"));
  dir = join(base, "pki");
  await initPki(dir, { domain: "hypokrites.net", passphraseFile: join(base, "recovery", "root.passphrase") });
});

afterAll(() => rm(base, { recursive: true }));

function newPublicKey(): Buffer {
  return generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ format: "der", type: "spki" });
}

function split(chainPem: string): [leaf: string, intermediate: string] {
  const [leaf = "", intermediate = ""] =
    chainPem.match(/-----BEGIN CERTIFICATE-----[\w+/=\s]+-----END CERTIFICATE-----\n/g) ?? [];
  return [leaf, intermediate];
}

/** `openssl verify` in its strict mode; resolves with its exit code and what it said. */
async function verify(
  chainPem: string,
  purpose: string,
  ...more: string[]
): Promise<{ exitCode: number; said: string }> {
  const [leaf, intermediate] = split(chainPem);
  const folder = await mkdtemp(join(base, "verify-"));
  const paths = { leaf: join(folder, "leaf.pem"), intermediate: join(folder, "intermediate.pem") };
  await writeFile(paths.leaf, leaf);
  await writeFile(paths.intermediate, intermediate);
  const chain = ["-CAfile", join(dir, "root.crt"), "-untrusted", paths.intermediate];
  const result = await exec(
    "openssl",
    ["verify", "-x509_strict", "-check_ss_sig", "-purpose", purpose, ...more, ...chain, paths.leaf],
    { okExitCodes: [0, 2] },
  );
  return { exitCode: result.exitCode, said: result.stdout + result.stderr };
}

describe("the certificate authority", () => {
  it("issues host certificates that OpenSSL takes as a client's and not as a server's", async () => {
    const pki = await openPki(dir);
    const { chainPem } = await pki.issueHost(hostId, newPublicKey());
    expect(await verify(chainPem, "sslclient")).toMatchObject({ exitCode: 0 });
    expect(await verify(chainPem, "sslserver")).toMatchObject({ exitCode: 2 });
  });

  it("issues operator certificates that OpenSSL takes as a client's and not as a server's", async () => {
    const pki = await openPki(dir);
    const { chainPem } = await pki.issueOperator("alice", newPublicKey());
    expect(await verify(chainPem, "sslclient")).toMatchObject({ exitCode: 0 });
    expect(await verify(chainPem, "sslserver")).toMatchObject({ exitCode: 2 });
  });

  it("issues certificates for who signs jobs that OpenSSL takes for no end of TLS", async () => {
    const pki = await openPki(dir);
    const { chainPem } = await pki.issueJobs("dom0-0123456789abcdef", newPublicKey());
    expect(await verify(chainPem, "any")).toMatchObject({ exitCode: 0 });
    expect(await verify(chainPem, "sslclient")).toMatchObject({ exitCode: 2 });
    expect(await verify(chainPem, "sslserver")).toMatchObject({ exitCode: 2 });
  });

  it("issues server certificates for names and addresses", async () => {
    const pki = await openPki(dir);
    const { chainPem } = await pki.issueServer(["dom0.example.org", "10.0.0.1", "fd00::1"], newPublicKey());
    expect(await verify(chainPem, "sslserver", "-verify_hostname", "dom0.example.org")).toMatchObject({ exitCode: 0 });
    expect(await verify(chainPem, "sslserver", "-verify_ip", "10.0.0.1")).toMatchObject({ exitCode: 0 });
    expect(await verify(chainPem, "sslserver", "-verify_ip", "fd00::1")).toMatchObject({ exitCode: 0 });
    expect(await verify(chainPem, "sslserver", "-verify_hostname", "other.org")).toMatchObject({ exitCode: 2 });
    expect(await verify(chainPem, "sslclient")).toMatchObject({ exitCode: 2 });
  });

  it("says in a certificate what it told of it", async () => {
    const pki = await openPki(dir, { hostLifeMs: 3_600_000 });
    const publicKey = newPublicKey();
    const issued = await pki.issueHost(hostId, publicKey);
    const [leafPem, intermediatePem] = split(issued.chainPem);
    const leaf = new X509Certificate(leafPem);
    expect(leaf.subject).toBe(`CN=${hostId}`);
    expect(leaf.subjectAltName).toBe(`DNS:${hostId}.hosts.hypokrites.net`);
    expect(leaf.serialNumber.toLowerCase()).toBe(issued.serial);
    expect(leaf.validToDate.getTime()).toBe(issued.notAfterMs);
    expect(leaf.publicKey.export({ format: "der", type: "spki" })).toEqual(publicKey);
    expect(leaf.ca).toBe(false);
    expect(Date.now() - leaf.validFromDate.getTime()).toBeGreaterThanOrEqual(60_000);
    expect(issued.notAfterMs - Date.now()).toBeLessThanOrEqual(3_600_000);
    expect(leaf.verify(new X509Certificate(intermediatePem).publicKey)).toBe(true);
  });

  it("never gives a serial number twice", async () => {
    const pki = await openPki(dir);
    const publicKey = newPublicKey();
    const serials = new Set<string>();
    for (let count = 0; count < 500; count += 1) serials.add((await pki.issueHost(hostId, publicKey)).serial);
    expect(serials.size).toBe(500);
    for (const serial of serials) expect(serial).toMatch(/^[1-9a-f][0-9a-f]{31}$/);
  });

  it("refuses keys that are not P-256, points beside the curve, and what is no key", async () => {
    const pki = await openPki(dir);
    const beside = newPublicKey();
    beside.writeUInt8(beside.readUInt8(90) ^ 1, 90);
    const p384 = generateKeyPairSync("ec", { namedCurve: "P-384" }).publicKey.export({ format: "der", type: "spki" });
    const ed25519 = generateKeyPairSync("ed25519").publicKey.export({ format: "der", type: "spki" });
    for (const key of [beside, p384, ed25519, Buffer.alloc(0), Buffer.alloc(91)]) {
      await expect(pki.issueHost(hostId, key)).rejects.toMatchObject({ code: "INVALID_INPUT" });
    }
  });

  it("refuses subjects that do not fit, and names of hosts for servers", async () => {
    const pki = await openPki(dir);
    await expect(pki.issueHost("../x", newPublicKey())).rejects.toMatchObject({ code: "INVALID_INPUT" });
    await expect(pki.issueOperator("a b", newPublicKey())).rejects.toMatchObject({ code: "INVALID_INPUT" });
    for (const names of [[`${hostId}.hosts.hypokrites.net`], ["a\0b.org"], ["*.org"]]) {
      await expect(pki.issueServer(names, newPublicKey())).rejects.toMatchObject({ code: "INVALID_INPUT" });
    }
  });

  it("keeps every secret unreadable for others", async () => {
    expect((await stat(dir)).mode & 0o777).toBe(0o700);
    const keys = (await readdir(dir)).filter((name) => name.endsWith(".key"));
    expect(keys).toHaveLength(5);
    for (const name of keys) expect((await stat(join(dir, name))).mode & 0o777).toBe(0o600);
    expect((await stat(join(base, "recovery", "root.passphrase"))).mode & 0o777).toBe(0o600);
  });

  it("encrypts the root's key so that OpenSSL opens it with the passphrase alone", async () => {
    const rootKey = join(dir, "root.key");
    expect(await readFile(rootKey, "utf8")).toContain("BEGIN ENCRYPTED PRIVATE KEY");
    const input = await readFile(join(base, "recovery", "root.passphrase"), "utf8");
    const { stdout } = await exec("openssl", ["pkey", "-in", rootKey, "-passin", "stdin", "-noout", "-text"], {
      input,
    });
    expect(stdout).toContain("NIST CURVE: P-256");
    const wrong = await exec("openssl", ["pkey", "-in", rootKey, "-passin", "stdin", "-noout"], {
      input: "not the passphrase\n",
      okExitCodes: [1],
    });
    expect(wrong.exitCode).toBe(1);
  });

  it("runs without the root's key", async () => {
    const folder = await copyOfPki("no-root");
    await rename(join(folder, "root.key"), join(base, "root.key.away"));
    const pki = await openPki(folder);
    const { chainPem } = await pki.issueHost(hostId, newPublicKey());
    expect(await verify(chainPem, "sslclient")).toMatchObject({ exitCode: 0 });
  });

  it("refuses to make what exists", async () => {
    const again = initPki(dir, { domain: "hypokrites.net", passphraseFile: join(base, "other") });
    await expect(again).rejects.toMatchObject({ code: "ALREADY_EXISTS" });
  });

  it("refuses a short passphrase", async () => {
    const passphraseFile = join(base, "short");
    await writeFile(passphraseFile, "hunter2\n");
    const made = initPki(join(base, "never"), { domain: "hypokrites.net", passphraseFile });
    await expect(made).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(await readdir(base)).not.toContain("never");
  });

  it("says which file is damaged", async () => {
    const folder = await copyOfPki("damaged");
    const name = (await readdir(folder)).find((file) => /^hosts-.*\.crt$/.test(file)) ?? "";
    await writeFile(join(folder, name), "nonsense");
    await expect(openPki(folder)).rejects.toMatchObject({
      code: "INVALID_INPUT",
      message: expect.stringContaining(name),
    });
  });
});

describe("rotation of the intermediates", () => {
  it("trusts the next at once and signs by it when its time has come, old certificates staying good", async () => {
    const folder = await copyOfPki("rotated");
    const start = Date.now();
    const clock = { nowMs: () => now, monotonicMs: () => now };
    let now = start;
    const pki = await openPki(folder, { clock });
    const before = await pki.issueHost(hostId, newPublicKey());
    const passphrase = (await readFile(join(base, "recovery", "root.passphrase"), "utf8")).trim();
    await rotateIntermediates(folder, { passphrase, clock, activateAfterMs: 60_000 });
    await pki.refresh();
    expect(pki.trustFor("hosts")).toHaveLength(3);
    expect(split((await pki.issueHost(hostId, newPublicKey())).chainPem)[1]).toBe(split(before.chainPem)[1]);
    now = start + 60_000;
    const after = await pki.issueHost(hostId, newPublicKey());
    expect(split(after.chainPem)[1]).not.toBe(split(before.chainPem)[1]);
    expect(await verify(after.chainPem, "sslclient")).toMatchObject({ exitCode: 0 });
    expect(await verify(before.chainPem, "sslclient")).toMatchObject({ exitCode: 0 });
  });

  it("removes those past their end and what a killed rotation left, and never outlives the root", async () => {
    const folder = await copyOfPki("expired");
    await writeFile(join(folder, "hosts-0badc0de.key"), "left over");
    const now = Date.now() + 19 * 365 * 86_400_000;
    const clock = { nowMs: () => now, monotonicMs: () => now };
    const pki = await openPki(folder, { clock });
    await expect(pki.issueHost(hostId, newPublicKey())).rejects.toMatchObject({ code: "UNAVAILABLE" });
    const passphrase = (await readFile(join(base, "recovery", "root.passphrase"), "utf8")).trim();
    await rotateIntermediates(folder, { passphrase, clock, activateAfterMs: 0 });
    await pki.refresh();
    expect(pki.intermediates()).toHaveLength(4);
    const root = new X509Certificate(pki.rootPem);
    for (const slot of pki.intermediates()) {
      expect(Date.parse(slot.notAfter)).toBeLessThanOrEqual(root.validToDate.getTime());
    }
    expect((await readdir(folder)).filter((name) => name.startsWith("hosts-"))).toHaveLength(2);
    await expect(pki.issueHost(hostId, newPublicKey())).resolves.toMatchObject({ serial: expect.any(String) });
  });

  it("refuses a wrong passphrase and changes nothing", async () => {
    const folder = await copyOfPki("wrong");
    const before = await readdir(folder);
    const rotated = rotateIntermediates(folder, { passphrase: "wrong wrong wrong" });
    await expect(rotated).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await readdir(folder)).toEqual(before);
  });
});

describe("an intermediate in the wrong hands", () => {
  it("cannot make a certificate of another kind or for names outside of its own", async () => {
    const { intermediates } = await loadPki(dir);
    const cases = [
      { kind: "servers", usage: usages.server, dns: `${hostId}.hosts.hypokrites.net`, purpose: "sslserver" },
      { kind: "servers", usage: usages.client, dns: "alice.org", purpose: "sslclient" },
      { kind: "hosts", usage: usages.client, dns: "alice.operators.hypokrites.net", purpose: "sslclient" },
      { kind: "hosts", usage: usages.server, dns: `${hostId}.hosts.hypokrites.net`, purpose: "sslserver" },
      { kind: "operators", usage: usages.client, dns: `${hostId}.hosts.hypokrites.net`, purpose: "sslclient" },
    ];
    for (const { kind, usage, dns, purpose } of cases) {
      const slot = intermediates.find((each) => each.kind === kind);
      if (slot === undefined) throw new Error(`no ${kind}`);
      const publicKey = newPublicKey();
      const serial = Buffer.of(1);
      const life = { notBeforeMs: Date.now() - 60_000, notAfterMs: Date.now() + 60_000 };
      const names = { dns: [dns], ip: [] };
      const request = { commonName: "x", publicKey, serial, ...life, usage: [usage], names };
      const chainPem = toPem("CERTIFICATE", makeCertificate(request, slot.signer)) + slot.pem;
      expect(await verify(chainPem, purpose), `${kind} ${dns}`).toMatchObject({ exitCode: 2 });
    }
  });

  it("cannot make a certificate authority", async () => {
    const { intermediates } = await loadPki(dir);
    const slot = intermediates.find(({ kind }) => kind === "hosts");
    if (slot === undefined) throw new Error("no hosts");
    const life = { notBeforeMs: Date.now() - 60_000, notAfterMs: Date.now() + 60_000 };
    const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const publicKey = pair.publicKey.export({ format: "der", type: "spki" });
    const base = { serial: Buffer.of(1), ...life, usage: [usages.client] };
    const below = makeCertificate({ ...base, commonName: "sub", publicKey, ca: { pathLength: 0 } }, slot.signer);
    const signer = { commonName: "sub", keyIdentifier: keyIdentifierOf(publicKey), privateKey: pair.privateKey };
    const leaf = makeCertificate({ ...base, commonName: hostId, publicKey: newPublicKey() }, signer);
    const chainPem = toPem("CERTIFICATE", leaf) + toPem("CERTIFICATE", below);
    const { exitCode } = await verify(chainPem, "sslclient", "-untrusted", join(dir, `${slot.name}.crt`));
    expect(exitCode).toBe(2);
  });
});

describe("a killed init", () => {
  it("leaves nothing or a whole PKI, and the next one works", async () => {
    const script = join(base, "init.ts");
    await writeFile(
      script,
      `import { initPki } from ${JSON.stringify(resolve("controller/pki/index.ts"))};
       const [dir = "", passphraseFile = ""] = process.argv.slice(2);
       process.stdout.write("go");
       await initPki(dir, { domain: "hypokrites.net", passphraseFile });
       process.stdout.write("done");`,
    );
    const outcomes = new Set<string>();
    for (const afterMs of [1, 3, 10, 50, 150, 250, 300, 350, 400, 1000]) {
      const home = await mkdtemp(join(base, "killed-"));
      const target = join(home, "pki");
      const options = { domain: "hypokrites.net", passphraseFile: join(home, "root.passphrase") };
      const child = spawn(process.execPath, [script, target, options.passphraseFile], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = once(child, "exit");
      await once(child.stdout, "data");
      setTimeout(() => child.kill("SIGKILL"), afterMs);
      await ended;
      const exists = (await readdir(home)).includes("pki");
      outcomes.add(exists ? "whole" : "nothing");
      if (!exists) await initPki(target, options);
      const pki = await openPki(target);
      await expect(pki.issueHost(hostId, newPublicKey())).resolves.toMatchObject({ serial: expect.any(String) });
      const passphrase = (await readFile(options.passphraseFile, "utf8")).trim();
      await rotateIntermediates(target, { passphrase });
      if (!exists) expect((await readdir(home)).sort()).toEqual(["pki", "root.passphrase"]);
    }
    expect([...outcomes].sort()).toEqual(["nothing", "whole"]);
  });
});

async function copyOfPki(name: string): Promise<string> {
  const folder = join(base, name);
  await mkdir(folder, { mode: 0o700 });
  for (const file of await readdir(dir)) {
    await writeFile(join(folder, file), await readFile(join(dir, file)), { mode: 0o600 });
  }
  return folder;
}
