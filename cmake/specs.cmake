# Which specs there are, and the headers that were made from them.

# ioctlc_specs(VARIABLE): the folder of every spec of this repository, relative to its root
function(ioctlc_specs variable)
  file(GLOB folders RELATIVE ${CMAKE_SOURCE_DIR} CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/spec/* ${CMAKE_SOURCE_DIR}/examples/*)
  set(found)
  foreach(folder IN LISTS folders)
    file(GLOB files ${CMAKE_SOURCE_DIR}/${folder}/*.yaml)
    foreach(file IN LISTS files)
      file(STRINGS ${file} abi REGEX "^abi:" LIMIT_COUNT 1)
      if(abi)
        list(APPEND found ${folder})
        break()
      endif()
    endforeach()
  endforeach()
  set(${variable} ${found} PARENT_SCOPE)
endfunction()

# ioctlc_headers(VARIABLE FOLDER..): every generated header that programs include, of the ABIs in these folders
function(ioctlc_headers variable)
  list(TRANSFORM ARGN APPEND /*/include/*.h OUTPUT_VARIABLE patterns)
  file(GLOB found CONFIGURE_DEPENDS ${patterns})
  set(${variable} ${found} PARENT_SCOPE)
endfunction()
