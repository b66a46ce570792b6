import type { Neighbour } from "./bastion-neighbour.ts";

const bus = "/run/firewalld-bus";

/** A message bus without rules of its own. */
export const busConfig = (
  socket: string,
) => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=${socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/><allow user="*"/>
  </policy>
</busconfig>
`;

/** Starts firewalld as Debian sets it up, with a bus of its own. */
export async function startFirewalld(neighbour: Neighbour): Promise<void> {
  await neighbour.run("sh", ["-c", "cat > /run/bus.conf"], busConfig(bus));
  await neighbour.daemon(
    ["dbus-daemon", "--config-file=/run/bus.conf", "--nofork", "--nopidfile"],
    ["test", "-S", bus],
  );
  const onBus = ["env", `DBUS_SYSTEM_BUS_ADDRESS=unix:path=${bus}`] as const;
  await neighbour.daemon([...onBus, "firewalld", "--nofork", "--nopid"], [...onBus, "firewall-cmd", "--state"]);
}
