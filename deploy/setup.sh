#!/usr/bin/env bash
# Everything that domzero's tests and demo need, on a fresh Debian machine with root, Go and npm. Safe to run again;
# what is there already is not made again.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(
  dbus            # firewalld's bus in bench:bastion
  dnsperf         # asks Dom0's DNS in bench:dns
  dosfstools      # mkfs.vfat
  e2fsprogs       # mkfs.ext4
  firewalld       # what the bastion is compared with in bench:bastion
  gdisk           # sgdisk
  iproute2        # ip
  iputils-ping    # ping: finds the size of packets; tries the tunnel in tests
  knot            # a secondary of Dom0's DNS in tests, and a service to be reloaded; what it is compared with in bench:dns
  knot-dnsutils   # kdig
  mtools          # FAT without mounting
  nftables        # nft
  openssl         # verifies our certificates in tests
  procps          # ps
  rsyslog         # what logs are compared with in bench:logs
  systemd         # boots machines in tests
  udev            # udevadm monitor
  util-linux      # lsblk, blkid, losetup, partx, unshare, nsenter
  wireguard-tools # wg
)

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ "${#missing[@]}" -gt 0 ]; then
  echo "set-up: installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  # policy-rc.d: a test machine wants rsyslog's program, not its service.
  created_policy=""
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    printf '#!/bin/sh\nexit 101\n' > /usr/sbin/policy-rc.d
    chmod 755 /usr/sbin/policy-rc.d
    created_policy=yes
  fi
  trap '[ -z "$created_policy" ] || rm -f /usr/sbin/policy-rc.d' EXIT
  apt-get -qq update
  apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
fi

# Programs that would change this machine's own resolver, or that exclude each other: unpacked, and run in namespaces.
unpack() {
  local name=$1 folder=.build/debian/$1
  shift
  [ "$(cat "$folder.packages" 2>/dev/null)" = "$*" ] && return
  echo "set-up: unpacking $*"
  rm -rf "$folder" "$folder.debs"
  mkdir -p "$folder" "$folder.debs"
  fetch() { (cd "$folder.debs" && apt-get -qq -o APT::Sandbox::User=root download "$@"); }
  fetch "$@" 2>/dev/null || { apt-get -qq update && fetch "$@"; }
  for package in "$folder.debs"/*.deb; do dpkg-deb --extract "$package" "$folder"; done
  # Where Debian's merged /usr has it.
  for each in bin sbin lib; do
    [ -d "$folder/$each" ] || continue
    mkdir -p "$folder/usr/$each"
    cp -a "$folder/$each/." "$folder/usr/$each"
    rm -r "${folder:?}/$each"
  done
  rm -r "$folder.debs"
  echo "$*" > "$folder.packages"
}
unpack network-manager network-manager libnm0 libbluetooth3 libmm-glib0 libndp0 libteamdctl0
unpack openrc openrc librc1 libeinfo1 insserv

deploy/tools.sh
