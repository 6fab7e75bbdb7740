"""Lifting from mappings written in the test, with one context."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from mappings import load
from mappings.protocol import LiftContext, Lifted, Subject

BASE = "https://hub.example/"
REAL = Path(__file__).parents[2].parent / "shared" / "real"


@pytest.fixture
def context() -> LiftContext:
    return LiftContext(
        "office",
        BASE,
        source_title="Sở X",
        source_url="https://opendata.example.vn/catalog/",
        defaults={"level": "tỉnh"},
    )


@pytest.fixture
def write_mapping(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        file = tmp_path / "office.yaml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture
def lift(write_mapping: Callable[[str], Path], context: LiftContext) -> Callable[..., Lifted]:
    """Lift one JSON record through a mapping given as text (its `mapping:` header is added) or by built-in name."""

    def lift_one(mapping: str, record: Any, identifier: str = "1") -> Lifted:
        if "\n" not in mapping and ":" not in mapping:
            compiled = load(mapping)
        else:
            head = "" if mapping.lstrip().startswith("mapping:") else "mapping: {name: office}\n"
            compiled = load(write_mapping(head + mapping))
        return compiled(Subject(identifier, orjson.dumps(record), "application/json"), context)

    return lift_one
