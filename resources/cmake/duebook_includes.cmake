# SPDX-License-Identifier: GPL-3.0-or-later
# The border between modules, as functions without targets, so that a test can call them with cmake -P.

# Stops the configuration where one of the files includes a module that is not in the list `allowed`.
function(duebook_check_includes name allowed files)
  list(JOIN allowed "|" pattern)
  foreach(file IN LISTS files)
    file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include[ \t]*\"")
    foreach(line IN LISTS includes)
      if(line MATCHES "^[ \t]*#" AND NOT line MATCHES "^[ \t]*#[ \t]*include[ \t]*\"(${pattern})/[a-z0-9_]+\\.h\"")
        message(FATAL_ERROR "${file}\n  ${line}\n  ${name} may use: ${allowed}")
      endif()
    endforeach()
  endforeach()
endfunction()

# Stops the configuration where one of the files includes Qt: the core is plain C++.
function(duebook_refuse_qt name files)
  foreach(file IN LISTS files)
    file(STRINGS "${file}" includes REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"](Q[A-Z]|Qt|q[a-z]+\\.h|qt)")
    if(includes)
      message(FATAL_ERROR "${file}\n  ${includes}\n  ${name} is part of src/, which knows no Qt: move this to ui/")
    endif()
  endforeach()
endfunction()
