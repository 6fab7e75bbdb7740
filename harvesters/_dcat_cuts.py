"""What a description lost because a part of its listing was not read.

RDF says things in any order: an agent, a distribution, even a further title may stand behind the place where a document
breaks. Whether a description is poorer than it should be can be seen by two signs: it links to a part of its own that
nobody described, or the version known before says more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from vocab.rdf import split_statement

__all__ = ["lacking", "mentions", "own_parts"]

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


def own_parts(root: str, nodes: Iterable[str], documents: Iterable[str]) -> list[str]:
    """Of nodes that nothing describes, those that can only be described here: blank nodes and what is named under the
    dataset or the document."""
    under = tuple(
        f"<{name}{sign}"
        for name in (root.strip("<>"), *(address.partition("#")[0] for address in documents))
        for sign in ("#", "/")
        if not (sign == "/" and name != root.strip("<>"))
    )
    return [node for node in nodes if node[0] == "_" or (node[0] == "<" and node.startswith(under))]
