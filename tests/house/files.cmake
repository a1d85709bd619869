# SPDX-License-Identifier: GPL-3.0-or-later
# The files of the house, relative to SOURCE_DIR, that the given patterns name.
function(house_files result)
    set(found)
    foreach(folder backend gui tests resources)
        list(TRANSFORM ARGN PREPEND ${SOURCE_DIR}/${folder}/ OUTPUT_VARIABLE patterns)
        file(GLOB_RECURSE files RELATIVE ${SOURCE_DIR} ${patterns})
        list(APPEND found ${files})
    endforeach()
    if(NOT found)
        message(FATAL_ERROR "looked at no file: is ${SOURCE_DIR} the root of the repository?")
    endif()
    set(${result} ${found} PARENT_SCOPE)
endfunction()
