import { statfs } from "node:fs/promises";
import type { PartStatus } from "../../shared/records/index.ts";
import { type Clock, toTimestamp } from "../../shared/time/index.ts";
import type { EnrolmentService } from "../enrolment/index.ts";
import type { HostService } from "../host-service/index.ts";
import type { Inventory } from "../inventory/index.ts";
import type { Jobs } from "../jobs/index.ts";
import type { LogStore } from "../logs/index.ts";
import type { KeyRotation } from "../mesh/index.ts";
import type { Cluster, DiskBudget, NatsEngine } from "../nats/index.ts";
import type { Pki } from "../pki/index.ts";
import type { Presence } from "../presence/index.ts";
import type { BinaryPackages } from "./binhost.ts";
import { clockStatus } from "./clock-status.ts";
import type { NameServer } from "./dns.ts";
import type { Mesh } from "./mesh.ts";

const dayMs = 86_400_000;
const mebibyte = 1024 * 1024;
const scarceFraction = 0.1;
const nothingLeftMib = 64;
const clusterWarningDays = 30;

/** What the status of Dom0 is told from. */
export interface StatusSources {
  nats: NatsEngine;
  /** Where its servers are machines of their own, and Dom0 made what they run with. */
  natsCluster(): Promise<Cluster | undefined>;
  budget: DiskBudget;
  pki: Pki;
  inventory: Inventory;
  logs: LogStore;
  presence: Presence;
  mesh: Mesh;
  keyRotation: KeyRotation | undefined;
  nameServer: NameServer;
  binaryPackages: BinaryPackages;
  enrolment: EnrolmentService;
  hostService: HostService;
  jobs: { jobs: Jobs };
  stateDir: string;
  clock: Clock;
}

/** How every part of Dom0 is. */
export async function partsOf(sources: StatusSources): Promise<PartStatus[]> {
  const [nats, disk, logs] = await Promise.all([natsPart(sources), diskPart(sources), sources.logs.status()]);
  return [
    nats,
    disk,
    inventoryPart(sources),
    logs,
    pkiPart(sources),
    ...meshParts(sources),
    ...namesParts(sources),
    ...binhostParts(sources),
    presencePart(sources),
    clocksPart(sources),
    enrolmentPart(sources),
    jobsPart(sources),
  ];
}

async function natsPart({ nats, natsCluster, clock }: StatusSources): Promise<PartStatus> {
  const { healthy, summary } = nats.health();
  const cluster = await natsCluster();
  if (!healthy || cluster === undefined) return { name: "nats", health: healthy ? "ok" : "down", summary };
  const days = Math.floor((Date.parse(cluster.certificatesNotAfter) - clock.nowMs()) / dayMs);
  if (days > clusterWarningDays) return { name: "nats", health: "ok", summary };
  const remedy = "make the next: dom0 nats cluster";
  return { name: "nats", health: "degraded", summary: `${summary}; its certificates end in ${days} days; ${remedy}` };
}

/** A full disk stops every write; a small one only keeps less. */
async function diskPart({ stateDir, budget }: StatusSources): Promise<PartStatus> {
  const { bavail, blocks, bsize } = await statfs(stateDir);
  const [freeMib, sizeMib] = [bavail, blocks].map((count) => Math.floor((count * bsize) / mebibyte));
  const free = `${freeMib} of ${sizeMib} MiB free for ${stateDir}`;
  const short = `; too small for what dom0.yml says: keeps ${budget.logsMib} MiB of logs, ${budget.eventsMib} of events`;
  const summary = budget.isShort ? `${free}${short}` : free;
  if (bavail > blocks * scarceFraction) return { name: "disk", health: "ok", summary };
  const health = (freeMib ?? 0) > nothingLeftMib ? "degraded" : "down";
  return { name: "disk", health, summary: `${summary}; make room, or nothing more can be kept` };
}

function inventoryPart({ inventory }: StatusSources): PartStatus {
  const misfits = inventory.misfits();
  const tickets = [...inventory.tickets.list()].filter(({ value }) => value.status === "open").length;
  const counts = `${inventory.hosts.size} hosts, ${inventory.ciks.size} keys, ${inventory.templates.size} templates, ${tickets} open tickets`;
  if (misfits.length === 0) return { name: "inventory", health: "ok", summary: counts };
  const summary = `${counts}; records that cannot be read: ${misfits.slice(0, 5).join(", ")}`;
  return { name: "inventory", health: "degraded", summary };
}

/** Nothing where this domain has no tunnel. */
function meshParts({ mesh: { hub }, keyRotation, inventory }: StatusSources): PartStatus[] {
  if (hub === undefined || keyRotation === undefined) return [];
  if (hub.problem !== undefined) return [{ name: "mesh", health: "down", summary: hub.problem }];
  const members = [...inventory.hosts.unsorted()].filter(({ value }) => value.wireguardPublicKey !== undefined).length;
  const { state, ready, hosts } = keyRotation.state;
  const rotating = state === "done" ? "" : `; keys are being rotated, ${ready} of ${hosts}: dom0 mesh rotate`;
  return [{ name: "mesh", health: "ok", summary: `the tunnel's hub is up; ${members} hosts have joined${rotating}` }];
}

/** Nothing where Dom0 answers for no names. */
function namesParts({ nameServer }: StatusSources): PartStatus[] {
  if (nameServer === undefined) return [];
  const { problem } = nameServer.dns;
  if (problem !== undefined) return [{ name: "dns", health: "down", summary: problem }];
  const { names, secondaries } = nameServer.counts();
  return [{ name: "dns", health: "ok", summary: `${names} records are answered for; ${secondaries} secondaries` }];
}

/** Nothing where there are no binary packages. */
function binhostParts({ binaryPackages: { binhost, problem } }: StatusSources): PartStatus[] {
  if (binhost.generation === 0) return [];
  const why = problem();
  if (why !== undefined) return [{ name: "binhost", health: "down", summary: why }];
  const at = toTimestamp(binhost.generation * 1000);
  return [{ name: "binhost", health: "ok", summary: `${binhost.packages.length} packages, published ${at}` }];
}

function pkiPart({ pki, clock }: StatusSources): PartStatus {
  const ends = pki.intermediates().map(({ notAfter }) => Date.parse(notAfter));
  const days = Math.floor((Math.min(...ends) - clock.nowMs()) / dayMs);
  const summary = `first intermediate ends in ${days} days`;
  if (days > 90) return { name: "pki", health: "ok", summary };
  return { name: "pki", health: days > 0 ? "degraded" : "down", summary: `${summary}; run: dom0 pki rotate` };
}

function jobsPart({ jobs: { jobs } }: StatusSources): PartStatus {
  const counts = jobs.counts();
  const [queued, waiting, running] = ["queued", "waiting", "running"].map((state) => counts.get(state) ?? 0);
  const summary = `${running} running, ${waiting} waiting on their host, ${queued} for hosts that are to hear of them`;
  return { name: "jobs", health: "ok", summary };
}

function presencePart({ presence, inventory }: StatusSources): PartStatus {
  const { online, late, offline } = presence.counts();
  const active = [...inventory.hosts.list()].filter(({ value }) => value.status === "active").length;
  const silent = active - online - late - offline;
  return {
    name: "presence",
    health: "ok",
    summary: `${online} online, ${late} late, ${offline} offline, ${silent} not heard yet`,
  };
}

function clocksPart({ presence, inventory }: StatusSources): PartStatus {
  const skews = [...inventory.hosts.list()].flatMap(({ value: { id, name } }) => {
    const skewMs = presence.get(id)?.clockSkewMs;
    return skewMs === undefined ? [] : [{ name, skewMs }];
  });
  return clockStatus(skews, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function enrolmentPart({ enrolment, hostService }: StatusSources): PartStatus {
  const counts = [...enrolment.counts].map(([code, count]) => `${count} ${code.toLowerCase()}`).join(", ");
  const summary = `${hostService.connectedHosts} sessions; since start: ${counts || "nobody came"}`;
  return { name: "enrolment", health: "ok", summary };
}
