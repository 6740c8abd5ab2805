// SPDX-License-Identifier: MIT
/* One call as a line: text like strace's, or JSON. */
#include <errno.h>
#include <fnmatch.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "trace.h"

#define LONGEST_HEX 4096

static uint64_t named_objects(const struct options *options, unsigned int spec, const char *link)
{
	const struct alias *one;
	uint64_t found = 0;

	for (one = options->aliases; one && link; one = one->next)
		if (one->spec == spec && !fnmatch(one->pattern, link, 0))
			found |= one->objects;
	return found;
}

void classify(const struct options *options, struct file *file, const char *link)
{
	unsigned int i;

	file->link = strdup(link);
	file->known = false;
	if (file->link && options->mocks)
		dec_unmock(file->link);
	for (i = 0; i < options->specs.count; i++) {
		uint64_t found =
			dec_objects(options->specs.tables[i], file->link ? file->link : "");

		file->objects[i] = found | named_objects(options, i, file->link);
		file->known |= file->objects[i] != 0;
	}
	for (i = 0; options->mocks && *link && !file->known && i < options->specs.count; i++)
		file->objects[i] = ~0ull;
}

void file_clear(struct file *file)
{
	free(file->link);
	*file = (struct file){ 0 };
}

static int output_error; /* the first one */

static void put_out(const struct options *options, const struct dec_buffer *text)
{
	errno = 0;
	if (fwrite(text->text, 1, text->length, options->out) != text->length && !output_error)
		output_error = errno ? errno : EIO;
}

int output_end(const struct options *options)
{
	if ((fflush(options->out) || ferror(options->out)) && !output_error)
		output_error = errno ? errno : EIO;
	if (!output_error)
		return 0;
	fprintf(stderr, "%s: the output could not be written: %s\n", program_invocation_short_name,
		strerror(output_error));
	return 1;
}

/* `<kvm-vcpu:0>`: what the kernel calls it, without what all such names begin with. */
void put_link(struct dec_buffer *out, const char *link, bool color)
{
	static const char head[] = "anon_inode:";
	const char *at;

	if (!strncmp(link, head, sizeof(head) - 1))
		link += sizeof(head) - 1;
	dec_puts(out, "<");
	dec_color(out, color, DEC_CYAN);
	for (at = link; *at; at++)
		dec_printf(out, *at > 0x1f && *at < 0x7f ? "%c" : "\\x%02x", (unsigned char)*at);
	dec_color(out, color, DEC_PLAIN);
	dec_puts(out, ">");
}

/* --- how values are printed --- */

static struct dec_env env_of(const struct options *options, const struct source *source,
			     struct dec_printer *printer)
{
	return (struct dec_env){ .memory = source->memory,
				 .sink = { options->json ? dec_json : dec_text, printer },
				 .limits = options->limits,
				 .states = source->states };
}

/* A number that an argument points to is in brackets, as behind any address. */
static struct dec_printer printer_of(const struct line *line, const struct options *options,
				     const struct source *source, struct dec_buffer *out)
{
	struct dec_printer printer = { .tables = line->call.tables,
				       .out = out,
				       .fd = source->fd_name,
				       .ctx = source->ctx,
				       .color = options->color && !options->json,
				       .raw = options->raw,
				       .both = options->both };

	if (!options->json && line->found && line->call.command->argument == DEC_ARG_POINTER) {
		printer.nest.kind[0] = '&';
		printer.nest.depth = 1;
	}
	return printer;
}

/* --- what no table knows --- */

static unsigned int unknown_size(const struct line *line)
{
	return line->request >> 16 & 0x3fff;
}

/* The bytes of an argument of which nothing but the size is known: 1 written, 2 read by the program. */
static void put_hex(struct line *line, const struct options *options, const struct source *source,
		    unsigned int way, struct dec_buffer *out)
{
	static const struct dec_type bytes = { .kind = DEC_BYTES };
	unsigned int size = unknown_size(line);
	struct dec_printer printer = printer_of(line, options, source, out);
	struct dec_event event = { .kind = DEC_EV_BYTES, .type = &bytes };
	uint8_t *text;

	if (!options->hex || !size || !(line->request >> 30 & way))
		return;
	event.length = size < LONGEST_HEX ? size : LONGEST_HEX;
	event.more = size > event.length;
	text = malloc(event.length);
	event.bytes = text;
	if (text && source->memory.read(source->memory.ctx, line->arg, text, event.length))
		(options->json ? dec_json : dec_text)(&printer, &event);
	free(text);
}

/* --- the two halves --- */

void line_begin(struct line *line, const struct options *options, const char *abi,
		const struct source *source)
{
	struct dec_printer printer;
	struct dec_env env;

	identify(line, options, abi);
	line->call.instance = line->file->instance;
	line->wanted = wanted_before(options, line);
	line->shown = false;
	line->in.length = line->out.length = 0;
	if (line->found) {
		printer = printer_of(line, options, source, &line->in);
		env = env_of(options, source, &printer);
		line->shown = dec_entry(&line->call, &env);
	} else if (line->wanted) {
		put_hex(line, options, source, 1, &line->in);
		line->shown = line->in.length;
	}
}

static const char *error_name(int64_t result)
{
	static char unnamed[32];
	const char *name = strerrorname_np((int)-result);

	switch (-result) {
	case 512:
		return "ERESTARTSYS";
	case 513:
		return "ERESTARTNOINTR";
	case 514:
		return "ERESTARTNOHAND";
	case 516:
		return "ERESTART_RESTARTBLOCK";
	}
	snprintf(unnamed, sizeof(unnamed), "E%" PRId64, -result);
	return name ? name : unnamed;
}

static bool is_error(int64_t result)
{
	return result < 0 && result >= -4095;
}

static void put_result(struct dec_buffer *to, const struct line *line,
		       const struct options *options, const struct source *source, int64_t result)
{
	if (is_error(result)) {
		dec_puts(to, " = -1 ");
		dec_color(to, options->color, DEC_RED);
		dec_puts(to, error_name(result));
		dec_color(to, options->color, DEC_PLAIN);
		dec_printf(to, " (%s)", strerror((int)-result));
		return;
	}
	dec_printf(to, " = %" PRId64, result);
	if (line->found && line->call.command->returns && source->fd_name)
		source->fd_name(source->ctx, to, (int)result);
}

static void put_head(struct dec_buffer *to, const struct line *line, const struct options *options,
		     bool many)
{
	bool named = line->found || line->n_known;

	if (many)
		dec_printf(to, "[pid %d] ", line->tid);
	put_start(to, line, options);
	dec_printf(to, "ioctl(%d", line->fd);
	if (line->file->link)
		put_link(to, line->file->link, options->color);
	dec_puts(to, ", ");
	dec_color(to, options->color, DEC_BOLD);
	if (named && (options->raw || options->both))
		dec_printf(to, "%#x%s", line->request, options->both ? " /* " : "");
	if (!named || !options->raw)
		put_name(to, line);
	if (named && options->both)
		dec_puts(to, " */");
	dec_color(to, options->color, DEC_PLAIN);
	if (line->found && line->call.command->note)
		dec_printf(to, " /* %s */", line->call.command->note);
	if (misplaced(line))
		dec_printf(to, " /* %s */", misplaced(line));
}

static const struct dec_command *only_command(const struct line *line)
{
	if (line->found)
		return line->call.command;
	return line->n_known == 1 ? line->known[0].command : NULL;
}

/* An argument of which nothing is known but that it is one. */
static void put_bare(struct dec_buffer *to, const struct line *line)
{
	const struct dec_command *command = only_command(line);
	bool value = command && command->argument == DEC_ARG_VALUE;

	dec_printf(to, line->arg ? "%#" PRIx64 : value ? "0" : "NULL", line->arg);
}

static void put_argument(struct dec_buffer *to, const struct line *line, bool returned)
{
	const struct dec_command *command = only_command(line);

	if (command && command->argument == DEC_ARG_NONE)
		return;
	dec_puts(to, ", ");
	if (line->shown)
		dec_put(to, line->in.text, line->in.length);
	if (line->shown && line->out.length)
		dec_puts(to, " => ");
	if (line->out.length)
		dec_put(to, line->out.text, line->out.length);
	if (!line->shown && !line->out.length && (returned || !line->found))
		put_bare(to, line);
}

static void text_line(const struct line *line, const struct options *options,
		      const struct source *source, int64_t result, bool many)
{
	struct dec_buffer text = { 0 };

	put_head(&text, line, options, many);
	put_argument(&text, line, true);
	dec_puts(&text, ")");
	put_result(&text, line, options, source, result);
	put_elapsed(&text, line, options);
	dec_puts(&text, "\n");
	put_out(options, &text);
	free(text.text);
}

static void json_key(struct dec_buffer *to, const char *key, const char *text)
{
	dec_printf(to, "%s\"%s\":", to->length > 1 ? "," : "", key);
	dec_json_string(to, text, strlen(text));
}

/* The first of the objects that the descriptor is; null where it is none that has the command. */
static void json_object(struct dec_buffer *to, const struct line *line)
{
	const struct dec_tables *tables = line->call.tables;
	uint32_t i;

	if (line->n_known)
		dec_puts(to, ",\"object\":null");
	for (i = 0; !line->n_known && i < tables->n_objects; i++) {
		if (!((line->call.objects & line->call.command->objects) >> i & 1))
			continue;
		json_key(to, "object", tables->objects[i].name);
		break;
	}
}

static void json_names(struct dec_buffer *to, const struct line *line)
{
	const struct known *first = line->known;
	unsigned int i;

	if (!line->found && !line->n_known)
		return;
	json_key(to, "spec", line->found ? line->call.tables->spec : first->tables->spec);
	json_object(to, line);
	json_key(to, "name", line->found ? line->call.command->name : first->command->name);
	for (i = 1; i < line->n_known; i++) {
		dec_puts(to, i > 1 ? "," : ",\"or\":[");
		dec_json_string(to, line->known[i].command->name,
				strlen(line->known[i].command->name));
	}
	dec_puts(to, line->n_known > 1 ? "]" : "");
	if (line->found && line->call.command->note)
		json_key(to, "note", line->call.command->note);
}

static void put_json_end(struct dec_buffer *to, int64_t result)
{
	dec_printf(to, ",\"result\":%" PRId64, is_error(result) ? -1 : result);
	if (is_error(result))
		dec_printf(to, ",\"errno\":\"%s\"", error_name(result));
}

/* result: NULL of a call that never returned. */
static void json_line(const struct line *line, const struct options *options, const int64_t *result)
{
	struct dec_buffer text = { 0 };

	dec_printf(&text, "{\"pid\":%d,\"tid\":%d,\"fd\":%d", line->pid, line->tid, line->fd);
	if (line->file->link)
		json_key(&text, "link", line->file->link);
	json_names(&text, line);
	dec_printf(&text, ",\"request\":\"0x%08x\",\"arg\":\"0x%" PRIx64 "\"", line->request,
		   line->arg);
	if (line->shown) {
		dec_puts(&text, ",\"in\":");
		dec_put(&text, line->in.text, line->in.length);
	}
	if (line->out.length) {
		dec_puts(&text, ",\"out\":");
		dec_put(&text, line->out.text, line->out.length);
	}
	if (result)
		put_json_end(&text, *result);
	else
		dec_puts(&text, ",\"unfinished\":true");
	json_times(&text, line, options, result);
	dec_puts(&text, "}\n");
	put_out(options, &text);
	free(text.text);
}

static void finish(struct line *line, const struct options *options, const struct source *source,
		   int64_t result)
{
	struct dec_printer printer = printer_of(line, options, source, &line->out);
	struct dec_env env = env_of(options, source, &printer);

	if (line->found) {
		if (!dec_exit(&line->call, &env, result))
			line->out.length = 0;
	} else if (line->wanted && !is_error(result)) {
		put_hex(line, options, source, 2, &line->out);
	}
}

void line_end(struct line *line, const struct options *options, const struct source *source,
	      int64_t result, bool many)
{
	struct dec_buffer name = { 0 };

	line->end_ns = line->start_ns ? now_ns() : 0;
	finish(line, options, source, result);
	if (line->wanted && wanted_after(options, result)) {
		if (options->summary) {
			put_name(&name, line);
			summary_add(name.text, misplaced(line), is_error(result),
				    line->end_ns - line->start_ns);
		} else if (options->json) {
			json_line(line, options, &result);
		} else {
			text_line(line, options, source, result, many);
		}
	}
	free(name.text);
	dec_done(&line->call);
}

/* A call whose return nobody saw: the program died, or was let go. */
void line_unfinished(struct line *line, const struct options *options, bool many)
{
	struct dec_buffer text = { 0 };

	bool shown = line->wanted && !options->summary && wanted_unfinished(options);

	line->out.length = 0;
	if (shown && options->json) {
		json_line(line, options, NULL);
	} else if (shown) {
		put_head(&text, line, options, many);
		put_argument(&text, line, false);
		dec_puts(&text, " <unfinished ...>\n");
		put_out(options, &text);
	}
	free(text.text);
	dec_done(&line->call);
}

void line_clear(struct line *line)
{
	dec_done(&line->call);
	free(line->in.text);
	free(line->out.text);
	line->in = line->out = (struct dec_buffer){ 0 };
}
