# Generated headers, each alone in a translation unit, with the native compilers. Cross compilers: tests/backends, tests/proof.

# add_header_test(HEADER LANGUAGE STANDARD)
function(add_header_test header language standard)
  cmake_path(GET header FILENAME name)
  string(TOLOWER ${language} suffix)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/headers/${name}.${suffix}.${standard})
  file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\nint a_translation_unit_is_not_empty;\n" @ONLY)
  if(language STREQUAL "CXX")
    set(kind c++)
  else()
    set(kind c)
  endif()
  separate_arguments(flags UNIX_COMMAND "${CMAKE_${language}_FLAGS}")
  add_test(NAME header/${name}/${standard}
    COMMAND ${CMAKE_${language}_COMPILER} ${flags} -std=${standard} -Wall -Wextra -Werror ${ARGN} -fsyntax-only -x ${kind} ${source})
  set_tests_properties(header/${name}/${standard} PROPERTIES LABELS backends)
endfunction()

foreach(header IN LISTS IOCTLC_HEADERS)
  if(header MATCHES "windows")
    continue()    # it needs the Windows headers: tests/backends compiles it with mingw-w64
  endif()
  add_header_test(${header} C c11)
  if(CMAKE_CXX_COMPILER)
    add_header_test(${header} CXX c++17)
  endif()
endforeach()
