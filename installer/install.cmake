# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where.
include(GNUInstallDirs)
foreach(program heliograph heliograph-cli heliograph-sandbox)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  endif()
endforeach()
# A Debian package says these in its own form.
if(NOT HELIOGRAPH_DEBIAN)
  install(FILES CHANGELOG.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endif()
install(FILES README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT CMAKE_CROSSCOMPILING)
  add_subdirectory(installer/linux)
endif()
