#!/usr/bin/env bash
# Starts the engines that are not running, and prints where they listen, for eval:
#   eval "$(scripts/engines/start.sh)"
source "$(dirname "$0")/common.sh"

DEFAULT_SOCKET=/var/run/docker.sock
BRIDGE=plimsoll0

STARTED=()

main() {
  mkdir -p "$RUN" "$DATA"
  mount_cgroups
  make_bridge
  local overlay2_socket=$DEFAULT_SOCKET
  start_overlay2
  start_containerd_store
  start_buildkit
  cat <<SETTINGS
export PATH="$BIN:\$PATH"
export PLIMSOLL_DOCKER_HOST_OVERLAY2=unix://$overlay2_socket
export PLIMSOLL_DOCKER_HOST_CONTAINERD=unix://$CONTAINERD_STORE_SOCKET
export PLIMSOLL_BUILDKIT_HOST=unix://$BUILDKIT_SOCKET
export PLIMSOLL_BASE_TAR=$BASE/debian.tar
export PLIMSOLL_ENGINES_STARTED="${STARTED[*]}"
SETTINGS
}

is_up() { as_root docker -H "unix://$1" version >/dev/null 2>&1; }
is_classic() {
  [ "$(as_root docker -H "unix://$1" info --format '{{.Driver}}' 2>/dev/null)" = overlay2 ]
}

# The engine with the classic overlay2 store: the one on the default socket if it is such a one,
# else one of our own. On a machine without any engine it takes the default socket, so that a plain
# `docker` command finds it.
start_overlay2() {
  if is_up "$DEFAULT_SOCKET" && ! is_classic "$DEFAULT_SOCKET"; then
    overlay2_socket=$OVERLAY2_SOCKET
  fi
  if is_up "$overlay2_socket"; then return; fi
  say "starting an overlay2 engine on $overlay2_socket"
  local network=()
  [ "$overlay2_socket" = "$DEFAULT_SOCKET" ] || network=("${BRIDGE_FLAGS[@]}")
  # The distribution's engine with the distribution's containerd, not the newer ones in our own
  # folder.
  daemon overlay2 env "PATH=$SYSTEM_PATH" dockerd --host "unix://$overlay2_socket" \
    --storage-driver overlay2 --data-root "$DATA/overlay2" --exec-root "$RUN/overlay2" \
    --pidfile "$RUN/overlay2.pid" "${network[@]}"
  STARTED+=(overlay2)
  wait_for 60 overlay2 is_up "$overlay2_socket"
}

# The engine on the default socket has docker0 and the firewall rules, as usual. Any other gets a
# separate bridge without a way out (`--bridge none` would take docker0 away from the first): RUN
# steps work there, downloads need --network=host.
BRIDGE_FLAGS=(--bridge "$BRIDGE" --iptables=false --ip6tables=false --ip-forward=false)
make_bridge() {
  if ip link show "$BRIDGE" >/dev/null 2>&1; then return; fi
  as_root ip link add "$BRIDGE" type bridge
  as_root ip addr add 172.31.255.1/24 dev "$BRIDGE"
}

# The engine of 2026 with the containerd image store; it runs a separate containerd from our
# folder.
start_containerd_store() {
  if is_up "$CONTAINERD_STORE_SOCKET"; then return; fi
  say "starting a containerd-store engine on $CONTAINERD_STORE_SOCKET"
  daemon containerd-store "$BIN/dockerd" --host "unix://$CONTAINERD_STORE_SOCKET" \
    --feature containerd-snapshotter=true --data-root "$DATA/containerd-store" \
    --exec-root "$RUN/containerd-store" --pidfile "$RUN/containerd-store.pid" "${BRIDGE_FLAGS[@]}"
  STARTED+=(containerd-store)
  wait_for 60 containerd-store is_up "$CONTAINERD_STORE_SOCKET"
}

start_buildkit() {
  if buildkit_is_up; then return; fi
  say "starting BuildKit on $BUILDKIT_SOCKET"
  daemon buildkit "$BIN/buildkitd" --root "$DATA/buildkit" --addr "unix://$BUILDKIT_SOCKET" \
    --oci-worker-snapshotter=native
  STARTED+=(buildkit)
  wait_for 60 buildkit buildkit_is_up
}
buildkit_is_up() {
  as_root buildctl --addr "unix://$BUILDKIT_SOCKET" debug workers >/dev/null 2>&1
}

# Some small machines boot without cgroups mounted; engines refuse to start there.
mount_cgroups() {
  if grep -q cgroup /proc/mounts; then return; fi
  as_root mount -t tmpfs cgroup /sys/fs/cgroup
  local controller
  for controller in $(awk '!/^#/ && $4 == 1 {print $1}' /proc/cgroups); do
    as_root mkdir -p "/sys/fs/cgroup/$controller"
    as_root mount -t cgroup -o "$controller" cgroup "/sys/fs/cgroup/$controller"
  done
}

main
