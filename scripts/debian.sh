#!/bin/sh
# Installs Debian packages that are missing, where that needs no password: scripts/debian.sh PACKAGE...
# Where it cannot, exits with 1 and says why in one line.
set -eu

refuse() {
    echo "$1; type: apt-get install $packages" >&2
    exit 1
}

packages="$*"
missing=""
for package in $packages; do
    dpkg --status "$package" >/dev/null 2>&1 || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
packages=${missing# }

command -v apt-get >/dev/null || refuse "this is no Debian (there is no apt-get)"
if [ "$(id -u)" = 0 ]; then
    root="env"
elif sudo -n true 2>/dev/null; then
    root="sudo -n env"
else
    refuse "only root may install Debian packages"
fi

echo "Installing Debian's $packages ..." >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt="$root DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120"
{
    $apt update || true # a mirror that is away may have left a list that still serves
    $apt install --yes --no-install-recommends $packages
} >"$log" 2>&1 </dev/null || refuse "apt-get failed ($(tail -n 1 "$log"))"
