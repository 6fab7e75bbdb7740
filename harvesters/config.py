"""The part of a source's configuration that a connector reads."""

from __future__ import annotations

from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field

from harvesters._redaction import redact_address

__all__ = ["HttpConfig", "SecretReference", "SourceConfig"]

SecretReference = Annotated[str, Field(pattern=r"^(env:[A-Za-z_][A-Za-z0-9_]*|file:/.+)$")]
"""Where a secret is found at fetch time: `env:NAME` or `file:/absolute/path`. Never the secret itself."""


class HttpConfig(BaseModel):
    """How a source is talked to. Times in seconds, sizes in bytes."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    allow_hosts: tuple[str, ...] = ()
    """Hosts whose private, loopback or link-local addresses are allowed: `host` on every port, `host:port` on that
    one alone (also against redirects)."""
    file_roots: tuple[str, ...] = ()
    """Folders that `file:` addresses may lie under."""
    headers: dict[str, SecretReference] = Field(default_factory=dict)
    """Request headers whose values are secrets, sent only to the source's own origin."""
    query: dict[str, SecretReference] = Field(default_factory=dict)
    """Query parameters whose values are secrets, likewise; they stand in no address that is kept or shown."""
    user_agent: str | None = None
    ca_file: str | None = None
    pin_sha256: str | None = None
    """SHA-256 of the server certificate (DER), hexadecimal; replaces the chain check when set."""
    connect_timeout: float = Field(10.0, gt=0)
    read_timeout: float = Field(60.0, gt=0)
    total_timeout: float = Field(3600.0, gt=0)
    max_wire_bytes: int = Field(2_000_000_000, gt=0)
    max_bytes: int = Field(8_000_000_000, gt=0)
    concurrency: int = Field(2, ge=1, le=16)
    delay: float = Field(0.0, ge=0)
    """Pause between two requests to one host."""
    retries: int = Field(4, ge=0, le=20)
    backoff: float = Field(1.0, ge=0)
    offline: bool = False
    """Only `file:` addresses: whatever a description links to, nothing is asked over the network."""
    window: str | None = Field(None, pattern=r"^\d\d:\d\d-\d\d:\d\d$")
    """Hours in which the source may be asked, in the source's time zone, such as `22:00-06:00`."""
    timezone: str = "Asia/Ho_Chi_Minh"


class SourceConfig(BaseModel):
    """What a connector gets to know of its source."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,63}$")
    kind: str
    url: str
    language: str = "vi"
    """Language of texts that carry no tag of their own."""
    http: HttpConfig = HttpConfig()
    options: dict[str, Any] = Field(default_factory=dict)
    """Settings of one kind of connector, validated by that connector's own model."""

    @property
    def holds_plain_secret(self) -> bool:
        """Whether its address seems to hold a secret that should be a reference (`http.query`, `http.headers`)."""
        return redact_address(self.url) != self.url

    def shown(self) -> Self:
        """As it may be shown: without what looks like a secret in its addresses. All others stand as references."""
        return self.model_copy(update={"url": redact_address(self.url), "options": _shown(self.options)})


def _shown(value: Any) -> Any:
    match value:
        case str():
            return redact_address(value)
        case dict():
            return {name: _shown(one) for name, one in value.items()}
        case list() | tuple():
            return [_shown(one) for one in value]
        case _:
            return value
