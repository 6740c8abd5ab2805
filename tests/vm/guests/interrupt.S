/* SPDX-License-Identifier: MIT */
/* Real mode: interrupts off, a port; on, with the handler of vector 0x30 counting in BX; HLT after the third. */
	.code16
	movw	$handler, 0xc0
	movw	$0, 0xc2
	xorw	%bx, %bx
	cli
	outb	%al, $0x90
	sti
	nop
wait:	cmpw	$3, %bx
	jb	wait
	cli
	hlt
handler:
	incw	%bx
	iret
