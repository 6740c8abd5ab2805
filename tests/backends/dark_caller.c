/* SPDX-License-Identifier: MIT */
/* A program of i386 calls what nobody knows the arguments of: which codes reach the driver's own entry. */
#include "dark_thunks.h"
#include <stdio.h>

int dark_half_native_ioctl(struct os_call *call, void *object)
{
	return call && !object ? 7 : 0;
}

int dark_all_native_ioctl(struct os_call *call, void *object)
{
	return call && !object ? 7 : 0;
}

int dark_said_native_ioctl(struct os_call *call, void *object)
{
	return call && !object ? 7 : 0;
}

static void ask(int (*entry)(struct os_call *call, void *object), u32 command)
{
	struct user_space space = { .address_bits = 32, .abi = COMPAT_I386 };
	struct os_call call = { .command = command, .abi = COMPAT_I386, .space = &space };

	printf(" %#x:%d", command, entry(&call, NULL));
}

int main(void)
{
	printf("half");
	ask(dark_half_compat_ioctl, 0x5f01);
	ask(dark_half_compat_ioctl, 0x5f02);
	printf("\nall");
	ask(dark_all_compat_ioctl, 0x5f03);
	printf("\nsaid");
	ask(dark_said_compat_ioctl, 0x40085f04);
	return 0;
}
