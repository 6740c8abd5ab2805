/* SPDX-License-Identifier: MIT */
/* Long mode: for ever a port, CPUID, and each of RCX pages from RBX on: read, written, and counted at RSI. */
	.code64
	movq	%rcx, %r12
	movq	%rbx, %r13
again:	movq	%r12, %r14
	movq	%r13, %rdi
	outb	%al, $0x80
next:	xorl	%eax, %eax
	cpuid
	movq	(%rdi), %rax
	movq	%rax, 8(%rdi)
	addq	$1, 16(%rdi)
	lock incq (%rsi)
	addq	$0x1000, %rdi
	decq	%r14
	jnz	next
	jmp	again
