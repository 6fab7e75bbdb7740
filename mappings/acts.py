"""Administrative units and legal acts, asked of the shared vocabulary."""

from __future__ import annotations

from mappings.run import Run

__all__ = ["legal_act", "unit"]


def unit(text: str, run: Run) -> str | None:
    """The IRI of the one unit that a text names; an ambiguous name is a finding and answers None."""
    return None


def legal_act(text: str) -> list[str]:
    """IRIs of the acts whose numbers a text holds."""
    return []
