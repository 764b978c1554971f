# SPDX-FileCopyrightText: 2026 The Samsyn founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by app/run and tests/run: configures and builds the release preset, in one line of progress
# on a terminal and in silence elsewhere, unless something fails.

# build_release ROOT [CMAKE OPTION…] [-- TARGET…]; without targets, everything.
build_release() {
    local root=$1 folder=$1/build/release options=() output
    shift
    while (($# > 0)) && [[ $1 != -- ]]; do
        options+=("$1")
        shift
    done
    (($# > 0)) && shift
    local targets=("${@:-all}") quiet=(-- --quiet)

    # A home that cannot be written to (some continuous integration) leaves ccache no place of its own.
    mkdir -p "${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/nowhere}/.cache}/ccache}" 2>/dev/null ||
        export CCACHE_DIR=$folder/ccache

    if ! output=$(cd "$root" && cmake --preset release "${options[@]}" 2>&1); then
        printf '%s\nSamsyn could not be configured.\n' "$output" >&2
        return 1
    fi
    [[ -t 2 ]] && quiet=()
    [[ -e $folder/.ninja_log ]] || echo "Building Samsyn; the first time takes some minutes." >&2
    (cd "$root" && cmake --build --preset release --target "${targets[@]}" "${quiet[@]}") >&2
}
