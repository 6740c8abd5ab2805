# Linters. One that is not installed is left out with a message; with IOCTLC_REQUIRE_TOOLS that is an error.

# add_linter(NAME PROGRAM ARGUMENT..)
function(add_linter name program)
  find_program(LINTER_${program} ${program} PATHS /usr/bin NO_DEFAULT_PATH)
  find_program(LINTER_${program} ${program})
  if(LINTER_${program})
    add_test(NAME lint/${name} COMMAND ${LINTER_${program}} ${ARGN} WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
    set_tests_properties(lint/${name} PROPERTIES LABELS lint)
  elseif(IOCTLC_REQUIRE_TOOLS)
    message(FATAL_ERROR "${program} is not installed (tools/packages/test.txt)")
  else()
    message(WARNING "lint/${name} is left out: ${program} is not installed (tools/packages/test.txt)")
  endif()
endfunction()

file(GLOB_RECURSE c_files RELATIVE ${CMAKE_SOURCE_DIR}
  ${CMAKE_SOURCE_DIR}/compat/*.[ch] ${CMAKE_SOURCE_DIR}/driver/*.[ch] ${CMAKE_SOURCE_DIR}/decoders/*.[ch]
  ${CMAKE_SOURCE_DIR}/examples/*.[ch])
list(FILTER c_files EXCLUDE REGEX "/generated/")
file(GLOB shell_files RELATIVE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/tools/dev/*.sh)

add_linter(flake8 flake8 generator tests tools decoders)
add_linter(mypy mypy)
add_linter(shellcheck shellcheck -x dev ioctlc .ci/run decoders/valgrind/ioctlc-valgrind tools/dev/find-python ${shell_files})
if(c_files)
  add_linter(clang-format clang-format --dry-run -Werror ${c_files})
endif()
