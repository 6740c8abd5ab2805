/* SPDX-License-Identifier: MIT */
/*
 * Runs one instruction of the test's in this process, with the registers and flags that native_regs says, and writes
 * back what it has made of them. native_run() in 64-bit mode; native_run_compat() with the code segment of native_far and
 * the other segments that native_selectors says, so in 32- or 16-bit mode, where the code and the way back must lie below
 * 4 GiB (the program is linked without PIE). A signal handler comes back by native_fault_exit, with RSP from
 * native_host_rsp, when it has filled in native_regs itself.
 *
 * native_regs: rax rcx rdx rbx rsp rbp rsi rdi r8 .. r15, flags
 * native_selectors: es ss ds gs
 */
	.data
	.globl	native_regs, native_code, native_far, native_selectors
	.globl	native_exit_address, native_exit_far, native_host_rsp
	.balign	16
native_regs:
	.skip	17 * 8
native_code:
	.quad	0
native_far:
	.long	0
	.word	0x23
native_selectors:
	.word	0x2b, 0x2b, 0x2b, 0x07
	.balign	8
native_exit_address:
	.quad	native_exit
native_exit_far:
	.long	native_exit
	.word	0x33
	.balign	8
native_host_rsp:
	.quad	0

	.text
	.macro	SAVE_HOST
	push	%rbp
	push	%rbx
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	mov	%rsp, native_host_rsp(%rip)
	.endm

	.macro	LOAD
	push	native_regs + 128(%rip)
	popfq
	mov	native_regs(%rip), %rax
	mov	native_regs + 8(%rip), %rcx
	mov	native_regs + 16(%rip), %rdx
	mov	native_regs + 24(%rip), %rbx
	mov	native_regs + 40(%rip), %rbp
	mov	native_regs + 48(%rip), %rsi
	mov	native_regs + 56(%rip), %rdi
	mov	native_regs + 64(%rip), %r8
	mov	native_regs + 72(%rip), %r9
	mov	native_regs + 80(%rip), %r10
	mov	native_regs + 88(%rip), %r11
	mov	native_regs + 96(%rip), %r12
	mov	native_regs + 104(%rip), %r13
	mov	native_regs + 112(%rip), %r14
	mov	native_regs + 120(%rip), %r15
	mov	native_regs + 32(%rip), %rsp
	.endm

	.globl	native_run
	.type	native_run, @function
native_run:
	SAVE_HOST
	LOAD
	jmp	*native_code(%rip)
	.size	native_run, . - native_run

	.globl	native_run_compat
	.type	native_run_compat, @function
native_run_compat:
	SAVE_HOST
	mov	native_selectors(%rip), %es
	mov	native_selectors + 2(%rip), %ss
	mov	native_selectors + 4(%rip), %ds
	mov	native_selectors + 6(%rip), %gs
	mov	native_code(%rip), %eax
	mov	%eax, native_far(%rip)
	LOAD
	ljmp	*native_far(%rip)
	.size	native_run_compat, . - native_run_compat

	.globl	native_exit
	.type	native_exit, @function
native_exit:
	mov	%rsp, native_regs + 32(%rip)
	mov	native_host_rsp(%rip), %rsp
	mov	%rax, native_regs(%rip)
	mov	%rcx, native_regs + 8(%rip)
	mov	%rdx, native_regs + 16(%rip)
	mov	%rbx, native_regs + 24(%rip)
	mov	%rbp, native_regs + 40(%rip)
	mov	%rsi, native_regs + 48(%rip)
	mov	%rdi, native_regs + 56(%rip)
	mov	%r8, native_regs + 64(%rip)
	mov	%r9, native_regs + 72(%rip)
	mov	%r10, native_regs + 80(%rip)
	mov	%r11, native_regs + 88(%rip)
	mov	%r12, native_regs + 96(%rip)
	mov	%r13, native_regs + 104(%rip)
	mov	%r14, native_regs + 112(%rip)
	mov	%r15, native_regs + 120(%rip)
	pushfq
	pop	native_regs + 128(%rip)
	mov	$0x2b, %eax
	mov	%eax, %ss
	.globl	native_fault_exit
native_fault_exit:
	cld
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%rbx
	pop	%rbp
	ret
	.size	native_exit, . - native_exit

	.section .note.GNU-stack, "", @progbits
