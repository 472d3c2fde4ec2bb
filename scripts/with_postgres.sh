#!/bin/sh
# Runs a command with DATABASE_URL naming a PostgreSQL of its own, which is gone afterwards:
#     scripts/with_postgres.sh COMMAND...
# It listens on a socket in a temporary folder only, so that nobody else finds it and no port is taken. It does
# not wait for the disk. A statement that takes a minute is an error; where the command fails, those are told, with what
# they waited for.
set -eu
PATH="$PATH:/usr/sbin:/sbin" # where Debian keeps runuser; not everybody looks there
programs=$("$(dirname "$0")/postgres.sh")

# PostgreSQL will not run as root.
as_owner=""
[ "$(id -u)" != 0 ] || as_owner="runuser -u postgres --"

folder=$(mktemp -d /tmp/showbible-postgres.XXXXXX)
[ -z "$as_owner" ] || chown postgres "$folder"

careless="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
watched="-c statement_timeout=60s -c log_lock_waits=on"

tell_hung() {
    grep -E -A 4 "statement timeout|still waiting for|deadlock detected" "$folder/log" >&2 || true
}

stop() {
    status=$?
    trap - EXIT INT TERM
    [ "$status" = 0 ] || tell_hung
    (cd / && $as_owner "$programs/pg_ctl" --pgdata "$folder/data" --mode immediate stop >/dev/null 2>&1) || true
    rm -rf "$folder"
    exit $status
}
trap stop EXIT
trap 'exit 130' INT TERM

(
    cd / # the owner may not see where we are
    $as_owner "$programs/initdb" --pgdata "$folder/data" --username postgres --auth trust \
        --encoding UTF8 --locale C.UTF-8 --no-sync
    # Counting rows now and then it would find the tables empty, as tests take back what they write, and plan for that.
    $as_owner "$programs/pg_ctl" --pgdata "$folder/data" --log "$folder/log" --wait start \
        --options "-c listen_addresses='' -c autovacuum=off $careless $watched -k $folder"
) >"$folder.start" 2>&1 || {
    tail -n 5 "$folder.start" >&2
    rm -f "$folder.start"
    echo "PostgreSQL did not start; see above" >&2
    exit 1
}
rm -f "$folder.start"

DATABASE_URL="postgres://postgres@$(echo "$folder" | sed 's|/|%2F|g')/postgres"
export DATABASE_URL
"$@"
