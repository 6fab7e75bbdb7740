"""A real CKAN beside the hub: equal answers, publishing, harvesting. Run by `make test-ckan`; skipped without one."""
