# Two commands do everything: `make run` and `make test`. Each calls `make setup` first.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
HUB_HOME ?= ./.hub
JOBS ?= auto
VENV := .venv
BIN := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest

.PHONY: setup run test check bench test-clients test-postgres clean

setup: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $@

# The sample federation: five synthetic sources on loopback, harvested and served. HOST, PORT and HUB_HOME may be set.
run: setup
	@HUB_HOME=$(HUB_HOME) $(BIN)/hub demo --host $(HOST) --port $(PORT)

# A file's tests stay in one process; JOBS=0 runs everything in this one.
test: setup
	$(PYTEST) -n $(JOBS) --dist loadfile

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(PYTEST) -n $(JOBS) --dist loadfile

bench: setup
	$(BIN)/python -m bench

# The suites that touch the ledger, on a PostgreSQL started for them alone.
test-postgres: setup
	$(BIN)/python -m tests.postgres -- $(PYTEST) tests/pipeline tests/ledger

# A real CKAN (PostgreSQL, Solr, Redis, two sites), brought up, tested against, stopped. The first start installs it.
test-ckan: setup
	deploy/ckan/run-tests.sh $(BIN)/python

# Published clients from npm (Node 20 or newer), as they are: an event stream's client pulls the feeds.
test-clients: setup
	npm ci --prefix tests/clients --no-audit --no-fund
	$(PYTEST) tests/hub/test_feeds_clients.py

clean:
	rm -rf $(VENV) .hub build dist *.egg-info
