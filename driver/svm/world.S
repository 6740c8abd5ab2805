/* SPDX-License-Identifier: MIT */
/*
 * The world switch. In C: void svm_world(u64 guest, u64 host, struct mvm_regs *regs);
 *
 *	guest	physical address of the VMCB
 *	host	physical address of a page of this CPU for VMSAVE
 *	regs	the guest's registers; RAX, RSP, RIP and RFLAGS are in the VMCB
 *
 * Called with interrupts off; returns with them off. Between the two VMLOADs GS, FS, TR and the system-call MSRs
 * are the guest's: nothing here touches per-CPU data, calls or can be traced.
 */
#include <linux/linkage.h>
#include <asm/alternative.h>
#include <asm/asm.h>
#include <asm/cpufeatures.h>
#include <asm/nospec-branch.h>

/* Offsets in struct mvm_regs; svm.c holds them against the header. */
#define REGS_RBX 8
#define REGS_RCX 16
#define REGS_RDX 24
#define REGS_RSI 32
#define REGS_RDI 40
#define REGS_RBP 56
#define REGS_R8	 64
#define REGS_R9	 72
#define REGS_R10 80
#define REGS_R11 88
#define REGS_R12 96
#define REGS_R13 104
#define REGS_R14 112
#define REGS_R15 120

	.text
SYM_FUNC_START(svm_world)
	push	%rbp
	push	%rbx
	push	%r12
	push	%r13
	push	%r14
	push	%r15
	push	%rdx			/* 8(%rsp) when the guest has exited */
	push	%rsi			/* 0(%rsp) */
	push	%rdi

	/* With GIF at 0 nothing is delivered; IF must be 1 nevertheless, or no interrupt would end the guest's turn. */
	clgi
	sti
	mov	%rsi, %rax
	vmsave	%rax

	mov	%rdx, %rax
	mov	REGS_RBX(%rax), %rbx
	mov	REGS_RCX(%rax), %rcx
	mov	REGS_RDX(%rax), %rdx
	mov	REGS_RSI(%rax), %rsi
	mov	REGS_RDI(%rax), %rdi
	mov	REGS_RBP(%rax), %rbp
	mov	REGS_R8(%rax), %r8
	mov	REGS_R9(%rax), %r9
	mov	REGS_R10(%rax), %r10
	mov	REGS_R11(%rax), %r11
	mov	REGS_R12(%rax), %r12
	mov	REGS_R13(%rax), %r13
	mov	REGS_R14(%rax), %r14
	mov	REGS_R15(%rax), %r15
	pop	%rax

#ifdef X86_FEATURE_CLEAR_CPU_BUF_VM
	VM_CLEAR_CPU_BUFFERS
#endif
	vmload	%rax
	vmrun	%rax
	vmsave	%rax

	mov	8(%rsp), %rax
	mov	%rbx, REGS_RBX(%rax)
	mov	%rcx, REGS_RCX(%rax)
	mov	%rdx, REGS_RDX(%rax)
	mov	%rsi, REGS_RSI(%rax)
	mov	%rdi, REGS_RDI(%rax)
	mov	%rbp, REGS_RBP(%rax)
	mov	%r8, REGS_R8(%rax)
	mov	%r9, REGS_R9(%rax)
	mov	%r10, REGS_R10(%rax)
	mov	%r11, REGS_R11(%rax)
	mov	%r12, REGS_R12(%rax)
	mov	%r13, REGS_R13(%rax)
	mov	%r14, REGS_R14(%rax)
	mov	%r15, REGS_R15(%rax)
	mov	(%rsp), %rax
	vmload	%rax

	/* No return is predicted by what the guest left behind. */
	FILL_RETURN_BUFFER %rax, RSB_CLEAR_LOOPS, X86_FEATURE_RSB_VMEXIT
#ifdef UNTRAIN_RET_VM
	UNTRAIN_RET_VM
#else
	UNTRAIN_RET
#ifdef X86_FEATURE_IBPB_ON_VMEXIT
	ALTERNATIVE "", "call entry_ibpb", X86_FEATURE_IBPB_ON_VMEXIT
#endif
#endif

	/* Nor is anything of the guest left in a register when C runs on. */
	xor	%eax, %eax
	xor	%ebx, %ebx
	xor	%ecx, %ecx
	xor	%edx, %edx
	xor	%esi, %esi
	xor	%edi, %edi
	xor	%ebp, %ebp
	xor	%r8d, %r8d
	xor	%r9d, %r9d
	xor	%r10d, %r10d
	xor	%r11d, %r11d
	xor	%r12d, %r12d
	xor	%r13d, %r13d
	xor	%r14d, %r14d
	xor	%r15d, %r15d

	/* What is pending now fires when the caller switches interrupts on; an NMI right here. */
	cli
	stgi
	add	$16, %rsp
	pop	%r15
	pop	%r14
	pop	%r13
	pop	%r12
	pop	%rbx
	pop	%rbp
	RET
SYM_FUNC_END(svm_world)
_ASM_NOKPROBE(svm_world)
