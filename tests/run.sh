#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs the tests, without a screen and without touching the user's
# settings or keychain. Arguments go to ctest: tests/run.sh -R message
# HELIOGRAPH_PRESET chooses another preset than dev.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset=${HELIOGRAPH_PRESET:-dev}

installer/dependencies.sh build test
cmake --preset "$preset"
cmake --build --preset "$preset"

home=$(mktemp -d "${TMPDIR:-/tmp}/hg.XXXXXX")
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home"/{config,data,cache,state,run}
env -u DISPLAY -u WAYLAND_DISPLAY -u HELIOGRAPH_PROFILE -u HELIOGRAPH_PASSWORD -u HELIOGRAPH_TOKEN \
  DBUS_SESSION_BUS_ADDRESS=disabled: QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 \
  XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
  XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home/run" \
  ctest --test-dir "build/$preset" --output-on-failure --no-tests=error -j2 "$@" </dev/null
