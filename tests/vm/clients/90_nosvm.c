// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Runs alone, on a processor without SVM: everything is answered but CREATE_VM, which says EOPNOTSUPP. */
#include "machine.h"

int main(void)
{
	struct mvm_create_vm create = { .size = sizeof(create), .fd = -7 };
	struct mvm_api_version version = { 0 };
	int node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC), next;

	tap_test("without SVM: the module loads, CREATE_VM gives EOPNOTSUPP");
	TRUE(node >= 0);
	TRUE(!call(node, MVM_GET_API_VERSION, &version) && version.version == MVM_API_VERSION);
	next = dup(node);
	close(next);
	TRUE(call(node, MVM_CREATE_VM, &create) == EOPNOTSUPP);
	TRUE(dup(node) == next); /* no descriptor is left */
	return tap_end();
}
