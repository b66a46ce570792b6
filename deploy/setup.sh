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
  knot            # a secondary of Dom0's DNS in tests; what it is compared with in bench:dns
  knot-dnsutils   # kdig
  mtools          # FAT without mounting
  nftables        # nft
  openssl         # verifies our certificates in tests
  procps          # ps
  rsyslog         # what logs are compared with in bench:logs
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

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "set-up: npm packages"
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi

version=$(sed -n 's|.*nats-io/nats-server/v2 v\([0-9.]*\).*|\1|p' deploy/nats-server/go.mod)
if ! .build/nats-server --version 2>/dev/null | grep -q "v$version$"; then
  echo "set-up: nats-server $version"
  mkdir -p .build
  (cd deploy/nats-server && CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o ../../.build/nats-server github.com/nats-io/nats-server/v2)
fi

# OpenRC itself, for tests of services: unpacked and not installed, as it would replace this machine's own init.
if [ ! -e .build/openrc/usr/sbin/rc-service ]; then
  echo "set-up: OpenRC"
  debs=$(mktemp -d)
  chmod 755 "$debs"
  (cd "$debs" && apt-get -qq update && apt-get -qq -o APT::Sandbox::User=root download openrc libeinfo1 librc1)
  rm -rf .build/openrc.new
  mkdir -p .build/openrc.new/usr/{bin,sbin,lib}
  for folder in bin sbin lib; do ln -s "usr/$folder" ".build/openrc.new/$folder"; done
  for deb in "$debs"/*.deb; do dpkg-deb --fsys-tarfile "$deb" | tar -x -C .build/openrc.new --keep-directory-symlink; done
  rm -rf "$debs" .build/openrc
  mv .build/openrc.new .build/openrc
fi

version=$(sed -n 's|.*golang.zx2c4.com/wireguard v\(.*\) // indirect|\1|p' deploy/wireguard-go/go.mod)
if [ "$(cat .build/wireguard-go.version 2>/dev/null)" != "$version" ]; then
  echo "set-up: wireguard-go $version"
  mkdir -p .build
  (cd deploy/wireguard-go && CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o ../../.build/wireguard-go golang.zx2c4.com/wireguard)
  echo "$version" > .build/wireguard-go.version
fi
