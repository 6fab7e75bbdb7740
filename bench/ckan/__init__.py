"""Measured against the real CKAN that `deploy/ckan/ckan.sh env` names: `make bench-ckan`."""
