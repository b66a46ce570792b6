import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { Neighbour } from "../../support/bastion-neighbour.ts";
import { wanted } from "../../support/bastion-network.ts";
import { startFirewalld } from "../../support/firewalld.ts";
import { SharedMachine, soon } from "../../support/shared-machine.ts";

describe("beside the bastion", { timeout: 180_000 }, () => {
  it.concurrent("Docker keeps its rules, and what it publishes goes where the policy says", async () => {
    await using machine = await SharedMachine.make();
    const { network } = machine;
    await network.onHost("sysctl", ["--quiet", "--write", "net.ipv4.ip_forward=0"]);
    await using docker = await Neighbour.start(network, ["docker", "iptables"]);
    await docker.daemon(
      ["dockerd", "--storage-driver", "vfs", "--cgroup-parent", `/${network.name}`],
      ["docker", "info"],
    );
    await docker.run("mkdir", ["-p", "/run/image/bin"]);
    await docker.run("cp", ["/bin/busybox", "/run/image/bin/busybox"]);
    await docker.run("tar", ["-C", "/run/image", "-cf", "/run/image.tar", "."]);
    await docker.run("docker", ["import", "/run/image.tar", "box"]);
    const service = ["/bin/busybox", "httpd", "-f", "-p", "80"];
    await docker.run("docker", ["run", "--detach", "--name", "web", "--publish", "9090:80", "box", ...service]);
    await docker.run("docker", ["network", "create", "another"]);
    await vi.waitFor(async () => expect(await network.reaches("wan", "11.0.0.1", 9090)).toBe(true), soon);
    const fromContainer = (host: string, port: string) =>
      docker.run("docker", ["exec", "web", "/bin/busybox", "nc", "-w", "1", host, port]).then(
        () => true,
        () => false,
      );
    await machine.comesAndGoes(async () => {
      expect(await network.reaches("lan", "172.16.0.1", 9090)).toBe(true);
      expect(await network.reaches("mesh", "10.0.0.3", 9090)).toBe(true);
      expect(await network.reaches("wan", "11.0.0.1", 9090, "tcp", 500)).toBe(false);
      expect([await fromContainer("11.0.0.2", "8080"), await fromContainer("172.16.0.1", "8080")]).toEqual([
        true,
        false,
      ]);
    });
    // Docker's FORWARD drops what it does not know, since it was Docker that had the host forward.
    const packet = { source: "172.16.0.2", destination: "11.0.0.2" };
    expect(await network.reaches("lan", "11.0.0.2", 22, "tcp", 500)).toBe(false);
    const conflict = expect.stringMatching(/ip filter FORWARD drops what is accepted here: accept it in DOCKER-USER/);
    expect(await machine.explain(packet)).toMatchObject({ verdict: "accept", rule: "forward/router", conflict });
    expect(await machine.conflictsOfStatus()).toContain("(forward/router, from lan0 to ");
    expect(machine.conflictsTold()).toContain("ip filter FORWARD drops");
    const open = (...match: string[]) => docker.run("iptables", ["-I", "DOCKER-USER", ...match, "-j", "ACCEPT"]);
    await open("-i", "lan0", "-o", "wan0");
    await open("-m", "conntrack", "--ctstate", "ESTABLISHED,RELATED");
    expect(await network.reaches("lan", "11.0.0.2", 22)).toBe(true);
    expect((await machine.explain(packet)).conflict).toBeUndefined();
    await docker.run("docker", ["rm", "--force", "web"]);
  });

  it.concurrent("libvirt keeps its rules, and what they reject is named", async () => {
    await using machine = await SharedMachine.make();
    const { network } = machine;
    await using libvirt = await Neighbour.start(network, ["libvirtd", "iptables"]);
    const driver = "libvirt_driver_network.so";
    const drivers = "/usr/lib/x86_64-linux-gnu/libvirt/connection-driver";
    await libvirt.run("mkdir", ["/run/drivers", "/run/libvirt"]);
    await libvirt.run("cp", [join(drivers, driver), "/run/drivers"]);
    const config = 'unix_sock_group = "root"\nauth_unix_rw = "none"\n';
    await libvirt.run("sh", ["-c", "cat > /run/libvirtd.conf"], config);
    const virsh = (...args: string[]) => libvirt.run("virsh", ["--connect", "network:///system", ...args]);
    const program = ["env", "LIBVIRT_DRIVER_DIR=/run/drivers", "libvirtd", "--config", "/run/libvirtd.conf"];
    await libvirt.daemon(program, ["virsh", "--connect", "network:///system", "net-list"]);
    // With the spanning tree protocol a port says nothing for its first four seconds.
    const shipped = await libvirt.run("cat", ["/usr/share/libvirt/networks/default.xml"]);
    await libvirt.run("sh", ["-c", "cat > /run/default.xml"], shipped.replace("/>", " stp='off'/>"));
    await virsh("net-define", "/run/default.xml");
    await virsh("net-start", "default");
    await network.join("guest", "virbr0", "192.168.122.5/24", "192.168.122.1");
    const packet = { source: "10.0.0.9", destination: "10.128.3.5", link: "dz1" };
    const dhcp = ["udhcpc", "-i", "eth0", "-n", "-q", "-f", "-s", "/bin/true"];
    await machine.comesAndGoes(async () => {
      await network.on("guest", "busybox", dhcp);
      expect(await network.reaches("guest", "192.168.122.1", 53)).toBe(true);
      expect(await network.reaches("guest", "11.0.0.2", 8080)).toBe(true);
      expect(await network.reaches("guest", "192.168.122.1", 22, "tcp", 500)).toBe(false);
      expect(await network.reaches("lan", "192.168.122.5", 22, "tcp", 500)).toBe(false);
      expect(await network.reaches("mesh", "10.128.3.5", 22, "tcp", 500)).toBe(false);
      const conflict = expect.stringMatching(/ip filter LIBVIRT_FWI drops .*: give libvirt's network .* mode open/);
      expect(await machine.explain(packet)).toMatchObject({ verdict: "accept", rule: "forward/guests-in", conflict });
    });
    expect(await machine.conflictsOfStatus()).toContain("(forward/guests-in, from dz1 to virbr0)");
    expect(machine.conflictsTold()).toContain("LIBVIRT_FWI");
    // As it is told.
    const open = (await virsh("net-dumpxml", "default")).replace(
      /<forward[\s\S]*<\/forward>/,
      "<forward mode='open'/>",
    );
    await virsh("net-destroy", "default");
    await libvirt.run("sh", ["-c", "cat > /run/open.xml"], open);
    await virsh("net-define", "/run/open.xml");
    await virsh("net-start", "default");
    await network.onHost("ip", ["link", "set", "g-guest", "master", "virbr0"]);
    await vi.waitFor(async () => expect(await network.reaches("mesh", "10.128.3.5", 22)).toBe(true), soon);
    expect(await network.reaches("guest", "11.0.0.2", 8080)).toBe(true);
    expect((await machine.explain(packet)).conflict).toBeUndefined();
    await virsh("net-destroy", "default");
  });

  it.concurrent("lxd keeps its rules, and its guests go where the policy says", async () => {
    await using machine = await SharedMachine.make();
    const { network } = machine;
    await using lxd = await Neighbour.start(network, ["lxd"]);
    await lxd.run("mkdir", ["-p", "/var/lib/lxd", "/var/log/lxd"]);
    await lxd.daemon(["lxd", "--group", "root"], ["lxc", "query", "/1.0"]);
    const addresses = ["ipv4.address=192.168.7.1/24", "ipv4.nat=true", "ipv6.address=none"];
    await lxd.run("lxc", ["network", "create", "lxdbr0", ...addresses]);
    await network.join("guest", "lxdbr0", "192.168.7.5/24", "192.168.7.1");
    await machine.comesAndGoes(async () => {
      await network.on("guest", "busybox", ["udhcpc", "-i", "eth0", "-n", "-q", "-f", "-s", "/bin/true"]);
      expect(await network.reaches("guest", "192.168.7.1", 53)).toBe(true);
      expect(await network.reaches("guest", "11.0.0.2", 8080)).toBe(true);
      expect(await network.reaches("guest", "192.168.7.1", 22, "tcp", 500)).toBe(false);
      expect(await network.reaches("mesh", "10.128.3.5", 22)).toBe(true);
      expect(await network.reaches("lan", "192.168.7.5", 22, "tcp", 500)).toBe(false);
    });
    expect(await machine.conflictsOfStatus()).toBe("");
    expect(machine.conflictsTold()).toBe("");
  });

  it.concurrent("firewalld keeps its rules, and is named", async () => {
    await using machine = await SharedMachine.make();
    const { network } = machine;
    await using neighbour = await Neighbour.start(network, []);
    await startFirewalld(neighbour);
    await machine.comesAndGoes(async () => {
      await machine.bastion.must({ take: wanted({ services: [{ name: "web", ports: [8080], from: ["wan"] }] }) });
      expect(await network.reaches("wan", "11.0.0.1", 8080, "tcp", 500)).toBe(false);
      const packet = { source: "11.0.0.2", destination: "11.0.0.1", port: 8080 };
      const conflict = expect.stringMatching(/inet firewalld filter_\w+ drops .*: stop and disable firewalld/);
      expect(await machine.explain(packet)).toMatchObject({ verdict: "accept", rule: "service/web", conflict });
    });
    expect(await machine.conflictsOfStatus()).toContain("firewalld is active");
    expect(machine.conflictsTold()).toContain("firewalld is active");
  });
});
