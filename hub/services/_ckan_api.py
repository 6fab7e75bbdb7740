"""How CKAN's Action API speaks: requests read as CKAN reads them, answers and errors in its envelope.

Statuses and words are those of CKAN 2.12, which clients such as ckanapi take apart: 400 for an unknown action and
for unreadable requests (a bare JSON text), 403, 404, 409 with the errors by field, 400 and 409 for searches.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from json import loads
from typing import Any, Final

import orjson
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request

from hub.policy import Caller, TokenHolder, View
from hub.projections.search import SearchReader, Snapshot
from hub.services.context import Services

__all__ = [
    "Action",
    "Answer",
    "Call",
    "Changed",
    "Integrity",
    "Invalid",
    "NotAuthorized",
    "NotFound",
    "RawJson",
    "SearchFailed",
    "SearchQueryFailed",
    "UnreadableRequest",
    "UnsupportedMedia",
    "as_bool",
    "as_list",
    "as_natural",
    "failure",
    "read_request",
    "required",
    "success",
]

_JSON: Final = "application/json;charset=utf-8"
_SCRIPT: Final = "application/javascript;charset=utf-8"
_JSON_TYPE: Final = re.compile(r"application/(?:[\w.-]+\+)?json")
_TRUE: Final = ("true", "yes", "on", "y", "t", "1")
_FALSE: Final = ("false", "no", "off", "n", "f", "0", "")


class NotFound(Exception):
    """There is no such thing, as far as this caller may know."""


class NotAuthorized(Exception):
    """The caller may not do this."""


class Invalid(Exception):
    """What was sent does not hold: errors by field."""

    def __init__(self, errors: Mapping[str, Any]) -> None:
        super().__init__(str(errors))
        self.errors = dict(errors)


class Integrity(Exception):
    """What was sent has another shape than the action takes: a text where a list belongs."""

    data: Mapping[str, Any] | None = None
    """What was sent, where the action shows it."""


class SearchQueryFailed(Exception):
    """A search parameter that does not exist or cannot be read."""


class SearchFailed(Exception):
    """A query that the search engine cannot read."""


class UnreadableRequest(Exception):
    """The request's data is no JSON object."""


class UnsupportedMedia(Exception):
    """The request's data is said to be neither JSON nor a form."""


@dataclass(frozen=True, slots=True)
class RawJson:
    """A result that is JSON text already."""

    text: bytes


@dataclass(frozen=True, slots=True)
class Changed:
    """A result, and the ids of what was changed for it, by kind: CKAN tells them beside the result."""

    result: Any
    entities: Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of an action: who asks, and the state of the catalog that answers."""

    services: Services
    caller: Caller
    view: View
    snapshot: Snapshot
    reader: SearchReader
    base: str
    """Where this catalog's addresses start, for this caller."""

    @property
    def is_writer(self) -> bool:
        """Whether the caller holds a token."""
        return isinstance(self.caller, TokenHolder)


@dataclass(frozen=True, slots=True)
class Action:
    """One action: its function, whether it only reads (then GET works), and its help."""

    run: Callable[[Call, dict[str, Any]], Any]
    reads: bool = True

    @property
    def help(self) -> str:
        """The text that `help_show` gives."""
        return (self.run.__doc__ or "").strip()


# --- requests -----------------------------------------------------------------------------------------------


async def read_request(request: Request, *, reads: bool) -> dict[str, Any]:
    """The data of a request, from its body, its form or (actions that only read) its address."""
    asks = request.method in ("GET", "HEAD")  # a body that comes with one is none: nothing is changed by asking
    if not reads and asks:
        raise UnreadableRequest("Invalid request. Please use POST method for your request")
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not asks and kind in ("multipart/form-data", "application/x-www-form-urlencoded"):
        await request.body()  # kept, so that what is no form can still be read as JSON
        async with request.form(max_files=50, max_fields=5000) as form:
            if form:
                return _from_form(form)
    if reads and request.query_params:
        return _single_or_list(request.query_params.multi_items())
    body = b"" if asks else await request.body()
    if body and kind and not _JSON_TYPE.fullmatch(kind):
        # As in CKAN, which also refuses what says nothing; scripts for older ones send JSON so.
        raise UnsupportedMedia(f"The data of a request is JSON (application/json) or a form, not {kind[:100]!r}")
    return _from_json(body) if body else {}


def _from_form(form: FormData) -> dict[str, Any]:
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            raise Invalid({name: ["This catalog keeps no files; give the address of the file as `url`"]})
    fields = [(name, str(value)) for name, value in form.multi_items()]
    if len(fields) == 1 and fields[0][1] in ("1", ""):
        return _from_json(fields[0][0].encode())
    return _single_or_list(fields)


def _single_or_list(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        decoded: object = orjson.loads(body)
    except orjson.JSONDecodeError:
        decoded = _slowly(body)
    if not isinstance(decoded, dict):
        raise UnreadableRequest(f"Request data JSON decoded to {decoded!r:.200} but it needs to be a dictionary.")
    return decoded


def _slowly(body: bytes) -> object:
    # orjson refuses some of what CKAN takes (lone surrogates, NaN), and words errors otherwise.
    try:
        decoded: object = loads(body.decode("utf-8", "replace"), parse_constant=lambda _: None)
    except (ValueError, RecursionError) as error:  # not only `JSONDecodeError`: a number can be too long
        raise UnreadableRequest(
            f"Error decoding JSON data. Error: {error!r:.200} JSON data extracted from the request: {{}}"
        ) from None
    if re.search(rb"\\u[dD][89a-fA-F]", body) and not _is_text(decoded):
        raise UnreadableRequest("Error decoding JSON data. Error: the text holds half of a surrogate pair")
    return decoded


def _is_text(decoded: object) -> bool:
    try:
        orjson.dumps(decoded, default=str)
    except TypeError:
        return False
    return True


# --- values -------------------------------------------------------------------------------------------------


def required(values: Mapping[str, Any], key: str) -> str:
    """A text that must be there."""
    value = values.get(key)
    if value is None or value == "":
        raise Invalid({key: ["Missing value"]})
    if not isinstance(value, str):
        raise Invalid({key: ["Must be a Unicode string value"]})
    return value


def as_bool(values: Mapping[str, Any], key: str, default: bool = False) -> bool:
    """A flag, in any of the spellings that CKAN takes."""
    value = values.get(key, default)
    if isinstance(value, bool) or value is None:
        return bool(value)
    text = str(value).strip().lower()
    if text in _TRUE:
        return True
    if text in _FALSE:
        return False
    raise Invalid({key: ["Must be a boolean value"]})


def as_natural(values: Mapping[str, Any], key: str, default: int, *, negative: bool = False) -> int:
    """A number that is not negative (unless `negative`)."""
    value = values.get(key, default)
    if value is None or value == "":
        return default
    try:
        number = int(value)
    except (TypeError, ValueError):
        raise Invalid({key: ["Invalid integer"]}) from None
    if isinstance(value, float) and value != number:
        raise Invalid({key: ["Invalid integer"]})
    if number < 0 and not negative:
        raise Invalid({key: ["Must be a natural number"]})
    return min(number, 2**31 - 1)


def as_list(values: Mapping[str, Any], key: str) -> list[str]:
    """A list of texts, itself or as JSON text."""
    value = values.get(key)
    if value is None or value == "":
        return []
    if isinstance(value, str):
        try:
            value = orjson.loads(value)
        except orjson.JSONDecodeError:
            raise Invalid({key: ["Could not parse as valid JSON", "Not a list"]}) from None
    if not isinstance(value, list):
        raise Invalid({key: ["Not a list"]})
    wrong = [part for part in value if not isinstance(part, str)]
    if wrong:
        raise Invalid({key: [f"Not a string: {part}" for part in wrong]})
    return value


# --- answers ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, body and media type of an answer."""

    status: int
    body: bytes
    media_type: str = _JSON


def success(help_url: str, result: Any, callback: str | None = None) -> Answer:
    """The envelope of a result; with a callback, a script (JSONP)."""
    more = b""
    if isinstance(result, Changed):
        result, more = result.result, b', "changed_entities": ' + orjson.dumps(result.entities)
    text = result.text if isinstance(result, RawJson) else orjson.dumps(result, default=str)
    body = b'{"help": %b, "success": true, "result": %b%b}' % (orjson.dumps(help_url), text, more)
    if callback is not None:
        return Answer(200, b"%b(%b);" % (html.escape(callback).encode(), body), _SCRIPT)
    return Answer(200, body)


def failure(help_url: str, error: Exception) -> Answer | None:
    """The envelope of an error; None for one that CKAN's API has no words for."""
    match error:
        case UnreadableRequest():
            return Answer(400, orjson.dumps(f"Bad request: JSON Error: {error}"))
        case UnsupportedMedia():
            return Answer(415, orjson.dumps(f"Bad request: {error}"))
        case NotAuthorized():
            status, told = 403, _typed("Authorization Error", "Access denied", error)
        case NotFound():
            status, told = 404, _typed("Not Found Error", "Not found", error)
        case Invalid():
            status, told = 409, {**error.errors, "__type": "Validation Error"}
        case Integrity():
            status, told = 400, {"__type": "Integrity Error", "message": str(error), "data": error.data}
        case SearchQueryFailed():
            message = f"Search Query is invalid: {str(error)!r}"
            status, told = 400, {"__type": "Search Query Error", "message": message}
        case SearchFailed():
            status, told = 409, {"__type": "Search Error", "message": f"Search error: {str(error)!r}"}
        case _:
            return None
    return Answer(status, orjson.dumps({"help": help_url, "success": False, "error": told}, default=str))


def _typed(kind: str, message: str, error: Exception) -> dict[str, Any]:
    return {"__type": kind, "message": f"{message}: {error}" if str(error) else message}
