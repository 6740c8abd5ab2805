/* SPDX-License-Identifier: MIT */
/* Virtualization on every CPU that is online, and on none when the host goes to sleep, reboots or starts another kernel. */
#ifndef MVM_LINUX_NOTIFIERS_H
#define MVM_LINUX_NOTIFIERS_H

/**
 * struct notifiers_switch - virtualization of one kind of processor
 * @on: on the calling CPU. 0, -EBUSY: somebody else uses it, or another error
 * @off: on the calling CPU, where it is on; any context
 * @sleep, @wake: around the sleep of the host, on the CPU that is left; no thread runs in between
 */
struct notifiers_switch {
	int (*on)(void);
	void (*off)(void);
	void (*sleep)(void);
	void (*wake)(void);
};

/* While the module is loaded: once the host reboots, or starts another kernel, nothing is switched on any more. */
int notifiers_load(void);
void notifiers_unload(void);

/* Switches on what is online, and follows from then on. On an error nothing is on. */
int notifiers_begin(const struct notifiers_switch *what);
void notifiers_end(const struct notifiers_switch *what);

#endif
