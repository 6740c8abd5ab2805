// SPDX-License-Identifier: MIT
/*
 * Memory that user space maps from a file descriptor: what is asked for is held against the spec, the driver gives the
 * pages. docs/boundary.md, "Mappings".
 */
#include "boundary.h"

/* A driver keeps its word: there are pages, and what the spec puts there fits. */
static int boundary_check_pages(const struct boundary_mapping *row, const struct os_pages *pages)
{
	return OS_BUG_ON(!pages || pages->size < row->minimum) ? -EIO : 0;
}

/* Offsets in pages are of the system's size. */
static u64 boundary_mapping_offset(const struct boundary_mapping *row)
{
	return row->in_pages ? boundary_mul(row->offset, OS_PAGE_SIZE) : row->offset;
}

#ifdef OS_MMAP
/**
 * boundary_map - mmap
 * @kind: of the object
 * @mapping: what is asked for
 * @object: behind the descriptor
 *
 * Return: 0; -ENODEV where nothing of this kind can be mapped; -EINVAL where nothing begins at the offset, for a private
 * or executable mapping, for a writable one of what only the driver writes, and where the length is another than that
 * of the pages; what the driver returns; -EIO where it gives too little; what the system returns.
 */
int boundary_map(const struct boundary_object *kind, struct os_mapping *mapping, void *object)
{
	const struct boundary_mapping *row = NULL;
	struct os_pages *pages = NULL;
	u32 at;
	int err;

	if (!kind->mapping_count)
		return -ENODEV;
	for (at = 0; at < kind->mapping_count; at++) {
		if (boundary_mapping_offset(kind->mappings[at]) == mapping->offset)
			row = kind->mappings[at];
	}
	if (!row)
		return -EINVAL;
	if (!mapping->shared)
		return -EINVAL;
	if (mapping->executable)
		return -EINVAL;
	if (mapping->writable && !row->writable)
		return -EINVAL;
	err = boundary_result(row->pages(object, &pages));
	if (err)
		return err;
	err = boundary_check_pages(row, pages);
	if (err)
		return err;
	if (mapping->size != pages->size)
		return -EINVAL;
	return os_map(mapping, pages, row->writable);
}
#endif

/**
 * boundary_map_call - the ioctl that maps where there is no mmap
 * @call: the call
 * @row: the mapping
 * @pages: that the driver gave
 * @address: set to where the caller has them from now on
 *
 * To call it again gives the same address where the system has no mmap.
 *
 * Return: 0, -EIO where the driver gave too little, -ENOMEM, or what the system returns.
 */
int boundary_map_call(struct os_call *call, const struct boundary_mapping *row,
		      struct os_pages *pages, u64 *address)
{
	int err = boundary_check_pages(row, pages);

	if (err)
		return err;
	return os_map_call(call, pages, boundary_mapping_offset(row), row->writable, address);
}
