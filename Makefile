# Two commands do everything: `make run` and `make test`. Each calls `make setup` first.
PYTHON ?= python3
HOST ?= 127.0.0.1
PORT ?= 8000
HUB_HOME ?= ./.hub
JOBS ?= auto
VENV := .venv
BIN := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest

.PHONY: setup run test check bench test-clients test-postgres test-abuse clean

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
ON_POSTGRES := $(addprefix tests/hub/test_,api.py app.py catalog.py ckan_api.py ckan_clients.py dump_projection.py \
	data_service.py disclosure.py feeds_agency.py feeds_formats.py feeds_ldes.py feeds_oai.py follower.py matrix.py \
	projection_conformance.py resolve_service.py search_conformance.py sign_in.py source_titles.py sparql_protocol.py) \
	tests/acceptance/test_hub_to_hub.py

test-postgres: setup
	$(BIN)/python -m tests.postgres -- $(PYTEST) -n $(JOBS) --dist loadfile tests/pipeline tests/ledger \
		$(ON_POSTGRES)

# A real CKAN (PostgreSQL, Solr, Redis, two sites), brought up, tested against, stopped. The first start installs it.
test-ckan: setup
	deploy/ckan/run-tests.sh $(BIN)/python

# Published clients and servers from npm (Node 20 or newer), as they are: they pull the feeds and SPARQL, they sign people in.
test-clients: setup
	npm ci --prefix tests/clients --no-audit --no-fund
	$(PYTEST) tests/hub/test_feeds_clients.py tests/clients

# A hundred abusive SPARQL queries from one caller, and how long another one's small queries take meanwhile.
test-abuse: setup
	HUB_ABUSE=100 $(PYTEST) tests/hub/test_sparql_abuse.py

# Publishing and search against that CKAN; writes the last part of bench/RESULTS.md.
bench-ckan: setup
	deploy/ckan/run-bench.sh $(BIN)/python

clean:
	rm -rf $(VENV) .hub build dist *.egg-info
