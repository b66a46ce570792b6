import * as z from "zod";
import { networkOf } from "../../shared/addresses/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type Caller, hostMethods, type Route, unaryRoute } from "../../shared/grpc/index.ts";
import { type HostRecord, hostNameSchema } from "../../shared/records/index.ts";
import type { Clock } from "../../shared/time/index.ts";
import type { Collection } from "../inventory/index.ts";

const maxGuests = 254;
/** Each change of a host's guests is a durable write; agents leave more time between two. */
const leastIntervalMs = 250;
const macNet = "192.168.0.0/16";

const numberOf = (address: string) => Number(address.split(".").at(-1));
const isBehindHost = (address: string) => {
  const number = numberOf(address);
  return networkOf(`${address}/16`) === macNet && number >= 1 && number <= maxGuests;
};
const areDifferent = (values: readonly string[]) => new Set(values).size === values.length;

/** A host names labels below its own name, and addresses behind itself: nothing that is somebody else's. */
const reportSchema = z
  .array(z.object({ name: hostNameSchema, address: z.ipv4().refine(isBehindHost, "is not behind a host") }))
  .max(maxGuests)
  .refine((guests) => areDifferent(guests.map(({ name }) => name)), "a name comes twice")
  .refine((guests) => areDifferent(guests.map(({ address }) => address)), "an address comes twice")
  .refine(
    (guests) => new Set(guests.map(({ address }) => networkOf(`${address}/24`))).size <= 1,
    "guests are not all in one /24, so their numbers could be the same",
  );

export interface GuestsIntakeOptions {
  hosts: Pick<Collection<HostRecord>, "modify">;
  /** The active record of the host behind a call. */
  callingHost(caller: Caller): HostRecord;
  clock: Pick<Clock, "monotonicMs">;
}

/** Takes what hosts say of their guests; names follow from the record. */
export function guestsIntake({ hosts, callingHost, clock }: GuestsIntakeOptions): Route[] {
  const lastMs = new Map<string, number>();
  const take = async (report: unknown, caller: Caller) => {
    const host = callingHost(caller);
    const leasedGuests = readGuests(report);
    if (isSame(host, leasedGuests)) return {};
    const nowMs = clock.monotonicMs();
    if (nowMs - (lastMs.get(host.id) ?? Number.NEGATIVE_INFINITY) < leastIntervalMs) {
      throw new DomzeroError("RATE_LIMITED", `the guests of ${host.name} changed a moment ago; tell them again soon`);
    }
    lastMs.set(host.id, nowMs);
    await hosts.modify(host.id, (current) =>
      isSame(current, leasedGuests) ? undefined : { ...current, leasedGuests },
    );
    return {};
  };
  return [unaryRoute(hostMethods.reportGuests, ({ guests }, caller) => take(guests, caller))];
}

/** The numbers of guests by name, as a host told them. @throws ZodError where it tells of what is not its own */
export function readGuests(report: unknown): Record<string, number> {
  const guests = reportSchema.parse(report);
  return Object.fromEntries(guests.map(({ name, address }) => [name, numberOf(address)]));
}

function isSame({ leasedGuests = {} }: HostRecord, told: Record<string, number>): boolean {
  const names = Object.keys(told);
  return names.length === Object.keys(leasedGuests).length && names.every((name) => leasedGuests[name] === told[name]);
}
