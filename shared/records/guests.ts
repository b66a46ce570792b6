import type { HostRecord } from "./host.ts";

/** A guest that has a name below its host's. */
export interface NamedGuest {
  name: string;
  number: number;
  /** Who named it: an operator, or a lease that the host's agent read. */
  by: "operator" | "lease";
}

/** All of a host. What an operator gave counts: a lease takes neither a name nor a number of it. */
export function guestsOf({ guests = {}, leasedGuests = {}, services = {} }: HostRecord): NamedGuest[] {
  const given = Object.entries(guests).map(([name, number]): NamedGuest => ({ name, number, by: "operator" }));
  const isFree = ([name, number]: [string, number]) =>
    !Object.hasOwn(services, name) && !given.some((each) => each.name === name || each.number === number);
  const leased = Object.entries(leasedGuests).filter(isFree);
  return [...given, ...leased.map(([name, number]): NamedGuest => ({ name, number, by: "lease" }))];
}
