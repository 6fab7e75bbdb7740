"""What a library's exception means for a run, in words of our own.

The libraries' own words are not passed on: they quote addresses with all their parameters.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from http.client import HTTPException

from urllib3.exceptions import (
    ConnectTimeoutError,
    IncompleteRead,
    InvalidHeader,
    LocationValueError,
    NameResolutionError,
    NewConnectionError,
    ReadTimeoutError,
)
from urllib3.exceptions import SSLError as PinError

from harvesters.errors import HarvestError, StopRun, Unavailable

__all__ = ["fault"]


def fault(error: BaseException, where: str) -> HarvestError:
    """The harvest error that a library's exception amounts to; `where` is the redacted address."""
    chain = list(_chain(error))
    for link in reversed(chain):
        known = _known(link, where)
        if known is not None:
            return known
    return Unavailable(
        f"{where}: the connection failed ({type(chain[-1]).__name__})",
        f"{where}: kết nối thất bại ({type(chain[-1]).__name__})",
    )


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The innermost cause last; requests and urllib3 nest causes in `args` and `reason` too."""
    seen: set[int] = set()
    waiting: list[BaseException] = [error]
    while waiting:
        link = waiting.pop(0)
        if id(link) in seen:
            continue
        seen.add(id(link))
        yield link
        nested = [link.__cause__, link.__context__, getattr(link, "reason", None), *link.args]
        waiting.extend(entry for entry in nested if isinstance(entry, BaseException))


def _known(link: BaseException, where: str) -> HarvestError | None:
    match link:
        case HarvestError():
            return link
        case InvalidHeader():
            return Unavailable(f"{where}: malformed headers", f"{where}: phần đầu phản hồi sai định dạng")
        case ssl.SSLError():
            return _tls(link, where)
        case PinError() if "ingerprint" in str(link):
            return StopRun(
                f"{where}: the server's certificate is not the pinned one",
                f"{where}: chứng chỉ của máy chủ không khớp với chứng chỉ đã ghim",
            )
        case NewConnectionError():
            return Unavailable(f"{where}: no connection", f"{where}: không kết nối được")
        case ConnectTimeoutError():
            return Unavailable(f"{where}: connecting took too long", f"{where}: quá thời gian kết nối")
        case ReadTimeoutError() | TimeoutError():
            return Unavailable(f"{where}: no data within the read limit", f"{where}: quá thời gian chờ dữ liệu")
        case NameResolutionError() | socket.gaierror():
            return Unavailable(f"{where}: the name is not known", f"{where}: không tìm thấy tên miền")
        case IncompleteRead():
            return Unavailable(f"{where}: the answer was cut off", f"{where}: phản hồi bị cắt giữa chừng")
        case ConnectionRefusedError():
            return Unavailable(f"{where}: connection refused", f"{where}: kết nối bị từ chối")
        case HTTPException():
            return Unavailable(
                f"{where}: an answer that is no proper HTTP, or has too many or too long headers",
                f"{where}: phản hồi không đúng HTTP, hoặc phần đầu quá dài, quá nhiều dòng",
            )
        case LocationValueError() | UnicodeError():
            return StopRun(f"{where} is no valid address", f"{where} không phải địa chỉ hợp lệ")
        case _:
            return None


def _tls(error: ssl.SSLError, where: str) -> HarvestError | None:
    """Certificates and protocols need a person; a connection that broke during TLS does not."""
    if isinstance(error, ssl.SSLEOFError | ssl.SSLZeroReturnError | ssl.SSLSyscallError):
        return None
    why = getattr(error, "verify_message", "") or (error.reason or "handshake failed")
    return StopRun(f"{where}: TLS failed: {why}", f"{where}: kết nối TLS thất bại: {why}")
