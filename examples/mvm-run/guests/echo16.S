/* SPDX-License-Identifier: MIT */
/*
 * Real mode, for --devices: sleeps until a byte comes (IRQ 4, vector 0x24), sends it back as a capital letter, and ends with
 * HLT after a line.
 */
	.code16
	movw	$received, 0x24 * 4
	movw	$0, 0x24 * 4 + 2
	movb	$0x11, %al		/* both controllers: vectors 0x20 and 0x28, only line 4 open */
	outb	%al, $0x20
	outb	%al, $0xa0
	movb	$0x20, %al
	outb	%al, $0x21
	movb	$0x28, %al
	outb	%al, $0xa1
	movb	$4, %al
	outb	%al, $0x21
	movb	$2, %al
	outb	%al, $0xa1
	movb	$1, %al
	outb	%al, $0x21
	outb	%al, $0xa1
	movb	$0xef, %al
	outb	%al, $0x21
	movb	$0xff, %al
	outb	%al, $0xa1
	movw	$0x3fc, %dx		/* MCR: let interrupts out; IER: bytes that come */
	movb	$8, %al
	outb	%al, %dx
	movw	$0x3f9, %dx
	movb	$1, %al
	outb	%al, %dx
	xorw	%bx, %bx
wait:	sti
	hlt
	cli
	testw	%bx, %bx
	jz	wait
	hlt
received:
	movw	$0x3fd, %dx		/* LSR: as many as there are */
	inb	%dx, %al
	testb	$1, %al
	jz	over
	movw	$0x3f8, %dx
	inb	%dx, %al
	cmpb	$10, %al
	jne	1f
	incw	%bx
1:	cmpb	$'a', %al
	jb	2f
	cmpb	$'z', %al
	ja	2f
	subb	$32, %al
2:	outb	%al, %dx
	jmp	received
over:	movb	$0x20, %al
	outb	%al, $0x20
	iret
