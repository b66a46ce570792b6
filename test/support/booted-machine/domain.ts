import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { ExecOptions } from "../../../shared/exec/index.ts";
import { BootedMachine, plugCable } from "./index.ts";
import { makeInstall, unpacked } from "./installed.ts";

/** Of a verb whose Dom0 does not run. */
const unavailable = 69;
const table = ["nft", "--stateless", "list", "table", "inet", "domzero"];
const wired = `[connection]
id=wired
type=ethernet
interface-name=eth0
[ipv4]
method=manual
address1=10.90.1.3/24,10.90.1.2
[ipv6]
method=link-local
`;

/** For what answers by its exit code. */
export const anyExit: ExecOptions = { okExitCodes: [0, 1, 2, 3, 4] };

/** An init system of machines. */
export interface InitSystem {
  name: "systemd" | "openrc";
  init: readonly string[];
  /** Whether it has done what is to be done at boot. */
  isUp(machine: BootedMachine): Promise<boolean>;
}

/**
 * Two machines with domzero as `make install` places it, and a cable: Dom0 has 10.90.1.2, jupiter has a NetworkManager that
 * would give it 10.90.1.3. Nothing is enabled on either.
 */
export class BootedDomain implements AsyncDisposable {
  readonly #resources: AsyncDisposableStack;
  readonly #system: InitSystem;
  readonly dom0: BootedMachine;
  readonly jupiter: BootedMachine;

  private constructor(
    resources: AsyncDisposableStack,
    system: InitSystem,
    dom0: BootedMachine,
    jupiter: BootedMachine,
  ) {
    this.#resources = resources;
    this.#system = system;
    this.dom0 = dom0;
    this.jupiter = jupiter;
  }

  /** Makes the machines, which are off. @param more layers of both */
  static async make(system: InitSystem, more: readonly string[] = []): Promise<BootedDomain> {
    await using resources = new AsyncDisposableStack();
    const { folder } = resources.use(await makeInstall(system.name));
    const { init } = system;
    const layers = [folder, unpacked("network-manager"), ...more];
    const dom0 = resources.use(await BootedMachine.make({ name: "dom0", layers, init }));
    const jupiter = resources.use(await BootedMachine.make({ name: "jupiter", layers, init }));
    const domain = new BootedDomain(resources.move(), system, dom0, jupiter);
    await domain.write(jupiter, "/etc/NetworkManager/system-connections/wired.nmconnection", wired, 0o600);
    return domain;
  }

  async boot(machine: BootedMachine, plug?: () => Promise<void>): Promise<void> {
    await machine.powerOn(plug);
    await machine.until("to be up", () => this.#system.isUp(machine));
  }

  /** Has jupiter begin anew, as after a power failure. */
  async reboot(): Promise<void> {
    const { jupiter, dom0 } = this;
    await dom0.exec(["ip", "link", "delete", "eth0"], anyExit);
    await jupiter.powerOff();
    await this.boot(jupiter, () => plugCable(jupiter, "eth0", dom0, "eth0"));
  }

  async write(machine: BootedMachine, path: string, text: string, mode = 0o644): Promise<void> {
    await mkdir(dirname(machine.path(path)), { recursive: true });
    await writeFile(machine.path(path), text, { mode });
  }

  async asDom0(...args: string[]): Promise<string> {
    return (await this.dom0.exec(["dom0", ...args])).stdout;
  }

  events(kind: string): Promise<string> {
    return this.asDom0("events", "--kind", kind);
  }

  async apply(policy: string): Promise<void> {
    await this.write(this.dom0, "/var/policy.yml", policy);
    await this.asDom0("bastion", "apply", "/var/policy.yml");
  }

  /** Waits for a Dom0 that was started, and gives jupiter a key: the folder `/var/key`. */
  async giveKey(): Promise<void> {
    const { dom0, jupiter } = this;
    await dom0.until("to be Dom0", async () => {
      return (await dom0.exec(["dom0", "cik", "list"], { okExitCodes: [0, unavailable] })).exitCode === 0;
    });
    await this.asDom0("cik", "create", "/var/key/");
    await cp(dom0.path("/var/key"), jupiter.path("/var/key"), { recursive: true });
  }

  /** The firewall of jupiter, without counters, which nft(8) lists as they came. */
  async rules(): Promise<string> {
    return (await this.jupiter.exec(table, anyExit)).stdout.replaceAll(/\tcounter \S+ \{\n\t\}\n\n?/g, "");
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#resources.disposeAsync();
  }
}
