import { describe, expect, it } from "vitest";
import { FactsAhead } from "../../../agent/hardware/index.ts";
import { machineFacts } from "../../support/machine-facts.ts";

const device = (devicePath: string) => ({ action: "add", subsystem: "block", devicePath });

function counted() {
  const counts = { measured: 0 };
  const ahead = new FactsAhead(async () => {
    counts.measured += 1;
    if (counts.measured === 3) throw new Error("lsblk hangs");
    return machineFacts(1);
  });
  return { ahead, counts };
}

describe("facts that are measured before they are needed", () => {
  it("are measured once, though a key is plugged in meanwhile", async () => {
    const { ahead, counts } = counted();
    ahead.start();
    ahead.deviceChanged(
      device("/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/host6/target6:0:0/6:0:0:0/block/sdb"),
    );
    await ahead.take();
    expect(counts.measured).toBe(1);
  });

  it("are measured again after another part came, and after a failure", async () => {
    const { ahead, counts } = counted();
    await ahead.take();
    ahead.deviceChanged(device("/devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1"));
    await ahead.take();
    ahead.deviceChanged(device("/devices/pci0000:00/0000:01:00.0/nvme/nvme0/nvme0n1"));
    await expect(ahead.take()).rejects.toThrow("lsblk hangs");
    await ahead.take();
    expect(counts.measured).toBe(4);
  });
});
