import { DomzeroError } from "../../shared/errors/index.ts";
import {
  describeChange,
  type Facts,
  factsSchema,
  hardwareChanges,
  machineIdentityOf,
  maxFactsBytes,
  sameFacts,
} from "../../shared/facts/index.ts";
import { type Caller, hostMethods, type Route, unaryRoute } from "../../shared/grpc/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import type { Events } from "../events/index.ts";
import type { Collection } from "../inventory/index.ts";
import type { Tickets } from "../tickets/index.ts";

export { overlapsWithTunnel } from "./overlap.ts";

const changesTold = 20;

/** What taking facts needs. */
export interface FactsIntakeOptions {
  facts: Collection<Record<string, unknown>>;
  hosts: Collection<HostRecord>;
  events: Events;
  tickets: Tickets;
  /** Networks of a host that overlap the tunnel, a line each. */
  overlapsOf(host: HostRecord, facts: Facts): string[];
  /** The active record of the host behind a call. */
  callingHost(caller: Caller): HostRecord;
}

/** Takes what hosts measured; a change of hardware becomes an event. */
export function factsIntake(options: FactsIntakeOptions): Route[] {
  const take = async (bytes: Uint8Array, caller: Caller) => {
    const host = options.callingHost(caller);
    const facts = decode(bytes);
    const before = factsSchema.safeParse(options.facts.get(host.id)?.value);
    const isSame = before.success && sameFacts(before.data, facts);
    await tellOverlaps(options, host, facts, isSame);
    if (isSame) return {};
    if (before.success) await options.facts.modify(host.id, () => facts);
    else await options.facts.create(host.id, facts);
    const identity = machineIdentityOf(facts);
    if (JSON.stringify(identity) !== JSON.stringify(host.identity)) {
      await options.hosts.modify(host.id, (current) => ({ ...current, identity }));
    }
    const changes = before.success ? hardwareChanges(before.data, facts) : [];
    if (changes.length > 0) {
      const lines = changes.slice(0, changesTold).map(describeChange).join("; ");
      await options.events.publish("hardware.changed", `${host.name}: ${lines}`, {
        host: host.id,
        changes: changes.length,
      });
    }
    return {};
  };
  return [unaryRoute(hostMethods.reportFacts, ({ facts }, caller) => take(facts, caller))];
}

async function tellOverlaps(
  { tickets, overlapsOf }: FactsIntakeOptions,
  host: HostRecord,
  facts: Facts,
  isSame: boolean,
): Promise<void> {
  const overlaps = overlapsOf(host, facts);
  const problem = { kind: "addresses.overlap", about: [host.id] };
  if (overlaps.length === 0) return tickets.settle(problem);
  if (isSame && tickets.isOpen(problem)) return;
  const summary = `networks of ${host.name} overlap the tunnel's: ${overlaps.slice(0, 8).join("; ")}`;
  const remedy = "give that network addresses outside of 10.0.0.0/16 and 10.128.0.0/9, such as 172.16.0.0/12";
  await tickets.open({ ...problem, summary, remedy });
}

function decode(bytes: Uint8Array): Facts {
  if (bytes.length > maxFactsBytes) throw new DomzeroError("TOO_LARGE", `facts are larger than ${maxFactsBytes} bytes`);
  try {
    return factsSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", `the facts do not fit: ${DomzeroError.from(error).message.slice(0, 300)}`);
  }
}
