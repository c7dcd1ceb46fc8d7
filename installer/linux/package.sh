#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the programs and makes the Debian package from them: build/package/heliograph_*.deb.
# Checks the menu entry, the store page, the manual pages, the completion and the package; any warning is a failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

say() { printf '\n== %s\n' "$*"; }

say "Packages"
installer/dependencies.sh build test package

# Two builds of one commit are alike.
if [ -z "${SOURCE_DATE_EPOCH:-}" ] && git rev-parse --git-dir >/dev/null 2>&1; then
  SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
  export SOURCE_DATE_EPOCH
fi

say "Build"
cmake --preset package
cmake --build --preset package

say "Package"
rm -f build/package/heliograph_*.deb
(cd build/package && cpack -G DEB)
package=$(ls build/package/heliograph_*.deb)
texts=build/package/installer/linux

say "Menu entry and store page"
desktop-file-validate installer/linux/heliograph.desktop
appstreamcli validate --pedantic --no-net --no-color "$texts"/*.metainfo.xml

say "Manual pages and completion"
for page in "$texts"/{en,ru}/*.1; do
  problems=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
  [ -z "$problems" ] || { echo "$page: $problems" >&2; exit 1; }
done
python3 tests/package/check_texts.py --bin build/package/bin --texts "$texts" --shells

say "lintian"
lintian --tag-display-limit 0 --fail-on error,warning "$package"

say "Done"
echo "$package: $(stat -c %s "$package") bytes, installed $(dpkg-deb -f "$package" Installed-Size) KiB"
