# SPDX-FileCopyrightText: 2026 The Samsyn founders
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by app/run and tests/run: installs what is missing of packages.txt, and says and does
# nothing where all is there.

# packages_of SECTION… prints the packages that packages.txt lists under "# SECTION".
packages_of() {
    local root line section=""
    root=$(dirname "${BASH_SOURCE[0]}")/..
    while IFS= read -r line; do
        case $line in
        "# "*) section=${line#"# "} ;;
        "") section="" ;;
        *) [[ " $* " == *" $section "* ]] && echo "$line" ;;
        esac
    done <"$root/packages.txt"
    return 0
}

# missing_packages PACKAGE… prints those that are not installed.
missing_packages() {
    local installed package
    installed=$(dpkg-query --show --showformat '${db:Status-Abbrev}${Package}\n' "$@" 2>/dev/null |
        sed -n 's/^ii *//p') || true
    for package; do
        grep --quiet --line-regexp --fixed-strings -- "$package" <<<"$installed" || echo "$package"
    done
}

as_root() {
    if ((EUID == 0)); then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        echo "Packages are missing, and only root may install them: run this as root once." >&2
        return 1
    fi
}

# install_packages SECTION…
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is no Debian: the packages of packages.txt are taken to be installed." >&2
        return
    fi
    local listed missing log
    mapfile -t listed < <(packages_of "$@")
    mapfile -t missing < <(missing_packages "${listed[@]}")
    ((${#missing[@]} == 0)) && return
    echo "Installing ${#missing[@]} packages and what they need: ${missing[*]}" >&2
    log=$(mktemp)
    if ! { as_root apt-get update --quiet &&
        as_root apt-get install --quiet --yes --no-install-recommends \
            -o DPkg::Lock::Timeout=300 "${missing[@]}"; } </dev/null >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        echo "The packages could not be installed." >&2
        return 1
    fi
    rm -f "$log"
}
