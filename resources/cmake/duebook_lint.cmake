# SPDX-License-Identifier: GPL-3.0-or-later
# Targets that look at the code: format and format-check (clang-format), tidy (clang-tidy, some minutes).

find_program(DUEBOOK_CLANG_FORMAT NAMES clang-format-14 clang-format)
find_program(DUEBOOK_RUN_CLANG_TIDY NAMES run-clang-tidy-14 run-clang-tidy)

# One version lays out the whole project; another one would lay it out differently and call ours wrong.
set(DUEBOOK_FORMAT_VERSION 14)
if(DUEBOOK_CLANG_FORMAT AND NOT DEFINED DUEBOOK_CLANG_FORMAT_FITS)
  execute_process(COMMAND "${DUEBOOK_CLANG_FORMAT}" --version OUTPUT_VARIABLE version)
  if(version MATCHES "version ${DUEBOOK_FORMAT_VERSION}\\.")
    set(DUEBOOK_CLANG_FORMAT_FITS ON CACHE INTERNAL "")
  else()
    set(DUEBOOK_CLANG_FORMAT_FITS OFF CACHE INTERNAL "")
  endif()
endif()

if(DUEBOOK_CLANG_FORMAT_FITS)
  set(run_format "${CMAKE_COMMAND}" "-DCLANG_FORMAT=${DUEBOOK_CLANG_FORMAT}" "-DROOT=${CMAKE_SOURCE_DIR}")
  set(DUEBOOK_FORMAT_CHECK ${run_format} -DMODE=check -P "${CMAKE_CURRENT_LIST_DIR}/format.cmake")
  add_custom_target(format COMMAND ${run_format} -DMODE=fix -P "${CMAKE_CURRENT_LIST_DIR}/format.cmake" VERBATIM)
  add_custom_target(format-check COMMAND ${DUEBOOK_FORMAT_CHECK} VERBATIM)
endif()

if(DUEBOOK_RUN_CLANG_TIDY)
  add_custom_target(tidy
    COMMAND "${DUEBOOK_RUN_CLANG_TIDY}" -quiet -p "${CMAKE_BINARY_DIR}"
            "-extra-arg-before=-include${CMAKE_CURRENT_LIST_DIR}/clang_tidy_shim.h" -extra-arg=-Wno-unknown-warning-option
            "${CMAKE_SOURCE_DIR}/(src|ui)/.*\\.cpp$"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}" USES_TERMINAL VERBATIM)
endif()
