import { access, chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AgentHost } from "../../fleet-lab/index.ts";
import { projectFolder } from "../../fleet-lab/index.ts";

const unpacked = join(projectFolder, ".build/debian/openrc");
/** What OpenRC keeps its state in, as its own start makes it. */
const stateFolders = [
  ...["starting", "started", "stopping", "inactive", "wasinactive", "failed", "hotplugged", "scheduled"],
  ...["exclusive", "daemons", "options", "tmp", "init.d"],
].map((name) => `/run/openrc/${name}`);

/** Has a machine's services run by OpenRC: the real one, of Debian's packages. */
export async function runOpenRc({ machine }: AgentHost): Promise<void> {
  await access(unpacked).catch(() => {
    throw new Error(`${unpacked} is missing; run deploy/setup.sh`);
  });
  for (const folder of ["usr/bin", "usr/sbin", "usr/lib"]) {
    const lower = `lowerdir=${join(unpacked, folder)}:/${folder}`;
    await machine.exec(["mount", "-t", "overlay", "-o", lower, "openrc", `/${folder}`]);
  }
  await machine.exec(["cp", "-a", join(unpacked, "etc/."), "/etc/"]);
  // Debian's build reads it for scripts of the older kind.
  await writeFile(machine.path("/etc/insserv.conf"), "");
  await machine.exec(["mkdir", "-p", "/etc/runlevels/default", ...stateFolders]);
  await writeFile(machine.path("/run/openrc/softlevel"), "default\n");
}

/** Adds a service that runs for as long as it is let, and starts it. `start_post` is a shell function's body. */
export async function addService(host: AgentHost, name: string, startPost = ":"): Promise<void> {
  const { machine } = host;
  const script = machine.path(`/etc/init.d/${name}`);
  const text = `#!/sbin/openrc-run
command=/bin/sleep
command_args=100000
command_background=yes
pidfile=/run/${name}.pid
extra_started_commands=reload
reload() { ebegin "Reloading ${name}"; eend 0; }
start_post() { ${startPost}; }
`;
  await writeFile(script, text);
  await chmod(script, 0o755);
  await machine.exec(["ln", "-s", `/etc/init.d/${name}`, `/etc/runlevels/default/${name}`]);
  await machine.exec(["rc-service", name, "start"]);
}
