"""Concept schemes as Turtle (SKOS) and as the indexes that `vocab.schemes` loads."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import orjson

from vocab.building import turtle
from vocab.building.tables import Bilingual, ConceptRow, EventRow, SchemeTable, TableError
from vocab.namespaces import BASE, PREFIXES, PROFILE_IRI, scheme_iri
from vocab.schemes import exact_key, fold, iri_key

__all__ = ["collection_iri", "scheme_index", "scheme_turtle"]


def collection_iri(scheme: str, code: str) -> str:
    """The IRI of a named list within a scheme."""
    return f"{BASE}collection/{scheme}/{code}"


def scheme_index(table: SchemeTable) -> bytes:
    """The JSON that `vocab.schemes` reads: concepts and the keys they are found by."""
    raw = {
        "name": table.name,
        "iri": scheme_iri(table.name),
        "title": _words(table.title),
        "description": _words(table.description),
        "version": table.version,
        "source": table.source,
        "authority": table.authority,
        "collections": [
            {
                "iri": collection_iri(table.name, code),
                "code": code,
                "label": _words(row.label),
                "members": list(row.members),
            }
            for code, row in table.collections.items()
        ],
        "events": [_event(row) for row in table.events],
        "concepts": [_concept(row) for row in table.concepts],
        "keys": _keys(table),
    }
    return orjson.dumps(raw, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _event(row: EventRow) -> dict[str, object]:
    return {
        "iri": row.iri,
        "code": row.code,
        "date": row.date,
        "original": list(row.original),
        "resulting": list(row.resulting),
        "label": _words(row.label),
        "verified": row.verified != "no",
        "source": row.source,
    }


def _words(words: Bilingual) -> dict[str, str]:
    return {"vi": words.vi, "en": words.en}


def _concept(row: ConceptRow) -> dict[str, object]:
    full: dict[str, object] = {
        "iri": row.iri,
        "code": row.code,
        "label": _words(row.label),
        "alt": {lang: list(alts) for lang, alts in (("vi", row.alt_vi), ("en", row.alt_en)) if alts},
        "hidden": list(row.hidden),
        "broader": list(row.broader),
        "matches": {kind: list(iris) for kind, iris in row.matches.items()},
        "from": row.valid_from,
        "until": row.valid_until,
        "status": row.status,
        "replaced_by": list(row.replaced_by),
        "source": row.source,
        "note": {lang: words for lang, words in _words(row.note).items() if words},
        "properties": dict(row.properties),
    }
    if row.verified == "no":
        full["verified"] = False
    return {key: value for key, value in full.items() if value not in ("", [], {})}


def _keys(table: SchemeTable) -> dict[str, dict[str, int]]:
    """Keys by kind: `iri`; `exact` (codes and spellings); `exact@vi`, `exact@en` (labels).

    `folded`, where -1 marks the ambiguous.
    """
    keys: dict[str, dict[str, int]] = {"iri": {}, "exact": {}, "exact@vi": {}, "exact@en": {}, "folded": {}}
    ranked: dict[str, tuple[int, int]] = {}
    for index, row in enumerate(table.concepts):
        for iri in (row.iri, *row.matches.get("exact", ()), *(cell for cell in row.hidden if cell.startswith("http"))):
            keys["iri"].setdefault(iri_key(iri), index)
    for rank, kind, index, spelling in sorted(_spellings(table), key=lambda found: found[:1] + found[2:3]):
        if not fold(spelling):
            continue
        _claim(table, keys[kind], exact_key(spelling), index, rank)
        _fold_key(keys["folded"], ranked, fold(spelling), index, rank)
    return {kind: dict(sorted(found.items())) for kind, found in keys.items()}


# Ranks: a code wins over a label, a label over another spelling, that over a file extension or media type.
def _spellings(table: SchemeTable) -> Iterator[tuple[int, str, int, str]]:
    for index, row in enumerate(table.concepts):
        yield 0, "exact", index, row.code
        yield 1, "exact@vi", index, row.label.vi
        yield 1, "exact@en", index, row.label.en
        for alt in row.alt_vi:
            yield 2, "exact@vi", index, alt
        for alt in row.alt_en:
            yield 2, "exact@en", index, alt
        for hidden in row.hidden:
            if not hidden.startswith("http"):
                yield 3, "exact", index, hidden
        for extension in row.properties.get("extension", "").split("|"):
            yield 4, "exact", index, extension
        yield 5, "exact", index, row.properties.get("media_type", "")


def _claim(table: SchemeTable, keys: dict[str, int], key: str, index: int, rank: int) -> None:
    holder = keys.setdefault(key, index)
    if (
        holder != index
        and rank <= 3
        and not table.concepts[holder].replaced_by
        and not table.concepts[index].replaced_by
    ):
        codes = [row.code for row in (table.concepts[holder], table.concepts[index])]
        if rank < 2 or not _same_rank_holder(table, holder, key):
            return
        raise TableError(f"{table.name}: {key!r} names both {codes[0]} and {codes[1]}")


def _same_rank_holder(table: SchemeTable, holder: int, key: str) -> bool:
    row = table.concepts[holder]
    return key in {exact_key(word) for word in (*row.alt_vi, *row.alt_en, *row.hidden)}


def _fold_key(keys: dict[str, int], ranked: dict[str, tuple[int, int]], key: str, index: int, rank: int) -> None:
    held = ranked.get(key)
    if held is None:
        ranked[key], keys[key] = (rank, index), index
    elif held[1] != index and held[0] == rank and rank < 4:
        keys[key] = -1


def scheme_turtle(table: SchemeTable) -> str:
    """The scheme in SKOS."""
    heading = f"{table.title.en}. Written by `python -m vocab.build` from vocab/tables/; do not edit."
    return turtle.document(heading, _blocks(table))


def _blocks(table: SchemeTable) -> Iterator[tuple[str, Sequence[tuple[str, str]]]]:
    own = scheme_iri(table.name)
    yield own, _scheme(table)
    for code, listed in table.collections.items():
        members = [("skos:member", turtle.name(iri)) for iri in listed.members]
        yield (
            collection_iri(table.name, code),
            [("a", "skos:Collection"), *_both("skos:prefLabel", listed.label), *members],
        )
    for row in table.concepts:
        yield row.iri, _statements(table, row)
    for event in table.events:
        yield event.iri, _change(event)


def _both(predicate: str, words: Bilingual) -> list[tuple[str, str]]:
    return [(predicate, turtle.text(text, language)) for language, text in (("vi", words.vi), ("en", words.en)) if text]


def _scheme(table: SchemeTable) -> list[tuple[str, str]]:
    pairs = [("a", "skos:ConceptScheme"), *_both("dct:title", table.title), *_both("skos:prefLabel", table.title)]
    pairs += _both("dct:description", table.description)
    pairs += [
        ("dcat:version", turtle.text(table.version)),
        ("dct:source", turtle.text(table.source)),
        ("dct:isPartOf", turtle.name(PROFILE_IRI)),
    ]
    if table.authority:
        pairs.append(("rdfs:seeAlso", turtle.name(table.authority)))
    return pairs + [("skos:hasTopConcept", turtle.name(row.iri)) for row in table.concepts if not row.broader]


_MATCH = {
    "exact": "skos:exactMatch",
    "close": "skos:closeMatch",
    "broad": "skos:broadMatch",
    "narrow": "skos:narrowMatch",
    "related": "skos:relatedMatch",
}


def _statements(table: SchemeTable, row: ConceptRow) -> list[tuple[str, str]]:
    kinds = ["skos:Concept", *([turtle.name(table.kind)] if table.kind else [])]
    pairs = [("a", kind) for kind in kinds] + [("skos:inScheme", turtle.name(scheme_iri(table.name)))]
    if table.authority and row.iri.startswith(table.authority):
        pairs.append(("skos:inScheme", turtle.name(table.authority)))
    pairs += [
        ("skos:notation", turtle.text(row.code)),
        ("dct:identifier", turtle.text(row.code)),
        *_both("skos:prefLabel", row.label),
    ]
    pairs += [
        ("skos:altLabel", turtle.text(alt, language))
        for language, alts in (("vi", row.alt_vi), ("en", row.alt_en))
        for alt in alts
    ]
    pairs += [("skos:hiddenLabel", turtle.text(cell)) for cell in row.hidden if not cell.startswith("http")]
    pairs += [("skos:broader", turtle.name(iri)) for iri in row.broader]
    pairs += [(_MATCH[kind], turtle.name(iri)) for kind, iris in row.matches.items() for iri in iris]
    if table.kind and table.kind.startswith(PREFIXES["org"]):
        pairs += _organisation(table, row)
    return pairs + _history(row) + _both("skos:note", row.note) + _properties(row.properties)


def _change(row: EventRow) -> list[tuple[str, str]]:
    pairs = [("a", "org:ChangeEvent"), *_both("rdfs:label", row.label), ("dct:date", _moment(row.date))]
    pairs += [("org:originalOrganization", turtle.name(iri)) for iri in row.original]
    pairs += [("org:resultingOrganization", turtle.name(iri)) for iri in row.resulting]
    pairs.append(("hub:verified", _truth(row.verified != "no")))
    return pairs + ([("dct:source", turtle.text(row.source))] if row.source else [])


def _organisation(table: SchemeTable, row: ConceptRow) -> list[tuple[str, str]]:
    """An agency is an organisation too: its name, its parent, the events it was changed by or came of."""
    pairs = [("a", "foaf:Agent"), *_both("foaf:name", row.label)]
    pairs += [("org:unitOf", turtle.name(iri)) for iri in row.broader]
    pairs += [("org:changedBy", turtle.name(event.iri)) for event in table.events if row.iri in event.original]
    return pairs + [
        ("org:resultedFrom", turtle.name(event.iri)) for event in table.events if row.iri in event.resulting
    ]


def _truth(value: bool) -> str:
    return turtle.text("true" if value else "false", datatype="http://www.w3.org/2001/XMLSchema#boolean")


def _history(row: ConceptRow) -> list[tuple[str, str]]:
    pairs = []
    if row.valid_from:
        pairs.append(("schema:validFrom", _moment(row.valid_from)))
    if row.valid_until:
        pairs.append(("schema:validThrough", _moment(row.valid_until)))
    if row.status:
        pairs.append(("hub:conceptStatus", turtle.text(row.status)))
    if row.replaced_by:
        pairs.append(("owl:deprecated", _truth(True)))
    pairs += [("dct:isReplacedBy", turtle.name(iri)) for iri in row.replaced_by]
    if row.verified:
        pairs.append(("hub:verified", _truth(row.verified != "no")))
    if row.source:
        pairs.append(("dct:source", turtle.text(row.source)))
    return pairs


def _moment(text: str) -> str:
    kind = {4: "gYear", 7: "gYearMonth", 10: "date"}[len(text)]
    return turtle.text(text, datatype=f"http://www.w3.org/2001/XMLSchema#{kind}")


def _properties(properties: Mapping[str, str]) -> list[tuple[str, str]]:
    camel = {key: key.split("_")[0] + "".join(part.title() for part in key.split("_")[1:]) for key in properties}
    return [(f"hub:{camel[key]}", turtle.text(part)) for key, value in properties.items() for part in value.split("|")]
