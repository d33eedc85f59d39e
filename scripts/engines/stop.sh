#!/usr/bin/env bash
# Stops engines that start.sh started: those named (overlay2, containerd-store, buildkit), or all.
source "$(dirname "$0")/common.sh"

# Ends the process whose command line names our data folder: an old pid file may name a stranger by
# now.
stop() {
  local name=$1 pid
  for pid in $(pgrep -f -- "(dockerd|buildkitd) .*$DATA/$name( |$)" || true); do
    say "stopping $name ($pid)"
    as_root kill "$pid" || true
    for _ in $(seq 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
  done
}

if [ $# = 0 ]; then set -- overlay2 containerd-store buildkit; fi
for name in "$@"; do stop "$name"; done
