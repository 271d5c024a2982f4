# SPDX-License-Identifier: GPL-3.0-or-later
# How Duebook is built: compiler settings and the one function that declares a module.
include(duebook_includes)  # duebook_check_includes(), duebook_refuse_qt()
include(duebook_lint)      # targets format, format-check, tidy

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

find_program(DUEBOOK_CCACHE ccache)
if(DUEBOOK_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${DUEBOOK_CCACHE}")
endif()

if(DUEBOOK_SANITIZE)
  add_compile_options(-fsanitize=${DUEBOOK_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${DUEBOOK_SANITIZE})
endif()

add_library(duebook_warnings INTERFACE)
target_compile_options(duebook_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wswitch)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  target_compile_options(duebook_warnings INTERFACE -Wno-restrict)  # GCC 12 takes "a" + text for an overlap (PR105651)
endif()
if(DUEBOOK_WERROR)
  target_compile_options(duebook_warnings INTERFACE -Werror)
endif()
add_compile_definitions(_GLIBCXX_ASSERTIONS)

# duebook_module(<name> [USES <modules>…] [LINKS <libraries>…]): one folder, one library.
# USES names every module whose headers the folder includes; any other quoted include stops the configuration.
function(duebook_module name)
  cmake_parse_arguments(arg "" "" "USES;LINKS" ${ARGN})
  file(GLOB files CONFIGURE_DEPENDS "${name}/*.cpp" "${name}/*.h")
  add_library(duebook_${name} STATIC ${files})
  target_include_directories(duebook_${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  list(TRANSFORM arg_USES PREPEND duebook_ OUTPUT_VARIABLE uses)
  target_link_libraries(duebook_${name} PUBLIC ${uses} PRIVATE duebook_warnings ${arg_LINKS})
  duebook_check_includes("${name}" "${name};${arg_USES}" "${files}")
  if(CMAKE_CURRENT_SOURCE_DIR STREQUAL "${PROJECT_SOURCE_DIR}/src")
    duebook_refuse_qt("${name}" "${files}")
  endif()
endfunction()

# duebook_embed(<target> <variable> <files>…): a table of (name, text) of the files, readable as
# `extern const std::vector<std::pair<std::string_view, std::string_view>> <variable>` in namespace duebook::resources.
function(duebook_embed target variable)
  set(out "${CMAKE_CURRENT_BINARY_DIR}/${variable}.cpp")
  set(body "#include <string_view>\n#include <utility>\n#include <vector>\nnamespace duebook::resources {\n")
  string(APPEND body "extern const std::vector<std::pair<std::string_view, std::string_view>> ${variable};\n")
  string(APPEND body "const std::vector<std::pair<std::string_view, std::string_view>> ${variable} = {\n")
  foreach(file IN LISTS ARGN)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" text)
    get_filename_component(leaf "${file}" NAME)
    string(APPEND body "{\"${leaf}\", R\"duebook(${text})duebook\"},\n")
  endforeach()
  string(APPEND body "};\n}  // namespace duebook::resources\n")
  file(CONFIGURE OUTPUT "${out}" CONTENT "@body@" @ONLY)
  target_sources(${target} PRIVATE "${out}")
endfunction()
