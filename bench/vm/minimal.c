// SPDX-License-Identifier: MIT
/*
 * What somebody would write by hand: a misc device with a switch, and with the copies, the lock and the handlers that the
 * generated one beside it has. /dev/minimal; its commands are those of mvm and span, one that does nothing at all, and
 * one that does nothing but write 8 bytes.
 */
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/rwsem.h>
#include <linux/uaccess.h>

#include "mvm.h"
#include "span.h"

#define MINIMAL_NOTHING _IO(0x5c, 0xff)
#define MINIMAL_WORD	_IOR(0x5c, 0xfe, __u64)

static DECLARE_RWSEM(minimal_lock);
static struct span_64 minimal_state;

static long minimal_version(void __user *argument)
{
	struct mvm_api_version arg = { .version = 1 };

	return copy_to_user(argument, &arg, sizeof(arg)) ? -EFAULT : 0;
}

static long minimal_in(const void __user *argument)
{
	struct span_64 arg;

	if (copy_from_user(&arg, argument, sizeof(arg)))
		return -EFAULT;
	if (down_write_killable(&minimal_lock))
		return -EINTR;
	minimal_state = arg;
	up_write(&minimal_lock);
	return 0;
}

static long minimal_out(void __user *argument)
{
	struct span_64 arg;

	if (down_write_killable(&minimal_lock))
		return -EINTR;
	arg = minimal_state;
	up_write(&minimal_lock);
	return copy_to_user(argument, &arg, sizeof(arg)) ? -EFAULT : 0;
}

static long minimal_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	void __user *pointer = (void __user *)argument;

	switch (command) {
	case MINIMAL_NOTHING:
		return 0;
	case MINIMAL_WORD:
		return put_user(1ULL, (u64 __user *)argument);
	case MVM_GET_API_VERSION:
		return minimal_version(pointer);
	case SPAN_IN_64:
		return minimal_in(pointer);
	case SPAN_OUT_64:
		return minimal_out(pointer);
	default:
		return -ENOTTY;
	}
}

static const struct file_operations minimal_operations = {
	.owner = THIS_MODULE,
	.unlocked_ioctl = minimal_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
	.llseek = noop_llseek,
};

static struct miscdevice minimal_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "minimal",
	.fops = &minimal_operations,
};

module_misc_device(minimal_device);
MODULE_LICENSE("Dual MIT/GPL");
MODULE_DESCRIPTION("ioctls by hand, for a measurement");
