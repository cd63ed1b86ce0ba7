#!/bin/sh
# Installs what is missing, builds Touyan and opens it on the example portfolio. Without a display it makes
# the year's papers instead: the annual list as PDF and workbook, the timeline and the map as pictures.
set -eu
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

# shellcheck disable=SC2086 # the lists are meant to be split
install_missing $build_packages $run_packages
[ -f build/release/build.ninja ] || cmake --preset release >&2
cmake --build --preset release --target touyan >&2

touyan=build/release/bin/touyan
mkdir -p out
example=out/example.touyan
[ -f "$example" ] || "$touyan" new "$example" --example

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$touyan" "$example"
fi

"$touyan" report "$example" annual-list out/annual-list-2020.pdf --year 2020
"$touyan" export "$example" annual-list out/annual-list-2020.xlsx --year 2020
"$touyan" export "$example" timeline out/timeline-2020.png --year 2020
"$touyan" export "$example" map out/map-2020.png --year 2020
echo "There is no display. Written:"
for file in "$example" out/annual-list-2020.pdf out/annual-list-2020.xlsx out/timeline-2020.png out/map-2020.png; do
    echo "  $PWD/$file"
done
