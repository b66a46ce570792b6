import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { maxKeyFileBytes } from "../../shared/cik/index.ts";
import type { Exec } from "../../shared/exec/index.ts";
import { cannotRead, cannotWrite, type KeyMedium, newSuffix, toolTimeoutMs } from "./medium.ts";

/** A key on a partition that no kernel module reads: by mtools, without mounting anything. */
export class MtoolsMedium implements KeyMedium {
  readonly #device: string;
  readonly #workDir: string;
  readonly #exec: Exec;
  #released = false;

  /** @param workDir for small files, private and gone after a reboot */
  constructor(device: string, workDir: string, exec: Exec) {
    this.#device = device;
    this.#workDir = workDir;
    this.#exec = exec;
  }

  async read(path: string): Promise<string | undefined> {
    const options = { timeoutMs: toolTimeoutMs, maxOutputBytes: maxKeyFileBytes, okExitCodes: [0, 1] };
    const result = await this.#exec("mtype", ["-i", this.#device, `::${path}`], options).catch((error: unknown) => {
      throw cannotRead(path, error);
    });
    if (result.exitCode === 0) return result.stdout;
    if (/^File .* not found$/m.test(result.stderr)) return undefined;
    throw cannotRead(path, lastLine(result.stderr));
  }

  async write(path: string, content: string): Promise<void> {
    const [target, fresh] = [`::${path}`, `::${path}${newSuffix}`];
    let whole = false;
    try {
      if (this.#released) throw new Error("it was let go");
      await this.#copyIn(content, fresh);
      if ((await this.read(path + newSuffix)) !== content) throw new Error("it did not keep what was written");
      whole = true;
      await this.#run("mdel", [target]).catch(() => undefined);
      await this.#run("mren", [fresh, target]);
      await this.#sync();
    } catch (error) {
      // On a full key, what is half written is in the way of everything else.
      if (!whole) await this.#run("mdel", [fresh]).catch(() => undefined);
      throw cannotWrite(path, error);
    }
  }

  /** By a file: what mcopy is piped onto a full key, it cuts and calls a success. */
  async #copyIn(content: string, target: string): Promise<void> {
    const folder = await mkdtemp(join(this.#workDir, "write-"));
    try {
      const file = join(folder, "file");
      await writeFile(file, content, { mode: 0o600 });
      await this.#run("mcopy", ["-o", file, target]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** mtools leaves writing through to the kernel, which tells of a broken device only who asks. */
  async #sync(): Promise<void> {
    await using device = await open(this.#device, "r+");
    await device.sync();
  }

  #run(tool: string, args: string[]) {
    return this.#exec(tool, ["-i", this.#device, ...args], { timeoutMs: toolTimeoutMs });
  }

  release(): Promise<void> {
    this.#released = true;
    return Promise.resolve();
  }
}

function lastLine(stderr: string): string {
  return stderr.trim().split("\n").at(-1) || "no reason given";
}
