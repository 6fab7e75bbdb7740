"""What can go wrong while harvesting, named by what happens next.

HarvestError
├── RetryLater        the run stops here; the next attempt resumes from the last checkpoint
│   ├── Unavailable   no usable answer: network fault, cut body, time limit, 429, 5xx (`status` where one came)
│   └── Missing       404 or 410: the connector may know better what that means for its listing
├── StopRun           the run fails; a person must change something first (configuration, access, TLS)
│   ├── Denied        401, 403 and other refusals of the request itself (`status`)
│   ├── AddressRefused  a private, loopback or otherwise forbidden address, scheme or folder
│   └── TooLarge      more bytes than the limits allow, on the wire or unpacked
└── SkipRecord        one record is unusable; it becomes a finding and the run goes on
"""

from __future__ import annotations

__all__ = [
    "AddressRefused",
    "Denied",
    "HarvestError",
    "Missing",
    "RetryLater",
    "SkipRecord",
    "StopRun",
    "TooLarge",
    "Unavailable",
]


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


class Unavailable(RetryLater):
    """No usable answer came; `status` is the HTTP status where there was one."""

    def __init__(
        self,
        en: str,
        vi: str | None = None,
        *,
        after_seconds: float | None = None,
        status: int | None = None,
    ) -> None:
        super().__init__(en, vi, after_seconds=after_seconds)
        self.status = status


class Missing(RetryLater):
    """The address answers 404 or 410 (or the file is not there)."""

    def __init__(self, en: str, vi: str | None = None, *, status: int = 404) -> None:
        super().__init__(en, vi)
        self.status = status


class StopRun(HarvestError):
    """Trying again would give the same; somebody must change the configuration or the source."""


class Denied(StopRun):
    """The server refused the request; `status` says how."""

    def __init__(self, en: str, vi: str | None = None, *, status: int) -> None:
        super().__init__(en, vi)
        self.status = status


class AddressRefused(StopRun):
    """The address is one that the hub does not go to for this source."""


class TooLarge(StopRun):
    """The answer is larger than the source's limits allow."""


class SkipRecord(HarvestError):
    """One record cannot be used; `identifier` and `path` say which and where."""

    def __init__(self, en: str, vi: str | None = None, *, identifier: str | None = None, path: str = "") -> None:
        super().__init__(en, vi)
        self.identifier = identifier
        self.path = path
