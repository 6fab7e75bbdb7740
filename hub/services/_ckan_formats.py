"""Formats of resources as CKAN spells them: facts about file types, in the spelling that CKAN's clients see."""

from __future__ import annotations

from collections.abc import Iterator
from mimetypes import MimeTypes
from typing import Final
from urllib.parse import urlsplit

__all__ = ["guessed_format", "guessed_type", "usual_format"]

_SPELLINGS: Final = """
Atom Feed | application/atom+xml
BIN | application/octet-stream
BMP | image/x-ms-bmp
CSV | text/csv | text/comma-separated-values
dBase | application/x-dbf | dbf
DOC | application/msword
DOCX | application/vnd.openxmlformats-officedocument.wordprocessingml.document
Esri REST | arcgis_rest
GeoJSON | application/geo+json
GIF | image/gif
GTFS
GZ | application/gzip | application/x-gzip
HTML | text/html | htm | http://purl.org/net/mediatypes/text/html
ICS | text/calendar | ical
JPEG | image/jpeg | jpg
JSON | application/json
KML | application/vnd.google-earth.kml+xml
KMZ | application/vnd.google-earth.kmz+xml | application/vnd.google-earth.kmz
MDB | application/x-msaccess
MP3 | audio/mpeg
MP4 | video/mp4 | application/mp4
N3 | application/x-n3
NetCDF | application/netcdf
ODP | application/vnd.oasis.opendocument.presentation
ODS | application/vnd.oasis.opendocument.spreadsheet
ODT | application/vnd.oasis.opendocument.text
OWL | application/owl+xml
PDF | application/pdf
PNG | image/png
PPT | application/vnd.ms-powerpoint
PPTX | application/vnd.openxmlformats-officedocument.presentationml.presentation
QGIS | application/x-qgis
RAR | application/rar
RDF | application/rdf+xml | rdf/xml
RSS | application/rss+xml
SHP | esri shapefile
SPARQL | application/sparql-results+xml
SVG | image/svg+xml
TAR | application/x-tar
TIFF | image/tiff
TSV | text/tab-separated-values | text/tsv
TXT | text/plain
WAV | audio/x-wav | audio/wav
WCS
WFS
WMS
WMTS
XLS | application/vnd.ms-excel | excel | application/x-msexcel | application/xls | application/x-xls
XLSB | application/vnd.ms-excel.sheet.binary.macroenabled.12
XLSM | application/vnd.ms-excel.sheet.macroenabled.12
XLSX | application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
XML | application/xml | text/xml | http://purl.org/net/mediatypes/application/xml
XSLT | application/xslt+xml
ZIP | application/zip | http://purl.org/net/mediatypes/application/zip
"""
_TYPES: Final = MimeTypes()


def _pairs() -> Iterator[tuple[str, str]]:
    for line in _SPELLINGS.strip().splitlines():
        usual, *others = line.split(" | ")
        for spelling in (usual, *others):
            yield spelling.lower(), usual


_USUAL: Final = dict(_pairs())


def usual_format(text: str) -> str:
    """The usual spelling of a format or media type; an unknown one stays."""
    return _USUAL.get(text.lower().strip(" ."), text)


def guessed_format(url: str) -> str:
    """The format that an address ends in; empty where it tells none."""
    return usual_format(guessed_type(url))


def guessed_type(url: str) -> str:
    """The media type that an address ends in; empty where it tells none."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    if parts.scheme and not parts.path:
        return ""
    return _TYPES.guess_type(url)[0] or ""
