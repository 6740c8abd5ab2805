/* SPDX-License-Identifier: MIT */
/* The system calls that a tracer of ioctls looks at, on each kind of program that a kernel runs. */
#ifndef IOCTLTRACE_MACHINE_H
#define IOCTLTRACE_MACHINE_H

#include <stdint.h>

enum watched {
	CALL_OTHER,
	CALL_IOCTL,
	CALL_CLOSE,
	CALL_CLOSE_RANGE,
	CALL_UNSHARE,
	CALL_DUP,
	CALL_DUP2,
	CALL_FCNTL
};

#define WATCHED 9

/* arch: AUDIT_ARCH_*; numbers: of ioctl, close, close_range, unshare, dup, dup2, dup3, fcntl, fcntl64. */
struct machine {
	uint32_t arch, mask;
	const char *abi;
	int32_t numbers[WATCHED];
};

extern const struct machine machines[];
extern const unsigned int n_machines;

const struct machine *machine_of(uint32_t arch, uint64_t nr);
enum watched watched_call(const struct machine *machine, uint64_t nr);

#endif
