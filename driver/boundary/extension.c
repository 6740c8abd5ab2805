// SPDX-License-Identifier: MIT
/*
 * The registry of extensions: third parties' ioctls and capabilities, found by UUID. Whoever registers and looks up
 * serialises (a module's init, an object's lock).
 */
#include "boundary.h"

#define BOUNDARY_EXTENSIONS 16

static const struct boundary_extension *boundary_extensions[BOUNDARY_EXTENSIONS];

/**
 * boundary_extension_find - an extension by its UUID
 * @uuid: in RFC 4122 byte order
 *
 * Return: the extension, or NULL.
 */
const struct boundary_extension *boundary_extension_find(const u8 uuid[16])
{
	u32 at;

	for (at = 0; at < BOUNDARY_EXTENSIONS; at++) {
		if (boundary_extensions[at] && !memcmp(boundary_extensions[at]->uuid, uuid, 16))
			return boundary_extensions[at];
	}
	return NULL;
}

/**
 * boundary_extension_register - make an extension known
 * @extension: lives until boundary_extension_unregister()
 *
 * Return: 0, -EINVAL where it answers for no capabilities of its own, -EEXIST where its UUID is known already, -ENOSPC.
 */
int boundary_extension_register(const struct boundary_extension *extension)
{
	u32 at;

	if (extension->capability_first > extension->capability_last)
		return -EINVAL;
	if (boundary_extension_find(extension->uuid))
		return -EEXIST;
	for (at = 0; at < BOUNDARY_EXTENSIONS; at++) {
		if (!boundary_extensions[at]) {
			boundary_extensions[at] = extension;
			return 0;
		}
	}
	return -ENOSPC;
}

void boundary_extension_unregister(const struct boundary_extension *extension)
{
	u32 at;

	for (at = 0; at < BOUNDARY_EXTENSIONS; at++) {
		if (boundary_extensions[at] == extension)
			boundary_extensions[at] = NULL;
	}
}

/* What the extension that is attached to an object says of one of its capabilities; 0 where there is none. */
u64 boundary_extension_answer(const struct boundary_extension *extension, void *object, u32 number,
			      u32 capability)
{
	if (!extension || capability < extension->capability_first ||
	    capability > extension->capability_last)
		return 0;
	return extension->capability(object, number, capability);
}
