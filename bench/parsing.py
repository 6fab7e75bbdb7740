"""Reading a catalog by our one door to the RDF library against the library alone, statement for statement."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from statistics import median

import pyoxigraph

from bench.runs import Bench
from vocab.rdf import Syntax, statements

__all__ = ["measure"]

_SYNTAXES = {
    "rdf_xml": ("rdf", Syntax.RDF_XML, pyoxigraph.RdfFormat.RDF_XML),
    "turtle": ("ttl", Syntax.TURTLE, pyoxigraph.RdfFormat.TURTLE),
}


def measure(bench: Bench, count: int, rounds: int = 5) -> dict[str, dict[str, float]]:
    """CPU seconds of both over one file, by turns, and the ratio of their medians (1.0 is as fast).

    Both give the statements as text that a pipeline can take: the library's objects are written as N-Triples.
    `bare_objects` is the library handing out its own objects and nobody reading them.
    """
    found = {}
    for name, (form, syntax, engine_format) in _SYNTAXES.items():
        file = bench.catalog(form, count)

        def ours(file=file, syntax=syntax) -> Iterable[object]:  # type: ignore[no-untyped-def]
            return statements(file, syntax)

        def bare(file=file, engine_format=engine_format) -> Iterable[object]:  # type: ignore[no-untyped-def]
            return (str(one.triple) for one in pyoxigraph.parse(path=str(file), format=engine_format))

        def objects(file=file, engine_format=engine_format) -> Iterable[object]:  # type: ignore[no-untyped-def]
            return pyoxigraph.parse(path=str(file), format=engine_format)

        times: dict[str, list[float]] = {"ours": [], "bare": [], "bare_objects": []}
        for _ in range(rounds):
            for who, work in (("ours", ours), ("bare", bare), ("bare_objects", objects)):
                times[who].append(_cpu(work))
        middle = {who: median(taken) for who, taken in times.items()}
        found[name] = {
            "datasets_per_cpu_s": count / middle["ours"],
            "engine_datasets_per_cpu_s": count / middle["bare"],
            "engine_objects_per_cpu_s": count / middle["bare_objects"],
            "ratio": middle["ours"] / middle["bare"],
            "ratio_to_objects": middle["ours"] / middle["bare_objects"],
        }
    return found


def _cpu(work: Callable[[], Iterable[object]]) -> float:
    begun = time.process_time()
    for _ in work():
        pass
    return time.process_time() - begun
