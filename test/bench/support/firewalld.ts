import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { delay } from "../../../shared/time/index.ts";
import { busConfig } from "../../support/firewalld.ts";

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const reloadTimeoutMs = 120_000;

async function writeSettings(folder: string, networks: readonly string[]): Promise<void> {
  for (const name of ["ipsets", "zones"]) await mkdir(join(folder, "etc", name), { recursive: true });
  const entries = networks.map((network) => `<entry>${network}</entry>`).join("\n");
  const option = `<option name="maxelem" value="${2 * networks.length}"/>`;
  const set = `${head}<ipset type="hash:net">${option}\n${entries}\n</ipset>\n`;
  await writeFile(join(folder, "etc/ipsets/bans.xml"), set);
  const zone = `${head}<zone target="DROP"><short>drop</short><source ipset="bans"/></zone>\n`;
  await writeFile(join(folder, "etc/zones/drop.xml"), zone);
  await writeFile(join(folder, "bus.conf"), busConfig(join(folder, "bus")));
}

/**
 * How long a reload takes firewalld with so many networks in one of its sets, milliseconds; undefined where it fails. It
 * has a network namespace and a message bus of its own.
 * @param folder empty, and the caller's to remove
 */
export async function firewalldReloadMs(folder: string, networks: readonly string[]): Promise<number | undefined> {
  await writeSettings(folder, networks);
  const bus = ["env", `DBUS_SYSTEM_BUS_ADDRESS=unix:path=${join(folder, "bus")}`];
  const busArgs = [`--config-file=${join(folder, "bus.conf")}`, "--nofork", "--nopidfile"];
  const firewalld = [
    "firewalld",
    "--nofork",
    "--nopid",
    "--system-config",
    join(folder, "etc"),
    "--log-file",
    join(folder, "log"),
  ];
  const children = [spawn("dbus-daemon", busArgs, { stdio: "ignore" })];
  try {
    await isListening(join(folder, "bus"));
    const argv = ["--net", ...bus, "setpriv", "--pdeathsig", "KILL", ...firewalld];
    children.push(spawn("unshare", argv, { stdio: "ignore" }));
    await isRunning(bus);
    const begunMs = performance.now();
    const [file = "", ...args] = [...bus, "firewall-cmd", "--reload"];
    await exec(file, args, { timeoutMs: reloadTimeoutMs });
    return performance.now() - begunMs;
  } catch (error) {
    process.stderr.write(`firewalld with ${networks.length} networks: ${DomzeroError.from(error).message}\n`);
    return undefined;
  } finally {
    for (const child of children.reverse()) {
      const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
      child.kill("SIGKILL");
      await ended;
    }
  }
}

async function isListening(socket: string): Promise<void> {
  for (let left = 100; left > 0 && !existsSync(socket); left -= 1) await delay(100);
}

async function isRunning(bus: readonly string[]): Promise<void> {
  const [file = "", ...args] = [...bus, "firewall-cmd", "--state"];
  for (let left = 60; left > 0; left -= 1) {
    const answer = exec(file, args, { timeoutMs: 10_000 });
    // It fails in several ways while it begins: no bus, no name on it, no answer, not yet.
    const isUp = await answer.then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await delay(500);
  }
  throw new DomzeroError("TIMEOUT", "firewalld did not come up");
}
