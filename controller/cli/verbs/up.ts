import { once } from "node:events";
import { buildCommand } from "@stricli/core";
import { createLogger } from "../../../shared/log/index.ts";
import { readDom0Config } from "../../config/index.ts";
import type { CliContext } from "../context.ts";

/** `dom0 up` */
export const upCommand = buildCommand({
  docs: {
    brief: "Run Dom0 until it is stopped",
    fullDescription: [
      "Runs in the foreground and logs to standard error; Ctrl-C ends it in order.",
      "",
      "  dom0 up",
      "  dom0 --config ./dom0.yml up",
      "  dom0 up --check        only tells whether the configuration is right",
    ].join("\n"),
  },
  parameters: {
    flags: { check: { kind: "boolean", brief: "only check the configuration", default: false } },
  },
  async func(this: CliContext, flags: { check: boolean }) {
    const config = await readDom0Config(this.configPath);
    if (flags.check) return this.stdout(`${this.configPath} is right\n`);
    // Only this verb needs the whole controller; the others start faster without it.
    const { startDom0 } = await import("../../daemon/index.ts");
    const dom0 = await startDom0(config, createLogger(config.logLevel));
    await this.stdout(`Dom0 of ${config.domain} is up\n`);
    if (!this.signal.aborted) await once(this.signal, "abort");
    await dom0.stop();
  },
});
