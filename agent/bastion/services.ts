import { access } from "node:fs/promises";
import type { BastionPolicy, NetworkFacts } from "../../shared/bastion/index.ts";
import { exec } from "../../shared/exec/index.ts";

type Init = NetworkFacts["init"];

/** Services that the policy names and the init system does not have. */
export async function missingServices(policy: BastionPolicy, init: Init): Promise<string[]> {
  const opened = policy.services.flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const names = [...new Set([...opened, ...policy.triggers.map(({ service }) => service)])];
  const installed = await Promise.all(names.map((name) => isInstalled(name, init)));
  return names.filter((_, i) => installed[i] === false);
}

async function isInstalled(name: string, init: Init): Promise<boolean> {
  if (init === "none") return true;
  if (init === "openrc") {
    return access(`/etc/init.d/${name}`).then(
      () => true,
      () => false,
    );
  }
  const { stdout } = await exec("systemctl", ["show", "--property=LoadState", "--value", "--", name]);
  return stdout.trim() !== "not-found";
}

/** Has a service take note of a new address. @throws DomzeroError EXEC_FAILED, EXEC_MISSING */
export async function runTrigger({ service, action }: BastionPolicy["triggers"][number], init: Init): Promise<void> {
  if (init === "openrc") await exec("rc-service", ["--ifstarted", service, action]);
  else if (init === "systemd")
    await exec("systemctl", [`try-${action === "reload" ? "reload-or-restart" : action}`, "--", service]);
}
