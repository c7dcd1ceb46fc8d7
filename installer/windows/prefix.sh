#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the libraries of the Windows program from Debian's source packages, each in the version that is
# installed on this machine.
#
#   installer/windows/prefix.sh [folder [package]]
#
# With a package (the name of its -dev package, for example libzip-dev) only that one.
# The folder (build/windows-prefix, or $HELIOGRAPH_WINDOWS_PREFIX) is a cache: a library is built again only when
# its version, its recipe below or the compiler has changed. Qt takes about 41 minutes on two cores, the rest two.
# HELIOGRAPH_JOBS says how many compilers run at once.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
prefix=${1:-${HELIOGRAPH_WINDOWS_PREFIX:-$here/../../build/windows-prefix}}
mkdir -p "$prefix"
prefix=$(cd "$prefix" && pwd)
root=$prefix/root
jobs=${HELIOGRAPH_JOBS:-$(nproc)}
target=x86_64-w64-mingw32
export HELIOGRAPH_WINDOWS_PREFIX=$prefix
# Without a preprocessor run of its own a cold build is quicker.
export CCACHE_DEPEND=1 CCACHE_BASEDIR=$prefix CCACHE_SLOPPINESS=pch_defines,time_macros
export PKG_CONFIG_LIBDIR=$root/lib/pkgconfig

. "$here/../sources.sh"

# with_cmake <package> options...: configures, builds and installs a library that has a CMake project.
with_cmake() {
  local name=$1
  shift
  cmake -S "$prefix/source/$name" -B "$prefix/build/$name" -G Ninja \
    -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DHELIOGRAPH_WINDOWS_PREFIX="$prefix" \
    -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache \
    -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX="$root" -DCMAKE_INSTALL_LIBDIR=lib "$@"
  nice ninja -C "$prefix/build/$name" -j "$jobs"
  ninja -C "$prefix/build/$name" install >/dev/null
}

# Every system_* off: Qt's own copies of zlib, PCRE, libpng, FreeType … are used. Direct2D must stay on.
build_qt6_base() {
  local options=() feature
  for feature in pkg_config dbus opengl vulkan icu glib openssl sql concurrent tabletevent zstd brotli fontconfig \
    direct2d1_1 system_zlib system_pcre2 system_doubleconversion system_freetype system_harfbuzz system_jpeg \
    system_png system_libb2; do
    options+=("-DFEATURE_$feature=OFF")
  done
  with_cmake qt6-base -DQT_HOST_PATH=/usr \
    -DQT_HOST_PATH_CMAKE_DIR="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/cmake" \
    -DQT_QMAKE_TARGET_MKSPEC=win32-g++ -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF -DBUILD_WITH_PCH=ON \
    -DINPUT_opengl=no -DFEATURE_ssl=ON -DFEATURE_schannel=ON "${options[@]}"
}

build_sqlite3() {
  local build=$prefix/build/sqlite3
  mkdir -p "$build"
  (
    cd "$build"
    "$prefix/source/sqlite3/configure" --disable-tcl >/dev/null
    make sqlite3.c sqlite3.h >/dev/null
    "$target-gcc-posix" -O2 -shared -o libsqlite3-0.dll sqlite3.c "-DSQLITE_API=__declspec(dllexport)" \
      -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_COLUMN_METADATA -Wl,--out-implib,libsqlite3.dll.a
    install -D -m 755 -t "$root/bin" libsqlite3-0.dll
    install -D -m 644 -t "$root/lib" libsqlite3.dll.a
    install -D -m 644 -t "$root/include" sqlite3.h
  )
}

build_libzip() {
  with_cmake libzip -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_ZSTD=OFF -DENABLE_OPENSSL=OFF -DENABLE_GNUTLS=OFF \
    -DENABLE_MBEDTLS=OFF -DENABLE_COMMONCRYPTO=OFF -DENABLE_WINDOWS_CRYPTO=OFF -DBUILD_TOOLS=OFF \
    -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF
}

build_libxlsxwriter() {
  with_cmake libxlsxwriter -DBUILD_SHARED_LIBS=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF -DUSE_OPENSSL_MD5=OFF
}

build_uchardet() {
  with_cmake uchardet -DBUILD_BINARY=OFF -DBUILD_STATIC=OFF
}

build_libsodium() {
  local build=$prefix/build/libsodium
  mkdir -p "$build"
  (
    (cd "$prefix/source/libsodium" && autoreconf -fi >/dev/null 2>&1)
    cd "$build"
    "$prefix/source/libsodium/configure" --host="$target" --prefix="$root" --disable-static --enable-shared \
      --without-pthreads CC="ccache $target-gcc-posix" >/dev/null
    make -j "$jobs" >/dev/null
    make install >/dev/null
  )
}

# copy_headers <path below /usr/include>...: libraries of headers alone are taken as they are installed.
copy_headers() {
  local path
  for path in "$@"; do
    mkdir -p "$root/include/$(dirname "$path")"
    cp -rL "/usr/include/$path" "$root/include/$(dirname "$path")/"
  done
}

copy_cmake() {
  mkdir -p "$root/lib/cmake"
  cp -rL "$1" "$root/lib/cmake/"
}

build_tl_expected() {
  copy_headers tl
  copy_cmake "$(dirname "$(dpkg -L libexpected-dev | grep -m1 'config\.cmake$')")"
}

build_cli11() {
  copy_headers CLI
  copy_cmake "$(dirname "$(dpkg -L libcli11-dev | grep -m1 'Config\.cmake$')")"
}

build_boost_defaults() { copy_headers boost; }

# once <binary package>: builds its source package, unless this was done by the same recipe.
once() {
  local package name version recipe stamp key
  read -r name version < <(dpkg-query -W -f '${source:Package} ${source:Version}\n' "$1")
  package=${name//-/_}
  [ -d "$prefix/stamps" ] || mkdir -p "$prefix/stamps"
  stamp=$prefix/stamps/$name
  recipe=$(declare -f "build_$package" with_cmake unpack copy_headers copy_cmake)
  key="$version $(dpkg-query -W -f '${Version}' g++-mingw-w64-x86-64-posix) $(sha256sum <<<"$recipe" | cut -c 1-16)"
  [ "$(cat "$stamp" 2>/dev/null)" != "$key" ] || return 0
  echo "Building $name $version" >&2
  case "$name" in
    tl-expected | cli11 | boost-defaults) ;;
    *) unpack "$name" "$version" ;;
  esac
  "build_$package"
  rm -rf "${prefix:?}/build/$name" "${prefix:?}/source/$name" "${prefix:?}/source/$name.version"
  echo "$key" >"$stamp"
}

[ "$#" -lt 2 ] || only=$2
for package in libsqlite3-dev libzip-dev libxlsxwriter-dev libuchardet-dev libsodium-dev libexpected-dev libcli11-dev \
  libboost-dev qt6-base-dev; do
  [ -n "${only:-}" ] && [ "$package" != "$only" ] || once "$package"
done
