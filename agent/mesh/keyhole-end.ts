import { Gateway, type GatewayMember, stepsBetween } from "../../shared/mesh/index.ts";
import { generationsOf } from "./lanes.ts";
import type { OwnEnd } from "./own-end.ts";
import { keyholeInterface } from "./paths.ts";
import type { TunnelPlan } from "./plan.ts";

/** Where this host is a keyhole: its end of all hosts' links. */
export class KeyholeEnd {
  readonly #folder: string;
  #gateway: Gateway | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes it, where the host is one. @throws DomzeroError */
  async apply({ globalId, keyhole, own }: TunnelPlan, { addresses, keyOf }: OwnEnd): Promise<void> {
    this.#gateway = undefined;
    if (keyhole === undefined) return;
    const at = { interfaceName: keyholeInterface, folder: this.#folder, port: keyhole.port };
    const gateway = new Gateway({ ...at, globalId, addresses });
    const keys = generationsOf(own.keys).flatMap((generation) => {
      const key = keyOf(generation);
      return key === undefined ? [] : [{ generation, key }];
    });
    await gateway.apply(keys, keyhole.members);
    this.#gateway = gateway;
  }

  /** Brings it from one plan to the next, where only members differ. @throws DomzeroError */
  async change(plan: TunnelPlan, before: TunnelPlan): Promise<void> {
    const [now, old] = [membersOf(plan), membersOf(before)];
    for (const number of new Set([...old.keys(), ...now.keys()])) {
      for (const step of stepsBetween(old.get(number), now.get(number))) await this.#gateway?.step(step);
    }
  }
}

function membersOf({ keyhole }: TunnelPlan): Map<number, GatewayMember> {
  return new Map((keyhole?.members ?? []).map((member) => [member.machineNumber, member]));
}
