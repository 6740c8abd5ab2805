/* SPDX-License-Identifier: MIT */
/* What <libdrm/via_drm.h> takes from a driver of the X server. */
#define VIA_NR_SAREA_CLIPRECTS 8
