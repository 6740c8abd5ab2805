/* SPDX-License-Identifier: MIT */
/*
 * Long mode: for ever two of RCX pairs of pages (a power of two) from RBX on, which a number in R8 chooses: the pages of one are
 * read, of the other one the word at RDX of its first page is incremented, and R15 counts it. So second pages are only read.
 */
	.code64
next:	imulq	$1103515245, %r8, %r8
	addq	$12345, %r8
	movq	%r8, %rdi
	movq	%r8, %rsi
	shrq	$20, %rdi
	shrq	$40, %rsi
	leaq	-1(%rcx), %rax
	andq	%rax, %rdi
	andq	%rax, %rsi
	shlq	$13, %rdi
	shlq	$13, %rsi
	addq	%rbx, %rdi
	movq	0x1000(%rbx,%rsi), %rax
	movq	(%rbx,%rsi), %rax
	addq	%rdx, %rdi
	addq	$1, (%rdi)
	incq	%r15
	jmp	next
