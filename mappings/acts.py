"""Administrative units and legal acts, asked of the shared vocabulary."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final

from mappings.addresses import Reading
from mappings.run import Run
from mappings.words import finding
from vocab.legal import find_acts
from vocab.text import fold
from vocab.units import resolve

__all__ = ["legal_act", "unit"]

_VIETNAM: Final = "http://publications.europa.eu/resource/authority/country/VNM"
_COUNTRY: Final = frozenset(
    ("viet nam", "vietnam", "toan quoc", "ca nuoc", "quoc gia", "toan bo lanh tho viet nam", "nuoc viet nam")
)


def unit(text: str, run: Run) -> str | None:
    """The IRI of the one unit that a text names; an ambiguous name is a finding and answers None."""
    run.writes += 1  # the date of the record counts
    terms = run.take(_unit(text.strip(), run.on))
    return terms[0] if terms else None


@lru_cache(maxsize=1 << 13)
def _unit(text: str, on: date | None) -> Reading:
    if fold(text) in _COUNTRY:
        return Reading((_VIETNAM,))
    found = resolve(text)
    if found.answer is None and found.candidates and on is not None:
        found = resolve(text, on=on)
    if found.answer is not None and found.missing is None:
        return Reading((found.answer.unit.iri,))
    if found.candidates:
        names = "; ".join(dict.fromkeys(f"{each.unit.name} ({each.unit.code})" for each in found.candidates[:5]))
        return Reading((), (finding("lift.unit.ambiguous", text, expected=names),))
    return Reading()


def legal_act(text: str) -> list[str]:
    """IRIs of the acts whose numbers a text holds."""
    return list(dict.fromkeys(act.iri for act in find_acts(text)))
