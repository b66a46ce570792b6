import { buildCommand, buildRouteMap } from "@stricli/core";
import { type TicketRecord, ticketRecordSchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";
import { formatMinute, renderTable } from "../table.ts";

const listCommand = buildCommand({
  docs: { brief: "List open tickets", fullDescription: "  dom0 tickets\n  dom0 tickets list --all --json" },
  parameters: {
    flags: { ...jsonFlag, all: { kind: "boolean", brief: "closed ones too", default: false } },
  },
  async func(this: CliContext, flags: { json: boolean; all: boolean }) {
    const admin = await this.admin();
    const tickets: TicketRecord[] = [];
    for await (const { value } of admin.list("tickets", flags.all ? "" : "status=open", ticketRecordSchema)) {
      if (value !== undefined) tickets.push(value);
    }
    tickets.sort((a, b) => a.lastAt.localeCompare(b.lastAt));
    await this.stdout(flags.json ? `${JSON.stringify(tickets, null, 2)}\n` : ticketTable(tickets, this.columns));
  },
});

function ticketTable(tickets: readonly TicketRecord[], columns: number): string {
  if (tickets.length === 0) return "no tickets\n";
  return renderTable<TicketRecord>(
    [
      { title: "TICKET", value: (ticket) => ticket.id },
      { title: "STATUS", value: (ticket) => ticket.status },
      { title: "LAST", value: (ticket) => formatMinute(ticket.lastAt) },
      { title: "TIMES", value: (ticket) => String(ticket.count) },
      { title: "KIND", value: (ticket) => ticket.kind },
      { title: "WHAT, AND WHAT TO DO", value: (ticket) => `${ticket.summary} → ${ticket.remedy}`, shrink: true },
    ],
    tickets,
    columns,
  );
}

const closeCommand = buildCommand({
  docs: { brief: "Close tickets that are dealt with", fullDescription: "  dom0 tickets close TICKET..." },
  parameters: {
    flags: jsonFlag,
    positional: {
      kind: "array",
      minimum: 1,
      parameter: { brief: "id of a ticket", parse: text, placeholder: "ticket" },
    },
  },
  async func(this: CliContext, flags: { json: boolean }, ...ids: string[]) {
    const admin = await this.admin();
    for (const key of ids) {
      await admin.call(admin.methods.remove, { collection: "tickets", key });
      await this.stdout(flags.json ? `${JSON.stringify({ id: key, status: "closed" })}\n` : `${key} is closed\n`);
    }
  },
});

/** `dom0 tickets …` */
export const ticketsRoutes = buildRouteMap({
  routes: { list: listCommand, close: closeCommand },
  defaultCommand: "list",
  docs: { brief: "Problems that Dom0 noticed and did not solve" },
});
