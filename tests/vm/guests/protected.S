/* SPDX-License-Identifier: MIT */
/* Protected mode without paging: sums 1 to 1000 to EAX, stores it, HLT. */
	.code32
	xorl	%eax, %eax
	movl	$1000, %ecx
again:	addl	%ecx, %eax
	loop	again
	movl	%eax, 0x3000
	hlt
