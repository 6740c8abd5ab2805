# shellcheck shell=bash
# What all parts of ./dev share: messages, progress, running a command with its output in a log.

bold='' plain=''
if [ -t 1 ] && [ -z "${NO_COLOR-}" ] && [ "${TERM-dumb}" != dumb ]; then
	bold=$'\033[1m' plain=$'\033[0m'
fi

#: Where ./dev keeps its logs and its build trees.
build_folder=${root:?}/build

heading() {
	printf '\n%s== %s%s\n' "$bold" "$*" "$plain"
}

say() {
	printf '   %s\n' "$*"
}

# fail STATUS MESSAGE..
fail() {
	local status=$1
	shift
	printf 'dev: %s\n' "$*" >&2
	exit "$status"
}

# with_progress LOG COMMAND..: run a long command with its output in build/LOG, show that it lives; where it fails, its last lines.
with_progress() {
	local log=$build_folder/$1 started=$SECONDS status=0 pid
	shift
	mkdir -p "$build_folder" || fail 2 "the checkout is not writable"
	"$@" >"$log" 2>&1 </dev/null &
	pid=$!
	_watch "$pid" "$log" "$started"
	wait "$pid" || status=$?
	if [ "$status" != 0 ]; then
		printf 'dev: status %s from: %s (all of its output: %s)\n' "$status" "$*" "$log" >&2
		tail -n 20 "$log" | sed 's/^/     | /' >&2
	fi
	return "$status"
}

_watch() {
	local pid=$1 log=$2 started=$3 shown=$3
	while kill -0 "$pid" 2>/dev/null; do
		sleep 0.3
		if [ -t 1 ]; then
			printf '\r\033[K   [%3ds] %.70s' $((SECONDS - started)) "$(_last_line "$log")"
		elif [ $((SECONDS - shown)) -ge 20 ]; then
			shown=$SECONDS
			printf '   [%3ds] %.100s\n' $((SECONDS - started)) "$(_last_line "$log")"
		fi
	done
	[ ! -t 1 ] || printf '\r\033[K'
}

_last_line() {
	tail -n 1 "$1" 2>/dev/null | tr -cd '[:print:]' || true
}
