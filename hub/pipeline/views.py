"""What the two fixed views show of a record: which version, with which links. (What a granted view shows of it,
`hub.ledger.renderings` derives when asked.)

Two records about one IRI: one is shown, by a stated rule: the owner of the IRI's namespace, then the smaller
priority number of the source, then the first to come. The other stays in the ledger, and both get a finding.

Links between records: a reference in the source's own identifiers is written by the mapping as the minted
IRI of the target, and rewritten here to the IRI that the target has, also when it arrives later. Towards
anybody, a link to a record that they may not see is left out; a link that leads nowhere is a finding.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import orjson
from sqlalchemy import ColumnElement, Connection, bindparam, select, update

from hub.ledger import access, blobs, findings
from hub.ledger.log import Draft
from hub.ledger.renderings import ACCESS_COLUMNS, is_restricted, links_among, rewritten, with_rights
from hub.ledger.schema import Operation, RecordState, Visibility, link, record, source
from hub.ledger.sql import among, slices, update_rows
from hub.policy.rules import Exposure
from mappings.protocol import Lifted
from vocab.findings import Finding, Severity

__all__ = ["Owners", "linked_targets", "refresh"]

_Row = Any

_SLICE = 2000


def linked_targets(lifted: Lifted, base: str) -> list[str]:
    """IRIs in a record's graph that may be other records: references first, then other links of relation."""
    prefix = f"{base}dataset/"
    own = lifted.iri
    found = {f"{prefix}{uid}" for uid in lifted.references}
    nodes = lifted.graph.nodes
    for pairs in nodes.values():
        for target in links_among(pairs):
            if target == own or target in found or not target.startswith("http"):
                continue
            if f"<{target}>" not in nodes or target.startswith(prefix):
                found.add(target)
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Owners:
    """Who owns which namespace, by what the sources' configurations say."""

    namespaces: Mapping[str, tuple[str, ...]]
    hosts: Mapping[str, str]
    priorities: Mapping[str, int]
    titles: Mapping[str, str]
    base: str

    @classmethod
    def of(cls, connection: Connection, base: str) -> Owners:
        """Read the sources' configurations."""
        rows = connection.execute(select(source.c.id, source.c.url, source.c.config, source.c.title)).all()
        configs = {row.id: orjson.loads(row.config) for row in rows}
        return cls(
            {id_: tuple(config.get("namespaces") or ()) for id_, config in configs.items()},
            {row.id: urlsplit(row.url).netloc.lower() for row in rows},
            {id_: int(config.get("priority", 100)) for id_, config in configs.items()},
            {row.id: row.title for row in rows},
            base,
        )

    def rank(self, source_id: str, iri: str, record_id: int) -> tuple[bool, int, int]:
        """Smaller is shown: owner of the namespace, then priority, then first come."""
        host = self.hosts.get(source_id, "")
        owns = any(iri.startswith(prefix) for prefix in self.namespaces.get(source_id, ()))
        owns = owns or (bool(host) and urlsplit(iri).netloc.lower() == host)
        return (not owns, self.priorities.get(source_id, 100), record_id)


@dataclass(frozen=True, slots=True)
class _Shown:
    """Per IRI, the record shown to holders of a token and the one shown to anybody."""

    everything: int | None
    public: int | None
    claimants: tuple[_Row, ...]

    def place(self, record_id: int) -> int:
        """Its place among the live records about the IRI, from 1."""
        return next((at for at, row in enumerate(self.claimants, 1) if row.id == record_id), 1)


def refresh(
    connection: Connection, owners: Owners, touched: Iterable[int], old_iris: Iterable[str] = ()
) -> list[Draft]:
    """Bring the views of these records, their rivals and those that link to them up to date.

    Writes the records' view columns, identity findings, and answers the changes to log, in the order of record ids.
    """
    ids = set(touched)
    access.settle(connection, ids)
    records = _with_rivals(connection, ids, set(old_iris))
    drafts = _settle(connection, owners, records, records.values(), frozenset(ids))
    # Links are judged by state and visibility, written before this: only those from outside may be stale now.
    moved = {draft.iri for draft in drafts.values() if _appeared_or_vanished(draft)} | set(old_iris)
    linkers = _linkers(connection, owners, records, moved) if moved else {}
    linkers = {id_: row for id_, row in linkers.items() if id_ not in records}
    claims = _by(connection, record.c.iri, {row.iri for row in linkers.values()}).values()
    drafts |= _settle(connection, owners, linkers, claims, frozenset())
    return [drafts[id_] for id_ in sorted(drafts)]


def _operation(before: str | None, after: str | None) -> Operation:
    if before is None:
        return Operation.ADD
    return Operation.WITHDRAW if after is None else Operation.UPDATE


def _appeared_or_vanished(draft: Draft) -> bool:
    everything = (draft.before is None) != (draft.after is None)
    return everything or (draft.public_before is None) != (draft.public_after is None)


_COLUMNS = (
    record.c.id,
    record.c.source_id,
    record.c.identifier,
    record.c.uid,
    record.c.iri,
    record.c.state,
    record.c.visibility,
    record.c.graph_digest,
    record.c.view_digest,
    record.c.public_digest,
    *ACCESS_COLUMNS,
)


_EXPOSED, _PUBLIC, _LIVE = Exposure.PUBLIC.value, Visibility.PUBLIC.value, RecordState.LIVE.value


def _is_public(row: _Row) -> bool:
    exposed: bool = row.description == _EXPOSED
    return exposed and row.visibility == _PUBLIC


def _by(connection: Connection, column: ColumnElement[Any], values: Iterable[object]) -> dict[int, _Row]:
    found: dict[int, _Row] = {}
    for part in slices(values, _SLICE):
        for row in connection.execute(select(*_COLUMNS).where(among(connection, column, part))):
            found[row.id] = row
    return found


def _with_rivals(connection: Connection, ids: set[int], iris: set[str]) -> dict[int, _Row]:
    """These records and all others about their IRIs or these."""
    found: dict[int, _Row] = {}
    for part in slices(ids, _SLICE):
        same = record.c.iri.in_(select(record.c.iri).where(among(connection, record.c.id, part)))
        found.update((row.id, row) for row in connection.execute(select(*_COLUMNS).where(same)))
    return found | _by(connection, record.c.iri, iris)


def _linkers(connection: Connection, owners: Owners, records: Mapping[int, _Row], iris: set[str]) -> dict[int, _Row]:
    targets = set(iris)
    targets |= {f"{owners.base}dataset/{row.uid}" for row in records.values() if row.iri in iris}
    ids: set[int] = set()
    for part in slices(targets, _SLICE):
        ids.update(connection.scalars(select(link.c.record_id).where(among(connection, link.c.target, part))))
    return _by(connection, record.c.id, ids)


def _links(connection: Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    for part in slices(ids, _SLICE):
        for row in connection.execute(select(link).where(among(connection, link.c.record_id, part))):
            found[row.record_id].append(row.target)
    return found


def _settle(
    connection: Connection,
    owners: Owners,
    records: Mapping[int, _Row],
    claims: Iterable[_Row],
    touched: frozenset[int],
) -> dict[int, Draft]:
    """`claims` are all records about the IRIs of these."""
    if not records:
        return {}
    shown = _shown(owners, {row.iri for row in records.values()}, claims)
    links = _links(connection, records)
    targets = _targets(connection, owners, {target for found in links.values() for target in found})
    drafts: dict[int, Draft] = {}
    about: dict[str, dict[str, list[tuple[str, Finding]]]] = defaultdict(dict)
    updates: list[dict[str, object]] = []
    graphs: dict[str, bytes] = {}
    for row in records.values():
        here = shown[row.iri]
        view, public, problems = _views(connection, row, here, links.get(row.id, ()), targets, graphs, owners)
        problems += _rivalry(row, here, owners)
        about[row.source_id][row.identifier] = [("identity", one) for one in problems]
        if (view, public) != (row.view_digest, row.public_digest):
            drafts[row.id] = Draft(
                row.id,
                _operation(row.view_digest, view),
                row.iri,
                row.view_digest,
                view,
                row.public_digest,
                public,
                row.id in touched,
            )
        shown_here = here.everything == row.id
        place = {"b_shown": shown_here, "b_place": here.place(row.id)}
        updates.append({"b_id": row.id, "b_view": view, "b_public": public, **place})
    blobs.put_blobs(connection, graphs)
    _write(connection, updates)
    for source_id, by_identifier in about.items():
        findings.replace(connection, source_id, ("identity",), by_identifier, None)
    return drafts


def _write(connection: Connection, updates: Sequence[dict[str, object]]) -> None:
    statement = update(record).where(record.c.id == bindparam("b_id"))
    columns = {"view_digest": "b_view", "public_digest": "b_public", "shown": "b_shown", "place": "b_place"}
    update_rows(connection, statement.values({name: bindparam(bound) for name, bound in columns.items()}), updates)


def _shown(owners: Owners, iris: set[str], rows: Iterable[_Row]) -> dict[str, _Shown]:
    claims: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        if row.state == _LIVE:
            claims[row.iri].append(row)
    answer = {}
    for iri in iris:
        ranked = claims[iri]
        if len(ranked) > 1:
            ranked.sort(key=lambda row: owners.rank(row.source_id, row.iri, row.id))
        public = [row for row in ranked if _is_public(row)]
        answer[iri] = _Shown(ranked[0].id if ranked else None, public[0].id if public else None, tuple(ranked))
    return answer


@dataclass(frozen=True, slots=True)
class _Target:
    """What a linked IRI is here: its real IRI, and who may see it.

    Of a `reference` in the source's own identifiers nobody may tell whether it is unknown or withheld.
    """

    iri: str
    reference: bool
    live: bool
    public: bool
    withheld: bool


def _targets(connection: Connection, owners: Owners, links: set[str]) -> dict[str, _Target]:
    prefix = f"{owners.base}dataset/"
    uids = {target[len(prefix) :]: target for target in links if target.startswith(prefix)}
    rows = list(_by(connection, record.c.uid, uids).values())
    named = {row.uid: row.iri for row in rows}
    iris = (links - set(uids.values())) | set(named.values()) | {uids[uid] for uid in uids if uid not in named}
    by_iri: dict[str, list[_Row]] = defaultdict(list)
    for row in _by(connection, record.c.iri, iris).values():
        by_iri[row.iri].append(row)
    answer = {}
    for target in links:
        uid = target[len(prefix) :] if target.startswith(prefix) else None
        iri = named.get(uid, target) if uid else target
        here = by_iri.get(iri)
        if here is None and uid is None:
            continue  # an address elsewhere: nothing is known here about it
        live = [row for row in here or () if row.state == _LIVE]
        answer[target] = _Target(
            iri,
            uid is not None,
            bool(live),
            any(_is_public(row) for row in live),
            any(not _is_public(row) for row in here or ()),
        )
    return answer


def _views(
    connection: Connection,
    row: _Row,
    here: _Shown,
    links: Sequence[str],
    targets: Mapping[str, _Target],
    graphs: dict[str, bytes],
    owners: Owners,
) -> tuple[str | None, str | None, list[Finding]]:
    """Digests of the graphs that holders of a token and anybody see, and what is wrong with the links."""
    in_all, in_public = here.everything == row.id, here.public == row.id
    known = {target: targets[target] for target in links if target in targets}
    problems = [finding for target, found in known.items() if (finding := _link_finding(row, target, found))]
    if not (in_all or in_public) or row.state != _LIVE:
        return None, None, problems if row.state == _LIVE else []
    renamed = {target: found.iri for target, found in known.items() if found.iri != target}
    hidden = {target for target, found in known.items() if not found.public and (found.withheld or found.reference)}
    restricted = is_restricted(row)
    if not renamed and not hidden and not restricted:
        return (row.graph_digest if in_all else None), (row.graph_digest if in_public else None), problems
    graph = blobs.get_graph(connection, row.graph_digest)
    view = rewritten(graph, renamed, frozenset())
    public = rewritten(graph, renamed, frozenset(hidden))
    if restricted:
        data = row.data == Exposure.PUBLIC.value
        view = with_rights(view, row, owners.base, data=True)
        public = with_rights(public, row, owners.base, data=data)
    for made in (view, public):
        if made.digest != row.graph_digest:
            graphs[made.digest] = made.to_bytes()
    return (view.digest if in_all else None), (public.digest if in_public else None), problems


def _link_finding(row: _Row, target: str, found: _Target) -> Finding | None:
    if found.live and (found.public or not _is_public(row)):
        return None
    if found.live:
        return Finding(
            "identity.link.hidden",
            Severity.WARNING,
            "dct:relation",
            found.iri,
            "a link to a record that the reader may see",
            "Liên kết tới một bản ghi không công khai; liên kết được ẩn với người đọc không có quyền.",
            "Links to a record that is withheld; the link is left out for readers who may not see it.",
            row.iri,
        )
    return Finding(
        "identity.link.gone",
        Severity.WARNING,
        "dct:relation",
        found.iri,
        "a link to a record that is in the catalog",
        "Liên kết tới một bản ghi chưa có hoặc không còn trong danh mục.",
        "Links to a record that is not, or no longer, in the catalog.",
        row.iri,
    )


def _rivalry(row: _Row, here: _Shown, owners: Owners) -> list[Finding]:
    others = [rival for rival in here.claimants if rival.id != row.id]
    if not others or row.state != _LIVE:
        return []
    shown = here.everything == row.id
    names = ", ".join(sorted({owners.titles.get(rival.source_id, rival.source_id) for rival in others}))
    return [
        Finding(
            "identity.shared-iri",
            Severity.WARNING,
            "@id",
            row.iri,
            "one record for each IRI",
            f"IRI này cũng được mô tả bởi: {names}. Bản ghi này "
            + ("được hiển thị." if shown else "không được hiển thị; bản ghi của nguồn kia được hiển thị."),
            f"This IRI is also described by: {names}. This record "
            + ("is the one shown." if shown else "is not shown; the other source's record is."),
            row.iri,
        )
    ]
