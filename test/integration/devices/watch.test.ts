import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, it } from "vitest";
import { type DeviceEvent, DeviceWatch } from "../../../agent/devices/index.ts";
import { exec } from "../../../shared/exec/index.ts";
import { createLogger } from "../../../shared/log/index.ts";
import { attachLoop, detachLoop } from "../../fleet-lab/loop-devices.ts";

describe("devices of the running kernel", () => {
  let folder: string;
  let image: string;
  let watch: DeviceWatch;
  const heard: DeviceEvent[] = [];
  let told = Promise.withResolvers<void>();

  /** Waits until an event was heard that was not asked for before. */
  const hear = async (wanted: Partial<DeviceEvent>): Promise<void> => {
    const isWanted = (event: DeviceEvent) =>
      Object.entries({ ...event, ...wanted }).join() === Object.entries(event).join();
    for (;;) {
      const index = heard.findIndex(isWanted);
      if (index >= 0) return void heard.splice(index, 1);
      await told.promise;
    }
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "domzero-devices-"));
    image = join(folder, "image");
    await writeFile(image, "");
    await truncate(image, 8 * 1024 * 1024);
    heard.length = 0;
    watch = new DeviceWatch(createLogger("silent"));
    watch.listen((event) => {
      heard.push(event);
      told.resolve();
      told = Promise.withResolvers();
    });
    watch.start();
  });
  afterEach(async () => {
    watch.stop();
    await rm(folder, { recursive: true });
  });

  it("are heard when a medium comes, grows and goes, though no node does", async () => {
    const device = await attachLoop(image);
    try {
      const deviceName = basename(device);
      await hear({ action: "add", deviceName });
      await truncate(image, 16 * 1024 * 1024);
      await exec("losetup", ["--set-capacity", device]);
      await hear({ action: "change", deviceName });
      await detachLoop(device);
      await hear({ action: "remove", deviceName });
    } finally {
      await detachLoop(device);
    }
  });

  it("are heard when a network card comes and goes", async () => {
    const name = `dev${process.pid}`;
    const devicePath = `/devices/virtual/net/${name}`;
    await exec("ip", ["link", "add", name, "type", "veth", "peer", "name", `${name}p`]);
    try {
      await hear({ action: "add", subsystem: "net", devicePath });
    } finally {
      await exec("ip", ["link", "del", name]);
    }
    await hear({ action: "remove", subsystem: "net", devicePath });
  });
});
