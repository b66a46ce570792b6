import { linkAddress } from "../../shared/addresses/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { Gateway, type GatewayMember, HeardMachines, heardForMs, stepsBetween } from "../../shared/mesh/index.ts";
import { bothInterfaces } from "../../shared/tunnel-lanes.ts";
import { allowForwarding } from "../../shared/wireguard/index.ts";
import { WorkQueue } from "../../shared/work-queue.ts";
import { generationsOf } from "./lanes.ts";
import type { OwnEnd } from "./own-end.ts";
import { hubInterface, interfacesOf, keyholeInterface } from "./paths.ts";
import type { TunnelPlan } from "./plan.ts";

/** Of hosts that come or go at the same time, Dom0 is told once. */
const reportAfterMs = 200;
const retryMs = 3_000;

/** What a keyhole's end is made with. */
export interface KeyholeEndOptions {
  /** Where configurations are written for wg(8). */
  folder: string;
  /** Tells Dom0 whose probes come here, by machine number. @throws DomzeroError */
  report(machineNumbers: number[]): Promise<unknown>;
  /** Others are heard than before: the ways to them change. */
  onHeard(): void;
  logger: Logger;
}

/** Where this host is a keyhole: its end of all hosts' links. */
export class KeyholeEnd {
  readonly #o: KeyholeEndOptions;
  readonly #heard: HeardMachines;
  readonly #reporting: WorkQueue;
  #willReport = false;
  /** Those who are heard count from then on: after a start, they all may just not have come yet. */
  #heardCountsMs = 0;
  #plan: TunnelPlan | undefined;
  #gateway: Gateway | undefined;

  constructor(options: KeyholeEndOptions) {
    this.#o = options;
    const lifeMs = () => heardForMs(this.#plan?.probeMs ?? 0);
    this.#heard = new HeardMachines(lifeMs, () => this.#heardOthers());
    this.#reporting = new WorkQueue((error) => {
      options.logger.debug({ err: error, retryMs }, "whom a keyhole hears was not told");
      this.report(retryMs);
    });
  }

  /** A probe came. @param from link address */
  heard(from: string): void {
    if (this.#plan?.keyhole !== undefined) this.#heard.note(from);
  }

  /** Whether a member's link works, as far as is known. */
  hears(machineNumber: number): boolean {
    return performance.now() < this.#heardCountsMs || this.#heard.has(linkAddress(machineNumber));
  }

  /** Takes everybody for heard until they had the time to be. */
  waitForMembers(probeMs: number): void {
    const waitMs = heardForMs(probeMs);
    this.#heardCountsMs = performance.now() + waitMs;
    this.#reporting.addLater(waitMs, async () => this.#heardOthers());
  }

  /** Tells Dom0 whom it hears, also where that is what was told before. */
  report(afterMs = reportAfterMs): void {
    if (this.#willReport) return;
    this.#willReport = true;
    this.#reporting.addLater(afterMs, async () => {
      this.#willReport = false;
      // Who has just started has heard nobody yet.
      if (performance.now() < this.#heardCountsMs) return;
      const members = this.#plan?.keyhole?.members ?? [];
      if (this.#plan?.keyhole === undefined) return;
      const numbers = members.map(({ machineNumber }) => machineNumber);
      await this.#o.report(numbers.filter((number) => this.#heard.has(linkAddress(number))));
    });
  }

  async stop(): Promise<void> {
    this.#heard.stop();
    await this.#reporting.stop();
  }

  #heardOthers(): void {
    this.#o.onHeard();
    this.report();
  }

  /** Makes it, where the host is one. @throws DomzeroError */
  async apply(plan: TunnelPlan, { addresses, keyOf }: OwnEnd): Promise<void> {
    const { globalId, keyhole, own } = plan;
    this.#plan = plan;
    this.#gateway = undefined;
    this.report();
    if (keyhole === undefined) return;
    const at = { interfaceName: keyholeInterface, folder: this.#o.folder, port: keyhole.port };
    const gateway = new Gateway({ ...at, globalId, addresses });
    const keys = generationsOf(own.keys).flatMap((generation) => {
      const key = keyOf(generation);
      return key === undefined ? [] : [{ generation, key }];
    });
    await gateway.apply(keys, keyhole.members);
    // What Dom0 sends to a host that is cut off from it comes by this host's own links.
    const hubs = new Set(plan.hubs.map(({ machineNumber }) => hubInterface(machineNumber)).flatMap(bothInterfaces));
    for (const name of interfacesOf(plan)) if (hubs.has(name)) await allowForwarding(name);
    this.#gateway = gateway;
  }

  /** Brings it from one plan to the next, where only members differ. @throws DomzeroError */
  async change(plan: TunnelPlan, before: TunnelPlan): Promise<void> {
    this.#plan = plan;
    const [now, old] = [membersOf(plan), membersOf(before)];
    for (const number of new Set([...old.keys(), ...now.keys()])) {
      for (const step of stepsBetween(old.get(number), now.get(number))) await this.#gateway?.step(step);
    }
  }
}

function membersOf({ keyhole }: TunnelPlan): Map<number, GatewayMember> {
  return new Map((keyhole?.members ?? []).map((member) => [member.machineNumber, member]));
}
