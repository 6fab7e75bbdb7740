"""Values of RDF records: literals mended and read by their term, links without description kept or led home."""

from __future__ import annotations

from typing import Final

from mappings.addresses import beside, is_web_iri, read_iri
from mappings.rdf_record import literal_parts
from mappings.run import Run
from mappings.texts import mended_text, read_page
from mappings.transforms import PAGED, Reader, default_transform, reader
from mappings.values import read_tag, read_text
from mappings.vocabulary import Term, terms_named
from mappings.words import finding
from vocab.namespaces import expand
from vocab.terms import XSD, is_iri, literal

__all__ = ["elsewhere", "kept", "linked", "mended_literal", "reader_for", "text_of"]

_TEXT_TYPES: Final = (f"{XSD}string", expand("rdf:HTML"), expand("rdf:langString"))


def mended_literal(obj: str, run: Run) -> str:
    """A literal with its text as it was meant."""
    text, tag, kind = literal_parts(obj)
    again = mended_text(text, run)
    return obj if again is text else literal(again, language=tag or None, datatype=None if tag else kind or None)


def linked(term: Term, text: str, obj: str, run: Run) -> list[str]:
    """A link to what is not described: kept, to a record of this source by its minted IRI."""
    if term.kind == "link" and term.target in ("Dataset", "DatasetSeries") and not is_web_iri(text):
        return [run.reference(text)]
    return list(run.take(read_iri(text))) if text.startswith(("http", "javascript", "data")) else [obj]


_READERS: dict[tuple[str, str, str], Reader] = {}


def reader_for(term: Term) -> Reader:
    """The reader that a term asks for where its mapping sets none, made once."""
    key = (term.iri, term.kind, term.target)
    found = _READERS.get(key)
    if found is None:
        found = _READERS[key] = reader(default_transform(term) or "string", term, {})
    return found


def text_of(term: Term, obj: str, run: Run) -> list[str]:
    """Natural language, its tag kept; without one it is in the source's language."""
    text, tag, kind = literal_parts(obj)
    known = read_tag(tag) if tag else None
    if tag and known is None:
        run.notes.append(finding("lift.language.unusable", tag))
    if kind and kind not in _TEXT_TYPES:
        run.notes.append(finding("lift.text.datatype", text))
    if term.name in PAGED:
        text = read_page(text, run, title=term.name == "title")
    written = read_text(text, known if tag else run.language, lines=term.name in ("description", "versionNotes"))
    return [written] if written else []


def kept(obj: str, run: Run) -> list[str]:
    """A value of a property that the profile does not know, or of an unexpected kind, as it is."""
    if obj.startswith("<file:"):
        return [literal(beside(obj[1:-1], run.context.source_url) or obj[1:-1].rpartition("/")[2])]
    if obj.startswith("<") and not is_iri(obj[1:-1]):
        return list(run.take(read_iri(obj[1:-1])))
    return [obj]


def elsewhere(iri: str) -> Term | None:
    """The term of a property that this class does not name."""
    return _BY_IRI.get(iri)


_BY_IRI: Final[dict[str, Term]] = {term.iri: term for term in terms_named().values()}
