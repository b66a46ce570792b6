import type { Client } from "@grpc/grpc-js";
import type * as z from "zod";
import type { domzero } from "../../proto/gen/domzero.js";
import { DomzeroError } from "../../shared/errors/index.ts";
import {
  adminMethods,
  type CallOptions,
  type ClientMethod,
  callDuplex,
  callServerStream,
  callUnary,
  type DuplexCall,
} from "../../shared/grpc/index.ts";

type Wire = typeof domzero.v1;

/** A record as the admin service gives it, with its value checked. */
export interface AdminRecord<T> {
  key: string;
  value: T | undefined;
  revision: number;
  atMs: number;
}

/** A typed client of Dom0's admin service. `methods` are those of `adminMethods`; the schemas check what comes back. */
export class AdminClient {
  readonly methods = adminMethods;
  readonly #client: Client;
  readonly #options: CallOptions;

  constructor(client: Client, peer: string, signal: AbortSignal) {
    this.#client = client;
    this.#options = { peer, signal };
  }

  /** Calls a unary method, e.g. `admin.call(admin.methods.revokeCik, { id, reason })`. */
  call<Sent, Reply>(method: ClientMethod<Sent, Reply>, request: NoInfer<Sent>): Promise<Reply> {
    return callUnary(this.#client, method, request, this.#options);
  }

  /** Calls a streaming method; leave the loop to cancel. */
  stream<Sent, Reply>(
    method: ClientMethod<Sent, Reply>,
    request: NoInfer<Sent>,
  ): AsyncGenerator<Reply, void, undefined> {
    return callServerStream(this.#client, method, request, this.#options);
  }

  /** Calls a method with streams both ways. */
  duplex<Sent, Reply>(method: ClientMethod<Sent, Reply>): DuplexCall<Sent, Reply> {
    return callDuplex(this.#client, method, this.#options);
  }

  /** @throws DomzeroError NOT_FOUND, INVALID_INPUT where Dom0's answer does not fit the schema */
  async get<T>(collection: string, key: string, schema: z.ZodType<T>): Promise<AdminRecord<T>> {
    return checked(await this.call(this.methods.get, { collection, key }), schema);
  }

  async *list<T>(collection: string, selector: string, schema: z.ZodType<T>): AsyncGenerator<AdminRecord<T>> {
    for await (const record of this.stream(this.methods.list, { collection, selector })) yield checked(record, schema);
  }

  async *history<T>(collection: string, key: string, schema: z.ZodType<T>): AsyncGenerator<AdminRecord<T>> {
    for await (const record of this.stream(this.methods.history, { collection, key })) yield checked(record, schema);
  }

  /** Checks a record that a method such as `put` or `decideHost` answered with. */
  record<T>(record: InstanceType<Wire["Record"]>, schema: z.ZodType<T>): AdminRecord<T> {
    return checked(record, schema);
  }

  close(): void {
    this.#client.close();
  }
}

function checked<T>(record: InstanceType<Wire["Record"]>, schema: z.ZodType<T>): AdminRecord<T> {
  const { key, revision, atMs } = record;
  if (record.removed) return { key, revision, atMs, value: undefined };
  const parsed = schema.safeParse(JSON.parse(record.json));
  if (parsed.success) return { key, revision, atMs, value: parsed.data };
  const where = `${record.collection}/${key}`;
  throw new DomzeroError("INVALID_INPUT", `Dom0 sent a record that does not fit (${where}): ${parsed.error.message}`, {
    cause: parsed.error,
  });
}
