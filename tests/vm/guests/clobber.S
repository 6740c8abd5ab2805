/* SPDX-License-Identifier: MIT */
/* Long mode: fills SSE, x87 and debug registers, and FS, GS; HLT; gives SSE register 0 and DR0 back in RAX, RBX; HLT. */
	.code64
	movq	%cr0, %rax
	andq	$-13, %rax		/* no EM, no TS */
	orq	$2, %rax
	movq	%rax, %cr0
	movq	%cr4, %rax
	orq	$0x600, %rax
	movq	%rax, %cr4
	movabs	$0x6d766d6d766d6d76, %rax
	.irp	number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	movq	%rax, %xmm\number
	punpcklqdq %xmm\number, %xmm\number
	.endr
	fninit
	fldpi
	fldpi
	movl	$0x4000, %eax
	movq	%rax, %dr0
	movq	%rax, %dr3
	movl	$0x400, %eax		/* none is on: QEMU 7.2 falls over a guest's breakpoints when it exits */
	movq	%rax, %dr7
	movw	$16, %ax
	movw	%ax, %fs
	movw	%ax, %gs
	hlt
	movq	%xmm0, %rax
	movq	%dr0, %rbx
	hlt
