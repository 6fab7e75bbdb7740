"""The home folder: where one hub keeps its ledger, its projections and its configuration.

HOME/hub.yaml        settings of this hub (all optional)
HOME/sources/*.yaml  one source each
HOME/mappings/*      mapping files of this hub, beside the built-in ones
HOME/ledger.sqlite   the ledger, unless `database` in hub.yaml names a PostgreSQL
HOME/projections/    one folder per projection
HOME/run/            locks and process files
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

import yaml
from pydantic import BaseModel, ConfigDict, Field, field_validator

from harvesters.secrets import resolve
from hub.identity.settings import Provider
from hub.ledger.engine import Ledger

__all__ = ["CkanTarget", "Home", "HubSettings"]


class CkanTarget(BaseModel):
    """A CKAN that is published to. `token` is a reference (`env:NAME` or `file:/path`), never the token."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    url: str
    token: str = Field(pattern=r"^(env:[A-Za-z_][A-Za-z0-9_]*|file:/.+)$")
    ca_file: str | None = None
    concurrency: int = Field(16, ge=1, le=64)
    """At most so many requests in flight; how many serve best is found out while publishing."""
    drift: str = Field("overwrite", pattern="^(overwrite|keep)$")
    sources: tuple[str, ...] = ()
    """Only records of these sources; empty means all. A record must fit each of the selections that are not empty."""
    themes: tuple[str, ...] = ()
    """Only records with one of these themes: IRIs or their last parts (`TRAN`)."""
    agencies: tuple[str, ...] = ()
    """Only records published by one of these or by an agency below: IRIs, or names of organizations there."""
    classes: tuple[Literal["open", "shared", "internal"], ...] = ()
    """Only records of these data classes."""
    withheld: str = Field("omit", pattern="^(omit|private)$")
    """What not everybody may see: left out, or sent as private datasets."""
    purge_after_days: float | None = Field(30.0, ge=0)
    """Days from a deletion (which can be taken back there) until it is purged; null: never."""
    owner: str | None = Field(None, pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")
    """By what this hub marks its own there; default: an id that its ledger keeps."""

    @field_validator("url")
    @classmethod
    def _plain(cls, value: str) -> str:
        parts = urlsplit(value)
        if "@" in parts.netloc or parts.query or parts.fragment:
            raise ValueError("expected the address of a CKAN alone; what opens it is `token`, a reference")
        return value


class HubSettings(BaseModel):
    """What `hub.yaml` may say."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    title: str = "Cổng dữ liệu mở"
    title_en: str = "Open data hub"
    base: str = "http://127.0.0.1:8000/"
    """Base IRI of everything minted here. Set it before the first harvest: minted IRIs are for ever."""
    database: str | None = None
    """URL of a PostgreSQL (`postgresql+psycopg://...`, or `env:NAME` holding one); default the SQLite file."""
    timezone: str = "Asia/Ho_Chi_Minh"
    email: str | None = Field(None, pattern=r"^\S+@(\S+\.)+\S+$")
    """Where who harvests this hub can write to (OAI-PMH asks for it)."""
    webhook_hosts: tuple[str, ...] = ()
    """Hosts (`host` or `host:port`) that webhooks may lead to although their addresses are private or without TLS."""
    ckan: dict[str, CkanTarget] = Field(default_factory=dict)
    dump: bool = True
    shacl_engine: str = Field("shacl", pattern="^(shacl|pyshacl)$")
    archive: str | None = None
    """Where copies of data are kept: a folder or an fsspec address such as `s3://bucket/hub`; default: in the home."""
    requests_per_second: float = Field(300.0, gt=0)
    """How often one address may ask in the long run; above it the answer is 429."""
    requests_burst: int = Field(5000, ge=1)
    """How many requests at once before `requests_per_second` counts."""
    oidc: dict[Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,31}$")], Provider] = Field(default_factory=dict)
    """Providers of identities (OpenID Connect), by the name that their return address carries."""
    query_seconds: float = Field(30.0, gt=0)
    query_memory_mb: int = Field(1024, gt=0)
    query_workers: int = Field(2, ge=1)
    query_rows: int = Field(1_000_000, gt=0)
    query_bytes: int = Field(512 * 1024 * 1024, gt=0)

    @field_validator("base")
    @classmethod
    def _slash(cls, value: str) -> str:
        return value if value.endswith("/") else f"{value}/"


class Home:
    """One hub's folder. Opening it makes the folder and brings the ledger's schema up to date."""

    def __init__(self, root: Path) -> None:
        self.root = root.absolute()

    @cached_property
    def settings(self) -> HubSettings:
        """As `read_settings` found them when they were first asked for."""
        return self.read_settings()

    def read_settings(self) -> HubSettings:
        """What `hub.yaml` says now; a missing file means the defaults. Raises `pydantic.ValidationError`."""
        file = self.root / "hub.yaml"
        return HubSettings.model_validate(yaml.safe_load(file.read_text("utf-8")) or {} if file.exists() else {})

    @cached_property
    def ledger(self) -> Ledger:
        """The open ledger, migrated."""
        for folder in (self.root, self.sources, self.mappings, self.projections, self.run):
            folder.mkdir(parents=True, exist_ok=True)
        database = self.settings.database
        if database is not None and database.startswith(("env:", "file:")):
            database = resolve(database)
        ledger = Ledger(database) if database else Ledger.at(self.root / "ledger.sqlite")
        ledger.upgrade()
        return ledger

    @property
    def sources(self) -> Path:
        """Folder of source files."""
        return self.root / "sources"

    @property
    def mappings(self) -> Path:
        """Folder of this hub's own mapping files."""
        return self.root / "mappings"

    @property
    def projections(self) -> Path:
        """Folder that holds one folder per projection."""
        return self.root / "projections"

    @property
    def run(self) -> Path:
        """Folder of locks and process files."""
        return self.root / "run"
