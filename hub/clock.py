"""Time as the ledger writes it."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["now", "parse_stamp", "stamp"]


def now() -> datetime:
    """The present, in UTC."""
    return datetime.now(UTC)


def stamp(moment: datetime | None = None) -> str:
    """UTC ISO 8601 with microseconds and `Z`; text order is time order."""
    # Not `strftime`, which writes the year 1 as it is: text order would no longer be time order.
    return f"{(moment or now()).astimezone(UTC).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def parse_stamp(text: str) -> datetime:
    """Read back what `stamp` wrote."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
