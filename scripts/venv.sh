#!/bin/sh
# Makes .venv with what a lock file pins, and Showbible itself: scripts/venv.sh LOCK
# Does nothing where the lock, pyproject.toml and Python are those of the last time. PYTHON names the Python to use.
set -eu
cd "$(dirname "$0")/.."
lock=$1
python=${PYTHON:-python3}

refuse() {
    echo "$1" >&2
    exit 1
}

command -v "$python" >/dev/null || refuse "There is no $python; name another: make PYTHON=/path/to/python3.11"
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    refuse "Showbible needs Python 3.11 or newer, and $python is $version; name another: make PYTHON=python3.11"

# Debian keeps what makes virtual environments in a package of its own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    "$(dirname "$0")/debian.sh" "python$version-venv" || exit 1
fi

stamp=".venv/$lock.stamp"
wanted=$(cat "$lock" pyproject.toml | cksum)
# An environment that was moved, or whose Python is gone, does not start any more.
works=$(.venv/bin/pip --version 2>/dev/null || true)
if [ -n "$works" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi

if [ -z "$works" ]; then
    echo "Making .venv with Python $version ..."
    rm -rf .venv
    "$python" -m venv .venv
fi
echo "Installing what $lock pins ..."
pip=".venv/bin/python -m pip --disable-pip-version-check --quiet install"
$pip --require-hashes --requirement "$lock"
$pip --no-deps --no-build-isolation --editable .
echo "$wanted" >"$stamp"
