/* SPDX-License-Identifier: MIT */
/* Long mode, with the stack and the tables that mvm-run has made: a line to the serial port, how much memory there is, HLT. */
	.code64
	.globl	start
start:	pushq	%rdi
	leaq	text(%rip), %rsi
	call	say
	popq	%rax
	shrq	$20, %rax
	call	decimal
	leaq	unit(%rip), %rsi
	call	say
	hlt

say:	movw	$0x3f8, %dx
1:	lodsb
	testb	%al, %al
	jz	2f
	outb	%al, %dx
	jmp	1b
2:	ret

decimal:
	movl	$10, %ecx
	xorl	%edx, %edx
	divq	%rcx
	pushq	%rdx
	testq	%rax, %rax
	jz	3f
	call	decimal
3:	popq	%rax
	addb	$'0', %al
	movw	$0x3f8, %dx
	outb	%al, %dx
	ret

text:	.asciz	"Hello from long mode, with "
unit:	.asciz	" MiB\n"
