"""Compiling mapping files that read RDF: renames, CONSTRUCT queries, and how single terms are read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from mappings.blocks import Compiler
from mappings.document import Entry
from mappings.rdf_lift import RdfLift
from mappings.rdf_record import Names
from mappings.transforms import TRANSFORMS, Reader, default_transform, reader
from mappings.vocabulary import Term, terms_named
from vocab.namespaces import expand
from vocab.rdf import construct

__all__ = ["compile_rdf"]


def compile_rdf(document: Entry, name: str, digest: Callable[[tuple[str, ...], Compiler], str]) -> RdfLift:
    """Compile a mapping file that reads RDF: renames, CONSTRUCT queries, and how single terms are read."""
    fields = dict(document.fields())
    known = ("name", "reads", "about", "rename", "namespaces", "construct")
    header = fields.pop("mapping").checked_fields(known, "khóa của mapping", "key of mapping")
    queries = tuple(_query(each, document) for each in header["construct"].listed()) if "construct" in header else ()
    compiler = Compiler(
        schemes={
            "data-theme",
            "theme-vn",
            "theme-hcmc",
            "file-type",
            "media-type",
            "licence",
            "frequency",
            "access-right",
            "language",
            "agency",
            "legal-act",
            "units",
        }
    )
    readers = {}
    for term_name, value in fields.items():
        document.checked_fields((*terms_named(), "mapping"), "thuật ngữ", "term")
        term = terms_named()[term_name]
        readers[(term.iri, "")] = _override(term, value, compiler)
    moved = header["namespaces"].fields() if "namespaces" in header else {}
    namespaces = tuple((f"<{old}", f"<{new.text()}") for old, new in moved.items())
    return RdfLift(
        name=name,
        digest=digest(queries, compiler),
        _names=Names(_renames(header.get("rename")), namespaces),
        _classes=Names({}, namespaces),
        _queries=queries,
        _readers=readers,
    )


def _override(term: Term, value: Entry, compiler: Compiler) -> Reader:
    given = value.fields()
    name = (
        given["read"].one_of(TRANSFORMS, "phép đọc", "transform")
        if "read" in given
        else default_transform(term) or "string"
    )
    value.checked_fields(("read", *TRANSFORMS[name].options), f"tùy chọn của {name}", f"option of {name}")
    compiler.schemes.update(
        each.text() for key in ("scheme", "crosswalk") if key in given for each in given[key].listed()
    )
    return reader(name, term, {key: entry for key, entry in given.items() if key != "read"})


def _renames(entry: Entry | None) -> dict[str, str]:
    renames: dict[str, str] = {}
    if entry is None:
        return renames
    for old, new in entry.fields().items():
        term = terms_named()[new.one_of(terms_named(), "thuật ngữ", "term")]
        try:
            renames[f"<{expand(old)}>"] = f"<{term.iri}>"
        except ValueError as error:
            line = entry.line_of(old)
            raise entry.fail(f"Không hiểu tên `{old}`.", f"Cannot read the name `{old}`: {error}", line=line) from error
    return renames


def _query(entry: Entry, document: Entry) -> str:
    """A CONSTRUCT query in a file beside the mapping, checked when the mapping is loaded."""
    path = Path(document.file).parent / entry.text()
    if not path.is_file():
        raise entry.fail(
            f"Không có tệp `{path.name}` cạnh tệp ánh xạ.", f"There is no file `{path.name}` beside the mapping file."
        )
    text = path.read_text(encoding="utf-8")
    try:
        construct(b"", (text,))
    except ValueError as error:
        raise entry.fail(
            f"Truy vấn `{path.name}` sai: {error}", f"The query `{path.name}` is wrong: {error}"
        ) from error
    return text
