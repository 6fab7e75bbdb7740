"""One call of the Action API: what is sent, how, and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

__all__ = ["ANYONE", "EDITOR", "STRANGER", "Request"]

ANYONE: Final = "anyone"
EDITOR: Final = "editor"
STRANGER: Final = "stranger"
"""Who shows a token that nobody was given."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call: the action, its parameters, how it is sent, and by whom."""

    action: str
    data: Mapping[str, Any] = field(default_factory=dict)
    method: str = "POST"
    who: str = ANYONE
    body: bytes | None = None
    """Sent as it is instead of `data`."""
    content_type: str = "application/json"

    def __str__(self) -> str:
        return (
            f"{self.who} {self.method} {self.action} {self.body!r}"
            if self.body
            else (f"{self.who} {self.method} {self.action} {dict(self.data)}")
        )
