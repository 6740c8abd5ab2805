/* SPDX-License-Identifier: MIT */
/* Real mode: the i8259s at vectors 0x20 and 0x28, the i8254's channel 0 at 1 kHz, HLT until ten ticks have come. */
	.code16
	movw	$tick, 0x80
	movw	$0, 0x82
	xorw	%bx, %bx
	movb	$0x11, %al
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
	movb	$0xfe, %al		/* line 0 only */
	outb	%al, $0x21
	movb	$0xff, %al
	outb	%al, $0xa1
	movb	$0x34, %al		/* channel 0, both bytes, mode 2 */
	outb	%al, $0x43
	movw	$1193, %ax
	outb	%al, $0x40
	movb	%ah, %al
	outb	%al, $0x40
wait:	sti
	hlt
	cli
	cmpw	$10, %bx
	jb	wait
	outb	%al, $0x90
	hlt
tick:	incw	%bx
	movb	$0x20, %al
	outb	%al, $0x20
	iret
