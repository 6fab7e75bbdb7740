"""Geometry of any JSON is read or told to be unusable, never an error."""

from __future__ import annotations

import pytest

from mappings.values import read_geometry


@pytest.mark.parametrize("value", [{"id": "", "type": []}, {"type": {}}, '{"type": ["Point"]}', {"type": None}, {}])
def test_a_type_that_is_no_text(value: object) -> None:
    reading = read_geometry(value)
    assert not reading.terms
    assert [each.rule for each in reading.findings] == ["lift.geometry.unusable"]
