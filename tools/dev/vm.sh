# shellcheck shell=bash
# ./dev vm: mvm.ko and its guests in QEMU (tests/vm/rig.py).

dev_vm() {
	local may_install=yes lists=(run test) rest=() python help=no
	while [ $# -gt 0 ]; do
		case $1 in
		--no-install) may_install=no ;;
		-h | --help) help=yes ;;
		--debug)
			lists+=(debug)
			rest+=("$1")
			;;
		*) rest+=("$1") ;;
		esac
		shift
	done
	cd "${root:?}" || exit
	if [ "$help" = yes ] && python=$(tools/dev/find-python 2>/dev/null); then
		exec "$python" tests/vm/rig.py --help
	fi
	[ "$help" = no ] || rest+=(--help)
	heading "Packages"
	need_packages "$may_install" "${lists[@]}"
	python=$(tools/dev/find-python yaml jinja2) || fail 2 "no Python 3.11 with PyYAML and Jinja2 (tools/packages/run.txt)"
	heading "mvm in QEMU ($python)"
	exec "$python" tests/vm/rig.py "${rest[@]}"
}
