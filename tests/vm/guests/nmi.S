/* SPDX-License-Identifier: MIT */
/* Real mode: the handler of NMI (through the vector at 8) says when it begins and ends; the guest says
 * that it is ready, and waits in a loop. */
	.code16
	movw	$handler, 8
	movw	$0, 10
	movb	$0, %bl
	outb	%al, $0x90
wait:	cmpb	$2, %bl
	jb	wait
	hlt
handler:
	outb	%al, $0x80
	incb	%bl
	outb	%al, $0x81
	iret
