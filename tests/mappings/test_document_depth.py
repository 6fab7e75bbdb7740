"""A YAML text that nests without end is refused in words, whatever reads it: it ends no process."""

from __future__ import annotations

import pytest

from mappings.document import read_document
from mappings.errors import MappingError


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, "- " * 100_000 + "x", "\n".join(" " * depth + "a:" for depth in range(2000)), "&a [*a]"],
    ids=["brackets", "dashes", "indented", "itself"],
)
def test_bottomless(text: str) -> None:
    with pytest.raises(MappingError, match="Nested too deeply"):
        read_document(text, "m.yaml")


@pytest.mark.parametrize("text", ["a: \x00", "a: \ud800", "a: b: c"], ids=["nul", "surrogate", "broken"])
def test_unreadable(text: str) -> None:
    with pytest.raises(MappingError, match="Not readable as YAML"):
        read_document(text, "m.yaml")
