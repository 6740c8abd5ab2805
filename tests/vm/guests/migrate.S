/* SPDX-License-Identifier: MIT */
/*
 * Long mode, two vCPUs (RDI: which), a guest whose every result clients/72_migrate.c knows: it computes in registers of
 * all kinds, reads and writes ports and memory of the VMM, and counts the timer's interrupts, those of lines, and NMIs.
 */
#define ITERATIONS	0x8000	/* from the VMM: vCPU 0's rounds */
#define ITERATIONS1	0x8008	/* vCPU 1's */
#define FEATURES	0x8010	/* 1: AVX; 2: controllers and timer in the kernel */
#define NUMBER		0x8018	/* the round */
#define LAST_TSC	0x8020
#define FROZEN		0x8028
#define VENDOR		0x8030
#define TICKS		0x8038
#define EDGES		0x8040
#define INJECTED	0x8048
#define LEVELS		0x8050
#define NMIS		0x8058
#define NMIS1		0x8060
#define RESULTS		0x8100	/* LCG, x87, SSE, AVX */
#define RESULTS1	0x8200
#define SHARED		0x8300
#define IDT		0xa000
#define DATA		0x200000
#define DATA1		0x240000
#define ROM		0x300000
#define MMIO		0x400000

	.code64
	.macro	gate vector, handler
	leaq	\handler(%rip), %rax
	movw	%ax, IDT + 16 * \vector
	movw	$24, IDT + 16 * \vector + 2
	movw	$0x8e00, IDT + 16 * \vector + 4
	shrq	$16, %rax
	movw	%ax, IDT + 16 * \vector + 6
	.endm
	.macro	out8 port, value
	movb	$\value, %al
	outb	%al, $\port
	.endm

	testq	%rdi, %rdi
	jnz	other
	movl	$32, %ecx
	xorl	%ebx, %ebx
1:	leaq	wrong(%rip), %rax
	movw	%ax, IDT(%rbx)
	movw	$24, IDT + 2(%rbx)
	movw	$0x8e00, IDT + 4(%rbx)
	addl	$16, %ebx
	loop	1b
	gate	2, nmi
	gate	0x20, tick
	gate	0x25, edge
	gate	0x2b, level
	gate	0x40, injected
	lidt	table(%rip)
	movb	$1, ready
	fninit
	fldz
	pxor	%xmm15, %xmm15
	testb	$1, FEATURES
	jz	1f
	movl	$7, %eax
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	xsetbv
	vxorps	%ymm13, %ymm13, %ymm13
1:	xorl	%eax, %eax
	cpuid
	movl	%ebx, VENDOR
	testb	$2, FEATURES
	jz	1f
	out8	0x20, 0x11
	out8	0xa0, 0x11
	out8	0x21, 0x20
	out8	0xa1, 0x28
	out8	0x21, 4
	out8	0xa1, 2
	out8	0x21, 1
	out8	0xa1, 1
	movw	$0x4d1, %dx
	movb	$8, %al
	outb	%al, %dx
	out8	0x21, 0xda
	out8	0xa1, 0xf7
	out8	0x43, 0x30
	out8	0x40, 0
	out8	0x40, 4
	out8	0x61, 1			/* channel 2 counts for a while, then stands still */
	out8	0x43, 0xb0
	out8	0x42, 0xff
	out8	0x42, 0xff
	movl	$2000, %ecx
2:	loop	2b
	out8	0x61, 0
	call	channel2
	movl	%eax, FROZEN
1:	xorl	%r15d, %r15d
	movq	$12345, %r12
	movq	%r12, %dr1
	xorl	%r14d, %r14d		/* what CR8 has */
	sti

round:	cmpq	ITERATIONS, %r15
	jae	end
	movq	%dr1, %rax
	cmpq	%rax, %r12
	movl	$1, %edi
	jne	broken
	movq	%cr8, %rax
	cmpq	%rax, %r14
	movl	$2, %edi
	jne	broken
	call	next
	movq	%r12, %rbx
	shrq	$20, %rbx
	andl	$0x3fff8, %ebx
	movq	%r12, DATA(%rbx)
	movq	%r15, NUMBER
	fildq	NUMBER
	faddp
	movq	%r12, %xmm1
	punpcklqdq	%xmm1, %xmm1
	paddq	%xmm1, %xmm15
	testb	$1, FEATURES
	jz	1f
	vinsertf128	$1, %xmm15, %ymm12, %ymm12
	vxorps	%ymm12, %ymm13, %ymm13
1:	movl	%r15d, %r14d
	andl	$15, %r14d
	movq	%r14, %cr8
	lock addq $3, SHARED
	testl	$7, %r15d
	jnz	over
	movl	%r15d, %eax
	shrl	$3, %eax
	andl	$15, %eax
	leaq	jumps(%rip), %rbx
	movslq	(%rbx, %rax, 4), %rax
	addq	%rax, %rbx
	cld
	jmp	*%rbx
over:	movq	%r12, %dr1
	incq	%r15
	jmp	round

end:	cli
	movq	%r12, RESULTS
	fistpq	RESULTS + 8
	movdqu	%xmm15, RESULTS + 16
	testb	$1, FEATURES
	jz	1f
	vextractf128	$1, %ymm13, RESULTS + 32
1:	sti
	movw	$0x340, %dx
	outl	%eax, %dx
	jmp	1b

next:	movabsq	$6364136223846793005, %rax
	imulq	%rax, %r12
	movabsq	$1442695040888963407, %rax
	addq	%rax, %r12
	ret

jumps:	.long	op0 - jumps, op1 - jumps, op2 - jumps, op3 - jumps, op4 - jumps, op5 - jumps, op6 - jumps, op7 - jumps
	.long	op8 - jumps, op9 - jumps, op10 - jumps, op11 - jumps, op12 - jumps, op13 - jumps, op14 - jumps, op15 - jumps

op0:	movw	$0x300, %dx
	movl	%r12d, %eax
	outl	%eax, %dx
	jmp	over
op1:	movw	$0x304, %dx
	inl	%dx, %eax
	xorq	%rax, %r12
	jmp	over
op2:	movl	$5000, %ecx
	movl	$DATA + 0x10123, %edi
	movw	$0x308, %dx
	rep insb
	jmp	over
op3:	movl	$5000, %ecx
	movl	$DATA + 0xff0, %esi
	movw	$0x309, %dx
	rep outsb
	jmp	over
op4:	xorq	MMIO + 8, %r12
	jmp	over
op5:	movl	%r12d, MMIO + 0x10
	jmp	over
op6:	xorq	%r12, MMIO + 0x18
	jmp	over
op7:	addq	MMIO + 0xffd, %r12
	jmp	over
op8:	movl	$40, %ecx
	movl	$MMIO + 0x2ffc, %esi
	movl	$DATA + 0x20ff4, %edi
	rep movsl
	jmp	over
op9:	movl	$17, %eax
	movq	%r12, %rbx
	vmmcall
	addq	%rax, %r12
	jmp	over
op10:	movl	$0x12345678, %ecx
	movl	%r12d, %eax
	xorl	%edx, %edx
	wrmsr
	rdmsr
	xorq	%rax, %r12
	jmp	over
op11:	movq	%r12, ROM + 8
	xorq	ROM + 8, %r12
	jmp	over
op12:	xorl	%eax, %eax
	xorl	%ecx, %ecx
	cpuid
	cmpl	%ebx, VENDOR
	movl	$3, %edi
	jne	broken
	movl	$0xc0000102, %ecx	/* KERNEL_GS_BASE holds NUMBER since the last time */
	rdmsr
	cmpl	%eax, kept(%rip)
	movl	$4, %edi
	jne	broken
	movl	%r15d, %eax
	movl	%eax, kept(%rip)
	xorl	%edx, %edx
	wrmsr
	jmp	over
op13:	rdtsc
	shlq	$32, %rdx
	orq	%rdx, %rax
	cmpq	LAST_TSC, %rax
	movl	$5, %edi
	jb	broken
	movq	%rax, LAST_TSC
	jmp	over
op14:	testb	$2, FEATURES
	jz	over
	call	channel2
	cmpl	FROZEN, %eax
	movl	$6, %edi
	jne	broken
	jmp	over
op15:	testb	$2, FEATURES
	jz	1f
	movq	TICKS, %rbx
2:	cli
	cmpq	%rbx, TICKS
	jne	3f
	sti
	hlt
	jmp	2b
3:	sti
	jmp	over
1:	movq	INJECTED, %rbx
2:	cli
	cmpq	%rbx, INJECTED
	jne	3f
	sti
	hlt
	jmp	2b
3:	sti
	jmp	over

channel2:
	pushfq
	cli
	out8	0x43, 0x80
	xorl	%eax, %eax
	inb	$0x42, %al
	movl	%eax, %ebx
	inb	$0x42, %al
	shll	$8, %eax
	orl	%ebx, %eax
	popfq
	ret

broken:	movw	$0x344, %dx		/* EDI: what; EAX: of it */
	outl	%eax, %dx
	movl	%edi, %eax
	movw	$0x348, %dx
	outl	%eax, %dx
	jmp	broken
wrong:	popq	%rax
	popq	%rcx
	movl	$99, %edi
	jmp	broken

	.macro	counted counter, port
	movl	\counter, %eax
	incl	%eax
	movl	%eax, \counter
	movw	$\port, %dx
	outl	%eax, %dx
	.endm

tick:	pushq	%rax
	pushq	%rdx
	counted	TICKS, 0x310
	out8	0x43, 0x30
	movb	TICKS, %al
	outb	%al, $0x40
	movb	TICKS, %al
	andb	$3, %al
	outb	%al, $0x40
	out8	0x20, 0x20
	popq	%rdx
	popq	%rax
	iretq
edge:	pushq	%rax
	pushq	%rdx
	counted	EDGES, 0x314
	out8	0x20, 0x20
	popq	%rdx
	popq	%rax
	iretq
level:	pushq	%rax
	pushq	%rdx
	counted	LEVELS, 0x318
	out8	0xa0, 0x20
	out8	0x20, 0x20
	popq	%rdx
	popq	%rax
	iretq
injected:
	pushq	%rax
	pushq	%rdx
	counted	INJECTED, 0x324
	popq	%rdx
	popq	%rax
	iretq
nmi:	pushq	%rax
	pushq	%rdx
	cmpq	$0x28000, %rsp
	ja	1f
	counted	NMIS, 0x31c
	jmp	2f
1:	counted	NMIS1, 0x320
2:	popq	%rdx
	popq	%rax
	iretq

/* --- vCPU 1 ------------------------------------------------------------------------------------- */

other:	cmpb	$0, ready
	je	other
	lidt	table(%rip)
	movq	$54321, %r12
	xorl	%r15d, %r15d
	pxor	%xmm9, %xmm9
	cld
1:	cmpq	ITERATIONS1, %r15
	jae	2f
	call	next
	movq	%r12, %rbx
	shrq	$30, %rbx
	andl	$0xfff8, %ebx
	addq	%r12, DATA1(%rbx)
	movq	%r12, %xmm1
	paddq	%xmm1, %xmm9
	lock incq SHARED
	incq	%r15
	testl	$255, %r15d
	jnz	1b
	movl	$0x300, %ecx
	movl	$DATA1 + 0x800, %esi
	movl	$DATA1 + 0x3c00, %edi
	rep movsb
	movw	$0x330, %dx
	movl	%r12d, %eax
	outl	%eax, %dx
	jmp	1b
2:	movq	%r12, RESULTS1
	movq	%xmm9, RESULTS1 + 8
	movw	$0x334, %dx
	outl	%eax, %dx
3:	hlt
	jmp	3b

	.balign	8
table:	.word	0x40 * 16 + 15
	.quad	IDT
kept:	.long	0
ready:	.byte	0
