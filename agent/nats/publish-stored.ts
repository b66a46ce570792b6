import { headers, type NatsConnection } from "@nats-io/transport-node";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";

const acknowledgementSchema = z.object({
  stream: z.string().max(256).optional(),
  error: z.object({ code: z.number(), description: z.string().max(1024) }).optional(),
});

/**
 * Publishes to a stream, and resolves when it is on Dom0's disk. As JetStream's clients do it (a request with
 * `Nats-Msg-Id`, answered by the stream), without the rest of such a client in the agent's memory.
 * @param messageId the stream keeps one message of it for two minutes; the same again is acknowledged too
 * @throws DomzeroError UNAVAILABLE where the stream did not take it; what the connection throws
 */
export async function publishStored(
  connection: NatsConnection,
  subject: string,
  payload: Uint8Array | string,
  { messageId, timeoutMs }: { messageId: string; timeoutMs: number },
): Promise<void> {
  const settings = headers();
  settings.set("Nats-Msg-Id", messageId);
  const reply = await connection.request(subject, payload, { headers: settings, timeout: timeoutMs });
  const { stream, error } = acknowledgementSchema.parse(reply.json());
  if (stream !== undefined && error === undefined) return;
  throw new DomzeroError("UNAVAILABLE", `Dom0 did not keep it: ${error?.description ?? "no stream answered"}`);
}
