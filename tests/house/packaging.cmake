# SPDX-License-Identifier: GPL-3.0-or-later
# What is said twice in packaging/ says the same, and what has a validator passes it.
# -D SOURCE_DIR=<root> -D VERSION=<project's> -D DESKTOP_FILE_VALIDATE=<program>
# -D APPSTREAMCLI=<program> -D SHELLCHECK=<program>; a program that is not installed is not asked.
cmake_minimum_required(VERSION 3.22)
set(PACKAGING ${SOURCE_DIR}/packaging)
set(faults 0)

macro(fault)
    string(REPLACE ";" " " text "${ARGV}")
    message("${text}")
    math(EXPR faults "${faults} + 1")
endmacro()

# The packages of one stage in packaging/dependencies.
function(listed stage result)
    file(STRINGS ${PACKAGING}/dependencies lines REGEX "^${stage} ")
    list(TRANSFORM lines REPLACE "^${stage} +([^ ]+).*" "\\1")
    list(SORT lines)
    set(${result} "${lines}" PARENT_SCOPE)
endfunction()

# The packages of one field of debian/control, without versions and substitutions.
function(declared field result)
    file(READ ${PACKAGING}/debian/control control)
    string(REGEX MATCH "\n${field}:([^\n]*(\n [^\n]*)*)" found "${control}")
    string(REGEX REPLACE "[ \n]*\\([^)]*\\)|\\$\\{[^}]*\\}|[ \n]" "" packages "${CMAKE_MATCH_1}")
    string(REPLACE "," ";" packages "${packages}")
    list(FILTER packages INCLUDE REGEX ".")
    list(SORT packages)
    set(${result} "${packages}" PARENT_SCOPE)
endfunction()

function(check_control)
    listed(build build)
    listed(run run)
    declared(Build-Depends build_depends)
    declared(Depends depends)
    list(REMOVE_ITEM build g++) # build-essential, which every Debian package may take for granted
    list(REMOVE_ITEM build_depends debhelper-compat)
    if(NOT build OR NOT build STREQUAL build_depends)
        fault("dependencies: build is ${build}\ndebian/control: Build-Depends is ${build_depends}")
    endif()
    if(NOT run OR NOT run STREQUAL depends)
        fault("dependencies: run is ${run}\ndebian/control: Depends is ${depends}")
    endif()
    set(faults ${faults} PARENT_SCOPE)
endfunction()

# The newest version that a file tells of.
function(check_version file pattern)
    file(READ ${PACKAGING}/${file} text)
    if(NOT text MATCHES "${pattern}")
        fault("${file}: tells of no version")
    elseif(NOT CMAKE_MATCH_1 STREQUAL VERSION)
        fault("${file}: the newest version is ${CMAKE_MATCH_1}, the project's is ${VERSION}")
    endif()
    set(faults ${faults} PARENT_SCOPE)
endfunction()

function(check_by program)
    if(program)
        execute_process(COMMAND ${program} ${ARGN} RESULT_VARIABLE result)
        if(NOT result EQUAL 0)
            fault("${program} found faults")
        endif()
        set(faults ${faults} PARENT_SCOPE)
    endif()
endfunction()

# A stage that is misspelt must not pass for one that lacks nothing.
function(check_stages)
    execute_process(COMMAND ${PACKAGING}/install-dependencies bulid
                    RESULT_VARIABLE result ERROR_VARIABLE words)
    if(result EQUAL 0)
        fault("install-dependencies: takes a stage that is not listed")
    endif()
    set(faults ${faults} PARENT_SCOPE)
endfunction()

check_control()
check_stages()
check_version(CHANGELOG.md "\n## ([0-9.]+)")
check_version(debian/changelog "^tellerdesk \\(([0-9.]+)\\)")
check_version(org.tellerdesk.tellerdesk.metainfo.xml "<release version=\"([0-9.]+)\"")
check_by("${DESKTOP_FILE_VALIDATE}" ${PACKAGING}/org.tellerdesk.tellerdesk.desktop)
check_by("${APPSTREAMCLI}" validate --no-net --pedantic
         ${PACKAGING}/org.tellerdesk.tellerdesk.metainfo.xml)
check_by("${SHELLCHECK}" ${PACKAGING}/run ${PACKAGING}/test ${PACKAGING}/package
         ${PACKAGING}/install-dependencies ${SOURCE_DIR}/.ci/run
         ${SOURCE_DIR}/tests/packaging/desktopentry ${SOURCE_DIR}/tests/packaging/readme)
if(faults GREATER 0)
    message(FATAL_ERROR "house.packaging: ${faults} faults")
endif()
message(STATUS "house.packaging: lists, versions and metadata agree")
