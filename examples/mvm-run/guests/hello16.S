/* SPDX-License-Identifier: MIT */
/* Real mode, loaded to 0x1000: a line to the serial port, HLT. */
	.code16
	movw	$text, %si
	movw	$0x3f8, %dx
next:	lodsb
	testb	%al, %al
	jz	done
	outb	%al, %dx
	jmp	next
done:	hlt
text:	.asciz	"Hello from real mode\n"
