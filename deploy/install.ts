/**
 * Places what a host (`agent`) and what a Dom0 (`dom0`) needs. Run again, it replaces what is there; a program that runs
 * goes on with the files that it has. Configuration and state are never touched.
 *
 *   node deploy/install.ts [--destdir FOLDER] [--prefix /usr] [--init systemd|openrc] [agent] [dom0]
 *
 * Without --init the services are for the init system of this machine.
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { bundlePrograms } from "./bundle.ts";

const parts = ["agent", "dom0"] as const;
type Part = (typeof parts)[number];

/** Linux takes no longer first line of a script (BINPRM_BUF_SIZE, execve(2)). */
const maxShebangBytes = 255;
const [program, file] = [0o755, 0o644];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    destdir: { type: "string", default: "" },
    prefix: { type: "string", default: "/usr" },
    init: { type: "string", default: existsSync("/run/systemd/system") ? "systemd" : "openrc" },
  },
});
const { destdir, prefix, init } = values;
if (init !== "systemd" && init !== "openrc") throw new Error(`"${init}" is no init system; there are: systemd, openrc`);
const wanted: readonly string[] = positionals.length > 0 ? positionals : parts;
const unknown = wanted.find((name) => !parts.some((part) => part === name));
if (unknown !== undefined) throw new Error(`there is no part "${unknown}"; there are: ${parts.join(", ")}`);
const has = (part: Part) => wanted.includes(part);

/** What only we use: the interpreter, the bundles, and tools of a pinned version, found by their names. */
const library = join(prefix, "lib/domzero");
const share = join(prefix, "share/domzero");

/** A file is whole or as it was, and one that is being run can be replaced. */
function place(path: string, mode: number, write: (temporary: string) => void): void {
  const target = join(destdir, path);
  const temporary = `${target}.new`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(temporary, { force: true });
  write(temporary);
  if (mode !== 0) chmodSync(temporary, mode);
  renameSync(temporary, target);
}

const copy = (from: string, to: string, mode: number) => place(to, mode, (temporary) => copyFileSync(from, temporary));
const text = (content: string, to: string, mode: number) =>
  place(to, mode, (temporary) => writeFileSync(temporary, content));
const link = (to: string, path: string) =>
  place(path, 0, (temporary) => symlinkSync(relative(dirname(path), to), temporary));

/** A bundle finds its interpreter, and the tools that are beside it, before those of the machine. */
function withOwnTools(bundle: string): string {
  const own = bundle.replace(/^#!\/usr\/bin\/env (-S )?/, () => `#!/usr/bin/env -S PATH=${library}:\${PATH} `);
  if (own.indexOf("\n") > maxShebangBytes) throw new Error(`${prefix} is too long a prefix for a script's first line`);
  return own;
}

const withPrefix = (unit: string) => readFileSync(unit, "utf8").replaceAll("/usr/", `${join(prefix, "/")}`);

/** One of the two: where systemd takes scripts of System V too, those of OpenRC keep it from enabling a unit. */
function placeService(name: string): void {
  if (init === "openrc") text(withPrefix(`deploy/openrc/${name}`), `/etc/init.d/${name}`, program);
  else text(withPrefix(`deploy/systemd/${name}.service`), join(prefix, `lib/systemd/system/${name}.service`), file);
}

const shebang = /^#!/;
const bundles = mkdtempSync(join(tmpdir(), "domzero-bundles-"));
try {
  await bundlePrograms(bundles);
  for (const name of readdirSync(bundles)) {
    const part: Part = name.startsWith("dom0-agent") ? "agent" : "dom0";
    if (!has(part)) continue;
    const content = readFileSync(join(bundles, name), "utf8");
    if (shebang.test(content)) text(withOwnTools(content), join(library, name), program);
    else copy(join(bundles, name), join(library, name), file);
  }
} finally {
  rmSync(bundles, { recursive: true });
}

copy(process.execPath, join(library, "node"), program);
copy(".build/wireguard-go", join(library, "wireguard-go"), program);
if (has("agent")) {
  link(join(library, "dom0-agent.cjs"), join(prefix, "bin/dom0-agent"));
  copy("deploy/bastion/closed.nft", join(share, "bastion/closed.nft"), file);
  for (const name of ["domzero-agent", "domzero-bastion"]) placeService(name);
}
if (has("dom0")) {
  copy(".build/nats-server", join(library, "nats-server"), program);
  link(join(library, "dom0.cjs"), join(prefix, "bin/dom0"));
  const completion = (shell: string) =>
    execFileSync(process.execPath, [join(destdir, library, "dom0.cjs"), "completion", shell], { encoding: "utf8" });
  text(completion("bash"), join(prefix, "share/bash-completion/completions/dom0"), file);
  text(completion("zsh"), join(prefix, "share/zsh/site-functions/_dom0"), file);
  for (const name of ["policy.yml", "meta.yml"]) copy(`deploy/bastion/${name}`, join(share, "bastion", name), file);
  for (const name of readdirSync("deploy/templates")) {
    copy(join("deploy/templates", name), join(share, "templates", basename(name)), file);
  }
  placeService("domzero-dom0");
}
