# Where the engines for the tests live, and what their scripts share. Sourced, not run.
#
# Everything stays in one folder outside the checkout, $PLIMSOLL_CACHE (default ~/.cache/plimsoll):
#   bin/    programs built with Go, each checked for its version before it is used
#   base/   root file systems that test images are made from
#   data/   what the engines store
#   run/    sockets, process ids and logs
set -euo pipefail

CACHE=${PLIMSOLL_CACHE:-$HOME/.cache/plimsoll}
BIN=$CACHE/bin
BASE=$CACHE/base
DATA=$CACHE/data
RUN=$CACHE/run
# Without $BIN, which the settings of an earlier start add.
SYSTEM_PATH=${PATH//"$BIN:"/}:/usr/sbin:/sbin
export PATH="$BIN:$SYSTEM_PATH"

CONTAINERD_STORE_SOCKET=$RUN/containerd-store.sock
OVERLAY2_SOCKET=$RUN/overlay2.sock
BUILDKIT_SOCKET=$RUN/buildkit.sock

say() { echo "engines: $*" >&2; }
die() { say "$*"; exit 1; }

# Runs a command as root: engines need it, and so does installing packages.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n env "PATH=$PATH" "$@"; fi
}

# wait_for SECONDS NAME COMMAND...: until the command succeeds; a daemon that never comes up shows
# the end of its log.
wait_for() {
  local seconds=$1 name=$2
  shift 2
  for _ in $(seq $((seconds * 5))); do
    if "$@" >/dev/null 2>&1; then return 0; fi
    sleep 0.2
  done
  say "$name did not come up within $seconds s; the end of its log:"
  tail -n 25 "$RUN/$name.log" >&2 || true
  return 1
}

# daemon NAME COMMAND...: starts a daemon that outlives this script. Its log is run/NAME.log.
daemon() {
  local name=$1
  shift
  as_root setsid nohup "$@" >"$RUN/$name.log" 2>&1 </dev/null &
}
