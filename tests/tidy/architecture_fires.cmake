# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DROOT=… -DSCRATCH=… -DGENERATOR=… -P architecture_fires.cmake: shows that the check of includes stops a configuration.
# Each case is a small copy of the project's shape with one include in it, configured by the project's own functions.
cmake_minimum_required(VERSION 3.25)

# The real list of who may use whom, with empty modules around the one file of the case.
function(configure_with file line out)
  file(REMOVE_RECURSE "${SCRATCH}")
  file(READ "${ROOT}/src/CMakeLists.txt" modules)
  string(REGEX MATCHALL "duebook_module\\([^)]*\\)" modules "${modules}")
  set(declared "")
  foreach(module IN LISTS modules)
    string(REGEX REPLACE " LINKS [^)]*" "" module "${module}")
    string(APPEND declared "${module}\n")
    string(REGEX REPLACE "duebook_module\\(([a-z]+).*" "\\1" name "${module}")
    file(WRITE "${SCRATCH}/src/${name}/${name}.cpp" "int ${name};\n")
  endforeach()
  file(WRITE "${SCRATCH}/src/CMakeLists.txt" "${declared}")
  file(WRITE "${SCRATCH}/CMakeLists.txt" "cmake_minimum_required(VERSION 3.25)\nproject(fires LANGUAGES CXX)\n"
       "list(APPEND CMAKE_MODULE_PATH \"${ROOT}/resources/cmake\")\ninclude(duebook_build)\nadd_subdirectory(src)\n")
  file(WRITE "${SCRATCH}/${file}" "// a case\n${line}\n")
  execute_process(COMMAND "${CMAKE_COMMAND}" -S "${SCRATCH}" -B "${SCRATCH}/build" -G "${GENERATOR}"
                  RESULT_VARIABLE result OUTPUT_QUIET ERROR_VARIABLE words)
  set(${out} "${result}" PARENT_SCOPE)
  set(words "${words}" PARENT_SCOPE)
endfunction()

function(expect_stop file line reason)
  configure_with("${file}" "${line}" result)
  string(REGEX REPLACE "[ \n]+" " " said "${words}")
  if(result EQUAL 0)
    message(FATAL_ERROR "${file} with ${line} was let through")
  elseif(NOT said MATCHES "${reason}")
    message(FATAL_ERROR "${file} with ${line} was stopped for another reason:\n${words}")
  endif()
  message(STATUS "stopped: ${file} with ${line}")
endfunction()

function(expect_pass file line)
  configure_with("${file}" "${line}" result)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${file} with ${line} was stopped:\n${words}")
  endif()
  message(STATUS "passed: ${file} with ${line}")
endfunction()

expect_pass("src/services/case.cpp" "#include \"store/journal_store.h\"")
expect_pass("src/base/case.h" "#include <vector>  // as \"many; as [needed]\"")
expect_stop("src/base/case.h" "#include \"services/books.h\"" "base may use: base")
expect_stop("src/cash/case.cpp" "  #  include \"store/cash_store.h\"" "cash may use: cash")
expect_stop("src/insight/case.cpp" "#include \"../store/aging_list.h\"" "insight may use: insight")
expect_stop("src/ledger/case.h" "#include <QString>" "knows no Qt")
expect_stop("src/services/case.cpp" "#include <QtCore/qdatetime.h>" "knows no Qt")
file(REMOVE_RECURSE "${SCRATCH}")
