"""Synthetic datasets in Turtle with what a DCAT record usually has, and the folder that serves them."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

__all__ = ["catalog", "served"]

_PREFIXES = """@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
_EU = "http://publications.europa.eu/resource/authority"
_THEMES = ("TRAN", "ENVI", "HEAL", "EDUC")


def catalog(name: str, count: int, *, files: int = 2) -> str:
    """A catalog of `count` datasets under IRIs of its own, each with so many files."""
    agencies = "".join(
        f'<https://bench.test/agency/{n}> a foaf:Agent ; foaf:name "Sở Tài nguyên và Môi trường {n}"@vi .\n'
        for n in range(8)
    )
    return _PREFIXES + agencies + "".join(_dataset(name, number, files) for number in range(count))


def _dataset(name: str, number: int, count: int) -> str:
    iri = f"https://bench.test/{name}/{number}"
    files = "".join(
        f"""<{iri}/file/{n}> a dcat:Distribution ; dct:title "Tệp {n}"@vi ;
  dcat:accessURL <https://files.bench.test/{name}/{number}/{n}> ; dcat:byteSize {1024 * (n + 1)} ;
  dct:format <{_EU}/file-type/CSV> ; dct:license <{_EU}/licence/CC_BY_4_0> .
"""
        for n in range(count)
    )
    return f"""
<{iri}> a dcat:Dataset ; dct:identifier "{name}-{number}" ;
  dct:title "Quan trắc chất lượng nước tại trạm {number}"@vi, "Water quality at station {number}"@en ;
  dct:description "Số liệu quan trắc hằng ngày của trạm {number}, gồm nhiệt độ, độ pH và oxy hòa tan."@vi ;
  dct:issued "2024-05-01"^^xsd:date ; dcat:keyword "nước"@vi, "quan trắc"@vi, "trạm {number % 50}"@vi ;
  dcat:theme <{_EU}/data-theme/{_THEMES[number % 4]}> ; dct:accrualPeriodicity <{_EU}/frequency/DAILY> ;
  dct:publisher <https://bench.test/agency/{number % 8}> ; dcat:contactPoint <{iri}/contact> ;
  dct:temporal <{iri}/period> ; dcat:distribution {", ".join(f"<{iri}/file/{n}>" for n in range(count))} .
<{iri}/contact> a vcard:Organization ; vcard:fn "Phòng Dữ liệu"@vi ; vcard:hasEmail <mailto:dulieu@bench.test> .
<{iri}/period> a dct:PeriodOfTime ; dcat:startDate "2024-01-01"^^xsd:date ; dcat:endDate "2024-12-31"^^xsd:date .
{files}"""


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = {".ttl": "text/turtle"}  # noqa: RUF012

    def log_message(self, *_: object) -> None:
        return


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
