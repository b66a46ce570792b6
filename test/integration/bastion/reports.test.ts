import { join } from "node:path";
import { jetstream } from "@nats-io/jetstream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BastionReports } from "../../../controller/bastion/index.ts";
import { Tickets } from "../../../controller/tickets/index.ts";
import type { HostRecord } from "../../../shared/records/index.ts";
import { subjects } from "../../../shared/subjects.ts";
import { systemClock as clock } from "../../../shared/time/index.ts";
import { type JobDomain, startJobDomain } from "../../support/job-domain.ts";
import { quietLogger as logger } from "../../support/nats.ts";

let domain: JobDomain;
beforeAll(async () => {
  domain = await startJobDomain();
});
afterAll(() => domain.stop());

it("a host that says as much of its firewall as it may keeps no other from being heard", async () => {
  const [hostile, other] = [await domain.addHost(), await domain.addHost()];
  const reports = new BastionReports({
    events: domain.events,
    tickets: new Tickets(domain.inventory.tickets, clock),
    hosts: domain.inventory.hosts,
    bans: { change: () => expect.fail("no host named an offender") },
    policies: { checkBans: () => undefined, desiredFor: () => undefined },
    cursorFile: join(domain.root, "bastion-heard.json"),
    clock,
    logger,
  });
  reports.start();
  const tell = ({ id }: HostRecord, summary: string) => {
    const body = { at: new Date().toISOString(), summary, details: {} };
    return jetstream(domain.connection).publish(subjects.event(id, "bastion.drift"), JSON.stringify(body));
  };
  await tell(hostile, "x".repeat(1024));
  await tell(other, "the table was changed");
  const about = () => domain.openTickets().flatMap((ticket) => ticket.about);
  await expect.poll(about, { timeout: 20_000 }).toEqual(expect.arrayContaining([hostile.id, other.id]));
  await reports.stop();
});
