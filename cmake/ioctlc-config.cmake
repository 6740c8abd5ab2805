# ioctlc as tests of a project: find_package(ioctlc), or include() of this file. docs/ci.md has an example.
#
#   ioctlc_add_tests(SPEC [OUTPUT DIR] [RELEASED OLD] [LOCK] [LABELS LABEL..])
#
# SPEC is a spec's folder. Its tests are called ioctlc/NAME/.., NAME being the folder's:
#   check    no errors
#   build    the committed outputs are those of the spec; OUTPUT says where they are, if not in the usual place
#   diff     with RELEASED: nothing breaks of OLD (a lock, a spec or GIT-REV:path); where a person has to look, ctest
#            says that the test was skipped
#   lock     with LOCK: at a release, the lock says what the spec says

find_program(IOCTLC_EXECUTABLE ioctlc HINTS "${CMAKE_CURRENT_LIST_DIR}/.." DOC "the compiler of ioctl ABIs")
if(NOT IOCTLC_EXECUTABLE)
  set(ioctlc_FOUND FALSE)
  set(ioctlc_NOT_FOUND_MESSAGE "there is no program ioctlc; set IOCTLC_EXECUTABLE, or PATH")
  return()
endif()

function(ioctlc_add_tests spec)
  cmake_parse_arguments(PARSE_ARGV 1 arg "LOCK" "OUTPUT;RELEASED" "LABELS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "ioctlc_add_tests: unknown: ${arg_UNPARSED_ARGUMENTS}; there are OUTPUT, RELEASED, LOCK and LABELS")
  endif()
  get_filename_component(folder "${spec}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
  if(NOT EXISTS "${folder}")
    message(FATAL_ERROR "ioctlc_add_tests: there is no ${folder}")
  endif()
  get_filename_component(name "${folder}" NAME_WE)
  set(output)
  if(arg_OUTPUT)
    get_filename_component(output "${arg_OUTPUT}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_SOURCE_DIR}")
    set(output -o "${output}")
  endif()

  set(tests check build)
  add_test(NAME ioctlc/${name}/check COMMAND ${IOCTLC_EXECUTABLE} check "${folder}")
  add_test(NAME ioctlc/${name}/build COMMAND ${IOCTLC_EXECUTABLE} build --check ${output} "${folder}")
  if(arg_RELEASED)
    list(APPEND tests diff)
    add_test(NAME ioctlc/${name}/diff COMMAND ${IOCTLC_EXECUTABLE} diff "${arg_RELEASED}" "${folder}")
    set_tests_properties(ioctlc/${name}/diff PROPERTIES SKIP_RETURN_CODE 4)
  endif()
  if(arg_LOCK)
    list(APPEND tests lock)
    add_test(NAME ioctlc/${name}/lock COMMAND ${IOCTLC_EXECUTABLE} lock --check "${folder}")
  endif()
  list(TRANSFORM tests PREPEND ioctlc/${name}/)
  set_tests_properties(${tests} PROPERTIES LABELS "ioctlc;${arg_LABELS}" WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
endfunction()
