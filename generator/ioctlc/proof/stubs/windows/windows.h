/* Stands in for <windows.h>. Used by the layout proof only. */
#ifndef IOCTLC_STUB_WINDOWS_H
#define IOCTLC_STUB_WINDOWS_H

#include <stddef.h>
#include <stdint.h>

#endif
