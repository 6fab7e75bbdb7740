"""Reading a request of the SPARQL 1.1 Protocol (section 2.1): the query, its dataset, the format asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qsl

from starlette.datastructures import Headers

from hub.clock import now, stamp
from hub.projections.query_text import Form, QueryText, read_query
from hub.services.negotiation import preferred
from hub.services.problems import Problem

__all__ = ["QUERY_LENGTH", "Asked", "Format", "format_of", "formats_of", "read_get", "read_post", "wants_page"]

QUERY_LENGTH: Final = 256 * 1024
"""Characters of a query."""

_FORM_TYPE: Final = "application/x-www-form-urlencoded"
_QUERY_TYPE: Final = "application/sparql-query"
_UPDATE_TYPE: Final = "application/sparql-update"


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as asked; `query` is None where none was given (a GET that wants the service's description)."""

    query: QueryText | None
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]
    format: str | None
    at: str | None = None
    """The catalog as it was at this moment (a stamp) is asked; None: as it is."""


@dataclass(frozen=True, slots=True)
class Format:
    """A format of answers: its name in the query workers, its media type, and what else asks for it."""

    name: str
    media_type: str
    short: tuple[str, ...]
    also: tuple[str, ...] = ()


_SOLUTIONS: Final = (
    Format("json", "application/sparql-results+json", ("json", "srj"), ("application/json",)),
    Format(
        "xml",
        "application/sparql-results+xml",
        ("xml", "srx"),
        ("application/xml", "text/xml", "application/rdf+xml"),
    ),
    Format("csv", "text/csv; charset=utf-8", ("csv",)),
    Format("tsv", "text/tab-separated-values; charset=utf-8", ("tsv",)),
)
_TRIPLES: Final = (
    Format("turtle", "text/turtle; charset=utf-8", ("turtle", "ttl"), ("application/x-turtle", "text/n3")),
    Format("ntriples", "application/n-triples", ("ntriples", "nt", "n-triples"), ("text/plain",)),
    Format("rdfxml", "application/rdf+xml", ("rdfxml", "rdf", "xml", "rdf+xml"), ("application/xml", "text/xml")),
    Format("jsonld", "application/ld+json", ("jsonld", "json-ld", "json"), ("application/json",)),
    # Of triples these two say what Turtle and N-Triples say: for clients that ask for nothing else.
    Format("trig", "application/trig; charset=utf-8", ("trig",), ("application/x-trig",)),
    Format("nquads", "application/n-quads", ("nquads", "nq", "n-quads"), ("text/x-nquads",)),
)


_OF_THE_OTHER_KIND: Final[dict[tuple[Format, ...], tuple[str, ...]]] = {
    formats: tuple(name for one in others for name in (one.media_type.partition(";")[0], *one.also))
    for formats, others in ((_SOLUTIONS, _TRIPLES), (_TRIPLES, _SOLUTIONS))
}


def formats_of(form: Form) -> tuple[Format, ...]:
    """What a query of this form can be answered in, best first."""
    return _TRIPLES if form in (Form.CONSTRUCT, Form.DESCRIBE) else _SOLUTIONS


def format_of(form: Form, accept: str | None, asked: str | None) -> Format:
    """The format of the answer, by name where one is asked for, else by `Accept` and the form of the query.

    Clients name formats of the other kind too (rdflib offers RDF/XML for SELECT), so the form decides which count. One
    that names only those of the other kind gets the first of the right kind (RFC 9110, 12.5.1, leaves that open): it
    asked for its usual format and reads the type of what comes. Raises `Problem` 400 or 406.
    """
    formats = formats_of(form)
    types = [one.media_type.partition(";")[0] for one in formats]
    if asked is not None:
        wanted = asked.strip().lower()
        for one, media_type in zip(formats, types, strict=True):
            if wanted in one.short or wanted == media_type or wanted in one.also:
                return one
        known = ", ".join(one.short[0] for one in formats)
        raise Problem(
            400,
            vi=f"Không có định dạng {asked!r} cho truy vấn {form.name}; có: {known}.",
            en=f"There is no format {asked!r} for a {form.name} query; there are: {known}.",
        )
    offers = dict(zip(types, formats, strict=True))
    for one in formats:
        for name in one.also:
            offers.setdefault(name, one)
    chosen = preferred(accept, tuple(offers))
    if chosen is None and preferred(accept, _OF_THE_OTHER_KIND[formats]) is not None:
        return formats[0]
    if chosen is None:
        raise Problem(
            406,
            vi=f"Truy vấn {form.name} được trả lời bằng: {', '.join(types)}.",
            en=f"A {form.name} query is answered in: {', '.join(types)}.",
        )
    return offers[chosen]


def wants_page(accept: str | None, types: Sequence[str]) -> bool:
    """Whether a browser asks: it names text/html and likes none of the machine-readable types better."""
    return "text/html" in (accept or "").lower() and preferred(accept, [*types, "text/html"]) == "text/html"


def read_get(query_string: bytes) -> Asked:
    """A query by GET (section 2.1.1). Raises `Problem` 400."""
    return _asked(_pairs(query_string, "utf-8"))


def read_post(headers: Headers, query_string: bytes, body: bytes) -> Asked:
    """A query by POST, in a form (section 2.1.2) or itself (2.1.3). Raises `Problem` 400, 403 or 415."""
    media_type, charset = _content_type(headers.get("content-type", ""))
    if charset not in ("utf-8", "utf8", "us-ascii"):
        raise Problem(
            400,
            vi=f"Truy vấn phải được mã hóa UTF-8, không phải {charset}.",
            en=f"A query is sent in UTF-8, not in {charset}.",
        )
    match media_type:
        case "application/x-www-form-urlencoded":
            return _asked([*_pairs(query_string, "utf-8"), *_pairs(body, charset)])
        case "application/sparql-query":
            pairs = _pairs(query_string, "utf-8")
            return _asked([*pairs, ("query", _text(body))])
        case "application/sparql-update":
            raise _read_only()
        case _:
            raise Problem(
                415,
                vi=f"Truy vấn gửi bằng POST phải có kiểu {_FORM_TYPE} hoặc {_QUERY_TYPE}.",
                en=f"A query by POST has the type {_FORM_TYPE} or {_QUERY_TYPE}.",
                headers={"Accept-Post": f"{_FORM_TYPE}, {_QUERY_TYPE}"},
            )


def _content_type(header: str) -> tuple[str, str]:
    media_type, *parameters = (part.strip() for part in header.split(";"))
    charset = "utf-8"
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip('"').lower()
    return media_type.lower(), charset


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Problem(400, vi="Truy vấn không phải là UTF-8.", en="The query is not UTF-8.") from None


def _pairs(encoded: bytes, charset: str) -> list[tuple[str, str]]:
    try:
        text = encoded.decode("us-ascii" if charset == "us-ascii" else "utf-8")
        return parse_qsl(text, keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=1000)
    except UnicodeDecodeError:
        raise Problem(400, vi="Tham số không phải là UTF-8.", en="The parameters are not UTF-8.") from None
    except ValueError:
        raise Problem(400, vi="Có quá nhiều tham số.", en="There are too many parameters.") from None


def _asked(pairs: Sequence[tuple[str, str]]) -> Asked:
    queries = [value for name, value in pairs if name == "query"]
    if any(name == "update" for name, _ in pairs):
        raise _read_only()
    if len(queries) > 1:
        raise Problem(
            400,
            vi="Chỉ được gửi một tham số query.",
            en="Exactly one query parameter is expected (SPARQL 1.1 Protocol, 2.1).",
        )
    formats = [value for name, value in pairs if name in ("format", "output", "results") and value.strip()]
    return Asked(
        _checked(queries[0]) if queries else None,
        tuple(value for name, value in pairs if name == "default-graph-uri"),
        tuple(value for name, value in pairs if name == "named-graph-uri"),
        formats[0] if formats else None,
        _moment([value for name, value in pairs if name == "at"]),
    )


def _moment(given: Sequence[str]) -> str | None:
    """ISO 8601, without a zone in UTC; a date alone is its first moment."""
    if not given:
        return None
    text = re.sub(r" (?=\d\d:?\d\d$)", "+", given[0].strip()) if len(given[0]) <= 64 else ""
    try:
        read = datetime.fromisoformat(text)
        moment = (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        moment = None
    if moment is None or len(given) > 1:
        raise Problem(
            400,
            vi="Tham số at phải là một thời điểm theo ISO 8601, ví dụ 2026-01-31 hoặc 2026-01-31T08:00:00+07:00.",
            en="The parameter at is one moment in ISO 8601, such as 2026-01-31 or 2026-01-31T08:00:00+07:00.",
        )
    if moment > now():
        raise Problem(
            400,
            vi="Tham số at là một thời điểm trong tương lai; danh mục chỉ trả lời về hiện tại và quá khứ.",
            en="The parameter at lies in the future; the catalog answers for the present and the past.",
        )
    return stamp(moment)


def _checked(text: str) -> QueryText:
    if len(text) > QUERY_LENGTH:
        raise Problem(
            413,
            vi=f"Truy vấn dài hơn {QUERY_LENGTH} ký tự.",
            en=f"The query is longer than {QUERY_LENGTH} characters.",
        )
    if not text.strip():
        raise Problem(400, vi="Truy vấn rỗng.", en="The query is empty.")
    if "\x00" in text:
        raise Problem(400, vi="Truy vấn chứa ký tự NUL.", en="The query holds NUL.")
    query = read_query(text)
    if query.form is Form.UPDATE:
        raise _read_only()
    if query.service is not None:
        line, column = query.service
        raise Problem(
            400,
            vi="Không dùng được SERVICE: dịch vụ này không gửi truy vấn tới máy chủ khác.",
            en="SERVICE is not available: this service sends no query to other servers.",
            line=line,
            column=column,
        )
    return query


def _read_only() -> Problem:
    return Problem(
        403,
        vi="Dịch vụ này chỉ cho đọc: SPARQL Update không được chấp nhận.",
        en="This service is read-only: SPARQL Update is not accepted.",
    )
