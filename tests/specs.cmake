# Each spec of the repository is sound, and its committed outputs are those that it makes.

foreach(spec IN LISTS IOCTLC_SPECS)
  add_test(NAME specs/check/${spec} COMMAND ${CMAKE_SOURCE_DIR}/ioctlc check ${spec}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(specs/check/${spec} PROPERTIES LABELS specs)
  add_test(NAME stale/${spec} COMMAND ${CMAKE_SOURCE_DIR}/ioctlc build --check ${spec}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
  set_tests_properties(stale/${spec} PROPERTIES LABELS stale)
endforeach()
