# SPDX-License-Identifier: GPL-3.0-or-later
# Icon, version and manifest of a program of Windows; nothing elsewhere.
if(WIN32)
  enable_language(RC)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  set(pictures "${CMAKE_BINARY_DIR}/resources/icons/masks")
  set(HELIOGRAPH_ICON "${CMAKE_BINARY_DIR}/generated/heliograph.ico")
  add_custom_target(heliograph_windows_icon
    COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/installer/windows/make_ico.py" "${HELIOGRAPH_ICON}"
      "${pictures}/heliograph16.png" "${pictures}/heliograph24.png" "${pictures}/heliograph32.png"
      "${pictures}/heliograph48.png" "${pictures}/heliograph256.png"
    BYPRODUCTS "${HELIOGRAPH_ICON}"
    VERBATIM)
  add_dependencies(heliograph_windows_icon heliograph_icons)
endif()

# heliograph_windows_resource(TARGET "What Windows shows as its name")
function(heliograph_windows_resource target program)
  if(NOT WIN32)
    return()
  endif()
  set(HELIOGRAPH_PROGRAM "${program}")
  set(HELIOGRAPH_FILE "${target}")
  set(resource "${CMAKE_BINARY_DIR}/generated/${target}.rc")
  configure_file("${CMAKE_SOURCE_DIR}/installer/windows/program.rc.in" "${resource}" @ONLY)
  target_sources(${target} PRIVATE "${resource}")
  set_source_files_properties("${resource}" PROPERTIES
    OBJECT_DEPENDS "${CMAKE_SOURCE_DIR}/installer/windows/program.manifest")
  add_dependencies(${target} heliograph_windows_icon)
endfunction()
