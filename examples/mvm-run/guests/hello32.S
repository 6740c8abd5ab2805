/* SPDX-License-Identifier: MIT */
/* Protected mode: a line to the serial port by one OUTS, the first byte of .bss as the status. */
	.code32
	.globl	start
start:	movl	$text, %esi
	movl	$end - text, %ecx
	movw	$0x3f8, %dx
	rep outsb
	movb	zero, %al
	addb	$3, %al
	outb	%al, $0xf4
text:	.ascii	"Hello from protected mode\n"
end:
	.bss
zero:	.skip	4096
