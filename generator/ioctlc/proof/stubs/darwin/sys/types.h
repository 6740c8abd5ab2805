/* Stands in for <sys/types.h> of Darwin. Used by the layout proof only. */
#ifndef IOCTLC_STUB_SYS_TYPES_H
#define IOCTLC_STUB_SYS_TYPES_H

#include <stddef.h>
#include <stdint.h>

typedef intptr_t ssize_t;

#endif
