import { buildApplication, buildRouteMap, text_en } from "@stricli/core";
import { DomzeroError } from "../../shared/errors/index.ts";
import type { CliContext } from "./context.ts";
import { bastionRoutes } from "./verbs/bastion.ts";
import { binhostRoutes } from "./verbs/binhost.ts";
import { buildRoutes } from "./verbs/build.ts";
import { cikRoutes } from "./verbs/cik.ts";
import { completionRoutes } from "./verbs/completion.ts";
import { dnsRoutes } from "./verbs/dns.ts";
import { eventsCommand } from "./verbs/events.ts";
import { factsRoutes } from "./verbs/facts.ts";
import { hostsRoutes } from "./verbs/hosts.ts";
import { initCommand } from "./verbs/init.ts";
import { jobRoutes, jobsCommand } from "./verbs/job.ts";
import { keyholeRoutes } from "./verbs/keyhole.ts";
import { logsCommand } from "./verbs/logs.ts";
import { meshRoutes } from "./verbs/mesh.ts";
import { namesRoutes } from "./verbs/names.ts";
import { natsRoutes } from "./verbs/nats.ts";
import { netCommand } from "./verbs/net.ts";
import { operatorsRoutes } from "./verbs/operators.ts";
import { pkiRoutes } from "./verbs/pki.ts";
import { serviceRoutes } from "./verbs/service.ts";
import { statusCommand } from "./verbs/status.ts";
import { templateRoutes } from "./verbs/template.ts";
import { ticketsRoutes } from "./verbs/tickets.ts";
import { upCommand } from "./verbs/up.ts";
import { yamlRoutes } from "./verbs/yaml.ts";

/** The `dom0` command with all its verbs. */
export const application = buildApplication<CliContext>(
  buildRouteMap({
    routes: {
      init: initCommand,
      up: upCommand,
      status: statusCommand,
      cik: cikRoutes,
      hosts: hostsRoutes,
      facts: factsRoutes,
      template: templateRoutes,
      logs: logsCommand,
      net: netCommand,
      mesh: meshRoutes,
      names: namesRoutes,
      dns: dnsRoutes,
      bastion: bastionRoutes,
      binhost: binhostRoutes,
      build: buildRoutes,
      keyhole: keyholeRoutes,
      service: serviceRoutes,
      jobs: jobsCommand,
      job: jobRoutes,
      events: eventsCommand,
      tickets: ticketsRoutes,
      operators: operatorsRoutes,
      pki: pkiRoutes,
      nats: natsRoutes,
      yaml: yamlRoutes,
      completion: completionRoutes,
    },
    docs: {
      brief: "Run a fleet of Linux hosts from one place",
      fullDescription: [
        "Before the verb: --config FILE names dom0.yml or operator.yml (or set DOM0_CONFIG;",
        "default /etc/domzero/dom0.yml), --no-color turns colours off (or set NO_COLOR).",
      ].join("\n"),
    },
  }),
  {
    name: "dom0",
    scanner: { caseStyle: "allow-kebab-for-camel", allowArgumentEscapeSequence: true },
    documentation: { disableAnsiColor: true },
    determineExitCode: (thrown) => DomzeroError.from(thrown).exitCode,
    localization: {
      text: {
        ...text_en,
        exceptionWhileRunningCommand: (thrown) => describe(thrown),
        commandErrorResult: (error) => describe(error),
      },
    },
  },
);

/** An error as an operator sees it. */
function describe(thrown: unknown): string {
  const error = DomzeroError.from(thrown);
  if (error.code === "CANCELLED") return "stopped";
  const trace = error.code === "INTERNAL" && thrown instanceof Error ? `\n${thrown.stack ?? ""}` : "";
  return `dom0: ${error.message} (${error.code})${trace}`;
}
