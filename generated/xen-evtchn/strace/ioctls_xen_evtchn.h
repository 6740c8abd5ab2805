/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-evtchn: names for strace.
 *
 * Made by ioctlc from the xen-evtchn spec; do not edit. To remake it:
 *   ioctlc build spec/xen-evtchn
 */
{ "xen_evtchn", "IOCTL_EVTCHN_RESET", 0, 0x4505, 0x0 },
{ "xen_evtchn", "IOCTL_EVTCHN_RESTRICT_DOMID", 0, 0x4506, 0x2 },
{ "xen_evtchn", "IOCTL_EVTCHN_BIND_VIRQ", 0, 0x4500, 0x4 },
{ "xen_evtchn", "IOCTL_EVTCHN_BIND_UNBOUND_PORT", 0, 0x4502, 0x4 },
{ "xen_evtchn", "IOCTL_EVTCHN_UNBIND", 0, 0x4503, 0x4 },
{ "xen_evtchn", "IOCTL_EVTCHN_NOTIFY", 0, 0x4504, 0x4 },
{ "xen_evtchn", "IOCTL_EVTCHN_BIND_INTERDOMAIN", 0, 0x4501, 0x8 },
