import type { PartStatus } from "../../shared/records/index.ts";
import type { EnrolmentService } from "../enrolment/index.ts";
import type { HostService } from "../host-service/index.ts";
import type { Inventory } from "../inventory/index.ts";
import type { NatsEngine } from "../nats/index.ts";
import type { Pki } from "../pki/index.ts";
import type { Presence } from "../presence/index.ts";

const dayMs = 86_400_000;
const skewWarnMs = 2_000;

/** What the status of Dom0 is told from. */
export interface StatusSources {
  nats: NatsEngine;
  pki: Pki;
  inventory: Inventory;
  presence: Presence;
  enrolment: EnrolmentService;
  hostService: HostService;
  nowMs(): number;
}

/** How every part of Dom0 is. */
export function partsOf(sources: StatusSources): PartStatus[] {
  return [nats(sources), inventory(sources), pki(sources), presence(sources), clock(sources), enrolment(sources)];
}

function nats({ nats }: StatusSources): PartStatus {
  const { healthy, summary } = nats.health();
  return { name: "nats", health: healthy ? "ok" : "down", summary };
}

function inventory({ inventory }: StatusSources): PartStatus {
  const misfits = inventory.misfits();
  const tickets = [...inventory.tickets.list()].filter(({ value }) => value.status === "open").length;
  const counts = `${inventory.hosts.size} hosts, ${inventory.ciks.size} keys, ${inventory.templates.size} templates, ${tickets} open tickets`;
  if (misfits.length === 0) return { name: "inventory", health: "ok", summary: counts };
  const summary = `${counts}; records that cannot be read: ${misfits.slice(0, 5).join(", ")}`;
  return { name: "inventory", health: "degraded", summary };
}

function pki({ pki, nowMs }: StatusSources): PartStatus {
  const ends = pki.intermediates().map(({ notAfter }) => Date.parse(notAfter));
  const days = Math.floor((Math.min(...ends) - nowMs()) / dayMs);
  const summary = `first intermediate ends in ${days} days`;
  if (days > 90) return { name: "pki", health: "ok", summary };
  return { name: "pki", health: days > 0 ? "degraded" : "down", summary: `${summary}; run: dom0 pki rotate` };
}

function presence({ presence, inventory }: StatusSources): PartStatus {
  const { online, late, offline } = presence.counts();
  const active = [...inventory.hosts.list()].filter(({ value }) => value.status === "active").length;
  const silent = active - online - late - offline;
  return {
    name: "presence",
    health: "ok",
    summary: `${online} online, ${late} late, ${offline} offline, ${silent} not heard yet`,
  };
}

/** Hosts whose clocks are off: certificates and logs depend on them. */
function clock({ presence, inventory }: StatusSources): PartStatus {
  const off: string[] = [];
  for (const { value } of inventory.hosts.list()) {
    const skewMs = presence.get(value.id)?.clockSkewMs;
    if (skewMs !== undefined && Math.abs(skewMs) > skewWarnMs) off.push(`${value.name} ${Math.round(skewMs / 1000)} s`);
  }
  if (off.length === 0) return { name: "clocks", health: "ok", summary: "no host's clock is off by more than 2 s" };
  return { name: "clocks", health: "degraded", summary: `off: ${off.slice(0, 8).join(", ")}; look after their NTP` };
}

function enrolment({ enrolment, hostService }: StatusSources): PartStatus {
  const counts = [...enrolment.counts].map(([code, count]) => `${count} ${code.toLowerCase()}`).join(", ");
  const summary = `${hostService.connectedHosts} sessions; since start: ${counts || "nobody came"}`;
  return { name: "enrolment", health: "ok", summary };
}
