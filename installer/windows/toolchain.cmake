# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-compiles for 64-bit Windows with Debian's MinGW. The libraries come from the prefix that prefix.sh makes,
# the build tools (moc, rcc, uic, lrelease) from the host's own Qt.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_SYSTEM_VERSION 10.0)

if(NOT HELIOGRAPH_WINDOWS_PREFIX)
  if(NOT "$ENV{HELIOGRAPH_WINDOWS_PREFIX}" STREQUAL "")
    set(HELIOGRAPH_WINDOWS_PREFIX "$ENV{HELIOGRAPH_WINDOWS_PREFIX}")
  else()
    get_filename_component(HELIOGRAPH_WINDOWS_PREFIX "${CMAKE_CURRENT_LIST_DIR}/../../build/windows-prefix" ABSOLUTE)
  endif()
endif()
set(HELIOGRAPH_WINDOWS_PREFIX "${HELIOGRAPH_WINDOWS_PREFIX}" CACHE PATH "What prefix.sh has built")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES HELIOGRAPH_WINDOWS_PREFIX)

set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH "${HELIOGRAPH_WINDOWS_PREFIX}/root" /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# pkg-config must not answer with the host's own libraries.
set(ENV{PKG_CONFIG_LIBDIR} "${HELIOGRAPH_WINDOWS_PREFIX}/root/lib/pkgconfig")

# Qt's tools run here; those of translations are no part of its base.
set(QT_HOST_PATH /usr CACHE PATH "The host's own Qt")
file(GLOB host_info LIST_DIRECTORIES true /usr/lib/*/cmake/Qt6HostInfo)
if(host_info)
  list(GET host_info 0 host_info)
  get_filename_component(host_cmake "${host_info}" DIRECTORY)
  set(QT_HOST_PATH_CMAKE_DIR "${host_cmake}" CACHE PATH "Its CMake files")
  set(Qt6LinguistTools_DIR "${host_cmake}/Qt6LinguistTools" CACHE PATH "lrelease and its functions")
endif()

find_program(HELIOGRAPH_WINE NAMES wine64 wine PATHS /usr/lib/wine)
if(HELIOGRAPH_WINE)
  set(CMAKE_CROSSCOMPILING_EMULATOR "${HELIOGRAPH_WINE}")
endif()
