# SPDX-License-Identifier: GPL-3.0-or-later
# How Duebook is built: compiler settings and the one function that declares a module.

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
# -Wrestrict sees overlaps in std::string's operator+ that are not there (GCC 12, bug 105329)
target_compile_options(duebook_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wswitch -Wno-restrict)
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
endfunction()

# Stops the configuration where one of the files includes a module that is not allowed.
function(duebook_check_includes name allowed files)
  list(JOIN allowed "|" pattern)
  foreach(file IN LISTS files)
    file(STRINGS "${file}" includes REGEX "^#include \"")
    foreach(line IN LISTS includes)
      if(NOT line MATCHES "\"(${pattern})/[a-z0-9_]+\\.h\"")
        message(FATAL_ERROR "${file}\n  ${line}\n  ${name} may use: ${allowed}")
      endif()
    endforeach()
  endforeach()
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
