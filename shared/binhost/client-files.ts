import * as z from "zod";
import { fetchScript, trustScript } from "./client-scripts.ts";

/** What a client of the binhost has to know. */
export const binhostClientSchema = z.strictObject({
  domain: z.string().max(253),
  /** Of the folder with the index, without a slash at the end. */
  url: z.url({ protocol: /^https$/ }).max(512),
  /** The domain's root certificate, PEM. */
  caPem: z.string().max(65_536),
  /** Of the packaging key: 40 hexadecimal digits. */
  fingerprint: z.string().regex(/^[0-9A-F]{40}$/),
  /** The packaging key, armoured. */
  publicKey: z.string().max(65_536),
});
export type BinhostClient = z.infer<typeof binhostClientSchema>;

/** A file for a client. */
export interface ClientFile {
  /** Absolute. */
  path: string;
  mode: number;
  content: string;
}

/** Where Portage is told of its own places. */
export interface ClientPlaces {
  /** Portage's configuration root, without a slash at the end; empty for `/`. */
  configRoot: string;
}

/**
 * All files that make Portage install from the binhost, and from nothing that the domain did not sign.
 * `make.conf` is the administrator's: {@link makeConfParts} tells what has to be in there.
 */
export function clientFiles(client: BinhostClient, { configRoot }: ClientPlaces): ClientFile[] {
  const folder = `${configRoot}/etc/portage/domzero`;
  const places = {
    ca: `${folder}/ca.pem`,
    key: `${folder}/packaging-key.asc`,
    fetch: `${folder}/fetch`,
    trust: `${folder}/trust`,
    lastGeneration: `${configRoot}/var/lib/portage/domzero-generation`,
    gnupg: `${configRoot}/etc/portage/gnupg`,
  };
  return [
    { path: places.ca, mode: 0o644, content: client.caPem },
    { path: places.key, mode: 0o644, content: client.publicKey },
    { path: places.fetch, mode: 0o755, content: fetchScript(client, places) },
    { path: places.trust, mode: 0o755, content: trustScript(client, places) },
    {
      path: `${configRoot}/etc/portage/binrepos.conf/domzero.conf`,
      mode: 0o644,
      content: binreposConf(client, configRoot, places.fetch),
    },
  ];
}

/** Lines for `/etc/portage/make.conf`. */
export function makeConfParts({ configRoot }: ClientPlaces): string {
  return [
    "# Binary packages, signed ones only. Portage before 3.0.74 knows only this switch, later ones binrepos.conf's as well.",
    `FEATURES="\${FEATURES} getbinpkg binpkg-request-signature"`,
    "# Has the packaging key trusted, beside those that getuto looks after.",
    `PORTAGE_TRUST_HELPER="${configRoot}/etc/portage/domzero/trust"`,
    `BINPKG_GPG_VERIFY_GPG_HOME="${configRoot}/etc/portage/gnupg"`,
    "",
  ].join("\n");
}

function binreposConf({ domain, url }: BinhostClient, configRoot: string, fetch: string): string {
  return [
    `# domzero: binary packages of ${domain}`,
    "[domzero]",
    `sync-uri = ${url}`,
    `location = ${configRoot}/var/cache/binhost/domzero`,
    "priority = 100",
    "verify-signature = true",
    `fetchcommand = ${fetch} "\${URI}" "\${DISTDIR}/\${FILE}"`,
    `resumecommand = ${fetch} "\${URI}" "\${DISTDIR}/\${FILE}" continue`,
    "",
  ].join("\n");
}
