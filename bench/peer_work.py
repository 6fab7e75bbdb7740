"""The peer's part, run by the python of the peer's own venv: ckanext-dcat and pySHACL, as their authors ship them.

Alone on purpose: nothing of the project can be imported here. Prints one JSON object. What is measured is its own
parser (or serialiser) and pySHACL with the shapes given; no digest, no ledger, no fetching.
"""

from __future__ import annotations

import json
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PROFILES = ["euro_dcat_ap_3"]


def _timed(work: Callable[[], int]) -> dict[str, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    count = work()
    return {"records": count, "cpu_s": time.process_time() - cpu, "wall_s": time.perf_counter() - wall}


def _judge(graphs: list[Any], shapes: Any, batch: int) -> None:
    import pyshacl
    import rdflib

    for start in range(0, len(graphs), batch):
        joined = rdflib.Graph()
        for graph in graphs[start : start + batch]:
            for triple in graph:
                joined.add(triple)
        pyshacl.validate(joined, shacl_graph=shapes, advanced=False)


def _ckan(folder: Path, shapes: Any, batch: int) -> int:
    """CKAN JSON to DCAT, judged."""
    from ckanext.dcat.processors import RDFSerializer  # type: ignore[import-not-found]

    graphs = []
    for line in (folder / "peer.ckan").read_text("utf-8").splitlines():
        serializer = RDFSerializer(profiles=_PROFILES)
        serializer.graph_from_dataset(json.loads(line))
        graphs.append(serializer.g)
    _judge(graphs, shapes, batch)
    return len(graphs)


def _rdf(folder: Path, shapes: Any, batch: int) -> int:
    """RDF/XML to CKAN packages, and the graph judged."""
    import pyshacl
    from ckanext.dcat.processors import RDFParser

    parser = RDFParser(profiles=_PROFILES)
    parser.parse((folder / "peer.rdf").read_text("utf-8"), _format="xml")
    count = sum(1 for _ in parser.datasets())
    pyshacl.validate(parser.g, shacl_graph=shapes, advanced=False)
    return count


def _application() -> Any:
    """Enough of a CKAN for the profiles to read its configuration and build addresses."""
    import flask  # type: ignore[import-not-found]
    import flask_babel  # type: ignore[import-not-found]
    from ckan.common import config  # type: ignore[import-not-found]
    from ckan.plugins import toolkit  # type: ignore[import-not-found]

    # A site would ask its database here; the organisation comes with the package and costs nothing (in its favour).
    toolkit.get_action = lambda name: lambda context, asked: {"id": asked["id"], "name": "co-quan", "title": "Cơ quan"}
    config.update({"ckan.site_url": "https://du-lieu.example.vn", "ckan.locale_default": "vi", "ckan.plugins": ""})
    application = flask.Flask("peer")
    flask_babel.Babel(application)
    return application.test_request_context("/")


def main(folder: Path, batch: int) -> None:
    """Measure both directions."""
    import rdflib

    warnings.simplefilter("ignore")
    shapes = rdflib.Graph().parse(folder / "shapes.ttl")
    found: dict[str, Any] = {}
    with _application():
        for name, work in (("ckan_json", _ckan), ("rdf_xml", _rdf)):
            found[name] = _timed(lambda work=work: work(folder, shapes, batch))  # type: ignore[misc]
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
