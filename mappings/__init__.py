"""Mappings: files that lift a source record to the profile, and lower a record to a CKAN package."""
