/* SPDX-License-Identifier: MIT */
/* Real mode: a byte, a word and four bytes to a port, a word from one, strings of both, HLT. */
	.code16
	movb	$0x42, %al
	outb	%al, $0x10
	movw	$0x1234, %dx
	movw	$0xbeef, %ax
	outw	%ax, %dx
	movl	$0xdeadbeef, %eax
	outl	%eax, %dx
	inw	%dx, %ax
	movw	%ax, 0x3000
	movw	$0x3100, %si		/* OUTS: five bytes of DS:SI */
	movw	$5, %cx
	movw	$0x20, %dx
	rep outsb
	movw	$0x3200, %di		/* INS: three words to ES:DI */
	movw	$3, %cx
	rep insw
	hlt
