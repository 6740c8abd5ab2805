/* SPDX-License-Identifier: MIT */
/* Long mode: writes RCX pages, RDX bytes apart, from RBX on; HLT, and once more. */
	.code64
again:	movq	%rbx, %rdi
	movq	%rcx, %rsi
next:	incb	(%rdi)
	addq	%rdx, %rdi
	decq	%rsi
	jnz	next
	hlt
	jmp	again
