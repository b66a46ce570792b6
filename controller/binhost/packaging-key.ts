import { chmod, mkdir } from "node:fs/promises";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { Exec } from "../../shared/exec/index.ts";

const signTimeoutMs = 600_000;

/**
 * The domain's packaging key in a GnuPG home of its own. It has no passphrase, as Dom0 signs while nobody is there;
 * whoever reads the folder (mode 0700) has the key, as with the others of Dom0.
 */
export class PackagingKey {
  readonly #home: string;
  readonly #exec: Exec;
  /** 40 hexadecimal digits. */
  readonly fingerprint: string;
  /** Armoured. */
  readonly publicKey: string;

  private constructor(home: string, exec: Exec, fingerprint: string, publicKey: string) {
    this.#home = home;
    this.#exec = exec;
    this.fingerprint = fingerprint;
    this.publicKey = publicKey;
  }

  /** The key in that home; made where there is none. @throws DomzeroError EXEC_MISSING, EXEC_FAILED, IO */
  static async open(home: string, domain: string, exec: Exec): Promise<PackagingKey> {
    await mkdir(home, { recursive: true, mode: 0o700 });
    await chmod(home, 0o700);
    const listKey = async () => {
      const listed = await gpg(exec, home, ["--with-colons", "--list-secret-keys"]);
      return /^fpr:(?:[^:]*:){8}([0-9A-F]{40}):/m.exec(listed)?.[1];
    };
    let fingerprint = await listKey();
    if (fingerprint === undefined) {
      await gpg(exec, home, ["--generate-key"], keyParameters(domain));
      fingerprint = await listKey();
    }
    if (fingerprint === undefined) throw new DomzeroError("EXEC_FAILED", "gpg made no key, and did not say why");
    return new PackagingKey(home, exec, fingerprint, await gpg(exec, home, ["--armor", "--export", fingerprint]));
  }

  /** A detached signature of a file, armoured. */
  signFile(path: string): Promise<string> {
    return gpg(this.#exec, this.#home, [...this.#signing, "--detach-sign", "--output", "-", "--", path]);
  }

  /** The text with a signature around it. */
  clearSign(text: string): Promise<string> {
    return gpg(this.#exec, this.#home, [...this.#signing, "--clear-sign"], text);
  }

  /**
   * The text that this key signed.
   * @throws DomzeroError BAD_PROOF where it did not
   */
  async signedText(message: string): Promise<string> {
    const arguments_ = ["--batch", "--no-tty", "--homedir", this.#home, "--status-fd", "2", "--decrypt"];
    const { stdout, stderr, exitCode } = await this.#exec("gpg", arguments_, {
      input: message,
      okExitCodes: [0, 1, 2],
    });
    const isOurs = new RegExp(`^\\[GNUPG:\\] VALIDSIG ${this.fingerprint} `, "m").test(stderr);
    if (exitCode === 0 && isOurs) return stdout;
    throw new DomzeroError("BAD_PROOF", "the signature is not the one of the packaging key");
  }

  /** Ends the agent that GnuPG started for this home. */
  async close(): Promise<void> {
    await this.#exec("gpgconf", ["--homedir", this.#home, "--kill", "gpg-agent"]);
  }

  get #signing(): string[] {
    return ["--local-user", this.fingerprint, "--digest-algo", "SHA512", "--armor"];
  }
}

/** By standard input, as all that GnuPG is told of keys. */
function keyParameters(domain: string): string {
  const lines = ["%no-protection", "Key-Type: eddsa", "Key-Curve: ed25519", "Key-Usage: sign"];
  return [...lines, `Name-Real: packages of ${domain}`, "Expire-Date: 0", "%commit", ""].join("\n");
}

async function gpg(exec: Exec, home: string, args: readonly string[], input?: string): Promise<string> {
  const common = ["--batch", "--no-tty", "--quiet", "--homedir", home];
  const options = { timeoutMs: signTimeoutMs, ...(input === undefined ? {} : { input }) };
  return (await exec("gpg", [...common, ...args], options)).stdout;
}
