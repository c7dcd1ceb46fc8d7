# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# Who judges others is judged first.
add_test(NAME faults_judge COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/test_judge.py")

# The real programs, with a library between them and the system that kills them or fails their calls. Not under the
# sanitizers, whose own library must be the first to be loaded.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT HELIOGRAPH_SANITIZE)
  add_library(heliograph_faultshim SHARED FaultShim.cpp FaultShimClock.cpp)
  # Fortified headers have bodies of their own for the functions that it replaces.
  target_compile_options(heliograph_faultshim PRIVATE -U_FORTIFY_SOURCE)
  target_link_libraries(heliograph_faultshim PRIVATE Heliograph::Rules ${CMAKE_DL_LIBS})
  set_target_properties(heliograph_faultshim PROPERTIES AUTOMOC OFF OUTPUT_NAME faultshim
    LIBRARY_OUTPUT_DIRECTORY "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")

  # Long by the preset "faults" or HELIOGRAPH_FAULTS_LONG=1.
  add_test(NAME faults_programs COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/faults.py"
    --bin "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
  set_tests_properties(faults_programs PROPERTIES LABELS faults TIMEOUT 7200 COST 100
    ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8")
endif()
