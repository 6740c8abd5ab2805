/* SPDX-License-Identifier: MIT */
/* Long mode: values in registers, SSE, HLT; then CPUID of EAX and HLT, for ever. */
	.code64
	movabs	$0x1122334455667788, %rax
	mov	%rax, %r15
	lea	1(%rax), %rbx
	mov	%rbx, 0x3000
	hlt
again:	cpuid
	hlt
	jmp	again
