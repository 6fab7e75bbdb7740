"""The documentation pages of the profile, made from the tables."""

from __future__ import annotations

from collections.abc import Mapping

from vocab.building.shapes import Check
from vocab.building.tables import ClassTable, SchemeTable, TermRow

__all__ = ["pages"]


def pages(
    terms: Mapping[str, TermRow],
    classes: Mapping[str, ClassTable],
    schemes: Mapping[str, SchemeTable],
    made: Mapping[str, tuple[Check, ...]],
) -> dict[str, bytes]:
    """Paths and Markdown."""
    return {}
