/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * haxm: decoders for strace, on x86.
 *
 * Made by ioctlc from the haxm spec; do not edit. To remake it:
 *   ioctlc build spec/haxm
 */

struct haxm_hax_cpuid {
	uint32_t total;
	uint32_t pad;
};
static_assert(sizeof(struct haxm_hax_cpuid) == 8, "struct haxm_hax_cpuid");

struct haxm_hax_cpuid_entry {
	uint32_t function;
	uint32_t index;
	uint32_t flags;
	uint32_t eax;
	uint32_t ebx;
	uint32_t ecx;
	uint32_t edx;
	uint32_t pad[3];
};
static_assert(sizeof(struct haxm_hax_cpuid_entry) == 40, "struct haxm_hax_cpuid_entry");

struct haxm_hax_qemu_version {
	uint32_t cur_version;
	uint32_t least_version;
};
static_assert(sizeof(struct haxm_hax_qemu_version) == 8, "struct haxm_hax_qemu_version");

struct haxm_hax_ramblock_info {
	uint64_t start_va;
	uint64_t size;
	uint64_t reserved;
};
static_assert(sizeof(struct haxm_hax_ramblock_info) == 24, "struct haxm_hax_ramblock_info");

struct haxm_hax_debug_t {
	uint32_t control;
	uint32_t reserved;
	uint64_t dr[8];
};
static_assert(sizeof(struct haxm_hax_debug_t) == 72, "struct haxm_hax_debug_t");

struct haxm_fx_layout {
	uint16_t fcw;
	uint16_t fsw;
	uint8_t ftw;
	uint8_t res1;
	uint16_t fop;
	union {
		struct {
			uint32_t fip;
			uint16_t fcs;
			uint16_t res2;
		};
		uint64_t fpu_ip;
		uint8_t pad_0[8];
	};
	union {
		struct {
			uint32_t fdp;
			uint16_t fds;
			uint16_t res3;
		};
		uint64_t fpu_dp;
		uint8_t pad_1[8];
	};
	uint32_t mxcsr;
	uint32_t mxcsr_mask;
	uint8_t st_mm[8][16];
	uint8_t mmx_1[8][16];
	uint8_t mmx_2[8][16];
	uint8_t pad[96];
};
static_assert(sizeof(struct haxm_fx_layout) == 512, "struct haxm_fx_layout");

struct haxm_hax_capabilityinfo {
	uint16_t wstatus;
	uint16_t winfo;
	uint32_t win_refcount;
	uint64_t mem_quota;
};
static_assert(sizeof(struct haxm_hax_capabilityinfo) == 16, "struct haxm_hax_capabilityinfo");

struct haxm_hax_module_version {
	uint32_t compat_version;
	uint32_t cur_version;
};
static_assert(sizeof(struct haxm_hax_module_version) == 8, "struct haxm_hax_module_version");

struct haxm_hax_set_memlimit {
	uint8_t enable_memlimit;
	uint8_t pad[7];
	uint64_t memory_limit;
};
static_assert(sizeof(struct haxm_hax_set_memlimit) == 16, "struct haxm_hax_set_memlimit");

struct haxm_hax_alloc_ram_info {
	uint32_t size;
	uint32_t pad;
	uint64_t va;
};
static_assert(sizeof(struct haxm_hax_alloc_ram_info) == 16, "struct haxm_hax_alloc_ram_info");

struct haxm_hax_set_ram_info {
	uint64_t pa_start;
	uint32_t size;
	uint8_t flags;
	uint8_t pad[3];
	uint64_t va;
};
static_assert(sizeof(struct haxm_hax_set_ram_info) == 24, "struct haxm_hax_set_ram_info");

struct haxm_hax_protect_ram_info {
	uint64_t pa_start;
	uint64_t size;
	uint32_t flags;
	uint32_t reserved;
};
static_assert(sizeof(struct haxm_hax_protect_ram_info) == 24, "struct haxm_hax_protect_ram_info");

struct haxm_hax_tunnel_info {
	uint64_t va;
	uint64_t io_va;
	uint16_t size;
	uint16_t pad[3];
};
static_assert(sizeof(struct haxm_hax_tunnel_info) == 24, "struct haxm_hax_tunnel_info");

struct haxm_hax_tunnel_24_io {
	uint8_t _direction;
	uint8_t _df;
	uint16_t _size;
	uint16_t _port;
	uint16_t _count;
	uint8_t _flags;
	uint8_t _pad0;
	uint16_t _pad1;
	uint32_t _pad2;
	uint64_t _vaddr;
};
static_assert(sizeof(struct haxm_hax_tunnel_24_io) == 24, "struct haxm_hax_tunnel_24_io");

struct haxm_hax_tunnel_24_mmio {
	uint64_t gla;
};
static_assert(sizeof(struct haxm_hax_tunnel_24_mmio) == 8, "struct haxm_hax_tunnel_24_mmio");

struct haxm_hax_tunnel_24_pagefault {
	uint64_t gpa;
	uint32_t flags;
	uint32_t reserved1;
	uint64_t reserved2;
};
static_assert(sizeof(struct haxm_hax_tunnel_24_pagefault) == 24, "struct haxm_hax_tunnel_24_pagefault");

struct haxm_hax_tunnel_24_state {
	uint64_t dummy;
};
static_assert(sizeof(struct haxm_hax_tunnel_24_state) == 8, "struct haxm_hax_tunnel_24_state");

struct haxm_hax_tunnel_24_debug {
	uint64_t rip;
	uint64_t dr6;
	uint64_t dr7;
};
static_assert(sizeof(struct haxm_hax_tunnel_24_debug) == 24, "struct haxm_hax_tunnel_24_debug");

struct haxm_hax_tunnel {
	uint32_t _exit_reason;
	uint32_t pad0;
	uint32_t _exit_status;
	uint32_t user_event_pending;
	int32_t ready_for_interrupt_injection;
	int32_t request_interrupt_window;
	union {
		struct haxm_hax_tunnel_24_io io;
		struct haxm_hax_tunnel_24_mmio mmio;
		struct haxm_hax_tunnel_24_pagefault pagefault;
		struct haxm_hax_tunnel_24_state state;
		struct haxm_hax_tunnel_24_debug debug;
		uint8_t pad_0[24];
	};
	uint64_t apic_base;
};
static_assert(sizeof(struct haxm_hax_tunnel) == 56, "struct haxm_hax_tunnel");

struct haxm_hax_set_ram_info2 {
	uint64_t pa_start;
	uint64_t size;
	uint64_t va;
	uint32_t flags;
	uint32_t reserved1;
	uint64_t reserved2;
};
static_assert(sizeof(struct haxm_hax_set_ram_info2) == 40, "struct haxm_hax_set_ram_info2");

struct haxm_segment_desc_t {
	uint16_t selector;
	uint16_t _dummy;
	uint32_t limit;
	uint64_t base;
	union {
		struct {
			uint8_t pad_0[4];
		};
		uint32_t ar;
		uint8_t pad_1[4];
	};
	uint32_t ipad;
};
static_assert(sizeof(struct haxm_segment_desc_t) == 24, "struct haxm_segment_desc_t");

union haxm_interruptibility_state_t {
	uint32_t raw;
	struct {
		uint8_t pad_0[4];
	};
	uint8_t pad_1[8];
};
static_assert(sizeof(union haxm_interruptibility_state_t) == 8, "union haxm_interruptibility_state_t");

struct haxm_vcpu_state_t {
	union {
		uint64_t _regs[16];
		struct {
			union {
				struct {
					uint8_t _al;
					uint8_t _ah;
				};
				uint16_t _ax;
				uint32_t _eax;
				uint64_t _rax;
				uint8_t pad_0[8];
			};
			union {
				struct {
					uint8_t _cl;
					uint8_t _ch;
				};
				uint16_t _cx;
				uint32_t _ecx;
				uint64_t _rcx;
				uint8_t pad_1[8];
			};
			union {
				struct {
					uint8_t _dl;
					uint8_t _dh;
				};
				uint16_t _dx;
				uint32_t _edx;
				uint64_t _rdx;
				uint8_t pad_2[8];
			};
			union {
				struct {
					uint8_t _bl;
					uint8_t _bh;
				};
				uint16_t _bx;
				uint32_t _ebx;
				uint64_t _rbx;
				uint8_t pad_3[8];
			};
			union {
				uint16_t _sp;
				uint32_t _esp;
				uint64_t _rsp;
				uint8_t pad_4[8];
			};
			union {
				uint16_t _bp;
				uint32_t _ebp;
				uint64_t _rbp;
				uint8_t pad_5[8];
			};
			union {
				uint16_t _si;
				uint32_t _esi;
				uint64_t _rsi;
				uint8_t pad_6[8];
			};
			union {
				uint16_t _di;
				uint32_t _edi;
				uint64_t _rdi;
				uint8_t pad_7[8];
			};
			uint64_t _r8;
			uint64_t _r9;
			uint64_t _r10;
			uint64_t _r11;
			uint64_t _r12;
			uint64_t _r13;
			uint64_t _r14;
			uint64_t _r15;
		};
		uint8_t pad_8[128];
	};
	union {
		uint32_t _eip;
		uint64_t _rip;
		uint8_t pad_9[8];
	};
	union {
		uint32_t _eflags;
		uint64_t _rflags;
		uint8_t pad_10[8];
	};
	struct haxm_segment_desc_t _cs;
	struct haxm_segment_desc_t _ss;
	struct haxm_segment_desc_t _ds;
	struct haxm_segment_desc_t _es;
	struct haxm_segment_desc_t _fs;
	struct haxm_segment_desc_t _gs;
	struct haxm_segment_desc_t _ldt;
	struct haxm_segment_desc_t _tr;
	struct haxm_segment_desc_t _gdt;
	struct haxm_segment_desc_t _idt;
	uint64_t _cr0;
	uint64_t _cr2;
	uint64_t _cr3;
	uint64_t _cr4;
	uint64_t _dr0;
	uint64_t _dr1;
	uint64_t _dr2;
	uint64_t _dr3;
	uint64_t _dr6;
	uint64_t _dr7;
	uint64_t _pde;
	uint32_t _efer;
	uint32_t _sysenter_cs;
	uint64_t _sysenter_eip;
	uint64_t _sysenter_esp;
	uint32_t _activity_state;
	uint32_t pad;
	union haxm_interruptibility_state_t _interruptibility_state;
};
static_assert(sizeof(struct haxm_vcpu_state_t) == 512, "struct haxm_vcpu_state_t");

struct haxm_vmx_msr {
	uint64_t entry;
	uint64_t value;
};
static_assert(sizeof(struct haxm_vmx_msr) == 16, "struct haxm_vmx_msr");

struct haxm_hax_msr_data {
	uint16_t nr_msr;
	uint16_t done;
	uint16_t pad[2];
	struct haxm_vmx_msr entries[32];
};
static_assert(sizeof(struct haxm_hax_msr_data) == 520, "struct haxm_hax_msr_data");

static const struct xlat_data haxm_hax_debug_control_xdata[] = {
	{ 1, "HAX_DEBUG_ENABLE" },
	{ 2, "HAX_DEBUG_STEP" },
	{ 4, "HAX_DEBUG_USE_SW_BP" },
	{ 8, "HAX_DEBUG_USE_HW_BP" },
};
static const struct xlat haxm_hax_debug_control[1] = { {
	.data = haxm_hax_debug_control_xdata,
	.size = ARRAY_SIZE(haxm_hax_debug_control_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xf,
	.flags_strsz = 72,
} };

static const struct xlat_data haxm_hax_cap_status_xdata[] = {
	{ 1, "HAX_CAP_STATUS_WORKING" },
	{ 2, "HAX_CAP_MEMQUOTA" },
};
static const struct xlat haxm_hax_cap_status[1] = { {
	.data = haxm_hax_cap_status_xdata,
	.size = ARRAY_SIZE(haxm_hax_cap_status_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 40,
} };

static const struct xlat_data haxm_hax_cap_features_xdata[] = {
	{ 1, "HAX_CAP_EPT" },
	{ 2, "HAX_CAP_FASTMMIO" },
	{ 4, "HAX_CAP_UG" },
	{ 8, "HAX_CAP_64BIT_RAMBLOCK" },
	{ 0x10, "HAX_CAP_64BIT_SETRAM" },
	{ 0x20, "HAX_CAP_TUNNEL_PAGE" },
	{ 0x40, "HAX_CAP_RAM_PROTECTION" },
	{ 0x80, "HAX_CAP_DEBUG" },
	{ 0x100, "HAX_CAP_IMPLICIT_RAMBLOCK" },
	{ 0x200, "HAX_CAP_CPUID" },
};
static const struct xlat haxm_hax_cap_features[1] = { {
	.data = haxm_hax_cap_features_xdata,
	.size = ARRAY_SIZE(haxm_hax_cap_features_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x3ff,
	.flags_strsz = 181,
} };

static const struct xlat_data haxm_hax_ram_info_flags_xdata[] = {
	{ 1, "HAX_RAM_INFO_ROM" },
	{ 0x40, "HAX_RAM_INFO_STANDALONE" },
	{ 0x80, "HAX_RAM_INFO_INVALID" },
};
static const struct xlat haxm_hax_ram_info_flags[1] = { {
	.data = haxm_hax_ram_info_flags_xdata,
	.size = ARRAY_SIZE(haxm_hax_ram_info_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xc1,
	.flags_strsz = 62,
} };

static const struct xlat_data haxm_hax_ram_perm_xdata[] = {
	{ 0, "HAX_RAM_PERM_NONE" },
	{ 7, "HAX_RAM_PERM_RWX" },
};
static const struct xlat haxm_hax_ram_perm[1] = { {
	.data = haxm_hax_ram_perm_xdata,
	.size = ARRAY_SIZE(haxm_hax_ram_perm_xdata),
	.type = XT_SORTED,
	.flags_mask = 7,
	.flags_strsz = 35,
} };

static const struct xlat_data haxm_hax_exit_status_xdata[] = {
	{ 1, "HAX_EXIT_IO" },
	{ 2, "HAX_EXIT_MMIO" },
	{ 3, "HAX_EXIT_REALMODE" },
	{ 4, "HAX_EXIT_INTERRUPT" },
	{ 5, "HAX_EXIT_UNKNOWN" },
	{ 6, "HAX_EXIT_HLT" },
	{ 7, "HAX_EXIT_STATECHANGE" },
	{ 8, "HAX_EXIT_PAUSED" },
	{ 9, "HAX_EXIT_FAST_MMIO" },
	{ 0xa, "HAX_EXIT_PAGEFAULT" },
	{ 0xb, "HAX_EXIT_DEBUG" },
};
static const struct xlat haxm_hax_exit_status[1] = { {
	.data = haxm_hax_exit_status_xdata,
	.size = ARRAY_SIZE(haxm_hax_exit_status_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xf,
	.flags_strsz = 183,
} };

static const struct xlat_data haxm_hax_io_direction_xdata[] = {
	{ 0, "HAX_IO_OUT" },
	{ 1, "HAX_IO_IN" },
};
static const struct xlat haxm_hax_io_direction[1] = { {
	.data = haxm_hax_io_direction_xdata,
	.size = ARRAY_SIZE(haxm_hax_io_direction_xdata),
	.type = XT_SORTED,
	.flags_mask = 1,
	.flags_strsz = 21,
} };

static const struct xlat_data haxm_hax_pagefault_flags_xdata[] = {
	{ 1, "HAX_PAGEFAULT_ACC_R" },
	{ 2, "HAX_PAGEFAULT_ACC_W" },
	{ 4, "HAX_PAGEFAULT_ACC_X" },
	{ 0x10, "HAX_PAGEFAULT_PERM_R" },
	{ 0x20, "HAX_PAGEFAULT_PERM_W" },
	{ 0x40, "HAX_PAGEFAULT_PERM_X" },
};
static const struct xlat haxm_hax_pagefault_flags[1] = { {
	.data = haxm_hax_pagefault_flags_xdata,
	.size = ARRAY_SIZE(haxm_hax_pagefault_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x77,
	.flags_strsz = 123,
} };

static const struct xlat_data haxm_hax_ram_info_flags_2_xdata[] = {
	{ 1, "HAX_RAM_INFO_ROM" },
	{ 0x40, "HAX_RAM_INFO_STANDALONE" },
	{ 0x80, "HAX_RAM_INFO_INVALID" },
};
static const struct xlat haxm_hax_ram_info_flags_2[1] = { {
	.data = haxm_hax_ram_info_flags_2_xdata,
	.size = ARRAY_SIZE(haxm_hax_ram_info_flags_2_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xc1,
	.flags_strsz = 62,
} };

static int
ioctl_hax_ioctl_destroy_vm(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_cpuid_entry(struct tcb *const tcp, const struct haxm_hax_cpuid_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, function);
	tprint_struct_next();
	PRINT_FIELD_U(*v, index);
	tprint_struct_next();
	PRINT_FIELD_X(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_X(*v, eax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ebx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ecx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, edx);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
					 sizeof(uint32_t), print_uint_array_member, NULL);
	}
	tprint_struct_end();
}

static bool
print_haxm_hax_cpuid_entry_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct haxm_hax_cpuid_entry *const v = elem_buf;

	print_haxm_hax_cpuid_entry(tcp, v);
	return true;
}

static void
print_haxm_hax_cpuid(struct tcb *const tcp, const struct haxm_hax_cpuid *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, total);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->total),
			      sizeof(struct haxm_hax_cpuid_entry),
					print_haxm_hax_cpuid_entry_element);
	tprint_struct_end();
}

static bool
print_haxm_hax_cpuid_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct haxm_hax_cpuid *const v = elem_buf;
	const uint64_t addr = ioctlc_element;

	print_haxm_hax_cpuid(tcp, v, addr);
	return true;
}

static void
print_hax_vcpu_ioctl_set_cpuid(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct haxm_hax_cpuid), print_haxm_hax_cpuid_element);
}

static int
ioctl_hax_vcpu_ioctl_set_cpuid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_hax_vcpu_ioctl_set_cpuid(tcp, v);
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_cpuid_out(struct tcb *const tcp, const struct haxm_hax_cpuid *const v,
		const struct haxm_hax_cpuid *const was, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, total);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(was->total),
			      sizeof(struct haxm_hax_cpuid_entry),
					print_haxm_hax_cpuid_entry_element);
	tprint_struct_end();
}

static bool
print_haxm_hax_cpuid_element_3(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct haxm_hax_cpuid *const v = elem_buf;
	const struct haxm_hax_cpuid *const was = ioctlc_was(elem_buf, data);
	const uint64_t addr = ioctlc_element;

	print_haxm_hax_cpuid_out(tcp, v, was, addr);
	return true;
}

static void
print_hax_vcpu_ioctl_get_cpuid_out(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct haxm_hax_cpuid), print_haxm_hax_cpuid_element_3);
}

static int
ioctl_hax_vcpu_ioctl_get_cpuid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_hax_vcpu_ioctl_set_cpuid(tcp, v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const uint32_t *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_hax_vcpu_ioctl_get_cpuid_out(tcp, *was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_qemu_version(struct tcb *const tcp, const struct haxm_hax_qemu_version *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, cur_version);
	tprint_struct_next();
	PRINT_FIELD_U(*v, least_version);
	tprint_struct_end();
}

static int
ioctl_hax_vm_ioctl_notify_qemu_version(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_qemu_version v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_qemu_version(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vcpu_ioctl_set_cpuid_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_hax_vcpu_ioctl_set_cpuid(tcp, v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vcpu_ioctl_get_cpuid_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_hax_vcpu_ioctl_set_cpuid(tcp, v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const uint64_t *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_hax_vcpu_ioctl_get_cpuid_out(tcp, *was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_ramblock_info(struct tcb *const tcp, const struct haxm_hax_ramblock_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, start_va);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_end();
}

static int
ioctl_hax_vm_ioctl_add_ramblock(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_ramblock_info v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_ramblock_info(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_debug_t(struct tcb *const tcp, const struct haxm_hax_debug_t *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, control, haxm_hax_debug_control, "HAX_DEBUG_?\?\?");
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_next();
	tprints_field_name("dr");
	ioctlc_print_local_array(tcp, v->dr, ioctlc_unknown, 8,
				 sizeof(uint64_t), print_xint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_hax_ioctl_vcpu_debug(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_debug_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_debug_t(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static bool
print_haxm_uint8_t_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const uint8_t *const v = elem_buf;

	ioctlc_print_bytes(v, 16);
	return true;
}

static void
print_haxm_fx_layout_part2(struct tcb *const tcp, const struct haxm_fx_layout *const v)
{
	tprint_struct_next();
	tprints_field_name("mmx_1");
	ioctlc_print_local_array(tcp, v->mmx_1, ioctlc_unknown, 8,
				 sizeof(uint8_t[16]), print_haxm_uint8_t_element, NULL);
	tprint_struct_next();
	tprints_field_name("mmx_2");
	ioctlc_print_local_array(tcp, v->mmx_2, ioctlc_unknown, 8,
				 sizeof(uint8_t[16]), print_haxm_uint8_t_element, NULL);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_bytes(v->pad, 96);
	}
}

static void
print_haxm_fx_layout(struct tcb *const tcp, const struct haxm_fx_layout *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, fcw);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fsw);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ftw);
	if (v->res1) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, res1);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, fop);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fcs);
	if (v->res2) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, res2);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, fpu_ip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fdp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fds);
	if (v->res3) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, res3);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, fpu_dp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, mxcsr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, mxcsr_mask);
	tprint_struct_next();
	tprints_field_name("st_mm");
	ioctlc_print_local_array(tcp, v->st_mm, ioctlc_unknown, 8,
				 sizeof(uint8_t[16]), print_haxm_uint8_t_element, NULL);
	print_haxm_fx_layout_part2(tcp, v);
	tprint_struct_end();
}

static int
ioctl_hax_vcpu_ioctl_set_fpu(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_fx_layout v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_fx_layout(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vm_ioctl_vcpu_create_orig(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	int32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_D(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vm_ioctl_vcpu_destroy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_capabilityinfo_out(struct tcb *const tcp,
		const struct haxm_hax_capabilityinfo *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, wstatus, haxm_hax_cap_status, "HAX_CAP_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, winfo, haxm_hax_cap_features, "HAX_CAP_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, win_refcount);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mem_quota);
	tprint_struct_end();
}

static int
ioctl_hax_ioctl_capability(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_capabilityinfo v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_haxm_hax_capabilityinfo_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vcpu_ioctl_get_fpu(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_fx_layout v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_haxm_fx_layout(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_ioctl_create_vm(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vm_ioctl_vcpu_create(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vcpu_ioctl_interrupt(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint32_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		printaddr(arg);
	} else {
		tprint_indirect_begin();
		PRINT_VAL_U(v);
		tprint_indirect_end();
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_module_version_out(struct tcb *const tcp,
		const struct haxm_hax_module_version *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, compat_version);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cur_version);
	tprint_struct_end();
}

static int
ioctl_hax_ioctl_version(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct haxm_hax_module_version v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_haxm_hax_module_version_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_set_memlimit(struct tcb *const tcp, const struct haxm_hax_set_memlimit *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, enable_memlimit);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_bytes(v->pad, 7);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, memory_limit);
	tprint_struct_end();
}

static int
ioctl_hax_ioctl_set_memlimit(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_set_memlimit v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_set_memlimit(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_alloc_ram_info(struct tcb *const tcp,
		const struct haxm_hax_alloc_ram_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, size);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, va);
	tprint_struct_end();
}

static int
ioctl_hax_vm_ioctl_alloc_ram(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_alloc_ram_info v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_alloc_ram_info(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_set_ram_info(struct tcb *const tcp, const struct haxm_hax_set_ram_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, pa_start);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, haxm_hax_ram_info_flags, "HAX_RAM_INFO_?\?\?");
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_bytes(v->pad, 3);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, va);
	tprint_struct_end();
}

static int
ioctl_hax_vm_ioctl_set_ram(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_set_ram_info v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_set_ram_info(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_protect_ram_info(struct tcb *const tcp,
		const struct haxm_hax_protect_ram_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, pa_start);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, flags, haxm_hax_ram_perm, "HAX_RAM_PERM_?\?\?");
	if (v->reserved) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved);
	}
	tprint_struct_end();
}

static int
ioctl_hax_vm_ioctl_protect_ram(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_protect_ram_info v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_protect_ram_info(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_tunnel_192_io(struct tcb *const tcp, const struct haxm_hax_tunnel *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(v->io, _direction, haxm_hax_io_direction, "HAX_IO_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(v->io, _df);
	tprint_struct_next();
	PRINT_FIELD_U(v->io, _size);
	tprint_struct_next();
	PRINT_FIELD_X(v->io, _port);
	tprint_struct_next();
	PRINT_FIELD_U(v->io, _count);
	tprint_struct_next();
	PRINT_FIELD_X(v->io, _flags);
	if (v->io._pad0) {
		tprint_struct_next();
		PRINT_FIELD_U(v->io, _pad0);
	}
	if (v->io._pad1) {
		tprint_struct_next();
		PRINT_FIELD_U(v->io, _pad1);
	}
	if (v->io._pad2) {
		tprint_struct_next();
		PRINT_FIELD_U(v->io, _pad2);
	}
	tprint_struct_next();
	PRINT_FIELD_X(v->io, _vaddr);
	tprint_struct_end();
}

static void
print_haxm_hax_tunnel_part2(struct tcb *const tcp, const struct haxm_hax_tunnel *const v)
{
	switch ((uint64_t) v->_exit_status) {
	case 1:
		tprint_struct_next();
		tprints_field_name("io");
		print_haxm_hax_tunnel_192_io(tcp, v);
		break;
	case 2:
		tprint_struct_next();
		tprints_field_name("mmio");
		tprint_struct_begin();
		PRINT_FIELD_X(v->mmio, gla);
		tprint_struct_end();
		break;
	case 0xa:
		tprint_struct_next();
		tprints_field_name("pagefault");
		tprint_struct_begin();
		PRINT_FIELD_X(v->pagefault, gpa);
		tprint_struct_next();
		PRINT_FIELD_FLAGS(v->pagefault, flags, haxm_hax_pagefault_flags,
				"HAX_PAGEFAULT_?\?\?");
		if (v->pagefault.reserved1) {
			tprint_struct_next();
			PRINT_FIELD_U(v->pagefault, reserved1);
		}
		if (v->pagefault.reserved2) {
			tprint_struct_next();
			PRINT_FIELD_U(v->pagefault, reserved2);
		}
		tprint_struct_end();
		break;
	case 0xb:
		tprint_struct_next();
		tprints_field_name("debug");
		tprint_struct_begin();
		PRINT_FIELD_X(v->debug, rip);
		tprint_struct_next();
		PRINT_FIELD_X(v->debug, dr6);
		tprint_struct_next();
		PRINT_FIELD_X(v->debug, dr7);
		tprint_struct_end();
		break;
	default:
		tprint_struct_next();
		tprints_field_name("state");
		tprint_struct_begin();
		PRINT_FIELD_U(v->state, dummy);
		tprint_struct_end();
		break;
	}
}

static void
print_haxm_hax_tunnel_part3(struct tcb *const tcp, const struct haxm_hax_tunnel *const v)
{
	tprint_struct_next();
	PRINT_FIELD_X(*v, apic_base);
}

static void
print_haxm_hax_tunnel(struct tcb *const tcp, const struct haxm_hax_tunnel *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, _exit_reason);
	if (v->pad0) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad0);
	}
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, _exit_status, haxm_hax_exit_status, "HAX_EXIT_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, user_event_pending);
	tprint_struct_next();
	PRINT_FIELD_D(*v, ready_for_interrupt_injection);
	tprint_struct_next();
	PRINT_FIELD_D(*v, request_interrupt_window);
	print_haxm_hax_tunnel_part2(tcp, v);
	print_haxm_hax_tunnel_part3(tcp, v);
	tprint_struct_end();
}

static bool
print_haxm_hax_tunnel_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct haxm_hax_tunnel *const v = elem_buf;

	print_haxm_hax_tunnel(tcp, v);
	return true;
}

static void
print_haxm_hax_tunnel_info_va(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct haxm_hax_tunnel), print_haxm_hax_tunnel_element);
}

static void
print_haxm_hax_tunnel_info_io_va(struct tcb *const tcp,
		const struct haxm_hax_tunnel_info *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->size), 0);
}

static void
print_haxm_hax_tunnel_info(struct tcb *const tcp, const struct haxm_hax_tunnel_info *const v)
{
	tprint_struct_begin();
	tprints_field_name("va");
	print_haxm_hax_tunnel_info_va(tcp, v->va);
	tprint_struct_next();
	tprints_field_name("io_va");
	print_haxm_hax_tunnel_info_io_va(tcp, v, v->io_va);
	tprint_struct_end();
}

static void
print_haxm_hax_tunnel_info_out(struct tcb *const tcp, const struct haxm_hax_tunnel_info *const v,
		const struct haxm_hax_tunnel_info *const was)
{
	tprint_struct_begin();
	tprints_field_name("va");
	print_haxm_hax_tunnel_info_va(tcp, was->va);
	tprint_struct_next();
	tprints_field_name("io_va");
	print_haxm_hax_tunnel_info_io_va(tcp, v, was->io_va);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
					 sizeof(uint16_t), print_uint_array_member, NULL);
	}
	tprint_struct_end();
}

static int
ioctl_hax_vcpu_ioctl_setup_tunnel(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_tunnel_info v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_haxm_hax_tunnel_info(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct haxm_hax_tunnel_info *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_haxm_hax_tunnel_info_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_hax_set_ram_info2(struct tcb *const tcp, const struct haxm_hax_set_ram_info2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, pa_start);
	tprint_struct_next();
	PRINT_FIELD_X(*v, size);
	tprint_struct_next();
	PRINT_FIELD_X(*v, va);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, haxm_hax_ram_info_flags_2, "HAX_RAM_INFO_?\?\?");
	if (v->reserved1) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved1);
	}
	if (v->reserved2) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, reserved2);
	}
	tprint_struct_end();
}

static int
ioctl_hax_vm_ioctl_set_ram2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_set_ram_info2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_hax_set_ram_info2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_segment_desc_t_part2(struct tcb *const tcp, const struct haxm_segment_desc_t *const v)
{
	if (v->ipad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, ipad);
	}
}

static void
print_haxm_segment_desc_t(struct tcb *const tcp, const struct haxm_segment_desc_t *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, selector);
	if (v->_dummy) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, _dummy);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, limit);
	tprint_struct_next();
	PRINT_FIELD_X(*v, base);
	tprint_struct_next();
	tprints_field_name("type");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 128, 4));
	tprint_struct_next();
	tprints_field_name("desc");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 132, 1));
	tprint_struct_next();
	tprints_field_name("dpl");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 133, 2));
	tprint_struct_next();
	tprints_field_name("present");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 135, 1));
	tprint_struct_next();
	tprints_field_name("available");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 140, 1));
	tprint_struct_next();
	tprints_field_name("long_mode");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 141, 1));
	tprint_struct_next();
	tprints_field_name("operand_size");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 142, 1));
	tprint_struct_next();
	tprints_field_name("granularity");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 143, 1));
	tprint_struct_next();
	tprints_field_name("null");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 144, 1));
	tprint_struct_next();
	PRINT_FIELD_X(*v, ar);
	print_haxm_segment_desc_t_part2(tcp, v);
	tprint_struct_end();
}

static void
print_haxm_interruptibility_state_t(struct tcb *const tcp,
		const union haxm_interruptibility_state_t *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, raw);
	tprint_struct_next();
	tprints_field_name("sti_blocking");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 0, 1));
	tprint_struct_next();
	tprints_field_name("movss_blocking");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 1, 1));
	tprint_struct_next();
	tprints_field_name("smi_blocking");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 2, 1));
	tprint_struct_next();
	tprints_field_name("nmi_blocking");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 3, 1));
	if (ioctlc_bits(v, sizeof(*v), 4, 28)) {
		tprint_struct_next();
		tprints_field_name("reserved");
		PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 4, 28));
	}
	tprint_struct_end();
}

static void
print_haxm_vcpu_state_t_part2(struct tcb *const tcp, const struct haxm_vcpu_state_t *const v)
{
	tprint_struct_next();
	PRINT_FIELD_X(*v, _ebx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rbx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _sp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _esp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rsp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _bp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _ebp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rbp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _si);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _esi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rsi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _di);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _edi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rdi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r8);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r9);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r10);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r11);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r12);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r13);
}

static void
print_haxm_vcpu_state_t_part3(struct tcb *const tcp, const struct haxm_vcpu_state_t *const v)
{
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r14);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _r15);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _eip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _eflags);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rflags);
	tprint_struct_next();
	tprints_field_name("_cs");
	print_haxm_segment_desc_t(tcp, &v->_cs);
	tprint_struct_next();
	tprints_field_name("_ss");
	print_haxm_segment_desc_t(tcp, &v->_ss);
	tprint_struct_next();
	tprints_field_name("_ds");
	print_haxm_segment_desc_t(tcp, &v->_ds);
	tprint_struct_next();
	tprints_field_name("_es");
	print_haxm_segment_desc_t(tcp, &v->_es);
	tprint_struct_next();
	tprints_field_name("_fs");
	print_haxm_segment_desc_t(tcp, &v->_fs);
	tprint_struct_next();
	tprints_field_name("_gs");
	print_haxm_segment_desc_t(tcp, &v->_gs);
	tprint_struct_next();
	tprints_field_name("_ldt");
	print_haxm_segment_desc_t(tcp, &v->_ldt);
	tprint_struct_next();
	tprints_field_name("_tr");
	print_haxm_segment_desc_t(tcp, &v->_tr);
	tprint_struct_next();
	tprints_field_name("_gdt");
	print_haxm_segment_desc_t(tcp, &v->_gdt);
}

static void
print_haxm_vcpu_state_t_part4(struct tcb *const tcp, const struct haxm_vcpu_state_t *const v)
{
	tprint_struct_next();
	tprints_field_name("_idt");
	print_haxm_segment_desc_t(tcp, &v->_idt);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _cr0);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _cr2);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _cr3);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _cr4);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dr0);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dr1);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dr2);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dr3);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dr6);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dr7);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _pde);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _efer);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _sysenter_cs);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _sysenter_eip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _sysenter_esp);
	tprint_struct_next();
	PRINT_FIELD_U(*v, _activity_state);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
}

static void
print_haxm_vcpu_state_t_part5(struct tcb *const tcp, const struct haxm_vcpu_state_t *const v)
{
	tprint_struct_next();
	tprints_field_name("_interruptibility_state");
	print_haxm_interruptibility_state_t(tcp, &v->_interruptibility_state);
}

static void
print_haxm_vcpu_state_t(struct tcb *const tcp, const struct haxm_vcpu_state_t *const v)
{
	tprint_struct_begin();
	tprints_field_name("_regs");
	ioctlc_print_local_array(tcp, v->_regs, ioctlc_unknown, 16,
				 sizeof(uint64_t), print_xint_array_member, NULL);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _al);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _ah);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _ax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _eax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _cl);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _ch);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _cx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _ecx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rcx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dl);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dh);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _dx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _edx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _rdx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _bl);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _bh);
	tprint_struct_next();
	PRINT_FIELD_X(*v, _bx);
	print_haxm_vcpu_state_t_part2(tcp, v);
	print_haxm_vcpu_state_t_part3(tcp, v);
	print_haxm_vcpu_state_t_part4(tcp, v);
	print_haxm_vcpu_state_t_part5(tcp, v);
	tprint_struct_end();
}

static int
ioctl_hax_vcpu_set_regs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct haxm_vcpu_state_t v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_haxm_vcpu_state_t(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vcpu_get_regs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct haxm_vcpu_state_t v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_haxm_vcpu_state_t(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_haxm_vmx_msr(struct tcb *const tcp, const struct haxm_vmx_msr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, entry);
	tprint_struct_next();
	PRINT_FIELD_X(*v, value);
	tprint_struct_end();
}

static bool
print_haxm_vmx_msr_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct haxm_vmx_msr *const v = elem_buf;

	print_haxm_vmx_msr(tcp, v);
	return true;
}

static void
print_haxm_hax_msr_data(struct tcb *const tcp, const struct haxm_hax_msr_data *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nr_msr);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 2,
					 sizeof(uint16_t), print_uint_array_member, NULL);
	}
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_local_array(tcp, v->entries, ioctlc_number(v->nr_msr), 32,
				 sizeof(struct haxm_vmx_msr), print_haxm_vmx_msr_element, NULL);
	tprint_struct_end();
}

static void
print_haxm_hax_msr_data_out(struct tcb *const tcp, const struct haxm_hax_msr_data *const v,
		const struct haxm_hax_msr_data *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nr_msr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, done);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 2,
					 sizeof(uint16_t), print_uint_array_member, NULL);
	}
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_local_array(tcp, v->entries, ioctlc_number(was->nr_msr), 32,
				 sizeof(struct haxm_vmx_msr), print_haxm_vmx_msr_element, NULL);
	tprint_struct_end();
}

static int
ioctl_hax_vcpu_ioctl_set_msrs(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_msr_data v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_haxm_hax_msr_data(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct haxm_hax_msr_data *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_haxm_hax_msr_data_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_hax_vcpu_ioctl_get_msrs(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct haxm_hax_msr_data v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_haxm_hax_msr_data(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct haxm_hax_msr_data *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_haxm_hax_msr_data_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command haxm_commands[] = {
	{ 0x000000c0, 1, 0, 7, 4, false, NULL, "HAX_VCPU_IOCTL_RUN", NULL },
	{ 0x40040022, 1, 0, 7, 1, false, ioctl_hax_ioctl_destroy_vm, "HAX_IOCTL_DESTROY_VM", NULL },
	{ 0x400400ca, 1, 0, 6, 4, false, ioctl_hax_vcpu_ioctl_set_cpuid, "HAX_VCPU_IOCTL_SET_CPUID", NULL },
	{ 0x400400cb, 1, 0, 6, 4, false, ioctl_hax_vcpu_ioctl_get_cpuid, "HAX_VCPU_IOCTL_GET_CPUID", NULL },
	{ 0x40080084, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_notify_qemu_version, "HAX_VM_IOCTL_NOTIFY_QEMU_VERSION", NULL },
	{ 0x400800ca, 1, 0, 5, 4, false, ioctl_hax_vcpu_ioctl_set_cpuid_2, "HAX_VCPU_IOCTL_SET_CPUID", NULL },
	{ 0x400800cb, 1, 0, 5, 4, false, ioctl_hax_vcpu_ioctl_get_cpuid_2, "HAX_VCPU_IOCTL_GET_CPUID", NULL },
	{ 0x40180085, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_add_ramblock, "HAX_VM_IOCTL_ADD_RAMBLOCK", NULL },
	{ 0x404800c9, 1, 0, 7, 4, false, ioctl_hax_ioctl_vcpu_debug, "HAX_IOCTL_VCPU_DEBUG", NULL },
	{ 0x420000c3, 1, 0, 7, 4, false, ioctl_hax_vcpu_ioctl_set_fpu, "HAX_VCPU_IOCTL_SET_FPU", NULL },
	{ 0x80040080, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_vcpu_create_orig, "HAX_VM_IOCTL_VCPU_CREATE_ORIG", "deprecated, use HAX_VM_IOCTL_VCPU_CREATE" },
	{ 0x80040083, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_vcpu_destroy, "HAX_VM_IOCTL_VCPU_DESTROY", NULL },
	{ 0x80100023, 1, 0, 7, 1, false, ioctl_hax_ioctl_capability, "HAX_IOCTL_CAPABILITY", NULL },
	{ 0x820000c4, 1, 0, 7, 4, false, ioctl_hax_vcpu_ioctl_get_fpu, "HAX_VCPU_IOCTL_GET_FPU", NULL },
	{ 0xc0040021, 1, 0, 7, 1, false, ioctl_hax_ioctl_create_vm, "HAX_IOCTL_CREATE_VM", NULL },
	{ 0xc0040080, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_vcpu_create, "HAX_VM_IOCTL_VCPU_CREATE", NULL },
	{ 0xc00400c6, 1, 0, 7, 4, false, ioctl_hax_vcpu_ioctl_interrupt, "HAX_VCPU_IOCTL_INTERRUPT", NULL },
	{ 0xc0080020, 1, 0, 7, 1, false, ioctl_hax_ioctl_version, "HAX_IOCTL_VERSION", NULL },
	{ 0xc0100024, 1, 0, 7, 1, false, ioctl_hax_ioctl_set_memlimit, "HAX_IOCTL_SET_MEMLIMIT", NULL },
	{ 0xc0100081, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_alloc_ram, "HAX_VM_IOCTL_ALLOC_RAM", NULL },
	{ 0xc0180082, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_set_ram, "HAX_VM_IOCTL_SET_RAM", NULL },
	{ 0xc0180087, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_protect_ram, "HAX_VM_IOCTL_PROTECT_RAM", NULL },
	{ 0xc01800c5, 1, 0, 7, 4, false, ioctl_hax_vcpu_ioctl_setup_tunnel, "HAX_VCPU_IOCTL_SETUP_TUNNEL", NULL },
	{ 0xc0280086, 1, 0, 7, 2, false, ioctl_hax_vm_ioctl_set_ram2, "HAX_VM_IOCTL_SET_RAM2", NULL },
	{ 0xc20000c7, 1, 0, 7, 4, false, ioctl_hax_vcpu_set_regs, "HAX_VCPU_SET_REGS", NULL },
	{ 0xc20000c8, 1, 0, 7, 4, false, ioctl_hax_vcpu_get_regs, "HAX_VCPU_GET_REGS", NULL },
	{ 0xc20800c1, 1, 0, 7, 4, false, ioctl_hax_vcpu_ioctl_set_msrs, "HAX_VCPU_IOCTL_SET_MSRS", NULL },
	{ 0xc20800c2, 1, 0, 7, 4, false, ioctl_hax_vcpu_ioctl_get_msrs, "HAX_VCPU_IOCTL_GET_MSRS", NULL },
};

static const struct ioctlc_name haxm_names[] = {
	{ "/dev/HAX", 1, true },
	{ "/dev/hax_vm/vm*", 2, true },
	{ "/dev/hax_vm*/vcpu*", 4, true },
};

static const struct ioctlc_spec haxm_spec = {
	.commands = haxm_commands,
	.n_commands = ARRAY_SIZE(haxm_commands),
	.names = haxm_names,
	.n_names = ARRAY_SIZE(haxm_names),
};
