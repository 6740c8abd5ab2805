// SPDX-License-Identifier: MIT
/* also for 32 bits */
/* Runs alone, where SVM cannot be used: everything is answered but CREATE_VM, which says EOPNOTSUPP; the kernel's log says why. */
#include "machine.h"

#include <cpuid.h>
#include <sys/klog.h>

#define LOG_READ_ALL 3

/* Why, on each of the rig's machines. */
static const char *reason(void)
{
	unsigned eax, ebx, ecx = 0, edx;
	char words[1024] = "";
	int fd = open("/proc/cmdline", O_RDONLY | O_CLOEXEC);

	TRUE(fd >= 0 && read(fd, words, sizeof(words) - 1) > 0 && !close(fd));
	TRUE(__get_cpuid(0x80000001, &eax, &ebx, &ecx, &edx));
	if (!(ecx >> 2 & 1))
		return "this processor has no SVM";
	return strstr(words, "clearcpuid=svm") ? "the kernel was told not to use SVM" :
						 "erratum 383";
}

/* Each load of the module has said so, and nothing else. */
static int says(const char *why)
{
	static const char begin[] = "mvm: no guests on this host: ";
	static char log[1 << 18];
	const char *line = log, *end;
	int count = 0;

	if (klogctl(LOG_READ_ALL, log, sizeof(log) - 1) <= 0)
		return 0;
	while ((line = strstr(line, begin))) {
		end = strchr(line, '\n');
		if (!memmem(line, end ? (size_t)(end - line) : strlen(line), why, strlen(why)))
			return 0;
		line += sizeof(begin) - 1;
		count++;
	}
	return count;
}

int main(void)
{
	struct mvm_create_vm create = { .size = sizeof(create), .fd = -7 };
	struct mvm_api_version version = { 0 };
	int node = open(MVM_SYSTEM_NODE, O_RDWR | O_CLOEXEC), next;

	tap_test("without SVM: the module loads and says why, CREATE_VM gives EOPNOTSUPP");
	TRUE(node >= 0);
	TRUE(says(reason()));
	TRUE(!call(node, MVM_GET_API_VERSION, &version) && version.version == MVM_API_VERSION);
	next = dup(node);
	close(next);
	TRUE(call(node, MVM_CREATE_VM, &create) == EOPNOTSUPP);
	TRUE(dup(node) == next); /* no descriptor is left */
	return tap_end();
}
