# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file names its licence in its first line (a script in its second), and every
# header guards itself with #pragma once. -D SOURCE_DIR=<root>
cmake_minimum_required(VERSION 3.22)
include(${CMAKE_CURRENT_LIST_DIR}/files.cmake)

house_files(files *.h *.cpp *.lua *.cmake CMakeLists.txt)
set(faults 0)
foreach(file IN LISTS files)
    file(STRINGS ${SOURCE_DIR}/${file} lines LIMIT_COUNT 3)
    list(GET lines 0 first)
    if(NOT first MATCHES "^(//|#|--) SPDX-License-Identifier: GPL-3\\.0-or-later$")
        message("${file}: the first line is not the SPDX line")
        math(EXPR faults "${faults} + 1")
    elseif(file MATCHES "\\.h$" AND NOT "#pragma once" IN_LIST lines)
        message("${file}: no #pragma once under the SPDX line")
        math(EXPR faults "${faults} + 1")
    endif()
endforeach()
if(faults GREATER 0)
    message(FATAL_ERROR "house.licence: ${faults} faults")
endif()
list(LENGTH files count)
message(STATUS "house.licence: ${count} files name their licence")
