# shellcheck shell=bash
# Debian packages: which are missing, and how they get here.

# package_names LIST..: the names in tools/packages/LIST.txt
package_names() {
	local list
	for list in "$@"; do
		sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "${root:?}/tools/packages/$list.txt"
	done
}

# missing_packages LIST..: those of the names that are not installed, on one line
missing_packages() {
	local names name installed missing=()
	names=$(package_names "$@" | sort -u)
	# shellcheck disable=SC2086
	installed=" $(dpkg-query -W -f '${db:Status-Status}:${Package} ' $names 2>/dev/null || true)"
	for name in $names; do
		[[ $installed == *" installed:$name "* ]] || missing+=("$name")
	done
	echo "${missing[*]}"
}

# need_packages MAY_INSTALL LIST..: install what is missing, or end with a line that says what to do
need_packages() {
	local may_install=$1 missing
	shift
	if ! command -v dpkg-query >/dev/null; then
		say "This is no Debian: going on with what is installed (tools/packages/ lists what Debian 12 would need)."
		return
	fi
	read -r -a missing <<<"$(missing_packages "$@")"
	if [ ${#missing[@]} = 0 ]; then
		say "All packages are installed."
		return
	fi
	say "Missing Debian packages: ${missing[*]}"
	if [ "$may_install" = no ]; then
		fail 2 "--no-install was given; to install them, as root: apt-get install --no-install-recommends ${missing[*]}"
	fi
	_install "${missing[@]}"
}

_install() {
	local root_prefix=()
	if [ "$(id -u)" != 0 ]; then
		if ! sudo -n true 2>/dev/null; then
			fail 2 "root is needed once (sudo -n does not work); run: sudo apt-get update;" \
				"sudo apt-get install --no-install-recommends $*"
		fi
		root_prefix=(sudo -n)
	fi
	if ! _lists_present; then
		say "Fetching the package lists (apt-get update)"
		_apt update || fail 2 "apt-get update failed"
	fi
	say "Installing $# packages with apt-get"
	_apt install "$@" && return
	say "Once more, with new package lists"
	{ _apt update && _apt install "$@"; } || fail 2 "apt-get install failed"
}

_lists_present() {
	compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null
}

_apt() {
	with_progress apt.log "${root_prefix[@]}" env DEBIAN_FRONTEND=noninteractive \
		apt-get -q -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@"
}
