#!/bin/sh
# Reads the example pages into demo-data/ and serves the guide: scripts/demo.sh PORT
set -eu
cd "$(dirname "$0")/.."
port=$1
export SHOWBIBLE_DATA="$PWD/demo-data"

# Interrupting the demo is how it ends, no failure.
trap 'echo; echo "Stopped. The demo guide stays in demo-data/; make demo goes on with it."; exit 0' INT TERM

.venv/bin/python - "$port" <<'EOF' || exit 1
import os, socket, sys

port = sys.argv[1]
if not port.isdigit() or not 0 < int(port) < 65536:
    sys.exit(f"PORT={port} is no port; name one from 1 to 65535: make demo PORT=8001")
try:
    socket.create_server(("127.0.0.1", int(port))).close()
except OSError as error:
    sys.exit(f"Port {port} cannot be used ({os.strerror(error.errno)}); name another: make demo PORT={int(port) % 65535 + 1}")
EOF

.venv/bin/showbible read examples/star-trek
.venv/bin/showbible serve --port "$port"
