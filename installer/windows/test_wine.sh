#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries what build.sh has made, under Wine: the installer without questions, a campaign through the practice gateway
# with its counts, the window on a picture, the core's tests, the uninstaller. A smoke test: what Wine lets pass is not
# proven for Windows.
#
#   installer/windows/test_wine.sh [programs] [window] [tests]
#
# Without a word: all three. With `programs` alone the folder build/windows/stage is enough, no installer is needed.
# Everything happens in build/windows/wine, which is made anew.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
build=$source/build/windows
export WINEPREFIX=$build/wine WINEDEBUG=-all WINEARCH=win64
export HELIOGRAPH_WINDOWS_PREFIX=${HELIOGRAPH_WINDOWS_PREFIX:-$source/build/windows-prefix}
user=$WINEPREFIX/drive_c/users/$(id -un)
installed=$user/AppData/Local/Programs/Heliograph
# No library knows such letters in its own code page.
work='C:\Рассылки и списки'
work_here="$WINEPREFIX/drive_c/Рассылки и списки"

say() { printf '%s\n' "$*"; }
die() { printf 'test_wine.sh: %s\n' "$*" >&2; exit 1; }
# A program that says nothing any more would keep this script for ever.
run() { timeout 300 wine "$@"; }
cli() { run "$bin/heliograph-cli.exe" --profile "$work\\workspace" "$@"; }

fresh_wine() {
  rm -rf "$WINEPREFIX"
  timeout 300 wineboot -i >/dev/null 2>&1 || true
  run reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null
  mkdir -p "$work_here"
}

install() {
  local setup
  setup=$(ls "$build"/heliograph-*-win64.exe)
  run "$setup" /S /CurrentUser || die "the installer ended with $?"
  [ -e "$installed/bin/heliograph.exe" ] || die "the installer has installed nothing"
  [ -e "$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Heliograph.lnk" ] || die "no entry in the menu"
  run reg query 'HKCU\Software\Classes\Applications\heliograph.exe\SupportedTypes' | grep -q .xlsx || die "no Open with"
  say "installed: $(find "$installed" -type f | wc -l) files, $(du -sh "$installed" | cut -f 1)"
}

uninstall() {
  local had=no
  [ ! -e "$work_here/workspace/heliograph.db" ] || had=yes
  run "$installed/uninstall.exe" /S /CurrentUser
  # It goes on as a copy of itself.
  local tries=0
  while [ -e "$installed" ] && [ "$((tries += 1))" -lt 60 ]; do sleep 0.5; done
  [ ! -e "$installed" ] || die "left after uninstalling: $(find "$installed" | head)"
  ! run reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Heliograph' >/dev/null 2>&1 ||
    die "the registry still lists the program"
  [ "$had" = no ] || [ -e "$work_here/workspace/heliograph.db" ] || die "the workspace is gone"
  say "uninstalled: nothing of the program is left; a workspace was there before: $had"
}

# One campaign by the command line: send, wait for the reports, write the list back; counts against the gateway's log.
main_job() {
  local gateway url
  run "$bin/heliograph-sandbox.exe" --login demo --password secret --deliver-after 200 \
    --log "$work\\gateway.jsonl" >"$build/wine-gateway.txt" &
  gateway=$!
  for _ in $(seq 100); do [ ! -s "$build/wine-gateway.txt" ] || break; sleep 0.2; done
  url=$(tr -d '\r' <"$build/wine-gateway.txt" | cut -d ' ' -f 2)
  [ -n "$url" ] || die "the practice gateway doesn't listen"
  cp "$source/resources/samples/spring-sale.xlsx" "$work_here/Весна.xlsx"
  # The password goes by the Credential Manager.
  printf 'secret\n' | cli account add demo --url "$url" --login demo --sender Shop --password-stdin >/dev/null
  cli send --account demo --from "$work\\Весна.xlsx" --text '{Имя|Здравствуйте}, скидка' --wait=120 --json \
    >"$build/wine-send.json" || [ "$?" -eq 3 ] || die "the send ended with $?"
  cli report 1 -o "$work\\Отчёт.xlsx" >/dev/null
  cli report 1 -o "$work\\Отчёт.csv" >/dev/null
  printf 'correct horse battery\n' | cli backup -o "$work\\Копия.backup" --passphrase-stdin >/dev/null
  printf 'correct horse battery\n' |
    cli restore "$work\\Копия.backup" --passphrase-stdin --replace >/dev/null 2>&1 || die "the backup is not restored"
  kill "$gateway" 2>/dev/null || true
  python3 "$here/check_wine_run.py" "$build/wine-send.json" "$work_here"
}

window() {
  local tries=0 colours
  rm -f "$build/wine-window.png"
  Xvfb :97 -screen 0 1280x800x24 >/dev/null 2>&1 &
  local screen=$!
  DISPLAY=:97 run "$bin/heliograph.exe" --profile "$work\\window" --lang ru &
  local program=$!
  while [ "$((tries += 1))" -lt 60 ]; do
    sleep 2
    grep -qs 'window is on the screen' "$work_here"/window/*.log || continue
    sleep 10
    import -display :97 -window root "$build/wine-window.png"
    break
  done
  kill "$program" 2>/dev/null || true
  wineserver -k || true
  kill "$screen" 2>/dev/null || true
  [ -e "$build/wine-window.png" ] || die "the window never came"
  colours=$(identify -format %k "$build/wine-window.png")
  [ "$colours" -gt 100 ] || die "the window is empty: $colours colours"
  say "window: $build/wine-window.png, $colours colours; look at it"
}

# The libraries that tests load, as Windows writes paths.
library_path() {
  local folder file
  for folder in "$HELIOGRAPH_WINDOWS_PREFIX/root/bin" /usr/x86_64-w64-mingw32/lib; do printf 'Z:%s\n' "$folder"; done
  for file in libstdc++-6.dll libwinpthread-1.dll; do
    printf 'Z:%s\n' "$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=$file)")"
  done
}

# Tests that ask for what isn't there.
known_failures='
  httpgatewayclient_answers  counts bytes that its server has written, which Wine takes at once
  httpgatewayclient_tls      its server loads no certificate with schannel
  logfile protocollog settings workspace  look at modes of files, which Windows has not
  schedules_restore          copies a database that is open, which Windows refuses
  workspace workbookreport zip_writer  replace a file that is open, which Windows refuses
  xlsx_reader                makes its files by a narrow name, and tests have no manifest
'

core_tests() {
  local path failed name
  path=$(library_path | sort -u | sed 's#/#\\#g' | paste -sd ';')
  cd "$source"
  nice cmake --build "$build" --target heliograph_tests heliograph-sandbox
  WINEPATH=$path ctest --preset windows >"$build/wine-tests.txt" 2>&1 || true
  grep 'tests passed' "$build/wine-tests.txt" || die "no test has run: $build/wine-tests.txt"
  failed=$(sed -nE 's/^[[:space:]]+[0-9]+ - ([a-z0-9_]+) \(.*/\1/p' "$build/wine-tests.txt" | sort -u)
  for name in $failed; do
    grep -qw "$name" <<<"$known_failures" || die "$name fails, which is new: $build/wine-tests.txt"
    say "fails as known: $name"
  done
}

main() {
  [ "$#" -gt 0 ] || set -- programs window tests
  fresh_wine
  bin=$build/stage/bin
  if ls "$build"/heliograph-*-win64.exe >/dev/null 2>&1; then
    install
    bin=$installed/bin
  fi
  local part
  for part in "$@"; do
    case "$part" in
      programs) main_job ;;
      window) window ;;
      tests) core_tests ;;
      *) die "unknown word: $part" ;;
    esac
  done
  [ ! -e "$installed" ] || uninstall
  wineserver -k || true
}

main "$@"
