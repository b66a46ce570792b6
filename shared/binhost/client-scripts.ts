import type { BinhostClient } from "./client-files.ts";
import { binhostPaths } from "./generation.ts";

/** What is read of a signed generation, which has some hundred bytes. */
const maxSignedBytes = 65_536;

/** A word for a shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/**
 * What Portage fetches with: by TLS that ends at the domain's root and nowhere else. An index is taken only if Dom0
 * signed it, and if none later was seen here before. POSIX sh, wget, gpgv and sha256sum are there on every Gentoo.
 */
export function fetchScript(
  { domain, url }: Pick<BinhostClient, "domain" | "url">,
  places: { ca: string; key: string; lastGeneration: string },
): string {
  return `#!/bin/sh
# domzero: fetches binary packages of ${domain} for Portage: fetch URI FILE [continue]
set -eu
umask 022
url=${quoted(url)}
ca=${quoted(places.ca)}
key=${quoted(places.key)}
last=${quoted(places.lastGeneration)}
uri=$1 target=$2 continue=\${3:-}

# Without the system's own authorities: only the domain's counts.
get() {
  SSL_CERT_FILE=$ca SSL_CERT_DIR=/nonexistent wget --quiet --tries=3 --timeout=60 --ca-certificate="$ca" \\
    --ca-directory=/nonexistent \${3:+--continue} -O "$2" "$1"
}
# Portage breaks off all that it does where it gets no index. With one that is older than any, it goes on with its own.
refuse() {
  echo "domzero: the index of $url is not taken: $1" >&2
  printf 'PACKAGES: 0\\nTIMESTAMP: 1\\nVERSION: 0\\n\\n' | gzip >"$target"
  exit 0
}

# Where it got no index, Portage asks for it by another name, which nobody signed: nothing but these two is fetched.
case $uri in
  "$url/${binhostPaths.index}") ;;
  "$url"/objects/*) get "$uri" "$target" "$continue"; exit ;;
  *) echo "domzero: $uri is nothing that $url has" >&2; exit 1 ;;
esac

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
get "$url/${binhostPaths.generation}" - | head -c ${maxSignedBytes} >"$work/signed"
[ -s "$work/signed" ] || refuse "it cannot be reached"
gpg --batch --quiet --homedir "$work" --dearmor -o "$work/keyring" "$key" 2>"$work/why" || refuse "$(cat "$work/why")"
gpgv --homedir "$work" --keyring "$work/keyring" --output "$work/generation" "$work/signed" 2>"$work/why" ||
  refuse "its signature is not good: $(cat "$work/why")"
field() { sed -n "s/^  \\"$1\\": \\"\\{0,1\\}\\([0-9a-f]*\\)\\"\\{0,1\\},\\{0,1\\}$/\\1/p" "$work/generation"; }
generation=$(field generation)
seen=$(cat "$last" 2>/dev/null || echo 0)
case $seen in
  "" | *[!0-9]*) echo "domzero: $last is damaged: which index was seen before is not known" >&2; seen=0 ;;
esac
[ "$generation" -ge "$seen" ] || refuse "it is generation $generation, and $seen was seen before; somebody shows an old one"
get "$url/generations/$generation/${binhostPaths.index}" "$target" || refuse "generation $generation cannot be fetched"
echo "$(field indexSha256)  $target" | sha256sum --check --status || refuse "it is not what was signed"
# Whoever only looks (emerge --pretend as a user) need not be able to keep it.
if mkdir -p "\${last%/*}" 2>/dev/null && echo "$generation" 2>/dev/null >"$last.$$"; then
  sync "$last.$$"
  mv "$last.$$" "$last"
fi
`;
}

/** What Portage calls before it verifies: has the packaging key in its keyring, trusted. */
export function trustScript(
  { domain, fingerprint }: Pick<BinhostClient, "domain" | "fingerprint">,
  places: { key: string; gnupg: string },
): string {
  return `#!/bin/sh
# domzero: has Portage trust the packaging key of ${domain}
set -eu
gnupg=${quoted(places.gnupg)}
key=${quoted(places.key)}
fingerprint=${fingerprint}
if command -v getuto >/dev/null; then getuto; fi
[ -d "$gnupg" ] || mkdir -m 0755 "$gnupg"
mark=$gnupg/domzero-$fingerprint
[ -e "$mark" ] && exit 0
in_keyring() { gpg --batch --quiet --no-permission-warning --homedir "$gnupg" "$@"; }
in_keyring --import "$key"
echo "$fingerprint:6:" | in_keyring --import-ownertrust
in_keyring --check-trustdb
gpgconf --homedir "$gnupg" --kill all
# Portage verifies as nobody, who may read these and no more: getuto keeps a secret key beside them.
chmod a+rx "$gnupg"
chmod a+r "$gnupg/pubring.kbx" "$gnupg/trustdb.gpg"
: >"$mark"
`;
}
