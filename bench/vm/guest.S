/* SPDX-License-Identifier: MIT */
/* Real mode, loaded to 0x1000. From there: ports for ever. From 0x1100: 1000 CPUIDs, then a port, for ever. */
	.code16
ports:	outb	%al, $0x10
	jmp	ports
	.org	0x100
cpuids:	movw	$1000, %si
1:	xorl	%eax, %eax
	cpuid
	decw	%si
	jnz	1b
	outb	%al, $0x10
	jmp	cpuids
