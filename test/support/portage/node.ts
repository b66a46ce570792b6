import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { exec } from "../../../shared/exec/index.ts";

const timeoutMs = 180_000;
const anyExitCode = Array.from({ length: 256 }, (_, code) => code);

/** How a program of Portage ended. */
export interface PortageRun {
  exitCode: number;
  /** All that it printed. */
  output: string;
}

/** A machine as Portage sees it: a configuration and a root. */
export class PortageNode {
  /** What PORTAGE_CONFIGROOT is. */
  readonly configRoot: string;
  readonly root: string;
  readonly #environment: readonly string[];

  constructor(configRoot: string, environment: Readonly<Record<string, string>>) {
    this.configRoot = configRoot;
    this.root = join(configRoot, "root");
    this.#environment = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
  }

  /** Runs `emerge` and the like; any exit code is an answer. */
  async run(program: string, ...args: string[]): Promise<PortageRun> {
    const { stdout, stderr, exitCode } = await exec("env", ["-i", ...this.#environment, program, ...args], {
      timeoutMs,
      okExitCodes: anyExitCode,
    });
    return { exitCode, output: stdout + stderr };
  }

  /** The same, which has to go well. */
  async must(program: string, ...args: string[]): Promise<string> {
    const { exitCode, output } = await this.run(program, ...args);
    if (exitCode !== 0) throw new Error(`${program} ${args.join(" ")} failed with ${exitCode}:\n${output}`);
    return output;
  }

  /** Packages that are installed, as `category/name-version`. */
  async installed(): Promise<string[]> {
    const names = await readdir(join(this.root, "var/db/pkg"), { recursive: true }).catch(() => []);
    return names.filter((name) => /^[^/]+\/[^/]+$/.test(name)).sort();
  }

  /** Where a builder's packages are. */
  get packageFolder(): string {
    return join(this.configRoot, "packages");
  }
}
