"""A record's graph: a set of canonical N-Triples lines without blank nodes.

Blank nodes never leave a mapping (nested nodes get derived IRIs), so the canonical form of a graph is
its sorted lines and its digest is one hash, about a hundred times cheaper than RDFC-1.0.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import TypeVar

__all__ = ["Graph", "GraphDifference", "ordered"]

_Text = TypeVar("_Text", str, bytes)


@dataclass(frozen=True, slots=True)
class GraphDifference:
    """What turns one graph into another: lines to take away, lines to put in."""

    removed: tuple[str, ...]
    added: tuple[str, ...]


class Graph:
    """Sorted, distinct N-Triples statements, each `SUBJECT PREDICATE OBJECT .` without line end. Not to be changed.

    Terms are written as N-Triples canonical form asks (what `vocab.terms` writes and what
    `vocab.rdf` normalises to), so that equal triples are equal lines.
    """

    # `lines` and `nodes` are two forms of the same: either is given, the other is made of it when asked for.

    def __init__(self, lines: tuple[str, ...] = ()) -> None:
        self.lines = lines

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The statements in order."""
        return tuple([f"{subject} {pair}" for subject, pairs in self.nodes.items() for pair in pairs])

    @cached_property
    def nodes(self) -> Mapping[str, Sequence[str]]:
        """By subject, as written, what is said of it: `PREDICATE OBJECT .`, in order."""
        found: dict[str, list[str]] = {}
        for line in self.lines:
            subject, _, pair = line.partition(" ")
            found.setdefault(subject, []).append(pair)
        return found

    def __eq__(self, other: object) -> bool:
        return self.lines == other.lines if isinstance(other, Graph) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.lines)

    def __repr__(self) -> str:
        return f"Graph(lines={self.lines!r})"

    @classmethod
    def of(cls, lines: Iterable[str]) -> Graph:
        """Make a graph of lines in any order, with repeats."""
        return cls(tuple(sorted(set(lines))))

    @classmethod
    def of_nodes(cls, nodes: Mapping[str, Iterable[str]]) -> Graph:
        """Make a graph of what is said of each subject, as `nodes` gives it, in any order, with repeats."""
        graph = cls.__new__(cls)
        # No subject is the beginning of another, so this order is that of the lines.
        graph.nodes = {subject: ordered(nodes[subject]) for subject in sorted(nodes)}
        return graph

    @classmethod
    def from_bytes(cls, text: bytes) -> Graph:
        """Read back what `to_bytes` wrote."""
        return cls(tuple(text.decode().split("\n")[:-1]))

    def to_bytes(self) -> bytes:
        """UTF-8 N-Triples, sorted, each line ended by one line feed."""
        if "nodes" not in vars(self):
            return "\n".join((*self.lines, "")).encode()
        nodes = self.nodes.items()
        return "".join([f"{subject} " + f"\n{subject} ".join(pairs) + "\n" for subject, pairs in nodes]).encode()

    @cached_property
    def digest(self) -> str:
        """SHA-256 of `to_bytes`, hexadecimal, 64 characters."""
        return sha256(self.to_bytes()).hexdigest()

    def difference(self, new: Graph) -> GraphDifference:
        """What to remove from this graph and add to it to get `new`."""
        old_lines, new_lines = set(self.lines), set(new.lines)
        return GraphDifference(
            tuple(line for line in self.lines if line not in new_lines),
            tuple(line for line in new.lines if line not in old_lines),
        )

    def __len__(self) -> int:
        return len(self.lines)


def ordered(texts: Iterable[_Text]) -> list[_Text]:
    """The texts sorted, each once. Cheap for those that are so already, as nearly all are."""
    found = sorted(texts)
    return found if len(set(found)) == len(found) else list(dict.fromkeys(found))
