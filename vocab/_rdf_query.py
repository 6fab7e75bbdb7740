"""SPARQL CONSTRUCT over the statements of one record, for sources whose RDF is not DCAT."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import pyoxigraph

__all__ = ["construct"]


@lru_cache(maxsize=64)
def _checked(query: str) -> str:
    """The query, once it is known to be a CONSTRUCT; raises `ValueError`."""
    try:
        answer = pyoxigraph.Store().query(query)
    except SyntaxError as error:
        raise ValueError(str(error)) from error
    if not isinstance(answer, pyoxigraph.QueryTriples):
        raise ValueError("not a CONSTRUCT query")
    return query


def construct(content: bytes, queries: Iterable[str]) -> list[str]:
    """N-Triples lines, with their dots, that the queries, one after the other, make of N-Triples.

    Raises `ValueError` for a query that is wrong or no CONSTRUCT. `SERVICE` reaches nothing: the store has no network.
    """
    lines: list[str] = []
    for query in queries:
        checked = _checked(query)
        store = pyoxigraph.Store()
        store.load(content, format=pyoxigraph.RdfFormat.N_TRIPLES, lenient=True)
        answer = store.query(checked)
        assert isinstance(answer, pyoxigraph.QueryTriples)
        lines = [f"{triple} ." for triple in answer]
        content = "".join(f"{line}\n" for line in lines).encode()
    return lines
