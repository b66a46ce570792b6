import type { domzero } from "../../proto/gen/domzero.js";
import type { WireguardKey, WireguardKeyFolder } from "../../shared/wireguard/index.ts";
import { isSettled, type WorkingKeys, waitingFor } from "./lanes.ts";
import type { TunnelPlan } from "./plan.ts";

/** Tells Dom0 of a key. @throws DomzeroError where Dom0 is not reached, or wants another one by now */
export type ReportKey = (report: domzero.v1.KeyReport.$Properties) => Promise<unknown>;

/** What a step is taken from. */
export interface RotationView {
  plan: TunnelPlan;
  working: WorkingKeys;
  /** Whether the link to a hub or a neighbour works; undefined: not known yet. */
  isUp(machineNumber: number): boolean | undefined;
}

/** The host's part in a rotation of keys: makes its next one, and says when all that it sends goes by that. */
export class KeyRotation {
  readonly #report: ReportKey;
  #told = "";

  constructor(report: ReportKey) {
    this.#report = report;
  }

  /** What was told may be unknown to Dom0: it is told again. */
  forget(): void {
    this.#told = "";
  }

  /** Goes on as far as it goes now. @throws DomzeroError IO, and what the report does */
  async step(keys: WireguardKeyFolder, { plan, working, isUp }: RotationView): Promise<void> {
    const { own } = plan;
    if (isSettled(plan)) {
      const [{ publicKey } = { publicKey: "" }] = own.keys;
      if (keys.find(publicKey) !== undefined) await keys.keep([publicKey]);
      return;
    }
    if (own.keys[0]?.generation === own.generation) return;
    const known = own.keys.find(({ generation }) => generation === own.generation);
    const { publicKey } = known ?? (await nextKey(keys, own.keys[0]?.publicKey ?? ""));
    const waiting = known === undefined ? [] : waitingFor(plan, working, isUp);
    const report = {
      key: { generation: own.generation, publicKey },
      isReady: known !== undefined && waiting.length === 0,
      waitingFor: waiting,
    };
    if (JSON.stringify(report) === this.#told) return;
    await this.#report(report);
    this.#told = JSON.stringify(report);
  }
}

/** The key after the one in use: one that was made and is not known to Dom0 yet, or a new one. */
async function nextKey(keys: WireguardKeyFolder, inUse: string): Promise<WireguardKey> {
  const { numbers } = keys;
  const used = numbers.find((number) => keys.get(number)?.publicKey === inUse);
  const newest = numbers.at(-1) ?? -1;
  const unused = used !== undefined && newest > used ? keys.get(newest) : undefined;
  return unused ?? keys.make(newest + 1);
}
