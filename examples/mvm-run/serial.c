// SPDX-License-Identifier: MIT
/* A 16550 (PC16550D data sheet), without timing: a byte is sent at once. */
#include "serial.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

enum { DATA, IER, IIR, LCR, MCR, LSR, MSR, SCR };

#define IER_RECEIVED 0x01
#define IER_SENT     0x02
#define IIR_NONE     0x01
#define IIR_SENT     0x02
#define IIR_RECEIVED 0x04
#define IIR_FIFOS    0xc0
#define LCR_DIVISOR  0x80
#define MCR_OUT2     0x08
#define MCR_LOOP     0x10
#define LSR_RECEIVED 0x01
#define LSR_EMPTY    0x60 /* the holding register and the transmitter */
#define MSR_READY    0xb0 /* carrier, data set ready, clear to send */

void serial_init(struct serial *serial, void (*set_line)(void *context, int level), void *context)
{
	memset(serial, 0, sizeof(*serial));
	pthread_mutex_init(&serial->mutex, NULL);
	pthread_cond_init(&serial->room, NULL);
	serial->set_line = set_line;
	serial->context = context;
	serial->output = STDOUT_FILENO;
}

static uint8_t interrupt(const struct serial *serial)
{
	if (serial->ier & IER_RECEIVED && serial->count)
		return IIR_RECEIVED;
	if (serial->ier & IER_SENT && serial->sent)
		return IIR_SENT;
	return IIR_NONE;
}

static void update_line(struct serial *serial)
{
	int level = serial->mcr & MCR_OUT2 && interrupt(serial) != IIR_NONE;

	if (level == serial->line)
		return;
	serial->line = level;
	if (serial->set_line)
		serial->set_line(serial->context, level);
}

static void push(struct serial *serial, uint8_t value)
{
	if (serial->count == SERIAL_FIFO)
		return; /* overrun: the byte is lost, as it is on hardware */
	serial->fifo[(serial->first + serial->count++) % SERIAL_FIFO] = value;
}

static uint8_t pop(struct serial *serial)
{
	uint8_t value;

	if (!serial->count)
		return 0;
	value = serial->fifo[serial->first];
	serial->first = (serial->first + 1) % SERIAL_FIFO;
	serial->count--;
	pthread_cond_signal(&serial->room);
	return value;
}

/*
 * No buffer: what a signal keeps from being written would be waited for at the program's end. Where the file is somebody's
 * O_NONBLOCK it is waited for like any other. Return: 0 or an errno, EINTR where a signal came first.
 */
static int put(int to, uint8_t value)
{
	struct pollfd output = { .fd = to, .events = POLLOUT };

	while (write(to, &value, 1) != 1) {
		if (errno != EAGAIN || poll(&output, 1, -1) < 0)
			return errno;
	}
	return 0;
}

static void send(struct serial *serial, uint8_t value)
{
	serial->sent = 1;
	if (serial->mcr & MCR_LOOP) {
		push(serial, value);
		return;
	}
	if (!serial->failed)
		serial->failed = put(serial->output, value);
}

static uint8_t in_locked(struct serial *serial, unsigned port)
{
	uint8_t value;

	switch (port) {
	case DATA:
	case IER:
		if (serial->lcr & LCR_DIVISOR)
			return serial->divisor[port];
		return port == DATA ? pop(serial) : serial->ier;
	case IIR:
		value = interrupt(serial);
		if (value == IIR_SENT)
			serial->sent = 0;
		return value | IIR_FIFOS;
	case LCR:
		return serial->lcr;
	case MCR:
		return serial->mcr;
	case LSR:
		return LSR_EMPTY | (serial->count ? LSR_RECEIVED : 0);
	case MSR:
		return MSR_READY;
	default:
		return serial->scr;
	}
}

static void out_locked(struct serial *serial, unsigned port, uint8_t value)
{
	switch (port) {
	case DATA:
	case IER:
		if (serial->lcr & LCR_DIVISOR) {
			serial->divisor[port] = value;
		} else if (port == DATA) {
			send(serial, value);
		} else {
			serial->sent |= value & ~serial->ier & IER_SENT;
			serial->ier = value & 0xf;
		}
		break;
	case LCR:
		serial->lcr = value;
		break;
	case MCR:
		serial->mcr = value;
		break;
	case SCR:
		serial->scr = value;
		break;
	default:
		break; /* the FIFO's control: it is always on */
	}
}

uint8_t serial_in(struct serial *serial, unsigned port)
{
	uint8_t value;

	pthread_mutex_lock(&serial->mutex);
	value = in_locked(serial, port);
	update_line(serial);
	pthread_mutex_unlock(&serial->mutex);
	return value;
}

void serial_out(struct serial *serial, unsigned port, uint8_t value)
{
	pthread_mutex_lock(&serial->mutex);
	out_locked(serial, port, value);
	update_line(serial);
	pthread_mutex_unlock(&serial->mutex);
}

void serial_receive(struct serial *serial, uint8_t value)
{
	pthread_mutex_lock(&serial->mutex);
	while (serial->count == SERIAL_FIFO)
		pthread_cond_wait(&serial->room, &serial->mutex);
	push(serial, value);
	update_line(serial);
	pthread_mutex_unlock(&serial->mutex);
}
