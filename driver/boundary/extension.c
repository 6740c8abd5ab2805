// SPDX-License-Identifier: MIT
/*
 * The registry of extensions: third parties' ioctls and capabilities, found by UUID. One mutex guards it, and is held for
 * a look at a few rows. Calls do not come here: an object keeps the extension that it got from boundary_extension_get(),
 * and that reference is what keeps the extension's code in memory. docs/boundary.md, "Extensions".
 */
#include "boundary.h"

void boundary_registry_init(struct boundary_registry *registry)
{
	memset(registry->extensions, 0, sizeof(registry->extensions));
	os_mutex_init(&registry->mutex, registry->base->name);
	registry->ready = true;
}

static bool boundary_takes(const struct boundary_base *base, u32 number)
{
	return number < base->object_count && base->objects >> number & 1;
}

/* Whether the capabilities are those that the base leaves to extensions. */
static int boundary_check_capabilities(const struct boundary_base *base,
				       const struct boundary_extension *extension)
{
	u32 at;

	if (!extension->capability_count)
		return 0;
	if (extension->capability_first > extension->capability_last ||
	    extension->capability_first < base->capability_first ||
	    extension->capability_last > base->capability_last) {
		os_log("%s: extension %s: capabilities 0x%x to 0x%x, but 0x%x to 0x%x are left to extensions",
		       base->name, extension->name, extension->capability_first,
		       extension->capability_last, base->capability_first, base->capability_last);
		return -EINVAL;
	}
	for (at = 0; at < extension->capability_count; at++) {
		u32 value = extension->capabilities[at].value;

		if (value >= extension->capability_first && value <= extension->capability_last)
			continue;
		os_log("%s: extension %s: capability 0x%x is outside of its own 0x%x to 0x%x",
		       base->name, extension->name, value, extension->capability_first,
		       extension->capability_last);
		return -EINVAL;
	}
	return 0;
}

/* Whether the commands are those that the base leaves to extensions, on objects of the base that take any. */
static int boundary_check_commands(const struct boundary_base *base,
				   const struct boundary_extension *extension)
{
	u32 at;

	for (at = 0; at < extension->object_count; at++) {
		if (!extension->objects[at] || boundary_takes(base, at))
			continue;
		os_log("%s: extension %s: objects of kind %u take no extensions", base->name,
		       extension->name, at);
		return -EINVAL;
	}
	for (at = 0; at < extension->command_count; at++) {
		const struct boundary_command *command = &extension->commands[at];
		u32 key = base->key(command->code);

		if (key < base->first || key > base->last) {
			os_log("%s: extension %s: command 0x%08x is not left to extensions",
			       base->name, extension->name, command->code);
			return -EINVAL;
		}
		if (command->number < extension->object_count &&
		    extension->objects[command->number])
			continue;
		os_log("%s: extension %s: command 0x%08x is on kind %u, of which it has no commands",
		       base->name, extension->name, command->code, command->number);
		return -EINVAL;
	}
	return 0;
}

/* Whether two want the same number: a command on the same kind of object, or a capability. */
static bool boundary_collide(const struct boundary_base *base, const struct boundary_extension *one,
			     const struct boundary_extension *other)
{
	u32 i, j;

	if (one->capability_count && other->capability_count &&
	    one->capability_first <= other->capability_last &&
	    other->capability_first <= one->capability_last) {
		os_log("%s: extension %s: capabilities 0x%x to 0x%x collide with those of %s, 0x%x to 0x%x",
		       base->name, one->name, one->capability_first, one->capability_last,
		       other->name, other->capability_first, other->capability_last);
		return true;
	}
	for (i = 0; i < one->command_count; i++) {
		for (j = 0; j < other->command_count; j++) {
			if (one->commands[i].number != other->commands[j].number ||
			    base->key(one->commands[i].code) != base->key(other->commands[j].code))
				continue;
			os_log("%s: extension %s: command 0x%08x on kind %u collides with 0x%08x of %s",
			       base->name, one->name, one->commands[i].code,
			       one->commands[i].number, other->commands[j].code, other->name);
			return true;
		}
	}
	return false;
}

/* What can be said of an extension by itself. */
static int boundary_check_extension(const struct boundary_base *base,
				    const struct boundary_extension *extension)
{
	u32 at;
	int err;

	if (!extension->owner || (extension->capability_count && !extension->capability)) {
		os_log("%s: extension %s: has no owner, or does not answer for its capabilities",
		       base->name, extension->name);
		return -EINVAL;
	}
	for (at = 0; at < extension->capability_count; at++) {
		if (!extension->capabilities[at].opt_in || extension->enable)
			continue;
		os_log("%s: extension %s: cannot enable its capability 0x%x", base->name,
		       extension->name, extension->capabilities[at].value);
		return -EINVAL;
	}
	err = boundary_check_capabilities(base, extension);
	if (err)
		return err;
	return boundary_check_commands(base, extension);
}

/* A free place for an extension, where it collides with none; the mutex is held. */
static int boundary_place(const struct boundary_registry *registry,
			  const struct boundary_extension *extension, u32 *place)
{
	const struct boundary_base *base = registry->base;
	u32 at;

	*place = BOUNDARY_EXTENSIONS;
	for (at = 0; at < BOUNDARY_EXTENSIONS; at++) {
		const struct boundary_extension *other = registry->extensions[at];

		if (!other) {
			*place = boundary_min(*place, at);
			continue;
		}
		if (!memcmp(other->uuid, extension->uuid, sizeof(other->uuid))) {
			os_log("%s: extension %s: has the UUID of %s", base->name, extension->name,
			       other->name);
			return -EEXIST;
		}
		if (boundary_collide(base, extension, other))
			return -EEXIST;
	}
	if (*place < BOUNDARY_EXTENSIONS)
		return 0;
	os_log("%s: extension %s: there are %u already", base->name, extension->name,
	       BOUNDARY_EXTENSIONS);
	return -ENOSPC;
}

/**
 * boundary_extension_register - make an extension known
 * @registry: of the base
 * @extension: lives until boundary_extension_unregister() returns 0
 *
 * Each refusal is logged with the reason.
 *
 * Return: 0; -EINVAL where the extension is wrong by itself: no owner, capabilities or commands that the base does not
 * leave to extensions, an opt-in capability that it cannot enable; -EEXIST where its UUID, a command or a capability is
 * another's; -ENOSPC; -EIO before boundary_registry_init().
 */
int boundary_extension_register(struct boundary_registry *registry,
				const struct boundary_extension *extension)
{
	u32 place;
	int err;

	if (OS_BUG_ON(!registry->ready))
		return -EIO;
	err = boundary_check_extension(registry->base, extension);
	if (err)
		return err;
	os_mutex_lock(&registry->mutex);
	err = boundary_place(registry, extension, &place);
	if (!err) {
		os_owner_begin(extension->owner);
		registry->extensions[place] = extension;
	}
	os_mutex_unlock(&registry->mutex);
	return err;
}

static bool boundary_registered(struct boundary_registry *registry,
				const struct boundary_extension *extension)
{
	bool found = false;
	u32 at;

	os_mutex_lock(&registry->mutex);
	for (at = 0; at < BOUNDARY_EXTENSIONS; at++)
		found = found || registry->extensions[at] == extension;
	os_mutex_unlock(&registry->mutex);
	return found;
}

/**
 * boundary_extension_unregister - forget an extension
 * @registry: of the base
 * @extension: that was registered
 *
 * From here on nobody gets a new reference. Where the system can only wait for those that there are (Windows), this
 * does.
 *
 * Return: 0, -ENOENT where it is not registered, -EBUSY where an object or a file still refers to it: it then stays.
 */
int boundary_extension_unregister(struct boundary_registry *registry,
				  const struct boundary_extension *extension)
{
	u32 at;
	int err;

	if (!registry->ready || !boundary_registered(registry, extension))
		return -ENOENT;
	err = os_owner_end(extension->owner); /* without the mutex: it may wait */
	if (err) {
		os_log("%s: extension %s: is in use", registry->base->name, extension->name);
		return err;
	}
	os_mutex_lock(&registry->mutex);
	for (at = 0; at < BOUNDARY_EXTENSIONS; at++) {
		if (registry->extensions[at] == extension)
			registry->extensions[at] = NULL;
	}
	os_mutex_unlock(&registry->mutex);
	return 0;
}

/**
 * boundary_extension_get - an extension by its UUID, and a reference to it
 * @registry: of the base
 * @uuid: in RFC 4122 byte order
 *
 * Return: the extension, which boundary_extension_put() gives back, or NULL where there is none, or none any more.
 */
const struct boundary_extension *boundary_extension_get(struct boundary_registry *registry,
							const u8 uuid[16])
{
	const struct boundary_extension *found = NULL;
	u32 at;

	if (!registry->ready)
		return NULL;
	os_mutex_lock(&registry->mutex);
	for (at = 0; at < BOUNDARY_EXTENSIONS; at++) {
		const struct boundary_extension *one = registry->extensions[at];

		if (one && !memcmp(one->uuid, uuid, sizeof(one->uuid)))
			found = os_owner_get(one->owner) ? one : NULL;
	}
	os_mutex_unlock(&registry->mutex);
	return found;
}

/* NULL is no extension. Its memory may be gone when this returns. */
void boundary_extension_put(const struct boundary_extension *extension)
{
	if (extension)
		os_owner_put(extension->owner);
}

/* How many are registered. */
u32 boundary_extension_count(struct boundary_registry *registry)
{
	u32 at, count = 0;

	if (!registry->ready)
		return 0;
	os_mutex_lock(&registry->mutex);
	for (at = 0; at < BOUNDARY_EXTENSIONS; at++)
		count += registry->extensions[at] != NULL;
	os_mutex_unlock(&registry->mutex);
	return count;
}

/* --- what is asked of the one that is attached to an object ------------------------------------------------------ */

/* What it says of one of its capabilities; 0 where there is none. */
u64 boundary_extension_answer(const struct boundary_extension *extension, void *object, u32 number,
			      u32 capability)
{
	if (!extension || !extension->capability_count ||
	    capability < extension->capability_first || capability > extension->capability_last)
		return 0;
	return extension->capability(object, number, capability);
}

/**
 * boundary_opt_in - whether ENABLE_CAP can be asked for a capability
 * @table: capabilities
 * @length: of the table
 * @number: of the kind of object that ENABLE_CAP is called on
 * @capability: from the caller
 * @args: from the caller
 * @count: of the arguments
 *
 * Return: 0, or -EINVAL where it is unknown, not opt-in, not for this kind of object, or an argument that it does not
 * name is not 0.
 */
int boundary_opt_in(const struct boundary_capability *table, u32 length, u32 number, u32 capability,
		    const u64 *args, u32 count)
{
	const struct boundary_capability *known = boundary_capability(table, length, capability);
	u32 at;

	if (!known)
		return -EINVAL;
	if (!known->opt_in)
		return -EINVAL;
	if (!(known->objects >> number & 1))
		return -EINVAL;
	for (at = known->arguments; at < count; at++) {
		if (args[at])
			return -EINVAL;
	}
	return 0;
}

/* The same of a capability of the extension that is attached to an object; -EINVAL where none is. */
int boundary_extension_opt_in(const struct boundary_extension *extension, u32 number,
			      u32 capability, const u64 *args, u32 count)
{
	if (!extension)
		return -EINVAL;
	return boundary_opt_in(extension->capabilities, extension->capability_count, number,
			       capability, args, count);
}

/* Hands ENABLE_CAP on, after boundary_extension_opt_in(): an object keeps its extension for good. */
int boundary_extension_enable(const struct boundary_extension *extension, void *object, u32 number,
			      u32 capability, const u64 *args)
{
	return extension->enable(object, number, capability, args);
}
