#!/usr/bin/env bash
# Builds hello.tar, the image that the README measures: a small Go program and its data, with two
# common mistakes. The same tools give the same bytes, because all timestamps are fixed.
#
#   eval "$(scripts/engines/start.sh)"    # BuildKit 0.16, see there
#   examples/make.sh
set -euo pipefail
cd "$(dirname "$0")"
: "${PLIMSOLL_BUILDKIT_HOST:?start BuildKit first: eval \"\$(scripts/engines/start.sh)\"}"

context=$(mktemp -d)
trap 'rm -rf "$context"' EXIT

cp hello/Dockerfile "$context"
# The tools of the build, mounted while it runs: busybox-static needs no library.
mkdir "$context/bin"
cp "$(command -v busybox)" "$context/bin/busybox"
for tool in sh mkdir sort nl rm chmod; do ln "$context/bin/busybox" "$context/bin/$tool"; done
CGO_ENABLED=0 GOOS=linux GOARCH=amd64 go build -trimpath -ldflags='-s -w -buildid=' \
  -o "$context/hello" hello/main.go
for i in $(seq 4000); do printf 'word%05d\n' $((i * 7919 % 100000)); done >"$context/words.txt"

buildctl --addr "$PLIMSOLL_BUILDKIT_HOST" build --progress=plain --frontend=dockerfile.v0 \
  --local context="$context" --local dockerfile="$context" \
  --opt platform=linux/amd64 --opt build-arg:SOURCE_DATE_EPOCH=1767225600 \
  --output type=docker,name=hello:1.0,rewrite-timestamp=true,dest=hello.tar
ls -l hello.tar
