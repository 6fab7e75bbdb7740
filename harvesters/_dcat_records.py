"""One dataset out of a listing: what belongs to its description, who it is, and what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from zoneinfo import ZoneInfo

from harvesters import _dcat_terms as term
from harvesters._dcat_blank import canonical_bytes
from harvesters._dcat_index import StatementIndex, literal_text
from vocab.findings import Finding, Severity
from vocab.graph import ordered
from vocab.rdf import Defect, defect_finding, doubtful, mend, mend_iri
from vocab.terms import unescape

__all__ = ["Description", "Name", "collect", "content_key", "name_of", "refined_key"]

_MOST_STATEMENTS = 20_000
_MOST_FINDINGS = 50


@dataclass
class Description:
    """Everything that one record says."""

    root: str
    content: bytes = b""
    defects: list[Defect] = field(default_factory=list)
    services: set[str] = field(default_factory=set)
    """Data services whose description this one carries along."""
    nodes: set[str] = field(default_factory=set)
    missing: list[str] = field(default_factory=list)
    """Distributions that are linked to and nowhere described."""
    open: list[str] = field(default_factory=list)
    """All nodes that are linked to and nowhere described."""
    names: dict[str, str] = field(default_factory=dict)
    """What the blank nodes are called in the content."""
    cut: bool = False
    """There was more than one record may hold."""
    modified: str | None = None

    def findings(self) -> tuple[Finding, ...]:
        """Flaws of single values, each once, at most fifty."""
        distinct: dict[tuple[str, str, str], Finding] = {}
        for defect in self.defects:
            # The parser's labels are new each time; a node that is not in the content is shown as its dataset.
            shown = defect_finding(defect, {defect.subject: self._shown(defect.subject)})
            key = (defect.kind, defect.predicate, defect.value)
            if key not in distinct or str(shown.focus) < str(distinct[key].focus):
                distinct[key] = shown
        found = [distinct[key] for key in sorted(distinct)[:_MOST_FINDINGS]]
        if self.cut:
            found.append(_too_much(self._shown(self.root)))
        return tuple(found)

    def _shown(self, node: str) -> str:
        if node[0] != "_":
            return node
        return self.names.get(node) or (self.root if self.root[0] == "<" else "")


def collect(index: StatementIndex, root: str) -> Description:
    """The root's description through blank nodes and described IRIs, up to other datasets, catalogs and schemes.

    Links to those stay, their descriptions do not. A service that serves several datasets is carried by each of them
    with the link to that one alone, so that a new dataset does not change every other record.
    """
    found = Description(root)
    found.nodes = {root}
    raw: list[bytes] = []
    queue = deque((root,))
    for source, predicate in index.statements_about(root):
        if source not in index.catalogs and not index.stops(source):
            raw.append(f"{source} {predicate} {root} .\n".encode("utf-8", "replace"))
            if source not in found.nodes:
                found.nodes.add(source)
                queue.append(source)
    count = len(raw)
    while queue:
        block = _take(index, queue.popleft(), found, queue)
        raw.append(block)
        count += block.count(b"\n")
        if count > _MOST_STATEMENTS:
            found.cut = True
            break
    found.content = _canonical(b"".join(raw), index, found)
    return found


def _canonical(text: bytes, index: StatementIndex, found: Description) -> bytes:
    """The record's content; only those statements that may have a flaw are looked at singly."""
    odd = [] if index.canonical else doubtful(text)
    if not odd and b"_:" not in text:
        return b"".join(ordered(text.splitlines(keepends=True)))
    return canonical_bytes(_mended(text.decode().split("\n")[:-1], odd, found.defects), found.names)


def _mended(lines: list[str], odd: list[int], defects: list[Defect]) -> list[str]:
    at = 0
    mended: list[str] = []
    for number in odd:
        mended += lines[at:number]
        mended += mend(lines[number][:-2], defects)
        at = number + 1
    return mended + lines[at:]


def _take(index: StatementIndex, node: str, found: Description, queue: deque[str]) -> bytes:
    """One node's statements; the nodes to go on with into `queue`."""
    is_root = node == found.root
    is_concept = is_other_dataset = False
    links: Sequence[tuple[str, str]]
    if is_root:
        block = index.block(node)
        links = _links_of_root(index, block, found)
    else:
        known = index.carried(node)
        block, links, is_concept = known.block, known.links, known.is_concept
        if not block:
            found.open.append(node)
            return b""
        is_other_dataset = index.stops(node)
    nodes = found.nodes
    for predicate, obj in links:
        if predicate == term.TYPE:
            if obj in term.SERVICE_CLASSES:
                found.services.add(node)
        elif obj in nodes:
            continue
        elif obj[0] != "_" and index.leads_nowhere(obj):
            if not is_concept:
                nodes.add(obj)
                found.open.append(obj)
        elif _follows(index, obj, is_concept=is_concept, is_other_dataset=is_other_dataset):
            nodes.add(obj)
            if index.leads_nowhere(obj):
                found.open.append(obj)
            else:
                queue.append(obj)
    return block


def _links_of_root(index: StatementIndex, block: bytes, found: Description) -> Sequence[tuple[str, str]]:
    """Predicate and object of each link; what else is to be known of the root, into `found`."""
    said = b"\n" + f"{found.root} {term.MODIFIED} ".encode("utf-8", "replace")
    at = -1 if block.startswith(said[1:]) else block.find(said)
    if at >= 0 or block.startswith(said[1:]):
        start = at + len(said)
        found.modified = literal_text(block[start : block.index(b" .\n", start)].decode())
    links = index.links(found.root, block)
    for predicate, obj in links:
        if predicate in term.DISTRIBUTION_LINKS and not index.described(obj):
            found.missing.append(obj)
    return links


def _follows(index: StatementIndex, obj: str, *, is_concept: bool, is_other_dataset: bool) -> bool:
    if obj[0] == "_":
        # A dataset without a name that another one speaks of (its source, say) can be said nowhere but here.
        return not index.stops(obj) or (not is_other_dataset and index.is_dataset(obj))
    return not is_concept and not index.stops(obj)


# --- identity ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Name:
    """What a record is called at its source. `weak` names may repeat; `from_content` ones are made here."""

    identifier: str
    weak: bool
    from_content: bool = False


_UNSTABLE = re.compile(r"file:|\S*/\.well-known/genid/", re.IGNORECASE)


def name_of(index: StatementIndex, subject: str) -> Name:
    """The subject's http(s) IRI; else its dct:identifier; else adms:identifier; else another IRI; else its content.

    IRIs that name a file or a node without name (`/.well-known/genid/`) are made anew with each export and do not
    count.
    """
    iri = _iri(subject)
    if iri is not None and iri.lower().startswith(("http://", "https://")):
        return Name(iri, weak=False)
    stated = _stated_identifier(index, subject)
    if stated is not None:
        return Name(stated, weak=True)
    if iri is not None:
        return Name(iri, weak=False)
    return Name(content_key(index, subject), weak=True, from_content=True)


def _iri(subject: str) -> str | None:
    if not subject.startswith("<"):
        return None
    meant = mend_iri(subject[1:-1])
    return meant[0] if meant and not _UNSTABLE.match(meant[0]) else None


def _stated_identifier(index: StatementIndex, subject: str) -> str | None:
    for text in _texts(index.values(subject, (term.IDENTIFIER,))):
        return text
    for obj in sorted(index.values(subject, (term.ADMS_IDENTIFIER,))):
        if obj[0] == '"':
            texts = _texts([obj])
        else:
            texts = _texts(index.values(obj, (term.NOTATION, term.IDENTIFIER)))
        if texts:
            return texts[0]
    return None


def _texts(objects: Iterable[str]) -> list[str]:
    """Literals as clean text, IRIs as they are; sorted, so that the source's order does not matter."""
    found = []
    for obj in objects:
        text = literal_text(obj)
        value = unescape(text) if text is not None else obj[1:-1] if obj[0] == "<" else ""
        value = " ".join(unicodedata.normalize("NFC", value).split())
        if value:
            found.append(value)
    return sorted(found)


def content_key(index: StatementIndex, subject: str) -> str:
    """A name out of what changes least about a dataset: its titles, its publisher and its landing page."""
    titles = [text.casefold() for text in _texts(index.values(subject, term.TITLES))]
    return f"content:{_hash((*titles, '', *_publishers(index, subject), '', *_pages(index, subject)))}"


def refined_key(index: StatementIndex, subject: str) -> str:
    """What tells two datasets of one name apart: where their data lies, what they are called."""
    addresses: list[str] = []
    for distribution in index.values(subject, term.DISTRIBUTION_LINKS):
        addresses += _texts(index.values(distribution, (term.ACCESS_URL, term.DOWNLOAD_URL)))
        if distribution[0] == "<":
            addresses.append(distribution)
    return _hash((content_key(index, subject), *sorted(addresses)))[:12]


def _publishers(index: StatementIndex, subject: str) -> list[str]:
    names: list[str] = []
    for obj in index.values(subject, term.PUBLISHER):
        names += _texts(index.values(obj, term.NAMES)) if obj[0] == "_" else _texts([obj])
    return sorted(names)


def _pages(index: StatementIndex, subject: str) -> list[str]:
    pages: list[str] = []
    for obj in index.values(subject, (term.LANDING_PAGE,)):
        pages += _texts([obj])
    return pages


def _hash(parts: Iterable[str]) -> str:
    return blake2b("\n".join(parts).encode("utf-8", "replace"), digest_size=16).hexdigest()


def modified_at(text: str | None, timezone: str) -> datetime | None:
    """The source's own word on when the record changed, with a zone; None where it cannot be read."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(timezone))


def _too_much(root: str) -> Finding:
    return Finding(
        rule="dcat.record.too-large",
        severity=Severity.VIOLATION,
        path="dcat:Dataset",
        value=root.strip("<>")[:500],
        expectation=f"at most {_MOST_STATEMENTS} statements about one dataset",
        vi=f"Mô tả của bộ dữ liệu này có hơn {_MOST_STATEMENTS} phát biểu; phần vượt quá đã bị bỏ.",
        en=f"The description has more than {_MOST_STATEMENTS} statements; what goes beyond was left out.",
        focus=root.strip("<>"),
    )
