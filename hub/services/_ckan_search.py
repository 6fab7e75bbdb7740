"""`package_search`: Solr's syntax in common use, answered from the hub's own index as CKAN 2.12 answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import orjson

from hub.ledger import curated
from hub.ledger.curated import Kind
from hub.policy import View
from hub.projections.search import (
    EVERYTHING,
    LICENCES,
    MINIMUM,
    BadSort,
    Compiler,
    Found,
    Node,
    Query,
    Snapshot,
    SolrSyntaxError,
    parse,
    parse_sort,
    parse_words,
    word_fields,
)
from hub.services._ckan_api import (
    Call,
    Invalid,
    RawJson,
    SearchFailed,
    SearchQueryFailed,
    as_bool,
    as_list,
    as_natural,
)

__all__ = ["ROWS_MAX", "package_search"]

ROWS_MAX: Final = 1000
_DEFAULT_SORT: Final = "score desc, metadata_modified desc"
_KNOWN: Final = frozenset(
    (
        "q",
        "fl",
        "fq",
        "rows",
        "sort",
        "start",
        "wt",
        "qf",
        "bf",
        "boost",
        "facet",
        "facet.mincount",
        "facet.limit",
        "facet.field",
        "extras",
        "fq_list",
        "tie",
        "defType",
        "mm",
        "df",
        "include_private",
        "include_drafts",
        "include_deleted",
        "use_default_schema",
    )
)
_SOLR_BOOL: Final = {"true": True, "on": True, "yes": True, "false": False, "off": False, "no": False}
_LONGEST_QUERY: Final = 20_000


def package_search(call: Call, data: dict[str, Any]) -> RawJson:
    """Search for datasets.

    q: words (all of two, most of more), or Solr's syntax where there is a colon; fq, fq_list: filters in Solr's
    syntax; sort: `FIELD asc|desc, ...`; mm, qf, df, defType (dismax, lucene); rows (10, at most 1000), start;
    facet.field: a JSON list, facet.limit (50, -1 for all), facet.mincount (1); fl: fields instead of whole datasets;
    include_private, for holders of a token. Gives count, results, sort, facets and search_facets.
    """
    _refuse_unknown(data)
    rows = min(_rows(data), ROWS_MAX)
    start = as_natural(data, "start", 0)
    if data.get("facet.field") == "":
        raise Invalid({"facet.field": ["Could not parse as valid JSON", "Not a list"]})
    facets = as_list(data, "facet.field") if _facetted(data) else []
    aliases = _vocabularies(call, data)
    limit = as_natural(data, "facet.limit", 50, negative=True)
    minimum = as_natural(data, "facet.mincount", 1)
    sort = str(data.get("sort") or "")
    if sort in ("", "rank"):
        sort = _DEFAULT_SORT
    fields = _fields(data)
    try:
        query, scored, whole = _query(call, data, aliases)
        found = call.snapshot.search(
            query,
            sort=parse_sort(sort),
            rows=rows,
            start=start,
            scored=scored,
            whole=whole,
            facets=[aliases.get(name, name) for name in facets],
            facet_limit=limit,
            facet_minimum=minimum,
        )
    except SolrSyntaxError as error:
        raise SearchFailed(f"SOLR returned an error running query: {_told(data)} Error: {error}") from None
    except BadSort:
        raise SearchQueryFailed('Invalid "sort" parameter') from None
    except ValueError as error:
        # What the engine itself refuses, such as a pattern that grows too large.
        raise SearchFailed(f"SOLR returned an error running query: {_told(data)} Error: {error}") from None
    counted = {name: found.facets[aliases.get(name, name)] for name in facets}
    scores = (found.scores if scored else (1.0,) * len(found.packages)) if "score" in fields else ()
    return _answer(call.snapshot, found, fields, sort, counted, scores)


def _vocabularies(call: Call, data: Mapping[str, Any]) -> dict[str, str]:
    """Fields named by a vocabulary (`vocab_countries`) and the fields that have its tags, by its id."""
    asked = (data.get(key) for key in ("q", "fq", "fq_list", "facet.field", "qf", "df"))
    if not any("vocab_" in str(value) for value in asked if value):
        return {}
    with call.services.ledger.read() as connection:
        return {f"vocab_{one.name}": f"vocab_{one.id}" for one in curated.listed(connection, Kind.VOCABULARY)}


def _rows(data: Mapping[str, Any]) -> int:
    try:
        return as_natural(data, "rows", 10)
    except Invalid as invalid:
        if isinstance(data.get("rows"), str) and invalid.errors.get("rows") == ["Invalid integer"]:
            raise Invalid({"rows": ["Invalid integer", "Please enter an integer value"]}) from None
        raise


def _facetted(data: Mapping[str, Any]) -> bool:
    value = data.get("facet", True)
    if isinstance(value, bool) or value in (None, ""):
        return value is not False
    text = str(value).lower()
    if text not in _SOLR_BOOL:
        raise SearchFailed(f"Solr returned an error running query: invalid boolean value: {data['facet']}")
    return _SOLR_BOOL[text]


def _refuse_unknown(data: Mapping[str, Any]) -> None:
    unknown = [key for key in data if key not in _KNOWN and not key.startswith("ext_")]
    if unknown:
        raise SearchQueryFailed(f"Invalid search parameters: {unknown}")
    for key in ("q", "fq", "sort"):
        if len(str(data.get(key) or "")) > _LONGEST_QUERY:
            raise SearchFailed(f"the parameter {key} is longer than {_LONGEST_QUERY} characters")


def _told(data: Mapping[str, Any]) -> str:
    return repr({key: str(data[key])[:500] for key in ("q", "fq", "fq_list", "sort") if data.get(key)})


def _fields(data: Mapping[str, Any]) -> list[str]:
    wanted = "*" if data.get("fl") == "" else data.get("fl")
    if isinstance(wanted, str):
        if wanted.lstrip().startswith("["):
            # A list in an address is a text for CKAN, and Solr knows no such field.
            raise SearchFailed(f"SOLR returned an error running query: {_told(data)} Error: fl must name fields")
        wanted = [wanted]
    fields = as_list({"fl": wanted}, "fl")
    return [name for part in fields for name in part.replace(",", " ").split()]


# --- the query ----------------------------------------------------------------------------------------------


def _query(call: Call, data: Mapping[str, Any], aliases: Mapping[str, str]) -> tuple[Query, bool, bool]:
    compiler = call.snapshot.compiler(default_field=_text(data.get("df")).strip() or "text", aliases=aliases)
    text = _text(data.get("q")).strip()
    if text in ("", '""', "''", "*:*"):
        query, scored = compiler.query(EVERYTHING), False
    else:
        _refuse_local(text, "q")
        scored = True
        kind = _text(data.get("defType")).strip() or "dismax"
        if kind not in ("dismax", "edismax", "lucene"):
            raise SolrSyntaxError(f"Unknown query parser '{kind[:100]}'")
        if ":" in text or kind == "lucene":
            query = compiler.query(parse(text))
        else:
            query = _words(compiler, text, data)
    filters = [compiler.query(node) for node in _filters(call, data)]
    return call.snapshot.restricted(query, filters), scored, not scored and not filters


def _words(compiler: Compiler, text: str, data: Mapping[str, Any]) -> Query:
    minimum, fields = _text(data.get("mm")).strip(), _text(data.get("qf")).strip()
    node = parse_words(text, strict=True)
    return compiler.words_query(node, minimum=minimum or MINIMUM, fields=word_fields(fields), any_piece=True)


def _filters(call: Call, data: Mapping[str, Any]) -> Iterable[Node]:
    if isinstance(data.get("fq"), list):
        raise SearchFailed(f"SOLR returned an error running query: {_told(data)} Error: fq must be one text")
    fq = _text(data.get("fq"))
    _refuse_local(fq, "fq")
    hide_private = call.view is View.ALL and not as_bool(data, "include_private")
    as_bool(data, "include_private")
    if fq.strip():
        # CKAN writes its own demands around the filter, which decides how a bare OR in it counts.
        yield parse(f"+capacity:public {fq}" if hide_private else f"{_ANY} {fq}")
    elif hide_private:
        yield parse("+capacity:public")
    for part in _filter_list(data):
        _refuse_local(part, "fq_list")
        if part.strip():
            yield parse(part)


_ANY: Final = "+*:*"


def _filter_list(data: Mapping[str, Any]) -> list[str]:
    value = data.get("fq_list")
    if isinstance(value, str) and value and not value.lstrip().startswith("["):
        raise SearchFailed(f"SOLR returned an error running query: {_told(data)} Error: fq_list must be a list")
    return as_list(data, "fq_list")


def _refuse_local(text: str, name: str) -> None:
    if text.strip().startswith("{!"):
        raise SearchFailed(f"Local parameters are not supported in param '{name}'.")


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return " ".join(map(str, value))
    return str(value)


# --- the answer ---------------------------------------------------------------------------------------------


def _answer(
    snapshot: Snapshot,
    found: Found,
    fields: Sequence[str],
    sort: str,
    facets: Mapping[str, Mapping[str, int]],
    scores: Sequence[float],
) -> RawJson:
    if fields:
        chosen = [_selected(orjson.loads(package), fields) for package in found.packages]
        if len(scores) == len(chosen):
            for one, score in zip(chosen, scores, strict=True):
                one["score"] = score
        results = orjson.dumps(chosen)
    else:
        results = b"[" + b", ".join(found.packages) + b"]"
    rest = orjson.dumps({"sort": sort, "facets": facets, "search_facets": _shown(snapshot, facets)})
    return RawJson(b'{"count": %d, "results": %b, %b' % (found.count, results, rest[1:]))


def _shown(snapshot: Snapshot, facets: Mapping[str, Mapping[str, int]]) -> dict[str, Any]:
    shown = {}
    for field, counts in facets.items():
        entries = [
            {"name": name, "display_name": _display_name(snapshot, field, name), "count": count}
            for name, count in counts.items()
        ]
        entries.sort(key=lambda entry: str(entry["display_name"]), reverse=True)
        shown[field] = {"title": field, "items": entries}
    return shown


def _display_name(snapshot: Snapshot, field: str, name: str) -> str:
    if field == "organization":
        return str(snapshot.described("organization").get(name, {}).get("title") or name)
    if field == "groups":
        return str(snapshot.described("group").get(name, {}).get("title") or name)
    if field == "license_id" and name in LICENCES:
        return LICENCES[name].title
    return name


_PLAIN: Final = (
    "author",
    "author_email",
    "id",
    "license_id",
    "maintainer",
    "maintainer_email",
    "name",
    "notes",
    "state",
    "title",
    "url",
    "version",
)


def _selected(package: dict[str, Any], fields: Sequence[str]) -> dict[str, Any]:
    """The fields as Solr stores them: names for organization and groups, lists over resources, extras unprefixed."""
    stored: dict[str, Any] = {key: package[key] for key in _PLAIN if package.get(key) not in (None, "")}
    for key in ("metadata_created", "metadata_modified"):
        stored[key] = f"{package[key][:23]}Z"
    stored["dataset_type"] = package["type"]
    stored["entity_type"] = "package"
    stored["capacity"] = "private" if package["private"] else "public"
    stored["name_ngram"] = package["name"]
    stored["title_ngram"] = package["title"]
    stored["tags"] = [tag["name"] for tag in package["tags"] if not tag["vocabulary_id"]]
    stored["groups"] = [group["name"] for group in package["groups"]]
    if package["organization"]:
        stored["organization"] = package["organization"]["name"]
    for key, name in (
        ("name", "res_name"),
        ("description", "res_description"),
        ("format", "res_format"),
        ("url", "res_url"),
    ):
        stored[name] = [resource[key] for resource in package["resources"] if resource[key] or key == "format"]
    extras = {entry["key"]: entry["value"] for entry in package["extras"]}
    if "*" in fields:
        text = orjson.dumps(package).decode()
        whole = {"data_dict": text, "validated_data_dict": text}
        return {key: value for key, value in stored.items() if value != []} | whole | extras
    chosen = {key: stored[key] for key in fields if stored.get(key, []) != []}
    chosen |= {key[7:]: extras[key[7:]] for key in fields if key.startswith("extras_") and key[7:] in extras}
    if "data_dict" in fields or "validated_data_dict" in fields:
        text = orjson.dumps(package).decode()
        chosen |= {key: text for key in ("data_dict", "validated_data_dict") if key in fields}
    return chosen
