/**
 * What a machine of the lab sees as its file system, as fstab(5): one `mount --all` makes it, in this order. The
 * lab's own root is below, read-only; what a machine writes goes to its own disk or its own memory.
 */
export interface RootPlan {
  /** Where the root is put together before pivot_root(8). */
  root: string;
  /** Block device with the machine's disk, prepared by {@link diskFolders}. */
  disk: string;
  /** Folders of the lab's machine that are seen under the same path inside, read-only. */
  shared: readonly string[];
  /** Names under /sys/class that are the real ones, of this machine's network namespace. */
  deviceClasses: readonly string[];
  /** Names under /sys/firmware that are the real ones. */
  firmware: readonly string[];
  /** File with the boot id of this start of the machine. */
  bootIdFile: string;
  /** File with what its boot loader would have told the kernel. */
  commandLineFile: string;
}

/** Folders that a machine's disk holds from the start. */
export const diskFolders = [
  ...["etc", "overlay", "root", "home", "srv"],
  ...["var/lib", "var/log", "var/cache", "var/tmp", "var/spool"],
] as const;

/** Mounted for the time of putting together only: sysfs of the machine's network namespace. */
export const stagedSysfs = "tmp/sysfs";
/** Where pivot_root(8) leaves the root of before. */
export const oldRoot = "tmp/old-root";
/** Device classes that a machine of the lab has of its own. */
export const ownDeviceClasses: readonly string[] = ["block", "dmi"];

const hidden = "nosuid,nodev,noexec";

/** Folders of /sys/firmware that a machine of the lab has of its own, or not at all: it boots no EFI. */
export const ownFirmware: readonly string[] = ["dmi", "efi"];

/** The mounts of a machine. Paths with spaces are written the way of fstab(5). */
export function rootFstab(plan: RootPlan): string {
  const at = (path: string) => `${plan.root}/${path}`;
  const bind = (from: string, to: string, options = "bind") => [from, to, "none", options];
  const lines: string[][] = [
    bind("/", plan.root, "bind,ro"),
    [plan.disk, at("mnt"), "ext4", "errors=remount-ro"],
    ...["var", "root", "home", "srv"].map((folder) => bind(at(`mnt/${folder}`), at(folder))),
    ["lab-etc", at("etc"), "overlay", `lowerdir=/etc,upperdir=${at("mnt/etc")},workdir=${at("mnt/overlay")}`],
    ["lab-run", at("run"), "tmpfs", "mode=755,nosuid,nodev"],
    ["lab-tmp", at("tmp"), "tmpfs", "mode=1777,nosuid,nodev"],
    ["lab-dev", at("dev"), "tmpfs", "mode=755,nosuid,size=1m"],
    ["lab-pts", at("dev/pts"), "devpts", "X-mount.mkdir,newinstance,mode=620,ptmxmode=666"],
    ["lab-shm", at("dev/shm"), "tmpfs", "X-mount.mkdir,mode=1777,nosuid,nodev"],
    ["lab-proc", at("proc"), "proc", hidden],
    bind(plan.bootIdFile, at("proc/sys/kernel/random/boot_id"), "bind,ro"),
    bind(plan.commandLineFile, at("proc/cmdline"), "bind,ro"),
    ["lab-sysfs", at("sys"), "sysfs", hidden],
    ["lab-staged-sysfs", at(stagedSysfs), "sysfs", `X-mount.mkdir,${hidden}`],
    ["lab-block", at("sys/block"), "tmpfs", `mode=755,size=1m,${hidden}`],
    ["lab-firmware", at("sys/firmware"), "tmpfs", `mode=755,size=1m,${hidden}`],
    ["lab-class", at("sys/class"), "tmpfs", `mode=755,size=1m,${hidden}`],
    ...plan.deviceClasses.map((name) =>
      bind(at(`${stagedSysfs}/class/${name}`), at(`sys/class/${name}`), "bind,X-mount.mkdir"),
    ),
    ...plan.firmware.map((name) =>
      bind(at(`${stagedSysfs}/firmware/${name}`), at(`sys/firmware/${name}`), "bind,X-mount.mkdir"),
    ),
    ...plan.shared.map((path) => bind(path, at(path.slice(1)), "bind,X-mount.mkdir,ro")),
  ];
  return lines.map((fields) => `${fields.map(escapeField).join(" ")} 0 0\n`).join("");
}

/** fstab(5): blank, tab, newline and backslash are octal. */
function escapeField(field: string): string {
  return field.replace(/[\s\\]/g, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`);
}
