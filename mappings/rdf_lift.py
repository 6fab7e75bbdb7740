"""Lifting RDF records: the subject found, nodes named, every value normalised by the same transforms as other sources.

Statements the profile does not know are kept and told as leftovers. Descriptions of other records are left out;
links to them stay.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from mappings.addresses import beside, is_clean_url, is_web_iri
from mappings.agencies import agency_of_node
from mappings.concepts import resolve
from mappings.leftovers import example
from mappings.lifting import CLASS_NAMES, finish
from mappings.protocol import LiftContext, Lifted, RecordClass, Subject, mint_iri
from mappings.rdf_record import (
    FOREIGN,
    Index,
    Names,
    datatype_of,
    find_main,
    lexical,
    read,
)
from mappings.rdf_values import elsewhere, kept, linked, mended_literal, reader_for, text_of
from mappings.run import RDF_TYPE, Run, derived_iri, distribution_iri
from mappings.transforms import Reader
from mappings.vocabulary import Term, class_iri, class_terms_by_iri
from mappings.words import finding
from vocab.namespaces import expand, shrink
from vocab.profile import SUBCLASSES
from vocab.rdf import construct
from vocab.terms import XSD, is_iri, literal

__all__ = ["RdfLift"]

_p = expand
_IDENTIFIER: Final = f"<{_p('dct:identifier')}>"
_SERVICE: Final = f"<{_p('dcat:DataService')}>"
_LABELS: Final = tuple(
    f"<{_p(name)}>"
    for name in (
        "skos:prefLabel",
        "rdfs:label",
        "dct:title",
        "rdf:value",
        "skos:notation",
        "dct:identifier",
        "foaf:name",
    )
)
_NAMES: Final = (
    f"<{_p('rdfs:label')}>",
    f"<{_p('vcard:fn')}>",
    f"<{_p('skos:prefLabel')}>",
    f"<{_p('dct:title')}>",
    f"<{_p('vcard:organization-name')}>",
    f"<{_p('vcard:organization-unit')}>",
)
_KEYS: Final = tuple(
    f"<{_p(name)}>" for name in ("dcat:downloadURL", "dcat:accessURL", "dct:title", "dct:format", "dcat:mediaType")
)
_INSTANT: Final = tuple(
    f"<{_p(name)}>"
    for name in (
        "time:inXSDDate",
        "time:inXSDDateTimeStamp",
        "time:inXSDDateTime",
        "time:inXSDgYear",
        "time:inXSDgYearMonth",
    )
)
_BEGIN_END: Final = {
    f"<{_p('time:hasBeginning')}>": f"<{_p('dcat:startDate')}>",
    f"<{_p('time:hasEnd')}>": f"<{_p('dcat:endDate')}>",
}
_EMAIL: Final = frozenset((_p("vcard:hasEmail"), _p("foaf:mbox")))
_STRUCTURED: Final = frozenset((_p("vcard:hasEmail"), _p("vcard:hasTelephone"), _p("vcard:hasURL")))
_VALUE: Final = (f"<{_p('vcard:value')}>", f"<{_p('vcard:hasValue')}>", f"<{_p('rdf:value')}>")
_NAMED_BY: Final = {"Agent": f"<{_p('foaf:name')}>", "Kind": f"<{_p('vcard:fn')}>"}
_LINKING: Final = frozenset(("iri", "url", "node", "link"))
_DEEPEST: Final = 60
"""Nodes within nodes; a list of RDF is one node within the other for each of its entries."""
_MOST_VALUES: Final = 1 << 13
_MOST_SCOPES: Final = 64
_LONGEST_VALUE: Final = 160

Memory = dict[tuple[str | None, str], dict[tuple[str, str], tuple[str, ...]]]
"""By class of the subject and scope: property and object to the pairs written."""

_DATED: Final = (f"<{_p('dct:modified')}>", f"<{_p('dct:issued')}>")
_TEMPORAL: Final = f"<{_p('dct:temporal')}>"
_ENDS: Final = (f"<{_p('dcat:endDate')}>", f"<{_p('schema:endDate')}>")
_DESCRIPTION: Final = f"<{_p('rdf:Description')}>"


@dataclass(frozen=True)
class RdfLift:
    """A compiled mapping of RDF records; see `mappings.protocol.Lift`."""

    name: str
    digest: str
    _names: Names
    """Current names of properties."""
    _classes: Names
    _queries: tuple[str, ...]
    _readers: Mapping[tuple[str, str], Reader] = field(default_factory=dict)
    """Readers that the mapping file sets, by property."""
    _memory: Memory = field(default_factory=dict, repr=False, compare=False)

    def __call__(self, subject: Subject, context: LiftContext) -> Lifted:
        """Lift one record of N-Triples; raises `UnliftableRecord` where it describes nothing that we catalog."""
        indexed, findings = read(subject.content, self._names, self._classes)
        if self._queries:
            made = "".join(f"{line}\n" for line in construct(subject.content, self._queries)).encode()
            indexed = read(made, self._names, self._classes)[0]
        main, record_class = find_main(indexed, subject)
        run = Run(None, subject.identifier, context)
        run.findings.extend(findings)
        run.record_class = record_class
        run.on = subject.modified.date() if subject.modified else None
        for before, after in indexed.old.items():
            run.notes.append(finding("lift.vocabulary.deprecated", shrink(before[1:-1]), repaired=shrink(after[1:-1])))
            run.settle(shrink(before[1:-1]))
        run.record, run.dates, run.covers = indexed.statements, (_dates_of(main),), (_coverage_of(main),)
        return _Record(indexed, main, run, self._readers, self._memory).lifted()


def _dates_of(main: str) -> Callable[[object], object]:
    """When the main subject was changed or issued."""

    def get(statements: object) -> object:
        assert isinstance(statements, dict)
        told = {prop: lexical(obj) for prop, obj in reversed(statements.get(main, ()))}
        return [told[prop] for prop in _DATED if prop in told]

    return get


def _coverage_of(main: str) -> Callable[[object], object]:
    """The ends of the periods that the main subject covers."""

    def get(statements: object) -> object:
        assert isinstance(statements, dict)
        periods = [obj for prop, obj in statements.get(main, ()) if prop == _TEMPORAL]
        return [lexical(obj) for each in periods for prop, obj in statements.get(each, ()) if prop in _ENDS]

    return get


class _Record:
    """One record being lifted."""

    def __init__(
        self, indexed: Index, main: str, run: Run, readers: Mapping[tuple[str, str], Reader], memory: Memory
    ) -> None:
        self.statements = indexed.statements
        self.kinds = indexed.kinds
        self.main = main
        self.memory = memory
        self.run = run
        self.readers = readers
        self.named: dict[str, str | None] = {}
        self.left: dict[str, str] = {}
        self.depth = 0
        named = main[1:-1] if main.startswith("<") else None
        self.source_iri = named if is_web_iri(named) else None
        self.iri = run.context.assigned_iri or self.source_iri or mint_iri(run.base, run.uid)
        self.foreign = {each for each in self.kinds if each != main and self._is_foreign(each)}

    def _is_foreign(self, node: str) -> bool:
        kinds = self.kinds[node] & FOREIGN
        if kinds == {_SERVICE}:
            return self.run.record_class is RecordClass.SERVICE
        return bool(kinds)

    def lifted(self) -> Lifted:
        self.named[self.main] = f"<{self.iri}>"
        pairs = self._pairs(self.main, CLASS_NAMES[self.run.record_class], "")
        if (
            not self.source_iri
            and self.main.startswith("<")
            and not any(pair.startswith(_IDENTIFIER) for pair in pairs)
        ):
            own = self.main[1:-1]
            local = beside(own, self.run.context.source_url) if own.startswith("file:") else None
            pairs.append(f"{_IDENTIFIER} {literal(local or own)} .")
        self._report_unreached()
        return finish(self.run, self.iri, self.source_iri, pairs, None, self.left)

    def _report_unreached(self) -> None:
        for node in self.statements:
            if node in self.named:
                continue
            kind = min(self.kinds.get(node, ()), default="<node>")
            self.left.setdefault(f"[{shrink(kind[1:-1])}]", example(node.strip("<>")))

    # --- nodes --------------------------------------------------------------------------------------------

    def _pairs(self, node: str, class_name: str | None, path: str) -> list[str]:
        """What is said about a node, normalised, as pairs."""
        terms = class_terms_by_iri(class_name) if class_name else {}
        memory = self._remembered(class_name)
        statements = self.statements
        pairs: list[str] = []
        for pair in statements[node]:
            known = memory.get(pair)
            prop, obj = pair
            if known is not None and obj not in statements:
                pairs.extend(known)
                continue
            iri = prop[1:-1]
            if prop == RDF_TYPE:
                if obj != _DESCRIPTION and obj.startswith("<") and is_iri(obj[1:-1]):
                    pairs.append(f"{RDF_TYPE} {obj} .")
                continue
            where = f"{path}/{shrink(iri)}" if path else shrink(iri)
            term = terms.get(iri)
            if term is None:
                self.left.setdefault(where, example(lexical(obj)))
            pairs.extend(self._written(pair, iri, term, where, memory))
        if class_name and (used := _complete(pairs, class_name)):
            self.left.pop(f"{path}/{shrink(used)}", None)
        return pairs

    def _remembered(self, class_name: str | None) -> dict[tuple[str, str], tuple[str, ...]]:
        """The pairs that statements about a class were read as."""
        key = (class_name, self.run.scope)
        memory = self.memory.get(key)
        if memory is None or len(memory) >= _MOST_VALUES:
            if len(self.memory) >= _MOST_SCOPES:
                self.memory.clear()
            memory = self.memory[key] = {}
        return memory

    def _written(
        self,
        statement: tuple[str, str],
        iri: str,
        term: Term | None,
        where: str,
        memory: dict[tuple[str, str], tuple[str, ...]],
    ) -> list[str]:
        """The pairs of one statement. Kept for the next record where they are no more than a text or link read well."""
        (prop, obj), run = statement, self.run
        writes, findings = run.writes, len(run.findings)
        pairs = [f"{prop} {value} ." for value in self._values(iri, term or elsewhere(iri), obj, where)]
        if run.side:
            pairs.extend(run.side)
            run.side.clear()
        alone = term is not None and len(obj) <= _LONGEST_VALUE and obj[0] != "_" and obj not in self.statements
        if alone and run.writes == writes and len(run.findings) == findings:
            memory[statement] = tuple(pairs)
        return pairs

    def _values(self, iri: str, term: Term | None, obj: str, where: str) -> list[str]:
        """The terms for one object: a link, a nested node, or a value read."""
        if not obj.startswith('"'):
            if obj == self.main:
                return [f"<{self.iri}>"]
            if obj in self.foreign:
                return self._link(obj, where)
            if obj in self.statements:
                return self._nested(iri, term, obj, where)
            if obj.startswith("_:"):
                return []  # a node about which nothing is said
        elif not obj.isascii() or obj.count("?") > 1:
            obj = mended_literal(obj, self.run)
        values = self._read(iri, term, obj)
        if self.run.notes:
            self.run.settle(where)
        return values

    def _link(self, obj: str, where: str) -> list[str]:
        """A link to another record of the source."""
        text = lexical(obj)
        if obj.startswith("<") and is_web_iri(text):
            return [obj]
        identifier = next((lexical(value) for prop, value in self.statements[obj] if prop == _IDENTIFIER), None)
        if obj.startswith("<") or identifier:
            return [self.run.reference(text if obj.startswith("<") else str(identifier))]
        self.run.notes.append(finding("lift.link.blank", where))
        self.run.settle(where)
        return []

    def _nested(self, iri: str, term: Term | None, obj: str, where: str) -> list[str]:
        if obj in self.named:
            known = self.named[obj]
            return [known] if known else []
        if term is not None and term.kind in ("concept", "open") and (found := self._known_concept(term, obj)):
            return found
        if iri in _STRUCTURED and (value := self._one(obj, _VALUE)):
            self.named[obj] = None
            return self._values(iri, term, value, where)
        if self.depth >= _DEEPEST:
            self.run.notes.append(finding("lift.nesting", where[-200:]))
            self.run.settle(where[-200:])
            return []
        # A cycle through nodes without a name of their own ends here.
        self.named[obj] = name = obj if _is_name(obj) else None
        class_name = self._class(obj, term)
        self.depth += 1
        pairs = self._pairs(obj, class_name, where)
        self.depth -= 1
        if class_name == "PeriodOfTime":
            pairs = self._instants(obj, pairs, where)
        if not pairs:
            return []
        if class_name:
            kind = f"{RDF_TYPE} <{class_iri(class_name)}> ."
            pairs.append(kind) if kind not in pairs else None
        subject = name or self._made_name(iri, class_name, pairs)
        if self.run.notes:
            self.run.settle(where)
        self.named[obj] = subject
        self.run.write(subject, pairs)
        return [subject]

    def _made_name(self, iri: str, class_name: str | None, pairs: list[str]) -> str:
        if class_name == "Agent" and (known := agency_of_node(pairs, iri, self.run)) is not None:
            return f"<{known}>"
        if class_name != "Distribution":
            return f"<{derived_iri(self.run.base, self.run.uid, iri, pairs)}>"
        given = sorted(pair for pair in pairs if pair.startswith(_IDENTIFIER))
        keys = given or sorted(pair for pair in pairs if pair.startswith(_KEYS)) or sorted(pairs)
        key = "\n".join(keys)
        count = self.run.keys[key] = self.run.keys.get(key, 0) + 1
        if count > 1:
            key = "\n".join((key, *sorted(pairs)))
        return f"<{distribution_iri(self.run.base, self.run.uid, key)}>"

    def _class(self, obj: str, term: Term | None) -> str | None:
        """The profile's class of a node: what the property asks for, else what the node says it is."""
        if term is not None and term.target and term.kind in ("node", "link"):
            return term.target
        for kind in sorted(self.kinds.get(obj, ())):
            name = _CLASS_OF.get(kind[1:-1]) or _CLASS_OF.get(SUBCLASSES.get(kind[1:-1], ""))
            if name:
                return name
        return None

    def _known_concept(self, term: Term, obj: str) -> list[str] | None:
        """A described node that is a concept of ours, by its IRI or its words."""
        names = _SCHEMES.get(term.name, (term.target,))
        texts = [obj[1:-1]] if obj.startswith("<") else []
        texts += [lexical(value) for prop, value in self.statements[obj] if prop in _LABELS and value.startswith('"')]
        for text in texts:
            found = resolve(text, names)
            if found:
                self.named[obj] = f"<{found[0]}>"
                return [f"<{iri}>" for iri in found]
        return None

    def _instants(self, obj: str, pairs: list[str], where: str) -> list[str]:
        """`time:hasBeginning [ time:inXSDDate … ]` as `dcat:startDate`."""
        for prop, value in self.statements[obj]:
            target = _BEGIN_END.get(prop)
            instant = self._one(value, _INSTANT) if target else None
            if target and instant and not any(pair.startswith(target) for pair in pairs):
                pairs = [pair for pair in pairs if not pair.startswith(prop)]
                told = f"{where}/{shrink(prop[1:-1])}"
                for path in [path for path in self.left if path == told or path.startswith(f"{told}/time:in")]:
                    del self.left[path]
                pairs.extend(
                    f"{target} {term} ." for term in self._read(target[1:-1], elsewhere(target[1:-1]), instant)
                )
        return pairs

    def _one(self, node: str, props: tuple[str, ...]) -> str | None:
        return next((obj for wanted in props for prop, obj in self.statements.get(node, ()) if prop == wanted), None)

    # --- values -------------------------------------------------------------------------------------------

    def _read(self, iri: str, term: Term | None, obj: str) -> list[str]:
        """A literal or a link without description, read as its term asks."""
        run = self.run
        if term is None:
            return kept(obj, run)
        if obj.startswith('"') and term.kind == "text":
            return text_of(term, obj, run)
        text = lexical(obj)
        if obj.startswith("<file:") and term.kind not in ("concept", "open") and not self._is_record(term):
            # A path of the machine that read the file, made of a word by the parser: the word was meant.
            text = beside(text, run.context.source_url) or text.rpartition("/")[2]
        elif obj.startswith("<"):
            if term.kind in _LINKING and iri not in _EMAIL:
                if is_clean_url(text):
                    return [obj]
                if is_iri(text):
                    return linked(term, text, obj, run)
            if term.kind in ("string", "literal"):
                return [literal(text, datatype=f"{XSD}anyURI")]
            if term.kind not in ("iri", "url", "node", "link", "concept", "open"):
                return kept(obj, run)
        elif not text.strip():
            return []
        elif term.kind in ("string", "literal"):
            return [obj] if datatype_of(obj) else [literal(text.strip())]
        elif term.kind == "geometry" and (kind := datatype_of(obj)) and not kind.startswith(XSD):
            return [obj]
        values = self._reader(iri, term)(text, run)
        return [values] if isinstance(values, str) else list(values or ())

    def _is_record(self, term: Term) -> bool:
        return term.kind == "link" and term.target in ("Dataset", "DatasetSeries")

    def _reader(self, iri: str, term: Term) -> Reader:
        return self.readers.get((iri, "")) or reader_for(term)


def _is_name(node: str) -> bool:
    """Whether a node's own IRI may be shown: not a path of the machine that read the file."""
    return node.startswith("<") and not node.startswith("<file:") and is_iri(node[1:-1])


_CLASS_OF: Final[dict[str, str]] = {}
_SCHEMES: Final[dict[str, tuple[str, ...]]] = {"theme": ("data-theme", "theme-vn", "theme-hcmc")}


def _complete(pairs: list[str], class_name: str) -> str | None:
    """An agency or contact without the name its class asks for takes the label it has; the label's property."""
    wanted = _NAMED_BY.get(class_name)
    if wanted is None or any(pair.startswith(wanted) for pair in pairs):
        return None
    for name in _NAMES:
        labels = [pair for pair in pairs if pair.startswith(name)]
        if labels:
            pairs.extend(wanted + label[len(name) :] for label in labels)
            return name[1:-1]
    return None


_CLASS_OF.update(
    {
        class_iri(name): name
        for name in (
            "Agent",
            "Kind",
            "Location",
            "PeriodOfTime",
            "Checksum",
            "Distribution",
            "DataService",
            "Standard",
            "LegalResource",
            "Identifier",
            "Attribution",
            "Relationship",
        )
    }
)
