#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The one list of Debian 12 packages, and the one command that installs what is missing of it.
#
#   installer/dependencies.sh [build] [test] [check] [package] [windows] [threads] [--list]
#
# Without a group: build. --list prints the packages instead of installing them.
# When everything is there it only asks dpkg, needs no rights and takes a fraction of a second.
set -euo pipefail

# Needed to build and run the three programs.
build_packages=(
  g++                    # C++20 compiler (12 or newer)
  cmake                  # 3.25 or newer
  ninja-build            # the generator of all presets
  ccache                 # makes a second build quick; used when present
  pkg-config             # finds libzip, uchardet, libsodium and libxlsxwriter
  qt6-base-dev           # Qt Core, Xml, Network, Test (Widgets and PrintSupport for the desktop program)
  qt6-tools-dev          # CMake side of Qt's translation tools
  qt6-l10n-tools         # lupdate and lrelease
  qt6-translations-l10n  # the Russian of Qt's own dialogs
  qtkeychain-qt6-dev     # passwords in the desktop's keychain
  libsecret-1-0          # opened by QtKeychain at run time, so nothing else asks for it
  libsqlite3-dev         # the ledger
  libzip-dev             # the container of XLSX files
  libxlsxwriter-dev      # writes reports
  libuchardet-dev        # guesses the encoding of CSV files
  libsodium-dev          # encrypts backups
  libexpected-dev        # tl::expected, the base of Result
  libcli11-dev           # commands and options of the command line
  librsvg2-bin           # renders the icons at build time
  libgl-dev              # Qt's CMake files for windows ask for OpenGL's headers
  libboost-dev           # Boost.Beast: the HTTP parser of the practice gateway (headers only)
)

# Needed to run the tests, besides the above.
test_packages=(
  libphonenumber-dev     # oracle for the rules of phone numbers
  dbus-daemon            # a private session bus for the keychain test
  gnome-keyring          # a real Secret Service behind it
  openssl                # makes the throw-away certificates of the TLS tests
  python3                # layer check, black-box tests of the programs
  fonts-dejavu-core      # a font with Cyrillic for the window's tests and pictures
  xvfb                   # an X server without a screen, for the whole program's test
  xauth                  # asked for by xvfb-run
  at-spi2-core           # the accessibility bus of the test that uses the program as a screen reader does
  python3-gi             # what that test is written with
  gir1.2-atspi-2.0       # and how it speaks to the bus
  procps                 # ps and kill, for the tests that kill the sender
)

# Needed for the checks of .ci/run, besides the above.
check_packages=(
  clang-format           # 14, the layout of the code
  clang-tidy             # 14, static analysis
  git                    # which files have changed
)

# Needed to make the Debian package and to try it in a root of its own, besides the above.
package_packages=(
  dpkg-dev               # which packages the programs' libraries are in
  file                   # which files are programs, for stripping
  appstream              # checks the store page
  desktop-file-utils     # checks the menu entry
  lintian                # checks the package
  man-db                 # checks the manual pages
  zsh                    # reads its completion
  fish                   # reads its completion
  debootstrap            # makes a bare Debian
  x11-utils              # which windows are there
  xdotool                # presses keys
  imagemagick            # takes pictures of the window
)

# Needed to cross-compile for Windows and to try the result under Wine, besides what `build` lists.
windows_packages=(
  g++-mingw-w64-x86-64-posix  # the compiler
  libz-mingw-w64-dev     # for libzip and libxlsxwriter; the other libraries are built by prefix.sh
  dpkg-dev               # fetches and unpacks their sources
  autoconf               # libsodium's configure is made anew
  automake
  libtool
  python3                # the icon, the libraries beside the programs
  nsis                   # makes the installer
  wine                   # starts it
  wine64
  xvfb                   # the window's screen under Wine
  imagemagick            # takes its picture
  fonts-dejavu-core      # for Wine, which has no fonts
  openssl                # a gateway with a certificate of its own
)

# Needed for .ci/check_threads, which builds Qt's core from its source package.
threads_packages=(
  dpkg-dev               # fetches and unpacks it
  libzstd-dev            # resources are compressed with it
  libglib2.0-dev         # Debian's windows expect its event loop
)

# What of the given packages is not installed, one a line.
missing_packages() {
  local name
  for name in "$@"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || echo "$name"
  done
}

# Runs a command as root, through sudo when needed.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1; then
    sudo "$@"
  else
    echo "Packages are missing, and installing them needs root. Become root or install sudo, then start again; or install by hand: ${missing[*]}" >&2
    exit 1
  fi
}

install_missing() {
  if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    echo "This is not a Debian system, so nothing was installed. The packages needed, by their Debian names: $*" >&2
    return 0
  fi
  local names
  names=$(missing_packages "$@")
  [ -n "$names" ] || return 0
  mapfile -t missing <<<"$names"
  echo "Installing ${#missing[@]} packages: ${missing[*]}" >&2
  as_root apt-get update -qq </dev/null >&2
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "${missing[@]}" </dev/null >&2
}

main() {
  local wanted=() list_only=no argument
  [ "$#" -gt 0 ] || set -- build
  for argument in "$@"; do
    case "$argument" in
      build) wanted+=("${build_packages[@]}") ;;
      test) wanted+=("${test_packages[@]}") ;;
      check) wanted+=("${check_packages[@]}") ;;
      package) wanted+=("${package_packages[@]}") ;;
      windows) wanted+=("${windows_packages[@]}") ;;
      threads) wanted+=("${threads_packages[@]}") ;;
      --list) list_only=yes ;;
      *) echo "Unknown argument: $argument. Usage: installer/dependencies.sh [build] [test] [check] [package] [windows] [threads] [--list]" >&2; exit 1 ;;
    esac
  done
  [ "${#wanted[@]}" -gt 0 ] || wanted=("${build_packages[@]}")
  if [ "$list_only" = yes ]; then
    printf '%s\n' "${wanted[@]}"
  else
    install_missing "${wanted[@]}"
  fi
}

main "$@"
