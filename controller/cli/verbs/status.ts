import { buildCommand } from "@stricli/core";
import { type Dom0Status, dom0StatusSchema, type PartStatus } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { formatDuration } from "../duration.ts";
import { jsonFlag } from "../flags.ts";
import { paintFor } from "../style.ts";
import { renderTable } from "../table.ts";

const skewToldFromMs = 500;
const healthColour = { ok: "green", degraded: "yellow", down: "red" } as const;

/** `dom0 status` */
export const statusCommand = buildCommand({
  docs: {
    brief: "Tell the health of every part of Dom0",
    fullDescription:
      "Exits with 0 where all is well, with 1 where any part is not.\n\n  dom0 status\n  dom0 status --json",
  },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, flags: { json: boolean }) {
    const admin = await this.admin();
    const askedAtMs = this.clock.nowMs();
    const reply = await admin.call(admin.methods.status, {});
    const middleMs = (askedAtMs + this.clock.nowMs()) / 2;
    const status = dom0StatusSchema.parse(JSON.parse(reply.json));
    const skewMs = Math.round(Date.parse(status.at) - middleMs);
    const report = flags.json
      ? `${JSON.stringify({ ...status, clockSkewMs: skewMs }, null, 2)}\n`
      : renderStatus(status, skewMs, this);
    await this.stdout(report);
    if (status.parts.some((part) => part.health !== "ok")) this.process.exitCode = 1;
  },
});

function renderStatus(status: Dom0Status, skewMs: number, context: CliContext): string {
  const paint = paintFor(context.colour);
  const upMs = Date.parse(status.at) - Date.parse(status.startedAt);
  const clock =
    Math.abs(skewMs) < skewToldFromMs ? "clocks agree" : `its clock is ${skewMs} ms off from this machine's`;
  const head = `Dom0 of ${status.domain}, version ${status.version}, up ${formatDuration(upMs)}, ${status.at}, ${clock}\n\n`;
  const table = renderTable<PartStatus>(
    [
      { title: "PART", value: (part) => part.name },
      { title: "HEALTH", value: (part) => part.health },
      { title: "", value: (part) => part.summary, shrink: true },
    ],
    status.parts,
    context.columns,
  );
  return head + table.replace(/\b(ok|degraded|down)\b/g, (word) => paint(colourOf(word), word));
}

function colourOf(word: string) {
  return word === "ok" || word === "degraded" || word === "down" ? healthColour[word] : "reset";
}
