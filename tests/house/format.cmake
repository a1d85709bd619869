# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is laid out as .clang-format says. -D SOURCE_DIR=<root> -D CLANG_FORMAT=<program>
cmake_minimum_required(VERSION 3.22)
include(${CMAKE_CURRENT_LIST_DIR}/files.cmake)

house_files(files *.h *.cpp)
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror ${files}
                WORKING_DIRECTORY ${SOURCE_DIR} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "house.format: clang-format -i mends it")
endif()
list(LENGTH files count)
message(STATUS "house.format: ${count} files are laid out as .clang-format says")
