#!/bin/sh
# Makes docs/images/comment-light.png and comment-dark.png: the top of a comment, from the samples.
# Needs chromium, pngquant, fonts-liberation, fonts-dejavu-core and fonts-noto-color-emoji, so that
# every machine draws the same.
set -eu
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for theme in light dark; do
  flag=$([ "$theme" = dark ] && echo --dark || true)
  node scripts/preview-github.ts $flag --only comment showcase > "$work/page.html"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --force-device-scale-factor=2 \
    --window-size=784,922 --screenshot="$work/page.png" "$work/page.html" 2> /dev/null
  pngquant --force --strip 64 --output "docs/images/comment-$theme.png" "$work/page.png"
done
