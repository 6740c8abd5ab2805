// SPDX-License-Identifier: MIT
/* The driver of one release of kettle in user space, and clients of several; CLIENTS is CLIENT(name) for each. */
#include "kettle_driver.h"
#include "kettle_numbers.h"

#include <stdio.h>

typedef int client_call(unsigned int code, void *arg, size_t size);

static struct kettle_boil boiled;

int kettle_kettle_boil(struct kettle_kettle *kettle, const struct kettle_boil *arg)
{
	(void)kettle;
	boiled = *arg;
	return 0;
}

#ifdef KETTLE_CAP_POUR
int kettle_kettle_pour(struct kettle_kettle *kettle)
{
	(void)kettle;
	return 0;
}
#endif

#ifdef KETTLE_CAP_DESCALE
int kettle_kettle_descale(struct kettle_kettle *kettle)
{
	(void)kettle;
	return 0;
}
#endif

/* Careless: the boundary asks it only for what there is. */
u64 kettle_kettle_capability(struct kettle_kettle *kettle, u32 capability)
{
	(void)kettle;
	(void)capability;
	return 1;
}

static int call(unsigned int code, void *arg, size_t size)
{
	struct user_space space = {
		.areas = { { 0x1000, size, arg, size, size, 0 } }, .area_count = 1, .address_bits = 64, .may_write = true,
	};
	int object;

	memset(&boiled, 0xee, sizeof(boiled));
	return user_ioctl(&space, &kettle_kettle_ioctls, &object, code, 0x1000, false);
}

#define CLIENT(name) int name(client_call *call);
CLIENTS
#undef CLIENT
#define CLIENT(name) printf(#name " finds %#x\n", name(call));

int main(void)
{
	CLIENTS
	return 0;
}
