#!/bin/sh
# Works the two lock files out again from pyproject.toml. Run it as `make lock`.
set -eu
cd "$(dirname "$0")/.."
common="--universal --generate-hashes --no-emit-index-url --no-header --no-annotate --quiet"
.venv/bin/uv pip compile pyproject.toml --group build $common -o requirements.lock "$@"
.venv/bin/uv pip compile pyproject.toml --group dev $common -c requirements.lock -o requirements-dev.lock "$@"
