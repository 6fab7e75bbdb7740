"""What graph a view shows of a record: links it may not follow left out, rights stated, addresses of data that are not
given kept back.

The pipeline writes the graphs of the two fixed views into the ledger when a record changes. A granted view's are
derived here when asked for: `renderings` for records as they stand now, `granted_records` for a projection that
stands at a position of the log. Both show of a record

* its own full rendering where a rule of the view names it (`hub.policy.conditions.matched`), with links towards what
  the view may see, and the addresses of its data where the rule gives those,
* else the public one,
* nothing where the view does not show it, or shows another record about the same IRI (`conditions.shows`).

A projection keeps files of its own for each `view.key`: made from the public ones, with each `Differing` record that
`granted_records(connection, view, seq)` yields turned from `public_graph` into `graph` (None: shows no such record).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from sqlalchemy import Connection, Select, and_, func, or_, select

from hub.ledger.blobs import get_blobs
from hub.ledger.schema import Visibility, change, link, record, setting
from hub.ledger.sql import slices
from hub.ledger.terms import policies_of, terms_statement
from hub.policy.conditions import is_public, matched, may_have_data, sees, shows
from hub.policy.rules import Exposure, View
from vocab.graph import Graph
from vocab.terms import iri as iri_term
from vocab.terms import statement

__all__ = [
    "ACCESS_COLUMNS",
    "Differing",
    "data_address",
    "granted_records",
    "graph_of",
    "is_restricted",
    "link_of",
    "links_among",
    "renderings",
    "rewritten",
    "with_rights",
]

_LINK = re.compile(r"^<[^>]*> <([^>]*)> <([^>]*)> \.$")
# Properties whose values are never records of a catalog: concepts, files, agents, documents.
_NEVER = frozenset(
    f"<{namespace}{name}>"
    for namespace, names in {
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": ("type",),
        "http://www.w3.org/ns/dcat#": (
            *("theme", "distribution", "accessURL", "downloadURL", "mediaType", "compressFormat", "packageFormat"),
            *("landingPage", "contactPoint", "endpointURL", "endpointDescription", "accessService", "themeTaxonomy"),
        ),
        "http://purl.org/dc/terms/": (
            *("publisher", "creator", "license", "rights", "accessRights", "language", "format", "subject"),
            *("accrualPeriodicity", "spatial", "temporal", "provenance", "type"),
        ),
        "http://xmlns.com/foaf/0.1/": ("homepage", "page", "mbox", "primaryTopic"),
        "http://www.w3.org/2006/vcard/ns#": ("hasEmail", "hasURL", "hasTelephone", "hasAddress"),
        "http://www.w3.org/ns/adms#": ("status",),
        "http://spdx.org/rdf/terms#": ("checksum", "algorithm"),
        "http://data.europa.eu/r5r/": ("availability", "applicableLegislation", "hvdCategory"),
    }.items()
    for name in names
)


_SLICE: Final = 200

ACCESS_COLUMNS: Final = (
    *(record.c.owner, record.c.data_class, record.c.description, record.c.data),
    *(record.c.access_label, record.c.flags),
)
"""What `is_restricted` and `with_rights` read of a row, beside its `iri` and `uid`."""

_TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_DCAT: Final = "http://www.w3.org/ns/dcat#"
_ODRL: Final = "http://www.w3.org/ns/odrl/2/"
_RIGHTS: Final = "http://purl.org/dc/terms/accessRights"
_AUTHORITY: Final = "http://publications.europa.eu/resource/authority/access-right/"
_AGENCY: Final = "https://w3id.org/open-data-hub/scheme/agency/"


@dataclass(frozen=True, slots=True)
class Differing:
    """A record that a view shows otherwise than the public one does; None: shows no such record."""

    record_id: int
    public_graph: Graph | None
    graph: Graph | None


def link_of(line: str) -> str | None:
    """The IRI that a canonical line links to, where it may be another record's; else None."""
    return next(iter(links_among((line.partition(" ")[2],))), None)


def links_among(pairs: Iterable[str]) -> list[str]:
    """`link_of` of each line, given without its subject, that has one."""
    return [link for pair in pairs if pair not in _LINKLESS and (link := _link(pair))]


def _link(pair: str) -> str | None:
    predicate, _, rest = pair.partition(" ")
    if rest[0] == "<" and predicate not in _NEVER:
        return rest[1:-3]
    if len(pair) <= _LONGEST_LINKLESS:
        if len(_LINKLESS) >= _MOST_LINKLESS:
            _LINKLESS.clear()
        _LINKLESS.add(pair)
    return None


_LINKLESS: set[str] = set()
"""Pairs that link to no record: most of what records say, they say alike."""
_MOST_LINKLESS: Final = 1 << 14
_LONGEST_LINKLESS: Final = 160


def rewritten(graph: Graph, renamed: Mapping[str, str], hidden: Iterable[str]) -> Graph:
    """The graph with links given the IRIs that their targets have here, and without those to what is hidden."""
    hidden = frozenset(hidden)
    lines = []
    for line in graph.lines:
        match = _LINK.match(line)
        if match is not None and match[2] in hidden:
            continue
        if match is not None and match[2] in renamed:
            line = f"{line[: match.start(2)]}{renamed[match[2]]}> ."
        lines.append(line)
    return Graph.of(lines)


# --- rights ----------------------------------------------------------------------------------------------------


def is_restricted(row: Any) -> bool:
    """Whether the record's class keeps something of it to its owner and to whom it was granted. Of such a record, and
    of no other, the rights are stated: what is open stays byte for byte what its source said."""
    return Exposure.GRANTED.value in (row.description, row.data)


def data_address(base: str, distribution: str) -> str:
    """Where the hub hands out the data of a distribution (its IRI)."""
    minted = f"{base}distribution/"
    if distribution.startswith(minted) and "/" not in (key := distribution.removeprefix(minted)):
        return f"{base}data/{key}"
    return f"{base}data?uri={quote(distribution, safe='')}"


def with_rights(graph: Graph, row: Any, base: str, *, data: bool, closed: bool = False) -> Graph:
    """State a restricted record's rights, in place of what its source said of them: `dct:accessRights` on the record,
    an ODRL policy on each distribution (on the record where it has none). Without `data` the source's own addresses of
    the data give way to the hub's. `closed`: the record is withheld, whatever its class says.

    They are told, never read: what opens a record is the policy's own rules.
    """
    files = {found[1] for line in graph.lines if (found := _DISTRIBUTION.match(line))}
    stale = tuple(f"<{one}" for one in policies_of(row.iri, graph.lines) if one.endswith("#policy"))
    lines = [line for line in graph.lines if not _replaced(line, row.iri, files, data) and not line.startswith(stale)]
    level = "NON_PUBLIC" if closed or row.description == Exposure.GRANTED.value else "RESTRICTED"
    lines.append(statement(iri_term(row.iri), f"<{_RIGHTS}>", f"<{_AUTHORITY}{level}>"))
    # Who asks for the data of a restricted record asks the hub: an address of its own for each distribution.
    policy = f"{base}dataset/{row.uid}#policy"
    lines += _policy(policy, row, sorted(files))
    lines.append(terms_statement(policy, row, closed=closed))
    if not files:
        lines.append(statement(iri_term(row.iri), f"<{_ODRL}hasPolicy>", f"<{policy}>"))
    for one in sorted(files):
        lines.append(statement(iri_term(one), f"<{_ODRL}hasPolicy>", f"<{policy}>"))
        if not data:
            lines.append(statement(iri_term(one), f"<{_DCAT}accessURL>", f"<{data_address(base, one)}>"))
    return Graph.of(sorted(set(lines)))


_DISTRIBUTION: Final = re.compile(rf"^<([^>]*)> {re.escape(_TYPE)} <{re.escape(_DCAT)}Distribution> \.$")
_ABOUT: Final = re.compile(r"^<([^>]*)> <([^>]*)> ")
_ADDRESSES: Final = frozenset(f"{_DCAT}{name}" for name in ("downloadURL", "accessURL", "accessService"))


def _replaced(line: str, iri: str, files: set[str], data: bool) -> bool:
    match = _ABOUT.match(line)
    if match is None:
        return False
    subject, property_ = match[1], match[2]
    if subject == iri:
        return property_ in (_RIGHTS, f"{_ODRL}hasPolicy")
    if subject not in files:
        return False
    return property_ in (f"{_ODRL}hasPolicy", _RIGHTS) or (not data and property_ in _ADDRESSES)


def _policy(policy: str, row: Any, files: Iterable[str]) -> Iterator[str]:
    permission, constraint = f"<{policy}-use>", f"<{policy}-recipient>"
    node = f"<{policy}>"
    yield statement(node, _TYPE, f"<{_ODRL}Offer>")
    yield statement(node, f"<{_ODRL}uid>", node)
    yield statement(node, f"<{_ODRL}permission>", permission)
    yield statement(permission, _TYPE, f"<{_ODRL}Permission>")
    yield statement(permission, f"<{_ODRL}action>", f"<{_ODRL}use>")
    yield statement(permission, f"<{_ODRL}constraint>", constraint)
    for one in files:
        yield statement(permission, f"<{_ODRL}target>", iri_term(one))
    if row.owner:
        owner = f"<{_AGENCY}{row.owner}>" if re.fullmatch(r"[a-z0-9._-]+", row.owner) else None
        if owner is not None:
            yield statement(permission, f"<{_ODRL}assigner>", owner)
    yield statement(constraint, _TYPE, f"<{_ODRL}Constraint>")
    yield statement(constraint, f"<{_ODRL}leftOperand>", f"<{_ODRL}recipient>")
    yield statement(constraint, f"<{_ODRL}operator>", f"<{_ODRL}isAnyOf>")
    # Whom it was granted is nobody else's business: the class of recipients is named, not the agencies.
    yield statement(constraint, f"<{_ODRL}rightOperand>", f"<{policy}-granted>")


# --- what a view shows -----------------------------------------------------------------------------------------


_COLUMNS: Final = (
    record.c.id,
    record.c.uid,
    record.c.iri,
    record.c.graph_digest,
    record.c.view_digest,
    record.c.public_digest,
    record.c.visibility,
    *ACCESS_COLUMNS,
)


def graph_of(connection: Connection, record_id: int, view: View) -> Graph | None:
    """The graph that a view shows of a record; None: it shows no such record."""
    return renderings(connection, [record_id], view).get(record_id)


def renderings(connection: Connection, ids: Iterable[int], view: View) -> dict[int, Graph]:
    """The graphs that a view shows of these records as they stand, by number; those it does not show are left out."""
    found: dict[int, Graph] = {}
    for part in slices(sorted(set(ids)), _SLICE):
        found |= _rendered(connection, view, and_(record.c.id.in_(part), shows(view)))
    return found


def _rendered(connection: Connection, view: View, where: Any) -> dict[int, Graph]:
    granted = matched(view) if view.is_granted else is_public()
    query = select(*_COLUMNS, granted.label("granted"), may_have_data(view).label("with_data")).where(where)
    rows = connection.execute(query).all()
    if not view.is_granted:
        return _graphs(connection, {row.id: row.view_digest if view is View.ALL else row.public_digest for row in rows})
    own = [row for row in rows if row.granted]
    answer = _graphs(connection, {row.id: row.public_digest for row in rows if not row.granted})
    if own:
        contents = _graphs(connection, {row.id: row.graph_digest for row in own})
        links = _stored_links(connection, contents)
        answer |= _for_view(connection, view, {row.id: (row, contents[row.id]) for row in own}, links)
    return answer


def _for_view(
    connection: Connection, view: View, graphs: Mapping[int, tuple[Any, Graph]], links: Mapping[int, set[str]]
) -> dict[int, Graph]:
    base = _base(connection)
    renamed, hidden = _targets(connection, view, {one for found in links.values() for one in found}, base)
    answer = {}
    for id_, (row, graph) in graphs.items():
        held = links.get(id_, set())
        names = {one: renamed[one] for one in held if one in renamed}
        made = rewritten(graph, names, held & hidden) if names or held & hidden else graph
        # Whom a withheld record was granted must be able to tell that it is not for everybody.
        closed = row.visibility == Visibility.WITHHELD.value
        stated = closed or is_restricted(row)
        answer[id_] = with_rights(made, row, base, data=row.with_data, closed=closed) if stated else made
    return answer


def _graphs(connection: Connection, digests: Mapping[int, str | None]) -> dict[int, Graph]:
    stored = get_blobs(connection, {digest for digest in digests.values() if digest})
    return {id_: Graph.from_bytes(stored[digest]) for id_, digest in digests.items() if digest}


def _stored_links(connection: Connection, ids: Iterable[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for part in slices(ids):
        for row in connection.execute(select(link).where(link.c.record_id.in_(part))):
            found.setdefault(row.record_id, set()).add(row.target)
    return found


def _base(connection: Connection) -> str:
    return str(connection.scalar(select(setting.c.value).where(setting.c.name == "base")) or "")


def _targets(connection: Connection, view: View, links: set[str], base: str) -> tuple[dict[str, str], set[str]]:
    """For links in records' graphs: the IRIs that their targets have here, and those that the view may not follow.

    Of a reference in a source's own identifiers nobody may tell whether it is unknown or withheld.
    """
    prefix = f"{base}dataset/"
    uids = {one[len(prefix) :]: one for one in links if base and one.startswith(prefix)}
    named: dict[str, str] = {}
    for part in slices(uids):
        rows = connection.execute(select(record.c.uid, record.c.iri).where(record.c.uid.in_(part)))
        named |= {row.uid: row.iri for row in rows}
    wanted = {one: named.get(one[len(prefix) :], one) if one in uids.values() else one for one in links}
    seen: dict[str, bool] = {}
    closed: set[str] = set()
    for part in slices(set(wanted.values())):
        rows = connection.execute(
            select(record.c.iri, sees(view).label("seen"), is_public().label("public")).where(record.c.iri.in_(part))
        )
        for row in rows:
            seen[row.iri] = seen.get(row.iri, False) or bool(row.seen)
            if not row.public:
                closed.add(row.iri)
    reference = set(uids.values())
    hidden = {one for one, iri in wanted.items() if not seen.get(iri, False) and (iri in closed or one in reference)}
    return {one: iri for one, iri in wanted.items() if iri != one}, hidden


def granted_records(connection: Connection, view: View, seq: int) -> Iterator[Differing]:
    """The records that a granted view shows otherwise than the public one did when the log stood at `seq`.

    Whom a rule names, it names by what is known of the record now: what was closed meanwhile is not shown again.
    """
    moved = _moved(connection, view, seq)
    last = 0
    while True:
        where = and_(record.c.id > last, record.c.last_seq <= seq, _may_differ(view))
        rows = connection.execute(
            select(record.c.id, record.c.public_digest).where(where).order_by(record.c.id).limit(_SLICE)
        ).all()
        if not rows:
            break
        own = _rendered(connection, view, and_(record.c.id.in_([row.id for row in rows]), shows(view)))
        public = _graphs(connection, {row.id: row.public_digest for row in rows})
        for row in rows:
            if own.get(row.id) != public.get(row.id):
                yield Differing(row.id, public.get(row.id), own.get(row.id))
        last = rows[-1].id
    for start in range(0, len(moved), _SLICE):
        yield from _as_they_were(connection, view, moved[start : start + _SLICE])


def _may_differ(view: View) -> Any:
    """SQL: a rule names the record, or one about the same IRI that then may come before it."""
    rival = record.alias("granted_rival")
    beside = select(rival.c.id).where(rival.c.iri == record.c.iri, rival.c.id != record.c.id, matched(view, rival))
    return or_(matched(view), and_(record.c.public_digest.is_not(None), record.c.place > 1, beside.exists()))


def _moved(connection: Connection, view: View, seq: int) -> list[Any]:
    """Records that a rule names and that changed after `seq`, with the digests from before."""
    first = (
        select(change.c.record_id, func.min(change.c.seq).label("seq"))
        .where(change.c.seq > seq)
        .group_by(change.c.record_id)
        .subquery()
    )
    # Not `may_have_data`: a record that is withdrawn by now was not so then.
    with_data = or_(matched(view, data=True), record.c.data == Exposure.PUBLIC.value)
    query: Select[Any] = (
        select(*_COLUMNS, with_data.label("with_data"), change.c.before, change.c.public_before)
        .join(first, and_(first.c.seq == change.c.seq, first.c.record_id == change.c.record_id))
        .join(record, record.c.id == change.c.record_id)
        .where(matched(view))
    )
    return list(connection.execute(query).all())


def _as_they_were(connection: Connection, view: View, rows: list[Any]) -> Iterator[Differing]:
    before = _graphs(connection, {row.id: row.before for row in rows})
    public = _graphs(connection, {row.id: row.public_before for row in rows})
    links = {id_: {one for line in graph.lines if (one := link_of(line))} for id_, graph in before.items()}
    own = _for_view(connection, view, {row.id: (row, before[row.id]) for row in rows if row.id in before}, links)
    for row in rows:
        if own.get(row.id) != public.get(row.id):
            yield Differing(row.id, public.get(row.id), own.get(row.id))
