# What one types here. PORT=8001 chooses the demo's port, PYTHON=python3.12 another Python.

PORT ?= 8000
PYTHON ?= python3
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help demo test check messages lock clean

help: ## say what there is to type
	@echo "make VERB, where VERB is one of:"
	@sed -n 's/^\([a-z]*\):.*## /  \1\t/p' Makefile

demo: ## read the example pages and serve the guide on http://127.0.0.1:8000/ (PORT=...)
	@scripts/venv.sh requirements.lock
	@scripts/demo.sh $(PORT)

test: ## run all tests, those in a browser and on PostgreSQL included
	@scripts/venv.sh requirements-dev.lock
	@scripts/test.sh

check: ## look at form, style and types (ruff, mypy)
	@scripts/venv.sh requirements-dev.lock
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy

messages: ## gather the words of the guide's pages for those who translate them, and compile the catalogues
	@scripts/venv.sh requirements-dev.lock
	@PYTHONPATH=. .venv/bin/python scripts/messages.py

lock: ## work the lock files out again from pyproject.toml
	@scripts/venv.sh requirements-dev.lock
	@scripts/lock.sh

clean: ## remove the environment, the caches and the demo's data
	rm -rf .venv demo-data .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +
