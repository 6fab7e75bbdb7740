"""Who was told of what not everybody may see: pulls of restricted descriptions, in the audit log.

One row for each answer that holds descriptions which not everybody may have, written before its first byte: who, by
which service, how many such records, and which (up to some hundreds; of the catalog in one answer, and of SPARQL, whose
answers may rest on any record of the view, the number and the position of the log). The same answer to the same caller
within five minutes is one row. Answers that hold only what anybody may see cost one indexed query and no row; callers
without an agency of their own (anybody, the hub's own staff) cost nothing.
"""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from hashlib import sha256
from threading import Lock
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from starlette.requests import HTTPConnection

from hub.ledger import audit
from hub.ledger.schema import record
from hub.ledger.sql import slices
from hub.policy import View
from hub.policy.conditions import is_public, shows
from hub.services.context import Services

__all__ = ["disclose", "disclose_names", "disclose_view", "uids_in"]

_WINDOW: Final = 300.0
"""Seconds within which the same answer to the same caller is told once."""
_REMEMBERED: Final = 10_000
_LISTED: Final = 500
_UID: Final = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def disclose(
    services: Services, request: HTTPConnection, service: str, uids: Iterable[str], *, first: int = 0, last: int = 0
) -> None:
    """These records are about to be described to the caller; `first` and `last` are numbers of their events."""
    view = _granted(services, request)
    if view is None:
        return
    found = _restricted(services, record.c.uid, list(uids))
    span = {"first": first, "last": last} if last else {}
    _tell(services, request, view, service, found, {"records": len(found), **span})


def disclose_names(services: Services, request: HTTPConnection, service: str, names: Iterable[str]) -> None:
    """The names of these records are about to be told, and no more of them."""
    view = _granted(services, request)
    if view is not None:
        found = _restricted(services, record.c.name, list(names))
        _tell(services, request, view, service, found, {"records": len(found)})


def disclose_view(services: Services, request: HTTPConnection, service: str, seq: int) -> None:
    """All that the caller may see is about to be told, or asked of, as the log stood at `seq`."""
    view = _granted(services, request)
    if view is None or not _new(services, request, (service, view.key, seq)):
        return
    with services.ledger.read() as connection:
        query = select(func.count()).select_from(record).where(~is_public(), shows(view))
        number = int(connection.scalar(query) or 0)
    if number:
        _write(services, request, service, None, {"records": number, "position": seq, "view": view.key})


def uids_in(body: bytes) -> list[str]:
    """What looks like ids of records in an answer."""
    return sorted({found.decode() for found in _UID.findall(body)})


def _granted(services: Services, request: HTTPConnection) -> View | None:
    """The view of a caller who has one of an agency's; None where nothing is to be told, as of an answer to HEAD."""
    if request.scope.get("method") == "HEAD":
        return None
    view = services.view_of(services.lenient_caller(request), request)
    return view if view.is_granted else None


def _restricted(services: Services, column: ColumnElement[Any], values: Sequence[str]) -> list[str]:
    found: set[str] = set()
    with services.ledger.read() as connection:
        for part in slices(sorted(set(values))):
            found.update(connection.scalars(select(record.c.uid).where(column.in_(part), ~is_public())))
    return sorted(found)


def _tell(
    services: Services, request: HTTPConnection, view: View, service: str, uids: Sequence[str], detail: dict[str, Any]
) -> None:
    if not uids or not _new(services, request, (service, view.key, *uids)):
        return
    listed = {"uids": list(uids)} if 1 < len(uids) <= _LISTED else {}
    _write(services, request, service, uids[0] if len(uids) == 1 else None, {**detail, **listed})


def _write(services: Services, request: HTTPConnection, service: str, uid: str | None, detail: dict[str, Any]) -> None:
    caller = services.lenient_caller(request)
    token = getattr(caller, "token", None)
    with services.ledger.write() as connection:
        audit.append(
            connection,
            actor=caller.name,
            action="description.pull",
            subject=service,
            detail={**detail, "token": token} if token else detail,
            agency=getattr(caller, "agency", None),
            record=uid,
        )


class _Recent:
    """What was told lately, by a digest of caller and answer."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._told: OrderedDict[bytes, float] = OrderedDict()

    def add(self, key: bytes) -> bool:
        """Whether it was not told within the window; from now on it is."""
        moment = time.monotonic()
        with self._lock:
            told = self._told.get(key)
            if told is not None and moment - told < _WINDOW:
                return False
            self._told[key] = moment
            self._told.move_to_end(key)
            if len(self._told) > _REMEMBERED:
                self._told.popitem(last=False)
        return True


def _new(services: Services, request: HTTPConnection, parts: tuple[object, ...]) -> bool:
    recent = services.shared("disclosed", _Recent)
    assert isinstance(recent, _Recent)
    caller = services.lenient_caller(request)
    told = (caller.name, getattr(caller, "token", ""), *parts)
    return recent.add(sha256(repr(told).encode()).digest())
