# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file belongs to a target, so that none lies around unused, and to one alone: a test
# links the room, never its sources. -D SOURCE_DIR=<root> -D LINKS=<file, see linkgraph.cmake>
cmake_minimum_required(VERSION 3.22)
include(${LINKS})

set(files)
foreach(folder IN LISTS FOLDERS)
    file(GLOB_RECURSE found RELATIVE ${SOURCE_DIR} ${SOURCE_DIR}/${folder}/*.h
         ${SOURCE_DIR}/${folder}/*.cpp)
    list(APPEND files ${found})
endforeach()
if(NOT "gui" IN_LIST FOLDERS)
    list(FILTER files EXCLUDE REGEX "^tests/gui/")
endif()
list(FILTER files EXCLUDE REGEX "^tests/(bench|fuzz)/") # built by presets of their own
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "house.sources: looked at no file")
endif()

set(faults 0)
foreach(file IN LISTS files)
    set(users ${SOURCES})
    list(FILTER users INCLUDE REGEX "^${file}$")
    list(LENGTH users users)
    if(users EQUAL 0)
        message("${file}: is listed by no target")
        math(EXPR faults "${faults} + 1")
    elseif(users GREATER 1)
        message("${file}: is listed by ${users} targets")
        math(EXPR faults "${faults} + 1")
    endif()
endforeach()
if(faults GREATER 0)
    message(FATAL_ERROR "house.sources: ${faults} faults")
endif()
message(STATUS "house.sources: each of ${count} files belongs to one target")
