/* SPDX-License-Identifier: MIT */
/* Interrupts off, for ever. */
	.code16
	cli
	jmp	.
