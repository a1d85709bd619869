# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the checks: builds a small sound house, which they must accept, then puts one fault at a
# time into it, which they must name. -D SCRATCH=<folder> -D CLANG_FORMAT=<program, may be empty>
cmake_minimum_required(VERSION 3.22)
set(SPDX "SPDX-License-Identifier: GPL-3.0-or-later")
set(failures 0)

function(write file text)
    file(WRITE ${SCRATCH}/${file} "// ${SPDX}\n${text}")
endfunction()

# base <- customers <- http, and gui above them all.
function(build_sound_house)
    file(REMOVE_RECURSE ${SCRATCH})
    file(WRITE ${SCRATCH}/.clang-format "BasedOnStyle: WebKit\n")
    write(backend/base/result.h "#pragma once\n")
    write(backend/customers/customer.h "#pragma once\n#include \"backend/base/result.h\"\n")
    write(backend/http/server.cpp "#include \"backend/customers/customer.h\"\n")
    write(gui/main.cpp "#include \"backend/http/server.h\"\n#include \"ui_main.h\"\n")
    write(tests/http/tst_server.cpp "int i;\n")
    write(resources/icon.cpp "int i;\n")
    file(WRITE ${SCRATCH}/links.cmake "
set(ROOMS base customers http gui)
set(customers_LINKS base)
set(customers_PUBLIC base)
set(http_LINKS customers)
set(http_PUBLIC customers)
set(http_PROGRAM Qt6::Core Qt6::Network)
set(gui_LINKS http)
set(gui_PROGRAM Qt6::Core Qt6::Widgets)
set(gui_MAY base customers http)
set(FOLDERS backend gui tests)
set(SOURCES backend/base/result.h backend/customers/customer.h backend/http/server.cpp
    gui/main.cpp tests/http/tst_server.cpp)
")
endfunction()

# Runs one check on the house in SCRATCH; what it says must match the pattern.
function(expect check pattern)
    execute_process(COMMAND ${CMAKE_COMMAND} -D SOURCE_DIR=${SCRATCH} -D LINKS=${SCRATCH}/links.cmake
                            -D CLANG_FORMAT=${CLANG_FORMAT}
                            -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${check}.cmake
                    OUTPUT_VARIABLE said ERROR_VARIABLE said RESULT_VARIABLE result)
    if(pattern MATCHES "^-- " AND NOT result EQUAL 0 OR NOT said MATCHES "${pattern}")
        message("house.${check} should have said '${pattern}', but said:\n${said}")
        math(EXPR failures "${failures} + 1")
        set(failures ${failures} PARENT_SCOPE)
    endif()
endfunction()

build_sound_house()
expect(includes "-- house.includes: 4 files of 4 rooms")
expect(licence "-- house.licence: 6 files")
expect(sources "-- house.sources: each of 5 files")
if(CLANG_FORMAT)
    expect(format "-- house.format: 6 files")
    write(backend/base/result.h "#pragma once\nint  i ;\n")
    expect(format "result.h:3:.*house.format: clang-format -i mends it")
endif()

build_sound_house()
write(backend/http/server.cpp "#include \"backend/redis/client.h\"\n")
expect(includes "server.cpp: includes backend/redis/client.h, but http does not link redis")

build_sound_house()
write(backend/base/result.h "#pragma once\n#include \"gui/mainwindow.h\"\n")
expect(includes "result.h: includes gui/mainwindow.h, but base does not link gui")

build_sound_house()
write(backend/http/server.cpp "#include \"../customers/customer.h\"\n")
expect(includes "server.cpp: includes ../customers/customer.h, which does not start at the root")

build_sound_house()
file(APPEND ${SCRATCH}/links.cmake "set(customers_PUBLIC)\n")
expect(includes "customer.h: is shown to other rooms and enters base")

build_sound_house()
file(APPEND ${SCRATCH}/links.cmake "set(base_LINKS customers)\n")
expect(includes "base: links customers, which the plan does not allow")

build_sound_house()
file(APPEND ${SCRATCH}/links.cmake "list(APPEND http_PROGRAM Qt6::Widgets)\n")
expect(includes "http: brings Qt6::Widgets into its programs")

build_sound_house()
file(APPEND ${SCRATCH}/links.cmake "list(APPEND ROOMS cellar)\n")
expect(includes "cellar: the plan .* does not know this room")

build_sound_house()
write(backend/base/forgotten.cpp "int i;\n")
expect(sources "forgotten.cpp: is listed by no target")

build_sound_house()
file(APPEND ${SCRATCH}/links.cmake "list(APPEND SOURCES backend/http/server.cpp)\n")
expect(sources "server.cpp: is listed by 2 targets")

build_sound_house()
file(WRITE ${SCRATCH}/backend/base/result.h "#pragma once\n")
expect(licence "result.h: the first line is not the SPDX line")

build_sound_house()
write(backend/base/result.h "int i;\n")
expect(licence "result.h: no #pragma once")

file(REMOVE_RECURSE ${SCRATCH}/backend ${SCRATCH}/gui ${SCRATCH}/tests ${SCRATCH}/resources)
expect(includes "looked at no file")
expect(licence "looked at no file")
expect(sources "looked at no file")
if(CLANG_FORMAT)
    expect(format "looked at no file")
endif()

if(failures GREATER 0)
    message(FATAL_ERROR "house.faults: ${failures} checks do not see what they should")
endif()
message(STATUS "house.faults: every fault was seen")
