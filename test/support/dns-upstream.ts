import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exec } from "../../shared/exec/index.ts";
import { childrenOf, waitFor } from "../fleet-lab/index.ts";

/** An address of this machine that nobody else uses. */
export const loopbackAddress = () => `127.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(1, 255)}`;

/** Knot with one zone, on port 53 of an address of its own. */
export class KnotServer {
  readonly address: string;
  readonly #folder: string;
  readonly #zone: string;
  readonly #enter: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(address: string, folder: string, zone: string, enter: readonly string[]) {
    this.address = address;
    this.#enter = enter;
    this.#folder = folder;
    this.#zone = zone;
  }

  /**
   * @param records lines of a zone file beside SOA and NS, which are here
   * @param enter what runs a program where it is to be, such as nsenter
   */
  static async start(
    zone: string,
    records: string,
    address = loopbackAddress(),
    enter: readonly string[] = [],
  ): Promise<KnotServer> {
    const knot = new KnotServer(address, await mkdtemp(join(tmpdir(), "domzero-knot-")), zone, enter);
    await knot.serve(records);
    return knot;
  }

  /** Begins to serve these; where it serves, these in place of what it served. */
  async serve(records: string): Promise<void> {
    await this.kill();
    const folder = this.#folder;
    await writeFile(
      join(folder, "knot.conf"),
      [
        `server:\n  listen: ${this.address}@53\n  rundir: ${folder}`,
        "log:\n  - target: stderr\n    any: error",
        `database:\n  storage: ${folder}`,
        `zone:\n  - domain: ${this.#zone}\n    file: ${join(folder, "zone")}\n    zonefile-sync: -1\n    journal-content: none\n`,
      ].join("\n"),
    );
    const soa = `@ 60 SOA ns hostmaster ${Date.now() % 2 ** 31} 60 60 60 60\n@ 60 NS ns\n`;
    await writeFile(join(folder, "zone"), `$ORIGIN ${this.#zone}.\n${soa}${records}\n`);
    const [program = "", ...args] = [...this.#enter, "knotd", "-c", join(folder, "knot.conf")];
    this.#process = spawn(program, args, { stdio: "ignore" });
    // Without a listener, kdig waits its whole second for nothing.
    await waitFor("Knot's socket", 30_000, () => this.#isListening());
    const question = ["kdig", `@${this.address}`, "+short", "+timeout=1", "+retry=0", this.#zone, "SOA"];
    await waitFor("Knot to serve", 30_000, async () => answersIn((await this.#run(question)).stdout).length > 0);
  }

  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined) return;
    // One that is entered by another program is a child of that.
    const [own = child.pid] = this.#enter.length > 0 && child.pid !== undefined ? await childrenOf(child.pid) : [];
    if (child.exitCode !== null || child.signalCode !== null || own === undefined) return;
    process.kill(own, "SIGKILL");
    await once(child, "exit");
  }

  async #isListening(): Promise<boolean> {
    const { stdout } = await this.#run(["ss", "--udp", "--listening", "--numeric", "--no-header"]);
    return stdout.includes(`${this.address}:53 `);
  }

  #run(argv: readonly string[]) {
    const [program = "", ...args] = [...this.#enter, ...argv];
    return exec(program, args, { okExitCodes: [0, 1] });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** The answers to a question, a line each as `kdig +short` says them; none where nobody answers. */
export async function dig(server: string, port: number, ...question: string[]): Promise<string[]> {
  const options = ["+short", "+timeout=5", "+retry=0"];
  const { stdout } = await exec("kdig", [`@${server}`, "-p", String(port), ...options, ...question], {
    okExitCodes: [0, 1],
  });
  return answersIn(stdout);
}

const answersIn = (stdout: string) => stdout.split("\n").filter((line) => line !== "" && !line.startsWith(";"));
