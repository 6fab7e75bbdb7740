"""Names for the blank nodes of one record that depend on nothing but the record's content.

Unchanged input gives identical bytes, whatever labels and order the source uses this time. Nodes are told apart by what
is said about them and about their neighbours, refined until nothing changes; where nodes still look alike, one is
singled out at a time. Neither a crafted clique nor a chain of a hundred thousand nodes can hold this up: after
`_ROUNDS`, or `_WORK` looks at a neighbour, the rest is numbered as it comes, at worst showing an unchanged record as
changed. (RDFC-1.0 has no such bound.)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from hashlib import blake2b

__all__ = ["canonical_bytes"]

_ROUNDS = 24
_WORK = 2_000_000
"""A few seconds; a chain of a thousand nodes needs half of it."""

Edge = tuple[str, str, str]


def canonical_bytes(lines: Iterable[str], names: dict[str, str] | None = None) -> bytes:
    """Sorted statements with blank nodes named `_:b0`, `_:b1`, ..., each ended by a line feed.

    `names` takes up which node got which name.
    """
    distinct = set(lines)
    edges: list[Edge] = []
    plain: list[str] = []
    for line in distinct:
        if "_:" not in line:
            plain.append(line)
            continue
        subject, predicate, obj = line[:-2].split(" ", 2)
        if subject[0] == "_" or obj[0] == "_":
            edges.append((subject, predicate, obj))
        else:
            plain.append(line)
    if edges:
        given = _names(edges)
        plain.extend({f"{given.get(s, s)} {p} {given.get(o, o)} ." for s, p, o in edges})
        if names is not None:
            names.update(given)
    plain.sort()
    return "".join(f"{line}\n" for line in plain).encode()


def _names(edges: list[Edge]) -> dict[str, str]:
    """Label of each blank node. Nodes of different documents that cannot be told apart are one node said twice."""
    touching: dict[str, list[Edge]] = defaultdict(list)
    for edge in edges:
        for node in {edge[0], edge[2]}:
            if node[0] == "_":
                touching[node].append(edge)
    work = [_WORK]
    colours = _refine(dict.fromkeys(touching, ""), touching, work)
    for number in range(_ROUNDS):
        tied = _first_tie(colours)
        if tied is None:
            break
        chosen = min(tied)
        colours[chosen] = f"{colours[chosen]}!{number}"
        colours = _refine(colours, touching, work, individual=True)
    ordered = sorted(touching, key=lambda node: (colours[node], node))
    return {node: f"_:b{number}" for number, node in enumerate(ordered)}


def _first_tie(colours: dict[str, str]) -> list[str] | None:
    classes: dict[str, list[str]] = defaultdict(list)
    for node, colour in colours.items():
        classes[colour].append(node)
    ties = [(colour, nodes) for colour, nodes in classes.items() if len(nodes) > 1]
    return min(ties)[1] if ties else None


def _refine(
    colours: dict[str, str], touching: dict[str, list[Edge]], work: list[int], *, individual: bool = False
) -> dict[str, str]:
    """Colours after telling nodes apart by their neighbours until the number of colours stops growing.

    `work` holds how many looks at a neighbour are left.
    """
    cost = sum(map(len, touching.values()))
    count = len(set(colours.values())) if individual else 0
    for _ in range(len(colours) + 1):
        if work[0] < 0:
            break
        work[0] -= cost
        colours = {node: _colour(node, colours, edges) for node, edges in touching.items()}
        now = len(set(colours.values()))
        if now == len(colours) or now <= count:
            break
        count = now
    return colours


def _colour(node: str, colours: dict[str, str], edges: list[Edge]) -> str:
    views = [
        f"{'@' if s == node else colours.get(s, s)} {p} {'@' if o == node else colours.get(o, o)}" for s, p, o in edges
    ]
    views.sort()
    return blake2b("\n".join([colours[node], *views]).encode(), digest_size=10).hexdigest()
