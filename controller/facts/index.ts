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

const changesTold = 20;

/** What taking facts needs. */
export interface FactsIntakeOptions {
  facts: Collection<Record<string, unknown>>;
  hosts: Collection<HostRecord>;
  events: Events;
  /** The active record of the host behind a call. */
  callingHost(caller: Caller): HostRecord;
}

/** Takes what hosts measured; a change of hardware becomes an event. */
export function factsIntake(options: FactsIntakeOptions): Route[] {
  const take = async (bytes: Uint8Array, caller: Caller) => {
    const host = options.callingHost(caller);
    const facts = decode(bytes);
    const before = factsSchema.safeParse(options.facts.get(host.id)?.value);
    if (before.success && sameFacts(before.data, facts)) return {};
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

function decode(bytes: Uint8Array): Facts {
  if (bytes.length > maxFactsBytes) throw new DomzeroError("TOO_LARGE", `facts are larger than ${maxFactsBytes} bytes`);
  try {
    return factsSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", `the facts do not fit: ${DomzeroError.from(error).message.slice(0, 300)}`);
  }
}
