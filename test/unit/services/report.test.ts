import { describe, expect, it } from "vitest";
import { parseListUnits, parseRcStatus, parseUnitId } from "../../../agent/services/report.ts";
import { refuseOwn } from "../../../agent/services/service-job.ts";

describe("the services of OpenRC", () => {
  it("are read from rc-status: who is wanted by a runlevel and stopped, or crashed, is down", () => {
    const text = [
      "[default]",
      "sshd =  started ",
      "nginx =  stopped ",
      "ntpd =  crashed ",
      "[boot]",
      "hostname =  started ",
      "[Dynamic hotplugged]",
      "[Dynamic needed/wanted]",
      "dbus =  started ",
      "[Dynamic manual]",
      "spare =  stopped ",
      "",
    ].join("\n");
    expect(parseRcStatus(text)).toEqual({
      running: ["dbus", "hostname", "sshd"],
      down: [
        { name: "nginx", state: "stopped" },
        { name: "ntpd", state: "crashed" },
      ],
    });
  });
});

describe("the services of systemd", () => {
  it("are read from list-units: who failed is down", () => {
    const text = [
      "cron.service                loaded    active   running Regular background program processing daemon",
      "e2scrub_reap.service        loaded    inactive dead    Remove Stale Online ext4 Metadata Check Snapshots",
      "nginx.service               loaded    failed   failed  A high performance web server",
      "systemd-sysctl.service      loaded    active   exited  Apply Kernel Variables",
      "",
    ].join("\n");
    expect(parseListUnits(text)).toEqual({
      running: ["cron.service", "systemd-sysctl.service"],
      down: [{ name: "nginx.service", state: "failed" }],
    });
  });
});

describe("a service of systemd", () => {
  it("is known by its own name, where it was asked for by an alias", () => {
    expect(parseUnitId("Id=ssh.service\nLoadState=loaded\n")).toBe("ssh.service");
  });

  it("that is not installed is none", () => {
    expect(parseUnitId("Id=nginx.service\nLoadState=not-found\n")).toBeUndefined();
  });
});

describe("the agent's own service", () => {
  it("is not restarted by the agent, which would end within the job", () => {
    for (const name of ["domzero-agent", "domzero-agent.service"]) {
      expect(() => refuseOwn(name)).toThrow(/cannot restart itself/);
    }
    expect(() => refuseOwn("sshd")).not.toThrow();
  });
});
