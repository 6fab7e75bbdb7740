"""`hub validate` and `hub convert`: a file against the profile, a file through a mapping."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from harvesters.errors import HarvestError
from hub.checking import KINDS, Checked, UnknownKind, check_file
from hub.cli.output import Answer, Code, wrong_mapping
from mappings.errors import MappingError
from vocab.graph import Graph
from vocab.rdf import Syntax, serialize

__all__ = ["convert", "validate"]

File = Annotated[Path, typer.Argument(exists=True, dir_okay=False, readable=True)]
Kind = Annotated[str | None, typer.Option(help=f"What the file is: {', '.join(KINDS)}; default: guessed.")]
Mapping = Annotated[str | None, typer.Option(help="A built-in mapping's name or a mapping file.")]
Language = Annotated[str, typer.Option(help="Language of texts that carry no tag.")]


@contextmanager
def _failures(answer: Answer) -> Iterator[None]:
    try:
        yield
    except UnknownKind as error:
        kinds = ", ".join(KINDS)
        raise answer.fail(
            Code.USAGE,
            "file.kind",
            f"Không nhận ra loại tệp; hãy chỉ ra --kind ({kinds}).",
            f"Cannot tell what this file is; name it with --kind ({kinds}).",
        ) from error
    except HarvestError as error:
        raise answer.fail(Code.FAILED, "file.unreadable", error.vi, error.en) from error
    except json.JSONDecodeError as error:
        raise answer.fail(
            Code.FAILED,
            "file.unreadable",
            f"Tệp không phải JSON đúng cú pháp (dòng {error.lineno}, cột {error.colno}).",
            f"The file is not well-formed JSON (line {error.lineno}, column {error.colno}).",
        ) from error
    except MappingError as error:
        raise wrong_mapping(answer, error) from error


def validate(
    ctx: typer.Context, file: File, kind: Kind = None, mapping: Mapping = None, language: Language = "vi"
) -> None:
    """Judge a file by the profile: findings with what would be right. Exit 5 when it is not valid."""
    answer = Answer(ctx)
    with _failures(answer):
        seen = check_file(answer.context.home, file, kind=kind, mapping=_path(mapping), language=language)
    fields = {
        "file": str(file),
        "kind": seen.kind,
        "valid": seen.valid,
        "records": len(seen.records),
        "total": sum(1 for _ in seen.everything()),
        "items": [_finding(identifier, one) for identifier, one in seen.everything()],
    }

    def text(out: Console) -> None:
        for identifier, one in seen.everything():
            words = answer.words(one.vi, one.en)
            out.print(f"{one.severity}: {identifier or file.name}: {one.path}: {words}", markup=False)
            if one.value is not None:
                out.print(f"    {one.value}", markup=False)
            out.print(f"    → {one.expectation}", markup=False)
        out.print(f"{len(seen.records)} records, {'valid' if seen.valid else 'not valid'}")

    answer.show(fields, text)
    if not seen.valid:
        raise typer.Exit(int(Code.INVALID))


def _finding(identifier: str | None, one: Any) -> dict[str, Any]:
    names = ("rule", "severity", "path", "value", "expectation", "vi", "en", "focus")
    return {"identifier": identifier, **{name: getattr(one, name) for name in names}}


def _path(mapping: str | None) -> str | None:
    return str(Path(mapping).absolute()) if mapping is not None and Path(mapping).is_file() else mapping


_FORMATS = {
    "ttl": Syntax.TURTLE,
    "rdf": Syntax.RDF_XML,
    "jsonld": Syntax.JSON_LD,
    "nt": Syntax.N_TRIPLES,
}


def convert(
    ctx: typer.Context,
    file: File,
    kind: Kind = None,
    mapping: Mapping = None,
    to: Annotated[str, typer.Option(help="ttl, rdf, jsonld, nt or ckan (JSON Lines).")] = "ttl",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write here instead of standard output.")
    ] = None,
    language: Language = "vi",
) -> None:
    """Send a file through a mapping and write what comes out."""
    answer = Answer(ctx)
    if to not in (*_FORMATS, "ckan"):
        raise answer.fail(Code.USAGE, "format", f"Không có định dạng “{to}”.", f"There is no format {to!r}.")
    with _failures(answer):
        seen = check_file(answer.context.home, file, kind=kind, mapping=_path(mapping), language=language)
    text = _packages(seen) if to == "ckan" else _rdf(seen, _FORMATS[to])
    if output is not None:
        output.write_bytes(text)
    if answer.context.json:
        body = {} if output is not None else {"output": text.decode()}
        answer.show({"file": str(file), "records": len(seen.records), "to": to, **body}, lambda out: None)
    elif output is None:
        sys.stdout.buffer.write(text)


def _rdf(seen: Checked, syntax: Syntax) -> bytes:
    lines = {line for one in seen.records if one.lifted for line in one.lifted.graph.lines}
    return serialize(Graph.of(lines).lines, syntax)


def _packages(seen: Checked) -> bytes:
    import orjson

    from mappings.lower import lower

    return b"".join(orjson.dumps(lower(one.lifted.graph, one.lifted.iri)) + b"\n" for one in seen.records if one.lifted)
