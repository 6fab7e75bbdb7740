"""Mappings: files that lift a source record to the profile, and lower a record to a CKAN package.

load("ckan-default")(subject, context) ─► Lifted        lower(graph, iri, form="plain") ─► a CKAN package
"""

from mappings.errors import MappingError
from mappings.registry import builtin_names, load

__all__ = ["MappingError", "builtin_names", "load"]
