/* SPDX-License-Identifier: MIT */
/* A 16550 at I/O port 0x3f8: what the guest sends goes to a file, bytes from elsewhere it receives. */
#ifndef MVM_RUN_SERIAL_H
#define MVM_RUN_SERIAL_H

#include <pthread.h>
#include <stdint.h>

#define SERIAL_PORT  0x3f8
#define SERIAL_PORTS 8
#define SERIAL_IRQ   4
#define SERIAL_FIFO  16

/**
 * struct serial - registers by the names of the data sheet (PC16550D)
 * @mutex: guards everything below
 * @room: signalled when the guest has taken a byte
 * @set_line: called with the level of the interrupt line when it changes; may be NULL
 * @context: its first argument
 * @fifo: bytes that wait for the guest, @count of them from @first on
 * @ier: interrupt enable register
 * @lcr: line control register; bit 7 makes the first two ports the divisor
 * @mcr: modem control register; bit 4 connects output with input, bit 3 lets interrupts out
 * @scr: scratch register
 * @divisor: latch of the baud rate, which has no meaning here
 * @sent: the transmitter has become empty, and the guest has not been told
 * @line: level of the interrupt line
 * @output: where the guest's bytes go; serial_init() says standard output
 * @failed: errno of the first byte that could not be written; 0 without one
 */
struct serial {
	pthread_mutex_t mutex;
	pthread_cond_t room;
	void (*set_line)(void *context, int level);
	void *context;
	uint8_t fifo[SERIAL_FIFO];
	unsigned first, count;
	uint8_t ier, lcr, mcr, scr;
	uint8_t divisor[2];
	int sent;
	int line;
	int output;
	int failed;
};

void serial_init(struct serial *serial, void (*set_line)(void *context, int level), void *context);

/* The guest's IN and OUT; @port counts from SERIAL_PORT. */
uint8_t serial_in(struct serial *serial, unsigned port);
void serial_out(struct serial *serial, unsigned port, uint8_t value);

/* A byte for the guest; waits while the FIFO is full. */
void serial_receive(struct serial *serial, uint8_t value);

#endif
