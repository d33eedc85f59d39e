#!/bin/sh
# Stands in for npm: installs a tree of files, records it, and leaves a cache like npm.
make() { mkdir -p "${1%/*}" && head -c "$2" /dev/urandom > "$1"; }
case "$1" in
install)
  make node_modules/express/index.js 800000
  make node_modules/typescript/lib/tsc.js 2500000
  make node_modules/jest/index.js 700000
  make node_modules/chalk/index.js 300000
  cp package-lock.json node_modules/.package-lock.json
  make /root/.npm/_cacache/content-v2/sha512/00/01/a 4000000
  ;;
run) make dist/index.js 300000 ;;
prune)
  rm -r node_modules/typescript node_modules/jest node_modules/chalk
  echo '{ "packages": { "node_modules/express": {} } }' > node_modules/.package-lock.json
  ;;
esac
