/* SPDX-License-Identifier: MIT */
/* The kernel's name of the header that libdrm-dev has elsewhere. */
#include <libdrm/drm.h>
