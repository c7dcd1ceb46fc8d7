# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DSOURCES=FOLDER,FOLDER… -DOUTPUT=FILE -P CollectTexts.cmake
# lupdate overlooks a QT_TRANSLATE_NOOP inside of a call of tr(). This writes every one of them into a file of
# its own, which lupdate reads besides the sources.
string(REPLACE "," ";" folders "${SOURCES}")
set(space "[ \t\r\n]*")
set(text "\"([^\"\\]|\\\\.)*\"${space}")
file(WRITE "${OUTPUT}" "")
foreach(folder IN LISTS folders)
  file(GLOB_RECURSE files "${folder}/*.cpp" "${folder}/*.h")
  foreach(file IN LISTS files)
    file(READ "${file}" code)
    string(REGEX MATCHALL "QT_TRANSLATE_NOOP\\(${space}\"[A-Za-z]+\",${space}(${text})+\\)" found "${code}")
    # The matches of a file come with semicolons between them, which is what C++ wants as well.
    file(APPEND "${OUTPUT}" "${found};\n")
  endforeach()
endforeach()
