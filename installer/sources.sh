# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For scripts that build a Debian source package: they set $prefix, a folder of their own, and source this file.

# The machine's own package sources, asked for source packages too; the machine's lists stay as they are.
prepare_apt() {
  local apt=$prefix/apt file
  apt_options=(-o "Dir::Etc::sourcelist=/dev/null" -o "Dir::Etc::sourceparts=$apt/sources.d"
    -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o "APT::Sandbox::User=root")
  [ ! -e "$apt/ready" ] || return 0
  mkdir -p "$apt/sources.d" "$apt/lists/partial" "$apt/cache/archives/partial"
  for file in /etc/apt/sources.list.d/*.sources; do
    [ ! -e "$file" ] || sed -E 's/^Types:.*/Types: deb-src/' "$file" >"$apt/sources.d/$(basename "$file")"
  done
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
    sed -nE 's/^deb(-src)? /deb-src /p' >"$apt/sources.d/machine.list" || true
  apt-get "${apt_options[@]}" update -qq
  touch "$apt/ready"
}

# unpack <source package> <version>: leaves the patched source in $prefix/source/<package>. A build that was
# interrupted is gone on with.
unpack() {
  [ "$(cat "$prefix/source/$1.version" 2>/dev/null)" != "$2" ] || return 0
  prepare_apt
  mkdir -p "$prefix/download" "$prefix/source"
  rm -rf "${prefix:?}/source/$1" "${prefix:?}/build/$1"
  (
    cd "$prefix/download"
    apt-get "${apt_options[@]}" source -qq --download-only "$1=$2"
    dpkg-source --no-check -x "${1}_${2#*:}.dsc" "$prefix/source/$1" >/dev/null
  )
  echo "$2" >"$prefix/source/$1.version"
}
