import { buildCommand, buildRouteMap } from "@stricli/core";
import { type RotatingHost, type Rotation, rotationSchema } from "../../../shared/records/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag } from "../flags.ts";

interface RotateFlags {
  json: boolean;
  withoutAbsent: boolean;
}

/** `dom0 mesh …` */
export const meshRoutes = buildRouteMap({
  routes: {
    rotate: buildCommand({
      docs: {
        brief: "Give Dom0 and every host a new key of the tunnel, without a lost packet",
        fullDescription: [
          "New links are made beside the old ones; each host goes over when all its links work by them, and the old ones",
          "end when all have gone over. The new links need the next but one UDP port as well: 51822 beside 51820.",
          "It goes on by itself where the command is stopped; called again, it tells how far it is.",
          "",
          "  dom0 mesh rotate",
          "  dom0 mesh rotate --without-absent   # hosts that are away get their key when they are back",
          "  dom0 mesh rotate --json             # one line for each step",
        ].join("\n"),
      },
      parameters: {
        flags: {
          ...jsonFlag,
          withoutAbsent: { kind: "boolean", brief: "do not wait for hosts that are away", default: false },
        },
      },
      async func(this: CliContext, { json, withoutAbsent }: RotateFlags) {
        const admin = await this.admin();
        for await (const document of admin.stream(admin.methods.rotateKeys, { withoutAbsent })) {
          const rotation = rotationSchema.parse(JSON.parse(document.json));
          await this.stdout(json ? `${JSON.stringify(rotation)}\n` : `${rotationWords(rotation)}\n`);
        }
      },
    }),
  },
  docs: { brief: "The tunnel's keys: rotate" },
});

const shownHosts = 4;

function rotationWords({ state, hosts, ready, waiting, generation }: Rotation): string {
  if (state === "done") {
    const late = waiting.length === 0 ? "" : `; when they are back: ${namesOf(waiting)}`;
    return `done: the keys of Dom0 and of ${ready} hosts are new (generation ${generation})${late}`;
  }
  const share = `${ready} of ${hosts} hosts use their new key`;
  return waiting.length === 0 ? share : `${share}; waiting: ${namesOf(waiting, waitWords)}`;
}

function namesOf(waiting: readonly RotatingHost[], words: (host: RotatingHost) => string = ({ name }) => name): string {
  const more = waiting.length > shownHosts ? `, and ${waiting.length - shownHosts} more` : "";
  return waiting.slice(0, shownHosts).map(words).join(", ") + more;
}

function waitWords({ name, waits, to }: RotatingHost): string {
  if (waits === "absent") return `${name} (away)`;
  if (waits === "key") return `${name} (makes its key)`;
  const ends =
    to.length === 0 ? "" : ` to ${to.slice(0, shownHosts).join(", ")}${to.length > shownHosts ? ", ..." : ""}`;
  return `${name} (tries its links${ends})`;
}
