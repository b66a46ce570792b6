import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Route } from "../../shared/grpc/index.ts";
import { type GrpcEdge, type GrpcEdgeOptions, startGrpcEdge } from "../edge/index.ts";
import type { Foundation } from "./foundation.ts";
import type { Startup } from "./startup.ts";

/** What is served to whom. */
export interface Served {
  hosts: readonly Route[];
  enrolment: readonly Route[];
  operators: readonly Route[];
}

type DropPeer = GrpcEdge["dropPeer"];

/** The doors of Dom0: where hosts, machines that want to be hosts, and operators come in. */
export class Listeners {
  readonly #edges: GrpcEdge[] = [];
  #hosts: GrpcEdge | undefined;
  #operators: GrpcEdge | undefined;

  /** @throws DomzeroError ALREADY_EXISTS where something listens there, IO; those that are open stay so until stop */
  async open({ config, logger }: Startup, { pki, identity }: Foundation, served: Served): Promise<void> {
    const { listen } = config;
    const { perAddress, perSecond, burst } = config.limits.connections;
    const limits = { maxConnectionsPerAddress: perAddress, ratePerSecond: perSecond, burst };
    const keys = () => identity.keys;
    const open = async (options: Pick<GrpcEdgeOptions, "bind" | "tls" | "routes" | "limits">) => {
      const edge = await startGrpcEdge({ ...options, logger });
      this.#edges.push(edge);
      return edge;
    };
    const hostTls = { keys, clientTrust: () => pki.trustFor("hosts") };
    const operatorTls = { keys, clientTrust: () => pki.trustFor("operators") };
    this.#hosts = await open({ bind: listen.hosts, tls: hostTls, routes: served.hosts, limits });
    await open({ bind: listen.enrolment, tls: { keys }, routes: served.enrolment, limits });
    this.#operators = await open({ bind: listen.admin, tls: operatorTls, routes: served.operators, limits });
    // Whoever may open the socket has no address to be counted by, and must get in when everybody else is refused.
    await mkdir(dirname(listen.adminSocket), { recursive: true, mode: 0o700 });
    await open({ bind: { path: listen.adminSocket, mode: 0o600 }, routes: served.operators });
  }

  /** Connections of hosts, by who is at their end; none before they are open. */
  dropHosts(...[predicate, graceMs]: Parameters<DropPeer>): ReturnType<DropPeer> {
    return this.#hosts?.dropPeer(predicate, graceMs) ?? Promise.resolve(0);
  }

  /** Connections of operators from elsewhere, likewise. */
  dropOperators(...[predicate, graceMs]: Parameters<DropPeer>): ReturnType<DropPeer> {
    return this.#operators?.dropPeer(predicate, graceMs) ?? Promise.resolve(0);
  }

  /** New connections get the new certificate and trust. */
  reloadTls(): void {
    for (const edge of this.#edges) edge.reloadTls();
  }

  /** Takes no more calls; those under way have a moment to end. */
  async stop(): Promise<void> {
    await Promise.all(this.#edges.splice(0).map((edge) => edge.stop()));
  }
}
