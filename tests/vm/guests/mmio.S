/* SPDX-License-Identifier: MIT */
/*
 * Long mode: every kind of memory instruction that the core emulates, on the 4 KiB at RBX. The client runs this on plain
 * memory and on memory that it emulates itself, and compares what is left there, in registers and in flags. Each result
 * in a register, and the flags, are added to what R15 has.
 */
	.code64
	.macro	note			/* of RAX and the flags that are defined */
	pushfq
	popq	%r14
	andq	$0x8c5, %r14		/* CF PF ZF SF OF */
	addq	%r14, %r15
	rolq	$7, %r15
	addq	%rax, %r15
	rolq	$11, %r15
	.endm

	movq	$0x0123456789abcdef, %rax
	xorl	%r15d, %r15d
	.irp	step, 0x10, 0x20, 0x30
	movb	%al, \step(%rbx)
	movw	%ax, \step + 2(%rbx)
	movl	%eax, \step + 4(%rbx)
	movq	%rax, \step + 8(%rbx)
	.endr
	movb	%ah, 0x40(%rbx)
	movb	$0x80, 0x41(%rbx)
	movw	$0x8182, 0x42(%rbx)
	movl	$0x83848586, 0x44(%rbx)
	movq	$-2, 0x48(%rbx)
	movb	0x40(%rbx), %al
	note
	movw	0x42(%rbx), %ax
	note
	movl	0x44(%rbx), %eax
	note
	movq	0x48(%rbx), %rax
	note
	movzbl	0x41(%rbx), %eax
	note
	movzwl	0x42(%rbx), %eax
	note
	movzbq	0x41(%rbx), %rax
	note
	movsbl	0x41(%rbx), %eax
	note
	movswl	0x42(%rbx), %eax
	note
	movsbq	0x41(%rbx), %rax
	note
	movswq	0x42(%rbx), %rax
	note
	movslq	0x44(%rbx), %rax
	note
	.irp	what, and, or, xor, add, sub, cmp
	\what\()b	$0x5a, 0x50(%rbx)
	note
	\what\()w	$0x5a5a, 0x52(%rbx)
	note
	\what\()l	$0x7a5a5a5a, 0x54(%rbx)
	note
	\what\()q	$0x7a5a5a5a, 0x58(%rbx)
	note
	movl	$0x13579bdf, %eax
	\what\()b	%al, 0x60(%rbx)
	note
	\what\()w	%ax, 0x62(%rbx)
	note
	\what\()l	%eax, 0x64(%rbx)
	note
	\what\()q	%rax, 0x68(%rbx)
	note
	\what\()b	0x10(%rbx), %al
	note
	\what\()w	0x12(%rbx), %ax
	note
	\what\()l	0x14(%rbx), %eax
	note
	\what\()q	0x18(%rbx), %rax
	note
	.endr
	testb	$0x80, 0x41(%rbx)
	note
	testw	$0x8000, 0x42(%rbx)
	note
	testl	$0x12345678, 0x44(%rbx)
	note
	testq	%rax, 0x48(%rbx)
	note
	lock orl	$0x100, 0x70(%rbx)
	note
	lock addq	$1, 0x78(%rbx)
	note
	xchgl	%eax, 0x74(%rbx)
	note
	/* strings: from memory to memory, and a pattern */
	cld
	leaq	0x10(%rbx), %rsi
	leaq	0x100(%rbx), %rdi
	movl	$16, %ecx
	rep movsb
	leaq	0x100(%rbx), %rsi
	leaq	0x120(%rbx), %rdi
	movl	$4, %ecx
	rep movsl
	movq	%rsi, %rax
	subq	%rbx, %rax
	note
	leaq	0x140(%rbx), %rdi
	movl	$0xc3d2e1f0, %eax
	movl	$3, %ecx
	rep stosl
	movl	$5, %ecx
	rep stosb
	movq	%rdi, %rax
	subq	%rbx, %rax
	note
	std
	leaq	0x10f(%rbx), %rsi
	leaq	0x1ff(%rbx), %rdi
	movl	$8, %ecx
	rep movsb
	cld
	/* 32-bit addresses, an index, RIP's own way of an address */
	movl	$4, %ecx
	movl	0x10(%ebx,%ecx,2), %eax
	note
	hlt
