/* SPDX-License-Identifier: MIT */
/*
 * What a program passes to ioctls and gets from them, byte for byte, without knowing what any of it means: the argument,
 * and what its words lead to where they are addresses. tests/vm/tracing.py reads it.
 */
#ifndef VM_RECORD_H
#define VM_RECORD_H

/*
 * Before a call, and after it; in a program that has RECORD=FILE in its environment calls are appended to that file: each
 * code's first ones, the first ones that end in another way, and all of the codes in /always. result: 0 and above, or -errno.
 */
void record_before(int fd, unsigned long code, const volatile void *arg);
void record_after(long result);

#endif
