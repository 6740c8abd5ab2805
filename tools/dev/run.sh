# shellcheck shell=bash
# ./dev run: the main job end to end, on HAXM's ABI, whose request codes grew apart on four systems.

dev_run() {
	local may_install=yes arg
	for arg in "$@"; do
		case $arg in
		--no-install) may_install=no ;;
		*) fail 2 "run: unknown argument '$arg': the only one is --no-install" ;;
		esac
	done
	cd "${root:?}" || exit
	scratch=$(mktemp -d)
	trap 'rm -rf "$scratch"' EXIT
	heading "1/6 Packages"
	need_packages "$may_install" run
	_compile_specs
	_show_findings
	_show_numbers
	_compare_with_compilers
	_explain_code
	printf '\n%sAll of it agrees.%s Next: "Add an ioctl" in README.md; ./dev test runs every test.\n' "${bold-}" "${plain-}"
}

_compile_specs() {
	local abi
	heading "2/6 Compile the specs: ./ioctlc build spec/mvm, spec/haxm"
	for abi in mvm haxm; do
		./ioctlc build "spec/$abi" | sed 's/^/   /'
	done
}

_show_findings() {
	heading "3/6 What is wrong with HAXM's ABI: ./ioctlc check spec/haxm"
	./ioctlc check spec/haxm --format json >"$scratch/check.json" || fail 1 "check spec/haxm found errors"
	_demo findings "$scratch/check.json"
}

_show_numbers() {
	heading "4/6 One description, every platform's request codes: ./ioctlc numbers spec/haxm"
	./ioctlc numbers spec/haxm --abi all --format json >"$scratch/numbers.json"
	_demo table "$scratch/numbers.json"
}

_compare_with_compilers() {
	heading "5/6 What compilers make of the generated header: generated/haxm/include/haxm.h, examples/haxm/numbers.c"
	_prints_numbers linux-x86_64 gcc
	_prints_numbers linux-i386 i686-linux-gnu-gcc -static
	_asserts_numbers windows-x86_64 x86_64-w64-mingw32-gcc
}

# _build_numbers ABI COMPILER..: the example, with each request code that ioctlc computed asserted by the compiler
_build_numbers() {
	local abi=$1 folder=$scratch/$1
	shift
	mkdir -p "$folder"
	_demo expected "$scratch/numbers.json" "$abi" >"$folder/expected.h"
	"$@" -std=c11 -Wall -Wextra -Werror -I generated/haxm/include -I "$folder" -o "$folder/numbers" examples/haxm/numbers.c ||
		fail 1 "$1 does not accept the generated header, or computes other request codes than ioctlc ($abi)"
}

_asserts_numbers() {
	_build_numbers "$@"
	say "$(printf '%-15s %-26s %s request codes asserted' "$1" "$2" "$(grep -c EXPECTED "$scratch/$1/expected.h")")"
}

_prints_numbers() {
	local abi=$1 printed=$scratch/$1/printed
	_build_numbers "$@"
	if ! "$scratch/$abi/numbers" >"$printed" 2>"$printed.errors"; then
		say "$(printf '%-15s %-26s asserted; this kernel does not run its programs' "$abi" "$2")"
		return
	fi
	_demo compare "$scratch/numbers.json" "$abi" <"$printed" || fail 1 "the program for $abi prints other request codes"
	say "$(printf '%-15s %-26s %s request codes asserted and printed, all equal' "$abi" "$2" "$(grep -c . "$printed")")"
}

_explain_code() {
	heading "6/6 What a number means: ./ioctlc decode 0xc00400c6"
	./ioctlc decode 0xc00400c6 | sed 's/^/   /'
}

_demo() {
	"$("$root/tools/dev/find-python" json)" "$root/tools/dev/demo.py" "$@"
}
