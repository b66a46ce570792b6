#!/usr/bin/env bash
# What domzero is built with and brings along, on any machine with Go and npm: npm packages, nats-server, wireguard-go. Safe
# to run again; what is there already is not made again.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  echo "tools: npm packages"
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi

version=$(sed -n 's|.*nats-io/nats-server/v2 v\([0-9.]*\).*|\1|p' deploy/nats-server/go.mod)
if ! .build/nats-server --version 2>/dev/null | grep -q "v$version$"; then
  echo "tools: nats-server $version"
  mkdir -p .build
  (cd deploy/nats-server && CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o ../../.build/nats-server github.com/nats-io/nats-server/v2)
fi

version=$(sed -n 's|.*golang.zx2c4.com/wireguard v\(.*\) // indirect|\1|p' deploy/wireguard-go/go.mod)
if [ "$(cat .build/wireguard-go.version 2>/dev/null)" != "$version" ]; then
  echo "tools: wireguard-go $version"
  mkdir -p .build
  (cd deploy/wireguard-go && CGO_ENABLED=0 go build -trimpath -ldflags='-s -w' -o ../../.build/wireguard-go golang.zx2c4.com/wireguard)
  echo "$version" > .build/wireguard-go.version
fi
