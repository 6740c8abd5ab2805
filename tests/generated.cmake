# Generated C with the native compilers. Other ABIs, and Windows: tests/backends and tests/proof.

# compile_test(NAME LANGUAGE STANDARD SOURCE FLAG..): a test that is passed by a source that compiles without a warning
function(compile_test name language standard source)
  if(language STREQUAL "CXX")
    set(kind c++)
  else()
    set(kind c)
  endif()
  separate_arguments(flags UNIX_COMMAND "${CMAKE_${language}_FLAGS}")
  add_test(NAME ${name} COMMAND ${CMAKE_${language}_COMPILER} ${flags} -std=${standard} -Wall -Wextra -Werror ${ARGN}
    -fsyntax-only -x ${kind} ${source})
  set_tests_properties(${name} PROPERTIES LABELS backends)
endfunction()

# Each header is the only one of a translation unit. An extension's header includes that of its base.
file(GLOB folders CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/generated ${CMAKE_SOURCE_DIR}/examples/*/generated)
ioctlc_headers(headers ${folders})
set(bases ${IOCTLC_HEADERS})
list(TRANSFORM bases REPLACE "^(.*)/[^/]*$" "-I\\1")
list(REMOVE_DUPLICATES bases)

foreach(header IN LISTS headers)
  cmake_path(GET header FILENAME name)
  if(name MATCHES "_windows")
    continue()
  endif()
  set(source ${CMAKE_CURRENT_BINARY_DIR}/alone/${name}.c)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\nint a_translation_unit_is_not_empty;\n" @ONLY)
  compile_test(header/${name}/c11 C c11 ${source} ${bases})
  if(CMAKE_CXX_COMPILER)
    compile_test(header/${name}/c++17 CXX c++17 ${source} ${bases})
  endif()
endforeach()

# Generated tests: layouts are asserted as they compile, bit-fields when they run.
add_test(NAME build COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR})
set_tests_properties(build PROPERTIES LABELS backends FIXTURES_SETUP build)

list(TRANSFORM folders APPEND /*/tests/*.c OUTPUT_VARIABLE patterns)
file(GLOB sources CONFIGURE_DEPENDS ${patterns})
foreach(source IN LISTS sources)
  cmake_path(GET source STEM name)
  cmake_path(GET source PARENT_PATH folder)
  if(name MATCHES "_layout_test$")
    compile_test(${name} C c11 ${source} -I${folder}/../include ${bases})
  else()
    add_executable(${name} ${source})
    target_include_directories(${name} PRIVATE ${folder}/../include)
    target_compile_options(${name} PRIVATE ${bases} -Wall -Wextra -Werror)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS backends FIXTURES_REQUIRED build)
  endif()
endforeach()
