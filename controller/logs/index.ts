import type { NatsConnection } from "@nats-io/transport-node";
import type { domzero } from "../../proto/gen/domzero.js";
import type { Logger } from "../../shared/log/index.ts";
import type { PartStatus } from "../../shared/records/index.ts";

interface LogStoreOptions {
  connection: NatsConnection;
  replicas: number;
  keepDays: number;
  keepMib: number;
  keepMibPerHost: number;
  logger: Logger;
}
export class LogStore {
  static async open(_options: LogStoreOptions): Promise<LogStore> {
    return new LogStore();
  }
  close(): void {
    return;
  }
  status(): PartStatus {
    return { name: "logs", health: "ok", summary: "" };
  }
  async *read(
    _q: object,
    _nameOf: (id: string) => string,
    _signal: AbortSignal,
  ): AsyncGenerator<domzero.v1.LogReply.$Properties> {
    yield* [];
  }
}
