"""The SHACL shapes as one text, and what is known of each shape by its IRI.

The shapes are linted when first asked for: a property shape without `sh:path`, a term that SHACL does not have or a
reference to no shape would otherwise mean that something is silently never checked (DCAT-AP's own files have
all three).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from vocab.findings import Severity
from vocab.namespaces import shrink
from vocab.profile import classes, raw_profile

__all__ = ["BadShapes", "ShapeInfo", "lint", "presence_shapes", "shape_info", "shapes_text", "shapes_without"]

_FOLDER = Path(__file__).resolve().parent / "shapes"

_SHACL_TERMS = frozenset(
    re.findall(
        r"\w+",
        """NodeShape PropertyShape Shape targetClass targetNode targetSubjectsOf targetObjectsOf property path
        node class datatype nodeKind minCount maxCount minExclusive minInclusive maxExclusive maxInclusive
        minLength maxLength pattern flags languageIn uniqueLang equals disjoint lessThan lessThanOrEquals
        not and or xone qualifiedValueShape qualifiedMinCount qualifiedMaxCount qualifiedValueShapesDisjoint
        closed ignoredProperties hasValue in severity message deactivated name description order group
        defaultValue Violation Warning Info IRI Literal BlankNode BlankNodeOrIRI BlankNodeOrLiteral
        IRIOrLiteral inversePath alternativePath zeroOrMorePath oneOrMorePath zeroOrOnePath PropertyGroup
        declare prefix namespace prefixes""",
    )
)


class BadShapes(ValueError):
    """The shapes would not check what they seem to check."""


@dataclass(frozen=True, slots=True)
class ShapeInfo:
    """What a finding of this shape says. `term` and `class_name` are the profile's; `path` is the property's IRI."""

    iri: str
    class_name: str
    term: str
    path: str
    severity: Severity
    message: Mapping[str, str]
    expectation: Mapping[str, str]
    fix: Mapping[str, str]


@cache
def shapes_text() -> str:
    """All shapes as one Turtle text, linted; raises `BadShapes`."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(_FOLDER.glob("*.ttl"))]
    if not texts:
        raise BadShapes("there are no shapes; run `python -m vocab.build`")
    prefixes = dict.fromkeys(line for text in texts for line in text.splitlines() if line.startswith("@prefix"))
    bodies = [line for text in texts for line in text.splitlines() if not line.startswith(("@prefix", "#"))]
    whole = "\n".join((*prefixes, *bodies, ""))
    problems = lint(whole)
    if problems:
        raise BadShapes("; ".join(problems))
    return whole


@cache
def presence_shapes() -> Mapping[str, tuple[ShapeInfo, ...]]:
    """By class IRI, the shapes that only ask for one value of a property (`sh:minCount 1`)."""
    found: dict[str, list[ShapeInfo]] = {}
    for info in shape_info().values():
        if info.iri.endswith(("-required", "-recommended")):
            found.setdefault(classes()[info.class_name].iri, []).append(info)
    return MappingProxyType({iri: tuple(infos) for iri, infos in found.items()})


def shapes_without(text: str, names: Iterable[str]) -> str:
    """The shapes for a machine: some property shapes (IRIs) no longer asked for, no words.

    An engine copies its terms for every run, so words that nobody reads there would cost a third of its time.
    """
    dropped = {shrink(name) for name in names}

    def kept(match: re.Match[str]) -> str:
        left = [name for name in match[1].split(" , ") if name not in dropped]
        return f"    sh:property {' , '.join(left)} ." if left else "    sh:order 0 ."

    asked = re.sub(r"^    sh:property (.*) \.$", kept, text, flags=re.MULTILINE)
    blocks = [f"{match[1]}\n{match[2]}" for match in _BLOCK.finditer(asked) if match[1] not in dropped]
    prefixes = [line for line in text.splitlines() if line.startswith("@prefix")]
    bare = _WORDS.sub("", "\n".join(blocks))
    return "\n".join(prefixes) + "\n" + re.sub(r" ;\n(?=\n|\S|\Z)", " .\n", bare)


@cache
def shape_info() -> Mapping[str, ShapeInfo]:
    """Every property shape by its IRI."""
    rows: Iterable[Mapping[str, Any]] = raw_profile()["shapes"]
    return MappingProxyType({str(row["iri"]): _info(row) for row in rows})


def _info(row: Mapping[str, Any]) -> ShapeInfo:
    return ShapeInfo(
        str(row["iri"]),
        str(row["class"]),
        str(row["term"]),
        str(row["path"]),
        Severity(str(row["severity"])),
        row["message"],
        row["expectation"],
        row["fix"],
    )


_BLOCK = re.compile(r"^(\S+)\n((?:    .*\n)+)", re.MULTILINE)
_WORDS = re.compile(r"^    (?:sh:message|hub:fix|rdfs:label) .*\n", re.MULTILINE)
_USED = re.compile(r"(?<![\w:])sh:(\w+)")
_STRINGS = re.compile(r'"(?:[^"\\]|\\.)*"')


def lint(text: str) -> list[str]:
    """What is wrong with shapes as `python -m vocab.build` writes them (one block a subject): empty when sound."""
    bare = _STRINGS.sub('""', text)
    problems = [f"sh:{name} is no SHACL term" for name in sorted(set(_USED.findall(bare)) - _SHACL_TERMS)]
    blocks = {match[1]: match[2] for match in _BLOCK.finditer(bare)}
    for subject, body in blocks.items():
        if "sh:PropertyShape" in body and "sh:path " not in body:
            problems.append(f"{subject} has no sh:path")
        for target in _targets(body):
            if target.startswith("["):
                problems.append(f"{subject} has a property shape without a name")
            elif target not in blocks:
                problems.append(f"{subject} names {target}, which is no shape")
            elif "sh:PropertyShape" not in blocks[target]:
                problems.append(f"{subject} names {target}, which is no property shape")
    return problems


def _targets(body: str) -> list[str]:
    found = re.search(r"sh:property (.*?)(?: ;| \.)$", body, re.MULTILINE)
    return [target.strip() for target in found[1].split(" , ")] if found else []
