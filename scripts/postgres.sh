#!/bin/sh
# Prints the folder of PostgreSQL's programs, which it installs where it may; says why where it may not.
set -eu
cd "$(dirname "$0")"

find_programs() {
    # Debian keeps each version in a folder of its own, outside PATH.
    newest=$(ls /usr/lib/postgresql/*/bin/initdb 2>/dev/null | sort --version-sort | tail -n 1)
    newest=${newest:-$(command -v initdb || true)}
    [ -z "$newest" ] || dirname "$newest"
}

programs=$(find_programs)
if [ -z "$programs" ]; then
    ./debian.sh postgresql
    programs=$(find_programs)
fi
[ -n "$programs" ] && echo "$programs"
