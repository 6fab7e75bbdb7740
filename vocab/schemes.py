"""Concept schemes at run time: what a source wrote, to the concept it means.

Loaded from the indexes that `python -m vocab.build` writes beside the Turtle, one file a scheme, when first
asked for. A text is looked up as an IRI, a notation, a preferred or alternative label in Vietnamese or English
(case, diacritics and `đ` folded), and in the file types also as a file extension or media type. An ambiguous
text answers nothing, never a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NoReturn

import orjson

from vocab._scheme_text import exact_key, fold, iri_key, spellings
from vocab.concepts import ChangeEvent, Collection, Concept

__all__ = [
    "ChangeEvent",
    "Collection",
    "Concept",
    "Scheme",
    "UnknownScheme",
    "all_schemes",
    "exact_key",
    "find_concept",
    "fold",
    "iri_key",
    "scheme",
    "scheme_names",
    "schemes_digest",
]

_FOLDER = Path(__file__).resolve().parent / "schemes"


class UnknownScheme(KeyError):
    """There is no concept scheme of this name."""


class Scheme:
    """A loaded concept scheme."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self._raw = raw
        self.name = str(raw["name"])
        self.iri = str(raw["iri"])
        self.title: Mapping[str, str] = raw["title"]
        self.description: Mapping[str, str] = raw["description"]
        self.version = str(raw["version"])
        self.source = str(raw["source"])
        self.authority: str | None = raw["authority"]
        self._keys: Mapping[str, Mapping[str, int]] = raw["keys"]

    @cached_property
    def concepts(self) -> tuple[Concept, ...]:
        """All concepts in the order of the table."""
        return tuple(_concept(self.name, row) for row in self._raw["concepts"])

    @cached_property
    def collections(self) -> tuple[Collection, ...]:
        """The named lists within the scheme."""
        rows: list[dict[str, Any]] = self._raw["collections"]
        return tuple(Collection(r["iri"], r["code"], r["label"], tuple(r["members"])) for r in rows)

    @cached_property
    def events(self) -> tuple[ChangeEvent, ...]:
        """What changed the organisations of the scheme; empty where it holds none."""
        return tuple(
            ChangeEvent(**{**row, "original": tuple(row["original"]), "resulting": tuple(row["resulting"])})
            for row in self._raw["events"]
        )

    def collection(self, code: str) -> Collection:
        """The named list `code`; raises `KeyError`."""
        return next((one for one in self.collections if one.code == code), None) or _no_collection(self.name, code)

    def narrower(self, iri: str) -> tuple[Concept, ...]:
        """The concepts directly under one."""
        return tuple(concept for concept in self.concepts if iri in concept.broader)

    @cached_property
    def _by_iri(self) -> Mapping[str, Concept]:
        return {concept.iri: concept for concept in self.concepts}

    def get(self, iri: str) -> Concept | None:
        """The concept of exactly this IRI."""
        return self._by_iri.get(iri)

    def resolve(self, text: str, language: str | None = None) -> Concept | None:
        """The one concept that `text` names, or None.

        `language` is asked first where labels of two languages collide.
        """
        for candidate in spellings(text, self.name):
            found = self._look(candidate, language)
            if found is not None:
                return self.concepts[found]
        return None

    def candidates(self, text: str, limit: int = 10) -> tuple[Concept, ...]:
        """What the text may mean, for a reader to choose.

        The concept it names first, then those whose names hold all its words.
        """
        words = fold(text).split()
        if not words:
            return ()
        named = self.resolve(text)
        holding = [concept for concept, names in self._names if all(word in names for word in words)]
        found = dict.fromkeys([named] if named else [])
        found |= dict.fromkeys(sorted(holding, key=lambda concept: (bool(concept.replaced_by), len(concept.name()))))
        return tuple(found)[:limit]

    @cached_property
    def _names(self) -> tuple[tuple[Concept, str], ...]:
        return tuple(
            (
                one,
                " | ".join(
                    fold(name)
                    for name in (
                        one.code,
                        *one.label.values(),
                        *(n for alts in one.alt.values() for n in alts),
                        *one.hidden,
                    )
                ),
            )
            for one in self.concepts
        )

    def _look(self, text: str, language: str | None) -> int | None:
        if text[:4].lower() == "http":
            found = self._keys["iri"].get(iri_key(text))
            if found is not None:
                return found
        order = ("exact", *((f"exact@{language}",) if language else ()), "exact@vi", "exact@en", "folded")
        exact, folded = exact_key(text), None
        for name in order:
            if name == "folded":
                folded = fold(text)
            found = self._keys.get(name, {}).get(exact if folded is None else folded)
            if found is not None and found >= 0:
                return found
        return None

    def crosswalk(self, target: str) -> Mapping[str, tuple[str, ...]]:
        """From this scheme's concepts to those of scheme `target`.

        Exact matches first, then close, broader, narrower, related.
        """
        return _crosswalk(self.name, target)

    def __iter__(self) -> Iterator[Concept]:
        return iter(self.concepts)

    def __len__(self) -> int:
        return len(self.concepts)

    def __contains__(self, iri: object) -> bool:
        return iri in self._by_iri


def _concept(name: str, row: Mapping[str, Any]) -> Concept:
    def words(key: str) -> tuple[str, ...]:
        return tuple(row.get(key, ()))

    def lists(key: str) -> Mapping[str, tuple[str, ...]]:
        return {part: tuple(values) for part, values in row.get(key, {}).items()}

    return Concept(
        iri=str(row["iri"]),
        scheme=name,
        code=str(row["code"]),
        label=row["label"],
        alt=lists("alt"),
        hidden=words("hidden"),
        broader=words("broader"),
        matches=lists("matches"),
        valid_from=str(row.get("from", "")),
        valid_until=str(row.get("until", "")),
        status=str(row.get("status", "")),
        replaced_by=words("replaced_by"),
        verified=bool(row.get("verified", True)),
        source=str(row.get("source", "")),
        note=row.get("note", {}),
        properties=row.get("properties", {}),
    )


def _no_collection(name: str, code: str) -> NoReturn:
    raise KeyError(f"the scheme {name} has no collection {code!r}")


def scheme_names() -> tuple[str, ...]:
    """The names of all schemes, sorted."""
    return tuple(sorted(path.name.removesuffix(".index.json") for path in _FOLDER.glob("*.index.json")))


@cache
def scheme(name: str) -> Scheme:
    """Load a scheme once; raises `UnknownScheme`, naming those there are."""
    path = _FOLDER / f"{name}.index.json"
    if not re.fullmatch(r"[a-z0-9-]+", name) or not path.is_file():
        raise UnknownScheme(f"no concept scheme {name!r}; there are {', '.join(scheme_names())}")
    return Scheme(orjson.loads(path.read_bytes()))


def all_schemes() -> tuple[Scheme, ...]:
    """Every scheme, loaded."""
    return tuple(scheme(name) for name in scheme_names())


@cache
def _homes() -> Mapping[str, str]:
    return {concept.iri: one.name for one in all_schemes() for concept in one}


def find_concept(iri: str) -> Concept | None:
    """The concept of this IRI in whichever scheme has it."""
    home = _homes().get(iri)
    return scheme(home).get(iri) if home else None


_OPPOSITE = {"exact": "exact", "close": "close", "broad": "narrow", "narrow": "broad", "related": "related"}


@cache
def _crosswalk(name: str, target: str) -> Mapping[str, tuple[str, ...]]:
    here, there = scheme(name), scheme(target)
    found: dict[str, list[tuple[int, str]]] = {}
    for rank, kind in enumerate(_OPPOSITE):
        for concept in here:
            for iri in concept.matches.get(kind, ()):
                if iri in there:
                    found.setdefault(concept.iri, []).append((rank, iri))
        for concept in there:
            for iri in concept.matches.get(_OPPOSITE[kind], ()):
                if iri in here:
                    found.setdefault(iri, []).append((rank, concept.iri))
    return {
        iri: tuple(dict.fromkeys(other for _, other in sorted(pairs, key=lambda pair: pair[0])))
        for iri, pairs in found.items()
    }


@cache
def schemes_digest() -> str:
    """SHA-256 over all indexes, part of a record's recipe."""
    from hashlib import sha256

    total = sha256()
    for path in sorted(_FOLDER.glob("*.index.json")):
        total.update(path.name.encode() + b"\0" + path.read_bytes())
    return total.hexdigest()
