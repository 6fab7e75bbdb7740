"""What can go wrong while harvesting, named by what happens next.

    HarvestError
    ├── RetryLater    the run stops here; the next attempt resumes from the last checkpoint
    ├── StopRun       the run fails; a person must change something first (configuration, access, TLS)
    └── SkipRecord    one record is unusable; it becomes a finding and the run goes on
"""

from __future__ import annotations

__all__ = ["HarvestError", "RetryLater", "SkipRecord", "StopRun"]


class HarvestError(Exception):
    """Base of all errors of a harvest. `vi` and `en` are the words shown to a steward, without secrets."""

    def __init__(self, en: str, vi: str | None = None) -> None:
        super().__init__(en)
        self.en = en
        self.vi = vi or en


class RetryLater(HarvestError):
    """The source is away, slow or answered nonsense; later may be better."""

    def __init__(self, en: str, vi: str | None = None, *, after_seconds: float | None = None) -> None:
        super().__init__(en, vi)
        self.after_seconds = after_seconds


class StopRun(HarvestError):
    """Trying again would give the same; somebody must change the configuration or the source."""


class SkipRecord(HarvestError):
    """One record cannot be used; `identifier` and `path` say which and where."""

    def __init__(self, en: str, vi: str | None = None, *, identifier: str | None = None, path: str = "") -> None:
        super().__init__(en, vi)
        self.identifier = identifier
        self.path = path
