"""The JSON shapes of `/api/v1`: what rows of the ledger look like from outside. No secret is in any of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, is_dataclass
from datetime import datetime
from typing import Annotated, Any, Final
from urllib.parse import urlencode

from fastapi import Query
from pydantic import BaseModel, Field
from starlette.requests import Request

from hub.ledger.findings import StoredFinding
from hub.ledger.jobs import Job
from hub.ledger.sources import SourceState
from hub.services._catalog_records import Entry
from vocab.findings import Finding

__all__ = [
    "LARGEST",
    "Decision",
    "Limit",
    "Listing",
    "Offset",
    "finding_form",
    "job_form",
    "listing",
    "plain",
    "record_form",
    "source_form",
    "stored_finding_form",
]


LARGEST: Final = 2**53
"""No number in an address is larger: beyond it JSON's readers lose digits."""
Limit = Annotated[int, Query(ge=1, le=1000, description="How many at most.")]
Offset = Annotated[int, Query(ge=0, le=LARGEST, description="How many to pass over.")]


class Listing(BaseModel):
    """Every list of this API: how many there are in all, this page, and where the next one is (null: nowhere)."""

    total: int = Field(ge=0)
    items: list[dict[str, Any]]
    next: str | None = None


class Decision(BaseModel):
    """A steward's word on a plan; the note is kept with it."""

    note: str = Field("", max_length=4000)


def plain(value: Any) -> Any:
    """Values of the hub as JSON values."""
    match value:
        case _ if is_dataclass(value) and not isinstance(value, type):
            return plain(asdict(value))
        case Mapping():
            return {str(key): plain(one) for key, one in value.items()}
        case str():
            return str(value)
        case int() | float() | bool() | None:
            return value
        case datetime():
            return value.isoformat()
        case Iterable():
            return [plain(one) for one in value]
        case _:
            return str(value)


def listing(request: Request, items: list[dict[str, Any]], *, total: int, limit: int, offset: int) -> Listing:
    """A page; `next` keeps every parameter of the request but the offset."""
    further = None
    if items and offset + len(items) < total:
        kept = [(name, value) for name, value in request.query_params.multi_items() if name not in ("offset", "limit")]
        further = f"{request.url.path}?{urlencode([*kept, ('limit', limit), ('offset', offset + len(items))])}"
    return Listing(total=total, items=items, next=further)


def source_form(state: SourceState, *, whole: bool = False) -> dict[str, Any]:
    """A source; `whole` adds its configuration, where secrets stand only as references, and masked in the address."""
    config = state.config.shown()
    form: dict[str, Any] = {
        "id": config.id,
        "kind": config.kind,
        "url": config.url,
        "title": config.shown_title,
        "mapping": config.mapping,
        "priority": config.priority,
        "visibility": config.visibility,
        "paused": state.paused,
        "live": state.live,
        "failures": state.failures,
        "last_attempt": state.last_attempt,
        "last_success": state.last_success,
        "last_full": state.last_full,
        "next_due": state.next_due,
        "last_error": state.last_error,
        "origin": state.origin,
    }
    if whole:
        form["config"] = config.model_dump(mode="json", exclude_defaults=True)
    answer: dict[str, Any] = plain(form)
    return answer


def job_form(job: Job) -> dict[str, Any]:
    """A job."""
    names = ("add", "update", "keep", "withdraw", "reject", "move", "held")
    return {
        "job": job.id,
        "source": job.source_id,
        "kind": job.kind.value,
        "state": job.state.value,
        "stage": job.stage.value,
        "trigger": job.trigger,
        "created": job.created,
        "started": job.started,
        "ended": job.ended,
        "full": job.listing_full,
        "unchanged": job.unchanged,
        "cancel_requested": job.cancel_requested,
        "counts": {name: job.counts.get(name, 0) for name in names},
        "reason": None if job.reason_en is None else {"vi": job.reason_vi, "en": job.reason_en},
    }


def record_form(entry: Entry, base: str) -> dict[str, Any]:
    """A record as its caller's view shows it."""
    return {
        "uid": entry.uid,
        "name": entry.name,
        "iri": entry.iri,
        "title": entry.title,
        "class": entry.record_class,
        "source": entry.source_id,
        "issued": entry.issued,
        "modified": entry.modified,
        "withheld": entry.withheld,
        "page": f"{base}dataset/{entry.uid}",
    }


def finding_form(one: Finding) -> dict[str, Any]:
    """A finding with its words in both languages."""
    form: dict[str, Any] = plain(one)
    return form


def stored_finding_form(one: StoredFinding) -> dict[str, Any]:
    """A finding with where it belongs."""
    where = {"source": one.source_id, "identifier": one.identifier, "origin": one.origin, "found": one.found}
    return where | finding_form(one.finding)
