"""What the policy knows of each record: from its source's configuration, a steward's word, and defaults by class.

The outcome stands in columns of the record and, for records that are not public in every aspect, in `record_scope`,
so that a view is a condition of SQL. It is brought up to date whenever a record changes (`settle`, called by the
pipeline's views) and when configuration, defaults or a steward's word change (`hub.pipeline.access`).

Precedence: the steward's word about the record, then the source's configuration, then the stricter of the defaults
of the record's class and flags. A class set for one record brings its class's defaults with it. What a peer hub tells
of its owner's terms (`hub.ledger.terms`) is a bound below which none of these opens the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from hashlib import sha256
from typing import Any, Final

import orjson
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from hub.clock import stamp
from hub.ledger import audit
from hub.ledger.access_scopes import belongs, publishing, scopes
from hub.ledger.blobs import get_blobs
from hub.ledger.grants import _touch, agency_id
from hub.ledger.schema import Visibility, access_default, access_setting, record, record_scope, source
from hub.ledger.sql import among, insert_rows, slices, upsert
from hub.ledger.terms import PEER_KIND, Terms, read_terms, stricter, trusts_owner
from hub.policy.rules import DataClass, Exposure, Facts, Flag, ScopeKind
from vocab.graph import Graph

__all__ = [
    "Defaults",
    "Pair",
    "Settings",
    "closed_by_terms",
    "defaults",
    "describes_publicly",
    "facts",
    "facts_of",
    "owner_of_source",
    "put_settings",
    "set_default",
    "settings_of",
    "settle",
    "stale",
]

_PUBLISHER: Final = "publisher"
"""`owner: publisher` in a source's configuration: each record is owned by the agency that it names as publisher."""


@dataclass(frozen=True, slots=True)
class Pair:
    """To whom description and data are exposed."""

    description: Exposure
    data: Exposure


Defaults = Mapping[str, Pair]
"""By the name of a data class or flag."""

_BUILT_IN: Final[Defaults] = {
    DataClass.OPEN.value: Pair(Exposure.PUBLIC, Exposure.PUBLIC),
    DataClass.SHARED.value: Pair(Exposure.PUBLIC, Exposure.GRANTED),
    DataClass.INTERNAL.value: Pair(Exposure.GRANTED, Exposure.GRANTED),
    Flag.PERSONAL.value: Pair(Exposure.PUBLIC, Exposure.GRANTED),
    Flag.IMPORTANT.value: Pair(Exposure.PUBLIC, Exposure.GRANTED),
    Flag.CORE.value: Pair(Exposure.PUBLIC, Exposure.GRANTED),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """A steward's word about one record; None: as its source says."""

    owner: str | None = None
    data_class: DataClass | None = None
    label: str | None = None
    flags: tuple[Flag, ...] | None = None
    description: Exposure | None = None
    data: Exposure | None = None

    def to_json(self) -> dict[str, Any]:
        """Only what is said."""
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True, slots=True)
class _Resolved:
    owner: str | None
    data_class: DataClass
    label: str | None
    flags: tuple[Flag, ...]
    description: Exposure
    data: Exposure

    @property
    def is_plain(self) -> bool:
        return self == _PLAIN


_PLAIN: Final = _Resolved(None, DataClass.OPEN, None, (), Exposure.PUBLIC, Exposure.PUBLIC)


# --- what is said ----------------------------------------------------------------------------------------------


def defaults(connection: Connection) -> dict[str, Pair]:
    """Exposures by data class and flag."""
    found = dict(_BUILT_IN)
    for row in connection.execute(select(access_default)):
        if row.name in found:
            found[row.name] = Pair(Exposure(row.description), Exposure(row.data))
    return found


def set_default(connection: Connection, name: DataClass | Flag, pair: Pair, *, actor: str) -> None:
    """Change what a class or flag exposes. The records follow by `hub.pipeline.access.settle_all`."""
    row = {"name": name.value, "description": pair.description.value, "data": pair.data.value}
    upsert(connection, access_default, [row])
    audit.append(connection, actor=actor, action="access.default", subject=name.value, detail=row)
    _touch(connection)


def settings_of(connection: Connection, uids: Iterable[str]) -> dict[str, Settings]:
    """What stewards said of these records, by uid."""
    found: dict[str, Settings] = {}
    for part in slices(uids, 2000):
        for row in connection.execute(select(access_setting).where(among(connection, access_setting.c.uid, part))):
            found[row.uid] = _settings(orjson.loads(row.settings))
    return found


def put_settings(connection: Connection, uid: str, settings: Settings, *, actor: str, note: str = "") -> None:
    """A steward's word about a record replaces what was said of it; an empty one takes it back.

    The record's columns follow by `settle` (`hub.pipeline.access.set_record` does both and logs the change).
    """
    told = settings.to_json()
    connection.execute(delete(access_setting).where(access_setting.c.uid == uid))
    if told:
        connection.execute(
            insert(access_setting).values(uid=uid, settings=orjson.dumps(told).decode(), by=actor, at=stamp())
        )
    detail = {**told, "note": note} if note else told
    audit.append(connection, actor=actor, action="access.set", subject=uid, detail=detail, record=uid)
    _touch(connection)


def _settings(raw: Mapping[str, Any]) -> Settings:
    known = {one.name for one in fields(Settings)}
    told = {name: value for name, value in raw.items() if name in known}
    flags = told.get("flags")
    return Settings(
        told.get("owner"),
        DataClass(told["data_class"]) if "data_class" in told else None,
        told.get("label"),
        tuple(Flag(one) for one in flags) if flags is not None else None,
        Exposure(told["description"]) if "description" in told else None,
        Exposure(told["data"]) if "data" in told else None,
    )


# --- what follows ----------------------------------------------------------------------------------------------


def facts(row: Any, held: Iterable[tuple[ScopeKind, str]] = ()) -> Facts:
    """What a row of `record` says to the policy."""
    return Facts(
        row.uid,
        row.source_id,
        row.owner,
        DataClass(row.data_class),
        row.access_label,
        frozenset(Flag(one) for one in row.flags.split(",") if one),
        row.visibility == Visibility.WITHHELD.value,
        Exposure(row.description),
        Exposure(row.data),
        frozenset(held),
    )


def facts_of(connection: Connection, record_id: int) -> Facts:
    """What the policy knows of a record, by its number; raises `LookupError`."""
    row = connection.execute(select(record).where(record.c.id == record_id)).one_or_none()
    if row is None:
        raise LookupError(f"no record {record_id}")
    held = connection.execute(select(record_scope).where(record_scope.c.record_id == record_id))
    return facts(row, ((ScopeKind(one.kind), one.value) for one in held))


def describes_publicly(connection: Connection, source_id: str) -> bool:
    """Whether anybody sees the descriptions of a source's records, where no steward says otherwise of one."""
    return _Rules(connection).resolved(source_id, None).description is Exposure.PUBLIC


def closed_by_terms(connection: Connection, source_id: str, graphs: Mapping[str, tuple[str, str]]) -> set[str]:
    """Of a peer hub's records to come (key to IRI and digest of the graph) those whose descriptions its owners' terms
    close; of another source none."""
    kind = connection.scalar(select(source.c.kind).where(source.c.id == source_id))
    if kind != PEER_KIND:
        return set()
    stored = get_blobs(connection, {digest for _, digest in graphs.values()})
    found = set()
    for key, (iri, digest) in graphs.items():
        terms = read_terms(iri, Graph.from_bytes(stored[digest]).lines) if digest in stored else None
        if terms is not None and terms.description is Exposure.GRANTED:
            found.add(key)
    return found


def owner_of_source(connection: Connection, source_id: str) -> str | None:
    """The agency that owns a source's records, where its configuration names one for all."""
    owner = _Rules(connection).resolved(source_id, None).owner
    return None if owner == _PUBLISHER else owner


def settle(connection: Connection, ids: Iterable[int]) -> set[int]:
    """Bring what is known of these records up to date; answers those for which it changed."""
    rules = _Rules(connection)
    changed: set[int] = set()
    for part in slices(sorted(set(ids)), 2000):
        rows = connection.execute(select(*_READ).where(among(connection, record.c.id, part))).all()
        changed |= _settle(connection, rules, rows)
    if changed:
        _touch(connection)
    return changed


def stale(
    connection: Connection, source_id: str | None = None, after: int = 0, limit: int = 2000
) -> tuple[list[int], int]:
    """Records after number `after` whose columns are not what the rules make of them now, and the last one looked at
    (0: there are no more)."""
    rules = _Rules(connection)
    query = select(*_READ).where(record.c.id > after).order_by(record.c.id).limit(limit)
    if source_id is not None:
        query = query.where(record.c.source_id == source_id)
    rows = connection.execute(query).all()
    words = settings_of(connection, [row.uid for row in rows])
    found = [row.id for row in rows if row.access_basis != rules.basis(row, words.get(row.uid))]
    return found, rows[-1].id if rows else 0


_READ: Final = (
    record.c.id,
    record.c.uid,
    record.c.iri,
    record.c.source_id,
    record.c.visibility,
    record.c.graph_digest,
    record.c.access_basis,
)


class _Rules:
    """Configurations and defaults as one transaction sees them."""

    def __init__(self, connection: Connection) -> None:
        rows = connection.execute(select(source.c.id, source.c.config))
        self._sources: dict[str, Mapping[str, Any]] = {row.id: orjson.loads(row.config) for row in rows}
        self._defaults = defaults(connection)
        self._unsaid: dict[str, _Resolved] = {}

    def resolved(self, source_id: str, said: Settings | None) -> _Resolved:
        if said is not None:
            return self._resolved(source_id, said)
        if source_id not in self._unsaid:
            self._unsaid[source_id] = self._resolved(source_id, None)
        return self._unsaid[source_id]

    def is_peer(self, source_id: str) -> bool:
        """Whether a source is another hub, whose owners' terms come with its records."""
        return self._sources.get(source_id, {}).get("kind") == PEER_KIND

    def bound(self, source_id: str, made: _Resolved, terms: Terms | None) -> _Resolved:
        """What holds where the owner's terms do too."""
        if terms is None:
            return made
        here = Terms(made.data_class, made.description, made.data, made.flags, made.label, made.owner)
        both = stricter(here, terms)
        owner = both.owner if trusts_owner(self._sources.get(source_id, {})) else made.owner
        return _Resolved(owner, both.data_class, both.label, both.flags, both.description, both.data)

    def _resolved(self, source_id: str, said: Settings | None) -> _Resolved:
        config = self._sources.get(source_id, {})
        said = said or Settings()
        data_class = said.data_class or DataClass(config.get("data_class") or "open")
        flags = said.flags if said.flags is not None else tuple(Flag(one) for one in config.get("flags") or ())
        own_class = said.data_class is not None or said.flags is not None
        return _Resolved(
            said.owner or _owner(config),
            data_class,
            said.label or config.get("access_label"),
            tuple(sorted(set(flags))),
            said.description or self._exposed("description", config, data_class, flags, own_class),
            said.data or self._exposed("data", config, data_class, flags, own_class),
        )

    def _exposed(
        self, aspect: str, config: Mapping[str, Any], data_class: DataClass, flags: Iterable[Flag], own_class: bool
    ) -> Exposure:
        if not own_class and config.get(aspect):
            return Exposure(config[aspect])
        names = [data_class.value, *(flag.value for flag in flags)]
        found = {getattr(self._defaults[name], aspect) for name in names}
        return Exposure.GRANTED if Exposure.GRANTED in found else Exposure.PUBLIC

    def basis(self, row: Any, said: Settings | None) -> str | None:
        """Digest of all that a record's columns and scopes are made from; None where there is nothing to say."""
        made = self.resolved(row.source_id, said)
        peer = self.is_peer(row.source_id)
        scoped = peer or _is_scoped(row, made)
        if made.is_plain and not scoped:
            return None
        parts = [1, made.owner, made.data_class, made.label, made.flags, made.description, made.data]
        parts.append(row.graph_digest if scoped or made.owner == _PUBLISHER else None)
        if peer:
            parts += ["peer", trusts_owner(self._sources[row.source_id])]
        return sha256(orjson.dumps(parts)).hexdigest()


def _owner(config: Mapping[str, Any]) -> str | None:
    told = config.get("owner")
    if told == _PUBLISHER:
        return _PUBLISHER
    if told:
        return agency_id(str(told)) or str(told)
    publisher = config.get("publisher")
    return agency_id(str(publisher)) if publisher else None


def _is_scoped(row: Any, made: _Resolved) -> bool:
    closed = row.visibility == Visibility.WITHHELD.value
    return closed or Exposure.GRANTED in (made.description, made.data)


def _settle(connection: Connection, rules: _Rules, rows: Iterable[Any]) -> set[int]:
    rows = list(rows)
    words = settings_of(connection, [row.uid for row in rows])
    todo = [(row, basis) for row in rows if (basis := rules.basis(row, words.get(row.uid))) != row.access_basis]
    if not todo:
        return set()
    made = {row.id: rules.resolved(row.source_id, words.get(row.uid)) for row, _ in todo}
    wanted = [
        row
        for row, _ in todo
        if rules.is_peer(row.source_id) or _is_scoped(row, made[row.id]) or made[row.id].owner == _PUBLISHER
    ]
    graphs = get_blobs(connection, [row.graph_digest for row in wanted if row.graph_digest])
    for row, _ in todo:
        if rules.is_peer(row.source_id) and row.graph_digest in graphs:
            terms = read_terms(row.iri, Graph.from_bytes(graphs[row.graph_digest]).lines)
            made[row.id] = rules.bound(row.source_id, made[row.id], terms)
    updates, held_rows = [], []
    for row, basis in todo:
        one = made[row.id]
        held = belongs(row.iri, graphs[row.graph_digest]) if row.graph_digest in graphs else {}
        owner = publishing(held) if one.owner == _PUBLISHER else one.owner
        updates.append(
            {
                "b_id": row.id,
                "b_owner": owner,
                "b_data_class": one.data_class.value,
                "b_access_label": one.label,
                "b_flags": ",".join(one.flags),
                "b_description": one.description.value,
                "b_data": one.data.value,
                "b_access_basis": basis,
            }
        )
        if _is_scoped(row, one):
            held_rows += [{"record_id": row.id, "kind": kind.value, "value": value} for kind, value in scopes(held)]
    for part in slices([row.id for row, _ in todo]):
        connection.execute(delete(record_scope).where(record_scope.c.record_id.in_(part)))
    columns: dict[str, Any] = {name.removeprefix("b_"): bindparam(name) for name in updates[0] if name != "b_id"}
    connection.execute(update(record).where(record.c.id == bindparam("b_id")).values(columns), updates)
    insert_rows(connection, record_scope, held_rows)
    return {row.id for row, _ in todo}
