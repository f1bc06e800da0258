# SPDX-FileCopyrightText: 2026 Tokenshelf contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What app/run, tests/run and .ci/run share: Debian packages, building, and saying what goes on. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/.build

build_packages=(g++ cmake ninja-build qt6-base-dev qt6-networkauth-dev qtkeychain-qt6-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libsecret-1-0 libsodium-dev pkgconf)
# What app/session puts together.
session_packages=(xvfb xauth openbox dbus gnome-keyring fonts-dejavu-core)
test_packages=(mold curl openssl python3-django-oauth-toolkit libsecret-tools desktop-file-utils faketime strace binutils xclip xdotool at-spi2-core x11-utils)

# shellcheck source=/dev/null
read -r system_id system_version system_name < <(. /etc/os-release 2>/dev/null &&
    echo "$ID ${VERSION_ID:-13} ${PRETTY_NAME:-$ID}") || true # Debian testing has no version yet
# The icons are SVG; the plugin that draws them has a package of its own since Debian 13.
if [[ $system_version == 12 ]]; then build_packages+=(libqt6svg6); else build_packages+=(qt6-svg-plugins); fi

say() { printf '%s\n' "$*"; }

trap 'exit 130' INT # also when the command that was interrupted ends in another way

die() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# Runs a command with its output in .build/NAME.log, and now and then shows the log's last line as a sign of life.
logged() { # NAME COMMAND...
    local log=$build/$1.log status=0 period=30 ticker
    shift
    : >"$log"
    if [[ -t 1 ]]; then period=5; fi
    # read, not sleep: a child of the ticker would outlive it and keep our standard output open.
    while read -rt "$period" _ <> <(:) || kill -0 $$ 2>/dev/null; do
        tail -n 1 "$log" | tr -d '\r' | cut -c 1-110 | sed 's/^/    /'
    done &
    ticker=$!
    "$@" >"$log" 2>&1 || status=$?
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    return "$status"
}

missing_packages() { # PACKAGE... ; prints those that are not installed
    printf '%s\n' "$@" | grep -vxF -f <(
        dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') || true
}

as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

may_become_root() {
    ((EUID == 0)) || { command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [[ -t 0 ]] && sudo -v; }; }; }
}

# Installs what is missing of the named packages; ends the script with one sentence when it cannot.
install_packages() { # PACKAGE...
    local missing line apt log=$build/install.log
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then return; fi
    line="apt-get update && apt-get install --no-install-recommends ${missing[*]}"

    if [[ $system_id != debian ]] || ((${system_version%%.*} < 12)) || ! command -v apt-get >/dev/null; then
        die "This is ${system_name:-an unknown system}; packages are installed by themselves on Debian 12 and 13 only." \
            "Install the counterparts of these, then build with" \
            "'cmake --preset release && cmake --build --preset release': ${missing[*]}"
    fi
    may_become_root ||
        die "${#missing[@]} Debian packages are missing and this user may not install them. Hand this to an" \
            "administrator: $line"

    say "Installing ${#missing[@]} Debian packages (log: $log)"
    # In English, for its words are looked for below; and no question that the log would hide.
    apt=(env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2
        -o DPkg::Options::=--force-confold)
    logged update as_root "${apt[@]}" update || true # a source that is not needed may fail; install is the judge
    logged install as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" && return
    local offline='Could not resolve|Temporary failure|[Cc]ould not connect|[Uu]nable to connect|unreachable|timed out'
    if grep -qE "$offline" "$build/update.log" "$log"; then
        die "No network: the package mirror cannot be reached. When it can be, run this again or, as root: $line"
    fi
    die "apt-get could not install the packages: $(grep -m 1 '^E:' "$log" || tail -n 1 "$log") (log: $log)." \
        "By hand, as root: $line"
}

# Configures and builds a preset of CMakePresets.json; returns non-zero, with the errors shown, when that fails.
build_preset() { # PRESET
    say "Building '$1' (log: $build/$1.log)"
    (logged "$1" build_steps "$1") && return
    grep -m 20 -A 2 -E 'error:|CMake Error|undefined reference' "$build/$1.log" >&2 || tail -n 20 "$build/$1.log" >&2
    return 1
}

build_steps() { # PRESET
    cd "$root" || return
    # What was built in another place (a checkout that moved, a container) cannot be continued.
    if ! grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$build/$1/CMakeCache.txt"; then rm -rf "${build:?}/$1"; fi
    cmake --preset "$1" && cmake --build --preset "$1"
}

if ! mkdir -p "$build" 2>/dev/null || [[ ! -w $build ]]; then
    die "Cannot write to $build: make the folder of the checkout writable."
fi
