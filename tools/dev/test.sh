# shellcheck shell=bash
# ./dev test: everything through ctest, or some files alone through pytest.

dev_test() {
	local may_install=yes labels=() rest=()
	while [ $# -gt 0 ]; do
		case $1 in
		--no-install) may_install=no ;;
		--label | -L)
			[ $# -gt 1 ] || fail 2 "test: $1 needs the name of a label (./dev --help lists them)"
			labels+=(-L "^$2\$")
			shift
			;;
		--label=*) labels+=(-L "^${1#--label=}\$") ;;
		*) rest+=("$1") ;;
		esac
		shift
	done
	cd "${root:?}" || exit
	heading "Packages"
	need_packages "$may_install" run test
	case ${rest[0]-} in
	tests/*) _run_pytest "${rest[@]}" ;;
	*) _run_ctest "${labels[@]}" "${rest[@]}" ;;
	esac
}

_run_pytest() {
	local python
	python=$(tools/dev/find-python yaml jinja2 jsonschema pytest xdist hypothesis) ||
		fail 2 "no Python 3.11 with PyYAML, Jinja2, jsonschema, pytest, pytest-xdist and hypothesis (tools/packages/test.txt)"
	heading "pytest ($python)"
	exec "$python" -m pytest "$@"
}

_run_ctest() {
	local preset=default
	[ "${CI-}" != true ] || preset=ci
	heading "Configure (cmake --preset $preset)"
	with_progress configure.log cmake --preset "$preset" || fail 1 "configuring failed"
	say "$(grep -m 1 '^-- Python' "${build_folder:?}/configure.log" | cut -c 4-)"
	heading "Tests (ctest --preset $preset)"
	local status=0
	ctest --preset "$preset" --parallel "$(nproc)" "$@" || status=$?
	_count_inside_suites "${build_folder:?}/$preset/Testing/Temporary/LastTest.log"
	return "$status"
}

# _count_inside_suites LOG: ctest counts a pytest suite as one test; say what was in them, and what was skipped and why
_count_inside_suites() {
	[ -f "$1" ] || return 0
	sed -nE 's/^=* ?(.*[0-9]+ (passed|failed).*) in [0-9.]+s.*/\1/p' "$1" | tr ',' '\n' |
		awk '{ count[$2] += $1 } END { for (kind in count) printf "   in the pytest suites, %s: %d\n", kind, count[kind] }' | sort
	grep '^SKIPPED' "$1" | sed 's/^/   /' || true
}
