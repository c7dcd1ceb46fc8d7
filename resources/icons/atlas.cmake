# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DICONS=file,file,… -DSTROKE=1.5 -DATLAS=out.svg -DNAMES=out.txt -P atlas.cmake
# Puts all icons side by side into one picture, in the order of the names file, with lines of the given width.
string(REPLACE "," ";" icons "${ICONS}")
list(LENGTH icons count)
math(EXPR width "20 * ${count}")
set(drawing "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"${width}\" height=\"20\" viewBox=\"0 0 ${width} 20\" \
fill=\"none\" stroke=\"#000\" stroke-width=\"${STROKE}\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n")
set(names "")
set(left 0)
foreach(icon IN LISTS icons)
  file(READ "${icon}" content)
  string(REGEX REPLACE "^.*<svg[^>]*>" "" content "${content}")
  string(REGEX REPLACE "</svg>.*$" "" content "${content}")
  string(APPEND drawing "<g transform=\"translate(${left} 0)\">${content}</g>\n")
  get_filename_component(name "${icon}" NAME_WE)
  string(APPEND names "${name}\n")
  math(EXPR left "${left} + 20")
endforeach()
file(WRITE "${ATLAS}" "${drawing}</svg>\n")
if(NAMES)
  file(WRITE "${NAMES}" "${names}")
endif()
