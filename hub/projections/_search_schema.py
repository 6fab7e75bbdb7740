"""What the search index holds of a package, and how its texts are cut into words.

A field of CKAN's search is one of four kinds: a text (folded, English stems as in CKAN's own schema), a string
(compared whole), one of the two moments, or unknown (nothing has it). Strings stand in one JSON field with `=`
before each value, since the engine would take what looks like a date for a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import Enum
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Final

import orjson
import tantivy

from vocab.text import fold, nfc, normalise_tone

__all__ = [
    "DATE_FIELDS",
    "MARK",
    "MARKER_ID",
    "SCHEMA_VERSION",
    "STRING_FIELDS",
    "FieldKind",
    "build_schema",
    "column_of",
    "document",
    "exact_words",
    "field_key",
    "field_words",
    "kind_of",
    "marker",
    "micros",
    "moment_key",
    "register",
    "sorted_words",
    "words",
]

SCHEMA_VERSION: Final = 3
"""Grows with every change of what documents hold: an index of another version is built anew."""

MARK: Final = "="
"""Stands before every value of a string field."""

MARKER_ID: Final = "cursor"
"""The `marker` of the document that carries the index's cursor."""

STRING_FIELDS: Final = ("name", "tags", "groups", "organization", "res_format")
"""Strings with a column of their own, for patterns and for lists of all values."""

DATE_FIELDS: Final = {"metadata_modified": "modified", "metadata_created": "created"}

_OWN_TEXTS: Final = ("title", "notes", "text")
_TEXTS: Final = frozenset(
    (
        *_OWN_TEXTS,
        "author",
        "author_email",
        "maintainer",
        "maintainer_email",
        "res_name",
        "res_description",
        "urls",
        "title_ngram",
        "name_ngram",
    )
)
_GENERAL: Final = frozenset(("author", "author_email", "maintainer", "maintainer_email", "res_name", "res_description"))
"""Texts that CKAN neither stems nor folds."""
_RESOURCE_FIELDS: Final = {
    "name": "res_name",
    "description": "res_description",
    "format": "res_format",
    "url": "res_url",
    "resource_type": "res_type",
}
_RESOURCE_CORE: Final = frozenset(
    (
        *_RESOURCE_FIELDS,
        "cache_last_updated",
        "cache_url",
        "created",
        "hash",
        "id",
        "last_modified",
        "metadata_modified",
        "mimetype",
        "mimetype_inner",
        "package_id",
        "position",
        "size",
        "state",
        "url_type",
    )
)
_NESTED: Final = frozenset(
    ("extras", "groups", "organization", "relationships_as_object", "relationships_as_subject", "resources", "tags")
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class FieldKind(Enum):
    """How a field of CKAN's search is compared."""

    TEXT = "text"
    STRING = "string"
    DATE = "date"


@lru_cache(maxsize=1 << 14)
def kind_of(field: str) -> FieldKind:
    """How the field is compared; every unknown name is a string that nothing has, as in CKAN."""
    if field in _TEXTS or field.startswith(("extras_", "res_extras_")):
        return FieldKind.TEXT
    return FieldKind.DATE if field in DATE_FIELDS else FieldKind.STRING


def column_of(field: str) -> str:
    """Where the index keeps the field (a field of the schema or a path of a JSON field)."""
    if field in _OWN_TEXTS or field in STRING_FIELDS:
        return field
    if field == "title_ngram":
        return "title"
    match kind_of(field):
        case FieldKind.DATE:
            return DATE_FIELDS[field]
        case FieldKind.TEXT:
            return f"t.{field_key(field)}"
        case FieldKind.STRING:
            return f"s.{field_key(field)}"


@lru_cache(maxsize=1 << 14)
def field_key(name: str) -> str:
    """A key as CKAN's search knows it: ASCII letters, digits, `_` and `-`."""
    return re.sub(r"[^A-Za-z0-9_-]", "", name) or "_"


def build_schema() -> tantivy.Schema:
    """The index's schema."""
    builder = tantivy.SchemaBuilder()
    for name in ("id", *STRING_FIELDS):
        builder.add_text_field(name, tokenizer_name="raw", fast=True, index_option="basic")
    for name in ("marker", "uid", "iri", "rid"):
        builder.add_text_field(name, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("title_sort", tokenizer_name="raw", fast=True, index_option="basic")
    for name in _OWN_TEXTS:
        builder.add_text_field(name, tokenizer_name="hub_folded")
    for name in ("title_exact", "text_exact"):
        builder.add_text_field(name, tokenizer_name="hub_exact")
    builder.add_text_field("auto", tokenizer_name="hub_exact")
    builder.add_json_field("s", tokenizer_name="raw", fast=True, index_option="basic")
    builder.add_json_field("t", tokenizer_name="hub_folded")
    for name in ("modified", "created"):
        builder.add_unsigned_field(name, fast=True, indexed=True)
    for name in ("modified_key", "created_key"):
        builder.add_unsigned_field(name, fast=True)
    builder.add_unsigned_field("seq", stored=True)
    builder.add_text_field("digest", stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_bytes_field("package", stored=True)
    return builder.build()


def _folded_analyzer() -> tantivy.TextAnalyzer:
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    for step in (tantivy.Filter.remove_long(255), tantivy.Filter.lowercase(), tantivy.Filter.stemmer("english")):
        builder = builder.filter(step)
    return builder.build()


def _exact_analyzer() -> tantivy.TextAnalyzer:
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    return builder.filter(tantivy.Filter.remove_long(255)).filter(tantivy.Filter.lowercase()).build()


_FOLDED: Final = _folded_analyzer()
_EXACT: Final = _exact_analyzer()


def register(index: tantivy.Index) -> tantivy.Index:
    """Give an index its two analyzers; returns it."""
    index.register_tokenizer("hub_folded", _FOLDED)
    index.register_tokenizer("hub_exact", _EXACT)
    return index


# --- words --------------------------------------------------------------------------------------------------

_PIECE = re.compile(r"\d+|[^\W\d_]+")
_CASES = re.compile(r"(?<=[a-zà-öø-ÿ])(?=[A-Z])")
_CAMEL = re.compile(r"[^\W\d_]*[a-zà-öø-ÿ][A-Z][^\W\d_]*")
_JOINED = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)+")
_SHORT: Final = 80
_fold_whole = fold.__wrapped__  # whole texts do not belong into the cache that words share


def _pieces(text: str) -> str:
    """Words apart from numbers, `openData` as two words: `PM10` becomes `PM 10`."""
    pieces = _PIECE.findall(text)
    if not _CASES.search(text):
        return " ".join(pieces)
    return " ".join(
        piece if piece.islower() or piece.isupper() or piece[1:].islower() else _CASES.sub(" ", piece)
        for piece in pieces
    )


def _prepared(text: str) -> str:
    """Folded and cut into words, with `giao-thong` also as `giaothong` and `openData` also as `opendata`.

    Short texts are remembered: most are formats, licences, agencies and themes that come again and again.
    """
    return _prepared_short(text) if len(text) <= _SHORT else _prepare(text)


def _prepare(text: str) -> str:
    text = nfc(text)
    pieces = _pieces(text)
    if "-" in text or "'" in text or "’" in text:
        joined = (re.sub(r"\W", "", match) for match in _JOINED.findall(text))
        pieces = f"{pieces} {' '.join(joined)}"
    if _CASES.search(text) and (camel := _CAMEL.findall(text)):
        pieces = f"{pieces} {' '.join(camel).lower()}"
    return _fold_whole(pieces)


_prepared_short = lru_cache(maxsize=1 << 14)(_prepare)


def words(text: str) -> list[str]:
    """The words that a text field is searched by."""
    found: list[str] = _FOLDED.analyze(fold(_pieces(nfc(text))))
    return found


def exact_words(text: str) -> list[str]:
    """The words with their diacritics, tone marks in one place."""
    found: list[str] = _EXACT.analyze(normalise_tone(text))
    return found


# --- documents ----------------------------------------------------------------------------------------------


def micros(moment: datetime) -> int:
    """Microseconds since 1970; the far past is 0."""
    return max(0, (moment - _EPOCH) // _EPOCH.resolution)


def marker(seq: int) -> tantivy.Document:
    """The document that carries the cursor."""
    made = tantivy.Document()
    made.add_text("marker", MARKER_ID)
    made.add_unsigned("seq", seq)
    return made


def document(package: Mapping[str, Any], *, uid: str, iri: str, digest: str) -> tantivy.Document:
    """The document of a package. `uid` names the record for replacing; `digest` says what it was made from."""
    strings, texts = _columns(package)
    present = [MARK + field for field in (*strings, *texts, *(("notes",) if package["notes"] else ()))]
    title, name = str(package["title"]), str(package["name"])
    made = tantivy.Document()
    made.add_text("id", package["id"])
    made.add_text("uid", uid)
    made.add_text("iri", iri)
    made.add_text("digest", digest)
    made.add_text("title_sort", f"{nfc(title)}\0{name}")
    for field in STRING_FIELDS:
        for value in strings.pop(field, ()):
            made.add_text(field, value[1:])
    for resource in package["resources"]:
        made.add_text("rid", resource["id"])
    prepared = {key: [_prepared(value) for value in values] for key, values in texts.items()}
    _add_texts(made, package, prepared)
    strings["_fields"] = present
    made.add_json("s", strings)
    made.add_json("t", {key: [MARK + value for value in values] for key, values in prepared.items()})
    for field, column in DATE_FIELDS.items():
        _add_moment(made, column, str(package[field]), str(package["id"]))
    made.add_bytes("package", orjson.dumps(package))
    return made


def _add_moment(made: tantivy.Document, column: str, text: str, key: str) -> None:
    made.add_unsigned(column, micros(_utc(text)))
    made.add_unsigned(f"{column}_key", moment_key(text, key))


def _utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def moment_key(text: str, key: str) -> int:
    """A moment (UTC, as the ledger or CKAN writes it) for sorting: microseconds, then twelve bits of the id, which make
    ties rare and their order the same on every page and after every merge."""
    tie = int.from_bytes(blake2b(key.encode(), digest_size=2).digest(), "big") & 0xFFF
    return micros(_utc(text)) << 12 | tie


def _add_texts(made: tantivy.Document, package: Mapping[str, Any], prepared: Mapping[str, Sequence[str]]) -> None:
    title, name, notes = str(package["title"]), str(package["name"]), str(package["notes"] or "")
    title_words, notes_words = _prepared(title), _prepared(notes)
    made.add_text("title", title_words)
    made.add_text("title_exact", normalise_tone(title))
    made.add_text("auto", f"{fold(title)} {name}")
    made.add_text("notes", notes_words)
    organization = package["organization"] or {}
    values = (
        name,
        *(tag["name"] for tag in package["tags"]),
        *(group["name"] for group in package["groups"]),
        str(organization.get("name") or ""),
    )
    everything = [title_words, notes_words, _prepared(" ".join(values))]
    # Addresses and further keys of resources are no words of a dataset, as in CKAN; its own address is.
    kept = (
        found
        for field, found in prepared.items()
        if field != "urls" and not field.endswith("_email") and not field.startswith("res_extras_")
    )
    everything += [value for found in kept for value in found]
    everything.append(_prepared(str(package.get("url") or "")))
    made.add_text("text", "\n".join(everything))
    made.add_text("text_exact", normalise_tone("\n".join([title, notes])))


def field_words(package: Mapping[str, Any], field: str) -> frozenset[str]:
    """The words that a package has in a text field, as CKAN counts them: those of names as they are written."""
    _, texts = _columns(package)
    values = texts.get(field_key(field), ())
    if field in _GENERAL:
        return frozenset(word for text in values for word in _written(text))
    return frozenset(word for text in values for word in _FOLDED.analyze(_prepared(text)))


def sorted_words(package: Mapping[str, Any], field: str) -> frozenset[str]:
    """The words of a text field that CKAN sorts by."""
    if field == "notes":
        return frozenset(_FOLDED.analyze(_prepared(str(package["notes"] or ""))))
    return field_words(package, field)


def _written(text: str) -> Iterator[str]:
    for word in nfc(text).split():
        pieces = _PIECE.findall(word)
        yield from (piece.lower() for piece in pieces)
        for run in re.findall(r"[^\W\d_]+(?:[^\w]+[^\W\d_]+)+|\d+(?:[^\w]+\d+)+", word):
            yield re.sub(r"\W", "", run).lower()


def _columns(package: Mapping[str, Any]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    strings: dict[str, list[str]] = {}
    texts: dict[str, list[str]] = {}

    def put(field: str, value: object, *, empty: bool = False) -> None:
        text = _text(value)
        if text or empty:
            field = field_key(field)
            if kind_of(field) is FieldKind.TEXT:
                texts.setdefault(field, []).append(text)
            elif kind_of(field) is FieldKind.STRING:
                strings.setdefault(field, []).append(MARK + (_moment_text(text) if field.endswith("_date") else text))

    for key, value in package.items():
        if key not in _NESTED and key not in _OWN_TEXTS:
            put(key, value)
    for entry in package["extras"]:
        put(f"extras_{entry['key']}", entry["value"])
        if field_key(entry["key"]) not in package:
            put(entry["key"], entry["value"])
    for resource in package["resources"]:
        _put_resource(resource, put)
    for tag in package["tags"]:
        put(f"vocab_{tag['vocabulary_id']}" if tag["vocabulary_id"] else "tags", tag["name"])
    for group in package["groups"]:
        put("groups", group["name"])
        put("_group", orjson.dumps(group).decode())
    if package["organization"]:
        put("organization", package["organization"]["name"])
        put("_organization", orjson.dumps(package["organization"]).decode())
    put("urls", package.get("url"))
    put("title_string", package["title"])
    put("dataset_type", package["type"])
    put("entity_type", "package")
    put("capacity", "private" if package["private"] else "public")
    if not package["private"]:
        put("permission_labels", "public")
    return strings, texts


def _put_resource(resource: Mapping[str, Any], put: Any) -> None:
    for key, value in resource.items():
        if key in _RESOURCE_FIELDS:
            put(_RESOURCE_FIELDS[key], value)
        elif key not in _RESOURCE_CORE:
            put(f"res_extras_{key}", value)
    put("urls", resource["url"])
    if not resource.get("format"):
        put("res_format", "", empty=True)


def _text(value: object) -> str:
    match value:
        case None | "":
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return nfc(value)
        case list() if all(isinstance(part, str) for part in value):
            return nfc(" ".join(value))
        case list() | dict():
            return ""
    return str(value)


def _moment_text(text: str) -> str:
    """Moments as Solr keeps them, so that ranges over them are ranges over texts; other texts stay."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
