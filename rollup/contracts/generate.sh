#!/usr/bin/env bash
# Compiles the contracts and writes the Go bindings; with --check, says whether what is committed is what comes out.
set -euo pipefail
cd "$(dirname "$0")"
[ -d node_modules/solc ] || npm ci --no-audit --no-fund --ignore-scripts
abigen() { if [ -n "${ABIGEN:-}" ]; then "$ABIGEN" "$@"; else GOFLAGS=-mod=mod go run github.com/ethereum/go-ethereum/cmd/abigen@v1.17.10 "$@"; fi; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
node compile.mjs "$out/build"
for abi in "$out"/build/*.abi; do
  name=$(basename "$abi" .abi)
  pkg=$(echo "$name" | tr '[:upper:]' '[:lower:]')
  mkdir -p "$out/bind/$pkg"
  abigen --v2 --abi "$abi" --bin "$out/build/$name.bin" --pkg "$pkg" --type "$name" --out "$out/bind/$pkg/$pkg.go"
done
if [ "${1:-}" = --check ]; then
  diff -r "$out/build" build && diff -r "$out/bind" ../bind && echo "contracts and bindings are up to date"
else
  rm -rf build ../bind
  cp -r "$out/build" build
  cp -r "$out/bind" ../bind
fi
