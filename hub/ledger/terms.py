"""An owner's terms of a restricted record as one hub tells them to another.

They stand as one JSON text on the record's ODRL policy: class, flags, label, owner, and to whom description and data
are exposed. Of all sources only a peer hub (`kind: hub`) is believed, and only in one direction: what it says can close
a record further than the configuration here does, never open it. A policy of a peer that says it in no words we
understand closes the record altogether.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

from hub.policy.rules import DataClass, Exposure, Flag
from vocab.namespaces import NS, expand
from vocab.terms import literal, statement, unescape

__all__ = ["PEER_KIND", "Terms", "policies_of", "read_terms", "stricter", "terms_statement", "trusts_owner"]

PEER_KIND: Final = "hub"
"""The kind of source whose terms are read."""

_TERMS: Final = f"<{NS}terms>"
_POLICY: Final = f"<{expand('odrl:hasPolicy')}>"
_RIGHTS: Final = f"<{expand('dct:accessRights')}>"
_DISTRIBUTION: Final = f"<{expand('dcat:distribution')}>"
_LINE: Final = re.compile(r"^<([^>]*)> (<[^>]*>) (.*) \.$", re.DOTALL)
_ORDER: Final = (DataClass.OPEN, DataClass.SHARED, DataClass.INTERNAL)
_AGENCY: Final = re.compile(r"[A-Za-z0-9._-]{1,200}")


@dataclass(frozen=True, slots=True)
class Terms:
    """What an owner lays down for a record."""

    data_class: DataClass
    description: Exposure
    data: Exposure
    flags: tuple[Flag, ...] = ()
    label: str | None = None
    owner: str | None = None


_CLOSED: Final = Terms(DataClass.INTERNAL, Exposure.GRANTED, Exposure.GRANTED)


def terms_statement(policy: str, row: Any, *, closed: bool) -> str:
    """The terms of a row of `record` on its policy (an IRI). `closed`: it is withheld, whatever its class says."""
    told = {
        "class": row.data_class,
        "description": Exposure.GRANTED.value if closed else row.description,
        "data": Exposure.GRANTED.value if closed else row.data,
        "flags": [one for one in (row.flags or "").split(",") if one],
        "label": row.access_label,
        "owner": row.owner,
    }
    text = orjson.dumps({name: value for name, value in told.items() if value}, option=orjson.OPT_SORT_KEYS).decode()
    return statement(f"<{policy}>", _TERMS, literal(text))


def policies_of(record_iri: str, lines: Iterable[str]) -> set[str]:
    """IRIs of the policies on a record and its distributions."""
    lines = [line for line in lines if _POLICY in line or _DISTRIBUTION in line]
    parts = {found[3][1:-1] for line in lines if (found := _LINE.match(line)) and found[2] == _DISTRIBUTION}
    parts.add(record_iri)
    return {
        found[3][1:-1]
        for line in lines
        if (found := _LINE.match(line)) and found[2] == _POLICY and found[1] in parts and found[3][0] == "<"
    }


def read_terms(record_iri: str, lines: Iterable[str]) -> Terms | None:
    """The terms in a description that a peer hub gave; None where it states no policy. Of several the strictest."""
    lines = list(lines)
    linked = policies_of(record_iri, lines)
    if not linked:
        return None
    told: list[Terms] = []
    rights = ""
    for line in lines:
        if _TERMS in line or _RIGHTS in line:
            found = _LINE.match(line)
            if found and found[2] == _TERMS and found[1] in linked and found[3].startswith('"'):
                told.append(_read(unescape(found[3][1 : found[3].rindex('"')])))
            elif found and found[2] == _RIGHTS and found[1] == record_iri:
                rights = found[3]
    if not told:
        # Another hub's own policy, of a form that says less: what `accessRights` says of the description still holds.
        if rights.endswith("/RESTRICTED>"):
            return Terms(DataClass.SHARED, Exposure.PUBLIC, Exposure.GRANTED)
        return _CLOSED if rights.endswith("/NON_PUBLIC>") else None
    first, *others = told
    for one in others:
        first = stricter(first, one)
    return first


def _read(text: str) -> Terms:
    try:
        told = orjson.loads(text)
        owner = told.get("owner")
        label = told.get("label")
        return Terms(
            DataClass(told["class"]),
            Exposure(told["description"]),
            Exposure(told["data"]),
            tuple(sorted({Flag(one) for one in told.get("flags", ())})),
            str(label)[:200] if label else None,
            str(owner) if owner and _AGENCY.fullmatch(str(owner)) else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return _CLOSED


def stricter(one: Terms, other: Terms) -> Terms:
    """What holds where both do."""
    return Terms(
        max(one.data_class, other.data_class, key=_ORDER.index),
        max(one.description, other.description, key=_closed),
        max(one.data, other.data, key=_closed),
        tuple(sorted({*one.flags, *other.flags})),
        one.label or other.label,
        one.owner or other.owner,
    )


def _closed(exposure: Exposure) -> bool:
    return exposure is Exposure.GRANTED


def trusts_owner(config: Mapping[str, Any]) -> bool:
    """Whether a source's configuration also takes the owner that its terms name: `trust: terms`."""
    options = config.get("options") or {}
    return config.get("kind") == PEER_KIND and options.get("trust", "restrictions") == "terms"
