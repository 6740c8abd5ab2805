/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR MIT) */
/*
 * xen-evtchn: the ABI between programs and the driver.
 *
 * Made by ioctlc from the xen-evtchn spec; do not edit. To remake it:
 *   ioctlc build spec/xen-evtchn
 *
 * The interface to Xen's event channels on Linux, /dev/xen/evtchn.
 */
#ifndef _UAPI_XEN_EVTCHN_H
#define _UAPI_XEN_EVTCHN_H

#include <linux/types.h>
#include <linux/ioctl.h>

/**
 * struct ioctl_evtchn_bind_virq - A virtual interrupt.
 */
struct ioctl_evtchn_bind_virq {
	unsigned int virq;
};

/**
 * struct ioctl_evtchn_bind_interdomain - A port of another domain.
 */
struct ioctl_evtchn_bind_interdomain {
	unsigned int remote_domain;
	unsigned int remote_port;
};

/**
 * struct ioctl_evtchn_bind_unbound_port - A domain that may bind to a new port.
 */
struct ioctl_evtchn_bind_unbound_port {
	unsigned int remote_domain;
};

/**
 * struct ioctl_evtchn_unbind - A port.
 */
struct ioctl_evtchn_unbind {
	unsigned int port;
};

/**
 * struct ioctl_evtchn_notify - A port.
 */
struct ioctl_evtchn_notify {
	unsigned int port;
};

/**
 * struct ioctl_evtchn_restrict_domid - A domain.
 * @domid: 1 to 32751
 */
struct ioctl_evtchn_restrict_domid {
	unsigned short domid;
};

/* The directions of request codes that do not encode the size of a type. */
#ifdef __linux__
#define _XEN_EVTCHN_IOC_NONE	_IOC_NONE
#else
#define _XEN_EVTCHN_IOC_NONE	IOC_VOID
#endif

/* Request codes */
/**
 * IOCTL_EVTCHN_BIND_VIRQ - Get a port for a virtual interrupt.
 *
 * On: evtchn. Argument: struct ioctl_evtchn_bind_virq, read.
 * Returns: the port
 *
 * Errors:
 *   EACCES: the descriptor is restricted
 */
#define IOCTL_EVTCHN_BIND_VIRQ		_IOC(_XEN_EVTCHN_IOC_NONE, 0x45 /* 'E' */, 0x00, sizeof(struct ioctl_evtchn_bind_virq))

/**
 * IOCTL_EVTCHN_BIND_INTERDOMAIN - Get a port that is connected to one of
 *   another domain.
 *
 * On: evtchn. Argument: struct ioctl_evtchn_bind_interdomain, read.
 * Returns: the port
 *
 * Errors:
 *   EACCES: the descriptor is restricted to another domain
 */
#define IOCTL_EVTCHN_BIND_INTERDOMAIN	_IOC(_XEN_EVTCHN_IOC_NONE, 0x45 /* 'E' */, 0x01, sizeof(struct ioctl_evtchn_bind_interdomain))

/**
 * IOCTL_EVTCHN_BIND_UNBOUND_PORT - Get a port to which another domain can bind.
 *
 * On: evtchn. Argument: struct ioctl_evtchn_bind_unbound_port, read.
 * Returns: the port
 *
 * Errors:
 *   EACCES: the descriptor is restricted
 */
#define IOCTL_EVTCHN_BIND_UNBOUND_PORT	_IOC(_XEN_EVTCHN_IOC_NONE, 0x45 /* 'E' */, 0x02, sizeof(struct ioctl_evtchn_bind_unbound_port))

/**
 * IOCTL_EVTCHN_UNBIND - Give a port back.
 *
 * On: evtchn. Argument: struct ioctl_evtchn_unbind, read.
 *
 * Errors:
 *   ENOTCONN: the port is not one of this descriptor
 */
#define IOCTL_EVTCHN_UNBIND		_IOC(_XEN_EVTCHN_IOC_NONE, 0x45 /* 'E' */, 0x03, sizeof(struct ioctl_evtchn_unbind))

/**
 * IOCTL_EVTCHN_NOTIFY - Notify the other side of a port.
 *
 * On: evtchn. Argument: struct ioctl_evtchn_notify, read.
 *
 * Errors:
 *   ENOTCONN: the port is not one of this descriptor
 */
#define IOCTL_EVTCHN_NOTIFY		_IOC(_XEN_EVTCHN_IOC_NONE, 0x45 /* 'E' */, 0x04, sizeof(struct ioctl_evtchn_notify))

/**
 * IOCTL_EVTCHN_RESET - Drop pending events and clear the error of an overflow.
 *
 * On: evtchn.
 */
#define IOCTL_EVTCHN_RESET		_IO(0x45 /* 'E' */, 0x05)

/**
 * IOCTL_EVTCHN_RESTRICT_DOMID - Allow no new ports but those that are connected
 *   to one domain, until the descriptor is closed.
 *
 * On: evtchn. Argument: struct ioctl_evtchn_restrict_domid, read.
 *
 * Errors:
 *   EACCES: the descriptor is restricted
 */
#define IOCTL_EVTCHN_RESTRICT_DOMID	_IOC(_XEN_EVTCHN_IOC_NONE, 0x45 /* 'E' */, 0x06, sizeof(struct ioctl_evtchn_restrict_domid))

#endif /* _UAPI_XEN_EVTCHN_H */
