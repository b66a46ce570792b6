import { access, constants, readdir, realpath } from "node:fs/promises";
import { basename, join } from "node:path";
import { readFileLimited } from "../../shared/files/index.ts";
import type { ResolverEvidence } from "./choose-resolver.ts";
import { ResolvConfFile } from "./resolv-conf-file.ts";

const maxBytes = 65_536;
const programFolders = ["usr/sbin", "usr/bin", "sbin", "bin", "usr/local/sbin", "usr/local/bin"];

/** Looks at what of the system asks for names. @throws DomzeroError IO, TOO_LARGE of `resolv.conf` */
export async function gatherEvidence(root: string, folder: string): Promise<ResolverEvidence> {
  const file = new ResolvConfFile(root, folder);
  const now = await file.read();
  const [resolvConf, resolvectl, resolvconf, isRunning, usesNssResolve] = await Promise.all([
    file.view((await file.readBefore(now)) ?? now),
    findProgram(root, "resolvectl"),
    findProgram(root, "resolvconf"),
    access(join(root, "run/systemd/resolve")).then(
      () => true,
      () => false,
    ),
    readFileLimited(join(root, "etc/nsswitch.conf"), maxBytes).then(
      (text) => /^hosts:.*\bresolve\b/m.test(text.toString("latin1")),
      () => false,
    ),
  ]);
  // systemd brings a resolvconf that is resolvectl by another name.
  const hasResolvconf = resolvconf !== undefined && basename(resolvconf) !== "resolvectl";
  return { hasResolved: isRunning && resolvectl !== undefined, usesNssResolve, hasResolvconf, resolvConf };
}

/** Whether the host's programs use musl's libc. */
export async function isMusl(root: string): Promise<boolean> {
  const names = await readdir(join(root, "lib")).catch(() => []);
  return names.some((each) => each.startsWith("ld-musl-"));
}

async function findProgram(root: string, name: string): Promise<string | undefined> {
  const found = programFolders.map(async (folder) => {
    const path = join(root, folder, name);
    await access(path, constants.X_OK);
    return await realpath(path);
  });
  return await Promise.any(found).catch(() => undefined);
}
