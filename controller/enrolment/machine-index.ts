import type { HostRecord } from "../../shared/records/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { MachineClaim } from "./identify.ts";

/** All that can speak for two machines being one, as {@link identify} weighs it. */
function evidence({ identity, tlsPublicKey }: MachineClaim): string[] {
  const { systemUuid, systemSerial, boardSerial, macAddresses } = identity;
  return [
    `key ${tlsPublicKey}`,
    ...(systemUuid === undefined ? [] : [`uuid ${systemUuid}`]),
    ...(systemSerial === undefined ? [] : [`system ${systemSerial}`]),
    ...(boardSerial === undefined ? [] : [`board ${boardSerial}`]),
    ...macAddresses.map((address) => `mac ${address}`),
  ];
}

/** Finds the hosts that a machine could be, without a look at each of thousands. */
export class MachineIndex {
  readonly #hosts: Pick<Collection<HostRecord>, "get">;
  readonly #ids = new Map<string, Set<string>>();

  constructor(hosts: Pick<Collection<HostRecord>, "get" | "unsorted" | "watch">) {
    this.#hosts = hosts;
    for (const { key, value } of hosts.unsorted()) this.#add(key, value);
    hosts.watch(({ key, value, previous }) => {
      if (previous !== undefined) this.#remove(key, previous);
      if (value !== undefined) this.#add(key, value);
    });
  }

  /** Every host that shares any evidence with the machine. */
  candidates(claim: MachineClaim): HostRecord[] {
    const ids = new Set(evidence(claim).flatMap((each) => [...(this.#ids.get(each) ?? [])]));
    return [...ids].flatMap((id) => this.#hosts.get(id)?.value ?? []);
  }

  #add(id: string, host: HostRecord): void {
    for (const each of evidence(host)) {
      const ids = this.#ids.get(each);
      if (ids === undefined) this.#ids.set(each, new Set([id]));
      else ids.add(id);
    }
  }

  #remove(id: string, host: HostRecord): void {
    for (const each of evidence(host)) {
      const ids = this.#ids.get(each);
      ids?.delete(id);
      if (ids?.size === 0) this.#ids.delete(each);
    }
  }
}
