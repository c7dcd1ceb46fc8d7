# SPDX-License-Identifier: GPL-3.0-or-later
# Icon, version, manifest and end of a program of Windows; nothing elsewhere.
if(WIN32)
  enable_language(RC)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  find_program(RSVG_CONVERT rsvg-convert REQUIRED)
  set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/heliograph.svg")
  set(HELIOGRAPH_ICON "${CMAKE_BINARY_DIR}/generated/heliograph.ico")
  set(rendering)
  set(pictures)
  foreach(size 16 24 32 48 256)
    set(picture "${CMAKE_BINARY_DIR}/generated/heliograph${size}.png")
    list(APPEND rendering COMMAND "${RSVG_CONVERT}" --width ${size} --height ${size} --output "${picture}" "${drawing}")
    list(APPEND pictures "${picture}")
  endforeach()
  add_custom_command(
    OUTPUT "${HELIOGRAPH_ICON}"
    ${rendering}
    COMMAND Python3::Interpreter "${CMAKE_SOURCE_DIR}/installer/windows/make_ico.py" "${HELIOGRAPH_ICON}" ${pictures}
    DEPENDS "${drawing}" "${CMAKE_SOURCE_DIR}/installer/windows/make_ico.py"
    VERBATIM)
  add_custom_target(heliograph_windows_icon DEPENDS "${HELIOGRAPH_ICON}")
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
  heliograph_windows_end(${target})
endfunction()

# The program's exit() is that of ProcessEnd.cpp, which says why.
function(heliograph_windows_end target)
  if(WIN32 AND MINGW)
    target_sources(${target} PRIVATE "${CMAKE_SOURCE_DIR}/installer/windows/ProcessEnd.cpp")
    target_link_options(${target} PRIVATE -Wl,--wrap=exit)
  endif()
endfunction()
