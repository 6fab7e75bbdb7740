"""The one door to the network: polite, bounded in time and size, and going only where it may.

    Fetcher(source).get(url)   ─►  Response   small body in memory
    Fetcher(source).open(url)  ─►  Download   any body in a file, for streaming and for worker processes

Both raise the errors of `harvesters.errors`, whose words never hold a secret.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from http.client import HTTPException
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
from urllib3 import BaseHTTPResponse
from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

from harvesters._addresses import AllowedHosts, Resolver
from harvesters._bodies import Limits, Sink, Unpacker
from harvesters._connections import Deadline, Dialer
from harvesters._faults import fault
from harvesters._files import open_file
from harvesters._origins import is_file, is_web, origin, redirected, without_userinfo
from harvesters._politeness import Clock, Politeness, SystemClock, backoff, check_window, retry_after
from harvesters._redaction import redact, remember_address, remember_header
from harvesters._requests import Request, check_header, conditions
from harvesters._responses import Answer, Download, Response, decode_json
from harvesters._scrubbing import scrubbed
from harvesters._session import open_session
from harvesters.config import SourceConfig
from harvesters.errors import AddressRefused, Denied, HarvestError, Missing, StopRun, Unavailable
from harvesters.secrets import resolve

__all__ = ["Clock", "Download", "Fetcher", "Politeness", "Resolver", "Response", "decode_json", "redact", "scrubbed"]

_SMALL = 64 << 20
_CHUNK = 1 << 16
_MOST_REDIRECTS = 10
_LONGEST_PAUSE = 60.0
"""A pause asked for by `Retry-After` that is longer ends the run instead; it resumes from its checkpoint."""
_AGENT = "open-data-hub/0.1 (metadata harvester)"
_GOOD = frozenset({200, 203, 204, 226})
"""Not 202 (not ready yet, or a robot check) nor 206 (a part that nobody asked for): those are tried again."""
_TEMPORARY = frozenset({408, 425, 429})
_NOWHERE: frozenset[int] = frozenset()


class Fetcher:
    """Fetches for one source, within its limits. A context manager; usable from several threads.

    `clock` and `resolver` replace the machine's own; `politeness` is shared by fetchers of one process that may
    meet at a host.
    """

    def __init__(
        self,
        source: SourceConfig,
        clock: Clock | None = None,
        resolver: Resolver | None = None,
        politeness: Politeness | None = None,
    ) -> None:
        self._source = source
        self._config = source.http
        self._clock = clock or SystemClock()
        self._politeness = politeness or Politeness()
        self._dialer = Dialer(AllowedHosts(self._config.allow_hosts), self._config.connect_timeout, resolver)
        self._secrets: dict[str, str] = {}
        self._lock = threading.Lock()
        self._session: requests.Session | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._opened = 0
        remember_address(source.url)

    # -- life ---------------------------------------------------------------------------------------------

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close connections and delete downloads."""
        with self._lock:
            if self._session is not None:
                self._session.close()
                self._session = None
            if self._folder is not None:
                self._folder.cleanup()
                self._folder = None

    # -- the two calls ------------------------------------------------------------------------------------

    def get(
        self,
        url: str,
        *,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str | None = None,
        validators: Mapping[str, str] | None = None,
        allow: Collection[int] = _NOWHERE,
        max_bytes: int = _SMALL,
        retries: int | None = None,
    ) -> Response:
        """Fetch a body that fits in memory (at most `max_bytes` unpacked, else `TooLarge`).

        `validators` (`etag`, `last-modified`) make the request conditional: look at `not_modified` then.
        Statuses in `allow` are returned as answers instead of raised. `retries` overrides the source's.
        """
        request = self._request(url, params, headers, accept, validators, allow, max_bytes, retries)
        if is_file(url):
            with self._file(request) as file:
                return Response(file.url, file.status, file.headers, file.path.read_bytes())
        body = bytearray()

        def fresh() -> Sink:
            body.clear()
            return _Memory(body)

        try:
            answer = self._fetch(request, fresh)
        except HarvestError:
            body.clear()  # whoever keeps the error keeps this frame, and need not keep megabytes with it
            raise
        return Response(answer.url, answer.status, answer.headers, bytes(body))

    def open(
        self,
        url: str,
        *,
        params: Mapping[str, str | int] | None = None,
        headers: Mapping[str, str] | None = None,
        accept: str | None = None,
        validators: Mapping[str, str] | None = None,
        allow: Collection[int] = _NOWHERE,
        max_bytes: int | None = None,
        retries: int | None = None,
    ) -> Download:
        """Fetch a body of any size within the source's limits into a file. Arguments as for `get`."""
        request = self._request(
            url, params, headers, accept, validators, allow, max_bytes or self._config.max_bytes, retries
        )
        if is_file(url):
            return self._file(request)
        path = self._path()
        with path.open("w+b") as stream:

            def fresh() -> Sink:
                stream.seek(0)
                stream.truncate()
                return stream

            try:
                answer = self._fetch(request, fresh)
            except BaseException:
                path.unlink(missing_ok=True)
                raise
            size = stream.tell()
        return Download(answer.url, answer.status, answer.headers, path, size)

    def post(
        self,
        url: str,
        body: bytes,
        *,
        content_type: str,
        headers: Mapping[str, str] | None = None,
        accept: str | None = None,
        allow: Collection[int] = _NOWHERE,
        max_bytes: int = 1 << 20,
    ) -> Response:
        """Send a body once, within the same limits and rules of address as `get`; the answer fits in memory.

        Never repeated by itself (what was sent may have been taken) and never redirected: `Denied` then. 201 and 202
        are successes here.
        """
        named = {"Content-Type": content_type} | dict(headers or {})
        asked = self._request(url, None, named, accept, None, {201, 202, *allow}, max_bytes, 0)
        answered = bytearray()
        answer = self._fetch(replace(asked, body=body), lambda: _Memory(answered))
        return Response(answer.url, answer.status, answer.headers, bytes(answered))

    def get_json(self, url: str, **arguments: Any) -> object:
        """`get` and decode; raises `RetryLater` where the answer is no JSON (a CAPTCHA page, say)."""
        return self.get(url, **({"accept": "application/json"} | arguments)).json()

    # -- files --------------------------------------------------------------------------------------------

    def _path(self) -> Path:
        with self._lock:
            if self._folder is None:
                self._folder = tempfile.TemporaryDirectory(prefix="harvest-")
            self._opened += 1
            return Path(self._folder.name) / f"{self._opened}.body"

    def _file(self, request: Request) -> Download:
        if not is_file(self._source.url):
            raise AddressRefused(
                "file: addresses are read only where the source itself is one",
                "Chỉ đọc địa chỉ file: khi chính nguồn là tệp",
            )
        return open_file(
            request.url,
            roots=self._config.file_roots,
            target=self._path(),
            etag=request.headers.get("If-None-Match") if request.conditional else None,
            limits=Limits(self._config.max_wire_bytes, request.max_bytes),
        )

    # -- requests -----------------------------------------------------------------------------------------

    def _request(
        self,
        url: str,
        params: Mapping[str, str | int] | None,
        headers: Mapping[str, str] | None,
        accept: str | None,
        validators: Mapping[str, str] | None,
        allow: Collection[int],
        max_bytes: int,
        retries: int | None,
    ) -> Request:
        merged = {
            "User-Agent": self._config.user_agent or _AGENT,
            "Accept": accept or "*/*",
            "Accept-Encoding": "gzip, deflate",
        }
        merged |= headers or {}
        for name, value in merged.items():
            check_header(name, value)
        conditional = conditions(validators or {})
        return Request(
            url,
            params,
            merged | conditional,
            allow,
            bool(conditional),
            min(max_bytes, self._config.max_bytes),
            self._config.retries if retries is None else retries,
        )

    def _fetch(self, request: Request, fresh: Callable[[], Sink]) -> Answer:
        """Attempts until one succeeds, the retries are used up, or the total time is."""
        ends = self._clock.monotonic() + self._config.total_timeout
        attempt = 0
        while True:
            outcome = self._attempt(request, fresh(), ends - self._clock.monotonic())
            if not isinstance(outcome, HarvestError):
                return outcome
            attempt += 1
            pause = self._pause(outcome, attempt, request.retries, ends)
            if pause is None:
                raise outcome
            self._clock.sleep(pause)

    def _pause(self, error: HarvestError, attempt: int, retries: int, ends: float) -> float | None:
        """Seconds to wait before the next attempt, None where there is to be none."""
        if not isinstance(error, Unavailable) or attempt > retries:
            return None
        pause = backoff(self._config.backoff, attempt)
        if error.after_seconds is not None:
            pause = max(pause, error.after_seconds)
        remaining = ends - self._clock.monotonic()
        return pause if pause <= _LONGEST_PAUSE and pause < remaining else None

    def _attempt(self, request: Request, sink: Sink, seconds: float) -> Answer | HarvestError:
        """One attempt. Errors are returned, so that raising them carries no library exception along,
        whose text would show addresses with their secrets."""
        with Deadline(seconds) as deadline:
            self._dialer.deadline = deadline
            try:
                return self._exchange(request, sink, deadline)
            except HarvestError as error:
                outcome: Exception = error
            except (requests.RequestException, HTTPError, HTTPException, OSError, ValueError) as error:
                outcome = error
            finally:
                self._dialer.deadline = None
        if deadline.expired:
            return self._too_slow(request.url)
        if isinstance(outcome, HarvestError):
            return outcome.with_traceback(None)
        return fault(outcome, self._shown(request.url))

    def _too_slow(self, url: str) -> Unavailable:
        limit = f"{self._config.total_timeout:g}"
        return Unavailable(
            f"{self._shown(url)} took longer than {limit} s in all",
            f"{self._shown(url)} không hoàn tất trong {limit} giây",
        )

    def _exchange(self, request: Request, sink: Sink, deadline: Deadline) -> Answer:
        """Follow redirects by hand to the answer, and read its body."""
        url, params = request.url, request.params
        trusted = True
        visited: set[str] = set()
        while True:
            try:
                prepared, trusted = self._prepare(url, params, request, trusted)
                target = str(prepared.url)
                self._add_secrets(prepared, trusted)
            except ValueError:
                raise self._no_address(url) from None
            if target in visited or len(visited) > _MOST_REDIRECTS:
                raise StopRun(
                    f"{self._shown(request.url)} redirects in circles or more than {_MOST_REDIRECTS} times",
                    f"{self._shown(request.url)} chuyển hướng vòng tròn hoặc quá {_MOST_REDIRECTS} lần",
                )
            visited.add(target)
            place = parse_url(target)
            check_window(self._config.window, self._config.timezone, self._clock.now())
            with (
                self._politeness.slot(
                    str(place.host),
                    concurrency=self._config.concurrency,
                    delay=self._config.delay,
                    seconds=deadline.remaining(),
                    clock=self._clock,
                ),
                self._send(prepared) as response,
            ):
                location = response.headers.get("Location")
                if response.status_code not in (301, 302, 303, 307, 308) or not location:
                    return self._receive(request, response, target, sink, deadline)
                if request.body is not None:
                    raise self._moved(target, response.status_code)
                url, params = redirected(target, location), None

    def _prepare(
        self, url: str, params: Mapping[str, str | int] | None, request: Request, trusted: bool
    ) -> tuple[requests.PreparedRequest, bool]:
        """The request for one hop, with the source's secrets while no hop has left its origin."""
        bare, credentials = without_userinfo(url)
        method = "GET" if request.body is None else "POST"
        prepared = requests.Request(
            method, bare, params=dict(params or {}), headers=dict(request.headers), data=request.body
        ).prepare()
        target = str(prepared.url)
        if not is_web(target):
            raise self._no_address(url)
        if self._config.offline:
            raise AddressRefused(
                f"this source is read without network; {self._shown(target)} is not asked",
                f"Nguồn này được đọc không qua mạng; không truy cập {self._shown(target)}",
            )
        home, own = without_userinfo(self._source.url)
        trusted = trusted and origin(target) == origin(home)
        if trusted:
            credentials = credentials or own
            if credentials is not None:
                prepared.prepare_auth(credentials)
                self._secrets["userinfo"] = credentials[1]
                remember_header(str(prepared.headers["Authorization"]))
            for name, reference in self._config.headers.items():
                value = resolve(reference)
                self._secrets[name] = value
                remember_header(value)
                check_header(name, value, shown=reference)
                prepared.headers[name] = value
        return prepared, trusted

    def _add_secrets(self, prepared: requests.PreparedRequest, trusted: bool) -> None:
        """The query parameters that are secrets: sent, but in no address that anybody gets to see."""
        if not trusted or not self._config.query:
            return
        given = {name for name, _ in parse_qsl(urlsplit(str(prepared.url)).query, keep_blank_values=True)}
        secret = {name: resolve(reference) for name, reference in self._config.query.items() if name not in given}
        self._secrets |= secret
        prepared.prepare_url(prepared.url, secret)

    def _no_address(self, url: str) -> AddressRefused:
        return AddressRefused(
            f"{self._shown(url)} is no http or https address that can be fetched",
            f"{self._shown(url)} không phải địa chỉ http hoặc https có thể truy cập",
        )

    def _moved(self, url: str, status: int) -> Denied:
        return Denied(
            f"{self._shown(url)} redirects elsewhere; what is sent goes only to the address that was given",
            f"{self._shown(url)} chuyển hướng sang địa chỉ khác; dữ liệu chỉ được gửi tới đúng địa chỉ đã khai báo",
            status=status,
        )

    def _send(self, prepared: requests.PreparedRequest) -> requests.Response:
        timeout = (self._config.connect_timeout, self._config.read_timeout)
        return self._open_session().send(prepared, stream=True, allow_redirects=False, timeout=timeout)

    def _open_session(self) -> requests.Session:
        with self._lock:
            if self._session is None:
                self._session = open_session(self._config, self._dialer)
            return self._session

    # -- answers ------------------------------------------------------------------------------------------

    def _receive(
        self, request: Request, response: requests.Response, target: str, sink: Sink, deadline: Deadline
    ) -> Answer:
        headers = {name.lower(): value for name, value in response.headers.items()}
        answer = Answer(without_userinfo(target)[0], response.status_code, headers)
        self._judge(request, answer)
        if answer.status not in (204, 304):
            self._read(request, response.raw, headers.get("content-encoding", ""), sink, deadline)
        return answer

    def _judge(self, request: Request, answer: Answer) -> None:
        """Raise what the status means, unless it is a success or one that the caller wants to see."""
        status = answer.status
        if status in request.allow or status in _GOOD or (status == 304 and request.conditional):
            return
        where = self._shown(answer.url)
        en, vi = f"{where} answered with status {status}", f"{where} trả về mã trạng thái {status}"
        if status in _TEMPORARY or status >= 500 or status < 400:
            wait = retry_after(answer.headers.get("retry-after"), self._clock.now())
            raise Unavailable(en, vi, after_seconds=wait, status=status)
        if status in (404, 410):
            raise Missing(en, vi, status=status)
        raise Denied(en, vi, status=status)

    def _read(self, request: Request, raw: BaseHTTPResponse, encoding: str, sink: Sink, deadline: Deadline) -> None:
        limits = Limits(self._config.max_wire_bytes, request.max_bytes)
        unpacker = Unpacker(encoding, limits)
        # `read` and not `stream`: the standard library's own chunked reading bounds the length of its lines.
        while chunk := raw.read(_CHUNK, decode_content=False):
            if deadline.expired:
                break
            for piece in unpacker.unpack(chunk):
                sink.write(piece)
        if deadline.expired or deadline.remaining() == 0:
            raise self._too_slow(request.url)
        unpacker.finish()

    def _shown(self, url: str) -> str:
        return redact(url, self._secrets.values())[:300]


class _Memory:
    """A sink in memory."""

    def __init__(self, body: bytearray) -> None:
        self._body = body

    def write(self, data: bytes, /) -> None:
        self._body += data
