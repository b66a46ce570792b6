import { Kvm } from "@nats-io/kv";
import type { NatsConnection } from "@nats-io/transport-node";
import * as z from "zod";
import { banShardSchema, bastionRecordSchema } from "../../shared/bastion/index.ts";
import { jobRecordSchema } from "../../shared/jobs/index.ts";
import type { Logger } from "../../shared/log/index.ts";
import {
  cikRecordSchema,
  durationRecordSchema,
  hostRecordSchema,
  operatorRecordSchema,
  ticketRecordSchema,
  timestampSchema,
} from "../../shared/records/index.ts";
import { buckets } from "../../shared/subjects.ts";
import { patiently } from "../nats/index.ts";
import { Bucket } from "./bucket.ts";

const recordHistory = 64;
const factsHistory = 8;
/** NATS takes 1 MiB a message; the rest is its headers. */
const maxValueBytes = 1000 * 1024;

/** Who has a name or a machine number, and since when. */
const claimSchema = z.strictObject({ host: z.string().max(64), at: timestampSchema });
export type Claim = z.infer<typeof claimSchema>;

/** Documents whose schema belongs to another capability, which checks them when it reads. */
const documentSchema = z.record(z.string(), z.unknown());

/** How the inventory is opened. */
export interface InventoryOptions {
  connection: NatsConnection;
  replicas: number;
  logger: Logger;
}

/** Opens all buckets; resolves when every snapshot is whole. @throws DomzeroError UNAVAILABLE */
export async function openInventory({ connection, replicas, logger }: InventoryOptions) {
  const kvm = new Kvm(connection);
  const open = async <T>(name: string, schema: z.ZodType<T>, history: number) => {
    const kept = { history, replicas, maxValueSize: maxValueBytes };
    const kv = await patiently(`make the bucket ${name}`, () => kvm.create(name, kept));
    const bucket = new Bucket(kv, name, schema, logger);
    await bucket.open();
    return bucket;
  };
  const [hosts, facts, addresses, bastion, bans, ciks, templates, builds, durations, tickets, operators, jobs] =
    await Promise.all([
      open(buckets.hosts, hostRecordSchema, recordHistory),
      open(buckets.facts, documentSchema, factsHistory),
      open(buckets.addresses, claimSchema, 1),
      open(buckets.bastion, bastionRecordSchema, recordHistory),
      open(buckets.bans, banShardSchema, 1),
      open(buckets.ciks, cikRecordSchema, recordHistory),
      open(buckets.templates, documentSchema, recordHistory),
      open(buckets.builds, documentSchema, recordHistory),
      open(buckets.durations, durationRecordSchema, 1),
      open(buckets.tickets, ticketRecordSchema, recordHistory),
      open(buckets.operators, operatorRecordSchema, recordHistory),
      open(buckets.jobs, jobRecordSchema, 1),
    ]);
  const all = { hosts, facts, addresses, bastion, bans, ciks, templates, builds, durations, tickets, operators, jobs };
  return {
    ...all,
    /** Keys of records that do not fit their schema, as `bucket/key`. */
    misfits: () => Object.entries(all).flatMap(([name, bucket]) => [...bucket.misfits].map((key) => `${name}/${key}`)),
    close: () => {
      for (const bucket of Object.values(all)) bucket.close();
    },
  };
}

/** All that Dom0 knows of its domain. */
export type Inventory = Awaited<ReturnType<typeof openInventory>>;
