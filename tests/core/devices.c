// SPDX-License-Identifier: MIT
/*
 * The i8259 pair against the 8259A data sheet (231468) and the i8254 against the 8254 data sheet (231164), through the
 * ports that a guest uses, as far as they go, and through their attributes.
 */
#include "harness.h"

static struct machine machine;
static struct mvm_vm *vm;
static s64 pic, pit;

static void line(u32 irq, u32 level)
{
	struct mvm_irq_line arg = { .irq = irq, .level = level };

	CHECK_IS(CALL(&machine, machine.vm, MVM_IRQ_LINE, &arg), 0);
}

static void pulse(u32 irq)
{
	line(irq, 1);
	line(irq, 0);
}

/* The vector that is asked for, -1 where there is none. */
static int acknowledge(void)
{
	unsigned long flags = host_spin_lock(&vm->irq_lock);
	int vector = mvm_i8259_intr(vm->i8259) ? mvm_i8259_acknowledge(vm->i8259) : -1;

	host_spin_unlock(&vm->irq_lock, flags);
	return vector;
}

/* Vectors 0x20 and 0x28 on; @icw4: of both */
static void initialise(u8 icw4)
{
	port_out(&machine, 0x20, 0x11);
	port_out(&machine, 0x21, 0x20);
	port_out(&machine, 0x21, 0x04);
	port_out(&machine, 0x21, icw4);
	port_out(&machine, 0xa0, 0x11);
	port_out(&machine, 0xa1, 0x28);
	port_out(&machine, 0xa1, 0x02);
	port_out(&machine, 0xa1, icw4 & 0x0f);
}

static void begin(void)
{
	machine_boot(&machine);
	vm = vm_of(&machine, machine.vm);
	pic = make_device(&machine, machine.vm, MVM_DEVICE_I8259);
	pit = make_device(&machine, machine.vm, MVM_DEVICE_I8254);
	initialise(1);
}

static int attribute(s64 fd, u32 command, u32 group, u64 attr, void *value, size_t size)
{
	struct mvm_device_attr arg = { .group = group,
				       .attr = attr,
				       .addr = size ? behind_address() : 0 };
	int err;

	if (size)
		memcpy(behind(&machine), value, size);
	err = CALL(&machine, fd, command, &arg);
	if (size)
		memcpy(value, behind(&machine), size);
	return err;
}

/* --- i8259 ------------------------------------------------------------------------------------------- */

static void test_nesting(void)
{
	begin();
	CHECK_IS(acknowledge(), -1);
	pulse(5);
	pulse(3);
	CHECK_IS(port_in(&machine, 0x20), 0x28); /* IRR */
	CHECK_IS(acknowledge(), 0x23);
	port_out(&machine, 0x20, 0x0b);
	CHECK_IS(port_in(&machine, 0x20), 0x08); /* ISR */
	CHECK_IS(acknowledge(), -1);		 /* 5 is below 3 */
	pulse(1);
	CHECK_IS(acknowledge(), 0x21); /* 1 is above */
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(port_in(&machine, 0x20), 0x08);
	CHECK_IS(acknowledge(), -1);
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(acknowledge(), 0x25);
	port_out(&machine, 0x20, 0x65); /* specific */
	CHECK_IS(port_in(&machine, 0x20), 0);
	port_out(&machine, 0x20, 0x20); /* nothing in service */
	machine_end(&machine);
}

static void test_mask(void)
{
	begin();
	port_out(&machine, 0x21, 0xf7);
	CHECK_IS(port_in(&machine, 0x21), 0xf7);
	pulse(1);
	CHECK_IS(acknowledge(), -1);
	port_out(&machine, 0x21, 0xf5);
	CHECK_IS(acknowledge(), 0x21);
	/* special mask: what is masked and in service stops nobody */
	port_out(&machine, 0x21, 0x02);
	pulse(6);
	CHECK_IS(acknowledge(), -1);
	port_out(&machine, 0x20, 0x68);
	CHECK_IS(acknowledge(), 0x26);
	port_out(&machine, 0x20, 0x20); /* nor is it what an end of interrupt ends */
	port_out(&machine, 0x20, 0x0b);
	CHECK_IS(port_in(&machine, 0x20), 0x02);
	port_out(&machine, 0x20, 0x48);
	CHECK_IS(vm->i8259->chip[0].special_mask, 0);
	machine_end(&machine);
}

static void test_slave(void)
{
	begin();
	pulse(12);
	CHECK_IS(port_in(&machine, 0x20), 0x04);
	CHECK_IS(acknowledge(), 0x2c);
	pulse(9);
	CHECK_IS(acknowledge(), -1); /* the master serves line 2 */
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(acknowledge(), 0x29); /* above 12 on the slave */
	port_out(&machine, 0xa0, 0x20);
	port_out(&machine, 0x20, 0x20);
	pulse(13);
	CHECK_IS(acknowledge(), -1); /* 12 is still in service */
	port_out(&machine, 0xa0, 0x20);
	CHECK_IS(acknowledge(), 0x2d);
	port_out(&machine, 0xa0, 0x0b);
	CHECK_IS(port_in(&machine, 0xa0), 0x20);
	line(2, 1); /* nobody has line 2 but the slave */
	CHECK_IS(vm->i8259->chip[0].irr & 4, 0);
	machine_end(&machine);
}

/* The slave is not stopped by its own line on the master. */
static void test_special_fully_nested(void)
{
	begin();
	initialise(0x11);
	pulse(12);
	CHECK_IS(acknowledge(), 0x2c);
	pulse(9);
	CHECK_IS(acknowledge(), 0x29);
	pulse(3);
	CHECK_IS(acknowledge(), -1); /* others are served behind it */
	port_out(&machine, 0xa0, 0x20);
	port_out(&machine, 0xa0, 0x20);
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(acknowledge(), 0x23);
	machine_end(&machine);
}

static void test_rotation(void)
{
	begin();
	port_out(&machine, 0x20, 0xc4); /* 4 is lowest, 5 highest */
	pulse(3);
	pulse(5);
	CHECK_IS(acknowledge(), 0x25);
	port_out(&machine, 0x20, 0xa0); /* ends and rotates: 5 is lowest */
	CHECK_IS(vm->i8259->chip[0].priority_add, 6);
	CHECK_IS(acknowledge(), 0x23);
	port_out(&machine, 0x20, 0xe3);
	CHECK_IS(vm->i8259->chip[0].priority_add, 4);
	port_out(&machine, 0x20, 0x80);
	CHECK_IS(vm->i8259->chip[0].rotate_on_auto_eoi, 1);
	port_out(&machine, 0x20, 0x00);
	CHECK_IS(vm->i8259->chip[0].rotate_on_auto_eoi, 0);
	port_out(&machine, 0x20, 0x40); /* no operation */
	CHECK_IS(vm->i8259->chip[0].priority_add, 4);
	machine_end(&machine);
}

static void test_auto_eoi(void)
{
	begin();
	initialise(3);
	pulse(4);
	pulse(6);
	CHECK_IS(acknowledge(), 0x24);
	CHECK_IS(acknowledge(), 0x26);
	port_out(&machine, 0x20, 0x0b);
	CHECK_IS(port_in(&machine, 0x20), 0);
	port_out(&machine, 0x20, 0x80);
	pulse(1);
	CHECK_IS(acknowledge(), 0x21);
	CHECK_IS(vm->i8259->chip[0].priority_add, 2);
	machine_end(&machine);
}

static void test_poll(void)
{
	begin();
	pulse(5);
	port_out(&machine, 0x20, 0x0c);
	CHECK_IS(port_in(&machine, 0x20), 0x85);
	CHECK_IS(port_in(&machine, 0x20), 0); /* IRR again: it is in service */
	port_out(&machine, 0x20, 0x0c);
	CHECK_IS(port_in(&machine, 0x21), 0); /* nothing asks */
	CHECK_IS(port_in(&machine, 0x21), 0);
	machine_end(&machine);
}

static void test_levels(void)
{
	begin();
	CHECK_IS(port_in(&machine, 0x4d0), 0);
	port_out(&machine, 0x4d0, 0xff);
	port_out(&machine, 0x4d1, 0xff);
	CHECK_IS(port_in(&machine, 0x4d0), 0xf8);
	CHECK_IS(port_in(&machine, 0x4d1), 0xde);
	line(5, 1);
	CHECK_IS(acknowledge(), 0x25);
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(acknowledge(), 0x25); /* still up */
	line(5, 0);
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(acknowledge(), -1);
	line(5, 1);
	line(5, 0); /* gone before it was acknowledged */
	CHECK_IS(acknowledge(), -1);
	line(1, 1); /* edges: one is one */
	CHECK_IS(acknowledge(), 0x21);
	port_out(&machine, 0x20, 0x20);
	line(1, 1);
	CHECK_IS(acknowledge(), -1);
	port_out(&machine, 0x4d0, 0);
	line(6, 1);
	CHECK_IS(acknowledge(), 0x26);
	port_out(&machine, 0x20, 0x20);
	port_out(&machine, 0x4d0, 0x40); /* becomes level-triggered while it is up */
	CHECK_IS(acknowledge(), 0x26);
	machine_end(&machine);
}

/* A request that is gone when it is acknowledged is the chip's line 7, and nothing is in service. */
static void test_spurious(void)
{
	unsigned long flags;

	begin();
	flags = host_spin_lock(&vm->irq_lock);
	CHECK_IS(mvm_i8259_acknowledge(vm->i8259), 0x27);
	vm->i8259->chip[0].irr = 4; /* the slave asked, and does not any more */
	CHECK_IS(mvm_i8259_acknowledge(vm->i8259), 0x2f);
	host_spin_unlock(&vm->irq_lock, flags);
	CHECK_IS(vm->i8259->chip[1].isr, 0);
	machine_end(&machine);
}

/* While it is initialised it asks for nothing; edges from before are forgotten, levels are not. */
static void test_initialisation(void)
{
	begin();
	port_out(&machine, 0x4d0, 0x20);
	line(4, 1);
	line(5, 1);
	port_out(&machine, 0x21, 0xff);
	port_out(&machine, 0x20, 0x10); /* without ICW4 */
	CHECK_IS(acknowledge(), -1);
	port_out(&machine, 0x21, 0x47);
	CHECK_IS(acknowledge(), -1);
	port_out(&machine, 0x21, 0x04);
	CHECK_IS(port_in(&machine, 0x21), 0);
	CHECK_IS(acknowledge(), 0x45);
	port_out(&machine, 0x20, 0x20);
	line(5, 0);
	port_out(&machine, 0x20, 0x20);
	line(4, 1);
	CHECK_IS(acknowledge(), -1);
	pulse(4);
	line(4, 1);
	CHECK_IS(acknowledge(), 0x44);
	machine_end(&machine);
}

static void test_i8259_state(void)
{
	struct mvm_i8259_state master, slave, got;
	u32 level;

	begin();
	port_out(&machine, 0x21, 0x12);
	pulse(3);
	line(8, 1);
	CHECK_IS(attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &master,
			   sizeof(master)),
		 0);
	CHECK_IS(attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_SLAVE, &slave,
			   sizeof(slave)),
		 0);
	CHECK_IS(master.imr, 0x12);
	CHECK_IS(master.irr, 0x0c);
	CHECK_IS(master.irq_base, 0x20);
	CHECK_IS(slave.last_irr, 1);
	CHECK_IS(attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_LINES, 8, &level, 4), 0);
	CHECK_IS(level, 1);
	CHECK_IS(attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_LINES, 16, &level, 4), -ENXIO);
	CHECK_IS(attribute(pic, MVM_HAS_DEVICE_ATTR, MVM_I8259_LINES, 15, NULL, 0), 0);
	CHECK_IS(attribute(pic, MVM_HAS_DEVICE_ATTR, MVM_I8259_LINES, 16, NULL, 0), -ENXIO);
	CHECK_IS(attribute(pic, MVM_HAS_DEVICE_ATTR, MVM_I8259_LINES, 1ull << 32, NULL, 0), -ENXIO);
	CHECK_IS(attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_CONTROL, MVM_I8259_RESET, NULL, 0),
		 0);
	CHECK_IS(attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &got,
			   sizeof(got)),
		 0);
	CHECK_IS(got.irq_base | got.imr | got.irr, 0);
	CHECK_IS(attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_SLAVE, &slave,
			   sizeof(slave)),
		 0);
	CHECK_IS(attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &master,
			   sizeof(master)),
		 0);
	CHECK_IS(attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &got,
			   sizeof(got)),
		 0);
	CHECK_IS(memcmp(&got, &master, sizeof(got)), 0);
	CHECK_IS(attribute(pic, MVM_GET_DEVICE_ATTR, MVM_I8259_LINES, 8, &level, 4), 0);
	CHECK_IS(level, 1);
	CHECK_IS(acknowledge(), 0x28);
	master.elcr = 1;
	CHECK_IS(attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &master,
			   sizeof(master)),
		 -EINVAL);
	master.elcr = 0;
	master.elcr_mask = 0xff;
	CHECK_IS(attribute(pic, MVM_SET_DEVICE_ATTR, MVM_I8259_STATE, MVM_I8259_MASTER, &master,
			   sizeof(master)),
		 -EINVAL);
	machine_end(&machine);
}

/* Wired to the first vCPU: taken where interrupts are on, and only there. */
static int idle(struct mvm_vcpu *vcpu, struct mvm_cpu_exit *exit, void *context)
{
	*(struct mvm_cpu_event *)context = vcpu->inject;
	exit->kind = MVM_CPU_EXIT_SHUTDOWN;
	return 0;
}

static void test_wiring(void)
{
	struct mvm_mp_state state = { .mp_state = MVM_MP_STATE_HALTED };
	struct mvm_interrupt interrupt = { .vector = 0x30 };
	struct mvm_cpu_event event;
	struct mvm_regs regs = { .rip = 0x1000, .rflags = 2 };
	s64 second;

	begin();
	second = make_vcpu(&machine, machine.vm, 1);
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_INTERRUPT, &interrupt), -ENXIO);
	scripted_play(vcpu_of(&machine, machine.vcpu), idle, &event);
	scripted_play(vcpu_of(&machine, second), idle, &event);
	set_regs(&machine, &regs);
	pulse(4);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(event.kind, MVM_CPU_EVENT_NONE);
	CHECK(vcpu_of(&machine, machine.vcpu)->want_interrupt_window);
	regs.rflags |= MVM_FLAG_IF;
	CHECK_IS(CALL(&machine, second, MVM_SET_REGS, &regs), 0);
	state.mp_state = MVM_MP_STATE_RUNNABLE;
	CHECK_IS(CALL(&machine, second, MVM_SET_MP_STATE, &state), 0);
	CHECK_IS(call(&machine, second, MVM_RUN, NULL, 0), 0);
	CHECK_IS(event.kind, MVM_CPU_EVENT_NONE);
	set_regs(&machine, &regs);
	state.mp_state = MVM_MP_STATE_HALTED;
	CHECK_IS(CALL(&machine, machine.vcpu, MVM_SET_MP_STATE, &state), 0);
	CHECK_IS(run(&machine), 0);
	CHECK_IS(event.kind, MVM_CPU_EVENT_INTERRUPT);
	CHECK_IS(event.vector, 0x24);
	CHECK_IS(vm->i8259->chip[0].isr, 0x10);
	machine_end(&machine);
}

/* --- i8254 -------------------------------------------------------------------------------------------------- */

#define HZ 1193182ull

/* So many ticks later. */
static void ticks(u64 count)
{
	user_time_pass((count * 1000000000 + HZ - 1) / HZ);
}

/* Programs a channel with both bytes of a count. */
static void program(u32 channel, u32 mode, u16 count)
{
	port_out(&machine, 0x43, (u8)(channel << 6 | 0x30 | mode << 1));
	port_out(&machine, (u16)(0x40 + channel), (u8)count);
	port_out(&machine, (u16)(0x40 + channel), count >> 8);
}

static u16 count_of(u32 channel)
{
	u16 low;

	port_out(&machine, 0x43, (u8)(channel << 6));
	low = port_in(&machine, (u16)(0x40 + channel));
	return low | (u16)(port_in(&machine, (u16)(0x40 + channel)) << 8);
}

/* Output in bit 7, null count in bit 6, the control word below. */
static u8 status_of(u32 channel)
{
	port_out(&machine, 0x43, (u8)(0xe0 | 2 << channel));
	return port_in(&machine, (u16)(0x40 + channel));
}

static bool output(u32 channel)
{
	return status_of(channel) >> 7;
}

static u8 irr(void)
{
	port_out(&machine, 0x20, 0x0a);
	return port_in(&machine, 0x20);
}

static void test_mode0(void)
{
	begin();
	port_out(&machine, 0x43, 0x30);
	CHECK_IS(status_of(0), 0x70); /* output low, null count, both bytes, mode 0 */
	port_out(&machine, 0x40, 100);
	ticks(500);
	CHECK_IS(output(0), 0); /* the second byte is to come */
	port_out(&machine, 0x40, 0);
	CHECK_IS(status_of(0), 0x30);
	ticks(60);
	CHECK_IS(count_of(0), 40);
	CHECK_IS(output(0), 0);
	CHECK_IS(irr() & 1, 0);
	ticks(40);
	CHECK_IS(output(0), 1);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	ticks(10);
	CHECK_IS(count_of(0), 65526); /* it goes on counting */
	ticks(200000);
	CHECK_IS(acknowledge(), -1); /* once */
	machine_end(&machine);
}

static void test_mode2(void)
{
	u32 at;

	begin();
	program(0, 2, 1000);
	CHECK_IS(output(0), 1);
	CHECK_IS(acknowledge(), -1);
	ticks(999);
	CHECK_IS(output(0), 0); /* the last tick */
	CHECK_IS(count_of(0), 1);
	ticks(1);
	CHECK_IS(output(0), 1);
	CHECK_IS(count_of(0), 1000);
	for (at = 0; at < 5; at++) {
		CHECK_IS(acknowledge(), 0x20);
		port_out(&machine, 0x20, 0x20);
		CHECK_IS(acknowledge(), -1);
		ticks(1000);
	}
	port_out(&machine, 0x43, 0x38); /* another mode: no more ticks */
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	ticks(100000);
	CHECK_IS(acknowledge(), -1);
	machine_end(&machine);
}

static void test_mode3(void)
{
	begin();
	program(0, 7, 1001); /* 7 is 3; odd: high for 501 ticks, low for 500 */
	ticks(500);
	CHECK_IS(output(0), 1);
	ticks(1);
	CHECK_IS(output(0), 0);
	CHECK_IS(acknowledge(), -1);
	ticks(500);
	CHECK_IS(output(0), 1);
	CHECK_IS(acknowledge(), 0x20);
	CHECK_IS(vm->i8254->channel[0].mode, 3);
	program(0, 3, 0); /* 65536 */
	ticks(100);
	CHECK_IS(count_of(0), 65336); /* by 2 */
	machine_end(&machine);
}

/* A count that is written in modes 2 and 3 is taken by the next period, also when the state has been saved and restored. */
static void test_reload_2(bool restored)
{
	struct mvm_i8254_channel channel;

	begin();
	program(0, 2, 1000);
	ticks(400);
	port_out(&machine, 0x40, 500 & 0xff);
	CHECK_IS(count_of(0), 600); /* its low byte changes nothing */
	port_out(&machine, 0x40, 500 >> 8);
	if (restored) {
		CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
				   sizeof(channel)),
			 0);
		CHECK_IS(channel.count, 500);
		CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CONTROL, MVM_I8254_RESET,
				   NULL, 0),
			 0);
		CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
				   sizeof(channel)),
			 0);
	}
	CHECK_IS(count_of(0), 600);
	CHECK_IS(status_of(0), 0xf4); /* high, and the count has not been taken */
	ticks(599);
	CHECK_IS(count_of(0), 1);
	CHECK_IS(output(0), 0);
	CHECK_IS(acknowledge(), -1);
	ticks(1);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(count_of(0), 500);
	CHECK_IS(status_of(0), 0xb4);
	ticks(499);
	CHECK_IS(acknowledge(), -1);
	ticks(1);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	/* a longer one, which is replaced before it is taken; the moment stays */
	ticks(10);
	port_out(&machine, 0x40, 0);
	port_out(&machine, 0x40, 8);
	ticks(10);
	CHECK_IS(count_of(0), 480);
	port_out(&machine, 0x40, 200);
	port_out(&machine, 0x40, 0);
	CHECK_IS(count_of(0), 480);
	ticks(480);
	CHECK_IS(acknowledge(), 0x20);
	CHECK_IS(count_of(0), 200);
	/* a control word starts anew */
	ticks(10);
	program(0, 2, 300);
	CHECK_IS(count_of(0), 300);
	machine_end(&machine);
}

/* 1000 is high for 500 ticks and low for 500. */
static void test_reload_3(void)
{
	struct mvm_i8254_channel channel;

	begin();
	program(0, 3, 1000);
	ticks(100);
	port_out(&machine, 0x40, 200);
	port_out(&machine, 0x40, 0);
	CHECK_IS(count_of(0), 800); /* the half goes on */
	CHECK_IS(status_of(0), 0xf6);
	ticks(399);
	CHECK_IS(output(0), 1);
	ticks(1);
	CHECK_IS(output(0), 0); /* the other one is of 200 */
	CHECK_IS(count_of(0), 200);
	ticks(99);
	CHECK_IS(output(0), 0);
	CHECK_IS(acknowledge(), -1);
	ticks(1);
	CHECK_IS(status_of(0), 0xb6);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	ticks(100);
	CHECK_IS(output(0), 0);
	/* in the low half, with 90 ticks left: the period after it is the new one */
	ticks(10);
	port_out(&machine, 0x40, 600 & 0xff);
	port_out(&machine, 0x40, 600 >> 8);
	CHECK_IS(count_of(0), 180);
	ticks(89);
	CHECK_IS(output(0), 0);
	CHECK_IS(acknowledge(), -1);
	ticks(1);
	CHECK_IS(output(0), 1);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	ticks(300);
	CHECK_IS(output(0), 0);
	ticks(300);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	/* high for 300; 10 later a count of 1000: up again 290 + 500 later. Restored it is low until then */
	ticks(10);
	port_out(&machine, 0x40, 1000 & 0xff);
	port_out(&machine, 0x40, 1000 >> 8);
	CHECK_IS(output(0), 1);
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(output(0), 0);
	ticks(789);
	CHECK_IS(acknowledge(), -1);
	ticks(1);
	CHECK_IS(acknowledge(), 0x20);
	CHECK_IS(output(0), 1);
	CHECK_IS(count_of(0), 1000);
	machine_end(&machine);
}

static void test_mode4(void)
{
	begin();
	program(0, 4, 50);
	CHECK_IS(output(0), 1);
	ticks(50);
	CHECK_IS(output(0), 0); /* one tick */
	CHECK_IS(acknowledge(), -1);
	ticks(300);
	CHECK_IS(output(0), 1);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	ticks(100000);
	CHECK_IS(acknowledge(), -1);
	machine_end(&machine);
}

/* Channel 2: its gate is bit 0 of port 0x61, its output bit 5. */
static void test_gate(void)
{
	begin();
	program(2, 1, 100); /* a one-shot, that the gate starts */
	ticks(1000);
	CHECK_IS(port_in(&machine, 0x61) & 0x21, 0x20);
	CHECK_IS(status_of(2) & 0x40, 0x40);
	port_out(&machine, 0x61, 3);
	CHECK_IS(port_in(&machine, 0x61) & 0x23, 3);
	ticks(60);
	CHECK_IS(count_of(2), 40);
	port_out(&machine, 0x61, 0); /* the level does not matter, */
	ticks(20);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0);
	port_out(&machine, 0x61, 1); /* going up starts it again */
	ticks(99);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0);
	ticks(1);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0x20);
	program(2, 0, 100); /* low holds the count */
	ticks(30);
	port_out(&machine, 0x61, 0);
	ticks(1000);
	CHECK_IS(count_of(2), 70);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0);
	port_out(&machine, 0x61, 1);
	ticks(69);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0);
	ticks(2);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0x20);
	program(2, 3, 100); /* low stops a square wave high, up begins a new one */
	ticks(70);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0);
	port_out(&machine, 0x61, 0);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0x20);
	port_out(&machine, 0x61, 1);
	ticks(49);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0x20);
	program(2, 5, 10);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0x20);
	port_out(&machine, 0x61, 0);
	port_out(&machine, 0x61, 1);
	ticks(10);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0);
	ticks(1);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0x20);
	machine_end(&machine);
}

static void test_reading(void)
{
	begin();
	program(0, 2, 0x1234);
	ticks(4);
	CHECK_IS(port_in(&machine, 0x40), 0x30); /* both bytes in turn */
	CHECK_IS(port_in(&machine, 0x40), 0x12);
	port_out(&machine, 0x43, 0x00);
	ticks(100);
	port_out(&machine, 0x43, 0x00); /* the first one is not read yet */
	CHECK_IS(port_in(&machine, 0x40), 0x30);
	CHECK_IS(port_in(&machine, 0x40), 0x12);
	CHECK_IS(port_in(&machine, 0x40), 0xcc);
	CHECK_IS(port_in(&machine, 0x40), 0x11);
	port_out(&machine, 0x43, 0xc2); /* read-back: status, then count */
	CHECK_IS(port_in(&machine, 0x40), 0xb4);
	CHECK_IS(port_in(&machine, 0x40), 0xcc);
	CHECK_IS(port_in(&machine, 0x40), 0x11);
	port_out(&machine, 0x43, 0xe2);
	port_out(&machine, 0x43, 0xe2);
	CHECK_IS(port_in(&machine, 0x40), 0xb4);
	port_out(&machine, 0x43, 0x14); /* low bytes alone */
	port_out(&machine, 0x40, 200);
	ticks(50);
	CHECK_IS(port_in(&machine, 0x40), 150);
	CHECK_IS(port_in(&machine, 0x40), 150);
	port_out(&machine, 0x43, 0x24); /* high bytes alone */
	port_out(&machine, 0x40, 2);
	ticks(0x101);
	CHECK_IS(port_in(&machine, 0x40), 0);
	port_out(&machine, 0x43, 0x00);
	CHECK_IS(port_in(&machine, 0x40), 0);
	port_out(&machine, 0x43, 0x70); /* channel 1 has a life of its own */
	port_out(&machine, 0x41, 9);
	port_out(&machine, 0x41, 0);
	ticks(3);
	CHECK_IS(count_of(1), 6);
	CHECK_IS(port_in(&machine, 0x43), 0xff);
	machine_end(&machine);
}

static void test_decimal(void)
{
	begin();
	port_out(&machine, 0x43, 0x31);
	port_out(&machine, 0x40, 0x00);
	port_out(&machine, 0x40, 0x12); /* 1200 */
	ticks(201);
	CHECK_IS(count_of(0), 0x0999);
	ticks(1000);
	CHECK_IS(count_of(0), 0x9999);
	port_out(&machine, 0x43, 0x35);
	port_out(&machine, 0x40, 0);
	port_out(&machine, 0x40, 0); /* 10000 */
	CHECK_IS(vm->i8254->channel[0].count, 10000);
	ticks(1);
	CHECK_IS(count_of(0), 0x9999);
	machine_end(&machine);
}

/* The shortest period does not keep the host busy: its timer comes at most every 100 us. */
static void test_storm(void)
{
	u64 first;

	begin();
	program(0, 2, 2);
	first = user_timer_next();
	CHECK(first < host_time_ns() + 100000);
	user_time_pass(10000);
	CHECK(user_timer_next() >= first + 100000);
	user_time_pass(1000000);
	CHECK(user_timer_next() >= host_time_ns() + 90000);
	CHECK_IS(acknowledge(), 0x20);
	machine_end(&machine);
}

static void test_i8254_state(void)
{
	struct mvm_i8254_channel channel, got;
	struct mvm_i8254_speaker speaker = { .flags = MVM_I8254_SPEAKER_GATE };
	struct mvm_clock clock = { .clock = 5000000000ull };
	u32 number;

	begin();
	program(0, 2, 10000);
	ticks(4000);
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(channel.count, 10000);
	CHECK_IS(channel.mode, 2);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CONTROL, MVM_I8254_RESET, NULL, 0),
		 0);
	CHECK_IS(status_of(0) & 0x40, 0x40);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(count_of(0), 6000);
	acknowledge();
	port_out(&machine, 0x20, 0x20);
	ticks(5990);
	CHECK_IS(acknowledge(), -1);
	ticks(10);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	/* a channel's time is the VM's clock: set back to its load, it counts the same again */
	clock.clock = channel.count_load_time;
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_CLOCK, &clock), 0);
	CHECK_IS(count_of(0), 10000);
	ticks(10000);
	CHECK_IS(acknowledge(), 0x20);
	for (number = 1; number < 3; number++) {
		CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, number, &channel,
				   sizeof(channel)),
			 0);
		channel.count = 77;
		CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, number, &channel,
				   sizeof(channel)),
			 0);
		CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, number, &got,
				   sizeof(got)),
			 0);
		CHECK_IS(memcmp(&got, &channel, sizeof(got)), 0);
	}
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_PORT, 0, &speaker, sizeof(speaker)),
		 0);
	CHECK_IS(port_in(&machine, 0x61) & 3, 1);
	CHECK_IS(vm->i8254->channel[2].gate, 1);
	speaker.flags = 0;
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_PORT, 0, &speaker, sizeof(speaker)),
		 0);
	CHECK_IS(speaker.flags, MVM_I8254_SPEAKER_GATE);
	machine_end(&machine);
}

/* Channel 2 is saved, and restored later, on another clock. */
static void restore_later(void)
{
	struct mvm_clock clock = { .clock = 77 };
	struct mvm_i8254_channel channel, got;

	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 2, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CONTROL, MVM_I8254_RESET, NULL, 0),
		 0);
	ticks(12345);
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_CLOCK, &clock), 0);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 2, &channel,
			   sizeof(channel)),
		 0);
	ticks(11);
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 2, &got, sizeof(got)), 0);
	CHECK_IS(memcmp(&got, &channel, sizeof(got)), 0);
}

/* A count that the gate holds is the same after saving and restoring, whatever time has passed. */
static void test_held_state(void)
{
	begin();
	port_out(&machine, 0x61, 1);
	program(2, 0, 1000);
	ticks(300);
	port_out(&machine, 0x61, 0);
	ticks(5000);
	restore_later();
	CHECK_IS(count_of(2), 700);
	ticks(50);
	CHECK_IS(count_of(2), 700);
	port_out(&machine, 0x61, 1); /* it goes on from there */
	ticks(699);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0);
	ticks(2);
	CHECK_IS(port_in(&machine, 0x61) & 0x20, 0x20);
	program(2, 2, 1000); /* held while a new count waits */
	ticks(900);
	port_out(&machine, 0x42, 500 & 0xff);
	port_out(&machine, 0x42, 500 >> 8);
	ticks(40);
	port_out(&machine, 0x61, 0);
	CHECK_IS(count_of(2), 60);
	restore_later();
	CHECK_IS(count_of(2), 60);
	machine_end(&machine);
}

/* The VM is saved before a one-shot expires, and restored on a clock that has gone on beyond that: it expires there. */
static void expires_between(u32 mode)
{
	struct mvm_clock clock;
	struct mvm_i8254_channel channel;

	begin();
	program(0, mode, 10000);
	ticks(4000);
	(void)acknowledge();
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_CLOCK, &clock), 0);
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CONTROL, MVM_I8254_RESET, NULL, 0),
		 0);
	initialise(1);
	ticks(100000);
	CHECK_IS(acknowledge(), -1);
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_CLOCK, &clock), 0); /* with the time between */
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	/* set once more it is a state of now */
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(acknowledge(), -1);
	machine_end(&machine);
}

/* A VM that was paused, and whose channel 0 is set to what it is long after that: nothing ticks a second time. */
static void resumed(u32 mode)
{
	struct mvm_clock clock;
	struct mvm_i8254_channel channel;

	begin();
	program(0, mode, 10000);
	CHECK_IS(CALL(&machine, machine.vm, MVM_GET_CLOCK, &clock), 0);
	CHECK_IS(CALL(&machine, machine.vm, MVM_SET_CLOCK, &clock), 0);
	ticks(10001);
	CHECK_IS(acknowledge(), 0x20);
	port_out(&machine, 0x20, 0x20);
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(acknowledge(), -1);
	machine_end(&machine);
}

static void test_expires_between(void)
{
	expires_between(0);
	expires_between(4);
	resumed(0);
	resumed(2);
	resumed(4);
}

/* In mode 1 the level of the gate holds nothing: what is saved goes on. */
static void test_one_shot_state(void)
{
	struct mvm_i8254_channel channel;

	begin();
	program(2, 1, 1000);
	port_out(&machine, 0x61, 1);
	ticks(100);
	port_out(&machine, 0x61, 0);
	ticks(300);
	CHECK_IS(count_of(2), 600);
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 2, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 2, &channel,
			   sizeof(channel)),
		 0);
	CHECK_IS(count_of(2), 600);
	machine_end(&machine);
}

static void test_i8254_refusals(void)
{
	struct mvm_i8254_channel channel;

	begin();
	program(0, 2, 100);
	CHECK_IS(attribute(pit, MVM_GET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
#define REFUSED(member, value)                                                           \
	do {                                                                             \
		struct mvm_i8254_channel bad = channel;                                  \
                                                                                         \
		bad.member = value;                                                      \
		CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &bad, \
				   sizeof(bad)),                                         \
			 -EINVAL);                                                       \
	} while (0)
	REFUSED(gate, 0);
	REFUSED(rw_mode, 0);
	REFUSED(read_state, 2);
	REFUSED(write_state, 2);
	REFUSED(count_latched, 3);
	/* a load time far away in either direction does no harm */
	channel.count_load_time = 1ull << 63;
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	CHECK(user_timer_next() > host_time_ns() + 1000000000);
	CHECK(user_timer_next() <=
	      host_time_ns() + 86400000000000); /* as far as the host's timers go */
	channel.count_load_time = 0;
	CHECK_IS(attribute(pit, MVM_SET_DEVICE_ATTR, MVM_I8254_CHANNEL, 0, &channel,
			   sizeof(channel)),
		 0);
	ticks(10);
	CHECK(user_timer_next() >= host_time_ns() + 50000);
	machine_end(&machine);
}

void test_devices(void)
{
	test_nesting();
	test_mask();
	test_slave();
	test_special_fully_nested();
	test_rotation();
	test_auto_eoi();
	test_poll();
	test_levels();
	test_spurious();
	test_initialisation();
	test_i8259_state();
	test_wiring();
	test_mode0();
	test_mode2();
	test_mode3();
	test_reload_2(false);
	test_reload_2(true);
	test_reload_3();
	test_mode4();
	test_gate();
	test_reading();
	test_decimal();
	test_storm();
	test_i8254_state();
	test_held_state();
	test_one_shot_state();
	test_expires_between();
	test_i8254_refusals();
}
