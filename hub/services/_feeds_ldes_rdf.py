"""A Linked Data Event Stream as statements: the stream, its pages and how they relate, its members.

Members are Activity Streams' Create, Update and Delete with one object, as DCAT-AP Feeds has it, the description in
a named graph whose IRI is the member's. What published clients need beyond the specifications (tried with npm's
ldes-client): the root names the stream, one view and both paths; pages form a tree; relations start from the
address that was asked, without a fragment; two relations to one page mean both, so that it can be passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from hub.clock import parse_stamp
from hub.ledger.schema import Operation
from hub.services._feeds_log import Bounds
from hub.services._feeds_members import Member
from vocab.graph import Graph
from vocab.namespaces import NS, PREFIXES, expand
from vocab.rdf import Syntax
from vocab.rdf_quads import serialize_quads
from vocab.terms import XSD, iri, literal, statement

__all__ = ["SYNTAXES", "Addresses", "Link", "member_graphs", "node_lines", "root_lines", "stream_lines", "write"]

SYNTAXES: Final = (Syntax.TRIG, Syntax.N_QUADS, Syntax.JSON_LD)
"""Those that have named graphs; in another the descriptions would lose the members that they belong to."""

_LDES: Final = "https://w3id.org/ldes#"
_TREE: Final = "https://w3id.org/tree#"
_AS: Final = "https://www.w3.org/ns/activitystreams#"
_PREFIXES: Final = {**PREFIXES, "ldes": _LDES, "tree": _TREE, "as": _AS}
_A: Final = iri(expand("rdf:type"))
_PUBLISHED: Final = iri(f"{_AS}published")
_VIA: Final = iri(f"{NS}via")
_KINDS: Final = {Operation.ADD: "Create", Operation.UPDATE: "Update", Operation.WITHDRAW: "Delete"}


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a feed is: `root` without a slash at its end."""

    root: str

    @property
    def stream(self) -> str:
        """The event stream itself, which has more than one page."""
        return f"{self.root}#stream"

    def page(self, number: int) -> str:
        """A page of members."""
        return f"{self.root}/page/{number}"

    def chapter(self, number: int) -> str:
        """A page of pages."""
        return f"{self.root}/chapter/{number}"

    def member(self, name: str) -> str:
        """A member."""
        return f"{self.root}/event/{name}"


@dataclass(frozen=True, slots=True)
class Link:
    """A relation to another page: members there were published within these bounds; open: more may come."""

    to: str
    bounds: Bounds
    open: bool = False


def _ldes(name: str) -> str:
    return iri(f"{_LDES}{name}")


def _tree(name: str) -> str:
    return iri(f"{_TREE}{name}")


def _moment(stamp: str) -> str:
    return literal(stamp, datatype=f"{XSD}dateTime")


def stream_lines(at: Addresses) -> Iterator[str]:
    """What every page says of the stream it belongs to."""
    stream = iri(at.stream)
    yield statement(stream, _A, _ldes("EventStream"))
    yield statement(stream, _ldes("timestampPath"), _PUBLISHED)
    yield statement(stream, _ldes("versionOfPath"), iri(f"{_AS}object"))
    yield statement(stream, _ldes("versionDeletePath"), _A)
    yield statement(stream, _ldes("versionDeleteObject"), iri(f"{_AS}Delete"))


def root_lines(at: Addresses, titles: Mapping[str, str], since: str | None) -> Iterator[str]:
    """The root: the stream's only view, its titles by language, and what is kept: everything since the first event."""
    stream, root, kept = iri(at.stream), iri(at.root), iri(f"{at.root}#retention")
    yield from stream_lines(at)
    yield statement(stream, _tree("view"), root)
    yield statement(stream, iri(expand("dct:conformsTo")), iri("https://w3id.org/dcat-ap/feeds"))
    for language, title in titles.items():
        yield statement(stream, iri(expand("dct:title")), literal(title, language=language))
    yield statement(root, _A, _tree("Node"))
    yield statement(root, _A, _ldes("EventSource"))
    if since is not None:
        yield statement(root, _ldes("retentionPolicy"), kept)
        yield statement(kept, _A, _ldes("RetentionPolicy"))
        yield statement(kept, _A, _ldes("PointInTimePolicy"))
        yield statement(kept, _ldes("pointInTime"), _moment(since))
        yield statement(kept, _ldes("startingFrom"), _moment(since))


def node_lines(here: str, links: Iterable[Link]) -> Iterator[str]:
    """A page and where it leads."""
    node = iri(here)
    yield statement(node, _A, _tree("Node"))
    for number, link in enumerate(links, 1):
        # Clients count milliseconds: what lies beyond is at least the next of them.
        after = parse_stamp(link.bounds.last).replace(tzinfo=None)
        beyond = after.replace(microsecond=after.microsecond // 1000 * 1000) + timedelta(milliseconds=1)
        ends = [] if link.open else [("LessThanRelation", f"{beyond.isoformat(timespec='milliseconds')}Z")]
        for kind, value in (("GreaterThanOrEqualToRelation", link.bounds.first), *ends):
            relation = f"_:r{number}{kind[0].lower()}"
            yield statement(node, _tree("relation"), relation)
            yield statement(relation, _A, _tree(kind))
            yield statement(relation, _tree("path"), _PUBLISHED)
            yield statement(relation, _tree("value"), _moment(value))
            yield statement(relation, _tree("node"), iri(link.to))


def member_graphs(
    at: Addresses,
    members: Iterable[Member],
    graphs: Mapping[str, bytes],
    ways: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> dict[str | None, list[str]]:
    """Members in the default graph, each one's description in a graph of its own.

    `ways` gives, by the uid of a record, the hubs (base IRIs) that it came through, the one it originates from among
    them: who pulls from several hubs knows by them what is its own.
    """
    lines: list[str] = []
    written: dict[str | None, list[str]] = {None: lines}
    for member in members:
        node = iri(at.member(member.name))
        lines.append(statement(iri(at.stream), _tree("member"), node))
        lines.append(statement(node, _A, iri(f"{_AS}{_KINDS[member.operation]}")))
        lines.append(statement(node, iri(f"{_AS}object"), iri(member.iri)))
        lines.append(statement(node, _PUBLISHED, _moment(member.at)))
        lines += [statement(node, _VIA, iri(hub)) for hub in ways.get(member.uid, ())]
        if member.digest is not None:
            written[at.member(member.name)] = list(Graph.from_bytes(graphs[member.digest]).lines)
    return written


def write(graphs: Mapping[str | None, Iterable[str]], syntax: Syntax) -> bytes:
    """In one of `SYNTAXES`; JSON-LD with its context inside."""
    return serialize_quads(graphs, syntax, _PREFIXES)
