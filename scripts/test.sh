#!/bin/sh
# Runs the whole suite on SQLite, then what touches the store once more on PostgreSQL: scripts/test.sh [PYTEST OPTIONS]
set -eu
cd "$(dirname "$0")/.."

# Nobody's own guide is touched.
SHOWBIBLE_DATA=$(mktemp -d)
export SHOWBIBLE_DATA
unset DATABASE_URL
# The command is started many times, and each time would compile all that it is made of.
unset PYTHONDONTWRITEBYTECODE
trap 'rm -rf "$SHOWBIBLE_DATA"' EXIT

command -v chromium >/dev/null || scripts/debian.sh chromium ||
    echo "Without chromium, the tests in a browser are skipped."
postgres=$(scripts/postgres.sh) || echo "Without PostgreSQL, the store is tested on SQLite alone."

.venv/bin/python -m pytest -q -n auto --dist worksteal "$@"
if [ -n "$postgres" ]; then
    echo "Once more on PostgreSQL, what touches the store:"
    scripts/with_postgres.sh .venv/bin/python -m pytest -q -n auto --dist worksteal -m store "$@"
fi
