#!/bin/bash
# Process 1 of a machine until it is that machine's init: puts the root together and makes it the root. It runs in new
# namespaces of every kind but those of cgroups and of users, and waits for a line of its standard input first, so that
# cables can be plugged.
#   boot.sh STAGE CGROUP HOSTNAME INIT…
set -euo pipefail
stage=$1 cgroup=$2 hostname=$3
shift 3
read -r

# A cgroup of its own is the root of what it sees.
echo 0 > "$stage/cgroup/$cgroup/cgroup.procs"

mkdir -p "$stage/boot"
mount -t tmpfs -o mode=755 domzero-root "$stage/boot"
cd "$stage/boot"
mkdir usr etc var root home proc sys dev run tmp mnt old
for each in bin sbin lib lib64; do ln -s "usr/$each" "$each"; done
for each in usr etc var root home; do mount --rbind "$stage/$each" "$each"; done
mount -t tmpfs -o mode=755 domzero-run run
mount -t tmpfs -o mode=1777 domzero-tmp tmp

mount -t proc proc proc
# Settings of the kernel are this machine's as well, but for those of the network.
mount --bind proc/sys/net mnt
mount --bind proc/sys proc/sys
mount -o remount,bind,ro proc/sys
mount --bind mnt proc/sys/net
umount mnt
mount -t sysfs -o ro sysfs sys

mount -t tmpfs -o mode=755 domzero-dev dev
mkdir dev/pts dev/shm dev/net
mount -t devpts -o newinstance,ptmxmode=666,mode=620 devpts dev/pts
mount -t tmpfs -o mode=1777 domzero-shm dev/shm
cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty dev
cp -a /dev/net/tun dev/net
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ln -s fd/0 dev/stdin
ln -s fd/1 dev/stdout
ln -s fd/2 dev/stderr

hostname "$hostname"
hostname > etc/hostname
ip link set lo up
pivot_root . old
# Modules, clocks and the rest of the kernel are this machine's.
exec unshare --cgroup -- /bin/bash -c '
  umount --lazy /old && rmdir /old && mount -t cgroup2 cgroup2 /sys/fs/cgroup
  exec env -i container=domzero PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin \
    setpriv --bounding-set -sys_module,-sys_time,-sys_rawio,-syslog,-audit_control,-audit_read -- "$@"' init "$@"
