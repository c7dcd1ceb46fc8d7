# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where.
include(GNUInstallDirs)
foreach(program heliograph heliograph-cli heliograph-sandbox)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
  endif()
endforeach()
install(FILES README.md CHANGELOG.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
