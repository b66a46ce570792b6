import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createUser } from "@nats-io/nkeys";
import {
  type ConnectionOptions,
  connect,
  jwtAuthenticator,
  type NatsConnection,
  type TlsOptions,
} from "@nats-io/transport-node";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { writeFileAtomic } from "../../shared/files/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import { paceReconnects, type ReconnectPace } from "../../shared/nats/index.ts";
import { hostPermissions, operatorPermissions } from "../../shared/subjects.ts";
import { type Clock, delay } from "../../shared/time/index.ts";
import { natsTlsName } from "../../shared/tls-name.ts";
import type { IssuedUser, NatsAuthority } from "./authority.ts";
import { accountsOf, fleetAccountJwt, operatorJwt, systemAccountJwt, systemUserJwt, userJwt } from "./claims.ts";
import { type NatsKeys, readKeys } from "./keys.ts";
import { Link } from "./link.ts";
import {
  issueSecond,
  nextState,
  type RevocationState,
  readRevocations,
  revoked,
  writeRevocations,
} from "./revocations.ts";
import { type AccountClaims, renderServerConfig, type TlsFiles } from "./server-config.ts";
import { checkServerVersion, Supervisor, stopLeftover } from "./supervisor.ts";

/** Where the domain's NATS runs. */
export type NatsPlacement =
  | { mode: "supervised"; binary: string; address: string; port: number; tls: TlsFiles; storeMib: number }
  | { mode: "external"; servers: readonly string[] };

/** How the engine is started. */
export interface NatsOptions {
  dir: string;
  domain: string;
  placement: NatsPlacement;
  /** CA of the server's certificate, PEM. */
  caPem: string;
  /** Life of the users it issues. */
  userDays: number;
  clock: Clock;
  logger: Logger;
}

/** How the engine is. */
export interface NatsHealth {
  healthy: boolean;
  /** How long Dom0 has been without a server, milliseconds; undefined while it has one. */
  downMs: number | undefined;
  summary: string;
}

const readyTimeoutMs = 30_000;
const reconnectBaseMs = 250;
const reconnectCapMs = 2_000;
const claimsTimeoutMs = 5_000;
const mebibyte = 1024 * 1024;
const claimsReplySchema = z.object({
  data: z.object({ code: z.number() }).optional(),
  error: z.object({ description: z.string() }).optional(),
});

/** The domain's NATS: a supervised nats-server or an external cluster, and who may use it. */
export class NatsEngine implements NatsAuthority {
  readonly #options: NatsOptions;
  readonly #keys: NatsKeys;
  #state: RevocationState;
  #supervisor: Supervisor | undefined;
  #system: NatsConnection | undefined;
  #version = "";
  readonly #links = new Set<Link>();
  /** Revocations are written and pushed one after the other, so that a later one never loses an earlier. */
  #revoking: Promise<void> = Promise.resolve();

  private constructor(options: NatsOptions, keys: NatsKeys, state: RevocationState) {
    this.#options = options;
    this.#keys = keys;
    this.#state = state;
  }

  /** @throws DomzeroError CONFIG, EXEC_MISSING, UNAVAILABLE */
  static async start(options: NatsOptions): Promise<NatsEngine> {
    const [keys, state] = await Promise.all([readKeys(options.dir), readRevocations(options.dir)]);
    const engine = new NatsEngine(options, keys, state);
    try {
      await engine.#start();
    } catch (error) {
      await engine.stop();
      throw error;
    }
    return engine;
  }

  async #start(): Promise<void> {
    const { placement } = this.#options;
    await this.#keepState(this.#state);
    if (placement.mode === "supervised") await this.#startServer(placement);
    const system = await this.#connectSystem();
    this.#system = system;
    for (const { jwt } of this.#accounts()) await this.#push(jwt);
    void this.#pushAfterReconnects(system);
  }

  /** What was revoked while the server was away has not reached it. */
  async #pushAfterReconnects(system: NatsConnection): Promise<void> {
    for await (const { type } of system.status()) {
      if (type !== "reconnect") continue;
      for (const { jwt } of this.#accounts()) {
        await this.#push(jwt).catch((error: unknown) =>
          this.#options.logger.error({ err: error }, "NATS did not take the accounts after a reconnect"),
        );
      }
    }
  }

  /** Keeps a state on disk, dated for the next account JWTs. */
  async #keepState(state: RevocationState): Promise<void> {
    const next = nextState(state, this.#userLife(), this.#nowSeconds());
    await writeRevocations(this.#options.dir, next);
    this.#state = next;
  }

  async #startServer(placement: Extract<NatsPlacement, { mode: "supervised" }>): Promise<void> {
    const { dir, domain, logger } = this.#options;
    this.#version = await checkServerVersion(placement.binary);
    const configFile = join(dir, "server.conf");
    const pidFile = join(dir, "server.pid");
    const resolverDir = join(dir, "accounts");
    await stopLeftover(pidFile, configFile);
    await mkdir(resolverDir, { recursive: true, mode: 0o700 });
    const { issuedAt } = this.#state;
    const config = renderServerConfig({
      preface: ["written by Dom0 at every start; changes here are lost"],
      name: "dom0",
      address: placement.address,
      port: placement.port,
      storeDir: join(dir, "store"),
      maxStoreBytes: placement.storeMib * mebibyte,
      resolverDir,
      pidFile,
      tls: placement.tls,
      operatorJwt: operatorJwt(this.#keys, domain, issuedAt),
      systemAccount: { publicKey: this.#keys.system.publicKey, jwt: systemAccountJwt(this.#keys, issuedAt) },
      accounts: this.#accounts(),
    });
    await writeFileAtomic(configFile, config, 0o600);
    this.#supervisor = new Supervisor(placement.binary, configFile, logger);
    this.#supervisor.start();
  }

  /** URLs by which Dom0 itself reaches the servers. */
  get servers(): string[] {
    const { placement } = this.#options;
    if (placement.mode === "external") return [...placement.servers];
    const anywhere = placement.address === "0.0.0.0" || placement.address === "::";
    const address = anywhere ? "127.0.0.1" : placement.address;
    return [`tls://${address.includes(":") ? `[${address}]` : address}:${placement.port}`];
  }

  /** Pid of the supervised server, for tests that kill it. */
  get serverPid(): number | undefined {
    return this.#supervisor?.pid;
  }

  /** A connection as Dom0, which may use every subject of the domain. */
  connect(name: string): Promise<NatsConnection> {
    const user = createUser();
    const publicKey = user.getPublicKey();
    const jwt = userJwt(this.#keys, { name, publicKey, issuedAt: this.#nowSeconds() });
    return this.#connect({ name, authenticator: jwtAuthenticator(jwt, user.getSeed()) });
  }

  #connectSystem(): Promise<NatsConnection> {
    const user = createUser();
    const jwt = systemUserJwt(this.#keys, user.getPublicKey(), this.#nowSeconds());
    return this.#connect({ name: "dom0-system", authenticator: jwtAuthenticator(jwt, user.getSeed()) });
  }

  async #connect(options: ConnectionOptions): Promise<NatsConnection> {
    const deadline = performance.now() + readyTimeoutMs;
    const tls: TlsOptions & { servername: string } = {
      ca: this.#options.caPem,
      servername: natsTlsName(this.#options.domain),
    };
    for (;;) {
      const pace = paceReconnects(reconnectBaseMs, reconnectCapMs, Math.random);
      try {
        const connection = await connect({
          ...options,
          servers: this.servers,
          tls,
          ...pace.options,
          ignoreAuthErrorAbort: true,
          timeout: 5_000,
          // A stack trace for every request costs more than the request.
          noAsyncTraces: true,
        });
        void this.#watch(connection, pace);
        return connection;
      } catch (error) {
        if (performance.now() > deadline) {
          const message = `NATS does not answer at ${this.servers.join(", ")}: ${DomzeroError.from(error).message}`;
          throw new DomzeroError("UNAVAILABLE", message, { cause: error });
        }
        await delay(100);
      }
    }
  }

  async #watch(connection: NatsConnection, pace: ReconnectPace): Promise<void> {
    const link = new Link(connection, this.#options.clock);
    this.#links.add(link);
    await link.follow(pace.connected);
    this.#links.delete(link);
  }

  async issueHost(hostId: string, natsPublicKey: string): Promise<IssuedUser> {
    return this.#issue(hostId, natsPublicKey, hostPermissions(hostId));
  }

  async issueOperator(name: string, natsPublicKey: string): Promise<IssuedUser> {
    return this.#issue(name, natsPublicKey, operatorPermissions(name));
  }

  #issue(name: string, publicKey: string, permissions: ReturnType<typeof hostPermissions>): IssuedUser {
    const now = this.#nowSeconds();
    const issuedAt = issueSecond(this.#state, publicKey, now);
    const expiresAt = now + this.#userLife();
    const jwt = userJwt(this.#keys, { name, publicKey, issuedAt, expiresAt, permissions });
    return { jwt, notAfterMs: expiresAt * 1000 };
  }

  revoke(natsPublicKey: string): Promise<void> {
    const turn = this.#revoking.then(async () => {
      await this.#keepState(revoked(this.#state, natsPublicKey, this.#nowSeconds()));
      await this.#push(fleetAccountJwt(this.#keys, this.#state.revocations, this.#state.issuedAt));
    });
    this.#revoking = turn.catch(() => undefined);
    return turn;
  }

  #accounts(): AccountClaims[] {
    return accountsOf(this.#keys, this.#state.revocations, this.#state.issuedAt);
  }

  async #push(jwt: string): Promise<void> {
    if (this.#system === undefined) throw new DomzeroError("UNAVAILABLE", "NATS is not connected");
    const answer = await this.#system
      .request("$SYS.REQ.CLAIMS.UPDATE", jwt, { timeout: claimsTimeoutMs })
      .catch((error: unknown) => {
        throw new DomzeroError("UNAVAILABLE", `NATS took no new account: ${DomzeroError.from(error).message}`);
      });
    const reply = claimsReplySchema.parse(answer.json());
    if (reply.data?.code !== 200) {
      throw new DomzeroError("INTERNAL", `NATS refused the account: ${reply.error?.description ?? "no reason given"}`);
    }
  }

  /** Has the supervised server read its TLS files again; connections stay (nats-server reloads on SIGHUP). */
  reload(): void {
    const pid = this.serverPid;
    if (pid !== undefined) process.kill(pid, "SIGHUP");
  }

  health(): NatsHealth {
    const isOpen = this.#system !== undefined && !this.#system.isClosed();
    const downs = [...this.#links].map(({ downMs }) => downMs).filter((downMs) => downMs !== undefined);
    const downMs = downs.length === 0 ? undefined : Math.max(...downs);
    const where = this.#supervisor === undefined ? "external" : `own server ${this.#version}`;
    const restarts = this.#supervisor?.restarts ?? 0;
    const runs = this.#supervisor === undefined || this.#supervisor.pid !== undefined;
    const lost = downMs === undefined ? "" : `not connected for ${Math.round(downMs / 1000)} s, tried again; `;
    return {
      healthy: isOpen && runs && downMs === undefined,
      downMs,
      summary: `${lost}${where} at ${this.servers.join(", ")}${restarts > 0 ? `, ${restarts} restarts` : ""}`,
    };
  }

  async stop(): Promise<void> {
    await this.#system?.close();
    await this.#supervisor?.stop();
  }

  #userLife(): number {
    return Math.round(this.#options.userDays * 86_400);
  }

  #nowSeconds(): number {
    return Math.floor(this.#options.clock.nowMs() / 1000);
  }
}
