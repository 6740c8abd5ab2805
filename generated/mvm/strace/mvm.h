/* SPDX-License-Identifier: ((GPL-2.0-only WITH Linux-syscall-note) OR MIT) */
/*
 * mvm: decoders for strace, on x86.
 *
 * Made by ioctlc from the mvm spec; do not edit. To remake it:
 *   ioctlc build spec/mvm
 */

struct mvm_set_cpuid_legacy {
	uint32_t table;
};
static_assert(sizeof(struct mvm_set_cpuid_legacy) == 4, "struct mvm_set_cpuid_legacy");

struct mvm_cpuid_table_legacy {
	uint32_t count;
	uint32_t entries;
};
static_assert(sizeof(struct mvm_cpuid_table_legacy) == 8, "struct mvm_cpuid_table_legacy");

struct mvm_cpuid_entry {
	uint32_t function;
	uint32_t index;
	uint32_t flags;
	uint32_t eax;
	uint32_t ebx;
	uint32_t ecx;
	uint32_t edx;
	uint32_t pad;
};
static_assert(sizeof(struct mvm_cpuid_entry) == 32, "struct mvm_cpuid_entry");

struct mvm_irq_line {
	uint32_t irq;
	uint32_t level;
};
static_assert(sizeof(struct mvm_irq_line) == 8, "struct mvm_irq_line");

struct mvm_interrupt {
	uint32_t vector;
	uint32_t pad;
};
static_assert(sizeof(struct mvm_interrupt) == 8, "struct mvm_interrupt");

struct mvm_mp_state {
	uint32_t mp_state;
	uint32_t pad;
};
static_assert(sizeof(struct mvm_mp_state) == 8, "struct mvm_mp_state");

struct mvm_version_legacy {
	uint32_t version;
	uint32_t least;
};
static_assert(sizeof(struct mvm_version_legacy) == 8, "struct mvm_version_legacy");

struct mvm_dirty_log_legacy {
	uint32_t slot;
	uint32_t bitmap;
};
static_assert(sizeof(struct mvm_dirty_log_legacy) == 8, "struct mvm_dirty_log_legacy");

struct mvm_set_cpuid_legacy_2 {
	uint64_t table;
};
static_assert(sizeof(struct mvm_set_cpuid_legacy_2) == 8, "struct mvm_set_cpuid_legacy_2");

struct mvm_cpuid_table_legacy_2 {
	uint64_t count;
	uint64_t entries;
};
static_assert(sizeof(struct mvm_cpuid_table_legacy_2) == 16, "struct mvm_cpuid_table_legacy_2");

struct mvm_cpuid {
	uint32_t count;
	uint32_t flags;
	uint64_t addr;
};
static_assert(sizeof(struct mvm_cpuid) == 16, "struct mvm_cpuid");

struct mvm_one_reg {
	uint64_t id;
	uint64_t addr;
};
static_assert(sizeof(struct mvm_one_reg) == 16, "struct mvm_one_reg");

struct mvm_u128 {
	uint64_t low;
	uint64_t high;
};
static_assert(sizeof(struct mvm_u128) == 16, "struct mvm_u128");

struct mvm_dirty_log_legacy_2 {
	uint32_t slot;
	uint8_t pad_0[4];
	uint64_t bitmap;
};
static_assert(sizeof(struct mvm_dirty_log_legacy_2) == 16, "struct mvm_dirty_log_legacy_2");

struct mvm_memory_region_legacy {
	uint32_t slot;
	uint32_t flags;
	uint32_t guest_phys_addr;
	uint32_t memory_size;
	uint32_t userspace_addr;
};
static_assert(sizeof(struct mvm_memory_region_legacy) == 20, "struct mvm_memory_region_legacy");

struct mvm_tsc {
	uint64_t value;
	uint64_t host_time;
	uint32_t khz;
	uint32_t pad;
};
static_assert(sizeof(struct mvm_tsc) == 24, "struct mvm_tsc");

struct mvm_get_dirty_log {
	uint32_t slot;
	uint32_t pad;
	uint64_t count;
	uint64_t addr;
};
static_assert(sizeof(struct mvm_get_dirty_log) == 24, "struct mvm_get_dirty_log");

struct mvm_clock {
	uint64_t clock;
	uint64_t realtime;
	uint32_t flags;
	uint32_t pad;
};
static_assert(sizeof(struct mvm_clock) == 24, "struct mvm_clock");

struct mvm_vcpu_events_exception {
	uint8_t injected;
	uint8_t pending;
	uint8_t vector;
	uint8_t has_error_code;
	uint32_t error_code;
};
static_assert(sizeof(struct mvm_vcpu_events_exception) == 8, "struct mvm_vcpu_events_exception");

struct mvm_vcpu_events_interrupt {
	uint8_t injected;
	uint8_t pending;
	uint8_t vector;
	uint8_t soft;
};
static_assert(sizeof(struct mvm_vcpu_events_interrupt) == 4, "struct mvm_vcpu_events_interrupt");

struct mvm_vcpu_events_nmi {
	uint8_t injected;
	uint8_t pending;
	uint8_t masked;
	uint8_t pad;
};
static_assert(sizeof(struct mvm_vcpu_events_nmi) == 4, "struct mvm_vcpu_events_nmi");

struct mvm_vcpu_events {
	struct mvm_vcpu_events_exception exception;
	struct mvm_vcpu_events_interrupt interrupt;
	struct mvm_vcpu_events_nmi nmi;
	uint8_t shadow;
	uint8_t triple_fault;
	uint8_t pad[6];
};
static_assert(sizeof(struct mvm_vcpu_events) == 24, "struct mvm_vcpu_events");

struct mvm_device_attr {
	uint32_t pad;
	uint32_t group;
	uint64_t attr;
	uint64_t addr;
};
static_assert(sizeof(struct mvm_device_attr) == 24, "struct mvm_device_attr");

struct mvm_i8259_state {
	uint8_t last_irr;
	uint8_t irr;
	uint8_t imr;
	uint8_t isr;
	uint8_t priority_add;
	uint8_t irq_base;
	uint8_t read_reg_select;
	uint8_t poll;
	uint8_t special_mask;
	uint8_t init_state;
	uint8_t auto_eoi;
	uint8_t rotate_on_auto_eoi;
	uint8_t special_fully_nested_mode;
	uint8_t init4;
	uint8_t elcr;
	uint8_t elcr_mask;
};
static_assert(sizeof(struct mvm_i8259_state) == 16, "struct mvm_i8259_state");

struct mvm_i8254_channel {
	uint32_t count;
	uint16_t latched_count;
	uint8_t count_latched;
	uint8_t status_latched;
	uint8_t status;
	uint8_t read_state;
	uint8_t write_state;
	uint8_t write_latch;
	uint8_t rw_mode;
	uint8_t mode;
	uint8_t bcd;
	uint8_t gate;
	uint64_t count_load_time;
};
static_assert(sizeof(struct mvm_i8254_channel) == 24, "struct mvm_i8254_channel");

struct mvm_i8254_speaker {
	uint32_t flags;
	uint32_t pad;
};
static_assert(sizeof(struct mvm_i8254_speaker) == 8, "struct mvm_i8254_speaker");

struct mvm_device_attr_2 {
	uint32_t pad;
	uint32_t group;
	uint64_t attr;
	uint8_t pad_0[8];
};
static_assert(sizeof(struct mvm_device_attr_2) == 24, "struct mvm_device_attr_2");

struct mvm_memory_region {
	uint32_t slot;
	uint32_t flags;
	uint64_t guest_phys_addr;
	uint64_t memory_size;
	uint64_t userspace_addr;
};
static_assert(sizeof(struct mvm_memory_region) == 32, "struct mvm_memory_region");

struct mvm_enable_cap {
	uint32_t capability;
	uint32_t pad;
	uint64_t args[4];
};
static_assert(sizeof(struct mvm_enable_cap) == 40, "struct mvm_enable_cap");

struct mvm_debugregs {
	uint64_t db[4];
	uint64_t dr6;
	uint64_t dr7;
};
static_assert(sizeof(struct mvm_debugregs) == 48, "struct mvm_debugregs");

struct mvm_xcr {
	uint32_t xcr;
	uint32_t pad;
	uint64_t value;
};
static_assert(sizeof(struct mvm_xcr) == 16, "struct mvm_xcr");

struct mvm_xcrs {
	uint32_t count;
	uint32_t pad;
	struct mvm_xcr xcrs[4];
};
static_assert(sizeof(struct mvm_xcrs) == 72, "struct mvm_xcrs");

struct mvm_regs {
	uint64_t rax;
	uint64_t rbx;
	uint64_t rcx;
	uint64_t rdx;
	uint64_t rsi;
	uint64_t rdi;
	uint64_t rsp;
	uint64_t rbp;
	uint64_t r8;
	uint64_t r9;
	uint64_t r10;
	uint64_t r11;
	uint64_t r12;
	uint64_t r13;
	uint64_t r14;
	uint64_t r15;
	uint64_t rip;
	uint64_t rflags;
};
static_assert(sizeof(struct mvm_regs) == 144, "struct mvm_regs");

struct mvm_segment {
	uint64_t base;
	uint32_t limit;
	uint16_t selector;
	uint8_t kind;
	uint8_t present;
	uint8_t dpl;
	uint8_t db;
	uint8_t s;
	uint8_t l;
	uint8_t g;
	uint8_t avl;
	uint8_t unusable;
	uint8_t pad;
};
static_assert(sizeof(struct mvm_segment) == 24, "struct mvm_segment");

struct mvm_dtable {
	uint64_t base;
	uint16_t limit;
	uint16_t pad[3];
};
static_assert(sizeof(struct mvm_dtable) == 16, "struct mvm_dtable");

struct mvm_sregs {
	struct mvm_segment cs;
	struct mvm_segment ds;
	struct mvm_segment es;
	struct mvm_segment fs;
	struct mvm_segment gs;
	struct mvm_segment ss;
	struct mvm_segment tr;
	struct mvm_segment ldt;
	struct mvm_dtable gdt;
	struct mvm_dtable idt;
	uint64_t cr0;
	uint64_t cr2;
	uint64_t cr3;
	uint64_t cr4;
	uint64_t cr8;
	uint64_t efer;
	uint64_t reserved[2];
};
static_assert(sizeof(struct mvm_sregs) == 288, "struct mvm_sregs");

struct mvm_fpu {
	uint8_t fpr[8][16];
	uint16_t fcw;
	uint16_t fsw;
	uint8_t ftwx;
	uint8_t pad;
	uint16_t last_opcode;
	uint64_t last_ip;
	uint64_t last_dp;
	uint8_t xmm[16][16];
	uint32_t mxcsr;
	uint32_t pad2;
};
static_assert(sizeof(struct mvm_fpu) == 416, "struct mvm_fpu");

struct mvm_xsave {
	uint8_t legacy[512];
	uint64_t xstate_bv;
	uint64_t xcomp_bv;
	uint64_t header_reserved[6];
	uint8_t extended[3520];
};
static_assert(sizeof(struct mvm_xsave) == 4096, "struct mvm_xsave");

struct mvm_api_version {
	uint32_t version;
	uint32_t pad;
};
static_assert(sizeof(struct mvm_api_version) == 8, "struct mvm_api_version");

struct mvm_vcpu_mmap_size {
	uint64_t size;
};
static_assert(sizeof(struct mvm_vcpu_mmap_size) == 8, "struct mvm_vcpu_mmap_size");

struct mvm_msr_entry_legacy {
	uint32_t index;
	uint64_t data;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct mvm_msr_entry_legacy) == 12, "struct mvm_msr_entry_legacy");

struct mvm_msr_entry_legacy_2 {
	uint32_t index;
	uint8_t pad_0[4];
	uint64_t data;
};
static_assert(sizeof(struct mvm_msr_entry_legacy_2) == 16, "struct mvm_msr_entry_legacy_2");

struct mvm_translate_legacy {
	uint32_t linear_address;
	uint32_t physical_address;
	int32_t valid;
};
static_assert(sizeof(struct mvm_translate_legacy) == 12, "struct mvm_translate_legacy");

struct mvm_create_vm {
	uint32_t size;
	uint32_t flags;
	int64_t fd;
};
static_assert(sizeof(struct mvm_create_vm) == 16, "struct mvm_create_vm");

struct mvm_check_extension {
	uint32_t capability;
	uint32_t pad;
	uint64_t value;
};
static_assert(sizeof(struct mvm_check_extension) == 16, "struct mvm_check_extension");

struct mvm_create_vcpu {
	uint32_t id;
	uint32_t pad;
	int64_t fd;
};
static_assert(sizeof(struct mvm_create_vcpu) == 16, "struct mvm_create_vcpu");

struct mvm_msr_entry {
	uint32_t index;
	uint32_t pad;
	uint64_t data;
};
static_assert(sizeof(struct mvm_msr_entry) == 16, "struct mvm_msr_entry");

struct mvm_create_device {
	uint32_t size;
	uint32_t device;
	int64_t fd;
};
static_assert(sizeof(struct mvm_create_device) == 16, "struct mvm_create_device");

struct mvm_translate {
	uint64_t linear_address;
	uint64_t physical_address;
	uint8_t valid;
	uint8_t writeable;
	uint8_t usermode;
	uint8_t pad[5];
};
static_assert(sizeof(struct mvm_translate) == 24, "struct mvm_translate");

struct mvm_translate_legacy_2 {
	uint64_t linear_address;
	uint64_t physical_address;
	int32_t valid;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct mvm_translate_legacy_2) == 24, "struct mvm_translate_legacy_2");

struct mvm_attach_extension {
	uint8_t uuid[16];
	uint32_t pad;
	uint32_t version;
};
static_assert(sizeof(struct mvm_attach_extension) == 24, "struct mvm_attach_extension");

static const struct xlat_data mvm_cpuid_entry_flags_xdata[] = {
	{ 1, "MVM_CPUID_SIGNIFICANT_INDEX" },
};
static const struct xlat mvm_cpuid_entry_flags[1] = { {
	.data = mvm_cpuid_entry_flags_xdata,
	.size = ARRAY_SIZE(mvm_cpuid_entry_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 28,
} };

static const struct xlat_data mvm_mp_states_xdata[] = {
	{ 0, "MVM_MP_STATE_RUNNABLE" },
	{ 1, "MVM_MP_STATE_UNINITIALIZED" },
	{ 3, "MVM_MP_STATE_HALTED" },
};
static const struct xlat mvm_mp_states[1] = { {
	.data = mvm_mp_states_xdata,
	.size = ARRAY_SIZE(mvm_mp_states_xdata),
	.type = XT_SORTED,
	.flags_mask = 3,
	.flags_strsz = 69,
} };

static const struct xlat_data mvm_memory_flags_xdata[] = {
	{ 1, "MVM_MEM_LOG_DIRTY_PAGES" },
	{ 2, "MVM_MEM_READONLY" },
};
static const struct xlat mvm_memory_flags[1] = { {
	.data = mvm_memory_flags_xdata,
	.size = ARRAY_SIZE(mvm_memory_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 41,
} };

static const struct xlat_data mvm_clock_flags_xdata[] = {
	{ 1, "MVM_CLOCK_REALTIME" },
};
static const struct xlat mvm_clock_flags[1] = { {
	.data = mvm_clock_flags_xdata,
	.size = ARRAY_SIZE(mvm_clock_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 19,
} };

static const struct xlat_data mvm_i8254_speaker_flags_xdata[] = {
	{ 1, "MVM_I8254_SPEAKER_GATE" },
	{ 2, "MVM_I8254_SPEAKER_DATA" },
};
static const struct xlat mvm_i8254_speaker_flags[1] = { {
	.data = mvm_i8254_speaker_flags_xdata,
	.size = ARRAY_SIZE(mvm_i8254_speaker_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 46,
} };

static const struct xlat_data mvm_capability_xdata[] = {
	{ 3, "MVM_CAP_USER_MEMORY" },
	{ 7, "MVM_CAP_EXT_CPUID" },
	{ 9, "MVM_CAP_NR_VCPUS" },
	{ 0xa, "MVM_CAP_NR_MEMSLOTS" },
	{ 0xe, "MVM_CAP_MP_STATE" },
	{ 0x16, "MVM_CAP_USER_NMI" },
	{ 0x27, "MVM_CAP_ADJUST_CLOCK" },
	{ 0x29, "MVM_CAP_VCPU_EVENTS" },
	{ 0x32, "MVM_CAP_DEBUGREGS" },
	{ 0x37, "MVM_CAP_XSAVE" },
	{ 0x38, "MVM_CAP_XCRS" },
	{ 0x3c, "MVM_CAP_TSC_CONTROL" },
	{ 0x42, "MVM_CAP_MAX_VCPUS" },
	{ 0x46, "MVM_CAP_ONE_REG" },
	{ 0x51, "MVM_CAP_READONLY_MEM" },
	{ 0x59, "MVM_CAP_DEVICE_CTRL" },
	{ 0x88, "MVM_CAP_IMMEDIATE_EXIT" },
	{ 0xbc, "MVM_CAP_USER_SPACE_MSR" },
	{ 0xc9, "MVM_CAP_EXIT_HYPERCALL" },
	{ 0x1000, "MVM_CAP_CORE_API_STABLE" },
	{ 0x1001, "MVM_CAP_DIRTY_LOG" },
	{ 0x1002, "MVM_CAP_TRANSLATE" },
	{ 0x1003, "MVM_CAP_I8259" },
	{ 0x1004, "MVM_CAP_I8254" },
	{ 0x1005, "MVM_CAP_TSC_STATE" },
	{ 0x1006, "MVM_CAP_EXTENSIONS" },
	{ 0x1007, "MVM_CAP_LEGACY_ABI" },
	{ 0x1008, "MVM_CAP_NR_MSRS" },
};
static const struct xlat mvm_capability[1] = { {
	.data = mvm_capability_xdata,
	.size = ARRAY_SIZE(mvm_capability_xdata),
	.type = XT_SORTED,
	.flags_mask = 0x10ff,
	.flags_strsz = 519,
} };

static const struct xlat_data mvm_msr_xdata[] = {
	{ 0x10, "MVM_MSR_TSC" },
	{ 0xfe, "MVM_MSR_MTRR_CAP" },
	{ 0x174, "MVM_MSR_SYSENTER_CS" },
	{ 0x175, "MVM_MSR_SYSENTER_ESP" },
	{ 0x176, "MVM_MSR_SYSENTER_EIP" },
	{ 0x1d9, "MVM_MSR_DEBUG_CTL" },
	{ 0x277, "MVM_MSR_PAT" },
	{ 0x2ff, "MVM_MSR_MTRR_DEF_TYPE" },
	{ 0xc0000080ULL, "MVM_MSR_EFER" },
	{ 0xc0000081ULL, "MVM_MSR_STAR" },
	{ 0xc0000082ULL, "MVM_MSR_LSTAR" },
	{ 0xc0000083ULL, "MVM_MSR_CSTAR" },
	{ 0xc0000084ULL, "MVM_MSR_SFMASK" },
	{ 0xc0000100ULL, "MVM_MSR_FS_BASE" },
	{ 0xc0000101ULL, "MVM_MSR_GS_BASE" },
	{ 0xc0000102ULL, "MVM_MSR_KERNEL_GS_BASE" },
	{ 0xc0000103ULL, "MVM_MSR_TSC_AUX" },
	{ 0xc0010010ULL, "MVM_MSR_SYSCFG" },
	{ 0xc0010015ULL, "MVM_MSR_HWCR" },
	{ 0xc0010114ULL, "MVM_MSR_VM_CR" },
};
static const struct xlat mvm_msr[1] = { {
	.data = mvm_msr_xdata,
	.size = ARRAY_SIZE(mvm_msr_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xc00103ffULL,
	.flags_strsz = 325,
} };

static const struct xlat_data mvm_vm_flags_xdata[] = {
	{ 1, "MVM_VM_EXIT_ON_HLT" },
};
static const struct xlat mvm_vm_flags[1] = { {
	.data = mvm_vm_flags_xdata,
	.size = ARRAY_SIZE(mvm_vm_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 19,
} };

static void
print_mvm_cpuid_entry(struct tcb *const tcp, const struct mvm_cpuid_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, function);
	tprint_struct_next();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, mvm_cpuid_entry_flags, "MVM_CPUID_SIGNIFICANT_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, eax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ebx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ecx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, edx);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static bool
print_mvm_cpuid_entry_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct mvm_cpuid_entry *const v = elem_buf;

	print_mvm_cpuid_entry(tcp, v);
	return true;
}

static void
print_mvm_cpuid_table_legacy_entries(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct mvm_cpuid_entry), print_mvm_cpuid_entry_element);
}

static void
print_mvm_cpuid_table_legacy(struct tcb *const tcp, const struct mvm_cpuid_table_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_entries(tcp, v, v->entries);
	tprint_struct_end();
}

static bool
print_mvm_cpuid_table_legacy_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct mvm_cpuid_table_legacy *const v = elem_buf;

	print_mvm_cpuid_table_legacy(tcp, v);
	return true;
}

static void
print_mvm_set_cpuid_legacy_table(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct mvm_cpuid_table_legacy),
					print_mvm_cpuid_table_legacy_element);
}

static void
print_mvm_set_cpuid_legacy(struct tcb *const tcp, const struct mvm_set_cpuid_legacy *const v)
{
	tprint_struct_begin();
	tprints_field_name("table");
	print_mvm_set_cpuid_legacy_table(tcp, v->table);
	tprint_struct_end();
}

static int
ioctl_mvm_set_cpuid__legacy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_set_cpuid_legacy v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_set_cpuid_legacy(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_irq_line(struct tcb *const tcp, const struct mvm_irq_line *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, irq);
	tprint_struct_next();
	PRINT_FIELD_U(*v, level);
	tprint_struct_end();
}

static int
ioctl_mvm_irq_line(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_irq_line v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_irq_line(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_interrupt(struct tcb *const tcp, const struct mvm_interrupt *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vector);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_interrupt(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_interrupt v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_interrupt(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_mp_state(struct tcb *const tcp, const struct mvm_mp_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, mp_state, mvm_mp_states, "MVM_MP_STATE_?\?\?");
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_set_mp_state(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_mp_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_mp_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_version_legacy(struct tcb *const tcp, const struct mvm_version_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, version);
	tprint_struct_next();
	PRINT_FIELD_U(*v, least);
	tprint_struct_end();
}

static int
ioctl_mvm_notify_version__legacy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_version_legacy v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_version_legacy(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_dirty_log_legacy(struct tcb *const tcp, const struct mvm_dirty_log_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, bitmap);
	tprint_struct_end();
}

static void
print_mvm_dirty_log_legacy_bitmap_out(struct tcb *const tcp,
		const struct mvm_dirty_log_legacy *const was, const uint64_t addr)
{
	const struct ioctlc_value state = ioctlc_recall(tcp, 0, ioctlc_number(was->slot));

	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(state, 'a',
			ioctlc_number(0x40)), '/', ioctlc_number(8)), 0);
}

static void
print_mvm_dirty_log_legacy_out(struct tcb *const tcp, const struct mvm_dirty_log_legacy *const v,
		const struct mvm_dirty_log_legacy *const was)
{
	tprint_struct_begin();
	tprints_field_name("bitmap");
	print_mvm_dirty_log_legacy_bitmap_out(tcp, was, was->bitmap);
	tprint_struct_end();
}

static int
ioctl_mvm_get_dirty_log__legacy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_dirty_log_legacy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_dirty_log_legacy(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_dirty_log_legacy *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_dirty_log_legacy_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_table_legacy_2_entries(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy_2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct mvm_cpuid_entry), print_mvm_cpuid_entry_element);
}

static void
print_mvm_cpuid_table_legacy_2(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_2_entries(tcp, v, v->entries);
	tprint_struct_end();
}

static bool
print_mvm_cpuid_table_legacy_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct mvm_cpuid_table_legacy_2 *const v = elem_buf;

	print_mvm_cpuid_table_legacy_2(tcp, v);
	return true;
}

static void
print_mvm_set_cpuid_legacy_2_table(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct mvm_cpuid_table_legacy_2),
					print_mvm_cpuid_table_legacy_2_element);
}

static void
print_mvm_set_cpuid_legacy_2(struct tcb *const tcp, const struct mvm_set_cpuid_legacy_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("table");
	print_mvm_set_cpuid_legacy_2_table(tcp, v->table);
	tprint_struct_end();
}

static int
ioctl_mvm_set_cpuid__legacy_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_set_cpuid_legacy_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_set_cpuid_legacy_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_addr(struct tcb *const tcp, const struct mvm_cpuid *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct mvm_cpuid_entry), print_mvm_cpuid_entry_element);
}

static void
print_mvm_cpuid(struct tcb *const tcp, const struct mvm_cpuid *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("addr");
	print_mvm_cpuid_addr(tcp, v, v->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_set_cpuid(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_cpuid v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_cpuid(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_one_reg(struct tcb *const tcp, const struct mvm_one_reg *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, id);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_mvm_u128_out(struct tcb *const tcp, const struct mvm_u128 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, low);
	tprint_struct_next();
	PRINT_FIELD_X(*v, high);
	tprint_struct_end();
}

static bool
print_mvm_u128_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct mvm_u128 *const v = elem_buf;

	print_mvm_u128_out(tcp, v);
	return true;
}

static const struct ioctlc_register mvm_one_reg_addr_out_rows[] = {
	{ "MVM_REG_RAX", 0x2030000100000000ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RCX", 0x2030000100000001ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RDX", 0x2030000100000002ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RBX", 0x2030000100000003ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RSP", 0x2030000100000004ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RBP", 0x2030000100000005ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RSI", 0x2030000100000006ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RDI", 0x2030000100000007ULL, 1, 1, 8, NULL },
	{ "MVM_REG_R8", 0x2030000100000008ULL, 1, 1, 8, NULL },
	{ "MVM_REG_R9", 0x2030000100000009ULL, 1, 1, 8, NULL },
	{ "MVM_REG_R10", 0x203000010000000aULL, 1, 1, 8, NULL },
	{ "MVM_REG_R11", 0x203000010000000bULL, 1, 1, 8, NULL },
	{ "MVM_REG_R12", 0x203000010000000cULL, 1, 1, 8, NULL },
	{ "MVM_REG_R13", 0x203000010000000dULL, 1, 1, 8, NULL },
	{ "MVM_REG_R14", 0x203000010000000eULL, 1, 1, 8, NULL },
	{ "MVM_REG_R15", 0x203000010000000fULL, 1, 1, 8, NULL },
	{ "MVM_REG_RIP", 0x2030000100000010ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RFLAGS", 0x2030000100000011ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_TSC", 0x2030000200000010ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SYSENTER_CS", 0x2030000200000174ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SYSENTER_ESP", 0x2030000200000175ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SYSENTER_EIP", 0x2030000200000176ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_DEBUG_CTL", 0x20300002000001d9ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_PAT", 0x2030000200000277ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_EFER", 0x20300002c0000080ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_STAR", 0x20300002c0000081ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_LSTAR", 0x20300002c0000082ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_CSTAR", 0x20300002c0000083ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SFMASK", 0x20300002c0000084ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_FS_BASE", 0x20300002c0000100ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_GS_BASE", 0x20300002c0000101ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_KERNEL_GS_BASE", 0x20300002c0000102ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_TSC_AUX", 0x20300002c0000103ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR0", 0x2030000300000000ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR2", 0x2030000300000002ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR3", 0x2030000300000003ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR4", 0x2030000300000004ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR8", 0x2030000300000008ULL, 1, 1, 8, NULL },
	{ "MVM_REG_XCR0", 0x2030000400000000ULL, 1, 1, 8, NULL },
	{ "MVM_REG_DR", 0x2030000500000000ULL, 4, 1, 8, NULL },
	{ "MVM_REG_DR6", 0x2030000500000006ULL, 1, 1, 8, NULL },
	{ "MVM_REG_DR7", 0x2030000500000007ULL, 1, 1, 8, NULL },
	{ "MVM_REG_SEG_SELECTOR", 0x2010000600000000ULL, 8, 1, 2, NULL },
	{ "MVM_REG_SEG_ATTRIBUTES", 0x2010000600000100ULL, 8, 1, 2, NULL },
	{ "MVM_REG_SEG_LIMIT", 0x2020000600000200ULL, 10, 1, 4, NULL },
	{ "MVM_REG_SEG_BASE", 0x2030000600000300ULL, 10, 1, 8, NULL },
	{ "MVM_REG_FCW", 0x2010000700000000ULL, 1, 1, 2, NULL },
	{ "MVM_REG_FSW", 0x2010000700000001ULL, 1, 1, 2, NULL },
	{ "MVM_REG_FTW", 0x2000000700000002ULL, 1, 1, 1, NULL },
	{ "MVM_REG_MXCSR", 0x2020000700000003ULL, 1, 1, 4, NULL },
	{ "MVM_REG_ST", 0x2040000700000100ULL, 8, 1, 16, print_mvm_u128_element },
	{ "MVM_REG_XMM", 0x2040000700000200ULL, 16, 1, 16, print_mvm_u128_element },
};

static void
print_mvm_one_reg_addr_out(struct tcb *const tcp, const struct mvm_one_reg *const was,
		const uint64_t addr)
{
	const uint64_t id = was->id;

	ioctlc_print_register(tcp, addr, id, ioctlc_op(ioctlc_number(1), '<',
			ioctlc_op(ioctlc_op(ioctlc_number(id), '>', ioctlc_number(0x34)), '&',
			ioctlc_number(0xf))),
			      mvm_one_reg_addr_out_rows, ARRAY_SIZE(mvm_one_reg_addr_out_rows));
}

static void
print_mvm_one_reg_out(struct tcb *const tcp, const struct mvm_one_reg *const v,
		const struct mvm_one_reg *const was, const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("addr");
	print_mvm_one_reg_addr_out(tcp, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_get_one_reg(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_one_reg v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_one_reg(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_one_reg *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_one_reg_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static const struct ioctlc_register mvm_one_reg_addr_rows[] = {
	{ "MVM_REG_RAX", 0x2030000100000000ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RCX", 0x2030000100000001ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RDX", 0x2030000100000002ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RBX", 0x2030000100000003ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RSP", 0x2030000100000004ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RBP", 0x2030000100000005ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RSI", 0x2030000100000006ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RDI", 0x2030000100000007ULL, 1, 1, 8, NULL },
	{ "MVM_REG_R8", 0x2030000100000008ULL, 1, 1, 8, NULL },
	{ "MVM_REG_R9", 0x2030000100000009ULL, 1, 1, 8, NULL },
	{ "MVM_REG_R10", 0x203000010000000aULL, 1, 1, 8, NULL },
	{ "MVM_REG_R11", 0x203000010000000bULL, 1, 1, 8, NULL },
	{ "MVM_REG_R12", 0x203000010000000cULL, 1, 1, 8, NULL },
	{ "MVM_REG_R13", 0x203000010000000dULL, 1, 1, 8, NULL },
	{ "MVM_REG_R14", 0x203000010000000eULL, 1, 1, 8, NULL },
	{ "MVM_REG_R15", 0x203000010000000fULL, 1, 1, 8, NULL },
	{ "MVM_REG_RIP", 0x2030000100000010ULL, 1, 1, 8, NULL },
	{ "MVM_REG_RFLAGS", 0x2030000100000011ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_TSC", 0x2030000200000010ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SYSENTER_CS", 0x2030000200000174ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SYSENTER_ESP", 0x2030000200000175ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SYSENTER_EIP", 0x2030000200000176ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_DEBUG_CTL", 0x20300002000001d9ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_PAT", 0x2030000200000277ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_EFER", 0x20300002c0000080ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_STAR", 0x20300002c0000081ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_LSTAR", 0x20300002c0000082ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_CSTAR", 0x20300002c0000083ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_SFMASK", 0x20300002c0000084ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_FS_BASE", 0x20300002c0000100ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_GS_BASE", 0x20300002c0000101ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_KERNEL_GS_BASE", 0x20300002c0000102ULL, 1, 1, 8, NULL },
	{ "MVM_REG_MSR_TSC_AUX", 0x20300002c0000103ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR0", 0x2030000300000000ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR2", 0x2030000300000002ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR3", 0x2030000300000003ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR4", 0x2030000300000004ULL, 1, 1, 8, NULL },
	{ "MVM_REG_CR8", 0x2030000300000008ULL, 1, 1, 8, NULL },
	{ "MVM_REG_XCR0", 0x2030000400000000ULL, 1, 1, 8, NULL },
	{ "MVM_REG_DR", 0x2030000500000000ULL, 4, 1, 8, NULL },
	{ "MVM_REG_DR6", 0x2030000500000006ULL, 1, 1, 8, NULL },
	{ "MVM_REG_DR7", 0x2030000500000007ULL, 1, 1, 8, NULL },
	{ "MVM_REG_SEG_SELECTOR", 0x2010000600000000ULL, 8, 1, 2, NULL },
	{ "MVM_REG_SEG_ATTRIBUTES", 0x2010000600000100ULL, 8, 1, 2, NULL },
	{ "MVM_REG_SEG_LIMIT", 0x2020000600000200ULL, 10, 1, 4, NULL },
	{ "MVM_REG_SEG_BASE", 0x2030000600000300ULL, 10, 1, 8, NULL },
	{ "MVM_REG_FCW", 0x2010000700000000ULL, 1, 1, 2, NULL },
	{ "MVM_REG_FSW", 0x2010000700000001ULL, 1, 1, 2, NULL },
	{ "MVM_REG_FTW", 0x2000000700000002ULL, 1, 1, 1, NULL },
	{ "MVM_REG_MXCSR", 0x2020000700000003ULL, 1, 1, 4, NULL },
	{ "MVM_REG_ST", 0x2040000700000100ULL, 8, 1, 16, print_mvm_u128_element },
	{ "MVM_REG_XMM", 0x2040000700000200ULL, 16, 1, 16, print_mvm_u128_element },
};

static void
print_mvm_one_reg_addr(struct tcb *const tcp, const struct mvm_one_reg *const v,
		const uint64_t addr)
{
	const uint64_t id = v->id;

	ioctlc_print_register(tcp, addr, id, ioctlc_op(ioctlc_number(1), '<',
			ioctlc_op(ioctlc_op(ioctlc_number(id), '>', ioctlc_number(0x34)), '&',
			ioctlc_number(0xf))),
			      mvm_one_reg_addr_rows, ARRAY_SIZE(mvm_one_reg_addr_rows));
}

static void
print_mvm_one_reg_2(struct tcb *const tcp, const struct mvm_one_reg *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, id);
	tprint_struct_next();
	tprints_field_name("addr");
	print_mvm_one_reg_addr(tcp, v, v->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_set_one_reg(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_one_reg v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_one_reg_2(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_dirty_log_legacy_2(struct tcb *const tcp, const struct mvm_dirty_log_legacy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, bitmap);
	tprint_struct_end();
}

static void
print_mvm_dirty_log_legacy_2_bitmap_out(struct tcb *const tcp,
		const struct mvm_dirty_log_legacy_2 *const was, const uint64_t addr)
{
	const struct ioctlc_value state = ioctlc_recall(tcp, 0, ioctlc_number(was->slot));

	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(state, 'a',
			ioctlc_number(0x40)), '/', ioctlc_number(8)), 0);
}

static void
print_mvm_dirty_log_legacy_2_out(struct tcb *const tcp,
		const struct mvm_dirty_log_legacy_2 *const v,
		const struct mvm_dirty_log_legacy_2 *const was)
{
	tprint_struct_begin();
	tprints_field_name("bitmap");
	print_mvm_dirty_log_legacy_2_bitmap_out(tcp, was, was->bitmap);
	tprint_struct_end();
}

static int
ioctl_mvm_get_dirty_log__legacy_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_dirty_log_legacy_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_dirty_log_legacy_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_dirty_log_legacy_2 *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_dirty_log_legacy_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_memory_region_legacy(struct tcb *const tcp,
		const struct mvm_memory_region_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, mvm_memory_flags, "MVM_MEM_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, memory_size);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, userspace_addr);
	tprint_struct_end();
}

static int
ioctl_mvm_set_memory_region__legacy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_memory_region_legacy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_memory_region_legacy(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (!syserror(tcp) && ioctlc_has_kept(tcp)) {
		const struct mvm_memory_region_legacy *const given = ioctlc_kept(tcp, &v,
				sizeof(v));

		ioctlc_remember(tcp, 0, ioctlc_number(given->slot),
				ioctlc_op(ioctlc_number(given->memory_size), '/',
				ioctlc_number(0x1000)));
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_tsc(struct tcb *const tcp, const struct mvm_tsc *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, value);
	tprint_struct_next();
	PRINT_FIELD_U(*v, host_time);
	tprint_struct_next();
	PRINT_FIELD_U(*v, khz);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_set_tsc(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_tsc v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_tsc(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_get_dirty_log(struct tcb *const tcp, const struct mvm_get_dirty_log *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_mvm_get_dirty_log_addr_out(struct tcb *const tcp,
		const struct mvm_get_dirty_log *const was, const uint64_t addr)
{
	const struct ioctlc_value state = ioctlc_recall(tcp, 0, ioctlc_number(was->slot));

	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_op(ioctlc_op(state, 'a', ioctlc_number(0x40)), '/',
			ioctlc_number(0x40))),
			   sizeof(uint64_t), print_uint_array_member);
}

static void
print_mvm_get_dirty_log_out(struct tcb *const tcp, const struct mvm_get_dirty_log *const v,
		const struct mvm_get_dirty_log *const was, const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("addr");
	print_mvm_get_dirty_log_addr_out(tcp, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_get_dirty_log(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_get_dirty_log v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_get_dirty_log(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_get_dirty_log *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_get_dirty_log_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_clock(struct tcb *const tcp, const struct mvm_clock *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, clock);
	tprint_struct_next();
	PRINT_FIELD_U(*v, realtime);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, mvm_clock_flags, "MVM_CLOCK_?\?\?");
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_set_clock(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_clock v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_clock(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_vcpu_events_part2(struct tcb *const tcp, const struct mvm_vcpu_events *const v)
{
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_bytes(v->pad, 6);
	}
}

static void
print_mvm_vcpu_events(struct tcb *const tcp, const struct mvm_vcpu_events *const v)
{
	tprint_struct_begin();
	tprints_field_name("exception");
	tprint_struct_begin();
	PRINT_FIELD_U(v->exception, injected);
	tprint_struct_next();
	PRINT_FIELD_U(v->exception, pending);
	tprint_struct_next();
	PRINT_FIELD_U(v->exception, vector);
	tprint_struct_next();
	PRINT_FIELD_U(v->exception, has_error_code);
	tprint_struct_next();
	PRINT_FIELD_X(v->exception, error_code);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("interrupt");
	tprint_struct_begin();
	PRINT_FIELD_U(v->interrupt, injected);
	tprint_struct_next();
	PRINT_FIELD_U(v->interrupt, pending);
	tprint_struct_next();
	PRINT_FIELD_U(v->interrupt, vector);
	tprint_struct_next();
	PRINT_FIELD_U(v->interrupt, soft);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("nmi");
	tprint_struct_begin();
	PRINT_FIELD_U(v->nmi, injected);
	tprint_struct_next();
	PRINT_FIELD_U(v->nmi, pending);
	tprint_struct_next();
	PRINT_FIELD_U(v->nmi, masked);
	if (v->nmi.pad) {
		tprint_struct_next();
		PRINT_FIELD_U(v->nmi, pad);
	}
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_U(*v, shadow);
	tprint_struct_next();
	PRINT_FIELD_U(*v, triple_fault);
	print_mvm_vcpu_events_part2(tcp, v);
	tprint_struct_end();
}

static int
ioctl_mvm_set_vcpu_events(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_vcpu_events v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_vcpu_events(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_i8259_state(struct tcb *const tcp, const struct mvm_i8259_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, last_irr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, irr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, imr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, isr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, priority_add);
	tprint_struct_next();
	PRINT_FIELD_X(*v, irq_base);
	tprint_struct_next();
	PRINT_FIELD_U(*v, read_reg_select);
	tprint_struct_next();
	PRINT_FIELD_U(*v, poll);
	tprint_struct_next();
	PRINT_FIELD_U(*v, special_mask);
	tprint_struct_next();
	PRINT_FIELD_U(*v, init_state);
	tprint_struct_next();
	PRINT_FIELD_U(*v, auto_eoi);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rotate_on_auto_eoi);
	tprint_struct_next();
	PRINT_FIELD_U(*v, special_fully_nested_mode);
	tprint_struct_next();
	PRINT_FIELD_U(*v, init4);
	tprint_struct_next();
	PRINT_FIELD_X(*v, elcr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, elcr_mask);
	tprint_struct_end();
}

static void
print_mvm_device_attr_addr_value(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct mvm_i8259_state x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_mvm_i8259_state(tcp, &x);
	--ioctlc_depth;
}

static void
print_mvm_i8254_channel(struct tcb *const tcp, const struct mvm_i8254_channel *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, latched_count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count_latched);
	tprint_struct_next();
	PRINT_FIELD_U(*v, status_latched);
	tprint_struct_next();
	PRINT_FIELD_X(*v, status);
	tprint_struct_next();
	PRINT_FIELD_U(*v, read_state);
	tprint_struct_next();
	PRINT_FIELD_U(*v, write_state);
	tprint_struct_next();
	PRINT_FIELD_X(*v, write_latch);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rw_mode);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mode);
	tprint_struct_next();
	PRINT_FIELD_U(*v, bcd);
	tprint_struct_next();
	PRINT_FIELD_U(*v, gate);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count_load_time);
	tprint_struct_end();
}

static void
print_mvm_device_attr_addr_value_2(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct mvm_i8254_channel x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_mvm_i8254_channel(tcp, &x);
	--ioctlc_depth;
}

static void
print_mvm_i8254_speaker(struct tcb *const tcp, const struct mvm_i8254_speaker *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, mvm_i8254_speaker_flags, "MVM_I8254_SPEAKER_?\?\?");
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static void
print_mvm_device_attr_addr_value_3(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct mvm_i8254_speaker x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_mvm_i8254_speaker(tcp, &x);
	--ioctlc_depth;
}

static void
print_mvm_device_attr_addr_value_4(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	uint32_t x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	tprint_indirect_begin();
	PRINT_VAL_U(x);
	tprint_indirect_end();
}

static const struct ioctlc_attribute mvm_device_attr_addr_rows[] = {
	{ "MVM_I8259_RESET", 8, 0, 0, 0, false, NULL },
	{ "MVM_I8259_MASTER", 8, 1, 0, 0, false, print_mvm_device_attr_addr_value },
	{ "MVM_I8259_SLAVE", 8, 1, 1, 0, false, print_mvm_device_attr_addr_value },
	{ "MVM_I8254_RESET", 0x10, 0, 0, 0, false, NULL },
	{ "MVM_I8254_CHANNEL0", 0x10, 1, 0, 0, false, print_mvm_device_attr_addr_value_2 },
	{ "MVM_I8254_CHANNEL1", 0x10, 1, 1, 0, false, print_mvm_device_attr_addr_value_2 },
	{ "MVM_I8254_CHANNEL2", 0x10, 1, 2, 0, false, print_mvm_device_attr_addr_value_2 },
	{ "MVM_I8254_SPEAKER", 0x10, 2, 0, 0, false, print_mvm_device_attr_addr_value_3 },
	{ "MVM_I8259_LINE", 8, 2, 0, 0xfffffffffffffff0ULL, true, print_mvm_device_attr_addr_value_4 },
};

static void
print_mvm_device_attr_addr(struct tcb *const tcp, const struct mvm_device_attr *const v,
		const uint64_t addr)
{
	ioctlc_print_attribute(tcp, v, v, addr, ioctlc_attribute_of(
		tcp, mvm_device_attr_addr_rows, ARRAY_SIZE(mvm_device_attr_addr_rows), v->group,
				v->attr));
}

static void
print_mvm_device_attr(struct tcb *const tcp, const struct mvm_device_attr *const v,
		const uint64_t addr)
{
	bool any = false;

	tprint_struct_begin();
	if (v->pad) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, pad);
	}
	ioctlc_struct_next(&any);
	PRINT_FIELD_U(*v, group);
	tprint_struct_next();
	PRINT_FIELD_U(*v, attr);
	tprint_struct_next();
	tprints_field_name("addr");
	print_mvm_device_attr_addr(tcp, v, v->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_set_device_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_device_attr v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_device_attr(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_device_attr_2(struct tcb *const tcp, const struct mvm_device_attr *const v,
		const uint64_t addr)
{
	bool any = false;

	tprint_struct_begin();
	if (v->pad) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, pad);
	}
	ioctlc_struct_next(&any);
	PRINT_FIELD_U(*v, group);
	tprint_struct_next();
	PRINT_FIELD_U(*v, attr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_mvm_device_attr_addr_out_value_out(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct mvm_i8259_state x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_mvm_i8259_state(tcp, &x);
	--ioctlc_depth;
}

static void
print_mvm_device_attr_addr_out_value_out_2(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	uint32_t x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	tprint_indirect_begin();
	PRINT_VAL_U(x);
	tprint_indirect_end();
}

static void
print_mvm_device_attr_addr_out_value_out_3(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct mvm_i8254_channel x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_mvm_i8254_channel(tcp, &x);
	--ioctlc_depth;
}

static void
print_mvm_device_attr_addr_out_value_out_4(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct mvm_i8254_speaker x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_mvm_i8254_speaker(tcp, &x);
	--ioctlc_depth;
}

static const struct ioctlc_attribute mvm_device_attr_addr_out_rows[] = {
	{ "MVM_I8259_MASTER", 8, 1, 0, 0, false, print_mvm_device_attr_addr_out_value_out },
	{ "MVM_I8259_SLAVE", 8, 1, 1, 0, false, print_mvm_device_attr_addr_out_value_out },
	{ "MVM_I8259_LINE", 8, 2, 0, 0xfffffffffffffff0ULL, true, print_mvm_device_attr_addr_out_value_out_2 },
	{ "MVM_I8254_CHANNEL0", 0x10, 1, 0, 0, false, print_mvm_device_attr_addr_out_value_out_3 },
	{ "MVM_I8254_CHANNEL1", 0x10, 1, 1, 0, false, print_mvm_device_attr_addr_out_value_out_3 },
	{ "MVM_I8254_CHANNEL2", 0x10, 1, 2, 0, false, print_mvm_device_attr_addr_out_value_out_3 },
	{ "MVM_I8254_SPEAKER", 0x10, 2, 0, 0, false, print_mvm_device_attr_addr_out_value_out_4 },
	{ "MVM_I8259_RESET", 8, 0, 0, 0, false, NULL },
	{ "MVM_I8254_RESET", 0x10, 0, 0, 0, false, NULL },
};

static void
print_mvm_device_attr_addr_out(struct tcb *const tcp, const struct mvm_device_attr *const v,
		const struct mvm_device_attr *const was, const uint64_t addr)
{
	ioctlc_print_attribute(tcp, v, was, addr, ioctlc_attribute_of(
		tcp, mvm_device_attr_addr_out_rows, ARRAY_SIZE(mvm_device_attr_addr_out_rows),
				was->group, was->attr));
}

static void
print_mvm_device_attr_out(struct tcb *const tcp, const struct mvm_device_attr *const v,
		const struct mvm_device_attr *const was, const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("addr");
	print_mvm_device_attr_addr_out(tcp, v, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_get_device_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_device_attr v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_device_attr_2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_device_attr *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_device_attr_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_device_attr_2_2(struct tcb *const tcp, const struct mvm_device_attr_2 *const v)
{
	bool any = false;

	tprint_struct_begin();
	if (v->pad) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, pad);
	}
	ioctlc_struct_next(&any);
	PRINT_FIELD_U(*v, group);
	tprint_struct_next();
	PRINT_FIELD_U(*v, attr);
	tprint_struct_end();
}

static int
ioctl_mvm_has_device_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_device_attr_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_device_attr_2_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_memory_region(struct tcb *const tcp, const struct mvm_memory_region *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, mvm_memory_flags, "MVM_MEM_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_X(*v, memory_size);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, userspace_addr);
	tprint_struct_end();
}

static int
ioctl_mvm_set_memory_region(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_memory_region v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_memory_region(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (!syserror(tcp) && ioctlc_has_kept(tcp)) {
		const struct mvm_memory_region *const given = ioctlc_kept(tcp, &v, sizeof(v));

		ioctlc_remember(tcp, 0, ioctlc_number(given->slot),
				ioctlc_op(ioctlc_number(given->memory_size), '/',
				ioctlc_number(0x1000)));
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_set_memory_region__legacy_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_memory_region v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_memory_region(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (!syserror(tcp) && ioctlc_has_kept(tcp)) {
		const struct mvm_memory_region *const given = ioctlc_kept(tcp, &v, sizeof(v));

		ioctlc_remember(tcp, 0, ioctlc_number(given->slot),
				ioctlc_op(ioctlc_number(given->memory_size), '/',
				ioctlc_number(0x1000)));
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_enable_cap(struct tcb *const tcp, const struct mvm_enable_cap *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, capability, mvm_capability, "MVM_CAP_?\?\?");
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	tprints_field_name("args");
	ioctlc_print_local_array(tcp, v->args, ioctlc_unknown, 4,
				 sizeof(uint64_t), print_xint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_mvm_enable_cap(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_enable_cap v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_enable_cap(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_debugregs(struct tcb *const tcp, const struct mvm_debugregs *const v)
{
	tprint_struct_begin();
	tprints_field_name("db");
	ioctlc_print_local_array(tcp, v->db, ioctlc_unknown, 4,
				 sizeof(uint64_t), print_xint_array_member, NULL);
	tprint_struct_next();
	PRINT_FIELD_X(*v, dr6);
	tprint_struct_next();
	PRINT_FIELD_X(*v, dr7);
	tprint_struct_end();
}

static int
ioctl_mvm_set_debugregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_debugregs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_debugregs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_xcr(struct tcb *const tcp, const struct mvm_xcr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, xcr);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, value);
	tprint_struct_end();
}

static bool
print_mvm_xcr_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct mvm_xcr *const v = elem_buf;

	print_mvm_xcr(tcp, v);
	return true;
}

static void
print_mvm_xcrs(struct tcb *const tcp, const struct mvm_xcrs *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	tprints_field_name("xcrs");
	ioctlc_print_local_array(tcp, v->xcrs, ioctlc_number(v->count), 4,
				 sizeof(struct mvm_xcr), print_mvm_xcr_element, NULL);
	tprint_struct_end();
}

static int
ioctl_mvm_set_xcrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_xcrs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_xcrs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_regs(struct tcb *const tcp, const struct mvm_regs *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, rax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rbx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rcx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rdx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rsi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rdi);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rsp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rbp);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r8);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r9);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r10);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r11);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r12);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r13);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r14);
	tprint_struct_next();
	PRINT_FIELD_X(*v, r15);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, rflags);
	tprint_struct_end();
}

static int
ioctl_mvm_set_regs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_regs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_regs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_segment(struct tcb *const tcp, const struct mvm_segment *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, base);
	tprint_struct_next();
	PRINT_FIELD_X(*v, limit);
	tprint_struct_next();
	PRINT_FIELD_X(*v, selector);
	tprint_struct_next();
	PRINT_FIELD_X(*v, kind);
	tprint_struct_next();
	PRINT_FIELD_U(*v, present);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dpl);
	tprint_struct_next();
	PRINT_FIELD_U(*v, db);
	tprint_struct_next();
	PRINT_FIELD_U(*v, s);
	tprint_struct_next();
	PRINT_FIELD_U(*v, l);
	tprint_struct_next();
	PRINT_FIELD_U(*v, g);
	tprint_struct_next();
	PRINT_FIELD_U(*v, avl);
	tprint_struct_next();
	PRINT_FIELD_U(*v, unusable);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static void
print_mvm_dtable(struct tcb *const tcp, const struct mvm_dtable *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, base);
	tprint_struct_next();
	PRINT_FIELD_X(*v, limit);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
					 sizeof(uint16_t), print_uint_array_member, NULL);
	}
	tprint_struct_end();
}

static void
print_mvm_sregs_part2(struct tcb *const tcp, const struct mvm_sregs *const v)
{
	tprint_struct_next();
	PRINT_FIELD_X(*v, efer);
	if (ioctlc_filled(&(v->reserved), sizeof(v->reserved))) {
		tprint_struct_next();
		tprints_field_name("reserved");
		ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 2,
					 sizeof(uint64_t), print_uint_array_member, NULL);
	}
}

static void
print_mvm_sregs(struct tcb *const tcp, const struct mvm_sregs *const v)
{
	tprint_struct_begin();
	tprints_field_name("cs");
	print_mvm_segment(tcp, &v->cs);
	tprint_struct_next();
	tprints_field_name("ds");
	print_mvm_segment(tcp, &v->ds);
	tprint_struct_next();
	tprints_field_name("es");
	print_mvm_segment(tcp, &v->es);
	tprint_struct_next();
	tprints_field_name("fs");
	print_mvm_segment(tcp, &v->fs);
	tprint_struct_next();
	tprints_field_name("gs");
	print_mvm_segment(tcp, &v->gs);
	tprint_struct_next();
	tprints_field_name("ss");
	print_mvm_segment(tcp, &v->ss);
	tprint_struct_next();
	tprints_field_name("tr");
	print_mvm_segment(tcp, &v->tr);
	tprint_struct_next();
	tprints_field_name("ldt");
	print_mvm_segment(tcp, &v->ldt);
	tprint_struct_next();
	tprints_field_name("gdt");
	print_mvm_dtable(tcp, &v->gdt);
	tprint_struct_next();
	tprints_field_name("idt");
	print_mvm_dtable(tcp, &v->idt);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr0);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr2);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr3);
	tprint_struct_next();
	PRINT_FIELD_X(*v, cr4);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr8);
	print_mvm_sregs_part2(tcp, v);
	tprint_struct_end();
}

static int
ioctl_mvm_set_sregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_sregs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_sregs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static bool
print_mvm_uint8_t_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const uint8_t *const v = elem_buf;

	ioctlc_print_bytes(v, 16);
	return true;
}

static void
print_mvm_fpu(struct tcb *const tcp, const struct mvm_fpu *const v)
{
	tprint_struct_begin();
	tprints_field_name("fpr");
	ioctlc_print_local_array(tcp, v->fpr, ioctlc_unknown, 8,
				 sizeof(uint8_t[16]), print_mvm_uint8_t_element, NULL);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fcw);
	tprint_struct_next();
	PRINT_FIELD_X(*v, fsw);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ftwx);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, last_opcode);
	tprint_struct_next();
	PRINT_FIELD_X(*v, last_ip);
	tprint_struct_next();
	PRINT_FIELD_X(*v, last_dp);
	tprint_struct_next();
	tprints_field_name("xmm");
	ioctlc_print_local_array(tcp, v->xmm, ioctlc_unknown, 16,
				 sizeof(uint8_t[16]), print_mvm_uint8_t_element, NULL);
	tprint_struct_next();
	PRINT_FIELD_X(*v, mxcsr);
	if (v->pad2) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad2);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_set_fpu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_fpu v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_fpu(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_xsave(struct tcb *const tcp, const struct mvm_xsave *const v)
{
	tprint_struct_begin();
	tprints_field_name("legacy");
	ioctlc_print_bytes(v->legacy, 512);
	tprint_struct_next();
	PRINT_FIELD_X(*v, xstate_bv);
	if (v->xcomp_bv) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, xcomp_bv);
	}
	if (ioctlc_filled(&(v->header_reserved), sizeof(v->header_reserved))) {
		tprint_struct_next();
		tprints_field_name("header_reserved");
		ioctlc_print_local_array(tcp, v->header_reserved, ioctlc_unknown, 6,
					 sizeof(uint64_t), print_uint_array_member, NULL);
	}
	tprint_struct_next();
	tprints_field_name("extended");
	ioctlc_print_bytes(v->extended, 3520);
	tprint_struct_end();
}

static int
ioctl_mvm_set_xsave(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_xsave v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_mvm_xsave(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_api_version_out(struct tcb *const tcp, const struct mvm_api_version *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, version);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_get_api_version(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_api_version v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_api_version_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_vcpu_mmap_size_out(struct tcb *const tcp, const struct mvm_vcpu_mmap_size *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, size);
	tprint_struct_end();
}

static int
ioctl_mvm_get_vcpu_mmap_size(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_vcpu_mmap_size v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_vcpu_mmap_size_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_mp_state(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_mp_state v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_mp_state(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_tsc(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_tsc v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_tsc(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_clock(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_clock v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_clock(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_vcpu_events(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_vcpu_events v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_vcpu_events(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_debugregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_debugregs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_debugregs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_xcrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_xcrs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_xcrs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_regs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_regs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_regs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_sregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_sregs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_sregs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_fpu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_fpu v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_fpu(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_get_xsave(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_xsave v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_mvm_xsave(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_msr_entry_legacy(struct tcb *const tcp, const struct mvm_msr_entry_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, index, mvm_msr, "MVM_MSR_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_end();
}

static bool
print_mvm_msr_entry_legacy_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct mvm_msr_entry_legacy *const v = elem_buf;

	print_mvm_msr_entry_legacy(tcp, v);
	return true;
}

static void
print_mvm_cpuid_table_legacy_entries_2(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct mvm_msr_entry_legacy),
					print_mvm_msr_entry_legacy_element);
}

static void
print_mvm_cpuid_table_legacy_3(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_entries_2(tcp, v, v->entries);
	tprint_struct_end();
}

static void
print_mvm_cpuid_table_legacy_entries_out(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v,
		const struct mvm_cpuid_table_legacy *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)),
			   sizeof(struct mvm_msr_entry_legacy),
					print_mvm_msr_entry_legacy_element);
}

static void
print_mvm_cpuid_table_legacy_out(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v,
		const struct mvm_cpuid_table_legacy *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_entries_out(tcp, v, was, was->entries);
	tprint_struct_end();
}

static int
ioctl_mvm_get_msrs__legacy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid_table_legacy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_table_legacy_3(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_cpuid_table_legacy *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_cpuid_table_legacy_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_msr_entry_legacy_2(struct tcb *const tcp, const struct mvm_msr_entry_legacy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, index, mvm_msr, "MVM_MSR_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_end();
}

static bool
print_mvm_msr_entry_legacy_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct mvm_msr_entry_legacy_2 *const v = elem_buf;

	print_mvm_msr_entry_legacy_2(tcp, v);
	return true;
}

static void
print_mvm_cpuid_table_legacy_entries_3(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct mvm_msr_entry_legacy_2),
					print_mvm_msr_entry_legacy_2_element);
}

static void
print_mvm_cpuid_table_legacy_4(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_entries_3(tcp, v, v->entries);
	tprint_struct_end();
}

static void
print_mvm_cpuid_table_legacy_entries_out_2(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v,
		const struct mvm_cpuid_table_legacy *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)),
			   sizeof(struct mvm_msr_entry_legacy_2),
					print_mvm_msr_entry_legacy_2_element);
}

static void
print_mvm_cpuid_table_legacy_out_2(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v,
		const struct mvm_cpuid_table_legacy *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_entries_out_2(tcp, v, was, was->entries);
	tprint_struct_end();
}

static int
ioctl_mvm_get_msrs__legacy_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid_table_legacy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_table_legacy_4(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_cpuid_table_legacy *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_cpuid_table_legacy_out_2(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_table_legacy_out_3(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_mvm_set_msrs__legacy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid_table_legacy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_table_legacy_3(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_cpuid_table_legacy_out_3(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_mvm_set_msrs__legacy_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid_table_legacy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_table_legacy_4(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_cpuid_table_legacy_out_3(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_translate_legacy(struct tcb *const tcp, const struct mvm_translate_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, linear_address);
	tprint_struct_end();
}

static void
print_mvm_translate_legacy_out(struct tcb *const tcp, const struct mvm_translate_legacy *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, physical_address);
	tprint_struct_next();
	PRINT_FIELD_D(*v, valid);
	tprint_struct_end();
}

static int
ioctl_mvm_translate__legacy(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_translate_legacy v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_translate_legacy(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_translate_legacy_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_create_vm(struct tcb *const tcp, const struct mvm_create_vm *const v, const size_t have)
{
	bool any = false;

	tprint_struct_begin();
	if (have >= 4) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, size);
	}
	if (have >= 8) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_FLAGS(*v, flags, mvm_vm_flags, "MVM_VM_EXIT_ON_?\?\?");
	}
	tprint_struct_end();
}

static void
print_mvm_create_vm_out(struct tcb *const tcp, const struct mvm_create_vm *const v,
		const size_t have)
{
	bool any = false;

	tprint_struct_begin();
	if (have >= 16) {
		ioctlc_struct_next(&any);
		tprints_field_name("fd");
		ioctlc_print_fd(tcp, v->fd);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_create_vm(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_create_vm v;
	size_t have = sizeof(v);

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch_growing(tcp, arg, 0, sizeof(v), &v, &have)) {
			printaddr(arg);
		} else {
			print_mvm_create_vm(tcp, &v, have);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch_growing(tcp, arg, 0, sizeof(v), &v, &have)
			&& have >= 16) {
		tprint_value_changed();
		print_mvm_create_vm_out(tcp, &v, have);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_2(struct tcb *const tcp, const struct mvm_cpuid *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_mvm_cpuid_addr_out(struct tcb *const tcp, const struct mvm_cpuid *const v,
		const struct mvm_cpuid *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)),
			   sizeof(uint32_t), print_xint_array_member);
}

static void
print_mvm_cpuid_out(struct tcb *const tcp, const struct mvm_cpuid *const v,
		const struct mvm_cpuid *const was, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("addr");
	print_mvm_cpuid_addr_out(tcp, v, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_get_msr_index_list(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_cpuid *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_cpuid_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_check_extension(struct tcb *const tcp, const struct mvm_check_extension *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, capability, mvm_capability, "MVM_CAP_?\?\?");
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static void
print_mvm_check_extension_out(struct tcb *const tcp, const struct mvm_check_extension *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, value);
	tprint_struct_end();
}

static int
ioctl_mvm_check_extension(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_check_extension v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_check_extension(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_check_extension_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_addr_out_2(struct tcb *const tcp, const struct mvm_cpuid *const v,
		const struct mvm_cpuid *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)),
			   sizeof(struct mvm_cpuid_entry), print_mvm_cpuid_entry_element);
}

static void
print_mvm_cpuid_out_2(struct tcb *const tcp, const struct mvm_cpuid *const v,
		const struct mvm_cpuid *const was, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("addr");
	print_mvm_cpuid_addr_out_2(tcp, v, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_get_supported_cpuid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_cpuid *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_cpuid_out_2(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_create_vcpu(struct tcb *const tcp, const struct mvm_create_vcpu *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, id);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static void
print_mvm_create_vcpu_out(struct tcb *const tcp, const struct mvm_create_vcpu *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_end();
}

static int
ioctl_mvm_create_vcpu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_create_vcpu v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_create_vcpu(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_create_vcpu_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_msr_entry(struct tcb *const tcp, const struct mvm_msr_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, index, mvm_msr, "MVM_MSR_?\?\?");
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_end();
}

static bool
print_mvm_msr_entry_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct mvm_msr_entry *const v = elem_buf;

	print_mvm_msr_entry(tcp, v);
	return true;
}

static void
print_mvm_cpuid_addr_2(struct tcb *const tcp, const struct mvm_cpuid *const v,
		const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct mvm_msr_entry), print_mvm_msr_entry_element);
}

static void
print_mvm_cpuid_4(struct tcb *const tcp, const struct mvm_cpuid *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("addr");
	print_mvm_cpuid_addr_2(tcp, v, v->addr);
	tprint_struct_end();
}

static void
print_mvm_cpuid_addr_out_3(struct tcb *const tcp, const struct mvm_cpuid *const v,
		const struct mvm_cpuid *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)),
			   sizeof(struct mvm_msr_entry), print_mvm_msr_entry_element);
}

static void
print_mvm_cpuid_out_3(struct tcb *const tcp, const struct mvm_cpuid *const v,
		const struct mvm_cpuid *const was, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("addr");
	print_mvm_cpuid_addr_out_3(tcp, v, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_mvm_get_msrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_4(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_cpuid *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_mvm_cpuid_out_3(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_out_4(struct tcb *const tcp, const struct mvm_cpuid *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_mvm_set_msrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_4(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_cpuid_out_4(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_table_legacy_2_entries_2(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy_2 *const v, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(v->count),
			   sizeof(struct mvm_msr_entry_legacy_2),
					print_mvm_msr_entry_legacy_2_element);
}

static void
print_mvm_cpuid_table_legacy_2_2(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_2_entries_2(tcp, v, v->entries);
	tprint_struct_end();
}

static void
print_mvm_cpuid_table_legacy_2_entries_out(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy_2 *const v,
		const struct mvm_cpuid_table_legacy_2 *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)),
			   sizeof(struct mvm_msr_entry_legacy_2),
					print_mvm_msr_entry_legacy_2_element);
}

static void
print_mvm_cpuid_table_legacy_2_out(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy_2 *const v,
		const struct mvm_cpuid_table_legacy_2 *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("entries");
	print_mvm_cpuid_table_legacy_2_entries_out(tcp, v, was, was->entries);
	tprint_struct_end();
}

static int
ioctl_mvm_get_msrs__legacy_3(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid_table_legacy_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_table_legacy_2_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct mvm_cpuid_table_legacy_2 *const was = ioctlc_kept(tcp, &v,
				sizeof(v));

		tprint_value_changed();
		print_mvm_cpuid_table_legacy_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_cpuid_table_legacy_2_out_2(struct tcb *const tcp,
		const struct mvm_cpuid_table_legacy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, count);
	tprint_struct_end();
}

static int
ioctl_mvm_set_msrs__legacy_3(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_cpuid_table_legacy_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_cpuid_table_legacy_2_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_cpuid_table_legacy_2_out_2(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_create_device(struct tcb *const tcp, const struct mvm_create_device *const v,
		const size_t have)
{
	bool any = false;

	tprint_struct_begin();
	if (have >= 4) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, size);
	}
	if (have >= 8) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, device);
	}
	tprint_struct_end();
}

static void
print_mvm_create_device_out(struct tcb *const tcp, const struct mvm_create_device *const v,
		const size_t have)
{
	bool any = false;

	tprint_struct_begin();
	if (have >= 16) {
		ioctlc_struct_next(&any);
		tprints_field_name("fd");
		ioctlc_print_fd(tcp, v->fd);
	}
	tprint_struct_end();
}

static int
ioctl_mvm_create_device(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_create_device v;
	size_t have = sizeof(v);

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch_growing(tcp, arg, 0, sizeof(v), &v, &have)) {
			printaddr(arg);
		} else {
			print_mvm_create_device(tcp, &v, have);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch_growing(tcp, arg, 0, sizeof(v), &v, &have)
			&& have >= 16) {
		tprint_value_changed();
		print_mvm_create_device_out(tcp, &v, have);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_translate(struct tcb *const tcp, const struct mvm_translate *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, linear_address);
	if (ioctlc_filled(&(v->pad), sizeof(v->pad))) {
		tprint_struct_next();
		tprints_field_name("pad");
		ioctlc_print_bytes(v->pad, 5);
	}
	tprint_struct_end();
}

static void
print_mvm_translate_out(struct tcb *const tcp, const struct mvm_translate *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, physical_address);
	tprint_struct_next();
	PRINT_FIELD_U(*v, valid);
	tprint_struct_next();
	PRINT_FIELD_U(*v, writeable);
	tprint_struct_next();
	PRINT_FIELD_U(*v, usermode);
	tprint_struct_end();
}

static int
ioctl_mvm_translate(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct mvm_translate v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_translate(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_translate_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_translate_legacy_2(struct tcb *const tcp, const struct mvm_translate_legacy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, linear_address);
	tprint_struct_end();
}

static void
print_mvm_translate_legacy_2_out(struct tcb *const tcp,
		const struct mvm_translate_legacy_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, physical_address);
	tprint_struct_next();
	PRINT_FIELD_D(*v, valid);
	tprint_struct_end();
}

static int
ioctl_mvm_translate__legacy_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_translate_legacy_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_translate_legacy_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_translate_legacy_2_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_mvm_attach_extension(struct tcb *const tcp, const struct mvm_attach_extension *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_UUID(*v, uuid);
	if (v->pad) {
		tprint_struct_next();
		PRINT_FIELD_U(*v, pad);
	}
	tprint_struct_end();
}

static void
print_mvm_attach_extension_out(struct tcb *const tcp, const struct mvm_attach_extension *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, version);
	tprint_struct_end();
}

static int
ioctl_mvm_attach_extension(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct mvm_attach_extension v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_mvm_attach_extension(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_mvm_attach_extension_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command mvm_commands[] = {
	{ 0x0000be80, 1, 0, 7, 4, false, NULL, "MVM_RUN", NULL },
	{ 0x0000be9a, 1, 0, 7, 4, false, NULL, "MVM_NMI", NULL },
	{ 0x4004bed7, 1, 0, 6, 4, false, ioctl_mvm_set_cpuid__legacy, "MVM_SET_CPUID__LEGACY", "deprecated, use MVM_SET_CPUID" },
	{ 0x4008be61, 1, 0, 7, 2, false, ioctl_mvm_irq_line, "MVM_IRQ_LINE", NULL },
	{ 0x4008be86, 1, 0, 7, 4, false, ioctl_mvm_interrupt, "MVM_INTERRUPT", NULL },
	{ 0x4008be99, 1, 0, 7, 4, false, ioctl_mvm_set_mp_state, "MVM_SET_MP_STATE", NULL },
	{ 0x4008bed0, 1, 0, 7, 2, false, ioctl_mvm_notify_version__legacy, "MVM_NOTIFY_VERSION__LEGACY", "deprecated, use MVM_CHECK_EXTENSION" },
	{ 0x4008bed3, 1, 0, 6, 2, false, ioctl_mvm_get_dirty_log__legacy, "MVM_GET_DIRTY_LOG__LEGACY", "deprecated, use MVM_GET_DIRTY_LOG" },
	{ 0x4008bed7, 1, 0, 1, 4, false, ioctl_mvm_set_cpuid__legacy_2, "MVM_SET_CPUID__LEGACY", "deprecated, use MVM_SET_CPUID" },
	{ 0x4010be90, 1, 0, 7, 4, false, ioctl_mvm_set_cpuid, "MVM_SET_CPUID", NULL },
	{ 0x4010beab, 1, 0, 7, 4, false, ioctl_mvm_get_one_reg, "MVM_GET_ONE_REG", NULL },
	{ 0x4010beac, 1, 0, 7, 4, false, ioctl_mvm_set_one_reg, "MVM_SET_ONE_REG", NULL },
	{ 0x4010bed3, 1, 0, 1, 2, false, ioctl_mvm_get_dirty_log__legacy_2, "MVM_GET_DIRTY_LOG__LEGACY", "deprecated, use MVM_GET_DIRTY_LOG" },
	{ 0x4014bed2, 1, 0, 6, 2, false, ioctl_mvm_set_memory_region__legacy, "MVM_SET_MEMORY_REGION__LEGACY", "deprecated, use MVM_SET_MEMORY_REGION" }, /* remembered */
	{ 0x4018be12, 1, 0, 7, 4, false, ioctl_mvm_set_tsc, "MVM_SET_TSC", NULL },
	{ 0x4018be42, 1, 0, 7, 2, false, ioctl_mvm_get_dirty_log, "MVM_GET_DIRTY_LOG", NULL },
	{ 0x4018be7b, 1, 0, 7, 2, false, ioctl_mvm_set_clock, "MVM_SET_CLOCK", NULL },
	{ 0x4018bea0, 1, 0, 7, 4, false, ioctl_mvm_set_vcpu_events, "MVM_SET_VCPU_EVENTS", NULL },
	{ 0x4018bee1, 1, 0, 7, 0x18, false, ioctl_mvm_set_device_attr, "MVM_SET_DEVICE_ATTR", NULL },
	{ 0x4018bee2, 1, 0, 7, 0x18, false, ioctl_mvm_get_device_attr, "MVM_GET_DEVICE_ATTR", NULL },
	{ 0x4018bee3, 1, 0, 7, 0x18, false, ioctl_mvm_has_device_attr, "MVM_HAS_DEVICE_ATTR", NULL },
	{ 0x4020be46, 1, 0, 7, 2, false, ioctl_mvm_set_memory_region, "MVM_SET_MEMORY_REGION", NULL }, /* remembered */
	{ 0x4020bed2, 1, 0, 1, 2, false, ioctl_mvm_set_memory_region__legacy_2, "MVM_SET_MEMORY_REGION__LEGACY", "deprecated, use MVM_SET_MEMORY_REGION" }, /* remembered */
	{ 0x4028bea3, 1, 0, 7, 2, false, ioctl_mvm_enable_cap, "MVM_ENABLE_CAP", NULL },
	{ 0x4030bea2, 1, 0, 7, 4, false, ioctl_mvm_set_debugregs, "MVM_SET_DEBUGREGS", NULL },
	{ 0x4048bea7, 1, 0, 7, 4, false, ioctl_mvm_set_xcrs, "MVM_SET_XCRS", NULL },
	{ 0x4090be82, 1, 0, 7, 4, false, ioctl_mvm_set_regs, "MVM_SET_REGS", NULL },
	{ 0x4120be84, 1, 0, 7, 4, false, ioctl_mvm_set_sregs, "MVM_SET_SREGS", NULL },
	{ 0x41a0be8d, 1, 0, 7, 4, false, ioctl_mvm_set_fpu, "MVM_SET_FPU", NULL },
	{ 0x5000bea5, 1, 0, 7, 4, false, ioctl_mvm_set_xsave, "MVM_SET_XSAVE", NULL },
	{ 0x8008be00, 1, 0, 7, 1, false, ioctl_mvm_get_api_version, "MVM_GET_API_VERSION", NULL },
	{ 0x8008be04, 1, 0, 7, 1, false, ioctl_mvm_get_vcpu_mmap_size, "MVM_GET_VCPU_MMAP_SIZE", NULL },
	{ 0x8008be98, 1, 0, 7, 4, false, ioctl_mvm_get_mp_state, "MVM_GET_MP_STATE", NULL },
	{ 0x8018be11, 1, 0, 7, 4, false, ioctl_mvm_get_tsc, "MVM_GET_TSC", NULL },
	{ 0x8018be7c, 1, 0, 7, 2, false, ioctl_mvm_get_clock, "MVM_GET_CLOCK", NULL },
	{ 0x8018be9f, 1, 0, 7, 4, false, ioctl_mvm_get_vcpu_events, "MVM_GET_VCPU_EVENTS", NULL },
	{ 0x8030bea1, 1, 0, 7, 4, false, ioctl_mvm_get_debugregs, "MVM_GET_DEBUGREGS", NULL },
	{ 0x8048bea6, 1, 0, 7, 4, false, ioctl_mvm_get_xcrs, "MVM_GET_XCRS", NULL },
	{ 0x8090be81, 1, 0, 7, 4, false, ioctl_mvm_get_regs, "MVM_GET_REGS", NULL },
	{ 0x8120be83, 1, 0, 7, 4, false, ioctl_mvm_get_sregs, "MVM_GET_SREGS", NULL },
	{ 0x81a0be8c, 1, 0, 7, 4, false, ioctl_mvm_get_fpu, "MVM_GET_FPU", NULL },
	{ 0x9000bea4, 1, 0, 7, 4, false, ioctl_mvm_get_xsave, "MVM_GET_XSAVE", NULL },
	{ 0xc008bed4, 1, 0, 2, 4, false, ioctl_mvm_get_msrs__legacy, "MVM_GET_MSRS__LEGACY", "deprecated, use MVM_GET_MSRS" },
	{ 0xc008bed4, 1, 0, 4, 4, false, ioctl_mvm_get_msrs__legacy_2, "MVM_GET_MSRS__LEGACY", "deprecated, use MVM_GET_MSRS" },
	{ 0xc008bed5, 1, 0, 2, 4, false, ioctl_mvm_set_msrs__legacy, "MVM_SET_MSRS__LEGACY", "deprecated, use MVM_SET_MSRS" },
	{ 0xc008bed5, 1, 0, 4, 4, false, ioctl_mvm_set_msrs__legacy_2, "MVM_SET_MSRS__LEGACY", "deprecated, use MVM_SET_MSRS" },
	{ 0xc00cbed6, 1, 0, 6, 4, false, ioctl_mvm_translate__legacy, "MVM_TRANSLATE__LEGACY", "deprecated, use MVM_TRANSLATE" },
	{ 0xc010be01, 1, 0, 7, 1, false, ioctl_mvm_create_vm, "MVM_CREATE_VM", NULL },
	{ 0xc010be02, 1, 0, 7, 1, false, ioctl_mvm_get_msr_index_list, "MVM_GET_MSR_INDEX_LIST", NULL },
	{ 0xc010be03, 1, 0, 7, 3, false, ioctl_mvm_check_extension, "MVM_CHECK_EXTENSION", NULL },
	{ 0xc010be05, 1, 0, 7, 1, false, ioctl_mvm_get_supported_cpuid, "MVM_GET_SUPPORTED_CPUID", NULL },
	{ 0xc010be41, 1, 0, 7, 2, false, ioctl_mvm_create_vcpu, "MVM_CREATE_VCPU", NULL },
	{ 0xc010be88, 1, 0, 7, 4, false, ioctl_mvm_get_msrs, "MVM_GET_MSRS", NULL },
	{ 0xc010be89, 1, 0, 7, 4, false, ioctl_mvm_set_msrs, "MVM_SET_MSRS", NULL },
	{ 0xc010bed4, 1, 0, 1, 4, false, ioctl_mvm_get_msrs__legacy_3, "MVM_GET_MSRS__LEGACY", "deprecated, use MVM_GET_MSRS" },
	{ 0xc010bed5, 1, 0, 1, 4, false, ioctl_mvm_set_msrs__legacy_3, "MVM_SET_MSRS__LEGACY", "deprecated, use MVM_SET_MSRS" },
	{ 0xc010bee0, 1, 0, 7, 2, false, ioctl_mvm_create_device, "MVM_CREATE_DEVICE", NULL },
	{ 0xc018be85, 1, 0, 7, 4, false, ioctl_mvm_translate, "MVM_TRANSLATE", NULL },
	{ 0xc018bed6, 1, 0, 1, 4, false, ioctl_mvm_translate__legacy_2, "MVM_TRANSLATE__LEGACY", "deprecated, use MVM_TRANSLATE" },
	{ 0xc018beef, 1, 0, 7, 2, false, ioctl_mvm_attach_extension, "MVM_ATTACH_EXTENSION", NULL },
};

static const struct ioctlc_name mvm_names[] = {
	{ "/dev/mvm", 1, true },
	{ "anon_inode:mvm-vm", 2, false },
	{ "anon_inode:mvm-vcpu:*", 4, false },
	{ "anon_inode:mvm-i8259", 8, false },
	{ "anon_inode:mvm-i8254", 0x10, false },
};

static const struct ioctlc_spec mvm_spec = {
	.commands = mvm_commands,
	.n_commands = ARRAY_SIZE(mvm_commands),
	.names = mvm_names,
	.n_names = ARRAY_SIZE(mvm_names),
};
