# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What scripts/run and scripts/test share: words, packages, configuring, building. Sourced, not run.
set -euo pipefail

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
free_megabytes_needed=1500

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$'\e[1m' plain=$'\e[0m'; else bold='' plain=''; fi

say() { printf '%s==>%s %s\n' "$bold" "$plain" "$*"; }

# fail <sentence>…: each argument is a line of its own; the first says what, the others what to do.
fail() {
    printf '\n%sStopped:%s %s\n' "$bold" "$plain" "$1" >&2
    shift
    if [ $# -gt 0 ]; then printf '  %s\n' "$@" >&2; fi
    exit 1
}

# The packages of the given parts, one a line.
packages_of() {
    local part
    for part in "$@"; do
        awk -v part="$part" '$1 == part { print $2 }' "$top/scripts/packages"
    done
}

missing_of() {
    local package
    for package in "$@"; do
        case "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" in
        installed) ;;
        *) printf '%s\n' "$package" ;;
        esac
    done
}

# as_root <command>…: as it is for root, else through sudo. Asks for a password only where somebody can type one.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ] && [ -z "${CI:-}" ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

can_be_root() {
    if [ "$(id -u)" -eq 0 ]; then return 0; fi
    command -v sudo >/dev/null 2>&1 || return 1
    if [ -t 0 ] && [ -z "${CI:-}" ]; then return 0; fi
    sudo -n true >/dev/null 2>&1
}

apt() {
    as_root env DEBIAN_FRONTEND=noninteractive APT_LISTCHANGES_FRONTEND=none \
        apt-get -y -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@"
}

# install_packages <part>…: installs what is missing of these parts, and nothing else.
install_packages() {
    local wanted missing log
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null 2>&1; then
        say "This is not a Debian system: install what scripts/packages names by other means. Going on."
        return
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    if [ ${#missing[@]} -eq 0 ]; then return; fi
    if ! can_be_root; then
        fail "Packages are missing (${#missing[@]}), and neither root nor sudo without a password is there to install them." \
            "Ask an administrator to run:" "  apt-get install ${missing[*]}" "and start this again."
    fi
    say "Installing ${#missing[@]} packages (about a minute or two): ${missing[*]}"
    mkdir -p "$top/build"
    log="$top/build/packages.log"
    apt update >"$log" 2>&1 </dev/null ||
        say "The package lists could not all be refreshed; trying with those that are here."
    if ! apt install --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null; then
        tail -n 15 "$log" >&2
        explain "$log"
        fail "The packages could not be installed." "All that apt-get said is in $log."
    fi
}

free_megabytes() { df -Pm "$1" 2>/dev/null | awk 'NR == 2 { print $4 }'; }

# explain <log>: stops with the cause where it is one that people can mend.
explain() {
    local free
    free=$(free_megabytes "$top")
    if grep -qi 'no space left on device' "$1" 2>/dev/null || [ "${free:-9999}" -lt 100 ]; then
        fail "The disk is full: ${free:-0} MB are left where $top is." \
            "Make room (about $free_megabytes_needed MB are used) and start this again; what is done is kept."
    fi
    if grep -qiE 'could not resolve|temporary failure resolving|network is unreachable|unable to connect|connection timed out' "$1" 2>/dev/null; then
        fail "The network or the package server cannot be reached." \
            "Check the connection and start this again. It is needed for the first start only."
    fi
    if grep -qiE 'could not get lock|unable to acquire the dpkg' "$1" 2>/dev/null; then
        fail "Another program is installing packages." "Wait until it has finished and start this again."
    fi
    if grep -qi 'permission denied' "$1" 2>/dev/null &&
        [ -n "$(find "$top/build" -maxdepth 2 ! -user "$(id -u)" 2>/dev/null)" ]; then
        fail "The folder build/ holds files of another user." "Remove it (sudo rm -r $top/build) and start this again."
    fi
    if grep -qE 'Killed|out of memory|cannot allocate memory' "$1" 2>/dev/null; then
        fail "The memory was not enough to compile." "Start again with fewer jobs: CMAKE_BUILD_PARALLEL_LEVEL=1 $0"
    fi
}

# One job for each processor, but no more than the memory carries (about 1 GB for a file with Qt).
jobs() {
    local processors gigabytes
    processors=$(nproc 2>/dev/null || echo 2)
    gigabytes=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || echo 2)
    if [ "${gigabytes:-2}" -lt "$processors" ]; then processors=$((gigabytes > 0 ? gigabytes : 1)); fi
    echo "$processors"
}

# configure <preset> <folder>: quiet, and only where it was not yet done from this very place.
# Ninja itself configures again when a CMake file or the list of sources has changed.
configure() {
    local cache="$top/$2/CMakeCache.txt" stamp="$top/$2/configured" free
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$cache"; then
        say "The folder was moved since the last build: building anew."
        rm -rf "${top:?}/$2"
    fi
    if [ -f "$top/$2/build.ninja" ] && [ "$stamp" -nt "$top/CMakePresets.json" ]; then return; fi
    free=$(free_megabytes "$top")
    if [ "${free:-9999}" -lt "$free_megabytes_needed" ]; then
        say "Only ${free} MB of disk are free; about $free_megabytes_needed MB are wanted. Trying all the same."
    fi
    say "Configuring"
    mkdir -p "$top/$2"
    if ! (cd "$top" && cmake --preset "$1") >"$top/$2/configure.log" 2>&1 </dev/null; then
        tail -n 30 "$top/$2/configure.log" >&2
        explain "$top/$2/configure.log"
        fail "The build could not be configured." "All that CMake said is in $2/configure.log."
    fi
    touch "$stamp"
}

# build <folder> <what is said> [<target>…]
build() {
    local folder="$top/$1" words="$2" targets=()
    shift 2
    if [ $# -gt 0 ]; then targets=(--target "$@"); fi
    say "$words"
    if ! cmake --build "$folder" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(jobs)}" "${targets[@]}" </dev/null 2>&1 |
        tee "$folder/build.log"; then
        explain "$folder/build.log"
        fail "The build did not go through; the first error stands above." "All of it is in $folder/build.log."
    fi
}
