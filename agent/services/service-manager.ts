import { access } from "node:fs/promises";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type ExecOptions, exec } from "../../shared/exec/index.ts";
import { parseListUnits, parseRcStatus, parseUnitId, type ServiceReport } from "./report.ts";

/** Which init system runs this machine's services. */
type Init = "openrc" | "systemd" | "none";

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** Which init system this machine was started by. */
export async function readInit(): Promise<Init> {
  if (await isThere("/run/systemd/system")) return "systemd";
  return (await isThere("/run/openrc")) ? "openrc" : "none";
}

const restartTimeoutMs = 10 * 60_000;

/** The services of a machine. */
export interface ServiceManager {
  /** @throws DomzeroError EXEC_FAILED, EXEC_MISSING */
  report(signal: AbortSignal): Promise<ServiceReport>;
  /** The name that the manager has for it. @throws DomzeroError NOT_FOUND where it is not installed */
  find(name: string): Promise<string>;
  /** @throws DomzeroError EXEC_FAILED with what it printed, TIMEOUT after ten minutes */
  act(action: "restart" | "reload", name: string, options: Pick<ExecOptions, "onOutput">): Promise<void>;
}

/** That of this machine. @throws DomzeroError NOT_FOUND where there is none */
export async function openServiceManager(): Promise<ServiceManager> {
  const init = await readInit();
  if (init === "openrc") return openRc;
  if (init === "systemd") return systemd;
  throw new DomzeroError("NOT_FOUND", "neither OpenRC nor systemd runs this machine, so it has no services");
}

const openRc: ServiceManager = {
  report: async (signal) => {
    const { stdout } = await exec("rc-status", ["--all", "--nocolor", "--format", "ini"], { signal });
    return parseRcStatus(stdout);
  },
  find: async (name) => {
    const { exitCode } = await exec("rc-service", ["--exists", name], { okExitCodes: [0, 1] });
    if (exitCode !== 0) throw notInstalled(name);
    return name;
  },
  act: async (action, name, options) => {
    await exec("rc-service", ["--nocolor", name, action], { timeoutMs: restartTimeoutMs, ...options });
  },
};

const systemd: ServiceManager = {
  report: async (signal) => {
    const list = ["list-units", "--type=service", "--all", "--plain", "--no-legend", "--no-pager", "--full"];
    const { stdout } = await exec("systemctl", list, { signal });
    return parseListUnits(stdout);
  },
  find: async (name) => {
    const unit = name.endsWith(".service") ? name : `${name}.service`;
    const { stdout } = await exec("systemctl", ["show", "--property=LoadState,Id", "--", unit]);
    const id = parseUnitId(stdout);
    if (id === undefined) throw notInstalled(name);
    return id;
  },
  act: async (action, name, options) => {
    await exec("systemctl", [action, "--", name], { timeoutMs: restartTimeoutMs, ...options });
  },
};

function notInstalled(name: string): DomzeroError {
  return new DomzeroError("NOT_FOUND", `the service ${name} is not installed on this host`);
}
