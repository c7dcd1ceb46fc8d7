#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the installer for 64-bit Windows on a Debian 12: build/windows/heliograph-VERSION-win64.exe.
#
#   installer/windows/build.sh
#
# The first run builds Qt for Windows (prefix.sh) and takes about an hour on two cores; later ones only what has
# changed. test_wine.sh tries the result.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
source=$(cd "$here/../.." && pwd)
build=$source/build/windows
stage=$build/stage
export HELIOGRAPH_WINDOWS_PREFIX=${HELIOGRAPH_WINDOWS_PREFIX:-$source/build/windows-prefix}
jobs=${HELIOGRAPH_JOBS:-$(nproc)}

# Commands for the uninstaller: exactly what was installed, then the folders that are empty by then.
removal_commands() {
  cd "$stage"
  find . -type f -printf '%P\n' | sort | sed 's#/#\\#g; s#.*#Delete "$INSTDIR\\&"#'
  find . -mindepth 1 -type d -printf '%P\n' | sort -r | sed 's#/#\\#g; s#.*#RMDir "$INSTDIR\\&"#'
}

"$source/installer/dependencies.sh" build windows
"$here/prefix.sh" "$HELIOGRAPH_WINDOWS_PREFIX"
cd "$source"
cmake --preset windows
nice cmake --build --preset windows --parallel "$jobs"
version=$(sed -nE 's/^CMAKE_PROJECT_VERSION:STATIC=(.*)/\1/p' "$build/CMakeCache.txt")
rm -rf "$stage"
cmake --install "$build" --prefix "$stage" --strip >/dev/null
python3 "$here/closure.py" "$stage" "$HELIOGRAPH_WINDOWS_PREFIX/root" /usr/share/qt6/translations
removal_commands >"$build/removal.nsh"
convert -size 164x314 'xc:#eef3fb' '(' "$build/generated/heliograph256.png" -resize 96x96 ')' -gravity center -composite \
  "BMP3:$build/generated/wizard.bmp"
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$stage" -DFILES="$build/removal.nsh" \
  -DICON="$build/generated/heliograph.ico" -DPICTURE="$build/generated/wizard.bmp" \
  -DOUTPUT="$build/heliograph-$version-win64.exe" "$here/heliograph.nsi"
du -sh "$stage" | cut -f 1 | sed 's/^/installed: /'
stat -c 'installer: %n, %s bytes' "$build/heliograph-$version-win64.exe"
