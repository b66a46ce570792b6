import { isDeepStrictEqual } from "node:util";
import type { domzero } from "../../proto/gen/domzero.js";
import { dom0MachineNumber, machineNumberOf } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { GatewayMember, TunnelKey } from "../../shared/mesh/index.ts";
import { type HostRecord, wireguardKeySchema } from "../../shared/records/index.ts";
import type { Change, Collection } from "../inventory/index.ts";
import { keysOf, memberOf, withKeys } from "./members.ts";
import { siteOf } from "./site.ts";

type Peer = domzero.v1.MeshPeer.$Properties;

/** What a host says of its end of the tunnel. */
export interface Joining {
  publicKey: string;
  underlay: { port: number; addresses: readonly string[]; seenFrom: string };
}

/** Of what hosts are told, one piece. */
export interface MeshNotice {
  /** Ids of hosts; undefined: all. */
  to: Iterable<string> | undefined;
  /** Undefined: the whole, as it is now. */
  change: domzero.v1.MeshChange.$Properties | undefined;
}

/** What the directory is made with. */
export interface DirectoryOptions {
  hosts: Pick<Collection<HostRecord>, "get" | "unsorted" | "modify" | "watch">;
  hub: {
    /** Oldest first; two while keys are rotated. */
    keys(): readonly TunnelKey[];
    /** UDP, of the first lane. */
    port: number;
  };
  globalId: string;
  /** Where hosts ask for names; undefined where nobody answers. */
  names: (() => domzero.v1.Names.$Properties) | undefined;
}

/** With one hub there is nothing to choose; it is only tried so that its round trip is known. */
const loneHubProbeMs = 10_000;
/** With several, a hub that goes has to be noticed within a second. */
const fastestProbeMs = 400;
/** A hub answers all hosts: at most some 500 probes a second. */
const probeMsPerHost = 2;

/**
 * What each host is to know of the tunnel: hubs, and the hosts of its site. Follows the records one by one, so that a
 * change costs what it touches.
 */
export class MeshDirectory {
  readonly #o: DirectoryOptions;
  readonly #sites = new Map<string, Set<string>>();
  readonly #keyholes = new Set<string>();
  /** Whose a key is; those of hosts that are not trusted too. */
  readonly #keys = new Map<string, string>();
  readonly #listeners = new Set<(notice: MeshNotice) => void>();
  #members = 0;
  /** The pace that hosts were told last. */
  #toldProbeMs: number;

  constructor(options: DirectoryOptions) {
    this.#o = options;
    for (const { value } of options.hosts.unsorted()) this.#add(value);
    this.#toldProbeMs = this.probeMs;
    options.hosts.watch((change) => this.#changed(change));
  }

  /** Calls back with what hosts are to be told; returns how to stop. */
  watch(listener: (notice: MeshNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Takes what a host says of its end.
   * @throws DomzeroError INVALID_INPUT, CONFLICT where the key is somebody else's, UNAVAILABLE
   */
  async join(host: HostRecord, { publicKey, underlay }: Joining): Promise<void> {
    const key = wireguardKeySchema.parse(publicKey);
    this.mayHave(host, key);
    await this.#o.hosts.modify(host.id, (current) => {
      // Who comes by the tunnel comes by a detour: where the host is by itself is what it was.
      const isInside = machineNumberOf(underlay.seenFrom) !== undefined;
      const seenFrom = isInside ? (current.underlay?.seenFrom ?? underlay.seenFrom) : underlay.seenFrom;
      const told = { ...underlay, addresses: [...underlay.addresses], seenFrom };
      const isKnown = keysOf(current).some(({ publicKey: each }) => each === key);
      if (isKnown && isDeepStrictEqual(current.underlay, told)) return undefined;
      // Of the generation that every hub has: while keys are rotated, the next one is tried like anybody's.
      const generation = this.#o.hub.keys()[0]?.generation ?? 0;
      return { ...(isKnown ? current : withKeys(current, [{ generation, publicKey: key }])), underlay: told };
    });
  }

  /** WireGuard knows a peer by its key alone: who took another's would take its place. @throws DomzeroError CONFLICT */
  mayHave({ id, name }: HostRecord, key: string): void {
    const isHubs = this.#o.hub.keys().some(({ publicKey }) => publicKey === key);
    if ((this.#keys.get(key) ?? id) === id && !isHubs) return;
    const remedy = "remove the files wireguard*.key from the agent's state folder and start it again";
    throw new DomzeroError("CONFLICT", `the key of ${name} for the tunnel is another machine's; ${remedy}`);
  }

  /** Dom0's own keys are others than before: all are told. */
  hubChanged(): void {
    this.#notify([{ to: undefined, change: undefined }]);
  }

  /** The whole of what a host is to know. */
  of(host: HostRecord): domzero.v1.Mesh.$Properties {
    const { hub, globalId, names } = this.#o;
    const keyholes = [...this.#keyholes].flatMap((id) => this.#o.hosts.get(id)?.value ?? []);
    const hubs = keyholes
      .filter(({ id }) => id !== host.id)
      // The same order for all, so that they meet at the same hub.
      .sort((one, other) => one.machineNumber - other.machineNumber)
      .map((each) => ({ machineNumber: each.machineNumber, keys: oldestFirst(each), endpoint: each.keyhole ?? "" }));
    return {
      ulaGlobalId: globalId,
      own: this.#ownKeysOf(host),
      hubs: [{ machineNumber: dom0MachineNumber, keys: [...hub.keys()], endpoint: `:${hub.port}` }, ...hubs],
      neighbours: this.#neighboursOf(host),
      probeMs: this.probeMs,
      ...(names === undefined ? {} : { names: names() }),
      ...(host.keyhole === undefined ? {} : { keyhole: this.#keyholeOf(host, host.keyhole) }),
    };
  }

  /** What a change of a record means, for whom. */
  #changed({ previous, value }: Change<HostRecord>): void {
    if (previous !== undefined) this.#remove(previous);
    if (value !== undefined) this.#add(value);
    const notices =
      isSameHub(previous, value) && !this.#isOtherPace()
        ? [
            ...this.#toItself(previous, value),
            ...this.#toNeighbours(previous, value),
            ...this.#toKeyholes(previous, value),
          ]
        : [{ to: undefined, change: undefined }];
    this.#notify(notices);
  }

  #notify(notices: readonly MeshNotice[]): void {
    for (const notice of notices) for (const listener of this.#listeners) listener(notice);
  }

  /** How often hosts try their hubs, milliseconds. */
  get probeMs(): number {
    return this.#keyholes.size === 0 ? loneHubProbeMs : Math.max(fastestProbeMs, this.#members * probeMsPerHost);
  }

  /** Whether the fleet is twice or half of what it was, or hubs came or went: then all are told. */
  #isOtherPace(): boolean {
    const ratio = this.probeMs / this.#toldProbeMs;
    if (ratio > 0.5 && ratio < 2) return false;
    this.#toldProbeMs = this.probeMs;
    return true;
  }

  #add(host: HostRecord): void {
    for (const { publicKey } of keysOf(host)) this.#keys.set(publicKey, host.id);
    if (memberOf(host) === undefined) return;
    this.#members += 1;
    if (host.keyhole !== undefined) this.#keyholes.add(host.id);
    const site = neighbourhoodOf(host);
    if (site !== undefined) this.#sites.set(site, (this.#sites.get(site) ?? new Set()).add(host.id));
  }

  #remove(host: HostRecord): void {
    for (const { publicKey } of keysOf(host)) this.#keys.delete(publicKey);
    if (memberOf(host) === undefined) return;
    this.#members -= 1;
    this.#keyholes.delete(host.id);
    const site = neighbourhoodOf(host);
    const hosts = site === undefined ? undefined : this.#sites.get(site);
    hosts?.delete(host.id);
    if (site !== undefined && hosts?.size === 0) this.#sites.delete(site);
  }

  #ownKeysOf(host: HostRecord): domzero.v1.OwnKeys.$Properties {
    return { generation: this.#o.hub.keys().at(-1)?.generation ?? 0, keys: keysOf(host) };
  }

  #neighboursOf(host: HostRecord): Peer[] {
    const site = neighbourhoodOf(host);
    const ids = site === undefined ? [] : [...(this.#sites.get(site) ?? [])];
    return ids.flatMap((id) => {
      const other = id === host.id ? undefined : this.#o.hosts.get(id)?.value;
      return other === undefined ? [] : [neighbourOf(other)];
    });
  }

  #keyholeOf({ id }: HostRecord, endpoint: string): domzero.v1.Keyhole.$Properties {
    const members = [...this.#o.hosts.unsorted()].flatMap(({ value }) => {
      const member = value.id === id ? undefined : memberOf(value);
      return member === undefined ? [] : [peerOf(member)];
    });
    return { port: Number(/:(\d+)$/.exec(endpoint)?.[1]), members };
  }

  /** A host has to know its keys as hubs and neighbours do. */
  *#toItself(previous: HostRecord | undefined, value: HostRecord | undefined): Generator<MeshNotice> {
    if (previous === undefined || value === undefined || isDeepStrictEqual(keysOf(previous), keysOf(value))) return;
    yield { to: [value.id], change: { ownKeys: this.#ownKeysOf(value) } };
  }

  /** Hosts of the old site lose it, those of the new one get it, and it gets the whole where its own site is another. */
  *#toNeighbours(previous: HostRecord | undefined, value: HostRecord | undefined): Generator<MeshNotice> {
    const [before, after] = [previous, value].map((host) => (host === undefined ? undefined : neighbourhoodOf(host)));
    const isMoved = before !== after;
    const number = (value ?? previous)?.machineNumber ?? 0;
    const id = (value ?? previous)?.id ?? "";
    const [told, tells] = [previous, value].map((host) =>
      host === undefined ? "" : JSON.stringify(neighbourOf(host)),
    );
    if (before !== undefined && isMoved) yield { to: this.#sites.get(before) ?? [], change: { neighbourGone: number } };
    if (value === undefined || after === undefined) return;
    if (isMoved) yield { to: [id], change: undefined };
    if (!isMoved && told === tells) return;
    const others = [...(this.#sites.get(after) ?? [])].filter((each) => each !== id);
    yield { to: others, change: { neighbour: neighbourOf(value) } };
  }

  *#toKeyholes(previous: HostRecord | undefined, value: HostRecord | undefined): Generator<MeshNotice> {
    const [before, after] = [memberOf(previous), memberOf(value)];
    if (isDeepStrictEqual(before, after) || this.#keyholes.size === 0) return;
    const to = [...this.#keyholes].filter((id) => id !== (value ?? previous)?.id);
    if (after !== undefined) yield { to, change: { member: peerOf(after) } };
    else if (before !== undefined) yield { to, change: { memberGone: before.machineNumber } };
  }
}

/** Where a host has neighbours: its site. A keyhole has none, as it is reached by its own link anyway. */
function neighbourhoodOf(host: HostRecord): string | undefined {
  return memberOf(host) === undefined || host.keyhole !== undefined ? undefined : siteOf(host);
}

function peerOf({ machineNumber, keys }: GatewayMember): Peer {
  return { machineNumber, keys: [...keys], endpoints: [] };
}

function neighbourOf(host: HostRecord): Peer {
  const { machineNumber, underlay } = host;
  const endpoints = (underlay?.addresses ?? []).map((prefix) => {
    const [address = ""] = prefix.split("/");
    return `${address.includes(":") ? `[${address}]` : address}:${underlay?.port}`;
  });
  return { machineNumber, keys: oldestFirst(host), endpoints };
}

/** Which of its keys a host uses is of no account for who has a link to it: that is told by handshakes. */
function oldestFirst(host: HostRecord): TunnelKey[] {
  return keysOf(host).sort((one, other) => one.generation - other.generation);
}

/** Whether a change leaves the hubs as they were. */
function isSameHub(previous: HostRecord | undefined, value: HostRecord | undefined): boolean {
  const [before, after] = [previous, value].map((host) => {
    if (host?.keyhole === undefined || memberOf(host) === undefined) return "";
    return JSON.stringify([host.machineNumber, oldestFirst(host), host.keyhole]);
  });
  return before === after;
}
