#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the programs and shows the main job: a spreadsheet of 1,200 rows is sent through
# the practice gateway on this computer; nothing leaves it. Where there is a display the desktop program opens with the
# list; else, or with --cli, the command line sends it and the grid with each row's state is printed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*" >&2; }

sandbox_pid=""
work=""
clean_up() {
  if [ -n "$sandbox_pid" ]; then
    kill "$sandbox_pid" 2>/dev/null || true
    wait "$sandbox_pid" 2>/dev/null || true
  fi
  [ -z "$work" ] || rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

say "Packages"
installer/dependencies.sh build

say "Build"
cmake --preset release
cmake --build --preset release
bin=$PWD/build/release/bin

if [ "${1:-}" != --cli ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  say "The desktop program, with resources/samples/spring-sale.xlsx on the Practice account"
  work=$(mktemp -d "${TMPDIR:-/tmp}/heliograph.XXXXXX")
  export HELIOGRAPH_CONFIG=$work/config
  "$bin/heliograph" --profile "$work/workspace" resources/samples/spring-sale.xlsx
  exit
fi

say "Practice gateway"
work=$(mktemp -d "${TMPDIR:-/tmp}/heliograph.XXXXXX")
export HELIOGRAPH_PROFILE=$work/workspace HELIOGRAPH_CONFIG=$work/config HELIOGRAPH_PASSWORD=practice
mkdir "$HELIOGRAPH_PROFILE"
"$bin/heliograph-sandbox" --port 0 --login practice --password practice --latency 20 --deliver-after 300 \
  --state "$work/sandbox.state" >"$work/sandbox.out" &
sandbox_pid=$!
url=""
for _ in $(seq 100); do
  url=$(sed -n '1s/^listening //p' "$work/sandbox.out")
  [ -z "$url" ] || break
  kill -0 "$sandbox_pid" 2>/dev/null || { echo "The practice gateway ended at once; see the lines above." >&2; exit 1; }
  sleep 0.1
done
[ -n "$url" ] || { echo "The practice gateway did not start within 10 seconds." >&2; exit 1; }
echo "$url" >&2
"$bin/heliograph-cli" account add practice --url "$url" --login practice --sender Shop

say "Sending resources/samples/spring-sale.xlsx"
result=0
"$bin/heliograph-cli" --json send --account practice --from resources/samples/spring-sale.xlsx --sender Shop \
  --text '{Имя|Здравствуйте}, скидка 10 % до пятницы!' --wait=60 >"$work/send.json" || result=$?
if [ "$result" -ne 0 ] && [ "$result" -ne 3 ]; then
  cat "$work/send.json" >&2
  echo "The send did not finish (exit code $result)." >&2
  exit "$result"
fi
campaign=$(sed -n 's/.*"campaign": *"\{0,1\}\([0-9][0-9]*\).*/\1/p' "$work/send.json" | sed -n 1p)

say "The first rows of the grid"
"$bin/heliograph-cli" status "$campaign" | sed -n '1,16p'

say "Everything together"
"$bin/heliograph-cli" campaign show "$campaign"
report=build/spring-sale-report.xlsx
"$bin/heliograph-cli" report "$campaign" -o "$report"
echo
echo "All rows with their states: $report"
if [ "$result" -eq 3 ]; then
  echo "Some rows were left out or not delivered, each with its reason: this list has broken numbers in it on purpose."
fi
