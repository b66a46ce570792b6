import { EventEmitter, once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { KeyWatcher, type PluggedKey } from "../../../agent/cik/index.ts";
import { type DeviceEvent, DeviceWatch } from "../../../agent/devices/index.ts";
import type { DomzeroError } from "../../../shared/errors/index.ts";
import { type Exec, exec } from "../../../shared/exec/index.ts";
import { createLogger } from "../../../shared/log/index.ts";
import { makeCik } from "../../support/cik.ts";
import { type Stick, Sticks } from "../../support/sticks.ts";

const reference = {
  version: 1,
  id: `h${"a".repeat(16)}`,
  name: "jupiter",
  domain: "example.org",
  enrolledAt: "2026-01-01T00:00:00.000Z",
} as const;
const next = Buffer.alloc(32, 7);
const logger = createLogger("silent");

/** Everything that a watcher tells, in its order; of sticks that are not ours nothing is done or noted. */
class Ear extends EventEmitter {
  readonly lines: string[] = [];

  tell(what: string, place: string): void {
    this.lines.push(`${what} ${place}`);
    this.emit("line");
  }

  /** Waits until something was told so many times. */
  async heard(line: string, times = 1): Promise<void> {
    while (this.lines.filter((each) => each.startsWith(line)).length < times) await once(this, "line");
  }
}

function eventOf({ partition }: Stick, action: DeviceEvent["action"]): DeviceEvent {
  const deviceName = partition.replace("/dev/", "");
  return { action, subsystem: "block", devicePath: `/devices/virtual/block/${deviceName}`, deviceName };
}

describe("keys that are plugged into a running machine", () => {
  let sticks: Sticks;
  let devices: DeviceWatch;
  /** Has the watcher hear something that did not happen. */
  let tellWatcher: (event: DeviceEvent) => void;
  let watcher: KeyWatcher | undefined;
  let ear: Ear;

  const watch = async (onKey: (key: PluggedKey) => Promise<void>, runTool: Exec = exec) => {
    const options = {
      runDir: sticks.path("run"),
      devices: {
        listen: (listener: (event: DeviceEvent) => void) => {
          tellWatcher = listener;
          return devices.listen(listener);
        },
      },
      // Another test's stick may be plugged into this machine too.
      onKey: async (key: PluggedKey) => {
        if (/^c([a-e])\1{15}$/.test(key.contents.key.id)) await onKey(key);
      },
      onProblem: (place: string, error: DomzeroError) => ear.tell(`problem ${error.code}`, place),
      onWaiting: (place: string) => ear.tell("waiting", place),
      onReleased: (place: string) => ear.tell("released", place),
      logger,
      exec: runTool,
    };
    watcher = new KeyWatcher(options);
    await watcher.start();
  };
  const note = (what: string) => (key: PluggedKey) => {
    ear.tell(`${what} ${key.contents.key.id.charAt(1)}${key.writable ? "" : " read-only"}`, key.place);
    return Promise.resolve();
  };
  /** What was told about a stick, without its name. */
  const toldOf = (stick: Stick) =>
    ear.lines
      .filter((line) => line.endsWith(` ${stick.partition}`))
      .map((line) => line.replace(` ${stick.partition}`, ""));
  /** With files of a size that fits, as mcopy leaves a broken one where it does not. */
  const fill = async (image: string) => {
    const file = sticks.path("photo");
    for (const sizeBytes of [1024 * 1024, 64 * 1024, 2048]) {
      await writeFile(file, new Uint8Array(sizeBytes));
      const copy = (name: string) => exec("mcopy", ["-i", `${image}@@1M`, file, `::${name}`], { okExitCodes: [0, 1] });
      for (let count = 0; (await copy(`${sizeBytes}-${count}`)).exitCode === 0; count += 1);
    }
  };
  const mtype = async (image: string, path: string) =>
    (await exec("mtype", ["-i", `${image}@@1M`, `::${path}`])).stdout;

  beforeEach(async () => {
    sticks = await Sticks.open();
    ear = new Ear();
    devices = new DeviceWatch(logger);
    devices.start();
  });

  afterEach(async () => {
    await watcher?.stop();
    watcher = undefined;
    devices.stop();
    await sticks.close();
  });

  it("are noticed by the kernel's events, read, written to and let go", async () => {
    const image = await sticks.keyImage("key.img");
    await watch(async (key) => ear.tell(`wrote ${(await key.writeBack(next, reference)).token}`, key.place));
    const stick = await sticks.plug(image);
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["wrote written", "released"]);
    expect(await mtype(image, "domzero/token")).toBe(`${next.toString("hex")}\n`);
    expect(JSON.parse(await mtype(image, `domzero/hosts/${reference.id}.json`))).toEqual(reference);
    expect((await exec("fsck.vfat", ["-n", stick.partition])).exitCode).toBe(0);
    expect(await readdir(join(sticks.path("run"), "key-files"))).toEqual([]);
  });

  it("are noticed when they were there before", async () => {
    const stick = await sticks.plug(await sticks.keyImage("key.img"));
    await watch(note("key"));
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["key a", "released"]);
  });

  it("are dealt with once, whatever the kernel tells of them, and again after they were pulled", async () => {
    await watch(note("key"));
    const image = await sticks.keyImage("key.img");
    const stick = await sticks.plug(image);
    await ear.heard(`released ${stick.partition}`);
    for (const action of ["change", "add", "change"] as const) tellWatcher(eventOf(stick, action));
    await sticks.pull(stick);
    const again = await sticks.plug(image);
    await ear.heard("released", 2);
    expect(ear.lines).toEqual(
      [stick, again].flatMap(({ partition }) => [`key a ${partition}`, `released ${partition}`]),
    );
  });

  it("are noticed when they come back while the one before is still dealt with", async () => {
    const pulled = Promise.withResolvers<void>();
    let turn = 0;
    await watch(async (key) => {
      await note("key")(key);
      if (++turn === 1) await pulled.promise;
    });
    const image = await sticks.keyImage("key.img");
    const stick = await sticks.plug(image);
    await ear.heard(`key a ${stick.partition}`);
    // The same name twice, as sticks have it that nothing holds.
    for (const action of ["remove", "add", "change"] as const) tellWatcher(eventOf(stick, action));
    pulled.resolve();
    await ear.heard(`released ${stick.partition}`, 2);
    expect(toldOf(stick)).toEqual(["key a", "released", "key a", "released"]);
  });

  it("are dealt with one after the other when two come at once, and the second is told to wait", async () => {
    const bothHere = Promise.withResolvers<void>();
    let underWay = 0;
    await watch(async (key) => {
      underWay += 1;
      expect(underWay).toBe(1);
      await note("key")(key);
      await bothHere.promise;
      underWay -= 1;
    });
    const images = [await sticks.keyImage("one.img", makeCik("a")), await sticks.keyImage("two.img", makeCik("b"))];
    for (const image of images) await sticks.plug(image);
    await ear.heard("waiting");
    bothHere.resolve();
    await ear.heard("released", 2);
    const told = ear.lines.map((line) => line.split(" ")[0]);
    // Whether the first is read yet when the second comes is chance.
    expect(told.filter((what) => what !== "waiting")).toEqual(["key", "released", "key", "released"]);
    expect(told.indexOf("waiting")).toBeLessThan(2);
  });

  it("that are write-protected are read, and known to be so", async () => {
    await watch(async (key) => {
      await note("key")(key);
      ear.tell(`wrote ${(await key.writeBack(next, reference)).token}`, key.place);
    });
    const image = await sticks.keyImage("key.img");
    const stick = await sticks.plug(image, { readOnly: true });
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["key a read-only", "wrote kept", "released"]);
  });

  it("that are full keep their token, whole files and a whole file system", async () => {
    const image = await sticks.keyImage("key.img");
    await fill(image);
    let problem = "";
    await watch(async (key) => {
      const { token, problem: why } = await key.writeBack(next, reference);
      problem = why;
      ear.tell(`wrote ${token}`, key.place);
    });
    const stick = await sticks.plug(image);
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["wrote kept", "released"]);
    expect(problem).toMatch(/full|space/i);
    expect(await mtype(image, "domzero/token")).toBe(`${makeCik().token.toString("hex")}\n`);
    expect(
      (await exec("mdir", ["-b", "-i", `${image}@@1M`, "::domzero/hosts"], { okExitCodes: [0, 1] })).stdout,
    ).not.toContain(".new");
    expect((await exec("fsck.vfat", ["-n", stick.partition])).exitCode).toBe(0);
  });

  it("that are pulled half way are told and let go, and the next one is dealt with", async () => {
    const taken = Promise.withResolvers<void>();
    await watch(async (key) => {
      await note("key")(key);
      if (key.contents.key.id.startsWith("cb")) return;
      await taken.promise;
      ear.tell(`wrote ${(await key.writeBack(next, reference)).token}`, key.place);
    });
    const stick = await sticks.plug(await sticks.keyImage("key.img"));
    await ear.heard(`key a ${stick.partition}`);
    await sticks.yank(stick);
    taken.resolve();
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["key a", "wrote kept", "released"]);
    const other = await sticks.plug(await sticks.keyImage("other.img", makeCik("b")));
    await ear.heard(`key b ${other.partition}`);
  });

  it("that are pulled before they are read are told", async () => {
    await watch(note("key"), async (file, args, options) => {
      if ((file === "mtype" || file === "mount") && args.includes(stick.partition)) await sticks.yank(stick);
      return exec(file, args, options);
    });
    const stick = await sticks.plug(await sticks.keyImage("key.img"));
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["problem CIK_UNREADABLE", "released"]);
  });

  it.each([
    [
      "whose file system is garbage",
      (image: string) => exec("dd", ["if=/dev/urandom", `of=${image}`, "bs=1M", "seek=1", "count=8", "conv=notrunc"]),
    ],
    ["without a key file", (image: string) => exec("mdel", ["-i", `${image}@@1M`, "::domzero/key.json"])],
    ["without a token", (image: string) => exec("mdel", ["-i", `${image}@@1M`, "::domzero/token"])],
    ["whose key file is huge", (image: string) => put(image, "key.json", new Uint8Array(4 * 1024 * 1024))],
    ["whose token is huge", (image: string) => put(image, "token", new Uint8Array(4 * 1024 * 1024))],
    [
      "whose key file is garbage",
      (image: string) => put(image, "key.json", crypto.getRandomValues(new Uint8Array(5_000))),
    ],
    [
      "whose key file is a folder",
      async (image: string) => {
        await exec("mdel", ["-i", `${image}@@1M`, "::domzero/key.json"]);
        return exec("mmd", ["-i", `${image}@@1M`, "::domzero/key.json"]);
      },
    ],
  ])("%s are told as unreadable", async (_, spoil) => {
    const image = await sticks.keyImage("key.img");
    await spoil(image);
    await watch(note("key"));
    const stick = await sticks.plug(image);
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["problem CIK_UNREADABLE", "released"]);
  });

  it("that have another file system under the name of a key are never mounted", async () => {
    const image = await sticks.keyImage("key.img");
    const stick = await sticks.plug(image);
    await exec("mkfs.ext4", ["-q", "-F", "-L", "CIK", stick.partition]);
    const tools: string[] = [];
    await watch(note("key"), (file, args, options) => {
      if (args.includes(stick.partition)) tools.push(file);
      return exec(file, args, options);
    });
    await ear.heard(`released ${stick.partition}`);
    expect(toldOf(stick)).toEqual(["problem CIK_UNREADABLE", "released"]);
    expect(tools).toEqual(["blkid"]);
  });
});

function put(image: string, name: string, content: Uint8Array) {
  return exec("mcopy", ["-o", "-i", `${image}@@1M`, "-", `::domzero/${name}`], { input: content });
}
