/* SPDX-License-Identifier: GPL-2.0 WITH Linux-syscall-note */
/*
 * kvm: decoders for strace, on x86.
 *
 * Made by ioctlc from the kvm spec; do not edit. To remake it:
 *   ioctlc build spec/kvm
 */

struct kvm_reinject_control {
	uint8_t pit_reinject;
	uint8_t reserved[31];
};
static_assert(sizeof(struct kvm_reinject_control) == 32, "struct kvm_reinject_control");

struct kvm_interrupt {
	uint32_t irq;
};
static_assert(sizeof(struct kvm_interrupt) == 4, "struct kvm_interrupt");

struct kvm_signal_mask {
	uint32_t len;
};
static_assert(sizeof(struct kvm_signal_mask) == 4, "struct kvm_signal_mask");

struct kvm_mp_state {
	uint32_t mp_state;
};
static_assert(sizeof(struct kvm_mp_state) == 4, "struct kvm_mp_state");

struct kvm_user_trace_setup {
	uint32_t buf_size;
	uint32_t buf_nr;
};
static_assert(sizeof(struct kvm_user_trace_setup) == 8, "struct kvm_user_trace_setup");

struct kvm_irq_level {
	union {
		uint32_t irq;
		uint8_t pad_0[4];
	};
	uint32_t level;
};
static_assert(sizeof(struct kvm_irq_level) == 8, "struct kvm_irq_level");

struct kvm_irq_routing {
	uint32_t nr;
	uint32_t flags;
};
static_assert(sizeof(struct kvm_irq_routing) == 8, "struct kvm_irq_routing");

struct kvm_irq_routing_irqchip {
	uint32_t irqchip;
	uint32_t pin;
};
static_assert(sizeof(struct kvm_irq_routing_irqchip) == 8, "struct kvm_irq_routing_irqchip");

struct kvm_irq_routing_msi {
	uint32_t address_lo;
	uint32_t address_hi;
	uint32_t data;
	union {
		uint32_t pad;
		uint32_t devid;
		uint8_t pad_0[4];
	};
};
static_assert(sizeof(struct kvm_irq_routing_msi) == 16, "struct kvm_irq_routing_msi");

struct kvm_irq_routing_s390_adapter {
	uint64_t ind_addr;
	uint64_t summary_addr;
	uint64_t ind_offset;
	uint32_t summary_offset;
	uint32_t adapter_id;
};
static_assert(sizeof(struct kvm_irq_routing_s390_adapter) == 32, "struct kvm_irq_routing_s390_adapter");

struct kvm_irq_routing_hv_sint {
	uint32_t vcpu;
	uint32_t sint;
};
static_assert(sizeof(struct kvm_irq_routing_hv_sint) == 8, "struct kvm_irq_routing_hv_sint");

struct kvm_irq_routing_xen_evtchn {
	uint32_t port;
	uint32_t vcpu;
	uint32_t priority;
};
static_assert(sizeof(struct kvm_irq_routing_xen_evtchn) == 12, "struct kvm_irq_routing_xen_evtchn");

union kvm_irq_routing_entry_u {
	struct kvm_irq_routing_irqchip irqchip;
	struct kvm_irq_routing_msi msi;
	struct kvm_irq_routing_s390_adapter adapter;
	struct kvm_irq_routing_hv_sint hv_sint;
	struct kvm_irq_routing_xen_evtchn xen_evtchn;
	uint32_t pad[8];
	uint8_t pad_0[32];
};
static_assert(sizeof(union kvm_irq_routing_entry_u) == 32, "union kvm_irq_routing_entry_u");

struct kvm_irq_routing_entry {
	uint32_t gsi;
	uint32_t type;
	uint32_t flags;
	uint32_t pad;
	union kvm_irq_routing_entry_u u;
};
static_assert(sizeof(struct kvm_irq_routing_entry) == 48, "struct kvm_irq_routing_entry");

struct kvm_assigned_msix_nr {
	uint32_t assigned_dev_id;
	uint16_t entry_nr;
	uint16_t padding;
};
static_assert(sizeof(struct kvm_assigned_msix_nr) == 8, "struct kvm_assigned_msix_nr");

struct kvm_msrs {
	uint32_t nmsrs;
	uint32_t pad;
};
static_assert(sizeof(struct kvm_msrs) == 8, "struct kvm_msrs");

struct kvm_msr_entry {
	uint32_t index;
	uint32_t reserved;
	uint64_t data;
};
static_assert(sizeof(struct kvm_msr_entry) == 16, "struct kvm_msr_entry");

struct kvm_cpuid {
	uint32_t nent;
	uint32_t padding;
};
static_assert(sizeof(struct kvm_cpuid) == 8, "struct kvm_cpuid");

struct kvm_cpuid_entry {
	uint32_t function;
	uint32_t eax;
	uint32_t ebx;
	uint32_t ecx;
	uint32_t edx;
	uint32_t padding;
};
static_assert(sizeof(struct kvm_cpuid_entry) == 24, "struct kvm_cpuid_entry");

struct kvm_cpuid_entry2 {
	uint32_t function;
	uint32_t index;
	uint32_t flags;
	uint32_t eax;
	uint32_t ebx;
	uint32_t ecx;
	uint32_t edx;
	uint32_t padding[3];
};
static_assert(sizeof(struct kvm_cpuid_entry2) == 40, "struct kvm_cpuid_entry2");

struct kvm_vapic_addr {
	uint64_t vapic_addr;
};
static_assert(sizeof(struct kvm_vapic_addr) == 8, "struct kvm_vapic_addr");

struct kvm_dirty_tlb {
	uint64_t bitmap;
	uint32_t num_dirty;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_dirty_tlb) == 12, "struct kvm_dirty_tlb");

struct kvm_dirty_log {
	uint32_t slot;
	uint32_t padding1;
	union {
		uint64_t dirty_bitmap;
		uint8_t pad_0[8];
	};
};
static_assert(sizeof(struct kvm_dirty_log) == 16, "struct kvm_dirty_log");

struct kvm_dirty_log_2 {
	uint32_t slot;
	uint32_t padding1;
	union {
		uint32_t dirty_bitmap;
		uint8_t pad_0[8];
	};
};
static_assert(sizeof(struct kvm_dirty_log_2) == 16, "struct kvm_dirty_log_2");

struct kvm_coalesced_mmio_zone {
	uint64_t addr;
	uint32_t size;
	union {
		uint32_t pad;
		uint32_t pio;
		uint8_t pad_0[4];
	};
};
static_assert(sizeof(struct kvm_coalesced_mmio_zone) == 16, "struct kvm_coalesced_mmio_zone");

struct kvm_assigned_msix_entry {
	uint32_t assigned_dev_id;
	uint32_t gsi;
	uint16_t entry;
	uint16_t padding[3];
};
static_assert(sizeof(struct kvm_assigned_msix_entry) == 16, "struct kvm_assigned_msix_entry");

struct kvm_s390_interrupt {
	uint32_t type;
	uint32_t parm;
	uint64_t parm64;
};
static_assert(sizeof(struct kvm_s390_interrupt) == 16, "struct kvm_s390_interrupt");

struct kvm_s390_psw {
	uint64_t mask;
	uint64_t addr;
};
static_assert(sizeof(struct kvm_s390_psw) == 16, "struct kvm_s390_psw");

struct kvm_dirty_tlb_2 {
	uint64_t bitmap;
	uint32_t num_dirty;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct kvm_dirty_tlb_2) == 16, "struct kvm_dirty_tlb_2");

struct kvm_one_reg {
	uint64_t id;
	uint64_t addr;
};
static_assert(sizeof(struct kvm_one_reg) == 16, "struct kvm_one_reg");

struct kvm_memory_region {
	uint32_t slot;
	uint32_t flags;
	uint64_t guest_phys_addr;
	uint64_t memory_size;
};
static_assert(sizeof(struct kvm_memory_region) == 24, "struct kvm_memory_region");

struct kvm_s390_ucas_mapping {
	uint64_t user_addr;
	uint64_t vcpu_addr;
	uint64_t length;
};
static_assert(sizeof(struct kvm_s390_ucas_mapping) == 24, "struct kvm_s390_ucas_mapping");

struct kvm_hyperv_eventfd {
	uint32_t conn_id;
	int32_t fd;
	uint32_t flags;
	uint32_t padding[3];
};
static_assert(sizeof(struct kvm_hyperv_eventfd) == 24, "struct kvm_hyperv_eventfd");

struct kvm_device_attr {
	uint32_t flags;
	uint32_t group;
	uint64_t attr;
	uint64_t addr;
};
static_assert(sizeof(struct kvm_device_attr) == 24, "struct kvm_device_attr");

struct kvm_vfio_spapr_tce {
	int32_t groupfd;
	int32_t tablefd;
};
static_assert(sizeof(struct kvm_vfio_spapr_tce) == 8, "struct kvm_vfio_spapr_tce");

struct kvm_device_attr_2 {
	uint32_t flags;
	uint32_t group;
	uint64_t attr;
	uint8_t pad_0[8];
};
static_assert(sizeof(struct kvm_device_attr_2) == 24, "struct kvm_device_attr_2");

struct kvm_memory_alias {
	uint32_t slot;
	uint32_t flags;
	uint64_t guest_phys_addr;
	uint64_t memory_size;
	uint64_t target_phys_addr;
};
static_assert(sizeof(struct kvm_memory_alias) == 32, "struct kvm_memory_alias");

struct kvm_userspace_memory_region {
	uint32_t slot;
	uint32_t flags;
	uint64_t guest_phys_addr;
	uint64_t memory_size;
	uint64_t userspace_addr;
};
static_assert(sizeof(struct kvm_userspace_memory_region) == 32, "struct kvm_userspace_memory_region");

struct kvm_irqfd {
	uint32_t fd;
	uint32_t gsi;
	uint32_t flags;
	uint32_t resamplefd;
	uint8_t pad[16];
};
static_assert(sizeof(struct kvm_irqfd) == 32, "struct kvm_irqfd");

struct kvm_msi {
	uint32_t address_lo;
	uint32_t address_hi;
	uint32_t data;
	uint32_t flags;
	uint32_t devid;
	uint8_t pad[12];
};
static_assert(sizeof(struct kvm_msi) == 32, "struct kvm_msi");

struct kvm_pmu_event_filter {
	uint32_t action;
	uint32_t nevents;
	uint32_t fixed_counter_bitmap;
	uint32_t flags;
	uint32_t pad[4];
};
static_assert(sizeof(struct kvm_pmu_event_filter) == 32, "struct kvm_pmu_event_filter");

struct kvm_s390_irq_state {
	uint64_t buf;
	uint32_t flags;
	uint32_t len;
	uint32_t reserved[4];
};
static_assert(sizeof(struct kvm_s390_irq_state) == 32, "struct kvm_s390_irq_state");

struct kvm_s390_io_info {
	uint16_t subchannel_id;
	uint16_t subchannel_nr;
	uint32_t io_int_parm;
	uint32_t io_int_word;
};
static_assert(sizeof(struct kvm_s390_io_info) == 12, "struct kvm_s390_io_info");

struct kvm_s390_ext_info {
	uint32_t ext_params;
	uint32_t pad;
	uint64_t ext_params2;
};
static_assert(sizeof(struct kvm_s390_ext_info) == 16, "struct kvm_s390_ext_info");

struct kvm_s390_pgm_info {
	uint64_t trans_exc_code;
	uint64_t mon_code;
	uint64_t per_address;
	uint32_t data_exc_code;
	uint16_t code;
	uint16_t mon_class_nr;
	uint8_t per_code;
	uint8_t per_atmid;
	uint8_t exc_access_id;
	uint8_t per_access_id;
	uint8_t op_access_id;
	uint8_t flags;
	uint8_t pad[2];
};
static_assert(sizeof(struct kvm_s390_pgm_info) == 40, "struct kvm_s390_pgm_info");

struct kvm_s390_emerg_info {
	uint16_t code;
};
static_assert(sizeof(struct kvm_s390_emerg_info) == 2, "struct kvm_s390_emerg_info");

struct kvm_s390_prefix_info {
	uint32_t address;
};
static_assert(sizeof(struct kvm_s390_prefix_info) == 4, "struct kvm_s390_prefix_info");

struct kvm_s390_stop_info {
	uint32_t flags;
};
static_assert(sizeof(struct kvm_s390_stop_info) == 4, "struct kvm_s390_stop_info");

struct kvm_s390_mchk_info {
	uint64_t cr14;
	uint64_t mcic;
	uint64_t failing_storage_address;
	uint32_t ext_damage_code;
	uint32_t pad;
	uint8_t fixed_logout[16];
};
static_assert(sizeof(struct kvm_s390_mchk_info) == 48, "struct kvm_s390_mchk_info");

union kvm_s390_irq_u {
	struct kvm_s390_io_info io;
	struct kvm_s390_ext_info ext;
	struct kvm_s390_pgm_info pgm;
	struct kvm_s390_emerg_info emerg;
	struct kvm_s390_emerg_info extcall;
	struct kvm_s390_prefix_info prefix;
	struct kvm_s390_stop_info stop;
	struct kvm_s390_mchk_info mchk;
	uint8_t reserved[64];
	uint8_t pad_0[64];
};
static_assert(sizeof(union kvm_s390_irq_u) == 64, "union kvm_s390_irq_u");

struct kvm_s390_irq {
	uint64_t type;
	union kvm_s390_irq_u u;
};
static_assert(sizeof(struct kvm_s390_irq) == 72, "struct kvm_s390_irq");

struct kvm_s390_cmma_log {
	uint64_t start_gfn;
	uint32_t count;
	uint32_t flags;
	union {
		uint64_t mask;
		uint8_t pad_0[8];
	};
	uint64_t values;
};
static_assert(sizeof(struct kvm_s390_cmma_log) == 32, "struct kvm_s390_cmma_log");

struct kvm_clock_data {
	uint64_t clock;
	uint32_t flags;
	uint32_t pad0;
	uint64_t realtime;
	uint64_t host_tsc;
	uint32_t pad[4];
};
static_assert(sizeof(struct kvm_clock_data) == 48, "struct kvm_clock_data");

struct kvm_xen_hvm_config {
	uint32_t flags;
	uint32_t msr;
	uint64_t blob_addr_32;
	uint64_t blob_addr_64;
	uint8_t blob_size_32;
	uint8_t blob_size_64;
	uint8_t pad2[30];
};
static_assert(sizeof(struct kvm_xen_hvm_config) == 56, "struct kvm_xen_hvm_config");

struct kvm_assigned_irq {
	uint32_t assigned_dev_id;
	uint32_t host_irq;
	uint32_t guest_irq;
	uint32_t flags;
	union {
		uint32_t reserved[12];
		uint8_t pad_0[48];
	};
};
static_assert(sizeof(struct kvm_assigned_irq) == 64, "struct kvm_assigned_irq");

struct kvm_assigned_pci_dev {
	uint32_t assigned_dev_id;
	uint32_t busnr;
	uint32_t devfn;
	uint32_t flags;
	uint32_t segnr;
	union {
		uint32_t reserved[11];
		uint8_t pad_0[44];
	};
};
static_assert(sizeof(struct kvm_assigned_pci_dev) == 64, "struct kvm_assigned_pci_dev");

struct kvm_pit_config {
	uint32_t flags;
	uint32_t pad[15];
};
static_assert(sizeof(struct kvm_pit_config) == 64, "struct kvm_pit_config");

struct kvm_ioeventfd {
	uint64_t datamatch;
	uint64_t addr;
	uint32_t len;
	int32_t fd;
	uint32_t flags;
	uint8_t pad[36];
};
static_assert(sizeof(struct kvm_ioeventfd) == 64, "struct kvm_ioeventfd");

struct kvm_x86_mce {
	uint64_t status;
	uint64_t addr;
	uint64_t misc;
	uint64_t mcg_status;
	uint8_t bank;
	uint8_t pad1[7];
	uint64_t pad2[3];
};
static_assert(sizeof(struct kvm_x86_mce) == 64, "struct kvm_x86_mce");

struct kvm_vcpu_events_exception {
	uint8_t injected;
	uint8_t nr;
	uint8_t has_error_code;
	uint8_t pending;
	uint32_t error_code;
};
static_assert(sizeof(struct kvm_vcpu_events_exception) == 8, "struct kvm_vcpu_events_exception");

struct kvm_vcpu_events_interrupt {
	uint8_t injected;
	uint8_t nr;
	uint8_t soft;
	uint8_t shadow;
};
static_assert(sizeof(struct kvm_vcpu_events_interrupt) == 4, "struct kvm_vcpu_events_interrupt");

struct kvm_vcpu_events_nmi {
	uint8_t injected;
	uint8_t pending;
	uint8_t masked;
	uint8_t pad;
};
static_assert(sizeof(struct kvm_vcpu_events_nmi) == 4, "struct kvm_vcpu_events_nmi");

struct kvm_vcpu_events_smi {
	uint8_t smm;
	uint8_t pending;
	uint8_t smm_inside_nmi;
	uint8_t latched_init;
};
static_assert(sizeof(struct kvm_vcpu_events_smi) == 4, "struct kvm_vcpu_events_smi");

struct kvm_vcpu_events_triple_fault {
	uint8_t pending;
};
static_assert(sizeof(struct kvm_vcpu_events_triple_fault) == 1, "struct kvm_vcpu_events_triple_fault");

struct kvm_vcpu_events {
	struct kvm_vcpu_events_exception exception;
	struct kvm_vcpu_events_interrupt interrupt;
	struct kvm_vcpu_events_nmi nmi;
	uint32_t sipi_vector;
	uint32_t flags;
	struct kvm_vcpu_events_smi smi;
	struct kvm_vcpu_events_triple_fault triple_fault;
	uint8_t reserved[26];
	uint8_t exception_has_payload;
	uint64_t exception_payload;
};
static_assert(sizeof(struct kvm_vcpu_events) == 64, "struct kvm_vcpu_events");

struct kvm_s390_mem_op {
	uint64_t gaddr;
	uint64_t flags;
	uint32_t size;
	uint32_t op;
	uint64_t buf;
	union {
		struct {
			uint8_t ar;
			uint8_t key;
		};
		uint32_t sida_offset;
		uint8_t reserved[32];
		uint8_t pad_0[32];
	};
};
static_assert(sizeof(struct kvm_s390_mem_op) == 64, "struct kvm_s390_mem_op");

struct kvm_s390_skeys {
	uint64_t start_gfn;
	uint64_t count;
	uint64_t skeydata_addr;
	uint32_t flags;
	uint32_t reserved[9];
};
static_assert(sizeof(struct kvm_s390_skeys) == 64, "struct kvm_s390_skeys");

struct kvm_guest_debug_arch {
	uint64_t debugreg[8];
};
static_assert(sizeof(struct kvm_guest_debug_arch) == 64, "struct kvm_guest_debug_arch");

struct kvm_guest_debug {
	uint32_t control;
	uint32_t pad;
	struct kvm_guest_debug_arch arch;
};
static_assert(sizeof(struct kvm_guest_debug) == 72, "struct kvm_guest_debug");

struct kvm_xen_hvm_attr_u_shared_info {
	uint64_t gfn;
};
static_assert(sizeof(struct kvm_xen_hvm_attr_u_shared_info) == 8, "struct kvm_xen_hvm_attr_u_shared_info");

struct kvm_xen_hvm_attr_u_evtchn_deliver_eventfd {
	uint32_t port;
	int32_t fd;
};
static_assert(sizeof(struct kvm_xen_hvm_attr_u_evtchn_deliver_eventfd) == 8, "struct kvm_xen_hvm_attr_u_evtchn_deliver_eventfd");

union kvm_xen_hvm_attr_u_evtchn_deliver {
	struct kvm_irq_routing_xen_evtchn port;
	struct kvm_xen_hvm_attr_u_evtchn_deliver_eventfd eventfd;
	uint32_t padding[4];
	uint8_t pad_0[16];
};
static_assert(sizeof(union kvm_xen_hvm_attr_u_evtchn_deliver) == 16, "union kvm_xen_hvm_attr_u_evtchn_deliver");

struct kvm_xen_hvm_attr_u_evtchn {
	uint32_t send_port;
	uint32_t type;
	uint32_t flags;
	union kvm_xen_hvm_attr_u_evtchn_deliver deliver;
};
static_assert(sizeof(struct kvm_xen_hvm_attr_u_evtchn) == 28, "struct kvm_xen_hvm_attr_u_evtchn");

union kvm_xen_hvm_attr_u {
	uint8_t long_mode;
	uint8_t vector;
	struct kvm_xen_hvm_attr_u_shared_info shared_info;
	struct kvm_xen_hvm_attr_u_evtchn evtchn;
	uint32_t xen_version;
	uint64_t pad[8];
	uint8_t pad_0[64];
};
static_assert(sizeof(union kvm_xen_hvm_attr_u) == 64, "union kvm_xen_hvm_attr_u");

struct kvm_xen_hvm_attr {
	uint16_t type;
	uint16_t pad[3];
	union kvm_xen_hvm_attr_u u;
};
static_assert(sizeof(struct kvm_xen_hvm_attr) == 72, "struct kvm_xen_hvm_attr");

struct kvm_xen_vcpu_attr_u_runstate {
	uint64_t state;
	uint64_t state_entry_time;
	uint64_t time_running;
	uint64_t time_runnable;
	uint64_t time_blocked;
	uint64_t time_offline;
};
static_assert(sizeof(struct kvm_xen_vcpu_attr_u_runstate) == 48, "struct kvm_xen_vcpu_attr_u_runstate");

struct kvm_xen_vcpu_attr_u_timer {
	uint32_t port;
	uint32_t priority;
	uint64_t expires_ns;
};
static_assert(sizeof(struct kvm_xen_vcpu_attr_u_timer) == 16, "struct kvm_xen_vcpu_attr_u_timer");

union kvm_xen_vcpu_attr_u {
	uint64_t gpa;
	uint64_t pad[8];
	struct kvm_xen_vcpu_attr_u_runstate runstate;
	uint32_t vcpu_id;
	struct kvm_xen_vcpu_attr_u_timer timer;
	uint8_t vector;
	uint8_t pad_0[64];
};
static_assert(sizeof(union kvm_xen_vcpu_attr_u) == 64, "union kvm_xen_vcpu_attr_u");

struct kvm_xen_vcpu_attr {
	uint16_t type;
	uint16_t pad[3];
	union kvm_xen_vcpu_attr_u u;
};
static_assert(sizeof(struct kvm_xen_vcpu_attr) == 72, "struct kvm_xen_vcpu_attr");

struct kvm_s390_zpci_op_u_reg_aen {
	uint64_t ibv;
	uint64_t sb;
	uint32_t flags;
	uint32_t noi;
	uint8_t isc;
	uint8_t sbo;
	uint16_t pad;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct kvm_s390_zpci_op_u_reg_aen) == 32, "struct kvm_s390_zpci_op_u_reg_aen");

union kvm_s390_zpci_op_u {
	struct kvm_s390_zpci_op_u_reg_aen reg_aen;
	uint64_t reserved[8];
	uint8_t pad_0[64];
};
static_assert(sizeof(union kvm_s390_zpci_op_u) == 64, "union kvm_s390_zpci_op_u");

struct kvm_s390_zpci_op {
	uint32_t fh;
	uint8_t op;
	uint8_t pad[3];
	union kvm_s390_zpci_op_u u;
};
static_assert(sizeof(struct kvm_s390_zpci_op) == 72, "struct kvm_s390_zpci_op");

struct kvm_s390_zpci_op_u_reg_aen_2 {
	uint64_t ibv;
	uint64_t sb;
	uint32_t flags;
	uint32_t noi;
	uint8_t isc;
	uint8_t sbo;
	uint16_t pad;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_s390_zpci_op_u_reg_aen_2) == 28, "struct kvm_s390_zpci_op_u_reg_aen_2");

union kvm_s390_zpci_op_u_2 {
	struct kvm_s390_zpci_op_u_reg_aen_2 reg_aen;
	uint64_t reserved[8];
	uint8_t pad_0[64];
};
static_assert(sizeof(union kvm_s390_zpci_op_u_2) == 64, "union kvm_s390_zpci_op_u_2");

struct kvm_s390_zpci_op_2 {
	uint32_t fh;
	uint8_t op;
	uint8_t pad[3];
	union kvm_s390_zpci_op_u_2 u;
};
static_assert(sizeof(struct kvm_s390_zpci_op_2) == 72, "struct kvm_s390_zpci_op_2");

struct kvm_breakpoint {
	uint32_t enabled;
	uint32_t padding;
	uint64_t address;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_breakpoint) == 16, "struct kvm_breakpoint");

struct kvm_debug_guest {
	uint32_t enabled;
	uint32_t pad;
	struct kvm_breakpoint breakpoints[4];
	uint32_t singlestep;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_debug_guest) == 76, "struct kvm_debug_guest");

struct kvm_debug_guest_2 {
	uint32_t enabled;
	uint32_t pad;
	struct kvm_breakpoint breakpoints[4];
	uint32_t singlestep;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct kvm_debug_guest_2) == 80, "struct kvm_debug_guest_2");

struct kvm_enable_cap {
	uint32_t cap;
	uint32_t flags;
	uint64_t args[4];
	uint8_t pad[64];
};
static_assert(sizeof(struct kvm_enable_cap) == 104, "struct kvm_enable_cap");

struct kvm_pit_channel_state {
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
	int64_t count_load_time;
};
static_assert(sizeof(struct kvm_pit_channel_state) == 24, "struct kvm_pit_channel_state");

struct kvm_pit_state2 {
	struct kvm_pit_channel_state channels[3];
	uint32_t flags;
	uint32_t reserved[9];
};
static_assert(sizeof(struct kvm_pit_state2) == 112, "struct kvm_pit_state2");

struct kvm_ppc_pvinfo {
	uint32_t flags;
	uint32_t hcall[4];
	uint8_t pad[108];
};
static_assert(sizeof(struct kvm_ppc_pvinfo) == 128, "struct kvm_ppc_pvinfo");

struct kvm_debugregs {
	uint64_t db[4];
	uint64_t dr6;
	uint64_t dr7;
	uint64_t flags;
	uint64_t reserved[9];
};
static_assert(sizeof(struct kvm_debugregs) == 128, "struct kvm_debugregs");

struct kvm_vmx_nested_state_hdr_smm {
	uint16_t flags;
};
static_assert(sizeof(struct kvm_vmx_nested_state_hdr_smm) == 2, "struct kvm_vmx_nested_state_hdr_smm");

struct kvm_vmx_nested_state_hdr {
	uint64_t vmxon_pa;
	uint64_t vmcs12_pa;
	struct kvm_vmx_nested_state_hdr_smm smm;
	uint16_t pad;
	uint32_t flags;
	uint64_t preemption_timer_deadline;
};
static_assert(sizeof(struct kvm_vmx_nested_state_hdr) == 32, "struct kvm_vmx_nested_state_hdr");

struct kvm_svm_nested_state_hdr {
	uint64_t vmcb_pa;
};
static_assert(sizeof(struct kvm_svm_nested_state_hdr) == 8, "struct kvm_svm_nested_state_hdr");

union kvm_nested_state_hdr {
	struct kvm_vmx_nested_state_hdr vmx;
	struct kvm_svm_nested_state_hdr svm;
	uint8_t pad[120];
	uint8_t pad_0[120];
};
static_assert(sizeof(union kvm_nested_state_hdr) == 120, "union kvm_nested_state_hdr");

struct kvm_nested_state {
	uint16_t flags;
	uint16_t format;
	uint32_t size;
	union kvm_nested_state_hdr hdr;
};
static_assert(sizeof(struct kvm_nested_state) == 128, "struct kvm_nested_state");

struct kvm_vmx_nested_state_data {
	uint8_t vmcs12[4096];
	uint8_t shadow_vmcs12[4096];
};
static_assert(sizeof(struct kvm_vmx_nested_state_data) == 8192, "struct kvm_vmx_nested_state_data");

struct kvm_svm_nested_state_data {
	uint8_t vmcb12[4096];
};
static_assert(sizeof(struct kvm_svm_nested_state_data) == 4096, "struct kvm_svm_nested_state_data");

struct kvm_regs {
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
static_assert(sizeof(struct kvm_regs) == 144, "struct kvm_regs");

struct kvm_msr_filter_range {
	uint32_t flags;
	uint32_t nmsrs;
	uint32_t base;
	uint32_t bitmap;
};
static_assert(sizeof(struct kvm_msr_filter_range) == 16, "struct kvm_msr_filter_range");

struct kvm_msr_filter {
	uint32_t flags;
	struct kvm_msr_filter_range ranges[16];
};
static_assert(sizeof(struct kvm_msr_filter) == 260, "struct kvm_msr_filter");

struct kvm_segment {
	uint64_t base;
	uint32_t limit;
	uint16_t selector;
	uint8_t type;
	uint8_t present;
	uint8_t dpl;
	uint8_t db;
	uint8_t s;
	uint8_t l;
	uint8_t g;
	uint8_t avl;
	uint8_t unusable;
	uint8_t padding;
};
static_assert(sizeof(struct kvm_segment) == 24, "struct kvm_segment");

struct kvm_dtable {
	uint64_t base;
	uint16_t limit;
	uint16_t padding[3];
};
static_assert(sizeof(struct kvm_dtable) == 16, "struct kvm_dtable");

struct kvm_sregs {
	struct kvm_segment cs;
	struct kvm_segment ds;
	struct kvm_segment es;
	struct kvm_segment fs;
	struct kvm_segment gs;
	struct kvm_segment ss;
	struct kvm_segment tr;
	struct kvm_segment ldt;
	struct kvm_dtable gdt;
	struct kvm_dtable idt;
	uint64_t cr0;
	uint64_t cr2;
	uint64_t cr3;
	uint64_t cr4;
	uint64_t cr8;
	uint64_t efer;
	uint64_t apic_base;
	uint64_t interrupt_bitmap[4];
};
static_assert(sizeof(struct kvm_sregs) == 312, "struct kvm_sregs");

struct kvm_sregs2 {
	struct kvm_segment cs;
	struct kvm_segment ds;
	struct kvm_segment es;
	struct kvm_segment fs;
	struct kvm_segment gs;
	struct kvm_segment ss;
	struct kvm_segment tr;
	struct kvm_segment ldt;
	struct kvm_dtable gdt;
	struct kvm_dtable idt;
	uint64_t cr0;
	uint64_t cr2;
	uint64_t cr3;
	uint64_t cr4;
	uint64_t cr8;
	uint64_t efer;
	uint64_t apic_base;
	uint64_t flags;
	uint64_t pdptrs[4];
};
static_assert(sizeof(struct kvm_sregs2) == 320, "struct kvm_sregs2");

struct kvm_xcr {
	uint32_t xcr;
	uint32_t reserved;
	uint64_t value;
};
static_assert(sizeof(struct kvm_xcr) == 16, "struct kvm_xcr");

struct kvm_xcrs {
	uint32_t nr_xcrs;
	uint32_t flags;
	struct kvm_xcr xcrs[16];
	uint64_t padding[16];
};
static_assert(sizeof(struct kvm_xcrs) == 392, "struct kvm_xcrs");

struct kvm_msr_filter_range_2 {
	uint32_t flags;
	uint32_t nmsrs;
	uint32_t base;
	uint8_t pad_0[4];
	uint64_t bitmap;
};
static_assert(sizeof(struct kvm_msr_filter_range_2) == 24, "struct kvm_msr_filter_range_2");

struct kvm_msr_filter_2 {
	uint32_t flags;
	uint8_t pad_0[4];
	struct kvm_msr_filter_range_2 ranges[16];
};
static_assert(sizeof(struct kvm_msr_filter_2) == 392, "struct kvm_msr_filter_2");

struct kvm_fpu {
	uint8_t fpr[8][16];
	uint16_t fcw;
	uint16_t fsw;
	uint8_t ftwx;
	uint8_t pad1;
	uint16_t last_opcode;
	uint64_t last_ip;
	uint64_t last_dp;
	uint8_t xmm[16][16];
	uint32_t mxcsr;
	uint32_t pad2;
};
static_assert(sizeof(struct kvm_fpu) == 416, "struct kvm_fpu");

struct kvm_lapic_state {
	uint8_t regs[1024];
};
static_assert(sizeof(struct kvm_lapic_state) == 1024, "struct kvm_lapic_state");

struct kvm_xsave {
	uint32_t region[1024];
};
static_assert(sizeof(struct kvm_xsave) == 4096, "struct kvm_xsave");

struct kvm_ppc_resize_hpt {
	uint64_t flags;
	uint32_t shift;
	uint32_t pad;
};
static_assert(sizeof(struct kvm_ppc_resize_hpt) == 16, "struct kvm_ppc_resize_hpt");

struct kvm_enc_region {
	uint64_t addr;
	uint64_t size;
};
static_assert(sizeof(struct kvm_enc_region) == 16, "struct kvm_enc_region");

struct kvm_pit_state {
	struct kvm_pit_channel_state channels[3];
};
static_assert(sizeof(struct kvm_pit_state) == 72, "struct kvm_pit_state");

struct kvm_pic_state {
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
static_assert(sizeof(struct kvm_pic_state) == 16, "struct kvm_pic_state");

struct kvm_ioapic_state_redirtbl_fields {
	uint8_t vector;
	uint8_t pad_0[2];
	uint8_t reserved[4];
	uint8_t dest_id;
};
static_assert(sizeof(struct kvm_ioapic_state_redirtbl_fields) == 8, "struct kvm_ioapic_state_redirtbl_fields");

union kvm_ioapic_state_redirtbl {
	uint64_t bits;
	struct kvm_ioapic_state_redirtbl_fields fields;
	uint8_t pad_0[8];
};
static_assert(sizeof(union kvm_ioapic_state_redirtbl) == 8, "union kvm_ioapic_state_redirtbl");

struct kvm_ioapic_state {
	uint64_t base_address;
	uint32_t ioregsel;
	uint32_t id;
	uint32_t irr;
	uint32_t pad;
	union kvm_ioapic_state_redirtbl redirtbl[24];
};
static_assert(sizeof(struct kvm_ioapic_state) == 216, "struct kvm_ioapic_state");

union kvm_irqchip_chip {
	uint8_t dummy[512];
	struct kvm_pic_state pic;
	struct kvm_ioapic_state ioapic;
	uint8_t pad_0[512];
};
static_assert(sizeof(union kvm_irqchip_chip) == 512, "union kvm_irqchip_chip");

struct kvm_irqchip {
	uint32_t chip_id;
	uint8_t pad_0[4];
	union kvm_irqchip_chip chip;
};
static_assert(sizeof(struct kvm_irqchip) == 520, "struct kvm_irqchip");

struct kvm_ppc_one_page_size {
	uint32_t page_shift;
	uint32_t pte_enc;
};
static_assert(sizeof(struct kvm_ppc_one_page_size) == 8, "struct kvm_ppc_one_page_size");

struct kvm_ppc_one_seg_page_size {
	uint32_t page_shift;
	uint32_t slb_enc;
	struct kvm_ppc_one_page_size enc[8];
};
static_assert(sizeof(struct kvm_ppc_one_seg_page_size) == 72, "struct kvm_ppc_one_seg_page_size");

struct kvm_ppc_smmu_info {
	uint64_t flags;
	uint32_t slb_size;
	uint16_t data_keys;
	uint16_t instr_keys;
	struct kvm_ppc_one_seg_page_size sps[8];
};
static_assert(sizeof(struct kvm_ppc_smmu_info) == 592, "struct kvm_ppc_smmu_info");

struct kvm_msr_list {
	uint32_t nmsrs;
};
static_assert(sizeof(struct kvm_msr_list) == 4, "struct kvm_msr_list");

struct kvm_sev_cmd {
	uint32_t id;
	uint64_t data;
	uint32_t error;
	uint32_t sev_fd;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_cmd) == 20, "struct kvm_sev_cmd");

struct kvm_sev_launch_start {
	uint32_t handle;
	uint32_t policy;
	uint64_t dh_uaddr;
	uint32_t dh_len;
	uint64_t session_uaddr;
	uint32_t session_len;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_launch_start) == 32, "struct kvm_sev_launch_start");

struct kvm_sev_launch_update_data {
	uint64_t uaddr;
	uint32_t len;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_launch_update_data) == 12, "struct kvm_sev_launch_update_data");

struct kvm_sev_launch_secret {
	uint64_t hdr_uaddr;
	uint32_t hdr_len;
	uint64_t guest_uaddr;
	uint32_t guest_len;
	uint64_t trans_uaddr;
	uint32_t trans_len;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_launch_secret) == 36, "struct kvm_sev_launch_secret");

struct kvm_sev_send_start {
	uint32_t policy;
	uint64_t pdh_cert_uaddr;
	uint32_t pdh_cert_len;
	uint64_t plat_certs_uaddr;
	uint32_t plat_certs_len;
	uint64_t amd_certs_uaddr;
	uint32_t amd_certs_len;
	uint64_t session_uaddr;
	uint32_t session_len;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_send_start) == 52, "struct kvm_sev_send_start");

struct kvm_sev_receive_start {
	uint32_t handle;
	uint32_t policy;
	uint64_t pdh_uaddr;
	uint32_t pdh_len;
	uint64_t session_uaddr;
	uint32_t session_len;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_receive_start) == 32, "struct kvm_sev_receive_start");

struct kvm_sev_dbg {
	uint64_t src_uaddr;
	uint64_t dst_uaddr;
	uint32_t len;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_dbg) == 20, "struct kvm_sev_dbg");

struct kvm_sev_attestation_report {
	uint8_t mnonce[16];
	uint64_t uaddr;
	uint32_t len;
} ATTRIBUTE_PACKED;
static_assert(sizeof(struct kvm_sev_attestation_report) == 28, "struct kvm_sev_attestation_report");

struct kvm_irq_level_2 {
	union {
		uint32_t irq;
		int32_t status;
		uint8_t pad_0[4];
	};
	uint32_t level;
};
static_assert(sizeof(struct kvm_irq_level_2) == 8, "struct kvm_irq_level_2");

struct kvm_reg_list {
	uint64_t n;
};
static_assert(sizeof(struct kvm_reg_list) == 8, "struct kvm_reg_list");

struct kvm_sev_cmd_2 {
	uint32_t id;
	uint8_t pad_0[4];
	uint64_t data;
	uint32_t error;
	uint32_t sev_fd;
};
static_assert(sizeof(struct kvm_sev_cmd_2) == 24, "struct kvm_sev_cmd_2");

struct kvm_sev_launch_start_2 {
	uint32_t handle;
	uint32_t policy;
	uint64_t dh_uaddr;
	uint32_t dh_len;
	uint8_t pad_0[4];
	uint64_t session_uaddr;
	uint32_t session_len;
	uint8_t pad_1[4];
};
static_assert(sizeof(struct kvm_sev_launch_start_2) == 40, "struct kvm_sev_launch_start_2");

struct kvm_sev_launch_update_data_2 {
	uint64_t uaddr;
	uint32_t len;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct kvm_sev_launch_update_data_2) == 16, "struct kvm_sev_launch_update_data_2");

struct kvm_sev_launch_secret_2 {
	uint64_t hdr_uaddr;
	uint32_t hdr_len;
	uint8_t pad_0[4];
	uint64_t guest_uaddr;
	uint32_t guest_len;
	uint8_t pad_1[4];
	uint64_t trans_uaddr;
	uint32_t trans_len;
	uint8_t pad_2[4];
};
static_assert(sizeof(struct kvm_sev_launch_secret_2) == 48, "struct kvm_sev_launch_secret_2");

struct kvm_sev_send_start_2 {
	uint32_t policy;
	uint8_t pad_0[4];
	uint64_t pdh_cert_uaddr;
	uint32_t pdh_cert_len;
	uint8_t pad_1[4];
	uint64_t plat_certs_uaddr;
	uint32_t plat_certs_len;
	uint8_t pad_2[4];
	uint64_t amd_certs_uaddr;
	uint32_t amd_certs_len;
	uint8_t pad_3[4];
	uint64_t session_uaddr;
	uint32_t session_len;
	uint8_t pad_4[4];
};
static_assert(sizeof(struct kvm_sev_send_start_2) == 72, "struct kvm_sev_send_start_2");

struct kvm_sev_receive_start_2 {
	uint32_t handle;
	uint32_t policy;
	uint64_t pdh_uaddr;
	uint32_t pdh_len;
	uint8_t pad_0[4];
	uint64_t session_uaddr;
	uint32_t session_len;
	uint8_t pad_1[4];
};
static_assert(sizeof(struct kvm_sev_receive_start_2) == 40, "struct kvm_sev_receive_start_2");

struct kvm_sev_dbg_2 {
	uint64_t src_uaddr;
	uint64_t dst_uaddr;
	uint32_t len;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct kvm_sev_dbg_2) == 24, "struct kvm_sev_dbg_2");

struct kvm_sev_attestation_report_2 {
	uint8_t mnonce[16];
	uint64_t uaddr;
	uint32_t len;
	uint8_t pad_0[4];
};
static_assert(sizeof(struct kvm_sev_attestation_report_2) == 32, "struct kvm_sev_attestation_report_2");

struct kvm_create_device {
	uint32_t type;
	uint32_t fd;
	uint32_t flags;
};
static_assert(sizeof(struct kvm_create_device) == 12, "struct kvm_create_device");

struct kvm_translation {
	uint64_t linear_address;
	uint64_t physical_address;
	uint8_t valid;
	uint8_t writeable;
	uint8_t usermode;
	uint8_t pad_0[5];
};
static_assert(sizeof(struct kvm_translation) == 24, "struct kvm_translation");

struct kvm_clear_dirty_log {
	uint32_t slot;
	uint32_t num_pages;
	uint64_t first_page;
	union {
		uint64_t dirty_bitmap;
		uint8_t pad_0[8];
	};
};
static_assert(sizeof(struct kvm_clear_dirty_log) == 24, "struct kvm_clear_dirty_log");

struct kvm_clear_dirty_log_2 {
	uint32_t slot;
	uint32_t num_pages;
	uint64_t first_page;
	union {
		uint32_t dirty_bitmap;
		uint8_t pad_0[8];
	};
};
static_assert(sizeof(struct kvm_clear_dirty_log_2) == 24, "struct kvm_clear_dirty_log_2");

struct kvm_s390_cmma_log_2 {
	uint64_t start_gfn;
	uint32_t count;
	uint32_t flags;
	union {
		uint64_t remaining;
		uint8_t pad_0[8];
	};
	uint64_t values;
};
static_assert(sizeof(struct kvm_s390_cmma_log_2) == 32, "struct kvm_s390_cmma_log_2");

struct kvm_pv_cmd {
	uint32_t cmd;
	uint16_t rc;
	uint16_t rrc;
	uint64_t data;
	uint32_t flags;
	uint32_t reserved[3];
};
static_assert(sizeof(struct kvm_pv_cmd) == 32, "struct kvm_pv_cmd");

struct kvm_s390_pv_sec_parm {
	uint64_t origin;
	uint64_t length;
};
static_assert(sizeof(struct kvm_s390_pv_sec_parm) == 16, "struct kvm_s390_pv_sec_parm");

struct kvm_s390_pv_unp {
	uint64_t addr;
	uint64_t size;
	uint64_t tweak;
};
static_assert(sizeof(struct kvm_s390_pv_unp) == 24, "struct kvm_s390_pv_unp");

struct kvm_s390_pv_info_header {
	uint32_t id;
	uint32_t len_max;
	uint32_t len_written;
	uint32_t reserved;
};
static_assert(sizeof(struct kvm_s390_pv_info_header) == 16, "struct kvm_s390_pv_info_header");

struct kvm_s390_pv_info_dump {
	uint64_t dump_cpu_buffer_len;
	uint64_t dump_config_mem_buffer_per_1m;
	uint64_t dump_config_finalize_len;
};
static_assert(sizeof(struct kvm_s390_pv_info_dump) == 24, "struct kvm_s390_pv_info_dump");

struct kvm_s390_pv_info_vm {
	uint64_t inst_calls_list[4];
	uint64_t max_cpus;
	uint64_t max_guests;
	uint64_t max_guest_addr;
	uint64_t feature_indication;
};
static_assert(sizeof(struct kvm_s390_pv_info_vm) == 64, "struct kvm_s390_pv_info_vm");

struct kvm_s390_pv_info {
	struct kvm_s390_pv_info_header header;
	union {
		struct kvm_s390_pv_info_dump dump;
		struct kvm_s390_pv_info_vm vm;
		uint8_t pad_0[64];
	};
};
static_assert(sizeof(struct kvm_s390_pv_info) == 80, "struct kvm_s390_pv_info");

struct kvm_s390_pv_dmp {
	uint64_t subcmd;
	uint64_t buff_addr;
	uint64_t buff_len;
	uint64_t gaddr;
	uint64_t reserved[4];
};
static_assert(sizeof(struct kvm_s390_pv_dmp) == 64, "struct kvm_s390_pv_dmp");

struct kvm_tpr_access_ctl {
	uint32_t enabled;
	uint32_t flags;
	uint32_t reserved[8];
};
static_assert(sizeof(struct kvm_tpr_access_ctl) == 40, "struct kvm_tpr_access_ctl");

static const struct xlat_data kvm_capability_xdata[] = {
	{ 0, "KVM_CAP_IRQCHIP" },
	{ 1, "KVM_CAP_HLT" },
	{ 2, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL" },
	{ 3, "KVM_CAP_USER_MEMORY" },
	{ 4, "KVM_CAP_SET_TSS_ADDR" },
	{ 6, "KVM_CAP_VAPIC" },
	{ 7, "KVM_CAP_EXT_CPUID" },
	{ 8, "KVM_CAP_CLOCKSOURCE" },
	{ 9, "KVM_CAP_NR_VCPUS" },
	{ 0xa, "KVM_CAP_NR_MEMSLOTS" },
	{ 0xb, "KVM_CAP_PIT" },
	{ 0xc, "KVM_CAP_NOP_IO_DELAY" },
	{ 0xd, "KVM_CAP_PV_MMU" },
	{ 0xe, "KVM_CAP_MP_STATE" },
	{ 0xf, "KVM_CAP_COALESCED_MMIO" },
	{ 0x10, "KVM_CAP_SYNC_MMU" },
	{ 0x12, "KVM_CAP_IOMMU" },
	{ 0x15, "KVM_CAP_DESTROY_MEMORY_REGION_WORKS" },
	{ 0x16, "KVM_CAP_USER_NMI" },
	{ 0x17, "KVM_CAP_SET_GUEST_DEBUG" },
	{ 0x18, "KVM_CAP_REINJECT_CONTROL" },
	{ 0x19, "KVM_CAP_IRQ_ROUTING" },
	{ 0x1a, "KVM_CAP_IRQ_INJECT_STATUS" },
	{ 0x1d, "KVM_CAP_ASSIGN_DEV_IRQ" },
	{ 0x1e, "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS" },
	{ 0x1f, "KVM_CAP_MCE" },
	{ 0x20, "KVM_CAP_IRQFD" },
	{ 0x21, "KVM_CAP_PIT2" },
	{ 0x22, "KVM_CAP_SET_BOOT_CPU_ID" },
	{ 0x23, "KVM_CAP_PIT_STATE2" },
	{ 0x24, "KVM_CAP_IOEVENTFD" },
	{ 0x25, "KVM_CAP_SET_IDENTITY_MAP_ADDR" },
	{ 0x26, "KVM_CAP_XEN_HVM" },
	{ 0x27, "KVM_CAP_ADJUST_CLOCK" },
	{ 0x28, "KVM_CAP_INTERNAL_ERROR_DATA" },
	{ 0x29, "KVM_CAP_VCPU_EVENTS" },
	{ 0x2a, "KVM_CAP_S390_PSW" },
	{ 0x2b, "KVM_CAP_PPC_SEGSTATE" },
	{ 0x2c, "KVM_CAP_HYPERV" },
	{ 0x2d, "KVM_CAP_HYPERV_VAPIC" },
	{ 0x2e, "KVM_CAP_HYPERV_SPIN" },
	{ 0x2f, "KVM_CAP_PCI_SEGMENT" },
	{ 0x30, "KVM_CAP_PPC_PAIRED_SINGLES" },
	{ 0x31, "KVM_CAP_INTR_SHADOW" },
	{ 0x32, "KVM_CAP_DEBUGREGS" },
	{ 0x33, "KVM_CAP_X86_ROBUST_SINGLESTEP" },
	{ 0x34, "KVM_CAP_PPC_OSI" },
	{ 0x35, "KVM_CAP_PPC_UNSET_IRQ" },
	{ 0x36, "KVM_CAP_ENABLE_CAP" },
	{ 0x37, "KVM_CAP_XSAVE" },
	{ 0x38, "KVM_CAP_XCRS" },
	{ 0x39, "KVM_CAP_PPC_GET_PVINFO" },
	{ 0x3a, "KVM_CAP_PPC_IRQ_LEVEL" },
	{ 0x3b, "KVM_CAP_ASYNC_PF" },
	{ 0x3c, "KVM_CAP_TSC_CONTROL" },
	{ 0x3d, "KVM_CAP_GET_TSC_KHZ" },
	{ 0x3e, "KVM_CAP_PPC_BOOKE_SREGS" },
	{ 0x3f, "KVM_CAP_SPAPR_TCE" },
	{ 0x40, "KVM_CAP_PPC_SMT" },
	{ 0x41, "KVM_CAP_PPC_RMA" },
	{ 0x42, "KVM_CAP_MAX_VCPUS" },
	{ 0x43, "KVM_CAP_PPC_HIOR" },
	{ 0x44, "KVM_CAP_PPC_PAPR" },
	{ 0x45, "KVM_CAP_SW_TLB" },
	{ 0x46, "KVM_CAP_ONE_REG" },
	{ 0x47, "KVM_CAP_S390_GMAP" },
	{ 0x48, "KVM_CAP_TSC_DEADLINE_TIMER" },
	{ 0x49, "KVM_CAP_S390_UCONTROL" },
	{ 0x4a, "KVM_CAP_SYNC_REGS" },
	{ 0x4b, "KVM_CAP_PCI_2_3" },
	{ 0x4c, "KVM_CAP_KVMCLOCK_CTRL" },
	{ 0x4d, "KVM_CAP_SIGNAL_MSI" },
	{ 0x4e, "KVM_CAP_PPC_GET_SMMU_INFO" },
	{ 0x4f, "KVM_CAP_S390_COW" },
	{ 0x50, "KVM_CAP_PPC_ALLOC_HTAB" },
	{ 0x51, "KVM_CAP_READONLY_MEM" },
	{ 0x52, "KVM_CAP_IRQFD_RESAMPLE" },
	{ 0x53, "KVM_CAP_PPC_BOOKE_WATCHDOG" },
	{ 0x54, "KVM_CAP_PPC_HTAB_FD" },
	{ 0x55, "KVM_CAP_S390_CSS_SUPPORT" },
	{ 0x56, "KVM_CAP_PPC_EPR" },
	{ 0x57, "KVM_CAP_ARM_PSCI" },
	{ 0x58, "KVM_CAP_ARM_SET_DEVICE_ADDR" },
	{ 0x59, "KVM_CAP_DEVICE_CTRL" },
	{ 0x5a, "KVM_CAP_IRQ_MPIC" },
	{ 0x5b, "KVM_CAP_PPC_RTAS" },
	{ 0x5c, "KVM_CAP_IRQ_XICS" },
	{ 0x5d, "KVM_CAP_ARM_EL1_32BIT" },
	{ 0x5e, "KVM_CAP_SPAPR_MULTITCE" },
	{ 0x5f, "KVM_CAP_EXT_EMUL_CPUID" },
	{ 0x60, "KVM_CAP_HYPERV_TIME" },
	{ 0x61, "KVM_CAP_IOAPIC_POLARITY_IGNORED" },
	{ 0x62, "KVM_CAP_ENABLE_CAP_VM" },
	{ 0x63, "KVM_CAP_S390_IRQCHIP" },
	{ 0x64, "KVM_CAP_IOEVENTFD_NO_LENGTH" },
	{ 0x65, "KVM_CAP_VM_ATTRIBUTES" },
	{ 0x66, "KVM_CAP_ARM_PSCI_0_2" },
	{ 0x67, "KVM_CAP_PPC_FIXUP_HCALL" },
	{ 0x68, "KVM_CAP_PPC_ENABLE_HCALL" },
	{ 0x69, "KVM_CAP_CHECK_EXTENSION_VM" },
	{ 0x6a, "KVM_CAP_S390_USER_SIGP" },
	{ 0x6b, "KVM_CAP_S390_VECTOR_REGISTERS" },
	{ 0x6c, "KVM_CAP_S390_MEM_OP" },
	{ 0x6d, "KVM_CAP_S390_USER_STSI" },
	{ 0x6e, "KVM_CAP_S390_SKEYS" },
	{ 0x6f, "KVM_CAP_MIPS_FPU" },
	{ 0x70, "KVM_CAP_MIPS_MSA" },
	{ 0x71, "KVM_CAP_S390_INJECT_IRQ" },
	{ 0x72, "KVM_CAP_S390_IRQ_STATE" },
	{ 0x73, "KVM_CAP_PPC_HWRNG" },
	{ 0x74, "KVM_CAP_DISABLE_QUIRKS" },
	{ 0x75, "KVM_CAP_X86_SMM" },
	{ 0x76, "KVM_CAP_MULTI_ADDRESS_SPACE" },
	{ 0x77, "KVM_CAP_GUEST_DEBUG_HW_BPS" },
	{ 0x78, "KVM_CAP_GUEST_DEBUG_HW_WPS" },
	{ 0x79, "KVM_CAP_SPLIT_IRQCHIP" },
	{ 0x7a, "KVM_CAP_IOEVENTFD_ANY_LENGTH" },
	{ 0x7b, "KVM_CAP_HYPERV_SYNIC" },
	{ 0x7c, "KVM_CAP_S390_RI" },
	{ 0x7d, "KVM_CAP_SPAPR_TCE_64" },
	{ 0x7e, "KVM_CAP_ARM_PMU_V3" },
	{ 0x7f, "KVM_CAP_VCPU_ATTRIBUTES" },
	{ 0x80, "KVM_CAP_MAX_VCPU_ID" },
	{ 0x81, "KVM_CAP_X2APIC_API" },
	{ 0x82, "KVM_CAP_S390_USER_INSTR0" },
	{ 0x83, "KVM_CAP_MSI_DEVID" },
	{ 0x84, "KVM_CAP_PPC_HTM" },
	{ 0x85, "KVM_CAP_SPAPR_RESIZE_HPT" },
	{ 0x86, "KVM_CAP_PPC_MMU_RADIX" },
	{ 0x87, "KVM_CAP_PPC_MMU_HASH_V3" },
	{ 0x88, "KVM_CAP_IMMEDIATE_EXIT" },
	{ 0x89, "KVM_CAP_MIPS_VZ" },
	{ 0x8a, "KVM_CAP_MIPS_TE" },
	{ 0x8b, "KVM_CAP_MIPS_64BIT" },
	{ 0x8c, "KVM_CAP_S390_GS" },
	{ 0x8d, "KVM_CAP_S390_AIS" },
	{ 0x8e, "KVM_CAP_SPAPR_TCE_VFIO" },
	{ 0x8f, "KVM_CAP_X86_DISABLE_EXITS" },
	{ 0x90, "KVM_CAP_ARM_USER_IRQ" },
	{ 0x91, "KVM_CAP_S390_CMMA_MIGRATION" },
	{ 0x92, "KVM_CAP_PPC_FWNMI" },
	{ 0x93, "KVM_CAP_PPC_SMT_POSSIBLE" },
	{ 0x94, "KVM_CAP_HYPERV_SYNIC2" },
	{ 0x95, "KVM_CAP_HYPERV_VP_INDEX" },
	{ 0x96, "KVM_CAP_S390_AIS_MIGRATION" },
	{ 0x97, "KVM_CAP_PPC_GET_CPU_CHAR" },
	{ 0x98, "KVM_CAP_S390_BPB" },
	{ 0x99, "KVM_CAP_GET_MSR_FEATURES" },
	{ 0x9a, "KVM_CAP_HYPERV_EVENTFD" },
	{ 0x9b, "KVM_CAP_HYPERV_TLBFLUSH" },
	{ 0x9c, "KVM_CAP_S390_HPAGE_1M" },
	{ 0x9d, "KVM_CAP_NESTED_STATE" },
	{ 0x9e, "KVM_CAP_ARM_INJECT_SERROR_ESR" },
	{ 0x9f, "KVM_CAP_MSR_PLATFORM_INFO" },
	{ 0xa0, "KVM_CAP_PPC_NESTED_HV" },
	{ 0xa1, "KVM_CAP_HYPERV_SEND_IPI" },
	{ 0xa2, "KVM_CAP_COALESCED_PIO" },
	{ 0xa3, "KVM_CAP_HYPERV_ENLIGHTENED_VMCS" },
	{ 0xa4, "KVM_CAP_EXCEPTION_PAYLOAD" },
	{ 0xa5, "KVM_CAP_ARM_VM_IPA_SIZE" },
	{ 0xa6, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT" },
	{ 0xa7, "KVM_CAP_HYPERV_CPUID" },
	{ 0xa8, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2" },
	{ 0xa9, "KVM_CAP_PPC_IRQ_XIVE" },
	{ 0xaa, "KVM_CAP_ARM_SVE" },
	{ 0xab, "KVM_CAP_ARM_PTRAUTH_ADDRESS" },
	{ 0xac, "KVM_CAP_ARM_PTRAUTH_GENERIC" },
	{ 0xad, "KVM_CAP_PMU_EVENT_FILTER" },
	{ 0xae, "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2" },
	{ 0xaf, "KVM_CAP_HYPERV_DIRECT_TLBFLUSH" },
	{ 0xb0, "KVM_CAP_PPC_GUEST_DEBUG_SSTEP" },
	{ 0xb1, "KVM_CAP_ARM_NISV_TO_USER" },
	{ 0xb2, "KVM_CAP_ARM_INJECT_EXT_DABT" },
	{ 0xb3, "KVM_CAP_S390_VCPU_RESETS" },
	{ 0xb4, "KVM_CAP_S390_PROTECTED" },
	{ 0xb5, "KVM_CAP_PPC_SECURE_GUEST" },
	{ 0xb6, "KVM_CAP_HALT_POLL" },
	{ 0xb7, "KVM_CAP_ASYNC_PF_INT" },
	{ 0xb8, "KVM_CAP_LAST_CPU" },
	{ 0xb9, "KVM_CAP_SMALLER_MAXPHYADDR" },
	{ 0xba, "KVM_CAP_S390_DIAG318" },
	{ 0xbb, "KVM_CAP_STEAL_TIME" },
	{ 0xbc, "KVM_CAP_X86_USER_SPACE_MSR" },
	{ 0xbd, "KVM_CAP_X86_MSR_FILTER" },
	{ 0xbe, "KVM_CAP_ENFORCE_PV_FEATURE_CPUID" },
	{ 0xbf, "KVM_CAP_SYS_HYPERV_CPUID" },
	{ 0xc0, "KVM_CAP_DIRTY_LOG_RING" },
	{ 0xc1, "KVM_CAP_X86_BUS_LOCK_EXIT" },
	{ 0xc2, "KVM_CAP_PPC_DAWR1" },
	{ 0xc3, "KVM_CAP_SET_GUEST_DEBUG2" },
	{ 0xc4, "KVM_CAP_SGX_ATTRIBUTE" },
	{ 0xc5, "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM" },
	{ 0xc6, "KVM_CAP_PTP_KVM" },
	{ 0xc7, "KVM_CAP_HYPERV_ENFORCE_CPUID" },
	{ 0xc8, "KVM_CAP_SREGS2" },
	{ 0xc9, "KVM_CAP_EXIT_HYPERCALL" },
	{ 0xca, "KVM_CAP_PPC_RPT_INVALIDATE" },
	{ 0xcb, "KVM_CAP_BINARY_STATS_FD" },
	{ 0xcc, "KVM_CAP_EXIT_ON_EMULATION_FAILURE" },
	{ 0xcd, "KVM_CAP_ARM_MTE" },
	{ 0xce, "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM" },
	{ 0xcf, "KVM_CAP_VM_GPA_BITS" },
	{ 0xd0, "KVM_CAP_XSAVE2" },
	{ 0xd1, "KVM_CAP_SYS_ATTRIBUTES" },
	{ 0xd2, "KVM_CAP_PPC_AIL_MODE_3" },
	{ 0xd3, "KVM_CAP_S390_MEM_OP_EXTENSION" },
	{ 0xd4, "KVM_CAP_PMU_CAPABILITY" },
	{ 0xd5, "KVM_CAP_DISABLE_QUIRKS2" },
	{ 0xd6, "KVM_CAP_VM_TSC_CONTROL" },
	{ 0xd7, "KVM_CAP_SYSTEM_EVENT_DATA" },
	{ 0xd8, "KVM_CAP_ARM_SYSTEM_SUSPEND" },
	{ 0xd9, "KVM_CAP_S390_PROTECTED_DUMP" },
	{ 0xda, "KVM_CAP_X86_TRIPLE_FAULT_EVENT" },
	{ 0xdb, "KVM_CAP_X86_NOTIFY_VMEXIT" },
	{ 0xdc, "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES" },
	{ 0xdd, "KVM_CAP_S390_ZPCI_OP" },
	{ 0xde, "KVM_CAP_S390_CPU_TOPOLOGY" },
	{ 0xdf, "KVM_CAP_DIRTY_LOG_RING_ACQ_REL" },
};
static const struct xlat kvm_capability[1] = { {
	.data = kvm_capability_xdata,
	.size = ARRAY_SIZE(kvm_capability_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xff,
	.flags_strsz = 4836,
} };

static const struct xlat_data kvm_capability_2_xdata[] = {
	{ 0, "KVM_CAP_IRQCHIP" },
	{ 1, "KVM_CAP_HLT" },
	{ 2, "KVM_CAP_MMU_SHADOW_CACHE_CONTROL" },
	{ 3, "KVM_CAP_USER_MEMORY" },
	{ 4, "KVM_CAP_SET_TSS_ADDR" },
	{ 6, "KVM_CAP_VAPIC" },
	{ 7, "KVM_CAP_EXT_CPUID" },
	{ 8, "KVM_CAP_CLOCKSOURCE" },
	{ 9, "KVM_CAP_NR_VCPUS" },
	{ 0xa, "KVM_CAP_NR_MEMSLOTS" },
	{ 0xb, "KVM_CAP_PIT" },
	{ 0xc, "KVM_CAP_NOP_IO_DELAY" },
	{ 0xd, "KVM_CAP_PV_MMU" },
	{ 0xe, "KVM_CAP_MP_STATE" },
	{ 0xf, "KVM_CAP_COALESCED_MMIO" },
	{ 0x10, "KVM_CAP_SYNC_MMU" },
	{ 0x12, "KVM_CAP_IOMMU" },
	{ 0x15, "KVM_CAP_DESTROY_MEMORY_REGION_WORKS" },
	{ 0x16, "KVM_CAP_USER_NMI" },
	{ 0x17, "KVM_CAP_SET_GUEST_DEBUG" },
	{ 0x18, "KVM_CAP_REINJECT_CONTROL" },
	{ 0x19, "KVM_CAP_IRQ_ROUTING" },
	{ 0x1a, "KVM_CAP_IRQ_INJECT_STATUS" },
	{ 0x1d, "KVM_CAP_ASSIGN_DEV_IRQ" },
	{ 0x1e, "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS" },
	{ 0x1f, "KVM_CAP_MCE" },
	{ 0x20, "KVM_CAP_IRQFD" },
	{ 0x21, "KVM_CAP_PIT2" },
	{ 0x22, "KVM_CAP_SET_BOOT_CPU_ID" },
	{ 0x23, "KVM_CAP_PIT_STATE2" },
	{ 0x24, "KVM_CAP_IOEVENTFD" },
	{ 0x25, "KVM_CAP_SET_IDENTITY_MAP_ADDR" },
	{ 0x26, "KVM_CAP_XEN_HVM" },
	{ 0x27, "KVM_CAP_ADJUST_CLOCK" },
	{ 0x28, "KVM_CAP_INTERNAL_ERROR_DATA" },
	{ 0x29, "KVM_CAP_VCPU_EVENTS" },
	{ 0x2a, "KVM_CAP_S390_PSW" },
	{ 0x2b, "KVM_CAP_PPC_SEGSTATE" },
	{ 0x2c, "KVM_CAP_HYPERV" },
	{ 0x2d, "KVM_CAP_HYPERV_VAPIC" },
	{ 0x2e, "KVM_CAP_HYPERV_SPIN" },
	{ 0x2f, "KVM_CAP_PCI_SEGMENT" },
	{ 0x30, "KVM_CAP_PPC_PAIRED_SINGLES" },
	{ 0x31, "KVM_CAP_INTR_SHADOW" },
	{ 0x32, "KVM_CAP_DEBUGREGS" },
	{ 0x33, "KVM_CAP_X86_ROBUST_SINGLESTEP" },
	{ 0x34, "KVM_CAP_PPC_OSI" },
	{ 0x35, "KVM_CAP_PPC_UNSET_IRQ" },
	{ 0x36, "KVM_CAP_ENABLE_CAP" },
	{ 0x37, "KVM_CAP_XSAVE" },
	{ 0x38, "KVM_CAP_XCRS" },
	{ 0x39, "KVM_CAP_PPC_GET_PVINFO" },
	{ 0x3a, "KVM_CAP_PPC_IRQ_LEVEL" },
	{ 0x3b, "KVM_CAP_ASYNC_PF" },
	{ 0x3c, "KVM_CAP_TSC_CONTROL" },
	{ 0x3d, "KVM_CAP_GET_TSC_KHZ" },
	{ 0x3e, "KVM_CAP_PPC_BOOKE_SREGS" },
	{ 0x3f, "KVM_CAP_SPAPR_TCE" },
	{ 0x40, "KVM_CAP_PPC_SMT" },
	{ 0x41, "KVM_CAP_PPC_RMA" },
	{ 0x42, "KVM_CAP_MAX_VCPUS" },
	{ 0x43, "KVM_CAP_PPC_HIOR" },
	{ 0x44, "KVM_CAP_PPC_PAPR" },
	{ 0x45, "KVM_CAP_SW_TLB" },
	{ 0x46, "KVM_CAP_ONE_REG" },
	{ 0x47, "KVM_CAP_S390_GMAP" },
	{ 0x48, "KVM_CAP_TSC_DEADLINE_TIMER" },
	{ 0x49, "KVM_CAP_S390_UCONTROL" },
	{ 0x4a, "KVM_CAP_SYNC_REGS" },
	{ 0x4b, "KVM_CAP_PCI_2_3" },
	{ 0x4c, "KVM_CAP_KVMCLOCK_CTRL" },
	{ 0x4d, "KVM_CAP_SIGNAL_MSI" },
	{ 0x4e, "KVM_CAP_PPC_GET_SMMU_INFO" },
	{ 0x4f, "KVM_CAP_S390_COW" },
	{ 0x50, "KVM_CAP_PPC_ALLOC_HTAB" },
	{ 0x51, "KVM_CAP_READONLY_MEM" },
	{ 0x52, "KVM_CAP_IRQFD_RESAMPLE" },
	{ 0x53, "KVM_CAP_PPC_BOOKE_WATCHDOG" },
	{ 0x54, "KVM_CAP_PPC_HTAB_FD" },
	{ 0x55, "KVM_CAP_S390_CSS_SUPPORT" },
	{ 0x56, "KVM_CAP_PPC_EPR" },
	{ 0x57, "KVM_CAP_ARM_PSCI" },
	{ 0x58, "KVM_CAP_ARM_SET_DEVICE_ADDR" },
	{ 0x59, "KVM_CAP_DEVICE_CTRL" },
	{ 0x5a, "KVM_CAP_IRQ_MPIC" },
	{ 0x5b, "KVM_CAP_PPC_RTAS" },
	{ 0x5c, "KVM_CAP_IRQ_XICS" },
	{ 0x5d, "KVM_CAP_ARM_EL1_32BIT" },
	{ 0x5e, "KVM_CAP_SPAPR_MULTITCE" },
	{ 0x5f, "KVM_CAP_EXT_EMUL_CPUID" },
	{ 0x60, "KVM_CAP_HYPERV_TIME" },
	{ 0x61, "KVM_CAP_IOAPIC_POLARITY_IGNORED" },
	{ 0x62, "KVM_CAP_ENABLE_CAP_VM" },
	{ 0x63, "KVM_CAP_S390_IRQCHIP" },
	{ 0x64, "KVM_CAP_IOEVENTFD_NO_LENGTH" },
	{ 0x65, "KVM_CAP_VM_ATTRIBUTES" },
	{ 0x66, "KVM_CAP_ARM_PSCI_0_2" },
	{ 0x67, "KVM_CAP_PPC_FIXUP_HCALL" },
	{ 0x68, "KVM_CAP_PPC_ENABLE_HCALL" },
	{ 0x69, "KVM_CAP_CHECK_EXTENSION_VM" },
	{ 0x6a, "KVM_CAP_S390_USER_SIGP" },
	{ 0x6b, "KVM_CAP_S390_VECTOR_REGISTERS" },
	{ 0x6c, "KVM_CAP_S390_MEM_OP" },
	{ 0x6d, "KVM_CAP_S390_USER_STSI" },
	{ 0x6e, "KVM_CAP_S390_SKEYS" },
	{ 0x6f, "KVM_CAP_MIPS_FPU" },
	{ 0x70, "KVM_CAP_MIPS_MSA" },
	{ 0x71, "KVM_CAP_S390_INJECT_IRQ" },
	{ 0x72, "KVM_CAP_S390_IRQ_STATE" },
	{ 0x73, "KVM_CAP_PPC_HWRNG" },
	{ 0x74, "KVM_CAP_DISABLE_QUIRKS" },
	{ 0x75, "KVM_CAP_X86_SMM" },
	{ 0x76, "KVM_CAP_MULTI_ADDRESS_SPACE" },
	{ 0x77, "KVM_CAP_GUEST_DEBUG_HW_BPS" },
	{ 0x78, "KVM_CAP_GUEST_DEBUG_HW_WPS" },
	{ 0x79, "KVM_CAP_SPLIT_IRQCHIP" },
	{ 0x7a, "KVM_CAP_IOEVENTFD_ANY_LENGTH" },
	{ 0x7b, "KVM_CAP_HYPERV_SYNIC" },
	{ 0x7c, "KVM_CAP_S390_RI" },
	{ 0x7d, "KVM_CAP_SPAPR_TCE_64" },
	{ 0x7e, "KVM_CAP_ARM_PMU_V3" },
	{ 0x7f, "KVM_CAP_VCPU_ATTRIBUTES" },
	{ 0x80, "KVM_CAP_MAX_VCPU_ID" },
	{ 0x81, "KVM_CAP_X2APIC_API" },
	{ 0x82, "KVM_CAP_S390_USER_INSTR0" },
	{ 0x83, "KVM_CAP_MSI_DEVID" },
	{ 0x84, "KVM_CAP_PPC_HTM" },
	{ 0x85, "KVM_CAP_SPAPR_RESIZE_HPT" },
	{ 0x86, "KVM_CAP_PPC_MMU_RADIX" },
	{ 0x87, "KVM_CAP_PPC_MMU_HASH_V3" },
	{ 0x88, "KVM_CAP_IMMEDIATE_EXIT" },
	{ 0x89, "KVM_CAP_MIPS_VZ" },
	{ 0x8a, "KVM_CAP_MIPS_TE" },
	{ 0x8b, "KVM_CAP_MIPS_64BIT" },
	{ 0x8c, "KVM_CAP_S390_GS" },
	{ 0x8d, "KVM_CAP_S390_AIS" },
	{ 0x8e, "KVM_CAP_SPAPR_TCE_VFIO" },
	{ 0x8f, "KVM_CAP_X86_DISABLE_EXITS" },
	{ 0x90, "KVM_CAP_ARM_USER_IRQ" },
	{ 0x91, "KVM_CAP_S390_CMMA_MIGRATION" },
	{ 0x92, "KVM_CAP_PPC_FWNMI" },
	{ 0x93, "KVM_CAP_PPC_SMT_POSSIBLE" },
	{ 0x94, "KVM_CAP_HYPERV_SYNIC2" },
	{ 0x95, "KVM_CAP_HYPERV_VP_INDEX" },
	{ 0x96, "KVM_CAP_S390_AIS_MIGRATION" },
	{ 0x97, "KVM_CAP_PPC_GET_CPU_CHAR" },
	{ 0x98, "KVM_CAP_S390_BPB" },
	{ 0x99, "KVM_CAP_GET_MSR_FEATURES" },
	{ 0x9a, "KVM_CAP_HYPERV_EVENTFD" },
	{ 0x9b, "KVM_CAP_HYPERV_TLBFLUSH" },
	{ 0x9c, "KVM_CAP_S390_HPAGE_1M" },
	{ 0x9d, "KVM_CAP_NESTED_STATE" },
	{ 0x9e, "KVM_CAP_ARM_INJECT_SERROR_ESR" },
	{ 0x9f, "KVM_CAP_MSR_PLATFORM_INFO" },
	{ 0xa0, "KVM_CAP_PPC_NESTED_HV" },
	{ 0xa1, "KVM_CAP_HYPERV_SEND_IPI" },
	{ 0xa2, "KVM_CAP_COALESCED_PIO" },
	{ 0xa3, "KVM_CAP_HYPERV_ENLIGHTENED_VMCS" },
	{ 0xa4, "KVM_CAP_EXCEPTION_PAYLOAD" },
	{ 0xa5, "KVM_CAP_ARM_VM_IPA_SIZE" },
	{ 0xa6, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT" },
	{ 0xa7, "KVM_CAP_HYPERV_CPUID" },
	{ 0xa8, "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2" },
	{ 0xa9, "KVM_CAP_PPC_IRQ_XIVE" },
	{ 0xaa, "KVM_CAP_ARM_SVE" },
	{ 0xab, "KVM_CAP_ARM_PTRAUTH_ADDRESS" },
	{ 0xac, "KVM_CAP_ARM_PTRAUTH_GENERIC" },
	{ 0xad, "KVM_CAP_PMU_EVENT_FILTER" },
	{ 0xae, "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2" },
	{ 0xaf, "KVM_CAP_HYPERV_DIRECT_TLBFLUSH" },
	{ 0xb0, "KVM_CAP_PPC_GUEST_DEBUG_SSTEP" },
	{ 0xb1, "KVM_CAP_ARM_NISV_TO_USER" },
	{ 0xb2, "KVM_CAP_ARM_INJECT_EXT_DABT" },
	{ 0xb3, "KVM_CAP_S390_VCPU_RESETS" },
	{ 0xb4, "KVM_CAP_S390_PROTECTED" },
	{ 0xb5, "KVM_CAP_PPC_SECURE_GUEST" },
	{ 0xb6, "KVM_CAP_HALT_POLL" },
	{ 0xb7, "KVM_CAP_ASYNC_PF_INT" },
	{ 0xb8, "KVM_CAP_LAST_CPU" },
	{ 0xb9, "KVM_CAP_SMALLER_MAXPHYADDR" },
	{ 0xba, "KVM_CAP_S390_DIAG318" },
	{ 0xbb, "KVM_CAP_STEAL_TIME" },
	{ 0xbc, "KVM_CAP_X86_USER_SPACE_MSR" },
	{ 0xbd, "KVM_CAP_X86_MSR_FILTER" },
	{ 0xbe, "KVM_CAP_ENFORCE_PV_FEATURE_CPUID" },
	{ 0xbf, "KVM_CAP_SYS_HYPERV_CPUID" },
	{ 0xc0, "KVM_CAP_DIRTY_LOG_RING" },
	{ 0xc1, "KVM_CAP_X86_BUS_LOCK_EXIT" },
	{ 0xc2, "KVM_CAP_PPC_DAWR1" },
	{ 0xc3, "KVM_CAP_SET_GUEST_DEBUG2" },
	{ 0xc4, "KVM_CAP_SGX_ATTRIBUTE" },
	{ 0xc5, "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM" },
	{ 0xc6, "KVM_CAP_PTP_KVM" },
	{ 0xc7, "KVM_CAP_HYPERV_ENFORCE_CPUID" },
	{ 0xc8, "KVM_CAP_SREGS2" },
	{ 0xc9, "KVM_CAP_EXIT_HYPERCALL" },
	{ 0xca, "KVM_CAP_PPC_RPT_INVALIDATE" },
	{ 0xcb, "KVM_CAP_BINARY_STATS_FD" },
	{ 0xcc, "KVM_CAP_EXIT_ON_EMULATION_FAILURE" },
	{ 0xcd, "KVM_CAP_ARM_MTE" },
	{ 0xce, "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM" },
	{ 0xcf, "KVM_CAP_VM_GPA_BITS" },
	{ 0xd0, "KVM_CAP_XSAVE2" },
	{ 0xd1, "KVM_CAP_SYS_ATTRIBUTES" },
	{ 0xd2, "KVM_CAP_PPC_AIL_MODE_3" },
	{ 0xd3, "KVM_CAP_S390_MEM_OP_EXTENSION" },
	{ 0xd4, "KVM_CAP_PMU_CAPABILITY" },
	{ 0xd5, "KVM_CAP_DISABLE_QUIRKS2" },
	{ 0xd6, "KVM_CAP_VM_TSC_CONTROL" },
	{ 0xd7, "KVM_CAP_SYSTEM_EVENT_DATA" },
	{ 0xd8, "KVM_CAP_ARM_SYSTEM_SUSPEND" },
	{ 0xd9, "KVM_CAP_S390_PROTECTED_DUMP" },
	{ 0xda, "KVM_CAP_X86_TRIPLE_FAULT_EVENT" },
	{ 0xdb, "KVM_CAP_X86_NOTIFY_VMEXIT" },
	{ 0xdc, "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES" },
	{ 0xdd, "KVM_CAP_S390_ZPCI_OP" },
	{ 0xde, "KVM_CAP_S390_CPU_TOPOLOGY" },
	{ 0xdf, "KVM_CAP_DIRTY_LOG_RING_ACQ_REL" },
};
static const struct xlat kvm_capability_2[1] = { {
	.data = kvm_capability_2_xdata,
	.size = ARRAY_SIZE(kvm_capability_2_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xff,
	.flags_strsz = 4836,
} };

static const struct xlat_data kvm_mp_states_xdata[] = {
	{ 0, "KVM_MP_STATE_RUNNABLE" },
	{ 1, "KVM_MP_STATE_UNINITIALIZED" },
	{ 2, "KVM_MP_STATE_INIT_RECEIVED" },
	{ 3, "KVM_MP_STATE_HALTED" },
	{ 4, "KVM_MP_STATE_SIPI_RECEIVED" },
	{ 5, "KVM_MP_STATE_STOPPED" },
	{ 6, "KVM_MP_STATE_CHECK_STOP" },
	{ 7, "KVM_MP_STATE_OPERATING" },
	{ 8, "KVM_MP_STATE_LOAD" },
	{ 9, "KVM_MP_STATE_AP_RESET_HOLD" },
	{ 0xa, "KVM_MP_STATE_SUSPENDED" },
};
static const struct xlat kvm_mp_states[1] = { {
	.data = kvm_mp_states_xdata,
	.size = ARRAY_SIZE(kvm_mp_states_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xf,
	.flags_strsz = 259,
} };

static const struct xlat_data kvm_irq_routing_type_xdata[] = {
	{ 1, "KVM_IRQ_ROUTING_IRQCHIP" },
	{ 2, "KVM_IRQ_ROUTING_MSI" },
	{ 3, "KVM_IRQ_ROUTING_S390_ADAPTER" },
	{ 4, "KVM_IRQ_ROUTING_HV_SINT" },
	{ 5, "KVM_IRQ_ROUTING_XEN_EVTCHN" },
};
static const struct xlat kvm_irq_routing_type[1] = { {
	.data = kvm_irq_routing_type_xdata,
	.size = ARRAY_SIZE(kvm_irq_routing_type_xdata),
	.type = XT_SORTED,
	.flags_mask = 7,
	.flags_strsz = 124,
} };

static const struct xlat_data kvm_cpuid_flags_xdata[] = {
	{ 1, "KVM_CPUID_FLAG_SIGNIFCANT_INDEX" },
	{ 2, "KVM_CPUID_FLAG_STATEFUL_FUNC" },
	{ 4, "KVM_CPUID_FLAG_STATE_READ_NEXT" },
};
static const struct xlat kvm_cpuid_flags[1] = { {
	.data = kvm_cpuid_flags_xdata,
	.size = ARRAY_SIZE(kvm_cpuid_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 92,
} };

static const struct xlat_data kvm_hyperv_eventfd_flags_xdata[] = {
	{ 1, "KVM_HYPERV_EVENTFD_DEASSIGN" },
};
static const struct xlat kvm_hyperv_eventfd_flags[1] = { {
	.data = kvm_hyperv_eventfd_flags_xdata,
	.size = ARRAY_SIZE(kvm_hyperv_eventfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 28,
} };

static const struct xlat_data kvm_mem_flags_xdata[] = {
	{ 1, "KVM_MEM_LOG_DIRTY_PAGES" },
	{ 2, "KVM_MEM_READONLY" },
};
static const struct xlat kvm_mem_flags[1] = { {
	.data = kvm_mem_flags_xdata,
	.size = ARRAY_SIZE(kvm_mem_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 41,
} };

static const struct xlat_data kvm_irqfd_flags_xdata[] = {
	{ 1, "KVM_IRQFD_FLAG_DEASSIGN" },
	{ 2, "KVM_IRQFD_FLAG_RESAMPLE" },
};
static const struct xlat kvm_irqfd_flags[1] = { {
	.data = kvm_irqfd_flags_xdata,
	.size = ARRAY_SIZE(kvm_irqfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 48,
} };

static const struct xlat_data kvm_msi_flags_xdata[] = {
	{ 1, "KVM_MSI_VALID_DEVID" },
};
static const struct xlat kvm_msi_flags[1] = { {
	.data = kvm_msi_flags_xdata,
	.size = ARRAY_SIZE(kvm_msi_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 20,
} };

static const struct xlat_data kvm_pmu_event_action_xdata[] = {
	{ 0, "KVM_PMU_EVENT_ALLOW" },
	{ 1, "KVM_PMU_EVENT_DENY" },
};
static const struct xlat kvm_pmu_event_action[1] = { {
	.data = kvm_pmu_event_action_xdata,
	.size = ARRAY_SIZE(kvm_pmu_event_action_xdata),
	.type = XT_SORTED,
	.flags_mask = 1,
	.flags_strsz = 39,
} };

static const struct xlat_data kvm_s390_pgm_flags_xdata[] = {
	{ 2, "KVM_S390_PGM_FLAGS_ILC_0" },
	{ 4, "KVM_S390_PGM_FLAGS_ILC_1" },
	{ 8, "KVM_S390_PGM_FLAGS_NO_REWIND" },
};
static const struct xlat kvm_s390_pgm_flags[1] = { {
	.data = kvm_s390_pgm_flags_xdata,
	.size = ARRAY_SIZE(kvm_s390_pgm_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xe,
	.flags_strsz = 79,
} };

static const struct xlat_data kvm_clock_flags_xdata[] = {
	{ 2, "KVM_CLOCK_TSC_STABLE" },
	{ 4, "KVM_CLOCK_REALTIME" },
	{ 8, "KVM_CLOCK_HOST_TSC" },
};
static const struct xlat kvm_clock_flags[1] = { {
	.data = kvm_clock_flags_xdata,
	.size = ARRAY_SIZE(kvm_clock_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xe,
	.flags_strsz = 59,
} };

static const struct xlat_data kvm_xen_hvm_config_flags_xdata[] = {
	{ 1, "KVM_XEN_HVM_CONFIG_HYPERCALL_MSR" },
	{ 2, "KVM_XEN_HVM_CONFIG_INTERCEPT_HCALL" },
	{ 4, "KVM_XEN_HVM_CONFIG_SHARED_INFO" },
	{ 8, "KVM_XEN_HVM_CONFIG_RUNSTATE" },
	{ 0x10, "KVM_XEN_HVM_CONFIG_EVTCHN_2LEVEL" },
	{ 0x20, "KVM_XEN_HVM_CONFIG_EVTCHN_SEND" },
};
static const struct xlat kvm_xen_hvm_config_flags[1] = { {
	.data = kvm_xen_hvm_config_flags_xdata,
	.size = ARRAY_SIZE(kvm_xen_hvm_config_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x3f,
	.flags_strsz = 191,
} };

static const struct xlat_data kvm_dev_irq_flags_xdata[] = {
	{ 1, "KVM_DEV_IRQ_HOST_INTX" },
	{ 2, "KVM_DEV_IRQ_HOST_MSI" },
	{ 4, "KVM_DEV_IRQ_HOST_MSIX" },
	{ 0x100, "KVM_DEV_IRQ_GUEST_INTX" },
	{ 0x200, "KVM_DEV_IRQ_GUEST_MSI" },
	{ 0x400, "KVM_DEV_IRQ_GUEST_MSIX" },
};
static const struct xlat kvm_dev_irq_flags[1] = { {
	.data = kvm_dev_irq_flags_xdata,
	.size = ARRAY_SIZE(kvm_dev_irq_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x707,
	.flags_strsz = 133,
} };

static const struct xlat_data kvm_dev_assign_flags_xdata[] = {
	{ 1, "KVM_DEV_ASSIGN_ENABLE_IOMMU" },
	{ 2, "KVM_DEV_ASSIGN_PCI_2_3" },
	{ 4, "KVM_DEV_ASSIGN_MASK_INTX" },
};
static const struct xlat kvm_dev_assign_flags[1] = { {
	.data = kvm_dev_assign_flags_xdata,
	.size = ARRAY_SIZE(kvm_dev_assign_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 76,
} };

static const struct xlat_data kvm_pit_config_flags_xdata[] = {
	{ 1, "KVM_PIT_SPEAKER_DUMMY" },
};
static const struct xlat kvm_pit_config_flags[1] = { {
	.data = kvm_pit_config_flags_xdata,
	.size = ARRAY_SIZE(kvm_pit_config_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 22,
} };

static const struct xlat_data kvm_ioeventfd_flags_xdata[] = {
	{ 1, "KVM_IOEVENTFD_FLAG_DATAMATCH" },
	{ 2, "KVM_IOEVENTFD_FLAG_PIO" },
	{ 4, "KVM_IOEVENTFD_FLAG_DEASSIGN" },
	{ 8, "KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY" },
};
static const struct xlat kvm_ioeventfd_flags[1] = { {
	.data = kvm_ioeventfd_flags_xdata,
	.size = ARRAY_SIZE(kvm_ioeventfd_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0xf,
	.flags_strsz = 117,
} };

static const struct xlat_data kvm_vcpuevent_valid_flags_xdata[] = {
	{ 1, "KVM_VCPUEVENT_VALID_NMI_PENDING" },
	{ 2, "KVM_VCPUEVENT_VALID_SIPI_VECTOR" },
	{ 4, "KVM_VCPUEVENT_VALID_SHADOW" },
	{ 8, "KVM_VCPUEVENT_VALID_SMM" },
	{ 0x10, "KVM_VCPUEVENT_VALID_PAYLOAD" },
	{ 0x20, "KVM_VCPUEVENT_VALID_TRIPLE_FAULT" },
};
static const struct xlat kvm_vcpuevent_valid_flags[1] = { {
	.data = kvm_vcpuevent_valid_flags_xdata,
	.size = ARRAY_SIZE(kvm_vcpuevent_valid_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x3f,
	.flags_strsz = 176,
} };

static const struct xlat_data kvm_s390_memop_flags_xdata[] = {
	{ 1, "KVM_S390_MEMOP_F_CHECK_ONLY" },
	{ 2, "KVM_S390_MEMOP_F_INJECT_EXCEPTION" },
	{ 4, "KVM_S390_MEMOP_F_SKEY_PROTECTION" },
};
static const struct xlat kvm_s390_memop_flags[1] = { {
	.data = kvm_s390_memop_flags_xdata,
	.size = ARRAY_SIZE(kvm_s390_memop_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 95,
} };

static const struct xlat_data kvm_s390_memop_xdata[] = {
	{ 0, "KVM_S390_MEMOP_LOGICAL_READ" },
	{ 1, "KVM_S390_MEMOP_LOGICAL_WRITE" },
	{ 2, "KVM_S390_MEMOP_SIDA_READ" },
	{ 3, "KVM_S390_MEMOP_SIDA_WRITE" },
	{ 4, "KVM_S390_MEMOP_ABSOLUTE_READ" },
	{ 5, "KVM_S390_MEMOP_ABSOLUTE_WRITE" },
};
static const struct xlat kvm_s390_memop[1] = { {
	.data = kvm_s390_memop_xdata,
	.size = ARRAY_SIZE(kvm_s390_memop_xdata),
	.type = XT_SORTED,
	.flags_mask = 7,
	.flags_strsz = 167,
} };

static const struct xlat_data kvm_guestdbg_flags_xdata[] = {
	{ 0x10000, "KVM_GUESTDBG_USE_SW_BP" },
	{ 0x20000, "KVM_GUESTDBG_USE_HW_BP" },
	{ 0x100000, "KVM_GUESTDBG_BLOCKIRQ" },
	{ 1, "KVM_GUESTDBG_ENABLE" },
	{ 2, "KVM_GUESTDBG_SINGLESTEP" },
	{ 0x40000, "KVM_GUESTDBG_INJECT_DB" },
	{ 0x80000, "KVM_GUESTDBG_INJECT_BP" },
};
static const struct xlat kvm_guestdbg_flags[1] = { {
	.data = kvm_guestdbg_flags_xdata,
	.size = ARRAY_SIZE(kvm_guestdbg_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x1f0003,
	.flags_strsz = 158,
} };

static const struct xlat_data kvm_xen_attr_type_xdata[] = {
	{ 0, "KVM_XEN_ATTR_TYPE_LONG_MODE" },
	{ 1, "KVM_XEN_ATTR_TYPE_SHARED_INFO" },
	{ 2, "KVM_XEN_ATTR_TYPE_UPCALL_VECTOR" },
	{ 3, "KVM_XEN_ATTR_TYPE_EVTCHN" },
	{ 4, "KVM_XEN_ATTR_TYPE_XEN_VERSION" },
};
static const struct xlat kvm_xen_attr_type[1] = { {
	.data = kvm_xen_attr_type_xdata,
	.size = ARRAY_SIZE(kvm_xen_attr_type_xdata),
	.type = XT_SORTED,
	.flags_mask = 7,
	.flags_strsz = 145,
} };

static const struct xlat_data kvm_xen_evtchn_flags_xdata[] = {
	{ 1, "KVM_XEN_EVTCHN_DEASSIGN" },
	{ 2, "KVM_XEN_EVTCHN_UPDATE" },
	{ 4, "KVM_XEN_EVTCHN_RESET" },
};
static const struct xlat kvm_xen_evtchn_flags[1] = { {
	.data = kvm_xen_evtchn_flags_xdata,
	.size = ARRAY_SIZE(kvm_xen_evtchn_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 67,
} };

static const struct xlat_data kvm_xen_vcpu_attr_type_xdata[] = {
	{ 0, "KVM_XEN_VCPU_ATTR_TYPE_VCPU_INFO" },
	{ 1, "KVM_XEN_VCPU_ATTR_TYPE_VCPU_TIME_INFO" },
	{ 2, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADDR" },
	{ 3, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_CURRENT" },
	{ 4, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_DATA" },
	{ 5, "KVM_XEN_VCPU_ATTR_TYPE_RUNSTATE_ADJUST" },
	{ 6, "KVM_XEN_VCPU_ATTR_TYPE_VCPU_ID" },
	{ 7, "KVM_XEN_VCPU_ATTR_TYPE_TIMER" },
	{ 8, "KVM_XEN_VCPU_ATTR_TYPE_UPCALL_VECTOR" },
};
static const struct xlat kvm_xen_vcpu_attr_type[1] = { {
	.data = kvm_xen_vcpu_attr_type_xdata,
	.size = ARRAY_SIZE(kvm_xen_vcpu_attr_type_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xf,
	.flags_strsz = 321,
} };

static const struct xlat_data kvm_s390_zpciop_xdata[] = {
	{ 0, "KVM_S390_ZPCIOP_REG_AEN" },
	{ 1, "KVM_S390_ZPCIOP_DEREG_AEN" },
};
static const struct xlat kvm_s390_zpciop[1] = { {
	.data = kvm_s390_zpciop_xdata,
	.size = ARRAY_SIZE(kvm_s390_zpciop_xdata),
	.type = XT_SORTED,
	.flags_mask = 1,
	.flags_strsz = 50,
} };

static const struct xlat_data kvm_pit_state_flags_xdata[] = {
	{ 1, "KVM_PIT_FLAGS_HPET_LEGACY" },
	{ 2, "KVM_PIT_FLAGS_SPEAKER_DATA_ON" },
};
static const struct xlat kvm_pit_state_flags[1] = { {
	.data = kvm_pit_state_flags_xdata,
	.size = ARRAY_SIZE(kvm_pit_state_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 56,
} };

static const struct xlat_data kvm_state_nested_flags_xdata[] = {
	{ 1, "KVM_STATE_NESTED_GUEST_MODE" },
	{ 2, "KVM_STATE_NESTED_RUN_PENDING" },
	{ 4, "KVM_STATE_NESTED_EVMCS" },
	{ 8, "KVM_STATE_NESTED_MTF_PENDING" },
	{ 0x100, "KVM_STATE_NESTED_GIF_SET" },
};
static const struct xlat kvm_state_nested_flags[1] = { {
	.data = kvm_state_nested_flags_xdata,
	.size = ARRAY_SIZE(kvm_state_nested_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 0x10f,
	.flags_strsz = 134,
} };

static const struct xlat_data kvm_state_nested_format_xdata[] = {
	{ 0, "KVM_STATE_NESTED_FORMAT_VMX" },
	{ 1, "KVM_STATE_NESTED_FORMAT_SVM" },
};
static const struct xlat kvm_state_nested_format[1] = { {
	.data = kvm_state_nested_format_xdata,
	.size = ARRAY_SIZE(kvm_state_nested_format_xdata),
	.type = XT_SORTED,
	.flags_mask = 1,
	.flags_strsz = 56,
} };

static const struct xlat_data kvm_state_nested_smm_flags_xdata[] = {
	{ 1, "KVM_STATE_NESTED_SMM_GUEST_MODE" },
	{ 2, "KVM_STATE_NESTED_SMM_VMXON" },
};
static const struct xlat kvm_state_nested_smm_flags[1] = { {
	.data = kvm_state_nested_smm_flags_xdata,
	.size = ARRAY_SIZE(kvm_state_nested_smm_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 59,
} };

static const struct xlat_data kvm_msr_filter_flags_xdata[] = {
	{ 0, "KVM_MSR_FILTER_DEFAULT_ALLOW" },
	{ 1, "KVM_MSR_FILTER_DEFAULT_DENY" },
};
static const struct xlat kvm_msr_filter_flags[1] = { {
	.data = kvm_msr_filter_flags_xdata,
	.size = ARRAY_SIZE(kvm_msr_filter_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 57,
} };

static const struct xlat_data kvm_msr_filter_range_flags_xdata[] = {
	{ 1, "KVM_MSR_FILTER_READ" },
	{ 2, "KVM_MSR_FILTER_WRITE" },
};
static const struct xlat kvm_msr_filter_range_flags[1] = { {
	.data = kvm_msr_filter_range_flags_xdata,
	.size = ARRAY_SIZE(kvm_msr_filter_range_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 3,
	.flags_strsz = 41,
} };

static const struct xlat_data kvm_ppc_smmu_flags_xdata[] = {
	{ 1, "KVM_PPC_PAGE_SIZES_REAL" },
	{ 2, "KVM_PPC_1T_SEGMENTS" },
	{ 4, "KVM_PPC_NO_HASH" },
};
static const struct xlat kvm_ppc_smmu_flags[1] = { {
	.data = kvm_ppc_smmu_flags_xdata,
	.size = ARRAY_SIZE(kvm_ppc_smmu_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 7,
	.flags_strsz = 60,
} };

static const struct xlat_data kvm_sev_cmd_id_xdata[] = {
	{ 0, "KVM_SEV_INIT" },
	{ 1, "KVM_SEV_ES_INIT" },
	{ 2, "KVM_SEV_LAUNCH_START" },
	{ 3, "KVM_SEV_LAUNCH_UPDATE_DATA" },
	{ 4, "KVM_SEV_LAUNCH_UPDATE_VMSA" },
	{ 5, "KVM_SEV_LAUNCH_SECRET" },
	{ 6, "KVM_SEV_LAUNCH_MEASURE" },
	{ 7, "KVM_SEV_LAUNCH_FINISH" },
	{ 8, "KVM_SEV_SEND_START" },
	{ 9, "KVM_SEV_SEND_UPDATE_DATA" },
	{ 0xa, "KVM_SEV_SEND_UPDATE_VMSA" },
	{ 0xb, "KVM_SEV_SEND_FINISH" },
	{ 0xc, "KVM_SEV_RECEIVE_START" },
	{ 0xd, "KVM_SEV_RECEIVE_UPDATE_DATA" },
	{ 0xe, "KVM_SEV_RECEIVE_UPDATE_VMSA" },
	{ 0xf, "KVM_SEV_RECEIVE_FINISH" },
	{ 0x10, "KVM_SEV_GUEST_STATUS" },
	{ 0x11, "KVM_SEV_DBG_DECRYPT" },
	{ 0x12, "KVM_SEV_DBG_ENCRYPT" },
	{ 0x13, "KVM_SEV_CERT_EXPORT" },
	{ 0x14, "KVM_SEV_GET_ATTESTATION_REPORT" },
	{ 0x15, "KVM_SEV_SEND_CANCEL" },
};
static const struct xlat kvm_sev_cmd_id[1] = { {
	.data = kvm_sev_cmd_id_xdata,
	.size = ARRAY_SIZE(kvm_sev_cmd_id_xdata),
	.type = XT_SORTED,
	.flags_mask = 0x1f,
	.flags_strsz = 493,
} };

static const struct xlat_data kvm_create_device_flags_xdata[] = {
	{ 1, "KVM_CREATE_DEVICE_TEST" },
};
static const struct xlat kvm_create_device_flags[1] = { {
	.data = kvm_create_device_flags_xdata,
	.size = ARRAY_SIZE(kvm_create_device_flags_xdata),
	.type = XT_NORMAL,
	.flags_mask = 1,
	.flags_strsz = 23,
} };

static const struct xlat_data kvm_pv_cmd_id_xdata[] = {
	{ 0, "KVM_PV_ENABLE" },
	{ 1, "KVM_PV_DISABLE" },
	{ 2, "KVM_PV_SET_SEC_PARMS" },
	{ 3, "KVM_PV_UNPACK" },
	{ 4, "KVM_PV_VERIFY" },
	{ 5, "KVM_PV_PREP_RESET" },
	{ 7, "KVM_PV_INFO" },
	{ 8, "KVM_PV_DUMP" },
};
static const struct xlat kvm_pv_cmd_id[1] = { {
	.data = kvm_pv_cmd_id_xdata,
	.size = ARRAY_SIZE(kvm_pv_cmd_id_xdata),
	.type = XT_SORTED,
	.flags_mask = 0xf,
	.flags_strsz = 120,
} };

static const struct xlat_data kvm_pv_cmd_info_id_xdata[] = {
	{ 0, "KVM_PV_INFO_VM" },
	{ 1, "KVM_PV_INFO_DUMP" },
};
static const struct xlat kvm_pv_cmd_info_id[1] = { {
	.data = kvm_pv_cmd_info_id_xdata,
	.size = ARRAY_SIZE(kvm_pv_cmd_info_id_xdata),
	.type = XT_SORTED,
	.flags_mask = 1,
	.flags_strsz = 32,
} };

static const struct xlat_data kvm_pv_cmd_dmp_id_xdata[] = {
	{ 0, "KVM_PV_DUMP_INIT" },
	{ 1, "KVM_PV_DUMP_CONFIG_STOR_STATE" },
	{ 2, "KVM_PV_DUMP_COMPLETE" },
	{ 3, "KVM_PV_DUMP_CPU" },
};
static const struct xlat kvm_pv_cmd_dmp_id[1] = { {
	.data = kvm_pv_cmd_dmp_id_xdata,
	.size = ARRAY_SIZE(kvm_pv_cmd_dmp_id_xdata),
	.type = XT_SORTED,
	.flags_mask = 3,
	.flags_strsz = 84,
} };

static int
ioctl_kvm_create_vm(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	if (entering(tcp)) {
		ioctlc_arg_next();
		PRINT_VAL_U(x);
		return 0;
	}
	if (!syserror(tcp))
		ioctlc_forget(tcp, tcp->u_rval);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static int
ioctl_kvm_create_vm_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	if (entering(tcp)) {
		ioctlc_arg_next();
		PRINT_VAL_U(x);
		return 0;
	}
	if (!syserror(tcp))
		ioctlc_forget(tcp, tcp->u_rval);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static int
ioctl_kvm_check_extension(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	printxval64(kvm_capability, zero_extend_signed_to_ull(x), "KVM_CAP_?\?\?");
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_check_extension_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	printxval64(kvm_capability_2, zero_extend_signed_to_ull(x), "KVM_CAP_?\?\?");
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_create_vcpu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	if (entering(tcp)) {
		ioctlc_arg_next();
		PRINT_VAL_U(x);
		return 0;
	}
	if (!syserror(tcp))
		ioctlc_forget(tcp, tcp->u_rval);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static int
ioctl_kvm_create_vcpu_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	if (entering(tcp)) {
		ioctlc_arg_next();
		PRINT_VAL_U(x);
		return 0;
	}
	if (!syserror(tcp))
		ioctlc_forget(tcp, tcp->u_rval);
	return RVAL_IOCTL_DECODED | RVAL_FD;
}

static int
ioctl_kvm_set_nr_mmu_pages(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_nr_mmu_pages_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_tss_addr(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_tss_addr_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_reinject_control(struct tcb *const tcp, const struct kvm_reinject_control *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, pit_reinject);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_bytes(v->reserved, 31);
	tprint_struct_end();
}

static int
ioctl_kvm_reinject_control(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_reinject_control v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_reinject_control(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_boot_cpu_id(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_boot_cpu_id_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_tsc_khz(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_tsc_khz_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_s390_vcpu_fault(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_interrupt(struct tcb *const tcp, const struct kvm_interrupt *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, irq);
	tprint_struct_end();
}

static int
ioctl_kvm_interrupt(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_interrupt v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_interrupt(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_signal_mask(struct tcb *const tcp, const struct kvm_signal_mask *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	tprints_field_name("sigset");
	ioctlc_print_flexible_bytes(tcp, addr + sizeof(*v), ioctlc_number(v->len), 0);
	tprint_struct_end();
}

static int
ioctl_kvm_set_signal_mask(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_signal_mask v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_signal_mask(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_s390_store_status(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint32_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_mp_state(struct tcb *const tcp, const struct kvm_mp_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, mp_state, kvm_mp_states, "KVM_MP_STATE_?\?\?");
	tprint_struct_end();
}

static int
ioctl_kvm_set_mp_state(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_mp_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_mp_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_arm_vcpu_finalize(struct tcb *const tcp, const unsigned int code,
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

static void
print_kvm_user_trace_setup(struct tcb *const tcp, const struct kvm_user_trace_setup *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, buf_size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, buf_nr);
	tprint_struct_end();
}

static int
ioctl___kvm_deprecated_main_w_0x06(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_user_trace_setup v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_user_trace_setup(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_set_identity_map_addr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

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
ioctl_kvm_s390_vcpu_fault_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_irq_level(struct tcb *const tcp, const struct kvm_irq_level *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, irq);
	tprint_struct_next();
	PRINT_FIELD_U(*v, level);
	tprint_struct_end();
}

static int
ioctl_kvm_irq_line(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_irq_level v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_irq_level(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_irq_routing_irqchip(struct tcb *const tcp,
		const struct kvm_irq_routing_irqchip *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, irqchip);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pin);
	tprint_struct_end();
}

static void
print_kvm_irq_routing_msi(struct tcb *const tcp, const struct kvm_irq_routing_msi *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, address_lo);
	tprint_struct_next();
	PRINT_FIELD_U(*v, address_hi);
	tprint_struct_next();
	PRINT_FIELD_U(*v, data);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	PRINT_FIELD_U(*v, devid);
	tprint_struct_end();
}

static void
print_kvm_irq_routing_s390_adapter(struct tcb *const tcp,
		const struct kvm_irq_routing_s390_adapter *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, ind_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, summary_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, ind_offset);
	tprint_struct_next();
	PRINT_FIELD_U(*v, summary_offset);
	tprint_struct_next();
	PRINT_FIELD_U(*v, adapter_id);
	tprint_struct_end();
}

static void
print_kvm_irq_routing_hv_sint(struct tcb *const tcp,
		const struct kvm_irq_routing_hv_sint *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vcpu);
	tprint_struct_next();
	PRINT_FIELD_U(*v, sint);
	tprint_struct_end();
}

static void
print_kvm_irq_routing_xen_evtchn(struct tcb *const tcp,
		const struct kvm_irq_routing_xen_evtchn *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, port);
	tprint_struct_next();
	PRINT_FIELD_U(*v, vcpu);
	tprint_struct_next();
	PRINT_FIELD_U(*v, priority);
	tprint_struct_end();
}

static void
print_kvm_irq_routing_entry_u(struct tcb *const tcp, const struct kvm_irq_routing_entry *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->type) {
	case 1:
		ioctlc_struct_next(&any_2);
		tprints_field_name("irqchip");
		print_kvm_irq_routing_irqchip(tcp, &v->u.irqchip);
		break;
	case 2:
		ioctlc_struct_next(&any_2);
		tprints_field_name("msi");
		print_kvm_irq_routing_msi(tcp, &v->u.msi);
		break;
	case 3:
		ioctlc_struct_next(&any_2);
		tprints_field_name("adapter");
		print_kvm_irq_routing_s390_adapter(tcp, &v->u.adapter);
		break;
	case 4:
		ioctlc_struct_next(&any_2);
		tprints_field_name("hv_sint");
		print_kvm_irq_routing_hv_sint(tcp, &v->u.hv_sint);
		break;
	case 5:
		ioctlc_struct_next(&any_2);
		tprints_field_name("xen_evtchn");
		print_kvm_irq_routing_xen_evtchn(tcp, &v->u.xen_evtchn);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->u.pad, ioctlc_unknown, 8,
					 sizeof(uint32_t), print_uint_array_member, NULL);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_irq_routing_entry(struct tcb *const tcp, const struct kvm_irq_routing_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, gsi);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, type, kvm_irq_routing_type, "KVM_IRQ_ROUTING_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_irq_routing_entry_u(tcp, v);
	tprint_struct_end();
}

static bool
print_kvm_irq_routing_entry_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_irq_routing_entry *const v = elem_buf;

	print_kvm_irq_routing_entry(tcp, v);
	return true;
}

static void
print_kvm_irq_routing(struct tcb *const tcp, const struct kvm_irq_routing *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->nr),
			      sizeof(struct kvm_irq_routing_entry),
					print_kvm_irq_routing_entry_element);
	tprint_struct_end();
}

static int
ioctl_kvm_set_gsi_routing(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_irq_routing v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_irq_routing(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_assigned_msix_nr(struct tcb *const tcp, const struct kvm_assigned_msix_nr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, assigned_dev_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, entry_nr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_end();
}

static int
ioctl_kvm_assign_set_msix_nr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_assigned_msix_nr v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_msix_nr(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_msr_entry(struct tcb *const tcp, const struct kvm_msr_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, index);
	tprint_struct_next();
	PRINT_FIELD_U(*v, reserved);
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_end();
}

static bool
print_kvm_msr_entry_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct kvm_msr_entry *const v = elem_buf;

	print_kvm_msr_entry(tcp, v);
	return true;
}

static void
print_kvm_msrs(struct tcb *const tcp, const struct kvm_msrs *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nmsrs);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->nmsrs),
			      sizeof(struct kvm_msr_entry), print_kvm_msr_entry_element);
	tprint_struct_end();
}

static int
ioctl_kvm_set_msrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_msrs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_msrs(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_cpuid_entry(struct tcb *const tcp, const struct kvm_cpuid_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, function);
	tprint_struct_next();
	PRINT_FIELD_X(*v, eax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ebx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ecx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, edx);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_end();
}

static bool
print_kvm_cpuid_entry_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_cpuid_entry *const v = elem_buf;

	print_kvm_cpuid_entry(tcp, v);
	return true;
}

static void
print_kvm_cpuid(struct tcb *const tcp, const struct kvm_cpuid *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nent);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->nent),
			      sizeof(struct kvm_cpuid_entry), print_kvm_cpuid_entry_element);
	tprint_struct_end();
}

static int
ioctl_kvm_set_cpuid(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_cpuid v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_cpuid(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_cpuid_entry2(struct tcb *const tcp, const struct kvm_cpuid_entry2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, function);
	tprint_struct_next();
	PRINT_FIELD_U(*v, index);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_cpuid_flags, "KVM_CPUID_FLAG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_X(*v, eax);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ebx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, ecx);
	tprint_struct_next();
	PRINT_FIELD_X(*v, edx);
	tprint_struct_next();
	tprints_field_name("padding");
	ioctlc_print_local_array(tcp, v->padding, ioctlc_unknown, 3,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static bool
print_kvm_cpuid_entry2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_cpuid_entry2 *const v = elem_buf;

	print_kvm_cpuid_entry2(tcp, v);
	return true;
}

static void
print_kvm_cpuid_2(struct tcb *const tcp, const struct kvm_cpuid *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nent);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->nent),
			      sizeof(struct kvm_cpuid_entry2), print_kvm_cpuid_entry2_element);
	tprint_struct_end();
}

static int
ioctl_kvm_set_cpuid2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_cpuid v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_cpuid_2(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_vapic_addr(struct tcb *const tcp, const struct kvm_vapic_addr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, vapic_addr);
	tprint_struct_end();
}

static int
ioctl_kvm_set_vapic_addr(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_vapic_addr v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_vapic_addr(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_s390_store_status_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	const uint64_t x = arg;

	ioctlc_arg_next();
	PRINT_VAL_U(x);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_x86_setup_mce(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	uint64_t v;

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
print_kvm_dirty_tlb(struct tcb *const tcp, const struct kvm_dirty_tlb *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, bitmap);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num_dirty);
	tprint_struct_end();
}

static int
ioctl_kvm_dirty_tlb(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_dirty_tlb v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_dirty_tlb(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_xen_hvm_evtchn_send(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_irq_routing_xen_evtchn v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_irq_routing_xen_evtchn(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_dirty_log(struct tcb *const tcp, const struct kvm_dirty_log *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding1);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, dirty_bitmap);
	tprint_struct_end();
}

static void
print_kvm_dirty_log_64_dirty_bitmap_out(struct tcb *const tcp,
		const struct kvm_dirty_log *const was, const uint64_t addr)
{
	const struct ioctlc_value state = ioctlc_recall(tcp, 0, ioctlc_number(was->slot));

	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(ioctlc_op(state, '/',
			ioctlc_number(0x1000)), 'a', ioctlc_number(0x40)), '/',
			ioctlc_number(8)), 0);
}

static void
print_kvm_dirty_log_out(struct tcb *const tcp, const struct kvm_dirty_log *const v,
		const struct kvm_dirty_log *const was)
{
	tprint_struct_begin();
	tprints_field_name("dirty_bitmap");
	print_kvm_dirty_log_64_dirty_bitmap_out(tcp, was, was->dirty_bitmap);
	tprint_struct_end();
}

static int
ioctl_kvm_get_dirty_log(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_dirty_log v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_dirty_log(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_dirty_log *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_dirty_log_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_dirty_log_2(struct tcb *const tcp, const struct kvm_dirty_log_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding1);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, dirty_bitmap);
	tprint_struct_end();
}

static void
print_kvm_dirty_log_2_64_dirty_bitmap_out(struct tcb *const tcp,
		const struct kvm_dirty_log_2 *const was, const uint64_t addr)
{
	const struct ioctlc_value state = ioctlc_recall(tcp, 0, ioctlc_number(was->slot));

	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(ioctlc_op(state, '/',
			ioctlc_number(0x1000)), 'a', ioctlc_number(0x40)), '/',
			ioctlc_number(8)), 0);
}

static void
print_kvm_dirty_log_2_out(struct tcb *const tcp, const struct kvm_dirty_log_2 *const v,
		const struct kvm_dirty_log_2 *const was)
{
	tprint_struct_begin();
	tprints_field_name("dirty_bitmap");
	print_kvm_dirty_log_2_64_dirty_bitmap_out(tcp, was, was->dirty_bitmap);
	tprint_struct_end();
}

static int
ioctl_kvm_get_dirty_log_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_dirty_log_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_dirty_log_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_dirty_log_2 *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_dirty_log_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_coalesced_mmio_zone(struct tcb *const tcp,
		const struct kvm_coalesced_mmio_zone *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pio);
	tprint_struct_end();
}

static int
ioctl_kvm_register_coalesced_mmio(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_coalesced_mmio_zone v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_coalesced_mmio_zone(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_unregister_coalesced_mmio(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_coalesced_mmio_zone v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_coalesced_mmio_zone(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_assigned_msix_entry(struct tcb *const tcp,
		const struct kvm_assigned_msix_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, assigned_dev_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, gsi);
	tprint_struct_next();
	PRINT_FIELD_U(*v, entry);
	tprint_struct_next();
	tprints_field_name("padding");
	ioctlc_print_local_array(tcp, v->padding, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_assign_set_msix_entry(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_assigned_msix_entry v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_msix_entry(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_interrupt(struct tcb *const tcp, const struct kvm_s390_interrupt *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, type);
	tprint_struct_next();
	PRINT_FIELD_U(*v, parm);
	tprint_struct_next();
	PRINT_FIELD_U(*v, parm64);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_interrupt(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_interrupt v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_interrupt(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_psw(struct tcb *const tcp, const struct kvm_s390_psw *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, mask);
	tprint_struct_next();
	PRINT_FIELD_U(*v, addr);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_set_initial_psw(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_s390_psw v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_psw(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_dirty_tlb_2(struct tcb *const tcp, const struct kvm_dirty_tlb_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, bitmap);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num_dirty);
	tprint_struct_end();
}

static int
ioctl_kvm_dirty_tlb_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_dirty_tlb_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_dirty_tlb_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_one_reg(struct tcb *const tcp, const struct kvm_one_reg *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, id);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_kvm_one_reg_addr_out(struct tcb *const tcp, const struct kvm_one_reg *const was,
		const uint64_t addr)
{
	const uint64_t id = was->id;

	ioctlc_print_register(tcp, addr, id, ioctlc_op(ioctlc_number(1), '<',
			ioctlc_op(ioctlc_op(ioctlc_number(id), '>', ioctlc_number(0x34)), '&',
			ioctlc_number(0xf))),
			      NULL, 0);
}

static void
print_kvm_one_reg_out(struct tcb *const tcp, const struct kvm_one_reg *const v,
		const struct kvm_one_reg *const was, const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("addr");
	print_kvm_one_reg_addr_out(tcp, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_kvm_get_one_reg(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_one_reg v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_one_reg(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_one_reg *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_one_reg_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_one_reg_2(struct tcb *const tcp, const struct kvm_one_reg *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, id);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static int
ioctl_kvm_arm_set_device_addr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_one_reg v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_one_reg_2(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_one_reg_addr(struct tcb *const tcp, const struct kvm_one_reg *const v,
		const uint64_t addr)
{
	const uint64_t id = v->id;

	ioctlc_print_register(tcp, addr, id, ioctlc_op(ioctlc_number(1), '<',
			ioctlc_op(ioctlc_op(ioctlc_number(id), '>', ioctlc_number(0x34)), '&',
			ioctlc_number(0xf))),
			      NULL, 0);
}

static void
print_kvm_one_reg_3(struct tcb *const tcp, const struct kvm_one_reg *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, id);
	tprint_struct_next();
	tprints_field_name("addr");
	print_kvm_one_reg_addr(tcp, v, v->addr);
	tprint_struct_end();
}

static int
ioctl_kvm_set_one_reg(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_one_reg v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_one_reg_3(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_memory_region(struct tcb *const tcp, const struct kvm_memory_region *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, memory_size);
	tprint_struct_end();
}

static int
ioctl_kvm_set_memory_region(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_memory_region v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_memory_region(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_ucas_mapping(struct tcb *const tcp, const struct kvm_s390_ucas_mapping *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, user_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, vcpu_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, length);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_ucas_map(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_ucas_mapping v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_ucas_mapping(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_s390_ucas_unmap(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_s390_ucas_mapping v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_ucas_mapping(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_hyperv_eventfd(struct tcb *const tcp, const struct kvm_hyperv_eventfd *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, conn_id);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_hyperv_eventfd_flags, "KVM_HYPERV_EVENTFD_?\?\?");
	tprint_struct_next();
	tprints_field_name("padding");
	ioctlc_print_local_array(tcp, v->padding, ioctlc_unknown, 3,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_hyperv_eventfd(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_hyperv_eventfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_hyperv_eventfd(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_device_attr_addr_value(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	int32_t x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	tprint_indirect_begin();
	PRINT_VAL_D(x);
	tprint_indirect_end();
}

static void
print_kvm_vfio_spapr_tce(struct tcb *const tcp, const struct kvm_vfio_spapr_tce *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FD(*v, groupfd, tcp);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, tablefd, tcp);
	tprint_struct_end();
}

static void
print_kvm_device_attr_addr_value_2(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct kvm_vfio_spapr_tce x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_kvm_vfio_spapr_tce(tcp, &x);
	--ioctlc_depth;
}

static void
print_kvm_device_attr_addr_value_3(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	uint64_t x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	tprint_indirect_begin();
	PRINT_VAL_U(x);
	tprint_indirect_end();
}

static const struct ioctlc_attribute kvm_device_attr_addr_rows[] = {
	{ "KVM_DEV_VFIO_GROUP_ADD", 0x20, 1, 1, 0, false, print_kvm_device_attr_addr_value },
	{ "KVM_DEV_VFIO_GROUP_DEL", 0x20, 1, 2, 0, false, print_kvm_device_attr_addr_value },
	{ "KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE", 0x20, 1, 3, 0, false, print_kvm_device_attr_addr_value_2 },
	{ "KVM_VCPU_TSC_OFFSET", 4, 0, 0, 0, false, print_kvm_device_attr_addr_value_3 },
	{ "KVM_X86_XCOMP_GUEST_SUPP", 1, 0, 0, 0, false, print_kvm_device_attr_addr_value_3 },
};

static void
print_kvm_device_attr_addr(struct tcb *const tcp, const struct kvm_device_attr *const v,
		const uint64_t addr)
{
	ioctlc_print_attribute(tcp, v, v, addr, ioctlc_attribute_of(
		tcp, kvm_device_attr_addr_rows, ARRAY_SIZE(kvm_device_attr_addr_rows), v->group,
				v->attr));
}

static void
print_kvm_device_attr(struct tcb *const tcp, const struct kvm_device_attr *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, group);
	tprint_struct_next();
	PRINT_FIELD_U(*v, attr);
	tprint_struct_next();
	tprints_field_name("addr");
	print_kvm_device_attr_addr(tcp, v, v->addr);
	tprint_struct_end();
}

static int
ioctl_kvm_set_device_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_device_attr v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_device_attr(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_device_attr_2(struct tcb *const tcp, const struct kvm_device_attr *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, group);
	tprint_struct_next();
	PRINT_FIELD_U(*v, attr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_end();
}

static void
print_kvm_device_attr_addr_out_value_out(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	uint64_t x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	tprint_indirect_begin();
	PRINT_VAL_U(x);
	tprint_indirect_end();
}

static void
print_kvm_device_attr_addr_out_value_out_2(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	int32_t x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	tprint_indirect_begin();
	PRINT_VAL_D(x);
	tprint_indirect_end();
}

static void
print_kvm_vfio_spapr_tce_out(struct tcb *const tcp, const struct kvm_vfio_spapr_tce *const v)
{
	tprint_struct_begin();
	tprint_struct_end();
}

static void
print_kvm_device_attr_addr_out_value_out_3(struct tcb *const tcp, const void *const now,
		const void *const before, const uint64_t addr)
{
	struct kvm_vfio_spapr_tce x;

	if (!ioctlc_fetch_or_printaddr(tcp, addr, addr, sizeof(x), &x))
		return;
	++ioctlc_depth;
	print_kvm_vfio_spapr_tce_out(tcp, &x);
	--ioctlc_depth;
}

static const struct ioctlc_attribute kvm_device_attr_addr_out_rows[] = {
	{ "KVM_X86_XCOMP_GUEST_SUPP", 1, 0, 0, 0, false, print_kvm_device_attr_addr_out_value_out },
	{ "KVM_VCPU_TSC_OFFSET", 4, 0, 0, 0, false, print_kvm_device_attr_addr_out_value_out },
	{ "KVM_DEV_VFIO_GROUP_ADD", 0x20, 1, 1, 0, false, print_kvm_device_attr_addr_out_value_out_2 },
	{ "KVM_DEV_VFIO_GROUP_DEL", 0x20, 1, 2, 0, false, print_kvm_device_attr_addr_out_value_out_2 },
	{ "KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE", 0x20, 1, 3, 0, false, print_kvm_device_attr_addr_out_value_out_3 },
};

static void
print_kvm_device_attr_addr_out(struct tcb *const tcp, const struct kvm_device_attr *const v,
		const struct kvm_device_attr *const was, const uint64_t addr)
{
	ioctlc_print_attribute(tcp, v, was, addr, ioctlc_attribute_of(
		tcp, kvm_device_attr_addr_out_rows, ARRAY_SIZE(kvm_device_attr_addr_out_rows),
				was->group, was->attr));
}

static void
print_kvm_device_attr_out(struct tcb *const tcp, const struct kvm_device_attr *const v,
		const struct kvm_device_attr *const was, const uint64_t addr)
{
	tprint_struct_begin();
	tprints_field_name("addr");
	print_kvm_device_attr_addr_out(tcp, v, was, was->addr);
	tprint_struct_end();
}

static int
ioctl_kvm_get_device_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_device_attr v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_device_attr_2(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_device_attr *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_device_attr_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_device_attr_2_2(struct tcb *const tcp, const struct kvm_device_attr_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, group);
	tprint_struct_next();
	PRINT_FIELD_U(*v, attr);
	tprint_struct_end();
}

static int
ioctl_kvm_has_device_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_device_attr_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_device_attr_2_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_memory_alias(struct tcb *const tcp, const struct kvm_memory_alias *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, memory_size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, target_phys_addr);
	tprint_struct_end();
}

static int
ioctl_kvm_set_memory_alias(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_memory_alias v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_memory_alias(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_userspace_memory_region(struct tcb *const tcp,
		const struct kvm_userspace_memory_region *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_mem_flags, "KVM_MEM_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, guest_phys_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, memory_size);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, userspace_addr);
	tprint_struct_end();
}

static int
ioctl_kvm_set_user_memory_region(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_userspace_memory_region v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_userspace_memory_region(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (!syserror(tcp) && ioctlc_has_kept(tcp)) {
		const struct kvm_userspace_memory_region *const given = ioctlc_kept(tcp, &v,
				sizeof(v));

		ioctlc_remember(tcp, 0, ioctlc_number(given->slot),
				ioctlc_number(given->memory_size));
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_irqfd(struct tcb *const tcp, const struct kvm_irqfd *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_next();
	PRINT_FIELD_U(*v, gsi);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_irqfd_flags, "KVM_IRQFD_FLAG_?\?\?");
	tprint_struct_next();
	tprints_field_name("resamplefd");
	ioctlc_print_fd(tcp, v->resamplefd);
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 16);
	tprint_struct_end();
}

static int
ioctl_kvm_irqfd(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_irqfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_irqfd(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_msi(struct tcb *const tcp, const struct kvm_msi *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, address_lo);
	tprint_struct_next();
	PRINT_FIELD_U(*v, address_hi);
	tprint_struct_next();
	PRINT_FIELD_U(*v, data);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_msi_flags, "KVM_MSI_VALID_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, devid);
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 12);
	tprint_struct_end();
}

static int
ioctl_kvm_signal_msi(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_msi v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_msi(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_pmu_event_filter(struct tcb *const tcp, const struct kvm_pmu_event_filter *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, action, kvm_pmu_event_action, "KVM_PMU_EVENT_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, nevents);
	tprint_struct_next();
	PRINT_FIELD_U(*v, fixed_counter_bitmap);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 4,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("events");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(v->nevents),
			      sizeof(uint64_t), print_uint_array_member);
	tprint_struct_end();
}

static int
ioctl_kvm_set_pmu_event_filter(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_pmu_event_filter v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_pmu_event_filter(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_ext_info(struct tcb *const tcp, const struct kvm_s390_ext_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, ext_params);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	PRINT_FIELD_U(*v, ext_params2);
	tprint_struct_end();
}

static void
print_kvm_s390_pgm_info(struct tcb *const tcp, const struct kvm_s390_pgm_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, trans_exc_code);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mon_code);
	tprint_struct_next();
	PRINT_FIELD_U(*v, per_address);
	tprint_struct_next();
	PRINT_FIELD_U(*v, data_exc_code);
	tprint_struct_next();
	PRINT_FIELD_U(*v, code);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mon_class_nr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, per_code);
	tprint_struct_next();
	PRINT_FIELD_U(*v, per_atmid);
	tprint_struct_next();
	PRINT_FIELD_U(*v, exc_access_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, per_access_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, op_access_id);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_s390_pgm_flags, "KVM_S390_PGM_FLAGS_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 2);
	tprint_struct_end();
}

static void
print_kvm_s390_emerg_info(struct tcb *const tcp, const struct kvm_s390_emerg_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, code);
	tprint_struct_end();
}

static void
print_kvm_s390_prefix_info(struct tcb *const tcp, const struct kvm_s390_prefix_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, address);
	tprint_struct_end();
}

static void
print_kvm_s390_stop_info(struct tcb *const tcp, const struct kvm_s390_stop_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_end();
}

static void
print_kvm_s390_mchk_info(struct tcb *const tcp, const struct kvm_s390_mchk_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, cr14);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mcic);
	tprint_struct_next();
	PRINT_FIELD_U(*v, failing_storage_address);
	tprint_struct_next();
	PRINT_FIELD_U(*v, ext_damage_code);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("fixed_logout");
	ioctlc_print_bytes(v->fixed_logout, 16);
	tprint_struct_end();
}

static void
print_kvm_s390_io_info(struct tcb *const tcp, const struct kvm_s390_io_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, subchannel_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, subchannel_nr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, io_int_parm);
	tprint_struct_next();
	PRINT_FIELD_U(*v, io_int_word);
	tprint_struct_end();
}

static void
print_kvm_s390_irq_u(struct tcb *const tcp, const struct kvm_s390_irq *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->type) {
	case 0xfffe0004ULL:
	case 0xfffe0005ULL:
	case 0xffff2603ULL:
	case 0xffff2401ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("ext");
		print_kvm_s390_ext_info(tcp, &v->u.ext);
		break;
	case 0xfffe0001ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pgm");
		print_kvm_s390_pgm_info(tcp, &v->u.pgm);
		break;
	case 0xffff1201ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("emerg");
		print_kvm_s390_emerg_info(tcp, &v->u.emerg);
		break;
	case 0xffff1202ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("extcall");
		print_kvm_s390_emerg_info(tcp, &v->u.extcall);
		break;
	case 0xfffe0002ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("prefix");
		print_kvm_s390_prefix_info(tcp, &v->u.prefix);
		break;
	case 0xfffe0000ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("stop");
		print_kvm_s390_stop_info(tcp, &v->u.stop);
		break;
	case 0xfffe1000ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("mchk");
		print_kvm_s390_mchk_info(tcp, &v->u.mchk);
		break;
	case 0xfffe0003ULL:
	case 0xffff1004ULL:
	case 0xffff1005ULL:
		ioctlc_struct_next(&any_2);
		tprints_field_name("reserved");
		ioctlc_print_bytes(v->u.reserved, 64);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("io");
		print_kvm_s390_io_info(tcp, &v->u.io);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_s390_irq(struct tcb *const tcp, const struct kvm_s390_irq *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_X(*v, type);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_s390_irq_u(tcp, v);
	tprint_struct_end();
}

static bool
print_kvm_s390_irq_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct kvm_s390_irq *const v = elem_buf;

	print_kvm_s390_irq(tcp, v);
	return true;
}

static void
print_kvm_s390_irq_state_buf(struct tcb *const tcp, const struct kvm_s390_irq_state *const v,
		const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(v->len), '/',
			ioctlc_number(72)),
			   sizeof(struct kvm_s390_irq), print_kvm_s390_irq_element);
}

static void
print_kvm_s390_irq_state(struct tcb *const tcp, const struct kvm_s390_irq_state *const v)
{
	tprint_struct_begin();
	tprints_field_name("buf");
	print_kvm_s390_irq_state_buf(tcp, v, v->buf);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 4,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_set_irq_state(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_s390_irq_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_irq_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_irq_state_2(struct tcb *const tcp, const struct kvm_s390_irq_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, buf);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 4,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_s390_irq_state_buf_out(struct tcb *const tcp,
		const struct kvm_s390_irq_state *const was, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_op(ioctlc_number(was->len), '/',
			ioctlc_number(72)),
			   sizeof(struct kvm_s390_irq), print_kvm_s390_irq_element);
}

static void
print_kvm_s390_irq_state_out(struct tcb *const tcp, const struct kvm_s390_irq_state *const v,
		const struct kvm_s390_irq_state *const was)
{
	tprint_struct_begin();
	tprints_field_name("buf");
	print_kvm_s390_irq_state_buf_out(tcp, was, was->buf);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_get_irq_state(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_s390_irq_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_s390_irq_state_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_s390_irq_state *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_s390_irq_state_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_cmma_log_values(struct tcb *const tcp, const struct kvm_s390_cmma_log *const v,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->count), 0);
}

static void
print_kvm_s390_cmma_log(struct tcb *const tcp, const struct kvm_s390_cmma_log *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, start_gfn);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mask);
	tprint_struct_next();
	tprints_field_name("values");
	print_kvm_s390_cmma_log_values(tcp, v, v->values);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_set_cmma_bits(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_s390_cmma_log v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_cmma_log(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_clock_data(struct tcb *const tcp, const struct kvm_clock_data *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, clock);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_clock_flags, "KVM_CLOCK_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad0);
	tprint_struct_next();
	PRINT_FIELD_U(*v, realtime);
	tprint_struct_next();
	PRINT_FIELD_U(*v, host_tsc);
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 4,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_set_clock(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_clock_data v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_clock_data(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_xen_hvm_config(struct tcb *const tcp, const struct kvm_xen_hvm_config *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_xen_hvm_config_flags, "KVM_XEN_HVM_CONFIG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, msr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, blob_addr_32);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, blob_addr_64);
	tprint_struct_next();
	PRINT_FIELD_U(*v, blob_size_32);
	tprint_struct_next();
	PRINT_FIELD_U(*v, blob_size_64);
	tprint_struct_next();
	tprints_field_name("pad2");
	ioctlc_print_bytes(v->pad2, 30);
	tprint_struct_end();
}

static int
ioctl_kvm_xen_hvm_config(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_xen_hvm_config v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_xen_hvm_config(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_assigned_irq(struct tcb *const tcp, const struct kvm_assigned_irq *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, assigned_dev_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, host_irq);
	tprint_struct_next();
	PRINT_FIELD_U(*v, guest_irq);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_dev_irq_flags, "KVM_DEV_IRQ_?\?\?");
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 12,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_assign_dev_irq(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_assigned_irq v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_irq(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_assigned_pci_dev(struct tcb *const tcp, const struct kvm_assigned_pci_dev *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, assigned_dev_id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, busnr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, devfn);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_dev_assign_flags, "KVM_DEV_ASSIGN_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, segnr);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 11,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_deassign_pci_device(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_assigned_pci_dev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_pci_dev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_deassign_dev_irq(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_assigned_irq v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_irq(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_pit_config(struct tcb *const tcp, const struct kvm_pit_config *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_pit_config_flags, "KVM_PIT_SPEAKER_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 15,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_create_pit2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_pit_config v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_pit_config(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_ioeventfd(struct tcb *const tcp, const struct kvm_ioeventfd *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, datamatch);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_next();
	PRINT_FIELD_FD(*v, fd, tcp);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_ioeventfd_flags, "KVM_IOEVENTFD_FLAG_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 36);
	tprint_struct_end();
}

static int
ioctl_kvm_ioeventfd(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_ioeventfd v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_ioeventfd(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_x86_mce(struct tcb *const tcp, const struct kvm_x86_mce *const v, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, status);
	tprint_struct_next();
	PRINT_FIELD_U(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, misc);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mcg_status);
	tprint_struct_next();
	PRINT_FIELD_U(*v, bank);
	tprint_struct_next();
	tprints_field_name("pad1");
	ioctlc_print_bytes(v->pad1, 7);
	tprint_struct_next();
	tprints_field_name("pad2");
	ioctlc_print_local_array(tcp, v->pad2, ioctlc_unknown, 3,
				 sizeof(uint64_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_x86_set_mce(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_x86_mce v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_x86_mce(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_vcpu_events_part2(struct tcb *const tcp, const struct kvm_vcpu_events *const v)
{
	tprint_struct_next();
	tprints_field_name("smi");
	tprint_struct_begin();
	PRINT_FIELD_U(v->smi, smm);
	tprint_struct_next();
	PRINT_FIELD_U(v->smi, pending);
	tprint_struct_next();
	PRINT_FIELD_U(v->smi, smm_inside_nmi);
	tprint_struct_next();
	PRINT_FIELD_U(v->smi, latched_init);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("triple_fault");
	tprint_struct_begin();
	PRINT_FIELD_U(v->triple_fault, pending);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_bytes(v->reserved, 26);
	tprint_struct_next();
	PRINT_FIELD_U(*v, exception_has_payload);
	tprint_struct_next();
	PRINT_FIELD_U(*v, exception_payload);
}

static void
print_kvm_vcpu_events(struct tcb *const tcp, const struct kvm_vcpu_events *const v)
{
	tprint_struct_begin();
	tprints_field_name("exception");
	tprint_struct_begin();
	PRINT_FIELD_U(v->exception, injected);
	tprint_struct_next();
	PRINT_FIELD_U(v->exception, nr);
	tprint_struct_next();
	PRINT_FIELD_U(v->exception, has_error_code);
	tprint_struct_next();
	PRINT_FIELD_U(v->exception, pending);
	tprint_struct_next();
	PRINT_FIELD_U(v->exception, error_code);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("interrupt");
	tprint_struct_begin();
	PRINT_FIELD_U(v->interrupt, injected);
	tprint_struct_next();
	PRINT_FIELD_U(v->interrupt, nr);
	tprint_struct_next();
	PRINT_FIELD_U(v->interrupt, soft);
	tprint_struct_next();
	PRINT_FIELD_U(v->interrupt, shadow);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("nmi");
	tprint_struct_begin();
	PRINT_FIELD_U(v->nmi, injected);
	tprint_struct_next();
	PRINT_FIELD_U(v->nmi, pending);
	tprint_struct_next();
	PRINT_FIELD_U(v->nmi, masked);
	tprint_struct_next();
	PRINT_FIELD_U(v->nmi, pad);
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_U(*v, sipi_vector);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_vcpuevent_valid_flags, "KVM_VCPUEVENT_VALID_?\?\?");
	print_kvm_vcpu_events_part2(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_set_vcpu_events(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_vcpu_events v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_vcpu_events(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_assign_set_intx_mask(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_assigned_pci_dev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_pci_dev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_mem_op_buf_2(struct tcb *const tcp, const uint64_t addr)
{
	printaddr64(addr);
}

static void
print_kvm_s390_mem_op_buf_3(struct tcb *const tcp, const struct kvm_s390_mem_op *const v,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->size), 0);
}

static void
print_kvm_s390_mem_op_buf(struct tcb *const tcp, const struct kvm_s390_mem_op *const v,
		const uint64_t addr)
{
	switch ((uint64_t) v->op) {
	case 0:
	case 2:
	case 4:
		print_kvm_s390_mem_op_buf_2(tcp, addr);
		break;
	case 1:
	case 3:
	case 5:
		print_kvm_s390_mem_op_buf_3(tcp, v, addr);
		break;
	default:
		printaddr64(addr);
	}
}

static void
print_kvm_s390_mem_op(struct tcb *const tcp, const struct kvm_s390_mem_op *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, gaddr);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_s390_memop_flags, "KVM_S390_MEMOP_F_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, op, kvm_s390_memop, "KVM_S390_MEMOP_?\?\?");
	tprint_struct_next();
	tprints_field_name("buf");
	print_kvm_s390_mem_op_buf(tcp, v, v->buf);
	tprint_struct_next();
	PRINT_FIELD_U(*v, ar);
	tprint_struct_next();
	PRINT_FIELD_U(*v, key);
	tprint_struct_next();
	PRINT_FIELD_U(*v, sida_offset);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_bytes(v->reserved, 32);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_mem_op(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_mem_op v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_mem_op(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_skeys(struct tcb *const tcp, const struct kvm_s390_skeys *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, start_gfn);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, skeydata_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 9,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_s390_skeys_skeydata_addr_out(struct tcb *const tcp,
		const struct kvm_s390_skeys *const was, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(was->count), 0);
}

static void
print_kvm_s390_skeys_out(struct tcb *const tcp, const struct kvm_s390_skeys *const v,
		const struct kvm_s390_skeys *const was)
{
	tprint_struct_begin();
	tprints_field_name("skeydata_addr");
	print_kvm_s390_skeys_skeydata_addr_out(tcp, was, was->skeydata_addr);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_get_skeys(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_skeys v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_s390_skeys(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_s390_skeys *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_s390_skeys_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_skeys_skeydata_addr(struct tcb *const tcp, const struct kvm_s390_skeys *const v,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->count), 0);
}

static void
print_kvm_s390_skeys_2(struct tcb *const tcp, const struct kvm_s390_skeys *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, start_gfn);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	tprints_field_name("skeydata_addr");
	print_kvm_s390_skeys_skeydata_addr(tcp, v, v->skeydata_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 9,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_set_skeys(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_skeys v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_skeys_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_guest_debug_arch(struct tcb *const tcp, const struct kvm_guest_debug_arch *const v)
{
	tprint_struct_begin();
	tprints_field_name("debugreg");
	ioctlc_print_local_array(tcp, v->debugreg, ioctlc_unknown, 8,
				 sizeof(uint64_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_guest_debug(struct tcb *const tcp, const struct kvm_guest_debug *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, control, kvm_guestdbg_flags, "KVM_GUESTDBG_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("arch");
	print_kvm_guest_debug_arch(tcp, &v->arch);
	tprint_struct_end();
}

static int
ioctl_kvm_set_guest_debug(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_guest_debug v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_guest_debug(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_s390_irq(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_irq v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_irq(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_xen_hvm_attr_u_evtchn_deliver(struct tcb *const tcp,
		const struct kvm_xen_hvm_attr *const v)
{
	tprint_struct_begin();
	tprints_field_name("port");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.evtchn.deliver.port, port);
	tprint_struct_next();
	PRINT_FIELD_U(v->u.evtchn.deliver.port, vcpu);
	tprint_struct_next();
	PRINT_FIELD_U(v->u.evtchn.deliver.port, priority);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("eventfd");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.evtchn.deliver.eventfd, port);
	tprint_struct_next();
	PRINT_FIELD_FD(v->u.evtchn.deliver.eventfd, fd, tcp);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("padding");
	ioctlc_print_local_array(tcp, v->u.evtchn.deliver.padding, ioctlc_unknown, 4,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_xen_hvm_attr_u(struct tcb *const tcp, const struct kvm_xen_hvm_attr *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->type) {
	case 0:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, long_mode);
		break;
	case 2:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, vector);
		break;
	case 1:
		ioctlc_struct_next(&any_2);
		tprints_field_name("shared_info");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.shared_info, gfn);
		tprint_struct_end();
		break;
	case 3:
		ioctlc_struct_next(&any_2);
		tprints_field_name("evtchn");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.evtchn, send_port);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.evtchn, type);
		tprint_struct_next();
		PRINT_FIELD_FLAGS(v->u.evtchn, flags, kvm_xen_evtchn_flags,
				"KVM_XEN_EVTCHN_?\?\?");
		tprint_struct_next();
		tprints_field_name("deliver");
		print_kvm_xen_hvm_attr_u_evtchn_deliver(tcp, v);
		tprint_struct_end();
		break;
	case 4:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, xen_version);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->u.pad, ioctlc_unknown, 8,
					 sizeof(uint64_t), print_uint_array_member, NULL);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_xen_hvm_attr(struct tcb *const tcp, const struct kvm_xen_hvm_attr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, kvm_xen_attr_type, "KVM_XEN_ATTR_TYPE_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_xen_hvm_attr_u(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_xen_hvm_set_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_xen_hvm_attr v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_xen_hvm_attr(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_xen_vcpu_attr_u(struct tcb *const tcp, const struct kvm_xen_vcpu_attr *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->type) {
	case 0:
	case 1:
	case 2:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_ADDR64(v->u, gpa);
		break;
	case 3:
	case 4:
	case 5:
		ioctlc_struct_next(&any_2);
		tprints_field_name("runstate");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.runstate, state);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, state_entry_time);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_running);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_runnable);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_blocked);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_offline);
		tprint_struct_end();
		break;
	case 6:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, vcpu_id);
		break;
	case 7:
		ioctlc_struct_next(&any_2);
		tprints_field_name("timer");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.timer, port);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.timer, priority);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.timer, expires_ns);
		tprint_struct_end();
		break;
	case 8:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, vector);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->u.pad, ioctlc_unknown, 8,
					 sizeof(uint64_t), print_uint_array_member, NULL);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_xen_vcpu_attr(struct tcb *const tcp, const struct kvm_xen_vcpu_attr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, kvm_xen_vcpu_attr_type, "KVM_XEN_VCPU_ATTR_TYPE_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_xen_vcpu_attr_u(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_xen_vcpu_set_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_xen_vcpu_attr v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_xen_vcpu_attr(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_zpci_op_u(struct tcb *const tcp, const struct kvm_s390_zpci_op *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->op) {
	case 0:
		ioctlc_struct_next(&any_2);
		tprints_field_name("reg_aen");
		tprint_struct_begin();
		PRINT_FIELD_ADDR64(v->u.reg_aen, ibv);
		tprint_struct_next();
		PRINT_FIELD_ADDR64(v->u.reg_aen, sb);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, flags);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, noi);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, isc);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, sbo);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, pad);
		tprint_struct_end();
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("reserved");
		ioctlc_print_local_array(tcp, v->u.reserved, ioctlc_unknown, 8,
					 sizeof(uint64_t), print_uint_array_member, NULL);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_s390_zpci_op(struct tcb *const tcp, const struct kvm_s390_zpci_op *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, fh);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, op, kvm_s390_zpciop, "KVM_S390_ZPCIOP_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 3);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_s390_zpci_op_u(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_zpci_op(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_zpci_op v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_zpci_op(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_zpci_op_2_u(struct tcb *const tcp, const struct kvm_s390_zpci_op_2 *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->op) {
	case 0:
		ioctlc_struct_next(&any_2);
		tprints_field_name("reg_aen");
		tprint_struct_begin();
		PRINT_FIELD_ADDR64(v->u.reg_aen, ibv);
		tprint_struct_next();
		PRINT_FIELD_ADDR64(v->u.reg_aen, sb);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, flags);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, noi);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, isc);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, sbo);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.reg_aen, pad);
		tprint_struct_end();
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("reserved");
		ioctlc_print_local_array(tcp, v->u.reserved, ioctlc_unknown, 8,
					 sizeof(uint64_t), print_uint_array_member, NULL);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_s390_zpci_op_2(struct tcb *const tcp, const struct kvm_s390_zpci_op_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, fh);
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, op, kvm_s390_zpciop, "KVM_S390_ZPCIOP_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 3);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_s390_zpci_op_2_u(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_zpci_op_2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_s390_zpci_op_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_s390_zpci_op_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_breakpoint(struct tcb *const tcp, const struct kvm_breakpoint *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, enabled);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_next();
	PRINT_FIELD_U(*v, address);
	tprint_struct_end();
}

static bool
print_kvm_breakpoint_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct kvm_breakpoint *const v = elem_buf;

	print_kvm_breakpoint(tcp, v);
	return true;
}

static void
print_kvm_debug_guest(struct tcb *const tcp, const struct kvm_debug_guest *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, enabled);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("breakpoints");
	ioctlc_print_local_array(tcp, v->breakpoints, ioctlc_unknown, 4,
				 sizeof(struct kvm_breakpoint), print_kvm_breakpoint_element,
						NULL);
	tprint_struct_next();
	PRINT_FIELD_U(*v, singlestep);
	tprint_struct_end();
}

static int
ioctl___kvm_deprecated_vcpu_w_0x87(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_debug_guest v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_debug_guest(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_debug_guest_2(struct tcb *const tcp, const struct kvm_debug_guest_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, enabled);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("breakpoints");
	ioctlc_print_local_array(tcp, v->breakpoints, ioctlc_unknown, 4,
				 sizeof(struct kvm_breakpoint), print_kvm_breakpoint_element,
						NULL);
	tprint_struct_next();
	PRINT_FIELD_U(*v, singlestep);
	tprint_struct_end();
}

static int
ioctl___kvm_deprecated_vcpu_w_0x87_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_debug_guest_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_debug_guest_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_enable_cap(struct tcb *const tcp, const struct kvm_enable_cap *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, cap, kvm_capability_2, "KVM_CAP_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("args");
	ioctlc_print_local_array(tcp, v->args, ioctlc_unknown, 4,
				 sizeof(uint64_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 64);
	tprint_struct_end();
}

static int
ioctl_kvm_enable_cap(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_enable_cap v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_enable_cap(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_pit_channel_state(struct tcb *const tcp, const struct kvm_pit_channel_state *const v)
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
	PRINT_FIELD_U(*v, status);
	tprint_struct_next();
	PRINT_FIELD_U(*v, read_state);
	tprint_struct_next();
	PRINT_FIELD_U(*v, write_state);
	tprint_struct_next();
	PRINT_FIELD_U(*v, write_latch);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rw_mode);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mode);
	tprint_struct_next();
	PRINT_FIELD_U(*v, bcd);
	tprint_struct_next();
	PRINT_FIELD_U(*v, gate);
	tprint_struct_next();
	PRINT_FIELD_D(*v, count_load_time);
	tprint_struct_end();
}

static bool
print_kvm_pit_channel_state_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_pit_channel_state *const v = elem_buf;

	print_kvm_pit_channel_state(tcp, v);
	return true;
}

static void
print_kvm_pit_state2(struct tcb *const tcp, const struct kvm_pit_state2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("channels");
	ioctlc_print_local_array(tcp, v->channels, ioctlc_unknown, 3,
				 sizeof(struct kvm_pit_channel_state),
						print_kvm_pit_channel_state_element, NULL);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_pit_state_flags, "KVM_PIT_FLAGS_?\?\?");
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 9,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_set_pit2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_pit_state2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_pit_state2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_ppc_pvinfo_out(struct tcb *const tcp, const struct kvm_ppc_pvinfo *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("hcall");
	ioctlc_print_local_array(tcp, v->hcall, ioctlc_unknown, 4,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_bytes(v->pad, 108);
	tprint_struct_end();
}

static int
ioctl_kvm_ppc_get_pvinfo(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_ppc_pvinfo v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_ppc_pvinfo_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_debugregs(struct tcb *const tcp, const struct kvm_debugregs *const v)
{
	tprint_struct_begin();
	tprints_field_name("db");
	ioctlc_print_local_array(tcp, v->db, ioctlc_unknown, 4,
				 sizeof(uint64_t), print_uint_array_member, NULL);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dr6);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dr7);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 9,
				 sizeof(uint64_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_set_debugregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_debugregs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_debugregs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_vmx_nested_state_hdr(struct tcb *const tcp,
		const struct kvm_vmx_nested_state_hdr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vmxon_pa);
	tprint_struct_next();
	PRINT_FIELD_U(*v, vmcs12_pa);
	tprint_struct_next();
	tprints_field_name("smm");
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(v->smm, flags, kvm_state_nested_smm_flags,
			"KVM_STATE_NESTED_SMM_?\?\?");
	tprint_struct_end();
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, preemption_timer_deadline);
	tprint_struct_end();
}

static void
print_kvm_svm_nested_state_hdr(struct tcb *const tcp,
		const struct kvm_svm_nested_state_hdr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, vmcb_pa);
	tprint_struct_end();
}

static void
print_kvm_nested_state_hdr(struct tcb *const tcp, const struct kvm_nested_state *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->format) {
	case 0:
		ioctlc_struct_next(&any_2);
		tprints_field_name("vmx");
		print_kvm_vmx_nested_state_hdr(tcp, &v->hdr.vmx);
		break;
	case 1:
		ioctlc_struct_next(&any_2);
		tprints_field_name("svm");
		print_kvm_svm_nested_state_hdr(tcp, &v->hdr.svm);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pad");
		ioctlc_print_bytes(v->hdr.pad, 120);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_vmx_nested_state_data(struct tcb *const tcp,
		const struct kvm_vmx_nested_state_data *const v)
{
	tprint_struct_begin();
	tprints_field_name("vmcs12");
	ioctlc_print_bytes(v->vmcs12, 4096);
	tprint_struct_next();
	tprints_field_name("shadow_vmcs12");
	ioctlc_print_bytes(v->shadow_vmcs12, 4096);
	tprint_struct_end();
}

static bool
print_kvm_vmx_nested_state_data_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_vmx_nested_state_data *const v = elem_buf;

	print_kvm_vmx_nested_state_data(tcp, v);
	return true;
}

static void
print_kvm_svm_nested_state_data(struct tcb *const tcp,
		const struct kvm_svm_nested_state_data *const v)
{
	tprint_struct_begin();
	tprints_field_name("vmcb12");
	ioctlc_print_bytes(v->vmcb12, 4096);
	tprint_struct_end();
}

static bool
print_kvm_svm_nested_state_data_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_svm_nested_state_data *const v = elem_buf;

	print_kvm_svm_nested_state_data(tcp, v);
	return true;
}

static void
print_kvm_nested_state_data(struct tcb *const tcp, const struct kvm_nested_state *const v,
		const uint64_t addr)
{
	bool any_3 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->format) {
	case 0:
		ioctlc_struct_next(&any_3);
		tprints_field_name("vmx");
		ioctlc_print_flexible(tcp, addr + 128,
				ioctlc_op(ioctlc_op(ioctlc_number(v->size), '-',
				ioctlc_number(0x80)), '/', ioctlc_number(8192)),
				      sizeof(struct kvm_vmx_nested_state_data),
						print_kvm_vmx_nested_state_data_element);
		break;
	case 1:
		ioctlc_struct_next(&any_3);
		tprints_field_name("svm");
		ioctlc_print_flexible(tcp, addr + 128,
				ioctlc_op(ioctlc_op(ioctlc_number(v->size), '-',
				ioctlc_number(0x80)), '/', ioctlc_number(4096)),
				      sizeof(struct kvm_svm_nested_state_data),
						print_kvm_svm_nested_state_data_element);
		break;
	default:
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_nested_state(struct tcb *const tcp, const struct kvm_nested_state *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_state_nested_flags, "KVM_STATE_NESTED_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_XVAL(*v, format, kvm_state_nested_format, "KVM_STATE_NESTED_FORMAT_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_next();
	tprints_field_name("hdr");
	print_kvm_nested_state_hdr(tcp, v);
	tprint_struct_next();
	tprints_field_name("data");
	print_kvm_nested_state_data(tcp, v, addr);
	tprint_struct_end();
}

static int
ioctl_kvm_set_nested_state(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_nested_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_nested_state(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_regs(struct tcb *const tcp, const struct kvm_regs *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, rax);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rbx);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rcx);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rdx);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rsi);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rdi);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rsp);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rbp);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r8);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r9);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r10);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r11);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r12);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r13);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r14);
	tprint_struct_next();
	PRINT_FIELD_U(*v, r15);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rip);
	tprint_struct_next();
	PRINT_FIELD_U(*v, rflags);
	tprint_struct_end();
}

static int
ioctl_kvm_set_regs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_regs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_regs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_msr_filter_range_bitmap(struct tcb *const tcp,
		const struct kvm_msr_filter_range *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(ioctlc_number(v->nmsrs), 'a',
			ioctlc_number(0x40)), '/', ioctlc_number(8)), 0);
}

static void
print_kvm_msr_filter_range(struct tcb *const tcp, const struct kvm_msr_filter_range *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_msr_filter_range_flags, "KVM_MSR_FILTER_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, nmsrs);
	tprint_struct_next();
	PRINT_FIELD_X(*v, base);
	tprint_struct_next();
	tprints_field_name("bitmap");
	print_kvm_msr_filter_range_bitmap(tcp, v, v->bitmap);
	tprint_struct_end();
}

static bool
print_kvm_msr_filter_range_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_msr_filter_range *const v = elem_buf;

	print_kvm_msr_filter_range(tcp, v);
	return true;
}

static void
print_kvm_msr_filter(struct tcb *const tcp, const struct kvm_msr_filter *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_msr_filter_flags, "KVM_MSR_FILTER_DEFAULT_?\?\?");
	tprint_struct_next();
	tprints_field_name("ranges");
	ioctlc_print_local_array(tcp, v->ranges, ioctlc_unknown, 16,
				 sizeof(struct kvm_msr_filter_range),
						print_kvm_msr_filter_range_element, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_x86_set_msr_filter(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_msr_filter v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_msr_filter(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_segment(struct tcb *const tcp, const struct kvm_segment *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, base);
	tprint_struct_next();
	PRINT_FIELD_U(*v, limit);
	tprint_struct_next();
	PRINT_FIELD_U(*v, selector);
	tprint_struct_next();
	PRINT_FIELD_U(*v, type);
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
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_end();
}

static void
print_kvm_dtable(struct tcb *const tcp, const struct kvm_dtable *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, base);
	tprint_struct_next();
	PRINT_FIELD_U(*v, limit);
	tprint_struct_next();
	tprints_field_name("padding");
	ioctlc_print_local_array(tcp, v->padding, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_sregs_part2(struct tcb *const tcp, const struct kvm_sregs *const v)
{
	tprint_struct_next();
	PRINT_FIELD_U(*v, efer);
	tprint_struct_next();
	PRINT_FIELD_U(*v, apic_base);
	tprint_struct_next();
	tprints_field_name("interrupt_bitmap");
	ioctlc_print_local_array(tcp, v->interrupt_bitmap, ioctlc_unknown, 4,
				 sizeof(uint64_t), print_uint_array_member, NULL);
}

static void
print_kvm_sregs(struct tcb *const tcp, const struct kvm_sregs *const v)
{
	tprint_struct_begin();
	tprints_field_name("cs");
	print_kvm_segment(tcp, &v->cs);
	tprint_struct_next();
	tprints_field_name("ds");
	print_kvm_segment(tcp, &v->ds);
	tprint_struct_next();
	tprints_field_name("es");
	print_kvm_segment(tcp, &v->es);
	tprint_struct_next();
	tprints_field_name("fs");
	print_kvm_segment(tcp, &v->fs);
	tprint_struct_next();
	tprints_field_name("gs");
	print_kvm_segment(tcp, &v->gs);
	tprint_struct_next();
	tprints_field_name("ss");
	print_kvm_segment(tcp, &v->ss);
	tprint_struct_next();
	tprints_field_name("tr");
	print_kvm_segment(tcp, &v->tr);
	tprint_struct_next();
	tprints_field_name("ldt");
	print_kvm_segment(tcp, &v->ldt);
	tprint_struct_next();
	tprints_field_name("gdt");
	print_kvm_dtable(tcp, &v->gdt);
	tprint_struct_next();
	tprints_field_name("idt");
	print_kvm_dtable(tcp, &v->idt);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr0);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr2);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr3);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr4);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr8);
	print_kvm_sregs_part2(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_set_sregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_sregs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_sregs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_sregs2_part2(struct tcb *const tcp, const struct kvm_sregs2 *const v)
{
	tprint_struct_next();
	PRINT_FIELD_U(*v, efer);
	tprint_struct_next();
	PRINT_FIELD_U(*v, apic_base);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("pdptrs");
	ioctlc_print_local_array(tcp, v->pdptrs, ioctlc_unknown, 4,
				 sizeof(uint64_t), print_uint_array_member, NULL);
}

static void
print_kvm_sregs2(struct tcb *const tcp, const struct kvm_sregs2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("cs");
	print_kvm_segment(tcp, &v->cs);
	tprint_struct_next();
	tprints_field_name("ds");
	print_kvm_segment(tcp, &v->ds);
	tprint_struct_next();
	tprints_field_name("es");
	print_kvm_segment(tcp, &v->es);
	tprint_struct_next();
	tprints_field_name("fs");
	print_kvm_segment(tcp, &v->fs);
	tprint_struct_next();
	tprints_field_name("gs");
	print_kvm_segment(tcp, &v->gs);
	tprint_struct_next();
	tprints_field_name("ss");
	print_kvm_segment(tcp, &v->ss);
	tprint_struct_next();
	tprints_field_name("tr");
	print_kvm_segment(tcp, &v->tr);
	tprint_struct_next();
	tprints_field_name("ldt");
	print_kvm_segment(tcp, &v->ldt);
	tprint_struct_next();
	tprints_field_name("gdt");
	print_kvm_dtable(tcp, &v->gdt);
	tprint_struct_next();
	tprints_field_name("idt");
	print_kvm_dtable(tcp, &v->idt);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr0);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr2);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr3);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr4);
	tprint_struct_next();
	PRINT_FIELD_U(*v, cr8);
	print_kvm_sregs2_part2(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_set_sregs2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_sregs2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_sregs2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_xcr(struct tcb *const tcp, const struct kvm_xcr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, xcr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, reserved);
	tprint_struct_next();
	PRINT_FIELD_U(*v, value);
	tprint_struct_end();
}

static bool
print_kvm_xcr_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct kvm_xcr *const v = elem_buf;

	print_kvm_xcr(tcp, v);
	return true;
}

static void
print_kvm_xcrs(struct tcb *const tcp, const struct kvm_xcrs *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nr_xcrs);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("xcrs");
	ioctlc_print_local_array(tcp, v->xcrs, ioctlc_number(v->nr_xcrs), 16,
				 sizeof(struct kvm_xcr), print_kvm_xcr_element, NULL);
	tprint_struct_next();
	tprints_field_name("padding");
	ioctlc_print_local_array(tcp, v->padding, ioctlc_unknown, 16,
				 sizeof(uint64_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_set_xcrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_xcrs v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_xcrs(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_msr_filter_range_2_bitmap(struct tcb *const tcp,
		const struct kvm_msr_filter_range_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(ioctlc_number(v->nmsrs), 'a',
			ioctlc_number(0x40)), '/', ioctlc_number(8)), 0);
}

static void
print_kvm_msr_filter_range_2(struct tcb *const tcp, const struct kvm_msr_filter_range_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_msr_filter_range_flags, "KVM_MSR_FILTER_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, nmsrs);
	tprint_struct_next();
	PRINT_FIELD_X(*v, base);
	tprint_struct_next();
	tprints_field_name("bitmap");
	print_kvm_msr_filter_range_2_bitmap(tcp, v, v->bitmap);
	tprint_struct_end();
}

static bool
print_kvm_msr_filter_range_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_msr_filter_range_2 *const v = elem_buf;

	print_kvm_msr_filter_range_2(tcp, v);
	return true;
}

static void
print_kvm_msr_filter_2(struct tcb *const tcp, const struct kvm_msr_filter_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_msr_filter_flags, "KVM_MSR_FILTER_DEFAULT_?\?\?");
	tprint_struct_next();
	tprints_field_name("ranges");
	ioctlc_print_local_array(tcp, v->ranges, ioctlc_unknown, 16,
				 sizeof(struct kvm_msr_filter_range_2),
						print_kvm_msr_filter_range_2_element, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_x86_set_msr_filter_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_msr_filter_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_msr_filter_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static bool
print_kvm_uint8_t_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const uint8_t *const v = elem_buf;

	ioctlc_print_bytes(v, 16);
	return true;
}

static void
print_kvm_fpu(struct tcb *const tcp, const struct kvm_fpu *const v)
{
	tprint_struct_begin();
	tprints_field_name("fpr");
	ioctlc_print_local_array(tcp, v->fpr, ioctlc_unknown, 8,
				 sizeof(uint8_t[16]), print_kvm_uint8_t_element, NULL);
	tprint_struct_next();
	PRINT_FIELD_U(*v, fcw);
	tprint_struct_next();
	PRINT_FIELD_U(*v, fsw);
	tprint_struct_next();
	PRINT_FIELD_U(*v, ftwx);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad1);
	tprint_struct_next();
	PRINT_FIELD_U(*v, last_opcode);
	tprint_struct_next();
	PRINT_FIELD_U(*v, last_ip);
	tprint_struct_next();
	PRINT_FIELD_U(*v, last_dp);
	tprint_struct_next();
	tprints_field_name("xmm");
	ioctlc_print_local_array(tcp, v->xmm, ioctlc_unknown, 16,
				 sizeof(uint8_t[16]), print_kvm_uint8_t_element, NULL);
	tprint_struct_next();
	PRINT_FIELD_U(*v, mxcsr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad2);
	tprint_struct_end();
}

static int
ioctl_kvm_set_fpu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_fpu v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_fpu(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_lapic_state(struct tcb *const tcp, const struct kvm_lapic_state *const v)
{
	tprint_struct_begin();
	tprints_field_name("regs");
	ioctlc_print_bytes(v->regs, 1024);
	tprint_struct_end();
}

static int
ioctl_kvm_set_lapic(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_lapic_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_lapic_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_xsave(struct tcb *const tcp, const struct kvm_xsave *const v)
{
	tprint_struct_begin();
	tprints_field_name("region");
	ioctlc_print_local_array(tcp, v->region, ioctlc_unknown, 1024,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("extra");
	tprint_more_data_follows();
	tprint_struct_end();
}

static int
ioctl_kvm_set_xsave(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_xsave v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_xsave(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_mp_state(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_mp_state v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_mp_state(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_x86_get_mce_cap_supported(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	uint64_t v;

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

static void
print_kvm_ppc_resize_hpt(struct tcb *const tcp, const struct kvm_ppc_resize_hpt *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_U(*v, shift);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_end();
}

static int
ioctl_kvm_ppc_resize_hpt_prepare(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_ppc_resize_hpt v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_ppc_resize_hpt(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_ppc_resize_hpt_commit(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_ppc_resize_hpt v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_ppc_resize_hpt(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_enc_region(struct tcb *const tcp, const struct kvm_enc_region *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_end();
}

static int
ioctl_kvm_memory_encrypt_reg_region(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_enc_region v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_enc_region(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_memory_encrypt_unreg_region(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_enc_region v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_enc_region(tcp, &v, arg);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_clock(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_clock_data v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_clock_data(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_assign_pci_device(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_assigned_pci_dev v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_pci_dev(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl___kvm_deprecated_vm_r_0x70(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_assigned_irq v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_assigned_irq(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_vcpu_events(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_vcpu_events v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_vcpu_events(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_pit_state(struct tcb *const tcp, const struct kvm_pit_state *const v)
{
	tprint_struct_begin();
	tprints_field_name("channels");
	ioctlc_print_local_array(tcp, v->channels, ioctlc_unknown, 3,
				 sizeof(struct kvm_pit_channel_state),
						print_kvm_pit_channel_state_element, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_set_pit(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_pit_state v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_pit_state(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_pit2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_pit_state2 v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_pit_state2(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_debugregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_debugregs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_debugregs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_regs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_regs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_regs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_sregs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_sregs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_sregs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_sregs2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_sregs2 v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_sregs2(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_xcrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_xcrs v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_xcrs(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_fpu(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_fpu v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_fpu(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_pic_state(struct tcb *const tcp, const struct kvm_pic_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, last_irr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, irr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, imr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, isr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, priority_add);
	tprint_struct_next();
	PRINT_FIELD_U(*v, irq_base);
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
	PRINT_FIELD_U(*v, elcr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, elcr_mask);
	tprint_struct_end();
}

static void
print_kvm_ioapic_state_redirtbl_fields(struct tcb *const tcp,
		const union kvm_ioapic_state_redirtbl *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(v->fields, vector);
	tprint_struct_next();
	tprints_field_name("delivery_mode");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 8, 3));
	tprint_struct_next();
	tprints_field_name("dest_mode");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 11, 1));
	tprint_struct_next();
	tprints_field_name("delivery_status");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 12, 1));
	tprint_struct_next();
	tprints_field_name("polarity");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 13, 1));
	tprint_struct_next();
	tprints_field_name("remote_irr");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 14, 1));
	tprint_struct_next();
	tprints_field_name("trig_mode");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 15, 1));
	tprint_struct_next();
	tprints_field_name("mask");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 16, 1));
	tprint_struct_next();
	tprints_field_name("reserve");
	PRINT_VAL_U(ioctlc_bits(v, sizeof(*v), 17, 7));
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_bytes(v->fields.reserved, 4);
	tprint_struct_next();
	PRINT_FIELD_U(v->fields, dest_id);
	tprint_struct_end();
}

static void
print_kvm_ioapic_state_redirtbl(struct tcb *const tcp,
		const union kvm_ioapic_state_redirtbl *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, bits);
	tprint_struct_next();
	tprints_field_name("fields");
	print_kvm_ioapic_state_redirtbl_fields(tcp, v);
	tprint_struct_end();
}

static bool
print_kvm_ioapic_state_redirtbl_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const union kvm_ioapic_state_redirtbl *const v = elem_buf;

	print_kvm_ioapic_state_redirtbl(tcp, v);
	return true;
}

static void
print_kvm_ioapic_state(struct tcb *const tcp, const struct kvm_ioapic_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, base_address);
	tprint_struct_next();
	PRINT_FIELD_U(*v, ioregsel);
	tprint_struct_next();
	PRINT_FIELD_U(*v, id);
	tprint_struct_next();
	PRINT_FIELD_U(*v, irr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("redirtbl");
	ioctlc_print_local_array(tcp, v->redirtbl, ioctlc_unknown, 24,
				 sizeof(union kvm_ioapic_state_redirtbl),
						print_kvm_ioapic_state_redirtbl_element, NULL);
	tprint_struct_end();
}

static void
print_kvm_irqchip_chip(struct tcb *const tcp, const struct kvm_irqchip *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->chip_id) {
	case 0:
	case 1:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pic");
		print_kvm_pic_state(tcp, &v->chip.pic);
		break;
	case 2:
		ioctlc_struct_next(&any_2);
		tprints_field_name("ioapic");
		print_kvm_ioapic_state(tcp, &v->chip.ioapic);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("dummy");
		ioctlc_print_bytes(v->chip.dummy, 512);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_irqchip(struct tcb *const tcp, const struct kvm_irqchip *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, chip_id);
	tprint_struct_next();
	tprints_field_name("chip");
	print_kvm_irqchip_chip(tcp, v);
	tprint_struct_end();
}

static int
ioctl_kvm_set_irqchip(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_irqchip v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_irqchip(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_ppc_one_page_size_out(struct tcb *const tcp,
		const struct kvm_ppc_one_page_size *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, page_shift);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pte_enc);
	tprint_struct_end();
}

static bool
print_kvm_ppc_one_page_size_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_ppc_one_page_size *const v = elem_buf;

	print_kvm_ppc_one_page_size_out(tcp, v);
	return true;
}

static void
print_kvm_ppc_one_seg_page_size_out(struct tcb *const tcp,
		const struct kvm_ppc_one_seg_page_size *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, page_shift);
	tprint_struct_next();
	PRINT_FIELD_U(*v, slb_enc);
	tprint_struct_next();
	tprints_field_name("enc");
	ioctlc_print_local_array(tcp, v->enc, ioctlc_unknown, 8,
				 sizeof(struct kvm_ppc_one_page_size),
						print_kvm_ppc_one_page_size_element, NULL);
	tprint_struct_end();
}

static bool
print_kvm_ppc_one_seg_page_size_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_ppc_one_seg_page_size *const v = elem_buf;

	print_kvm_ppc_one_seg_page_size_out(tcp, v);
	return true;
}

static void
print_kvm_ppc_smmu_info_out(struct tcb *const tcp, const struct kvm_ppc_smmu_info *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_FLAGS(*v, flags, kvm_ppc_smmu_flags, "KVM_PPC_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, slb_size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, data_keys);
	tprint_struct_next();
	PRINT_FIELD_U(*v, instr_keys);
	tprint_struct_next();
	tprints_field_name("sps");
	ioctlc_print_local_array(tcp, v->sps, ioctlc_unknown, 8,
				 sizeof(struct kvm_ppc_one_seg_page_size),
						print_kvm_ppc_one_seg_page_size_element, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_ppc_get_smmu_info(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_ppc_smmu_info v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_ppc_smmu_info_out(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_lapic(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_lapic_state v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_lapic_state(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_xsave(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_xsave v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_xsave(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_xsave2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_xsave v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_xsave(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_msr_list(struct tcb *const tcp, const struct kvm_msr_list *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nmsrs);
	tprint_struct_end();
}

static void
print_kvm_msr_list_out(struct tcb *const tcp, const struct kvm_msr_list *const v,
		const struct kvm_msr_list *const was, const uint64_t addr)
{
	bool any = false;

	tprint_struct_begin();
	if ((!syserror(tcp) || (syserror(tcp) && tcp->u_error == E2BIG))) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, nmsrs);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		tprints_field_name("indices");
		ioctlc_print_flexible(tcp, addr + sizeof(*v),
				ioctlc_op(ioctlc_number(was->nmsrs), 'm',
				ioctlc_number(v->nmsrs)),
				      sizeof(uint32_t), print_xint_array_member);
	}
	tprint_struct_end();
}

static int
ioctl_kvm_get_msr_index_list(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_msr_list v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_msr_list(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (((!syserror(tcp) || (syserror(tcp) && tcp->u_error == E2BIG)) || !syserror(tcp))
			&& ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_msr_list *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_msr_list_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_msr_feature_index_list(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_msr_list v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_msr_list(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (((!syserror(tcp) || (syserror(tcp) && tcp->u_error == E2BIG)) || !syserror(tcp))
			&& ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_msr_list *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_msr_list_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_ppc_allocate_htab(struct tcb *const tcp, const unsigned int code,
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
print_kvm_sev_launch_start_dh_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_start *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->dh_len), 0);
}

static void
print_kvm_sev_launch_start_session_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_start *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->session_len), 0);
}

static void
print_kvm_sev_launch_start(struct tcb *const tcp, const struct kvm_sev_launch_start *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, handle);
	tprint_struct_next();
	PRINT_FIELD_U(*v, policy);
	tprint_struct_next();
	tprints_field_name("dh_uaddr");
	print_kvm_sev_launch_start_dh_uaddr(tcp, v, v->dh_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dh_len);
	tprint_struct_next();
	tprints_field_name("session_uaddr");
	print_kvm_sev_launch_start_session_uaddr(tcp, v, v->session_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, session_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_start_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_start *const v = elem_buf;

	print_kvm_sev_launch_start(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_2(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_start),
					print_kvm_sev_launch_start_element);
}

static void
print_kvm_sev_launch_update_data_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_update_data *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->len), 0);
}

static void
print_kvm_sev_launch_update_data(struct tcb *const tcp,
		const struct kvm_sev_launch_update_data *const v)
{
	tprint_struct_begin();
	tprints_field_name("uaddr");
	print_kvm_sev_launch_update_data_uaddr(tcp, v, v->uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_update_data_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_update_data *const v = elem_buf;

	print_kvm_sev_launch_update_data(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_3(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_update_data),
					print_kvm_sev_launch_update_data_element);
}

static void
print_kvm_sev_launch_secret_hdr_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_secret *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->hdr_len), 0);
}

static void
print_kvm_sev_launch_secret_trans_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_secret *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->trans_len), 0);
}

static void
print_kvm_sev_launch_secret(struct tcb *const tcp, const struct kvm_sev_launch_secret *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr_uaddr");
	print_kvm_sev_launch_secret_hdr_uaddr(tcp, v, v->hdr_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, hdr_len);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, guest_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, guest_len);
	tprint_struct_next();
	tprints_field_name("trans_uaddr");
	print_kvm_sev_launch_secret_trans_uaddr(tcp, v, v->trans_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, trans_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_secret_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_secret *const v = elem_buf;

	print_kvm_sev_launch_secret(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_4(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_secret),
					print_kvm_sev_launch_secret_element);
}

static void
print_kvm_sev_launch_update_data_2(struct tcb *const tcp,
		const struct kvm_sev_launch_update_data *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_update_data_element_2(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_update_data *const v = elem_buf;

	print_kvm_sev_launch_update_data_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_5(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_update_data),
					print_kvm_sev_launch_update_data_element_2);
}

static void
print_kvm_sev_send_start_pdh_cert_uaddr(struct tcb *const tcp,
		const struct kvm_sev_send_start *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->pdh_cert_len), 0);
}

static void
print_kvm_sev_send_start_plat_certs_uaddr(struct tcb *const tcp,
		const struct kvm_sev_send_start *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->plat_certs_len), 0);
}

static void
print_kvm_sev_send_start_amd_certs_uaddr(struct tcb *const tcp,
		const struct kvm_sev_send_start *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->amd_certs_len), 0);
}

static void
print_kvm_sev_send_start(struct tcb *const tcp, const struct kvm_sev_send_start *const v)
{
	tprint_struct_begin();
	tprints_field_name("pdh_cert_uaddr");
	print_kvm_sev_send_start_pdh_cert_uaddr(tcp, v, v->pdh_cert_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pdh_cert_len);
	tprint_struct_next();
	tprints_field_name("plat_certs_uaddr");
	print_kvm_sev_send_start_plat_certs_uaddr(tcp, v, v->plat_certs_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, plat_certs_len);
	tprint_struct_next();
	tprints_field_name("amd_certs_uaddr");
	print_kvm_sev_send_start_amd_certs_uaddr(tcp, v, v->amd_certs_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, amd_certs_len);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, session_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, session_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_send_start_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_send_start *const v = elem_buf;

	print_kvm_sev_send_start(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_6(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_send_start), print_kvm_sev_send_start_element);
}

static void
print_kvm_sev_launch_secret_guest_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_secret *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->guest_len), 0);
}

static void
print_kvm_sev_launch_secret_2(struct tcb *const tcp, const struct kvm_sev_launch_secret *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, hdr_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, hdr_len);
	tprint_struct_next();
	tprints_field_name("guest_uaddr");
	print_kvm_sev_launch_secret_guest_uaddr(tcp, v, v->guest_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, guest_len);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, trans_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, trans_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_secret_element_2(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_secret *const v = elem_buf;

	print_kvm_sev_launch_secret_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_7(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_secret),
					print_kvm_sev_launch_secret_element_2);
}

static void
print_kvm_sev_receive_start_pdh_uaddr(struct tcb *const tcp,
		const struct kvm_sev_receive_start *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->pdh_len), 0);
}

static void
print_kvm_sev_receive_start_session_uaddr(struct tcb *const tcp,
		const struct kvm_sev_receive_start *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->session_len), 0);
}

static void
print_kvm_sev_receive_start(struct tcb *const tcp, const struct kvm_sev_receive_start *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, handle);
	tprint_struct_next();
	PRINT_FIELD_U(*v, policy);
	tprint_struct_next();
	tprints_field_name("pdh_uaddr");
	print_kvm_sev_receive_start_pdh_uaddr(tcp, v, v->pdh_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pdh_len);
	tprint_struct_next();
	tprints_field_name("session_uaddr");
	print_kvm_sev_receive_start_session_uaddr(tcp, v, v->session_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, session_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_receive_start_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_receive_start *const v = elem_buf;

	print_kvm_sev_receive_start(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_8(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_receive_start),
					print_kvm_sev_receive_start_element);
}

static void
print_kvm_sev_cmd_data_10(struct tcb *const tcp, const uint64_t addr)
{
	printaddr64(addr);
}

static void
print_kvm_sev_dbg_src_uaddr(struct tcb *const tcp, const struct kvm_sev_dbg *const v,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->len), 0);
}

static void
print_kvm_sev_dbg(struct tcb *const tcp, const struct kvm_sev_dbg *const v)
{
	tprint_struct_begin();
	tprints_field_name("src_uaddr");
	print_kvm_sev_dbg_src_uaddr(tcp, v, v->src_uaddr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, dst_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_dbg_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct kvm_sev_dbg *const v = elem_buf;

	print_kvm_sev_dbg(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_11(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_dbg), print_kvm_sev_dbg_element);
}

static void
print_kvm_sev_attestation_report(struct tcb *const tcp,
		const struct kvm_sev_attestation_report *const v)
{
	tprint_struct_begin();
	tprints_field_name("mnonce");
	ioctlc_print_bytes(v->mnonce, 16);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_attestation_report_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_attestation_report *const v = elem_buf;

	print_kvm_sev_attestation_report(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_data_12(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_attestation_report),
					print_kvm_sev_attestation_report_element);
}

static void
print_kvm_sev_cmd_data(struct tcb *const tcp, const struct kvm_sev_cmd *const v,
		const uint64_t addr)
{
	switch ((uint64_t) v->id) {
	case 2:
		print_kvm_sev_cmd_data_2(tcp, addr);
		break;
	case 3:
		print_kvm_sev_cmd_data_3(tcp, addr);
		break;
	case 5:
		print_kvm_sev_cmd_data_4(tcp, addr);
		break;
	case 6:
		print_kvm_sev_cmd_data_5(tcp, addr);
		break;
	case 8:
		print_kvm_sev_cmd_data_6(tcp, addr);
		break;
	case 9:
		print_kvm_sev_cmd_data_7(tcp, addr);
		break;
	case 0xc:
		print_kvm_sev_cmd_data_8(tcp, addr);
		break;
	case 0xd:
		print_kvm_sev_cmd_data_4(tcp, addr);
		break;
	case 0x10:
		print_kvm_sev_cmd_data_10(tcp, addr);
		break;
	case 0x11:
	case 0x12:
		print_kvm_sev_cmd_data_11(tcp, addr);
		break;
	case 0x14:
		print_kvm_sev_cmd_data_12(tcp, addr);
		break;
	case 0:
	case 1:
	case 4:
	case 7:
	case 0xa:
	case 0xb:
	case 0xe:
	case 0xf:
	case 0x13:
	case 0x15:
	case 0x16:
		printaddr64(addr);
		break;
	default:
		printaddr64(addr);
	}
}

static void
print_kvm_sev_cmd(struct tcb *const tcp, const struct kvm_sev_cmd *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, id, kvm_sev_cmd_id, "KVM_SEV_?\?\?");
	tprint_struct_next();
	tprints_field_name("data");
	print_kvm_sev_cmd_data(tcp, v, v->data);
	tprint_struct_next();
	tprints_field_name("sev_fd");
	ioctlc_print_fd(tcp, v->sev_fd);
	tprint_struct_end();
}

static void
print_kvm_sev_cmd_out(struct tcb *const tcp, const struct kvm_sev_cmd *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, error);
	tprint_struct_end();
}

static int
ioctl_kvm_memory_encrypt_op(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_sev_cmd v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_sev_cmd(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((true) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_sev_cmd_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_cpuid_3(struct tcb *const tcp, const struct kvm_cpuid *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nent);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_end();
}

static void
print_kvm_cpuid_out(struct tcb *const tcp, const struct kvm_cpuid *const v,
		const struct kvm_cpuid *const was, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, nent);
	tprint_struct_next();
	PRINT_FIELD_U(*v, padding);
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_op(ioctlc_number(was->nent), 'm',
			ioctlc_number(v->nent)),
			      sizeof(struct kvm_cpuid_entry2), print_kvm_cpuid_entry2_element);
	tprint_struct_end();
}

static int
ioctl_kvm_get_supported_cpuid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_cpuid_3(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_cpuid *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_cpuid_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_emulated_cpuid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_cpuid_3(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_cpuid *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_cpuid_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_irq_level_2(struct tcb *const tcp, const struct kvm_irq_level_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, irq);
	tprint_struct_next();
	PRINT_FIELD_U(*v, level);
	tprint_struct_end();
}

static void
print_kvm_irq_level_2_out(struct tcb *const tcp, const struct kvm_irq_level_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_D(*v, status);
	tprint_struct_end();
}

static int
ioctl_kvm_irq_line_status(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_irq_level_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_irq_level_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_irq_level_2_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_msr_entry_out(struct tcb *const tcp, const struct kvm_msr_entry *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, reserved);
	tprint_struct_next();
	PRINT_FIELD_X(*v, data);
	tprint_struct_end();
}

static bool
print_kvm_msr_entry_element_3(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_msr_entry *const v = elem_buf;

	print_kvm_msr_entry_out(tcp, v);
	return true;
}

static void
print_kvm_msrs_out(struct tcb *const tcp, const struct kvm_msrs *const v,
		const struct kvm_msrs *const was, const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, pad);
	tprint_struct_next();
	tprints_field_name("entries");
	ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_number(was->nmsrs),
			      sizeof(struct kvm_msr_entry), print_kvm_msr_entry_element_3);
	tprint_struct_end();
}

static int
ioctl_kvm_get_msrs(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_msrs v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_msrs(tcp, &v, arg);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_msrs *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_msrs_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_cpuid2(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_cpuid_3(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_cpuid *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_cpuid_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_reg_list(struct tcb *const tcp, const struct kvm_reg_list *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, n);
	tprint_struct_end();
}

static void
print_kvm_reg_list_out(struct tcb *const tcp, const struct kvm_reg_list *const v,
		const struct kvm_reg_list *const was, const uint64_t addr)
{
	bool any = false;

	tprint_struct_begin();
	if ((!syserror(tcp) || (syserror(tcp) && tcp->u_error == E2BIG))) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, n);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		tprints_field_name("reg");
		ioctlc_print_flexible(tcp, addr + sizeof(*v), ioctlc_op(ioctlc_number(was->n),
				'm', ioctlc_number(v->n)),
				      sizeof(uint64_t), print_uint_array_member);
	}
	tprint_struct_end();
}

static int
ioctl_kvm_get_reg_list(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_reg_list v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_reg_list(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if (((!syserror(tcp) || (syserror(tcp) && tcp->u_error == E2BIG)) || !syserror(tcp))
			&& ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_reg_list *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_reg_list_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_sev_launch_start_2_dh_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_start_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->dh_len), 0);
}

static void
print_kvm_sev_launch_start_2_session_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_start_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->session_len), 0);
}

static void
print_kvm_sev_launch_start_2(struct tcb *const tcp, const struct kvm_sev_launch_start_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, handle);
	tprint_struct_next();
	PRINT_FIELD_U(*v, policy);
	tprint_struct_next();
	tprints_field_name("dh_uaddr");
	print_kvm_sev_launch_start_2_dh_uaddr(tcp, v, v->dh_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, dh_len);
	tprint_struct_next();
	tprints_field_name("session_uaddr");
	print_kvm_sev_launch_start_2_session_uaddr(tcp, v, v->session_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, session_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_start_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_start_2 *const v = elem_buf;

	print_kvm_sev_launch_start_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_2(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_start_2),
					print_kvm_sev_launch_start_2_element);
}

static void
print_kvm_sev_launch_update_data_2_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_update_data_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->len), 0);
}

static void
print_kvm_sev_launch_update_data_2_2(struct tcb *const tcp,
		const struct kvm_sev_launch_update_data_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("uaddr");
	print_kvm_sev_launch_update_data_2_uaddr(tcp, v, v->uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_update_data_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_update_data_2 *const v = elem_buf;

	print_kvm_sev_launch_update_data_2_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_3(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_update_data_2),
					print_kvm_sev_launch_update_data_2_element);
}

static void
print_kvm_sev_launch_secret_2_hdr_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_secret_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->hdr_len), 0);
}

static void
print_kvm_sev_launch_secret_2_trans_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_secret_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->trans_len), 0);
}

static void
print_kvm_sev_launch_secret_2_2(struct tcb *const tcp,
		const struct kvm_sev_launch_secret_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("hdr_uaddr");
	print_kvm_sev_launch_secret_2_hdr_uaddr(tcp, v, v->hdr_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, hdr_len);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, guest_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, guest_len);
	tprint_struct_next();
	tprints_field_name("trans_uaddr");
	print_kvm_sev_launch_secret_2_trans_uaddr(tcp, v, v->trans_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, trans_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_secret_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_secret_2 *const v = elem_buf;

	print_kvm_sev_launch_secret_2_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_4(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_secret_2),
					print_kvm_sev_launch_secret_2_element);
}

static void
print_kvm_sev_launch_update_data_2_3(struct tcb *const tcp,
		const struct kvm_sev_launch_update_data_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_update_data_2_element_2(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_update_data_2 *const v = elem_buf;

	print_kvm_sev_launch_update_data_2_3(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_5(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_update_data_2),
					print_kvm_sev_launch_update_data_2_element_2);
}

static void
print_kvm_sev_send_start_2_pdh_cert_uaddr(struct tcb *const tcp,
		const struct kvm_sev_send_start_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->pdh_cert_len), 0);
}

static void
print_kvm_sev_send_start_2_plat_certs_uaddr(struct tcb *const tcp,
		const struct kvm_sev_send_start_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->plat_certs_len), 0);
}

static void
print_kvm_sev_send_start_2_amd_certs_uaddr(struct tcb *const tcp,
		const struct kvm_sev_send_start_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->amd_certs_len), 0);
}

static void
print_kvm_sev_send_start_2(struct tcb *const tcp, const struct kvm_sev_send_start_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("pdh_cert_uaddr");
	print_kvm_sev_send_start_2_pdh_cert_uaddr(tcp, v, v->pdh_cert_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pdh_cert_len);
	tprint_struct_next();
	tprints_field_name("plat_certs_uaddr");
	print_kvm_sev_send_start_2_plat_certs_uaddr(tcp, v, v->plat_certs_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, plat_certs_len);
	tprint_struct_next();
	tprints_field_name("amd_certs_uaddr");
	print_kvm_sev_send_start_2_amd_certs_uaddr(tcp, v, v->amd_certs_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, amd_certs_len);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, session_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, session_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_send_start_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_send_start_2 *const v = elem_buf;

	print_kvm_sev_send_start_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_6(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_send_start_2),
					print_kvm_sev_send_start_2_element);
}

static void
print_kvm_sev_launch_secret_2_guest_uaddr(struct tcb *const tcp,
		const struct kvm_sev_launch_secret_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->guest_len), 0);
}

static void
print_kvm_sev_launch_secret_2_3(struct tcb *const tcp,
		const struct kvm_sev_launch_secret_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, hdr_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, hdr_len);
	tprint_struct_next();
	tprints_field_name("guest_uaddr");
	print_kvm_sev_launch_secret_2_guest_uaddr(tcp, v, v->guest_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, guest_len);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, trans_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, trans_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_launch_secret_2_element_2(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_launch_secret_2 *const v = elem_buf;

	print_kvm_sev_launch_secret_2_3(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_7(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_launch_secret_2),
					print_kvm_sev_launch_secret_2_element_2);
}

static void
print_kvm_sev_receive_start_2_pdh_uaddr(struct tcb *const tcp,
		const struct kvm_sev_receive_start_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->pdh_len), 0);
}

static void
print_kvm_sev_receive_start_2_session_uaddr(struct tcb *const tcp,
		const struct kvm_sev_receive_start_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->session_len), 0);
}

static void
print_kvm_sev_receive_start_2(struct tcb *const tcp,
		const struct kvm_sev_receive_start_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, handle);
	tprint_struct_next();
	PRINT_FIELD_U(*v, policy);
	tprint_struct_next();
	tprints_field_name("pdh_uaddr");
	print_kvm_sev_receive_start_2_pdh_uaddr(tcp, v, v->pdh_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, pdh_len);
	tprint_struct_next();
	tprints_field_name("session_uaddr");
	print_kvm_sev_receive_start_2_session_uaddr(tcp, v, v->session_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, session_len);
	tprint_struct_end();
}

static bool
print_kvm_sev_receive_start_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_receive_start_2 *const v = elem_buf;

	print_kvm_sev_receive_start_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_8(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_receive_start_2),
					print_kvm_sev_receive_start_2_element);
}

static void
print_kvm_sev_cmd_2_data_10(struct tcb *const tcp, const uint64_t addr)
{
	printaddr64(addr);
}

static void
print_kvm_sev_dbg_2_src_uaddr(struct tcb *const tcp, const struct kvm_sev_dbg_2 *const v,
		const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->len), 0);
}

static void
print_kvm_sev_dbg_2(struct tcb *const tcp, const struct kvm_sev_dbg_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("src_uaddr");
	print_kvm_sev_dbg_2_src_uaddr(tcp, v, v->src_uaddr);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, dst_uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_dbg_2_element(struct tcb *const tcp, void *const elem_buf, const size_t elem_size,
		void *const data)
{
	const struct kvm_sev_dbg_2 *const v = elem_buf;

	print_kvm_sev_dbg_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_11(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_dbg_2), print_kvm_sev_dbg_2_element);
}

static void
print_kvm_sev_attestation_report_2(struct tcb *const tcp,
		const struct kvm_sev_attestation_report_2 *const v)
{
	tprint_struct_begin();
	tprints_field_name("mnonce");
	ioctlc_print_bytes(v->mnonce, 16);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, uaddr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, len);
	tprint_struct_end();
}

static bool
print_kvm_sev_attestation_report_2_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_sev_attestation_report_2 *const v = elem_buf;

	print_kvm_sev_attestation_report_2(tcp, v);
	return true;
}

static void
print_kvm_sev_cmd_2_data_12(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_sev_attestation_report_2),
					print_kvm_sev_attestation_report_2_element);
}

static void
print_kvm_sev_cmd_2_data(struct tcb *const tcp, const struct kvm_sev_cmd_2 *const v,
		const uint64_t addr)
{
	switch ((uint64_t) v->id) {
	case 2:
		print_kvm_sev_cmd_2_data_2(tcp, addr);
		break;
	case 3:
		print_kvm_sev_cmd_2_data_3(tcp, addr);
		break;
	case 5:
		print_kvm_sev_cmd_2_data_4(tcp, addr);
		break;
	case 6:
		print_kvm_sev_cmd_2_data_5(tcp, addr);
		break;
	case 8:
		print_kvm_sev_cmd_2_data_6(tcp, addr);
		break;
	case 9:
		print_kvm_sev_cmd_2_data_7(tcp, addr);
		break;
	case 0xc:
		print_kvm_sev_cmd_2_data_8(tcp, addr);
		break;
	case 0xd:
		print_kvm_sev_cmd_2_data_4(tcp, addr);
		break;
	case 0x10:
		print_kvm_sev_cmd_2_data_10(tcp, addr);
		break;
	case 0x11:
	case 0x12:
		print_kvm_sev_cmd_2_data_11(tcp, addr);
		break;
	case 0x14:
		print_kvm_sev_cmd_2_data_12(tcp, addr);
		break;
	case 0:
	case 1:
	case 4:
	case 7:
	case 0xa:
	case 0xb:
	case 0xe:
	case 0xf:
	case 0x13:
	case 0x15:
	case 0x16:
		printaddr64(addr);
		break;
	default:
		printaddr64(addr);
	}
}

static void
print_kvm_sev_cmd_2(struct tcb *const tcp, const struct kvm_sev_cmd_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, id, kvm_sev_cmd_id, "KVM_SEV_?\?\?");
	tprint_struct_next();
	tprints_field_name("data");
	print_kvm_sev_cmd_2_data(tcp, v, v->data);
	tprint_struct_next();
	tprints_field_name("sev_fd");
	ioctlc_print_fd(tcp, v->sev_fd);
	tprint_struct_end();
}

static void
print_kvm_sev_cmd_2_out(struct tcb *const tcp, const struct kvm_sev_cmd_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, error);
	tprint_struct_end();
}

static int
ioctl_kvm_memory_encrypt_op_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_sev_cmd_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_sev_cmd_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((true) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_sev_cmd_2_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_supported_hv_cpuid(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_cpuid v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_cpuid_3(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_cpuid *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_cpuid_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_create_device(struct tcb *const tcp, const struct kvm_create_device *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, type);
	tprint_struct_next();
	PRINT_FIELD_FLAGS(*v, flags, kvm_create_device_flags, "KVM_CREATE_DEVICE_?\?\?");
	tprint_struct_end();
}

static void
print_kvm_create_device_out(struct tcb *const tcp, const struct kvm_create_device *const v)
{
	tprint_struct_begin();
	tprints_field_name("fd");
	ioctlc_print_fd(tcp, v->fd);
	tprint_struct_end();
}

static int
ioctl_kvm_create_device(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_create_device v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_create_device(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_create_device_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_translation(struct tcb *const tcp, const struct kvm_translation *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, linear_address);
	tprint_struct_end();
}

static void
print_kvm_translation_out(struct tcb *const tcp, const struct kvm_translation *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, physical_address);
	tprint_struct_next();
	PRINT_FIELD_U(*v, valid);
	tprint_struct_next();
	PRINT_FIELD_U(*v, writeable);
	tprint_struct_next();
	PRINT_FIELD_U(*v, usermode);
	tprint_struct_end();
}

static int
ioctl_kvm_translate(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_translation v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_translation(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_translation_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_clear_dirty_log_128_dirty_bitmap(struct tcb *const tcp,
		const struct kvm_clear_dirty_log *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(ioctlc_number(v->num_pages),
			'a', ioctlc_number(0x40)), '/', ioctlc_number(8)), 0);
}

static void
print_kvm_clear_dirty_log(struct tcb *const tcp, const struct kvm_clear_dirty_log *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num_pages);
	tprint_struct_next();
	PRINT_FIELD_U(*v, first_page);
	tprint_struct_next();
	tprints_field_name("dirty_bitmap");
	print_kvm_clear_dirty_log_128_dirty_bitmap(tcp, v, v->dirty_bitmap);
	tprint_struct_end();
}

static int
ioctl_kvm_clear_dirty_log(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_clear_dirty_log v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_clear_dirty_log(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_clear_dirty_log_2_128_dirty_bitmap(struct tcb *const tcp,
		const struct kvm_clear_dirty_log_2 *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_op(ioctlc_number(v->num_pages),
			'a', ioctlc_number(0x40)), '/', ioctlc_number(8)), 0);
}

static void
print_kvm_clear_dirty_log_2(struct tcb *const tcp, const struct kvm_clear_dirty_log_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, slot);
	tprint_struct_next();
	PRINT_FIELD_U(*v, num_pages);
	tprint_struct_next();
	PRINT_FIELD_U(*v, first_page);
	tprint_struct_next();
	tprints_field_name("dirty_bitmap");
	print_kvm_clear_dirty_log_2_128_dirty_bitmap(tcp, v, v->dirty_bitmap);
	tprint_struct_end();
}

static int
ioctl_kvm_clear_dirty_log_2(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_clear_dirty_log_2 v;

	ioctlc_arg_next();
	if (!ioctlc_fetch(tcp, arg, sizeof(v), &v))
		printaddr(arg);
	else
		print_kvm_clear_dirty_log_2(tcp, &v);
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_cmma_log_2(struct tcb *const tcp, const struct kvm_s390_cmma_log_2 *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, start_gfn);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, values);
	tprint_struct_end();
}

static void
print_kvm_s390_cmma_log_2_values_out(struct tcb *const tcp,
		const struct kvm_s390_cmma_log_2 *const v,
		const struct kvm_s390_cmma_log_2 *const was, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_op(ioctlc_number(was->count), 'm',
			ioctlc_number(v->count)), 0);
}

static void
print_kvm_s390_cmma_log_2_out(struct tcb *const tcp, const struct kvm_s390_cmma_log_2 *const v,
		const struct kvm_s390_cmma_log_2 *const was)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, start_gfn);
	tprint_struct_next();
	PRINT_FIELD_U(*v, count);
	tprint_struct_next();
	PRINT_FIELD_U(*v, remaining);
	tprint_struct_next();
	tprints_field_name("values");
	print_kvm_s390_cmma_log_2_values_out(tcp, v, was, was->values);
	tprint_struct_end();
}

static int
ioctl_kvm_s390_get_cmma_bits(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_s390_cmma_log_2 v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_s390_cmma_log_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_s390_cmma_log_2 *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_s390_cmma_log_2_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_s390_pv_sec_parm_origin(struct tcb *const tcp,
		const struct kvm_s390_pv_sec_parm *const v, const uint64_t addr)
{
	ioctlc_print_bytes_at(tcp, addr, addr, ioctlc_number(v->length), 0);
}

static void
print_kvm_s390_pv_sec_parm(struct tcb *const tcp, const struct kvm_s390_pv_sec_parm *const v)
{
	tprint_struct_begin();
	tprints_field_name("origin");
	print_kvm_s390_pv_sec_parm_origin(tcp, v, v->origin);
	tprint_struct_next();
	PRINT_FIELD_U(*v, length);
	tprint_struct_end();
}

static bool
print_kvm_s390_pv_sec_parm_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_s390_pv_sec_parm *const v = elem_buf;

	print_kvm_s390_pv_sec_parm(tcp, v);
	return true;
}

static void
print_kvm_pv_cmd_data_2(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_s390_pv_sec_parm),
					print_kvm_s390_pv_sec_parm_element);
}

static void
print_kvm_s390_pv_unp(struct tcb *const tcp, const struct kvm_s390_pv_unp *const v,
		const uint64_t addr)
{
	tprint_struct_begin();
	PRINT_FIELD_ADDR64(*v, addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, size);
	tprint_struct_next();
	PRINT_FIELD_U(*v, tweak);
	tprint_struct_end();
}

static bool
print_kvm_s390_pv_unp_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_s390_pv_unp *const v = elem_buf;
	const uint64_t addr = ioctlc_element;

	print_kvm_s390_pv_unp(tcp, v, addr);
	return true;
}

static void
print_kvm_pv_cmd_data_3(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_s390_pv_unp), print_kvm_s390_pv_unp_element);
}

static void
print_kvm_s390_pv_info_header(struct tcb *const tcp,
		const struct kvm_s390_pv_info_header *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, id, kvm_pv_cmd_info_id, "KVM_PV_INFO_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_U(*v, len_max);
	tprint_struct_next();
	PRINT_FIELD_U(*v, reserved);
	tprint_struct_end();
}

static void
print_kvm_s390_pv_info(struct tcb *const tcp, const struct kvm_s390_pv_info *const v)
{
	tprint_struct_begin();
	tprints_field_name("header");
	print_kvm_s390_pv_info_header(tcp, &v->header);
	tprint_struct_end();
}

static bool
print_kvm_s390_pv_info_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_s390_pv_info *const v = elem_buf;

	print_kvm_s390_pv_info(tcp, v);
	return true;
}

static void
print_kvm_pv_cmd_data_4(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_s390_pv_info), print_kvm_s390_pv_info_element);
}

static void
print_kvm_s390_pv_dmp(struct tcb *const tcp, const struct kvm_s390_pv_dmp *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, subcmd, kvm_pv_cmd_dmp_id, "KVM_PV_DUMP_?\?\?");
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, buff_addr);
	tprint_struct_next();
	PRINT_FIELD_U(*v, buff_len);
	tprint_struct_next();
	PRINT_FIELD_ADDR64(*v, gaddr);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 4,
				 sizeof(uint64_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static bool
print_kvm_s390_pv_dmp_element(struct tcb *const tcp, void *const elem_buf,
		const size_t elem_size, void *const data)
{
	const struct kvm_s390_pv_dmp *const v = elem_buf;

	print_kvm_s390_pv_dmp(tcp, v);
	return true;
}

static void
print_kvm_pv_cmd_data_5(struct tcb *const tcp, const uint64_t addr)
{
	ioctlc_print_array(tcp, addr, addr, ioctlc_number(1),
			   sizeof(struct kvm_s390_pv_dmp), print_kvm_s390_pv_dmp_element);
}

static void
print_kvm_pv_cmd_data(struct tcb *const tcp, const struct kvm_pv_cmd *const v,
		const uint64_t addr)
{
	switch ((uint64_t) v->cmd) {
	case 2:
		print_kvm_pv_cmd_data_2(tcp, addr);
		break;
	case 3:
		print_kvm_pv_cmd_data_3(tcp, addr);
		break;
	case 7:
		print_kvm_pv_cmd_data_4(tcp, addr);
		break;
	case 8:
		print_kvm_pv_cmd_data_5(tcp, addr);
		break;
	case 0:
	case 1:
	case 4:
	case 5:
	case 6:
		printaddr64(addr);
		break;
	default:
		printaddr64(addr);
	}
}

static void
print_kvm_pv_cmd(struct tcb *const tcp, const struct kvm_pv_cmd *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, cmd, kvm_pv_cmd_id, "KVM_PV_?\?\?");
	tprint_struct_next();
	tprints_field_name("data");
	print_kvm_pv_cmd_data(tcp, v, v->data);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 3,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_pv_cmd_out(struct tcb *const tcp, const struct kvm_pv_cmd *const v)
{
	bool any = false;

	tprint_struct_begin();
	if (true) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, rc);
	}
	if (true) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, rrc);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, flags);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		tprints_field_name("reserved");
		ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 3,
					 sizeof(uint32_t), print_uint_array_member, NULL);
	}
	tprint_struct_end();
}

static int
ioctl_kvm_s390_pv_command(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_pv_cmd v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_pv_cmd(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((true || !syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_pv_cmd_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_s390_pv_cpu_command(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_pv_cmd v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_pv_cmd(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((true || !syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_pv_cmd_out(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_tpr_access_ctl(struct tcb *const tcp, const struct kvm_tpr_access_ctl *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, enabled);
	tprint_struct_next();
	PRINT_FIELD_U(*v, flags);
	tprint_struct_next();
	tprints_field_name("reserved");
	ioctlc_print_local_array(tcp, v->reserved, ioctlc_unknown, 8,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static int
ioctl_kvm_tpr_access_reporting(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_tpr_access_ctl v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_tpr_access_ctl(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		tprint_value_changed();
		print_kvm_tpr_access_ctl(tcp, &v);
	}
	return RVAL_IOCTL_DECODED;
}

static int
ioctl_kvm_get_pit(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_pit_state v;

	if (entering(tcp))
		return 0;
	ioctlc_arg_next();
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		print_kvm_pit_state(tcp, &v);
	} else {
		printaddr(arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_xen_hvm_attr_u_2(struct tcb *const tcp, const struct kvm_xen_hvm_attr *const v)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->type) {
	case 0:
		break;
	case 2:
		break;
	case 1:
		break;
	case 3:
		ioctlc_struct_next(&any_2);
		tprints_field_name("evtchn");
		tprint_struct_begin();
		tprints_field_name("deliver");
		tprint_struct_begin();
		tprints_field_name("eventfd");
		tprint_struct_begin();
		PRINT_FIELD_FD(v->u.evtchn.deliver.eventfd, fd, tcp);
		tprint_struct_end();
		tprint_struct_end();
		tprint_struct_end();
		break;
	case 4:
		break;
	default:
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_xen_hvm_attr_2(struct tcb *const tcp, const struct kvm_xen_hvm_attr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, kvm_xen_attr_type, "KVM_XEN_ATTR_TYPE_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_xen_hvm_attr_u_2(tcp, v);
	tprint_struct_end();
}

static void
print_kvm_xen_hvm_attr_u_evtchn_deliver_out(struct tcb *const tcp,
		const struct kvm_xen_hvm_attr *const v)
{
	tprint_struct_begin();
	tprints_field_name("port");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.evtchn.deliver.port, port);
	tprint_struct_next();
	PRINT_FIELD_U(v->u.evtchn.deliver.port, vcpu);
	tprint_struct_next();
	PRINT_FIELD_U(v->u.evtchn.deliver.port, priority);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("eventfd");
	tprint_struct_begin();
	PRINT_FIELD_U(v->u.evtchn.deliver.eventfd, port);
	tprint_struct_end();
	tprint_struct_next();
	tprints_field_name("padding");
	ioctlc_print_local_array(tcp, v->u.evtchn.deliver.padding, ioctlc_unknown, 4,
				 sizeof(uint32_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_xen_hvm_attr_u_out(struct tcb *const tcp, const struct kvm_xen_hvm_attr *const v,
		const struct kvm_xen_hvm_attr *const was)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) was->type) {
	case 0:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, long_mode);
		break;
	case 2:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, vector);
		break;
	case 1:
		ioctlc_struct_next(&any_2);
		tprints_field_name("shared_info");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.shared_info, gfn);
		tprint_struct_end();
		break;
	case 3:
		ioctlc_struct_next(&any_2);
		tprints_field_name("evtchn");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.evtchn, send_port);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.evtchn, type);
		tprint_struct_next();
		PRINT_FIELD_FLAGS(v->u.evtchn, flags, kvm_xen_evtchn_flags,
				"KVM_XEN_EVTCHN_?\?\?");
		tprint_struct_next();
		tprints_field_name("deliver");
		print_kvm_xen_hvm_attr_u_evtchn_deliver_out(tcp, v);
		tprint_struct_end();
		break;
	case 4:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, xen_version);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->u.pad, ioctlc_unknown, 8,
					 sizeof(uint64_t), print_uint_array_member, NULL);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_xen_hvm_attr_out(struct tcb *const tcp, const struct kvm_xen_hvm_attr *const v,
		const struct kvm_xen_hvm_attr *const was)
{
	tprint_struct_begin();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_xen_hvm_attr_u_out(tcp, v, was);
	tprint_struct_end();
}

static int
ioctl_kvm_xen_hvm_get_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_xen_hvm_attr v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_xen_hvm_attr_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_xen_hvm_attr *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_xen_hvm_attr_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_xen_vcpu_attr_2(struct tcb *const tcp, const struct kvm_xen_vcpu_attr *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_XVAL(*v, type, kvm_xen_vcpu_attr_type, "KVM_XEN_VCPU_ATTR_TYPE_?\?\?");
	tprint_struct_next();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_end();
}

static void
print_kvm_xen_vcpu_attr_u_out(struct tcb *const tcp, const struct kvm_xen_vcpu_attr *const v,
		const struct kvm_xen_vcpu_attr *const was)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) was->type) {
	case 0:
	case 1:
	case 2:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_ADDR64(v->u, gpa);
		break;
	case 3:
	case 4:
	case 5:
		ioctlc_struct_next(&any_2);
		tprints_field_name("runstate");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.runstate, state);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, state_entry_time);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_running);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_runnable);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_blocked);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.runstate, time_offline);
		tprint_struct_end();
		break;
	case 6:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, vcpu_id);
		break;
	case 7:
		ioctlc_struct_next(&any_2);
		tprints_field_name("timer");
		tprint_struct_begin();
		PRINT_FIELD_U(v->u.timer, port);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.timer, priority);
		tprint_struct_next();
		PRINT_FIELD_U(v->u.timer, expires_ns);
		tprint_struct_end();
		break;
	case 8:
		ioctlc_struct_next(&any_2);
		PRINT_FIELD_U(v->u, vector);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pad");
		ioctlc_print_local_array(tcp, v->u.pad, ioctlc_unknown, 8,
					 sizeof(uint64_t), print_uint_array_member, NULL);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_xen_vcpu_attr_out(struct tcb *const tcp, const struct kvm_xen_vcpu_attr *const v,
		const struct kvm_xen_vcpu_attr *const was)
{
	tprint_struct_begin();
	tprints_field_name("pad");
	ioctlc_print_local_array(tcp, v->pad, ioctlc_unknown, 3,
				 sizeof(uint16_t), print_uint_array_member, NULL);
	tprint_struct_next();
	tprints_field_name("u");
	print_kvm_xen_vcpu_attr_u_out(tcp, v, was);
	tprint_struct_end();
}

static int
ioctl_kvm_xen_vcpu_get_attr(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_xen_vcpu_attr v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_xen_vcpu_attr_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_xen_vcpu_attr *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_xen_vcpu_attr_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_nested_state_2(struct tcb *const tcp, const struct kvm_nested_state *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, size);
	tprint_struct_end();
}

static void
print_kvm_nested_state_data_out(struct tcb *const tcp, const struct kvm_nested_state *const v,
		const struct kvm_nested_state *const was, const uint64_t addr)
{
	bool any_3 = false;

	tprint_struct_begin();
	switch ((uint64_t) v->format) {
	case 0:
		ioctlc_struct_next(&any_3);
		tprints_field_name("vmx");
		ioctlc_print_flexible(tcp, addr + 128,
				ioctlc_op(ioctlc_op(ioctlc_op(ioctlc_number(was->size), '-',
				ioctlc_number(0x80)), '/', ioctlc_number(8192)), 'm',
				ioctlc_op(ioctlc_op(ioctlc_number(v->size), '-',
				ioctlc_number(0x80)), '/', ioctlc_number(8192))),
				      sizeof(struct kvm_vmx_nested_state_data),
						print_kvm_vmx_nested_state_data_element);
		break;
	case 1:
		ioctlc_struct_next(&any_3);
		tprints_field_name("svm");
		ioctlc_print_flexible(tcp, addr + 128,
				ioctlc_op(ioctlc_op(ioctlc_op(ioctlc_number(was->size), '-',
				ioctlc_number(0x80)), '/', ioctlc_number(4096)), 'm',
				ioctlc_op(ioctlc_op(ioctlc_number(v->size), '-',
				ioctlc_number(0x80)), '/', ioctlc_number(4096))),
				      sizeof(struct kvm_svm_nested_state_data),
						print_kvm_svm_nested_state_data_element);
		break;
	default:
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_nested_state_out(struct tcb *const tcp, const struct kvm_nested_state *const v,
		const struct kvm_nested_state *const was, const uint64_t addr)
{
	bool any = false;

	tprint_struct_begin();
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_FLAGS(*v, flags, kvm_state_nested_flags, "KVM_STATE_NESTED_?\?\?");
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_XVAL(*v, format, kvm_state_nested_format,
				"KVM_STATE_NESTED_FORMAT_?\?\?");
	}
	if ((!syserror(tcp) || (syserror(tcp) && tcp->u_error == E2BIG))) {
		ioctlc_struct_next(&any);
		PRINT_FIELD_U(*v, size);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		tprints_field_name("hdr");
		print_kvm_nested_state_hdr(tcp, v);
	}
	if (!syserror(tcp)) {
		ioctlc_struct_next(&any);
		tprints_field_name("data");
		print_kvm_nested_state_data_out(tcp, v, was, addr);
	}
	tprint_struct_end();
}

static int
ioctl_kvm_get_nested_state(struct tcb *const tcp, const unsigned int code,
		const kernel_ulong_t arg)
{
	struct kvm_nested_state v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_nested_state_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp) || (!syserror(tcp) || (syserror(tcp) && tcp->u_error == E2BIG)))
			&& ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_nested_state *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_nested_state_out(tcp, &v, was, arg);
	}
	return RVAL_IOCTL_DECODED;
}

static void
print_kvm_irqchip_2(struct tcb *const tcp, const struct kvm_irqchip *const v)
{
	tprint_struct_begin();
	PRINT_FIELD_U(*v, chip_id);
	tprint_struct_end();
}

static void
print_kvm_irqchip_chip_out(struct tcb *const tcp, const struct kvm_irqchip *const v,
		const struct kvm_irqchip *const was)
{
	bool any_2 = false;

	tprint_struct_begin();
	switch ((uint64_t) was->chip_id) {
	case 0:
	case 1:
		ioctlc_struct_next(&any_2);
		tprints_field_name("pic");
		print_kvm_pic_state(tcp, &v->chip.pic);
		break;
	case 2:
		ioctlc_struct_next(&any_2);
		tprints_field_name("ioapic");
		print_kvm_ioapic_state(tcp, &v->chip.ioapic);
		break;
	default:
		ioctlc_struct_next(&any_2);
		tprints_field_name("dummy");
		ioctlc_print_bytes(v->chip.dummy, 512);
		break;
	}
	tprint_struct_end();
}

static void
print_kvm_irqchip_out(struct tcb *const tcp, const struct kvm_irqchip *const v,
		const struct kvm_irqchip *const was)
{
	tprint_struct_begin();
	tprints_field_name("chip");
	print_kvm_irqchip_chip_out(tcp, v, was);
	tprint_struct_end();
}

static int
ioctl_kvm_get_irqchip(struct tcb *const tcp, const unsigned int code, const kernel_ulong_t arg)
{
	struct kvm_irqchip v;

	if (entering(tcp)) {
		ioctlc_arg_next();
		if (!ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
			printaddr(arg);
		} else {
			print_kvm_irqchip_2(tcp, &v);
			ioctlc_keep(tcp, &v, sizeof(v));
		}
		return 0;
	}
	if ((!syserror(tcp)) && ioctlc_fetch(tcp, arg, sizeof(v), &v)) {
		const struct kvm_irqchip *const was = ioctlc_kept(tcp, &v, sizeof(v));

		tprint_value_changed();
		print_kvm_irqchip_out(tcp, &v, was);
	}
	return RVAL_IOCTL_DECODED;
}

/* code, numbers, bits of the code that the caller chooses, ABIs, objects, shared, decoder, name, note */
static const struct ioctlc_command kvm_commands[] = {
	{ 0x0000ae00, 1, 0, 7, 1, false, NULL, "KVM_GET_API_VERSION", NULL },
	{ 0x0000ae01, 1, 0, 1, 1, false, ioctl_kvm_create_vm, "KVM_CREATE_VM", NULL },
	{ 0x0000ae01, 1, 0, 6, 1, false, ioctl_kvm_create_vm_2, "KVM_CREATE_VM", NULL },
	{ 0x0000ae03, 1, 0, 1, 3, false, ioctl_kvm_check_extension, "KVM_CHECK_EXTENSION", NULL },
	{ 0x0000ae03, 1, 0, 6, 3, false, ioctl_kvm_check_extension_2, "KVM_CHECK_EXTENSION", NULL },
	{ 0x0000ae04, 1, 0, 7, 1, false, NULL, "KVM_GET_VCPU_MMAP_SIZE", NULL },
	{ 0x0000ae06, 1, 0, 7, 1, false, NULL, "KVM_S390_ENABLE_SIE", NULL },
	{ 0x0000ae07, 1, 0, 7, 1, false, NULL, "__KVM_DEPRECATED_MAIN_0x07", NULL },
	{ 0x0000ae08, 1, 0, 7, 1, false, NULL, "__KVM_DEPRECATED_MAIN_0x08", NULL },
	{ 0x0000ae41, 1, 0, 1, 2, false, ioctl_kvm_create_vcpu, "KVM_CREATE_VCPU", NULL },
	{ 0x0000ae41, 1, 0, 6, 2, false, ioctl_kvm_create_vcpu_2, "KVM_CREATE_VCPU", NULL },
	{ 0x0000ae44, 1, 0, 1, 2, false, ioctl_kvm_set_nr_mmu_pages, "KVM_SET_NR_MMU_PAGES", NULL },
	{ 0x0000ae44, 1, 0, 6, 2, false, ioctl_kvm_set_nr_mmu_pages_2, "KVM_SET_NR_MMU_PAGES", NULL },
	{ 0x0000ae45, 1, 0, 7, 2, false, NULL, "KVM_GET_NR_MMU_PAGES", NULL },
	{ 0x0000ae47, 1, 0, 1, 2, false, ioctl_kvm_set_tss_addr, "KVM_SET_TSS_ADDR", NULL },
	{ 0x0000ae47, 1, 0, 6, 2, false, ioctl_kvm_set_tss_addr_2, "KVM_SET_TSS_ADDR", NULL },
	{ 0x0000ae60, 1, 0, 7, 2, false, NULL, "KVM_CREATE_IRQCHIP", NULL },
	{ 0x0000ae64, 1, 0, 7, 2, false, NULL, "KVM_CREATE_PIT", NULL },
	{ 0x0000ae71, 1, 0, 7, 2, false, ioctl_kvm_reinject_control, "KVM_REINJECT_CONTROL", NULL },
	{ 0x0000ae78, 1, 0, 1, 2, false, ioctl_kvm_set_boot_cpu_id, "KVM_SET_BOOT_CPU_ID", NULL },
	{ 0x0000ae78, 1, 0, 6, 2, false, ioctl_kvm_set_boot_cpu_id_2, "KVM_SET_BOOT_CPU_ID", NULL },
	{ 0x0000ae80, 1, 0, 7, 4, false, NULL, "KVM_RUN", NULL },
	{ 0x0000ae97, 1, 0, 7, 4, false, NULL, "KVM_S390_INITIAL_RESET", NULL },
	{ 0x0000ae9a, 1, 0, 7, 4, false, NULL, "KVM_NMI", NULL },
	{ 0x0000aea2, 1, 0, 1, 6, false, ioctl_kvm_set_tsc_khz, "KVM_SET_TSC_KHZ", NULL },
	{ 0x0000aea2, 1, 0, 6, 6, false, ioctl_kvm_set_tsc_khz_2, "KVM_SET_TSC_KHZ", NULL },
	{ 0x0000aea3, 1, 0, 7, 6, false, NULL, "KVM_GET_TSC_KHZ", NULL },
	{ 0x0000aead, 1, 0, 7, 4, false, NULL, "KVM_KVMCLOCK_CTRL", NULL },
	{ 0x0000aeb3, 1, 0, 7, 2, false, NULL, "KVM_PPC_SVM_OFF", NULL },
	{ 0x0000aeb7, 1, 0, 7, 4, false, NULL, "KVM_SMI", NULL },
	{ 0x0000aec3, 1, 0, 7, 4, false, NULL, "KVM_S390_NORMAL_RESET", NULL },
	{ 0x0000aec4, 1, 0, 7, 4, false, NULL, "KVM_S390_CLEAR_RESET", NULL },
	{ 0x0000aec7, 1, 0, 7, 2, false, NULL, "KVM_RESET_DIRTY_RINGS", NULL },
	{ 0x0000aece, 1, 0, 7, 6, false, NULL, "KVM_GET_STATS_FD", NULL },
	{ 0x4004ae52, 1, 0, 6, 4, false, ioctl_kvm_s390_vcpu_fault, "KVM_S390_VCPU_FAULT", NULL },
	{ 0x4004ae86, 1, 0, 7, 4, false, ioctl_kvm_interrupt, "KVM_INTERRUPT", NULL },
	{ 0x4004ae8b, 1, 0, 7, 4, false, ioctl_kvm_set_signal_mask, "KVM_SET_SIGNAL_MASK", NULL },
	{ 0x4004ae95, 1, 0, 6, 4, false, ioctl_kvm_s390_store_status, "KVM_S390_STORE_STATUS", NULL },
	{ 0x4004ae99, 1, 0, 7, 4, false, ioctl_kvm_set_mp_state, "KVM_SET_MP_STATE", NULL },
	{ 0x4004aec2, 1, 0, 7, 4, false, ioctl_kvm_arm_vcpu_finalize, "KVM_ARM_VCPU_FINALIZE", NULL },
	{ 0x4008ae06, 1, 0, 7, 1, false, ioctl___kvm_deprecated_main_w_0x06, "__KVM_DEPRECATED_MAIN_W_0x06", NULL },
	{ 0x4008ae48, 1, 0, 7, 2, false, ioctl_kvm_set_identity_map_addr, "KVM_SET_IDENTITY_MAP_ADDR", NULL },
	{ 0x4008ae52, 1, 0, 5, 4, false, ioctl_kvm_s390_vcpu_fault_2, "KVM_S390_VCPU_FAULT", NULL },
	{ 0x4008ae61, 1, 0, 7, 2, false, ioctl_kvm_irq_line, "KVM_IRQ_LINE", NULL },
	{ 0x4008ae6a, 1, 0, 7, 2, false, ioctl_kvm_set_gsi_routing, "KVM_SET_GSI_ROUTING", NULL },
	{ 0x4008ae73, 1, 0, 7, 2, false, ioctl_kvm_assign_set_msix_nr, "KVM_ASSIGN_SET_MSIX_NR", NULL },
	{ 0x4008ae89, 1, 0, 7, 4, false, ioctl_kvm_set_msrs, "KVM_SET_MSRS", NULL },
	{ 0x4008ae8a, 1, 0, 7, 4, false, ioctl_kvm_set_cpuid, "KVM_SET_CPUID", NULL },
	{ 0x4008ae90, 1, 0, 7, 4, false, ioctl_kvm_set_cpuid2, "KVM_SET_CPUID2", NULL },
	{ 0x4008ae93, 1, 0, 7, 4, false, ioctl_kvm_set_vapic_addr, "KVM_SET_VAPIC_ADDR", NULL },
	{ 0x4008ae95, 1, 0, 5, 4, false, ioctl_kvm_s390_store_status_2, "KVM_S390_STORE_STATUS", NULL },
	{ 0x4008ae9c, 1, 0, 7, 4, false, ioctl_kvm_x86_setup_mce, "KVM_X86_SETUP_MCE", NULL },
	{ 0x400caeaa, 1, 0, 6, 4, false, ioctl_kvm_dirty_tlb, "KVM_DIRTY_TLB", NULL },
	{ 0x400caed0, 1, 0, 7, 2, false, ioctl_kvm_xen_hvm_evtchn_send, "KVM_XEN_HVM_EVTCHN_SEND", NULL },
	{ 0x4010ae42, 1, 0, 1, 2, false, ioctl_kvm_get_dirty_log, "KVM_GET_DIRTY_LOG", NULL },
	{ 0x4010ae42, 1, 0, 6, 2, false, ioctl_kvm_get_dirty_log_2, "KVM_GET_DIRTY_LOG", NULL },
	{ 0x4010ae67, 1, 0, 7, 2, false, ioctl_kvm_register_coalesced_mmio, "KVM_REGISTER_COALESCED_MMIO", NULL },
	{ 0x4010ae68, 1, 0, 7, 2, false, ioctl_kvm_unregister_coalesced_mmio, "KVM_UNREGISTER_COALESCED_MMIO", NULL },
	{ 0x4010ae74, 1, 0, 7, 2, false, ioctl_kvm_assign_set_msix_entry, "KVM_ASSIGN_SET_MSIX_ENTRY", NULL },
	{ 0x4010ae94, 1, 0, 7, 6, false, ioctl_kvm_s390_interrupt, "KVM_S390_INTERRUPT", NULL },
	{ 0x4010ae96, 1, 0, 7, 4, false, ioctl_kvm_s390_set_initial_psw, "KVM_S390_SET_INITIAL_PSW", NULL },
	{ 0x4010aeaa, 1, 0, 5, 4, false, ioctl_kvm_dirty_tlb_2, "KVM_DIRTY_TLB", NULL },
	{ 0x4010aeab, 1, 0, 7, 4, true, ioctl_kvm_get_one_reg, "KVM_GET_ONE_REG", NULL },
	{ 0x4010aeab, 1, 0, 7, 2, true, ioctl_kvm_arm_set_device_addr, "KVM_ARM_SET_DEVICE_ADDR", NULL },
	{ 0x4010aeac, 1, 0, 7, 4, false, ioctl_kvm_set_one_reg, "KVM_SET_ONE_REG", NULL },
	{ 0x4018ae40, 1, 0, 7, 2, false, ioctl_kvm_set_memory_region, "KVM_SET_MEMORY_REGION", NULL },
	{ 0x4018ae50, 1, 0, 7, 4, false, ioctl_kvm_s390_ucas_map, "KVM_S390_UCAS_MAP", NULL },
	{ 0x4018ae51, 1, 0, 7, 4, false, ioctl_kvm_s390_ucas_unmap, "KVM_S390_UCAS_UNMAP", NULL },
	{ 0x4018aebd, 1, 0, 7, 2, false, ioctl_kvm_hyperv_eventfd, "KVM_HYPERV_EVENTFD", NULL },
	{ 0x4018aee1, 1, 0, 7, 0x3fe6, false, ioctl_kvm_set_device_attr, "KVM_SET_DEVICE_ATTR", NULL },
	{ 0x4018aee2, 1, 0, 7, 0x3fe7, false, ioctl_kvm_get_device_attr, "KVM_GET_DEVICE_ATTR", NULL },
	{ 0x4018aee3, 1, 0, 7, 0x3fe7, false, ioctl_kvm_has_device_attr, "KVM_HAS_DEVICE_ATTR", NULL },
	{ 0x4020ae43, 1, 0, 7, 2, false, ioctl_kvm_set_memory_alias, "KVM_SET_MEMORY_ALIAS", NULL },
	{ 0x4020ae46, 1, 0, 7, 2, false, ioctl_kvm_set_user_memory_region, "KVM_SET_USER_MEMORY_REGION", NULL }, /* remembered */
	{ 0x4020ae76, 1, 0, 7, 2, false, ioctl_kvm_irqfd, "KVM_IRQFD", NULL },
	{ 0x4020aea5, 1, 0, 7, 2, false, ioctl_kvm_signal_msi, "KVM_SIGNAL_MSI", NULL },
	{ 0x4020aeb2, 1, 0, 7, 2, false, ioctl_kvm_set_pmu_event_filter, "KVM_SET_PMU_EVENT_FILTER", NULL },
	{ 0x4020aeb5, 1, 0, 7, 4, false, ioctl_kvm_s390_set_irq_state, "KVM_S390_SET_IRQ_STATE", NULL },
	{ 0x4020aeb6, 1, 0, 7, 4, false, ioctl_kvm_s390_get_irq_state, "KVM_S390_GET_IRQ_STATE", NULL },
	{ 0x4020aeb9, 1, 0, 7, 2, false, ioctl_kvm_s390_set_cmma_bits, "KVM_S390_SET_CMMA_BITS", NULL },
	{ 0x4030ae7b, 1, 0, 7, 2, false, ioctl_kvm_set_clock, "KVM_SET_CLOCK", NULL },
	{ 0x4038ae7a, 1, 0, 7, 2, false, ioctl_kvm_xen_hvm_config, "KVM_XEN_HVM_CONFIG", NULL },
	{ 0x4040ae70, 1, 0, 7, 2, false, ioctl_kvm_assign_dev_irq, "KVM_ASSIGN_DEV_IRQ", NULL },
	{ 0x4040ae72, 1, 0, 7, 2, false, ioctl_kvm_deassign_pci_device, "KVM_DEASSIGN_PCI_DEVICE", NULL },
	{ 0x4040ae75, 1, 0, 7, 2, false, ioctl_kvm_deassign_dev_irq, "KVM_DEASSIGN_DEV_IRQ", NULL },
	{ 0x4040ae77, 1, 0, 7, 2, false, ioctl_kvm_create_pit2, "KVM_CREATE_PIT2", NULL },
	{ 0x4040ae79, 1, 0, 7, 2, false, ioctl_kvm_ioeventfd, "KVM_IOEVENTFD", NULL },
	{ 0x4040ae9e, 1, 0, 7, 4, false, ioctl_kvm_x86_set_mce, "KVM_X86_SET_MCE", NULL },
	{ 0x4040aea0, 1, 0, 7, 4, false, ioctl_kvm_set_vcpu_events, "KVM_SET_VCPU_EVENTS", NULL },
	{ 0x4040aea4, 1, 0, 7, 2, false, ioctl_kvm_assign_set_intx_mask, "KVM_ASSIGN_SET_INTX_MASK", NULL },
	{ 0x4040aeb1, 1, 0, 7, 6, false, ioctl_kvm_s390_mem_op, "KVM_S390_MEM_OP", NULL },
	{ 0x4040aeb2, 1, 0, 7, 2, false, ioctl_kvm_s390_get_skeys, "KVM_S390_GET_SKEYS", NULL },
	{ 0x4040aeb3, 1, 0, 7, 2, false, ioctl_kvm_s390_set_skeys, "KVM_S390_SET_SKEYS", NULL },
	{ 0x4048ae9b, 1, 0, 7, 4, false, ioctl_kvm_set_guest_debug, "KVM_SET_GUEST_DEBUG", NULL },
	{ 0x4048aeb4, 1, 0, 7, 4, false, ioctl_kvm_s390_irq, "KVM_S390_IRQ", NULL },
	{ 0x4048aec9, 1, 0, 7, 2, false, ioctl_kvm_xen_hvm_set_attr, "KVM_XEN_HVM_SET_ATTR", NULL },
	{ 0x4048aecb, 1, 0, 7, 4, false, ioctl_kvm_xen_vcpu_set_attr, "KVM_XEN_VCPU_SET_ATTR", NULL },
	{ 0x4048aed1, 1, 0, 1, 2, false, ioctl_kvm_s390_zpci_op, "KVM_S390_ZPCI_OP", NULL },
	{ 0x4048aed1, 1, 0, 6, 2, false, ioctl_kvm_s390_zpci_op_2, "KVM_S390_ZPCI_OP", NULL },
	{ 0x404cae87, 1, 0, 6, 4, false, ioctl___kvm_deprecated_vcpu_w_0x87, "__KVM_DEPRECATED_VCPU_W_0x87", NULL },
	{ 0x4050ae87, 1, 0, 5, 4, false, ioctl___kvm_deprecated_vcpu_w_0x87_2, "__KVM_DEPRECATED_VCPU_W_0x87", NULL },
	{ 0x4068aea3, 1, 0, 7, 6, false, ioctl_kvm_enable_cap, "KVM_ENABLE_CAP", NULL },
	{ 0x4070aea0, 1, 0, 7, 2, false, ioctl_kvm_set_pit2, "KVM_SET_PIT2", NULL },
	{ 0x4080aea1, 1, 0, 7, 2, false, ioctl_kvm_ppc_get_pvinfo, "KVM_PPC_GET_PVINFO", NULL },
	{ 0x4080aea2, 1, 0, 7, 4, false, ioctl_kvm_set_debugregs, "KVM_SET_DEBUGREGS", NULL },
	{ 0x4080aebf, 1, 0, 7, 4, false, ioctl_kvm_set_nested_state, "KVM_SET_NESTED_STATE", NULL },
	{ 0x4090ae82, 1, 0, 7, 4, false, ioctl_kvm_set_regs, "KVM_SET_REGS", NULL },
	{ 0x4104aec6, 1, 0, 6, 2, false, ioctl_kvm_x86_set_msr_filter, "KVM_X86_SET_MSR_FILTER", NULL },
	{ 0x4138ae84, 1, 0, 7, 4, false, ioctl_kvm_set_sregs, "KVM_SET_SREGS", NULL },
	{ 0x4140aecd, 1, 0, 7, 4, false, ioctl_kvm_set_sregs2, "KVM_SET_SREGS2", NULL },
	{ 0x4188aea7, 1, 0, 7, 4, false, ioctl_kvm_set_xcrs, "KVM_SET_XCRS", NULL },
	{ 0x4188aec6, 1, 0, 5, 2, false, ioctl_kvm_x86_set_msr_filter_2, "KVM_X86_SET_MSR_FILTER", NULL },
	{ 0x41a0ae8d, 1, 0, 7, 4, false, ioctl_kvm_set_fpu, "KVM_SET_FPU", NULL },
	{ 0x4400ae8f, 1, 0, 7, 4, false, ioctl_kvm_set_lapic, "KVM_SET_LAPIC", NULL },
	{ 0x5000aea5, 1, 0, 7, 4, false, ioctl_kvm_set_xsave, "KVM_SET_XSAVE", NULL },
	{ 0x8004ae98, 1, 0, 7, 4, false, ioctl_kvm_get_mp_state, "KVM_GET_MP_STATE", NULL },
	{ 0x8008ae9d, 1, 0, 7, 1, false, ioctl_kvm_x86_get_mce_cap_supported, "KVM_X86_GET_MCE_CAP_SUPPORTED", NULL },
	{ 0x8010aead, 1, 0, 7, 2, false, ioctl_kvm_ppc_resize_hpt_prepare, "KVM_PPC_RESIZE_HPT_PREPARE", NULL },
	{ 0x8010aeae, 1, 0, 7, 2, false, ioctl_kvm_ppc_resize_hpt_commit, "KVM_PPC_RESIZE_HPT_COMMIT", NULL },
	{ 0x8010aebb, 1, 0, 7, 2, false, ioctl_kvm_memory_encrypt_reg_region, "KVM_MEMORY_ENCRYPT_REG_REGION", NULL },
	{ 0x8010aebc, 1, 0, 7, 2, false, ioctl_kvm_memory_encrypt_unreg_region, "KVM_MEMORY_ENCRYPT_UNREG_REGION", NULL },
	{ 0x8030ae7c, 1, 0, 7, 2, false, ioctl_kvm_get_clock, "KVM_GET_CLOCK", NULL },
	{ 0x8040ae69, 1, 0, 7, 2, false, ioctl_kvm_assign_pci_device, "KVM_ASSIGN_PCI_DEVICE", NULL },
	{ 0x8040ae70, 1, 0, 7, 2, false, ioctl___kvm_deprecated_vm_r_0x70, "__KVM_DEPRECATED_VM_R_0x70", NULL },
	{ 0x8040ae9f, 1, 0, 7, 4, false, ioctl_kvm_get_vcpu_events, "KVM_GET_VCPU_EVENTS", NULL },
	{ 0x8048ae66, 1, 0, 7, 2, false, ioctl_kvm_set_pit, "KVM_SET_PIT", NULL },
	{ 0x8070ae9f, 1, 0, 7, 2, false, ioctl_kvm_get_pit2, "KVM_GET_PIT2", NULL },
	{ 0x8080aea1, 1, 0, 7, 4, false, ioctl_kvm_get_debugregs, "KVM_GET_DEBUGREGS", NULL },
	{ 0x8090ae81, 1, 0, 7, 4, false, ioctl_kvm_get_regs, "KVM_GET_REGS", NULL },
	{ 0x8138ae83, 1, 0, 7, 4, false, ioctl_kvm_get_sregs, "KVM_GET_SREGS", NULL },
	{ 0x8140aecc, 1, 0, 7, 4, false, ioctl_kvm_get_sregs2, "KVM_GET_SREGS2", NULL },
	{ 0x8188aea6, 1, 0, 7, 4, false, ioctl_kvm_get_xcrs, "KVM_GET_XCRS", NULL },
	{ 0x81a0ae8c, 1, 0, 7, 4, false, ioctl_kvm_get_fpu, "KVM_GET_FPU", NULL },
	{ 0x8208ae63, 1, 0, 7, 2, false, ioctl_kvm_set_irqchip, "KVM_SET_IRQCHIP", NULL },
	{ 0x8250aea6, 1, 0, 7, 2, false, ioctl_kvm_ppc_get_smmu_info, "KVM_PPC_GET_SMMU_INFO", NULL },
	{ 0x8400ae8e, 1, 0, 7, 4, false, ioctl_kvm_get_lapic, "KVM_GET_LAPIC", NULL },
	{ 0x9000aea4, 1, 0, 7, 4, false, ioctl_kvm_get_xsave, "KVM_GET_XSAVE", NULL },
	{ 0x9000aecf, 1, 0, 7, 4, false, ioctl_kvm_get_xsave2, "KVM_GET_XSAVE2", NULL },
	{ 0xc004ae02, 1, 0, 7, 1, false, ioctl_kvm_get_msr_index_list, "KVM_GET_MSR_INDEX_LIST", NULL },
	{ 0xc004ae0a, 1, 0, 7, 1, false, ioctl_kvm_get_msr_feature_index_list, "KVM_GET_MSR_FEATURE_INDEX_LIST", NULL },
	{ 0xc004aea7, 1, 0, 7, 2, false, ioctl_kvm_ppc_allocate_htab, "KVM_PPC_ALLOCATE_HTAB", NULL },
	{ 0xc004aeba, 1, 0, 6, 2, false, ioctl_kvm_memory_encrypt_op, "KVM_MEMORY_ENCRYPT_OP", NULL },
	{ 0xc008ae05, 1, 0, 7, 1, false, ioctl_kvm_get_supported_cpuid, "KVM_GET_SUPPORTED_CPUID", NULL },
	{ 0xc008ae09, 1, 0, 7, 1, false, ioctl_kvm_get_emulated_cpuid, "KVM_GET_EMULATED_CPUID", NULL },
	{ 0xc008ae67, 1, 0, 7, 2, false, ioctl_kvm_irq_line_status, "KVM_IRQ_LINE_STATUS", NULL },
	{ 0xc008ae88, 1, 0, 7, 5, false, ioctl_kvm_get_msrs, "KVM_GET_MSRS", NULL },
	{ 0xc008ae91, 1, 0, 7, 4, false, ioctl_kvm_get_cpuid2, "KVM_GET_CPUID2", NULL },
	{ 0xc008aeb0, 1, 0, 7, 4, false, ioctl_kvm_get_reg_list, "KVM_GET_REG_LIST", NULL },
	{ 0xc008aeba, 1, 0, 5, 2, false, ioctl_kvm_memory_encrypt_op_2, "KVM_MEMORY_ENCRYPT_OP", NULL },
	{ 0xc008aec1, 1, 0, 7, 5, false, ioctl_kvm_get_supported_hv_cpuid, "KVM_GET_SUPPORTED_HV_CPUID", NULL },
	{ 0xc00caee0, 1, 0, 7, 2, false, ioctl_kvm_create_device, "KVM_CREATE_DEVICE", NULL },
	{ 0xc018ae85, 1, 0, 7, 4, false, ioctl_kvm_translate, "KVM_TRANSLATE", NULL },
	{ 0xc018aec0, 1, 0, 1, 2, false, ioctl_kvm_clear_dirty_log, "KVM_CLEAR_DIRTY_LOG", NULL },
	{ 0xc018aec0, 1, 0, 6, 2, false, ioctl_kvm_clear_dirty_log_2, "KVM_CLEAR_DIRTY_LOG", NULL },
	{ 0xc020aeb8, 1, 0, 7, 2, false, ioctl_kvm_s390_get_cmma_bits, "KVM_S390_GET_CMMA_BITS", NULL },
	{ 0xc020aec5, 1, 0, 7, 2, false, ioctl_kvm_s390_pv_command, "KVM_S390_PV_COMMAND", NULL },
	{ 0xc020aed0, 1, 0, 7, 4, false, ioctl_kvm_s390_pv_cpu_command, "KVM_S390_PV_CPU_COMMAND", NULL },
	{ 0xc028ae92, 1, 0, 7, 4, false, ioctl_kvm_tpr_access_reporting, "KVM_TPR_ACCESS_REPORTING", NULL },
	{ 0xc048ae65, 1, 0, 7, 2, false, ioctl_kvm_get_pit, "KVM_GET_PIT", NULL },
	{ 0xc048aec8, 1, 0, 7, 2, false, ioctl_kvm_xen_hvm_get_attr, "KVM_XEN_HVM_GET_ATTR", NULL },
	{ 0xc048aeca, 1, 0, 7, 4, false, ioctl_kvm_xen_vcpu_get_attr, "KVM_XEN_VCPU_GET_ATTR", NULL },
	{ 0xc080aebe, 1, 0, 7, 4, false, ioctl_kvm_get_nested_state, "KVM_GET_NESTED_STATE", NULL },
	{ 0xc208ae62, 1, 0, 7, 2, false, ioctl_kvm_get_irqchip, "KVM_GET_IRQCHIP", NULL },
};

static const struct ioctlc_name kvm_names[] = {
	{ "/dev/kvm", 1, true },
	{ "anon_inode:kvm-vm", 2, false },
	{ "anon_inode:kvm-vcpu:*", 4, false },
	{ "anon_inode:kvm-vm-stats", 8, false },
	{ "anon_inode:kvm-vcpu-stats:*", 0x10, false },
	{ "anon_inode:kvm-vfio", 0x20, false },
	{ "anon_inode:kvm-arm-vgic-v2", 0x40, false },
	{ "anon_inode:kvm-arm-vgic-v3", 0x80, false },
	{ "anon_inode:kvm-arm-vgic-its", 0x100, false },
	{ "anon_inode:kvm-mpic", 0x200, false },
	{ "anon_inode:kvm-xics", 0x400, false },
	{ "anon_inode:kvm-xive", 0x800, false },
	{ "anon_inode:kvm-xive-native", 0x1000, false },
	{ "anon_inode:kvm-flic", 0x2000, false },
	{ "anon_inode:kvm-spapr-tce", 0x4000, false },
	{ "anon_inode:kvm-htab", 0x8000, false },
	{ "anon_inode:kvm-rma", 0x10000, false },
	{ "anon_inode:[eventfd]", 0x20000, false },
	{ "/dev/vfio/*", 0x40000, true },
	{ "/dev/sev", 0x80000, true },
};

static const struct ioctlc_spec kvm_spec = {
	.commands = kvm_commands,
	.n_commands = ARRAY_SIZE(kvm_commands),
	.names = kvm_names,
	.n_names = ARRAY_SIZE(kvm_names),
};
