# One ctest test, and one label, for each folder of pytest files.

# Suites whose tests start compilers: their tests run side by side, so ctest runs no other test beside them.
set(parallel_suites backends import mutation proof robustness stability verify)
cmake_host_system_information(RESULT cores QUERY NUMBER_OF_LOGICAL_CORES)

file(GLOB_RECURSE files RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS test_*.py)
set(suites)
foreach(file IN LISTS files)
  string(REGEX REPLACE "/.*" "" suite ${file})
  list(APPEND suites ${suite})
endforeach()
list(REMOVE_DUPLICATES suites)

set(scratch ${CMAKE_CURRENT_BINARY_DIR}/scratch)
file(MAKE_DIRECTORY ${scratch}/tmp)

# What is built or downloaded once for a machine is in the user's cache (tests/support/kept.py).
set(kept $ENV{XDG_CACHE_HOME})
if(NOT kept)
  set(kept $ENV{HOME}/.cache)
endif()

foreach(suite IN LISTS suites)
  set(arguments -q --basetemp=${scratch}/tmp/${suite})
  if(suite IN_LIST parallel_suites)
    list(APPEND arguments -n ${cores})
  endif()
  add_test(NAME ${suite} COMMAND ${IOCTLC_PYTHON} -m pytest ${arguments} tests/${suite}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(${suite} PROPERTIES LABELS ${suite} TIMEOUT 2400
    ENVIRONMENT "HYPOTHESIS_STORAGE_DIRECTORY=${scratch}/hypothesis;XDG_CACHE_HOME=${scratch}/cache;IOCTLC_KEPT_CACHE=${kept}")
  if(suite STREQUAL vm)  # longer than what one of its programs may take, which it then tells about
    set_tests_properties(${suite} PROPERTIES TIMEOUT 4800)
  endif()
  if(suite IN_LIST parallel_suites)
    set_tests_properties(${suite} PROPERTIES PROCESSORS ${cores} COST 1000)
  endif()
endforeach()
