#!/usr/bin/env bash
# Writes the files of a release into a new folder: the npm package, and the checksums of it and of
# dist/.
#   scripts/release/pack.sh FOLDER
# To verify them, next to the package in a checkout of the tag: sha256sum --check --ignore-missing
# SHA256SUMS
set -euo pipefail
folder=$(realpath -m "$1")
cd "$(dirname "$0")/../.."

mkdir "$folder"
npm pack --silent --pack-destination "$folder" >/dev/null
{
  (cd "$folder" && sha256sum -- *.tgz)
  sha256sum dist/*
} >"$folder/SHA256SUMS"
