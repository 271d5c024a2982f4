# SPDX-License-Identifier: GPL-3.0-or-later
# Makes Duebook Sans from Inter, where fonttools and fonts-inter are installed; else the program uses the system's face.

# duebook_font_files(<out>): sets <out> to the font files that will be made, or to nothing.
function(duebook_font_files out)
  set(${out} "" PARENT_SCOPE)
  find_file(DUEBOOK_INTER Inter-Regular.otf PATHS /usr/share/fonts /usr/local/share/fonts
    PATH_SUFFIXES opentype/inter inter OTF/inter NO_DEFAULT_PATH)
  find_program(DUEBOOK_PYTHON python3)
  find_program(DUEBOOK_SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH)  # has the distribution's modules
  set(python "")
  foreach(candidate "${DUEBOOK_PYTHON}" "${DUEBOOK_SYSTEM_PYTHON}")
    if(candidate AND NOT python)
      execute_process(COMMAND "${candidate}" -c "import fontTools.subset" RESULT_VARIABLE missing OUTPUT_QUIET ERROR_QUIET)
      if(missing EQUAL 0)
        set(python "${candidate}")
      endif()
    endif()
  endforeach()
  if(NOT python OR NOT DUEBOOK_INTER)
    message(STATUS "Duebook Sans: no fonttools or no Inter, using the system's face")
    return()
  endif()
  get_filename_component(source "${DUEBOOK_INTER}" DIRECTORY)
  set(folder "${CMAKE_CURRENT_BINARY_DIR}/fonts")
  set(made "")
  foreach(face Regular Medium SemiBold)
    list(APPEND made "${folder}/DuebookSans-${face}.otf")
  endforeach()
  set(script "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../fonts/make_font.py")
  add_custom_command(OUTPUT ${made} COMMAND "${python}" "${script}" "${source}" "${folder}"
    DEPENDS "${script}" COMMENT "Making Duebook Sans" VERBATIM)
  set(${out} "${made}" PARENT_SCOPE)
endfunction()
