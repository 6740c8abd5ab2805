// SPDX-License-Identifier: MIT
/* The driver's side of a subset of mvm: what is left out is ENOTTY on every object, from every entry. */
#include "case.h"
#include "mvm_driver.h"
#include "left_out.h"			/* left_out[]: names and codes of what the subset lacks */

#include <stdio.h>

static const struct boundary_object *const objects[] = { &mvm_system_ioctls, &mvm_vm_ioctls, &mvm_vcpu_ioctls };

static unsigned int failures;

/* How many objects know a code: it is looked up before anything is read, so no argument is needed. */
static unsigned int known(u32 code, bool compat)
{
	struct user_space space = { .address_bits = 64, .may_write = true, .is_admin = true };
	unsigned int count = 0;
	size_t at;
	u64 nothing[64] = { 0 };

	for (at = 0; at < boundary_count(objects); at++)
		count += user_ioctl(&space, objects[at], nothing, code, 0x10, compat) != -ENOTTY;
	return count;
}

int main(void)
{
	size_t at;

	for (at = 0; at < boundary_count(left_out); at++) {
		if (known(left_out[at].code, false) || known(left_out[at].code, true)) {
			printf("%s is left out and does not give ENOTTY\n", left_out[at].name);
			failures++;
		}
	}
	printf("%zu commands are left out: %u failures\n", boundary_count(left_out), failures);
	return failures != 0;
}
