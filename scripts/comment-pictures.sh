#!/usr/bin/env bash
# Makes the pictures in docs/images from a real build: examples/shop, checked against its main
# branch. Needs what examples/shop/check.sh needs, and chromium, pngquant, fonts-liberation,
# fonts-dejavu-core and fonts-noto-color-emoji, so that every machine draws the same.
#
#   scripts/comment-pictures.sh [FOLDER]     with what check.sh left in FOLDER, nothing is built
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PWD/node_modules/.bin:$PATH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
run=${1:-$work/run}
[ -f "$run/report.json" ] || examples/shop/check.sh "$run"

for theme in light dark; do
  flag=$([ "$theme" = light ] || echo --dark)
  for kind in comment check summary; do
    node scripts/preview-github.ts $flag --only "$kind" \
      --report "$run/report.json" >"$work/page.html"
    node scripts/page-picture.ts "$work/page.html" "$work/page.png" 784 1000
    pngquant --force --strip 64 --output "docs/images/$kind-$theme.png" "$work/page.png"
  done
done
# The page's policy lets no script measure it, so its height is fixed.
node dist/cli.js judge "$run/report.json" --budget examples/shop/.dive-ci.yaml \
  --quiet --html "$work/report.html" >/dev/null || true
# The map alone: a copy without the policy, in which a style hides the rest.
sed -e 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' \
  -e 's#</head>#<style>main > :not(h1, \#explorer), footer { display: none }</style></head>#' \
  "$work/report.html" >"$work/map.html"
draw() { # draw FILE NAME HEIGHT
  for theme in light dark; do
    scheme=$([ "$theme" = light ] && echo 1 || echo 0) # preferredColorScheme of Blink
    "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars \
      --virtual-time-budget=3000 --blink-settings=preferredColorScheme=$scheme \
      --window-size="1100,$3" \
      --screenshot="$work/page.png" "$1" 2>/dev/null
    pngquant --force --strip 64 --output "docs/images/$2-$theme.png" "$work/page.png"
  done
}
draw "$work/report.html" page 1400
draw "$work/map.html" map 790
command='npx plimsoll check --build . --baseline build'
node scripts/preview.ts --svg "$command" <"$run/terminal.txt" >docs/images/terminal.svg
ls -l docs/images
