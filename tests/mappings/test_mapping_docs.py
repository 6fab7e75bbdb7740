"""Every mapping in `docs/mappings.md` loads, and lifts the record that stands after it without a warning."""

from __future__ import annotations

import re
from pathlib import Path

import orjson
import pytest

from mappings import load
from mappings.protocol import LiftContext, Subject
from mappings.transforms import TRANSFORMS
from vocab.findings import Severity

DOCS = (Path(__file__).parents[2] / "docs" / "mappings.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```(?:[^`]*?```json\n(.*?)```)?", DOCS, re.DOTALL)


@pytest.mark.parametrize(
    ("mapping", "record"), EXAMPLES, ids=[re.search(r"name: ([\w-]+)", each[0])[1] for each in EXAMPLES]
)  # type: ignore[index]
def test_example(tmp_path: Path, mapping: str, record: str) -> None:
    file = tmp_path / "example.yaml"
    file.write_text(mapping, encoding="utf-8")
    lift = load(file)
    if not record:
        return
    lifted = lift(
        Subject("7", orjson.dumps(orjson.loads(record)), "application/json"), LiftContext("s", "https://hub.example/")
    )
    assert {finding.severity for finding in lifted.findings} <= {Severity.ADVICE}
    assert lifted.title and len(lifted.graph) > 2
    assert [left.path for left in lifted.leftovers] == (["stt"] if "stt" in record else [])


def test_the_examples_are_found_and_every_transform_is_named() -> None:
    assert len(EXAMPLES) == 5 and sum(1 for _, record in EXAMPLES if record) == 4
    assert all(f"`{name}`" in DOCS for name in TRANSFORMS)
