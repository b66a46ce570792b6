import { describe, expect, it } from "vitest";
import { parseListUnits, parseRcStatus } from "../../../agent/services/report.ts";

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
