import { describe, expect, it } from "vitest";
import { clockStatus } from "../../../controller/daemon/clock-status.ts";

describe("the clocks of the domain", () => {
  it("are well while nobody was heard", () => {
    expect(clockStatus([], "UTC")).toEqual({ name: "clocks", health: "ok", summary: "no host was heard yet" });
  });

  it("name the host that is furthest off, and which way", () => {
    const skews = [
      { name: "jupiter", skewMs: 120 },
      { name: "saturn", skewMs: -1_940 },
    ];
    expect(clockStatus(skews, "Etc/UTC")).toMatchObject({
      health: "ok",
      summary: "furthest off is saturn, 1.9 s behind",
    });
  });

  it("are not well where a host is off by more than 2 s; the worst are told first", () => {
    const skews = [
      { name: "jupiter", skewMs: 2_100 },
      { name: "mars", skewMs: 0 },
      { name: "saturn", skewMs: -86_400_000 },
    ];
    const { health, summary } = clockStatus(skews, "UTC");
    expect(health).toBe("degraded");
    expect(summary).toBe("off: saturn, 86400.0 s behind, jupiter, 2.1 s ahead; look after their NTP");
  });

  it("tell where the machine is not set to UTC, which is no fault", () => {
    const { health, summary } = clockStatus([], "Europe/Madrid");
    expect(health).toBe("ok");
    expect(summary).toContain("Dom0 tells UTC, while this machine is set to Europe/Madrid");
  });
});
