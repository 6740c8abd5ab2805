# The Python that runs the tests: the first with every module they import (another `python3` on PATH may lack them).
set(IOCTLC_TEST_MODULES yaml jinja2 jsonschema pytest xdist hypothesis)

if(NOT IOCTLC_PYTHON OR NOT EXISTS "${IOCTLC_PYTHON}")
  execute_process(
    COMMAND ${CMAKE_CURRENT_LIST_DIR}/../tools/dev/find-python ${IOCTLC_TEST_MODULES}
    OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE)
  set(IOCTLC_PYTHON "${found}" CACHE FILEPATH "Python 3.11 or newer that has ${IOCTLC_TEST_MODULES}" FORCE)
endif()
if(IOCTLC_PYTHON)
  message(STATUS "Python: ${IOCTLC_PYTHON}")
elseif(BUILD_TESTING)
  list(JOIN IOCTLC_TEST_MODULES " " modules)
  message(FATAL_ERROR "No Python 3.11 has all of: ${modules}. Run ./dev test (it installs them), "
    "or configure with -DIOCTLC_PYTHON=..., or with -DBUILD_TESTING=OFF")
endif()
