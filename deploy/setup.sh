#!/usr/bin/env bash
# Everything that domzero's tests and demo need, on a fresh Debian machine with root, Go and npm. Safe to run again;
# what is there already is not made again.
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(
  busybox-static  # udhcpc, the DHCP client of guests in tests; what runs in a container beside the bastion
  dbus            # the bus of systemd-resolved and of firewalld in tests
  dnsmasq-base    # the DHCP server of guests in tests, as libvirt, lxd and incus run it
  dnsperf         # asks Dom0's DNS in bench:dns
  dosfstools      # mkfs.vfat
  e2fsprogs       # mkfs.ext4
  firewalld       # what the bastion is tried beside, and compared with in bench:bastion
  gdisk           # sgdisk
  gnupg           # signs packages, and verifies them in tests
  hping3          # floods the bastion with SYNs
  iproute2        # ip
  iputils-ping    # ping: finds the size of packets; tries the tunnel in tests
  knot            # a secondary of Dom0's DNS in tests, and a service to be reloaded; what it is compared with in bench:dns
  knot-dnsutils   # kdig
  libvirt0        # what libvirt's programs are linked to
  mtools          # FAT without mounting
  nftables        # nft
  openssl         # verifies our certificates in tests
  pax-utils       # scanelf, which Portage runs on what it built
  procps          # ps
  python3-venv    # what Portage is installed into for tests
  rsyslog         # what logs are compared with in bench:logs
  systemd         # boots machines in tests
  tcpdump         # reads what the bastion logs
  udev            # udevadm monitor, for tests
  util-linux      # lsblk, blkid, losetup, partx, unshare, nsenter
  wget            # what Portage fetches packages with
  wireguard-tools # wg
  zstd            # compresses packages
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

# Programs that would change this machine, or that exclude each other: unpacked, and run in namespaces.
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
unpack resolvconf resolvconf
unpack openresolv openresolv
unpack resolved systemd-resolved libnss-resolve libsystemd-shared
unpack libvirt libvirt-daemon # libvirt_leaseshelper
unpack musl musl musl-dev tcc # musl's resolver, in a program that is compiled with it
# Other programs that keep tables of nftables, which the bastion is tried beside.
unpack iptables iptables libip4tc2 libip6tc2 libxtables12
unpack docker docker.io containerd runc
unpack libvirtd libvirt-daemon libvirt-clients libvirt-daemon-config-network
unpack lxd lxd lxd-client libraft2 libdqlite0 libuv1 liblxc1 liblxc-common libsubid4 attr rsync squashfs-tools liblzo2-2 uidmap
# What the bastion starts before.
unpack network-manager network-manager libnm0 libbluetooth3 libmm-glib0 libndp0 libteamdctl0
unpack openrc openrc librc1 libeinfo1 insserv

deploy/tools.sh

# Its programs have the place that they were installed to in them.
mkdir -p .build
portage=$(realpath .build)/portage
if ! cmp -s deploy/portage/requirements.txt "$portage/requirements.txt" || ! "$portage/bin/emerge" --version >/dev/null 2>&1; then
  echo "set-up: $(cat deploy/portage/requirements.txt)"
  rm -rf "$portage"
  /usr/bin/python3 -m venv "$portage"
  "$portage/bin/pip" install --quiet --disable-pip-version-check -r deploy/portage/requirements.txt
  # Where Python is told to write no bytecode by itself, each of Portage's many processes would compile again.
  "$portage/bin/python" -m compileall -q "$portage/lib"
  cp deploy/portage/requirements.txt "$portage/"
fi
# Portage from PyPI takes its virtual environment for the running system, which has to have a profile.
mkdir -p "$portage/etc/portage/make.profile"
cp test/fixtures/portage-repo/profiles/base/* "$portage/etc/portage/make.profile/"
