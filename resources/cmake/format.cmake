# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DCLANG_FORMAT=… -DROOT=… -DMODE=fix|check -P format.cmake: every C++ file of the project.
file(GLOB_RECURSE files "${ROOT}/src/*.cpp" "${ROOT}/src/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h"
     "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.h" "${ROOT}/bench/*.cpp" "${ROOT}/bench/*.h")
if(NOT files)
  return()
endif()
set(flags -i)
if(MODE STREQUAL "check")
  set(flags --dry-run --Werror)
endif()
execute_process(COMMAND "${CLANG_FORMAT}" ${flags} ${files} WORKING_DIRECTORY "${ROOT}" RESULT_VARIABLE result)
if(result)
  message(FATAL_ERROR "Not laid out as .clang-format says. Mend it with: cmake --build <build folder> --target format")
endif()
