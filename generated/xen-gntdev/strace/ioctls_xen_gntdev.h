/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-gntdev: names for strace.
 *
 * Made by ioctlc from the xen-gntdev spec; do not edit. To remake it:
 *   ioctlc build spec/xen-gntdev
 */
{ "xen_gntdev", "IOCTL_GNTDEV_SET_MAX_GRANTS", 0, 0x4703, 0x4 },
#if IOCTLC_PERSONALITY == 1 || IOCTLC_PERSONALITY == 2
{ "xen_gntdev", "IOCTL_GNTDEV_GRANT_COPY", 0, 0x4708, 0x8 },
#endif
{ "xen_gntdev", "IOCTL_GNTDEV_DMABUF_EXP_WAIT_RELEASED", 0, 0x470a, 0x8 },
{ "xen_gntdev", "IOCTL_GNTDEV_DMABUF_IMP_RELEASE", 0, 0x470c, 0x8 },
{ "xen_gntdev", "IOCTL_GNTDEV_UNMAP_GRANT_REF", 0, 0x4701, 0x10 },
{ "xen_gntdev", "IOCTL_GNTDEV_SET_UNMAP_NOTIFY", 0, 0x4707, 0x10 },
#if IOCTLC_PERSONALITY == 0
{ "xen_gntdev", "IOCTL_GNTDEV_GRANT_COPY", 0, 0x4708, 0x10 },
#endif
{ "xen_gntdev", "IOCTL_GNTDEV_DMABUF_EXP_FROM_REFS", 0, 0x4709, 0x14 },
{ "xen_gntdev", "IOCTL_GNTDEV_DMABUF_IMP_TO_REFS", 0, 0x470b, 0x14 },
{ "xen_gntdev", "IOCTL_GNTDEV_MAP_GRANT_REF", 0, 0x4700, 0x18 },
{ "xen_gntdev", "IOCTL_GNTDEV_GET_OFFSET_FOR_VADDR", 0, 0x4702, 0x18 },
