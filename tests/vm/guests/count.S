/* SPDX-License-Identifier: MIT */
/* Long mode: adds 1 to the counter at RBX RCX times, with all others; CPUID now and then; HLT. */
	.code64
	movq	%rcx, %r12
	movq	%rbx, %r13
again:	lock incq (%r13)
	testq	$1023, %r12
	jnz	next
	xorl	%eax, %eax
	cpuid
next:	decq	%r12
	jnz	again
	hlt
