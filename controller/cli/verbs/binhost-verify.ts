import { buildCommand } from "@stricli/core";
import * as z from "zod";
import { DomzeroError } from "../../../shared/errors/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag } from "../flags.ts";

const reportSchema = z.object({
  checked: z.int(),
  of: z.int(),
  subject: z.string().optional(),
  problem: z.string().optional(),
});

/** `dom0 binhost verify` */
export const verifyCommand = buildCommand({
  docs: {
    brief: "Read everything that is published again, and look whether it is good",
    fullDescription: [
      "Looks at the signed index and at every package: is it there, is it what the index says, is it signed by the domain's",
      "key? Exits with 77 where something is not.",
      "",
      "  dom0 binhost verify",
    ].join("\n"),
  },
  parameters: { flags: jsonFlag },
  async func(this: CliContext, { json }: { json: boolean }) {
    const admin = await this.admin();
    const problems: Array<{ subject: string; problem: string }> = [];
    let checked = 0;
    for await (const reply of admin.stream(admin.methods.verifyBinhost, {})) {
      const report = reportSchema.parse(JSON.parse(reply.json));
      checked = report.checked;
      const { subject, problem } = report;
      if (subject !== undefined && problem !== undefined) problems.push({ subject, problem });
      if (this.isTerminal) this.stderr(`\r${checked} of ${report.of} checked`);
    }
    if (this.isTerminal) this.stderr("\n");
    const lines = problems.map(({ subject, problem }) => `${subject}: ${problem}\n`).join("");
    await this.stdout(json ? `${JSON.stringify({ checked, problems })}\n` : `${lines}${checked} checked\n`);
    if (problems.length > 0) throw new DomzeroError("BAD_PROOF", `${problems.length} of ${checked} are not good`);
  },
});
