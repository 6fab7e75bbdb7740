# Two commands do everything: `make run` and `make test`. Each calls `make setup` first.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
HUB_HOME ?= ./.hub
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup run test check lint types bench test-postgres clean

setup: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

run: setup
	HUB_HOME=$(HUB_HOME) $(BIN)/hub demo --host $(HOST) --port $(PORT)

test: setup
	$(BIN)/python -m pytest

check: setup
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

bench: setup
	$(BIN)/python -m bench

test-postgres: setup
	$(BIN)/python -m tests.postgres -- $(BIN)/python -m pytest tests/pipeline tests/ledger

clean:
	rm -rf $(VENV) .hub build dist *.egg-info
