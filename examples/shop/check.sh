#!/usr/bin/env bash
# Builds a pull request that makes an image too large, and checks it as a workflow does:
#
#   examples/shop/check.sh FOLDER      leaves report.json, terminal.txt and image.txt in FOLDER
#
# Needs a Docker engine. Without Docker Hub, the engines for the tests have a Debian to start from:
#   eval "$(scripts/engines/start.sh)"
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=$(mkdir -p "$1" && cd "$1" && pwd)
export DOCKER_HOST=${DOCKER_HOST:-${PLIMSOLL_DOCKER_HOST_OVERLAY2:-unix:///var/run/docker.sock}}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# debian:bookworm, made by debootstrap: without package indexes, like the image on Docker Hub.
if ! docker image inspect debian:bookworm >/dev/null 2>&1 && [ -n "${PLIMSOLL_BASE_TAR:-}" ]; then
  mkdir "$work/base"
  bsdtar -cf "$work/base/rootfs.tar" --exclude './var/lib/apt/lists/*' \
    --exclude './var/cache/apt/*' \
    "@$PLIMSOLL_BASE_TAR"
  printf 'FROM scratch\nADD rootfs.tar /\nCMD ["bash"]\n' >"$work/base/Dockerfile"
  docker build --quiet --tag debian:bookworm "$work/base"
fi

# The repository: main, and a branch with the change.
repository=$work/shop
mkdir "$repository"
cp "$here"/{Dockerfile,.dockerignore,.dive-ci.yaml,shop.py} "$repository"
seq 1000000 | sed 's/.*/article &,&/' >"$repository/catalog.txt"
git() { command git -C "$repository" -c user.name=octocat -c user.email=octocat@example.com "$@"; }
git init --quiet --initial-branch main
git add . && git commit --quiet --message 'the shop'
git checkout --quiet -b thumbnails
cp "$here/Dockerfile.thumbnails" "$repository/Dockerfile"
git commit --quiet --all --message 'thumbnails'

cd "$repository"
plimsoll=("$(cd "$here/../.." && pwd)/node_modules/.bin/node" "$here/../../src/cli.ts")
[ -x "${plimsoll[0]}" ] || plimsoll[0]=node
COLUMNS=80 FORCE_COLOR=1 "${plimsoll[@]}" check --build . --baseline build \
  --report "$out/report.json" \
  >"$out/terminal.txt" || [ $? = 1 ] # over budget
ls -l "$out"
