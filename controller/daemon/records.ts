import { Events } from "../events/index.ts";
import { openInventory } from "../inventory/index.ts";
import { LogStore } from "../logs/index.ts";
import { Tickets } from "../tickets/index.ts";
import type { Foundation } from "./foundation.ts";
import { Reservation } from "./reservation.ts";
import type { Startup } from "./startup.ts";

/** All that is kept: inventory, events, logs, tickets. */
export type Records = Awaited<ReturnType<typeof openRecords>>;

/** @throws DomzeroError UNAVAILABLE */
export async function openRecords({ config, clock, logger, cleanup }: Startup, foundation: Foundation) {
  const { connection, replicas, budget } = foundation;
  const inventory = await openInventory({ connection, replicas, logger });
  cleanup.add("inventory", () => inventory.close());
  const keptEvents = { ...config.events, keepMib: budget.eventsMib };
  const events = await Events.open({ connection, replicas, ...keptEvents, clock, logger });
  cleanup.add("events", () => events.flush());
  const keptLogs = { ...config.logs, keepMib: budget.logsMib, keepMibPerHost: budget.logsMibPerHost };
  const logs = await LogStore.open({ connection, replicas, ...keptLogs, logger });
  cleanup.add("logs", () => logs.close());
  if (config.nats.mode === "supervised") await new Reservation(config.stateDir).finish(budget);
  return {
    inventory,
    events,
    logs,
    tickets: new Tickets(inventory.tickets, clock),
    /** A host's name, or its id where it has none any more. */
    nameOf: (id: string) => inventory.hosts.get(id)?.value.name ?? id,
  };
}
