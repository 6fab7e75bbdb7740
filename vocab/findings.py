"""Findings: what is wrong or noteworthy in a record, as data.

One shape for mapping, SHACL and every later check, after `sh:ValidationResult` (SHACL, section 3.6.2):
path, value, expectation, severity, rule, and words in Vietnamese and English.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Finding", "Severity"]


class Severity(StrEnum):
    """What a finding does: only `BLOCKING` keeps a new version from being published."""

    BLOCKING = "blocking"
    VIOLATION = "violation"
    WARNING = "warning"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about one place of one record.

    `rule` is a stable name (`lift.date.impossible`, or the IRI of a SHACL shape); `path` says where, in the
    record's own words (`resources[2].size`) or as a property of the profile (`dct:issued`); `value` is the
    text found there, shortened to 500 characters and never a secret; `expectation` is what would be right.
    """

    rule: str
    severity: Severity
    path: str
    value: str | None
    expectation: str
    vi: str
    en: str
    focus: str | None = None
