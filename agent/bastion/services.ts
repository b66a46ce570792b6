import { access, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { BastionPolicy, NetworkFacts } from "../../shared/bastion/index.ts";
import { exec } from "../../shared/exec/index.ts";

type Init = NetworkFacts["init"];

const runlevels = "/etc/runlevels";
const scripts = "/etc/init.d";
const systemdUnits = "/etc/systemd/system";

/** Services that are not installed although somebody counts on them. */
export interface MissingServices {
  /** Opened by the policy, or to be told of new addresses. */
  ofPolicy: readonly string[];
  /** To be started at boot. */
  enabled: readonly string[];
}

/** @throws DomzeroError EXEC_FAILED, EXEC_MISSING */
export async function missingServices(policy: BastionPolicy, init: Init): Promise<MissingServices> {
  const opened = policy.services.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const ofPolicy = [...new Set([...opened, ...policy.triggers.map(({ service }) => service)])];
  const enabled = await enabledServices(init);
  const names = [...ofPolicy, ...enabled];
  const isThere = await areInstalled(names, init);
  const missing = new Set(names.filter((_, i) => isThere[i] === false));
  return {
    ofPolicy: ofPolicy.filter((name) => missing.has(name)),
    enabled: enabled.filter((name) => missing.has(name)),
  };
}

/** What is linked into a runlevel, or wanted or required by a unit; the link may lead nowhere. */
async function enabledServices(init: Init): Promise<string[]> {
  if (init === "none") return [];
  const parent = init === "openrc" ? runlevels : systemdUnits;
  const folders = (await list(parent)).filter((name) => init === "openrc" || /\.(wants|requires)$/.test(name));
  const names = await Promise.all(folders.map((folder) => list(join(parent, folder))));
  // A runlevel may hold another one (rc-update --stack).
  const isService = (name: string) => init === "systemd" || !folders.includes(name);
  return [...new Set(names.flat().filter(isService))].sort();
}

const list = (folder: string) => readdir(folder).catch((): string[] => []);

async function areInstalled(names: readonly string[], init: Init): Promise<boolean[]> {
  if (init === "none" || names.length === 0) return names.map(() => true);
  if (init === "openrc") return Promise.all(names.map((name) => exists(join(scripts, name))));
  const { stdout } = await exec("systemctl", ["show", "--property=LoadState", "--value", "--", ...names]);
  return stdout.split("\n\n").map((state) => state.trim() !== "not-found");
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
