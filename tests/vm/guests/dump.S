/* SPDX-License-Identifier: MIT */
/*
 * Long mode, with a stack: what this CPU has, to 0x6000 and on, for the client to compare with what it has set. General
 * registers in the order of struct mvm_regs, RFLAGS, CR0 2 3 4 8, DR0 1 2 3 6 7, MSRs of the list at 0x5000 (their number in
 * RCX at 0x5800), CS SS DS ES FS GS, GDTR, IDTR, XCR0 if CR4.OSXSAVE, FCW, MXCSR, XMM0 to XMM15 at 0x6400.
 */
	.code64
	movq	%rax, 0x6000
	movq	%rbx, 0x6008
	movq	%rcx, 0x6010
	movq	%rdx, 0x6018
	movq	%rsi, 0x6020
	movq	%rdi, 0x6028
	movq	%rsp, 0x6030
	movq	%rbp, 0x6038
	movq	%r8, 0x6040
	movq	%r9, 0x6048
	movq	%r10, 0x6050
	movq	%r11, 0x6058
	movq	%r12, 0x6060
	movq	%r13, 0x6068
	movq	%r14, 0x6070
	movq	%r15, 0x6078
	pushfq
	popq	0x6088
	.macro	keep register, place
	movq	%\register, %rax
	movq	%rax, \place
	.endm
	keep	cr0, 0x6100
	keep	cr2, 0x6108
	keep	cr3, 0x6110
	keep	cr4, 0x6118
	keep	cr8, 0x6120
	keep	dr0, 0x6140
	keep	dr1, 0x6148
	keep	dr2, 0x6150
	keep	dr3, 0x6158
	keep	dr6, 0x6160
	keep	dr7, 0x6168
	movw	%cs, 0x6180
	movw	%ss, 0x6182
	movw	%ds, 0x6184
	movw	%es, 0x6186
	movw	%fs, 0x6188
	movw	%gs, 0x618a
	sgdt	0x6190
	sidt	0x61a0
	movq	%cr4, %rax
	testl	$0x40000, %eax
	jz	1f
	xorl	%ecx, %ecx
	xgetbv
	movl	%eax, 0x61b0
1:	testl	$0x200, %eax
	fnstcw	0x61c0
	stmxcsr	0x61c4
	.irp	number, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
	movups	%xmm\number, 0x6400 + 16 * \number
	.endr
	movl	0x5800, %ebx
	xorl	%esi, %esi
2:	cmpl	%ebx, %esi
	jae	3f
	movl	0x5000(,%rsi,4), %ecx
	rdmsr
	movl	%eax, 0x6200(,%rsi,8)
	movl	%edx, 0x6204(,%rsi,8)
	incl	%esi
	jmp	2b
3:	hlt
