#!/bin/bash
# Lays a machine's disk, in memory: what is on it stays when the machine is switched off.
#   lay-disk.sh STAGE LAYER…    layers are folders with usr and etc, the first on top, over those of this machine
set -euo pipefail
stage=$1
shift
mount -t tmpfs -o mode=755 domzero-boot "$stage"
cd "$stage"
mkdir -p cgroup usr etc bare/usr bare/etc changed/etc work/etc root var/{lib,log,cache,tmp,spool} home
chmod 1777 var/tmp
ln -s /run var/run
mount -t cgroup2 cgroup2 cgroup

# Of machines whose process was killed; its number is in the name.
for each in cgroup/domzero-boot-*; do
  owner=${each#cgroup/domzero-boot-}
  [ ! -d "$each" ] || [ -d "/proc/${owner%%-*}" ] || find "$each" -depth -type d -exec rmdir {} +
done

layers() {
  local folder=$1 found=""
  for layer in "${@:2}"; do [ ! -d "$layer/$folder" ] || found+="$layer/$folder:"; done
  echo "$found/$folder"
}
# An overlay that is only read needs two layers.
set -- "$@" "$stage/bare"
mount -t overlay -o "ro,lowerdir=$(layers usr "$@")" domzero-usr usr
mount -t overlay -o "lowerdir=$(layers etc "$@"),upperdir=$stage/changed/etc,workdir=$stage/work/etc" domzero-etc etc

# What is enabled on this machine is not on that one. OpenRC would take Debian's scripts of System V for services.
keep=$(for layer in "$@"; do ls "$layer/etc/init.d" 2>/dev/null || true; done)
for script in etc/init.d/*; do grep -qx "${script##*/}" <<<"$keep" || rm -rf "$script"; done
rm -rf etc/systemd/system etc/rc?.d etc/fstab etc/resolv.conf etc/network etc/modules-load.d/* etc/modules
mkdir -p etc/systemd/system
touch etc/fstab etc/resolv.conf
tr -d - < /proc/sys/kernel/random/uuid > etc/machine-id
