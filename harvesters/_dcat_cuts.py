"""What a description lost because a part of its listing was not read.

RDF says things in any order: an agent, a distribution, even a further title may stand behind the place where a document
breaks. Whether a description is poorer than it should be can be seen by two signs: it links to a part of its own that
nobody described, or the version known before says more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from vocab.rdf import split_statement

__all__ = ["lacking", "mentions", "no_longer_described", "own_parts"]

_Place = tuple[str, str]


def lacking(before: bytes, now: bytes) -> str | None:
    """A predicate of which `now` has fewer statements (about one node, or about blank nodes) than `before`.

    None where `now` says no less. Values may differ: those are changes. Both are N-Triples as records hold them; of
    something else (a source that changed its kind) nothing is said.
    """
    if before[:1] not in (b"<", b"_") or before == now:
        return None
    left = Counter(_places(before))
    left.subtract(_places(now))
    missing = sorted(predicate for (_, predicate), count in left.items() if count > 0)
    return missing[0].strip("<>") if missing else None


def mentions(content: bytes | None, node: str) -> bool:
    """Whether the content says anything of, or links to, this IRI."""
    return content is not None and node[0] == "<" and f"{node} ".encode() in content


def _places(content: bytes) -> Iterable[_Place]:
    for line in content.decode("utf-8", "replace").split("\n"):
        if line:
            subject, predicate, _ = split_statement(line)
            yield ("_:" if subject[0] == "_" else subject, predicate)


def no_longer_described(before: bytes, now: bytes, nodes: Iterable[str], *, blank: bool) -> str | None:
    """The first of these nodes (which `now` links to and nothing describes) that `before` did describe.

    Blank nodes have no names to compare: with `blank`, they count where fewer statements about such nodes are left.
    """
    for node in nodes:
        if node[0] == "_":
            lost = lacking(_about_blank(before), _about_blank(now)) if blank else None
            if lost is not None:
                return lost
        elif before.startswith(start := f"{node} ".encode("utf-8", "replace")) or b"\n" + start in before:
            return node.strip("<>")
    return None


def _about_blank(content: bytes) -> bytes:
    return b"\n".join(line for line in content.split(b"\n") if line.startswith(b"_"))


def own_parts(root: str, nodes: Iterable[str], documents: Iterable[str], *, namespaces: bool = False) -> list[str]:
    """Of nodes that nothing describes, those that can only be described here: blank nodes and what is named under the
    dataset or the document. With `namespaces`, also what lies on the dataset's or a document's host."""
    documents = tuple(documents)
    under = tuple(
        f"<{name}{sign}"
        for name in (root.strip("<>"), *(address.partition("#")[0] for address in documents))
        for sign in ("#", "/")
        if not (sign == "/" and name != root.strip("<>"))
    )
    if namespaces:
        under += tuple(f"<{host}/" for host in {_host(name) for name in (root.strip("<>"), *documents)} if host)
    return [node for node in nodes if node[0] == "_" or (node[0] == "<" and node.startswith(under))]


def _host(address: str) -> str:
    scheme, sign, rest = address.partition("://")
    host = rest.partition("/")[0]
    return f"{scheme}://{host}" if sign and host and scheme in ("http", "https") else ""
