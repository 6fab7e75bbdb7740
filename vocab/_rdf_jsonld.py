"""JSON-LD cut into documents that a parser can take: no deep nesting, no remote contexts, no more than a slice at a
time.

The RDF library crashes on some thousands of nested levels and takes twelve times the input in memory. So small
bodies are
checked by orjson, which refuses more than 1,024 levels, and large ones are cut by ijson into batches of nodes.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final

import ijson
import orjson

from vocab._rdf_contexts import known_context
from vocab._rdf_text import Utf8

__all__ = ["BrokenJson", "cut"]

_SMALL: Final = 4 << 20
"""Bytes up to which a body is taken whole."""
_BATCH: Final = 200
_DEEPEST: Final = 200
"""Levels of nesting allowed; orjson writes no more than 254."""

_STRING: Final = re.compile(rb'"(?:[^"\\]|\\.)*+"', re.DOTALL)
_BRACKET: Final = re.compile(rb"[\[\]{}]")

Open = Callable[[], BinaryIO]
Tell = Callable[[str, str, str], None]
"""Called with rule, value and English words for what was left out."""


class BrokenJson(ValueError):
    """The body is no JSON, or nested beyond reason."""


def cut(source: Path | bytes, tell: Tell) -> Iterator[bytes]:
    """Complete JSON-LD documents, contexts written in. Raises `BrokenJson` where the body breaks off."""
    size = source.stat().st_size if isinstance(source, Path) else len(source)
    if size > _SMALL:
        yield from _large(source, tell)
        return
    text = _whole(source)
    try:
        document = _small(text, tell)
    except orjson.JSONDecodeError as error:
        if not _too_deep(text):
            # What is complete before the place where it breaks is still good.
            with contextlib.suppress(BrokenJson):
                yield from _large(text, tell)
        raise BrokenJson(str(error)) from error
    yield document


def _open(source: Path | bytes) -> BinaryIO:
    import io

    raw: BinaryIO = source.open("rb") if isinstance(source, Path) else io.BytesIO(source)
    return io.BufferedReader(Utf8(raw, xml=False), 1 << 16)


def _whole(source: Path | bytes) -> bytes:
    with contextlib.closing(_open(source)) as body:
        return body.read()


def _small(text: bytes, tell: Tell) -> bytes:
    return _write(_prepare(orjson.loads(text), tell))


def _too_deep(text: bytes) -> bool:
    """Whether reading the text by events would keep more than `_DEEPEST` open levels."""
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", text)):
        depth += 1 if bracket in b"[{" else -1
        if depth > _DEEPEST:
            return True
    return False


def _write(value: Any) -> bytes:
    try:
        return orjson.dumps(value)
    except (TypeError, RecursionError) as error:  # orjson's word for "Recursion limit reached" is a TypeError
        raise BrokenJson(f"nested too deeply: {error}") from error


def _prepare(value: Any, tell: Tell) -> Any:
    """Write known contexts in, at any depth."""
    state = _State(tell)
    result = state.node(value, 0)
    return state.flatten(result, 0) if state.ngsi else result


class _State:
    def __init__(self, tell: Tell) -> None:
        self.tell = tell
        self.ngsi = False

    def node(self, value: Any, depth: int) -> Any:
        if depth > _DEEPEST:
            raise BrokenJson(f"nested more than {_DEEPEST} levels")
        if isinstance(value, list):
            return [self.node(part, depth + 1) for part in value]
        if isinstance(value, dict):
            return {
                key: self.context(part) if key == "@context" else self.node(part, depth + 1)
                for key, part in value.items()
                if key != "@import"
            }
        return value

    def context(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.named(value)
        if isinstance(value, list):
            return [self.context(part) for part in value[:100]]
        if isinstance(value, dict):
            inner = {key: self._term(part) for key, part in value.items() if key != "@import"}
            imported = value.get("@import")
            return [self.named(imported), inner] if isinstance(imported, str) else inner
        return value

    def _term(self, term: Any) -> Any:
        if isinstance(term, dict) and "@context" in term:
            return {**term, "@context": self.context(term["@context"])}
        return term

    def named(self, address: str) -> dict[str, Any]:
        known = known_context(address)
        if known is None:
            self.tell(
                "rdf.context.unknown",
                address,
                "this context is not known here; terms that it defines are not understood",
            )
            return {}
        self.ngsi = self.ngsi or (known.get("type") == "@type" and "dcat" in known)
        return known

    def flatten(self, value: Any, depth: int) -> Any:
        """NGSI-LD's normalised form (`{"type": "Property", "value": ...}`) as plain key and value."""
        if isinstance(value, list):
            return [self.flatten(part, depth + 1) for part in value]
        if not isinstance(value, dict):
            return value
        match value.get("type"):
            case "Property":
                return self._plain(value.get("value"), depth)
            case "Relationship":
                return self._plain(value.get("object", value.get("value")), depth)
            case "GeoProperty":
                return {"@value": value.get("value"), "@type": "@json"}
            case "LanguageProperty":
                texts = value.get("languageMap")
                pairs = texts.items() if isinstance(texts, dict) else ()
                return [{"@value": text, "@language": tag} for tag, text in pairs if isinstance(text, str)]
        return {key: part if key == "@context" else self.flatten(part, depth + 1) for key, part in value.items()}

    def _plain(self, value: Any, depth: int) -> Any:
        if isinstance(value, dict) and "@value" in value:
            return value["@value"] if value.get("@type") in ("DateTime", "Date") else value
        if isinstance(value, list):
            return [part for part in (self._plain(part, depth + 1) for part in value) if part not in ("", None)]
        return None if value == "" else self.flatten(value, depth + 1)


# --- large bodies --------------------------------------------------------------------------------------------------


def _large(source: Path | bytes, tell: Tell) -> Iterator[bytes]:
    with contextlib.closing(_open(source)) as body:
        first = body.read(1 << 12).lstrip()[:1]
    try:
        if first == b"[":
            yield from _array(source, tell)
        elif first == b"{":
            yield from _object(source, tell)
        else:
            raise BrokenJson("neither an object nor an array")
    except ijson.JSONError as error:
        words = " ".join(str(error).split())
        if "premature" in words or "ncomplete" in words:
            size = len(source) if isinstance(source, bytes) else source.stat().st_size
            words = f"the document ends in the midst, at byte {size} ({words})"
        raise BrokenJson(words) from error


def _array(source: Path | bytes, tell: Tell) -> Iterator[bytes]:
    with contextlib.closing(_open(source)) as body:
        for batch in _batches(ijson.items(body, "item", use_float=True)):
            yield _write(_prepare(batch, tell))


def _object(source: Path | bytes, tell: Tell) -> Iterator[bytes]:
    """The top object in slices: each long array under its key, together with the object's context and name."""
    frame: dict[str, Any] = {}
    with contextlib.closing(_open(source)) as body:
        context = next(iter(ijson.items(body, "@context", use_float=True)), None)
    if context is not None:
        frame["@context"] = _State(tell).context(context)
    name = None
    with contextlib.closing(_open(source)) as body, contextlib.suppress(ijson.JSONError):  # told where it matters
        name = next(iter(ijson.items(body, "@id")), None) if _names_itself(source) else None
    frame["@id"] = name if isinstance(name, str) else "_:top"
    if not isinstance(name, str) and _only_graph(source):
        del frame["@id"]
    quiet = _Quiet(tell)
    with contextlib.closing(_open(source)) as body:
        rest: dict[str, Any] = {}
        for key, part in _members(body, frame):
            if isinstance(part, list):
                yield _write(_finish({**frame, key: part}, context, quiet))
            elif key not in ("@context", "@id"):
                rest[key] = part
        if rest:
            yield _write(_finish({**frame, **rest}, context, quiet))


class _Quiet:
    """Contexts of the frame were told once; what lies deeper is told as it comes, each once."""

    def __init__(self, tell: Tell) -> None:
        self.tell = tell
        self.told: set[tuple[str, str]] = set()

    def __call__(self, rule: str, value: str, words: str) -> None:
        if (rule, value) not in self.told:
            self.told.add((rule, value))
            self.tell(rule, value, words)


def _finish(document: dict[str, Any], context: Any, tell: Tell) -> Any:
    return _prepare(document, tell)


def _names_itself(source: Path | bytes) -> bool:
    """Whether the top object has an `@id` near its beginning or end (a full pass just for it is not worth it)."""
    with contextlib.closing(_open(source)) as body:
        if _top_level_id(body.read(1 << 20)):
            return True
    if isinstance(source, bytes):
        return b'"@id"' in source[-(1 << 16) :]
    with source.open("rb") as raw:
        raw.seek(max(0, source.stat().st_size - (1 << 16)))
        return b'"@id"' in raw.read()


def _top_level_id(head: bytes) -> bool:
    depth = 0
    try:
        for event, value in ijson.basic_parse(head):
            if event in ("start_map", "start_array"):
                depth += 1
            elif event in ("end_map", "end_array"):
                depth -= 1
            elif event == "map_key" and depth == 1 and value == "@id":
                return True
    except ijson.JSONError:
        return False
    return False


def _only_graph(source: Path | bytes) -> bool:
    with contextlib.closing(_open(source)) as body:
        head = body.read(1 << 16)
    return b'"@graph"' in head


def _members(body: BinaryIO, frame: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Top-level members; arrays come in several lists of at most `_BATCH` parts.

    Where the body breaks off, the complete parts before that place come first.
    """
    events = ijson.basic_parse(body, use_float=True)
    next(events, None)
    for event, key in events:
        if event != "map_key":
            return
        first, value = next(events)
        if first != "start_array":
            yield key, _build(first, value, events)
            continue
        for batch in _batches(_parts(events)):
            yield key, batch


def _parts(events: Iterator[tuple[str, Any]]) -> Iterator[Any]:
    for event, part in events:
        if event == "end_array":
            return
        yield _build(event, part, events)


def _build(event: str, value: Any, events: Iterator[tuple[str, Any]]) -> Any:
    """One value out of parse events."""
    if event not in ("start_map", "start_array"):
        return value
    builder = ijson.ObjectBuilder()
    builder.event(event, value)
    depth = 1
    for inner, part in events:
        builder.event(inner, part)
        if inner in ("start_map", "start_array"):
            depth += 1
        elif inner in ("end_map", "end_array"):
            depth -= 1
            if depth == 0:
                break
    return builder.value


def _batches(nodes: Iterator[Any]) -> Iterator[list[Any]]:
    """Nodes by the hundred; what came before a break is given before it is raised."""
    batch: list[Any] = []
    broken: ijson.JSONError | None = None
    while broken is None:
        try:
            for node in islice(nodes, _BATCH - len(batch)):
                batch.append(node)
        except ijson.JSONError as error:
            broken = error
        if not batch:
            break
        yield batch
        batch = []
    if broken is not None:
        raise broken
