#!/bin/sh
# Installs what is missing, builds and runs the whole suite without a display.
#   tests/run.sh [PRESET]    dev (default), dev-asan, dev-clang or bench
set -eu
cd "$(dirname "$0")/.."
. packaging/dependencies.sh

preset="${1:-dev}"
# shellcheck disable=SC2086 # the lists are meant to be split
install_missing $build_packages $run_packages $test_packages
cmake --preset "$preset"
cmake --build --preset "$preset"
exec ctest --preset "$preset" --output-on-failure
