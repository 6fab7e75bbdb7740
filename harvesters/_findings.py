"""Findings that harvesting brings up, in one place's shape."""

from __future__ import annotations

from vocab.findings import Finding, Severity

__all__ = ["finding"]


def finding(
    rule: str,
    *,
    en: str,
    vi: str,
    expectation: str,
    path: str = "",
    value: object = None,
    severity: Severity = Severity.WARNING,
) -> Finding:
    """A finding of rule `harvest.<rule>`; the value as text, shortened to 500 characters."""
    text = None if value is None else str(value)[:500]
    return Finding(f"harvest.{rule}", severity, path, text, expectation, vi, en)
